package org.uprlib.extract.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;

/**
 * Tells which United Nations bodies say a sentence of a compilation: those that it names before the
 * verb of saying; for {@code the same Committee}, and within a paragraph where it names none, those
 * of the sentence before; else those whose papers its notes cite. Immutable.
 */
final class CompilationSpeakers implements SpeakerFinder {
  /** What a mandate is for has so many characters at most. */
  private static final String MANDATE = "[\\p{L}’',/ -]{3,160}?";

  private static final String ADVERB =
      "(?:had |also |further |has |who |nonetheless |therefore |and the |and )*";

  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final DocumentationWords words;
  private final Map<String, PaperNote> notes;

  /**
   * A body.
   *
   * @param symbol how its papers' symbols begin; empty string if that does not tell
   * @param words by which sentences name it
   */
  private record Body(String acronym, String symbol, String name, Pattern words, int length) {}

  private CompilationSpeakers(DocumentationWords words, Map<String, PaperNote> notes) {
    this.words = words;
    this.notes = notes;
  }

  /**
   * One that knows the bodies that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  static CompilationSpeakers load(DocumentationWords words, Map<String, PaperNote> notes) {
    CompilationSpeakers speakers = new CompilationSpeakers(words, notes);
    for (DataFile.Row row : DataFile.read(CompilationSpeakers.class, "bodies.tsv", 3)) {
      String name = row.required(2);
      boolean open = name.endsWith("*");
      String bare = open ? name.substring(0, name.length() - 1).strip() : name;
      String mandate = open ? " " + MANDATE + "(?=,? " + ADVERB + "$|[.;]|$)" : "";
      speakers.add(row.get(0), row.get(1), bare, Pattern.quote(bare) + mandate);
      if (!row.get(0).isEmpty()) {
        speakers.names.putIfAbsent(row.get(0), bare);
        speakers.add(row.get(0), row.get(1), bare, Pattern.quote(row.get(0)));
      }
    }
    for (DataFile.Row row : DataFile.read(CompilationSpeakers.class, "regional-bodies.tsv", 2)) {
      speakers.names.putIfAbsent(row.required(0), row.required(1));
      speakers.add(row.get(0), "", row.get(1), Pattern.quote(row.get(1)));
      speakers.add(row.get(0), "", row.get(1), Pattern.quote(row.get(0)));
    }
    speakers.bodies.sort(Comparator.comparingInt((Body each) -> -each.length()));
    return speakers;
  }

  private void add(String acronym, String symbol, String name, String regex) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}/-])" + regex + "(?![\\p{L}\\p{N}])");
    bodies.add(new Body(acronym, symbol, name, pattern, regex.length()));
  }

  @Override
  public List<Speaker> by(
      String sentence, List<String> marks, List<Speaker> before, boolean first) {
    Optional<Span> says = words.first(DocumentationWords.Kind.SAYS, sentence);
    String subject = says.map(span -> sentence.substring(0, span.start())).orElse(sentence);
    List<Speaker> named = named(subject);
    if (!named.isEmpty()) {
      return named;
    }
    boolean same =
        words
            .first(DocumentationWords.Kind.SAME, subject)
            .filter(span -> !before.isEmpty())
            .isPresent();
    if (same) {
      return before;
    }
    return first || before.isEmpty() ? cited(marks) : before;
  }

  private List<Speaker> cited(List<String> marks) {
    Set<Speaker> found = new LinkedHashSet<>();
    for (String mark : marks) {
      PaperNote note = notes.get(mark);
      if (note != null) {
        bodies.stream()
            .filter(body -> !body.symbol().isEmpty() && note.text().contains(body.symbol()))
            .forEach(body -> found.add(speaker(body, body.name())));
      }
    }
    return List.copyOf(found);
  }

  private List<Speaker> named(String text) {
    return new SpeakerNames<>(
            bodies,
            Body::words,
            (body, found) -> speaker(body, body.acronym().isEmpty() ? found.strip() : body.name()))
        .in(text);
  }

  private Speaker speaker(Body body, String name) {
    Optional<String> acronym = Optional.of(body.acronym()).filter(each -> !each.isEmpty());
    return new Speaker(Speaker.Kind.BODY, acronym.map(names::get).orElse(name), acronym);
  }
}
