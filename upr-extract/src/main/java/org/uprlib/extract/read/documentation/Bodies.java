package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;

/**
 * The bodies of the United Nations and of regions whose information papers give. Immutable and
 * thread-safe; make one and share it.
 */
final class Bodies {
  /** What a mandate is for has so many characters at most. */
  private static final String MANDATE = "[\\p{L}’',/ -]{3,160}?";

  private static final String ADVERB =
      "(?:had |also |further |has |who |nonetheless |therefore |and the |and )*";

  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Speaker> regional = new ArrayList<>();

  /**
   * A body.
   *
   * @param symbol how its papers' symbols begin; empty string if that shows nothing
   * @param words by which sentences name it
   */
  private record Body(String acronym, String symbol, String name, Pattern words, int length) {}

  Bodies() {
    for (DataFile.Row row : DataFile.read(Bodies.class::getResourceAsStream, "bodies.tsv", 3)) {
      String name = row.required(2);
      boolean open = name.endsWith("*");
      String bare = open ? name.substring(0, name.length() - 1).strip() : name;
      String mandate = open ? " " + MANDATE + "(?=,? " + ADVERB + "$|[.;]|$)" : "";
      add(row.get(0), row.get(1), bare, Pattern.quote(bare) + mandate);
      if (!row.get(0).isEmpty()) {
        names.putIfAbsent(row.get(0), bare);
        add(row.get(0), row.get(1), bare, Pattern.quote(row.get(0)));
      }
    }
    for (DataFile.Row row :
        DataFile.read(Bodies.class::getResourceAsStream, "regional-bodies.tsv", 2)) {
      names.putIfAbsent(row.required(0), row.required(1));
      add(row.get(0), "", row.get(1), Pattern.quote(row.get(1)));
      add(row.get(0), "", row.get(1), Pattern.quote(row.get(0)));
      regional.add(new Speaker(Speaker.Kind.BODY, row.get(1), Optional.of(row.get(0))));
    }
    bodies.sort(Comparator.comparingInt((Body each) -> -each.length()));
  }

  private void add(String acronym, String symbol, String name, String regex) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}/-])" + regex + "(?![\\p{L}\\p{N}])");
    bodies.add(new Body(acronym, symbol, name, pattern, regex.length()));
  }

  List<Speaker> regional() {
    return List.copyOf(regional);
  }

  /**
   * The name of the body of a region that {@code cited} begins with, as {@code CoE-ECRI report}
   * does: what follows it in a list of papers is the title of one.
   */
  Optional<String> regionalName(String cited) {
    String acronym = cited.split("[ :]", 2)[0];
    return regional.stream()
        .filter(body -> body.cited().equalsIgnoreCase(acronym))
        .map(Speaker::name)
        .findFirst();
  }

  List<Speaker> named(String text) {
    return new SpeakerNames<>(
            bodies,
            Body::words,
            (body, found) -> speaker(body, body.acronym().isEmpty() ? found.strip() : body.name()))
        .in(text);
  }

  /** Those whose papers {@code note} cites. */
  List<Speaker> cited(String note) {
    return bodies.stream()
        .filter(body -> !body.symbol().isEmpty() && note.contains(body.symbol()))
        .map(body -> speaker(body, body.name()))
        .toList();
  }

  private Speaker speaker(Body body, String name) {
    Optional<String> acronym = Optional.of(body.acronym()).filter(each -> !each.isEmpty());
    return new Speaker(Speaker.Kind.BODY, acronym.map(names::get).orElse(name), acronym);
  }
}
