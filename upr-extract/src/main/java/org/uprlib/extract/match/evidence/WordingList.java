package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Wordings and what each means, read from a table. Its notation: words between blanks, {@code a|b}
 * for either of two, {@code word*} for the beginning of one, {@code *word} for the end, {@code
 * @name} for a class of words, {@code #} for a number, {@code ####} for a year, {@code ..3} for up
 * to three words between, {@code ..3@name} for up to three of a class, {@code ~3} likewise without
 * a comma, {@code ,} for a comma, {@code ^} for the start, {@code $} for the end of a clause.
 * Immutable and thread-safe.
 *
 * @param <K> what wordings mean; of those that share words, the kind that is declared first counts
 */
final class WordingList<K extends Enum<K>> {
  private static final String NUMBER = "\\p{N}+(?:[.,]\\p{N}+)*";
  private static final String WORD =
      "[\\p{L}\\p{N}'-]+(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}'-]+)*+";
  private static final String ANY = "[\\p{L}'-]*";
  private static final String END = "(?![\\p{L}\\p{N}-])";
  private static final String YEAR = "\\p{N}{4}";
  private static final String BETWEEN = "[^\\p{L}\\p{N}.;:]+";
  private static final String BETWEEN_WITHOUT_COMMA = "[^\\p{L}\\p{N}.;:,]+";
  private static final Pattern GAP = Pattern.compile("(?<mark>[.]{2}|~)(?<most>\\d+)(?<of>.*)");
  private static final Pattern CLASS = Pattern.compile("@[a-z-]+");

  private final Map<Language, List<Wording<K>>> wordings;

  /**
   * A wording.
   *
   * @param kind what it means
   */
  private record Wording<K>(K kind, Pattern pattern) {}

  /**
   * A wording that was found.
   *
   * @param span where, in the text
   */
  record Found<K>(K kind, Span span) {}

  /** Reads {@code file} beside this class. */
  WordingList(String file, Class<K> kinds) {
    Map<String, String> classes = new HashMap<>();
    for (DataFile.Row row :
        DataFile.read(WordingList.class::getResourceAsStream, "word-classes.tsv", 3)) {
      classes.merge(
          row.required(0) + "@" + row.required(1),
          row.required(2),
          (one, more) -> one + "|" + more);
    }
    this.wordings =
        PhraseTable.load(WordingList.class::getResourceAsStream, file, kinds)
            .byLanguage(
                table ->
                    table.phrases().stream()
                        .map(phrase -> new Wording<>(phrase.kind(), pattern(phrase, classes)))
                        .toList());
  }

  private static Pattern pattern(PhraseTable.Phrase<?> phrase, Map<String, String> classes) {
    return pattern(
        CLASS
            .matcher(phrase.words())
            .replaceAll(
                name -> {
                  String words = classes.get(phrase.language().code() + name.group());
                  if (words == null) {
                    throw phrase.row().malformed("'" + name.group() + "' is not a class of words");
                  }
                  return words;
                }));
  }

  private static Pattern pattern(String wording) {
    StringBuilder regex = new StringBuilder();
    boolean begun = false;
    String between = BETWEEN;
    for (String part : wording.split(" ", -1)) {
      Matcher gap = GAP.matcher(part);
      if (part.equals("^")) {
        regex.append("^[^\\p{L}\\p{N}]*");
      } else if (part.equals("$")) {
        regex.append("(?=\\s*(?:[,;:.—]|$))");
      } else if (part.equals(",")) {
        regex.append("\\s*,");
        begun = true;
      } else if (gap.matches()) {
        between = gap.group("mark").equals("~") ? BETWEEN_WITHOUT_COMMA : BETWEEN;
        String word = gap.group("of").isEmpty() ? WORD : word(gap.group("of")) + END;
        regex.append("(?:").append(between).append(word).append("){0,");
        regex.append(gap.group("most")).append("}");
      } else {
        regex.append(begun ? between : regex.length() == 0 ? "(?<![\\p{L}\\p{N}-])" : "");
        regex.append(word(part)).append(END);
        begun = true;
        between = BETWEEN;
      }
    }
    return Pattern.compile(regex.toString());
  }

  private static String word(String part) {
    List<String> alternatives = new ArrayList<>();
    for (String each : part.split("\\|", -1)) {
      alternatives.add(
          switch (each) {
            case "[a-z]*" -> WORD;
            case "#" -> NUMBER;
            case "####" -> YEAR;
            default ->
                (each.startsWith("*") ? ANY : "")
                    + Pattern.quote(each.replace("*", ""))
                    + (each.endsWith("*") ? ANY : "");
          });
    }
    return "(?:" + String.join("|", alternatives) + ")";
  }

  /** The wordings of {@code language} in {@code text}, in order, no two of which share words. */
  List<Found<K>> in(String text, Language language) {
    String folded = Folding.sameLength(text);
    List<Found<K>> all = new ArrayList<>();
    for (Wording<K> wording : wordings.get(language)) {
      Matcher matcher = wording.pattern().matcher(folded);
      while (matcher.find()) {
        all.add(new Found<>(wording.kind(), new Span(matcher.start(), matcher.end())));
      }
    }
    all.sort(
        Comparator.comparing((Found<K> each) -> each.kind())
            .thenComparingInt(each -> each.span().start())
            .thenComparingInt(each -> -each.span().length()));
    List<Found<K>> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Found<K> found : all) {
      Span span = found.span();
      if (taken.get(span.start(), span.end()).isEmpty()) {
        kept.add(found);
        taken.set(span.start(), span.end());
      }
    }
    kept.sort(Comparator.comparingInt(each -> each.span().start()));
    return kept;
  }
}
