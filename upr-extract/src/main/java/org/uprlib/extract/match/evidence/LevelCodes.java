package org.uprlib.extract.match.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.read.documentation.ReviewDocument;

/** The letters or numbers by which a paper states levels, as its own key explains. Immutable. */
final class LevelCodes {
  private static final String CODE = "(?:\\p{Lu}{1,4}|\\d{1,2})";

  /** "PI = partially implemented; ", to the next mark or code. */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(" + CODE + ")\\s*[=:–—-]\\s*([^;,.=]+?)(?=\\s*(?:[;,.]|$))");

  private static final Pattern WHOLE_CODE = Pattern.compile(CODE);

  /** A key explains so many at least. */
  private static final int FEWEST = 2;

  private final Map<String, StatedLevel> levels = new HashMap<>();

  /**
   * Reads the keys of {@code paper}.
   *
   * @param level what a wording alone states
   */
  LevelCodes(ReviewDocument paper, Function<String, Optional<StatedLevel>> level) {
    Map<String, StatedLevel> ofRows = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (ReviewDocument.Paragraph paragraph : paper.paragraphs()) {
      if (paragraph.row()) {
        List<String> cells =
            paragraph.cells().stream()
                .map(cell -> cell.span().in(paragraph.text()).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (cells.size() == 2 && WHOLE_CODE.matcher(cells.get(0)).matches()) {
          level.apply(cells.get(1)).ifPresent(each -> add(cells.get(0), each, ofRows, unclear));
        }
      } else {
        Map<String, StatedLevel> own = new HashMap<>();
        Matcher pairs = EXPLAINED.matcher(paragraph.text());
        while (pairs.find()) {
          String code = pairs.group(1);
          level.apply(pairs.group(2)).ifPresent(each -> add(code, each, own, unclear));
        }
        addKey(own, unclear);
      }
    }
    addKey(ofRows, unclear);
    unclear.forEach(levels::remove);
  }

  private void addKey(Map<String, StatedLevel> key, Set<String> unclear) {
    if (key.values().stream().map(StatedLevel::level).distinct().count() >= FEWEST) {
      key.forEach((code, level) -> add(code, level, levels, unclear));
    }
  }

  private static void add(
      String code, StatedLevel level, Map<String, StatedLevel> to, Set<String> unclear) {
    StatedLevel before = to.putIfAbsent(code, level);
    if (before != null && before.level() != level.level()) {
      unclear.add(code);
    }
  }

  /** What {@code cell} states if it is a code and no more. */
  Optional<StatedLevel> of(String cell) {
    return Optional.ofNullable(levels.get(cell.strip()))
        .map(level -> new StatedLevel(level.level(), cell.strip() + " = " + level.words()));
  }
}
