package org.uprlib.extract.read.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.ColumnKind;

/** What is found of one recommendation's indexing in one row. Not thread-safe. */
final class MatrixIndex {
  /**
   * A code and the first letter of a theme's name: {@code A12 Acceptance}, {@code 2.1 Acceptance}.
   */
  static final Pattern CODE =
      Pattern.compile(
          "(?:[A-Z]\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)\\.? (?=\\p{Lu})");

  private final Map<ColumnKind, List<String>> items = new EnumMap<>(ColumnKind.class);

  void add(ColumnKind kind, String item) {
    items.computeIfAbsent(kind, k -> new ArrayList<>()).add(item);
  }

  Optional<String> last(ColumnKind kind) {
    List<String> of = items.getOrDefault(kind, List.of());
    return of.isEmpty() ? Optional.empty() : Optional.of(of.get(of.size() - 1));
  }

  /** Goes on with the last item of a kind, which must be there. */
  void extendLast(ColumnKind kind, String words) {
    List<String> of = items.get(kind);
    String last = of.get(of.size() - 1);
    of.set(of.size() - 1, last + (CellText.isBroken(last, words) ? "" : " ") + words);
  }

  /** Adds to this what {@code other} has and this has not. */
  void addAll(MatrixIndex other) {
    other.items.forEach((kind, more) -> more.forEach(item -> addOnce(kind, item)));
  }

  /** Adds an item unless it is there already. */
  void addOnce(ColumnKind kind, String item) {
    List<String> of = items.computeIfAbsent(kind, k -> new ArrayList<>());
    if (of.stream().noneMatch(known -> known.equalsIgnoreCase(item))) {
      of.add(item);
    }
  }

  /** Adds a theme that heads the row, unless the row lists it, with or without its code. */
  void addHeading(String theme) {
    String name = withoutCode(theme);
    boolean listed =
        of(ColumnKind.THEMES).stream().anyMatch(known -> withoutCode(known).equalsIgnoreCase(name));
    if (!listed) {
      add(ColumnKind.THEMES, theme);
    }
  }

  /** The name of a theme without its code. */
  private static String withoutCode(String theme) {
    Matcher code = CODE.matcher(theme);
    return code.lookingAt() ? theme.substring(code.end()) : theme;
  }

  Indexing indexing() {
    return new Indexing(of(ColumnKind.THEMES), of(ColumnKind.PERSONS), of(ColumnKind.SDGS));
  }

  private List<String> of(ColumnKind kind) {
    return items.getOrDefault(kind, List.of());
  }
}
