package org.uprlib.extract.read.addendum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Folding;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.statement.Stance;

/**
 * What the letters beside numbers, or in a column of positions, mean, as the addendum explains
 * them: {@code A = accepted, N = noted}, {@code [S] supported, [N] noted}, {@code Accepted (A) or
 * noted (N)}, {@code “+” means that it is accepted, “–” that it is noted}.
 */
final class Legend {
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(\\p{Lu}{1,3})[)\\]]?\\s*[=:–]|[(\\[](\\p{L}{1,3})[)\\]])"
              + "\\s*([^,;.،؛=:–()\\[\\]]+)");

  private static final Pattern CODE_LAST =
      Pattern.compile("(\\p{L}[^,;.:()\\[\\]]{0,40}?)\\s*[(\\[](\\p{Lu}{1,3})[)\\]]");

  /** {@code «yes»}, {@code “–”}, {@code ○}. */
  private static final Pattern SIGN =
      Pattern.compile("[«\"“„](\\p{L}{1,4}|[\\p{S}–—*-])[»\"”“]|([\\p{So}\\p{Sm}&&[^=<>]])");

  /** What may be more than a sign: {@code 1 = accepted}, {@code – noted}, {@code P means}. */
  private static final Pattern WEAK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,4}(?=\\s*[=:–—：]|\\s+-\\s)|(?<!\\S)[–—*-](?=\\s)"
              + "|(?<![\\p{L}\\p{N}])\\p{Lu}{1,3}(?=[\\s,])");

  /** What surrounds words that say what a sign means. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  /** Numbers that begin a line, and what follows them. */
  private static final Pattern NUMBERS = Pattern.compile("^[\\s\\d.,:;：，()]+");

  private static final int LONGEST_SIGN = 4;

  private static final Pattern ENCLOSED = Pattern.compile("^[(\\[](.{1,2})[)\\]]$");

  private static final String JOINTS = "=:：–—-";

  /** A longer text is no key. */
  private static final int LONGEST = 400;

  private static final Pattern JOINT = Pattern.compile("^\\p{Ll}{1,3}\\s+");

  private static final Pattern BRACKETED = Pattern.compile("[(\\[](\\p{L}{1,3})[)\\]]");

  /** Letters before numbers, perhaps behind the addendum's own. */
  private static final Pattern LEADING =
      Pattern.compile("(?:\\d{1,3}[.)]\\s+)?" + BRACKETED.pattern());

  private final Map<String, Stance> stances = new HashMap<>();
  private final Set<Span> lines = new HashSet<>();

  private Legend() {}

  /** The legend in {@code blocks}; it explains nothing if there is none. */
  static Legend of(List<Block> blocks, AddendumLanguage language) {
    List<TextBlock> texts =
        blocks.stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast).toList();
    Set<String> used = new HashSet<>();
    Set<String> signs = new HashSet<>();
    for (TextBlock line : texts) {
      if (RecommendationNumber.isIn(line.text())) {
        code(line).ifPresent(code -> used.add(code.group(1)));
        signs.add(sign(NUMBERS.matcher(line.text()).replaceFirst("")));
      }
    }
    tables(blocks)
        .flatMap(Table::texts)
        .map(TextBlock::text)
        .filter(text -> text.strip().length() <= LONGEST_SIGN)
        .forEach(text -> signs.add(sign(text)));
    Legend legend = new Legend();
    Legend lines = new Legend();
    for (TextBlock line : texts) {
      Map<String, Stance> entries = entries(line.text(), used, language);
      legend.add(entries.isEmpty() ? signs(line.text(), signs, 2, language) : entries, line);
      lines.add(signs(line.text(), signs, 1, language), line);
    }
    tables(blocks)
        .flatMap(table -> table.rows().get(0).texts())
        .forEach(head -> legend.add(signs(head.text(), signs, 2, language), head));
    tables(blocks).forEach(table -> legend.add(table, language));
    // One sign a line explains the others with it.
    if (isClear(lines.stances)) {
      legend.stances.putAll(lines.stances);
      legend.lines.addAll(lines.lines);
    }
    return legend;
  }

  private static Stream<Table> tables(List<Block> blocks) {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }

  private void add(Map<String, Stance> entries, TextBlock line) {
    stances.putAll(entries);
    if (!entries.isEmpty()) {
      lines.add(line.span());
    }
  }

  /** {@code ✓ | Supported}, {@code × | Noted}, and no other rows. */
  private void add(Table table, AddendumLanguage language) {
    Map<String, Stance> entries = new HashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> cells =
          row.texts().map(TextBlock::text).filter(text -> !text.isBlank()).toList();
      boolean sign = cells.size() == 2 && cells.get(0).strip().length() <= LONGEST_SIGN;
      if (!sign || NUMBERS.matcher(cells.get(0)).lookingAt()) {
        return;
      }
      entries.put(sign(cells.get(0)), language.headings().whole(cells.get(1)).orElse(Stance.NONE));
    }
    if (isClear(entries)) {
      table.texts().forEach(text -> add(entries, text));
    }
  }

  private static boolean isClear(Map<String, Stance> entries) {
    return entries.values().stream().allMatch(Stance::isKnown)
        && entries.values().stream().map(Stance::status).distinct().count() > 1;
  }

  /**
   * The entries of one line; those of a single position do not count, for they may be anything, nor
   * do items that are lettered as no list of numbers is.
   */
  private static Map<String, Stance> entries(
      String text, Set<String> used, AddendumLanguage language) {
    Map<String, Stance> entries = new HashMap<>();
    if (text.length() > LONGEST || RecommendationNumber.isIn(text)) {
      return entries;
    }
    for (MatchResult entry : CODE_FIRST.matcher(text).results().toList()) {
      String code = Objects.requireNonNullElse(entry.group(1), entry.group(2));
      add(entries, code, entry.group(3), language);
    }
    for (MatchResult entry : CODE_LAST.matcher(text).results().toList()) {
      add(entries, entry.group(2), entry.group(1), language);
    }
    entries
        .keySet()
        .removeIf(code -> Character.isLowerCase(code.charAt(0)) && !used.contains(code));
    boolean several = entries.values().stream().map(Stance::status).distinct().count() > 1;
    return several ? entries : Map.of();
  }

  /**
   * What signs or short words mean; nothing if one is not understood or none is used.
   *
   * @param number of signs that are looked for: one that opens a line, or several anywhere
   */
  private static Map<String, Stance> signs(
      String text, Set<String> used, int number, AddendumLanguage language) {
    List<MatchResult> found = text.length() > LONGEST ? List.of() : signs(text, used);
    Map<String, Stance> signs = new HashMap<>();
    boolean fits = number == 1 ? found.size() == 1 && opens(found.get(0), text) : found.size() > 1;
    if (!fits || RecommendationNumber.isIn(text)) {
      return signs;
    }
    for (int i = 0; i < found.size(); i++) {
      MatchResult sign = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
      String words = AROUND.matcher(text.substring(sign.end(), end)).replaceAll("");
      List<String> parts = language.markers().parts(Markers.Kind.MEANS, words);
      Stance stance =
          Stream.concat(Stream.of(words), parts.stream())
              .flatMap(
                  part ->
                      Stream.of(language.headings().of(part), language.statements().stance(part)))
              .filter(Stance::isKnown)
              .findFirst()
              .orElse(Stance.NONE);
      signs.put(sign(sign.group()), stance);
    }
    boolean clear =
        number == 1 ? signs.values().stream().allMatch(Stance::isKnown) : isClear(signs);
    return clear && signs.keySet().stream().anyMatch(used::contains) ? signs : Map.of();
  }

  /** The signs in {@code text}: what may be something else is one where it is used as such. */
  private static List<MatchResult> signs(String text, Set<String> used) {
    List<MatchResult> sure = SIGN.matcher(text).results().toList();
    return Stream.concat(
            sure.stream(),
            WEAK.matcher(text)
                .results()
                .filter(each -> used.contains(sign(each.group())))
                .filter(each -> sure.stream().noneMatch(sign -> isJoint(each, sign, text))))
        .sorted(Comparator.comparingInt(MatchResult::start))
        .toList();
  }

  /** The dash in {@code “+” – accepted}. */
  private static boolean isJoint(MatchResult dash, MatchResult sign, String text) {
    return sign.end() <= dash.start() && text.substring(sign.end(), dash.start()).isBlank();
  }

  private static boolean opens(MatchResult sign, String text) {
    String behind = text.substring(sign.end()).strip();
    return text.substring(0, sign.start()).isBlank()
        && !behind.isEmpty()
        && (JOINTS.indexOf(behind.charAt(0)) >= 0 || SIGN.matcher(sign.group()).matches());
  }

  /** A sign or a short word, without quotation marks and capitals. */
  private static String sign(String text) {
    String said = ENCLOSED.matcher(text.strip()).replaceFirst("$1");
    Matcher quoted = SIGN.matcher(said);
    String bare = quoted.matches() && quoted.group(1) != null ? quoted.group(1) : said;
    return Folding.fold(bare.replaceAll("[—−-]", "–"));
  }

  private static void add(
      Map<String, Stance> entries, String code, String words, AddendumLanguage language) {
    String said = words.strip();
    Stream.concat(
            Stream.of(said, JOINT.matcher(said).replaceFirst("")),
            language.markers().parts(Markers.Kind.MEANS, said).stream())
        .map(language.headings()::of)
        .filter(Stance::isKnown)
        .findFirst()
        .ifPresent(stance -> entries.put(code, stance));
  }

  /** True for {@code ✓} or {@code ×}, and not for a dash, which may mean nothing. */
  static boolean isSign(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL
        || Character.getType(c) == Character.MATH_SYMBOL;
  }

  /** True if {@code line} explains letters. */
  boolean explains(TextBlock line) {
    return lines.contains(line.span());
  }

  /** What {@code letters}, which may be in brackets, mean. */
  Optional<Stance> stance(String letters) {
    Matcher bracketed = BRACKETED.matcher(letters.strip());
    String code = bracketed.matches() ? bracketed.group(1) : letters.strip();
    return Optional.ofNullable(stances.getOrDefault(code, stances.get(sign(code))));
  }

  /** What the sign means that is all that {@code line} has beside numbers. */
  Optional<Stance> stanceBehind(TextBlock line) {
    return stance(NUMBERS.matcher(line.text()).replaceFirst(""))
        .map(stance -> stance.at(line.span()));
  }

  /** What the letters in brackets that {@code line} begins with mean. */
  Optional<Stance> stanceBefore(TextBlock line) {
    return code(line)
        .flatMap(
            code -> {
              Span place = new Span(code.start(1), code.end(1)).shift(line.span().start());
              return stance(code.group(1)).map(stance -> stance.at(place));
            });
  }

  private static Optional<MatchResult> code(TextBlock line) {
    Matcher leading = LEADING.matcher(line.text());
    return leading.lookingAt() ? Optional.of(leading.toMatchResult()) : Optional.empty();
  }
}
