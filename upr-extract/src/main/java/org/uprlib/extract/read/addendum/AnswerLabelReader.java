package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.reference.ReferenceReader.ReferenceList;

/**
 * Reads the numbers with which a paragraph opens. A sentence that merely begins with numbers
 * ({@code Recommendations 3 and 4 are accepted}) has no label.
 */
record AnswerLabelReader(ReferenceReader references, Markers markers) {
  /** Lower first numbers are sections or measures: {@code 1.2 Introduction}. */
  private static final int LOWEST_PARAGRAPH = 6;

  private static final int LONGEST_AND = 3;

  /** Characters of a label behind a semicolon: some fifty numbers. */
  private static final int LONGEST_LABEL = 400;

  /** Higher first numbers before a hyphen are a paragraph's: {@code 122-5}. */
  private static final int LOWEST_HYPHENED = 50;

  private static final String BULLETS = "•·●▪◦–—*-";
  private static final Pattern NAMES = Pattern.compile("^\\([^()]*\\)\\s*");
  private static final Pattern BRACKETED = Pattern.compile("^[(\\[](\\d{1,3}\\.\\d{1,3})[)\\]]");
  private static final Pattern ENCLOSED = Pattern.compile("[(\\[（]\\d{1,3}[)\\]）]\\s*\\p{L}");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:(?:\\d{1,3}[).]\\s+)?(?:\\(?(?:[ivx]{1,5}|[a-z])[).]|[(\\[](?:\\p{Lu}{1,3}|\\d{1,2})[)\\]])\\s+"
              + "|\\d{1,3}[).]\\s+["
              + BULLETS
              + "]\\s*)(?=\\P{Nd}{0,40}\\d{1,3}\\.\\d)|^\\d{1,3}-\\s+(?=\\d{2,3}-\\d)");

  /** Behind the number of a paragraph: {@code 3.}, {@code 3)}, in Arabic {@code 3- }. */
  private static final Pattern CLOSED = Pattern.compile("[.)）]|-\\s");

  private static final Pattern ITEM = Pattern.compile("\\s*[(（]?\\p{L}[)）]\\s*$");
  private static final Pattern FURTHER_ITEM = Pattern.compile("[.。]\\s*[(（]?\\p{L}[)）]\\s*\\p{L}");

  private static final String ENDS = ";；؛.。";
  private static final String SURE_JOINTS = ":–—-：";

  /** The label of a line, whose number may be printed by list numbering. */
  Optional<AnswerLabel> read(TextBlock line) {
    PlacedText words = PlacedText.of(line);
    return line.paragraph()
        .printedNumber()
        .flatMap(number -> read(new PlacedText(number, 0)))
        .map(label -> label.answeredBy(words))
        .or(() -> read(words));
  }

  /** The number in brackets that a line opens with: {@code (5) Accepted}. */
  Optional<AnswerLabel> enclosed(TextBlock line) {
    PlacedText words = PlacedText.of(line);
    return ENCLOSED.matcher(words.text()).lookingAt()
        ? read(words.part(1, words.text().length())).filter(AnswerLabel::isPlain)
        : Optional.empty();
  }

  /** The label of a line that numbers recommendations, and not the line itself. */
  Optional<AnswerLabel> naming(TextBlock line) {
    return read(line).filter(label -> !label.isPlain());
  }

  /** The same of a passage. */
  Optional<AnswerLabel> naming(PlacedText passage) {
    return read(passage).filter(label -> !label.isPlain());
  }

  /**
   * The label of words below a heading or lead-in that answers for them: a comma, too, may part the
   * numbers from the rest ({@code 121.1, since the law is sufficient}).
   */
  Optional<AnswerLabel> readListed(PlacedText passage) {
    return read(passage, true);
  }

  /**
   * The parts of {@code accepted. 121.3: noted}, each but the first with a label of its own; as is
   * {@code Recommendation 121.3 Position: noted}.
   */
  List<PlacedText> parts(PlacedText answer) {
    List<PlacedText> parts = new ArrayList<>();
    int length = answer.text().length();
    int from = 0;
    for (int at = 0; at < length; at++) {
      if (ENDS.indexOf(answer.text().charAt(at)) >= 0) {
        PlacedText opening = answer.part(at + 1, Math.min(length, at + LONGEST_LABEL));
        Optional<AnswerLabel> next = read(opening).filter(label -> isParted(label, opening));
        if (next.isPresent()) {
          parts.add(answer.part(from, at));
          from = at + 1;
          at = next.get().rest().start() - answer.start() - 1;
        }
      }
    }
    parts.add(answer.part(from, length));
    return parts;
  }

  private boolean isParted(AnswerLabel label, PlacedText opening) {
    String before = opening.text().substring(0, label.rest().start() - opening.start()).strip();
    return !label.isPlain()
        && (hasSureJoint(before.substring(before.length() - 1))
            || markers.before(Markers.Kind.RESPONSE, label.rest().text()).isPresent());
  }

  /**
   * {@code (i) 121.2}, {@code (1) 121.2}, {@code 8. – 121.2}, {@code 8. (a) Recommendation 121.2},
   * {@code [S] 121.2}, {@code 8- 121-2}: the list's own count, or a letter that a legend explains,
   * comes before the number.
   */
  private static PlacedText uncounted(PlacedText words) {
    Matcher counted = COUNTED.matcher(words.text());
    return counted.find() ? words.from(counted.end()) : words;
  }

  /** The label that a passage opens with. */
  Optional<AnswerLabel> read(PlacedText passage) {
    return read(passage, false);
  }

  private Optional<AnswerLabel> read(PlacedText passage, boolean listed) {
    PlacedText words = uncounted(passage.from(bullets(passage.text())));
    Matcher bracketed = BRACKETED.matcher(words.text());
    if (bracketed.find()) {
      return bracketed(words, bracketed);
    }
    return references
        .read(words.text())
        .flatMap(list -> ownNumber(words, list).or(() -> label(words, list, listed)))
        .map(label -> withItems(label, words));
  }

  /** {@code 121.6 (a) Noted. (b) Accepted.}: the letters are of what is said of the whole. */
  private static AnswerLabel withItems(AnswerLabel label, PlacedText words) {
    int end = label.rest().start() - words.start();
    Matcher item = ITEM.matcher(words.text().substring(0, end));
    boolean several =
        label.references().size() == 1
            && item.find()
            && FURTHER_ITEM.matcher(label.rest().text()).find();
    return several
        ? new AnswerLabel(
            label.kind(),
            Reference.unlettered(label.references()),
            words.text().substring(0, item.start()).strip(),
            words.from(item.start()))
        : label;
  }

  /** {@code 2. 122.4, 122.5}: the first number is the addendum's own. */
  private static Optional<AnswerLabel> ownNumber(PlacedText words, ReferenceList list) {
    if (list.references().size() == 1
        || !words.text().substring(0, list.span().start()).isBlank()) {
      return Optional.empty();
    }
    Reference first = list.references().get(0);
    Reference second = list.references().get(1);
    int end = first.span().end();
    boolean counts =
        first.first().paragraph().isEmpty()
            && !first.isRange()
            && second.first().paragraph().isPresent()
            && ".)".indexOf(words.text().charAt(end)) >= 0;
    String label = words.text().substring(first.span().start(), end);
    return counts
        ? Optional.of(
            new AnswerLabel(AnswerLabel.Kind.PLAIN, List.of(first), label, words.from(end)))
        : Optional.empty();
  }

  /** {@code [122.5]}, {@code (122.5)}. */
  private Optional<AnswerLabel> bracketed(PlacedText words, Matcher bracketed) {
    PlacedText rest = words.from(bracketed.end());
    String label = bracketed.group(1);
    return references
        .read(label)
        .map(
            list ->
                new AnswerLabel(AnswerLabel.Kind.RECOMMENDATIONS, list.references(), label, rest));
  }

  private static int bullets(String text) {
    boolean bullet =
        text.length() > 1
            && BULLETS.indexOf(text.charAt(0)) >= 0
            && !Character.isDigit(text.charAt(1));
    return bullet ? 1 : 0;
  }

  private Optional<AnswerLabel> label(PlacedText words, ReferenceList list, boolean listed) {
    String text = words.text();
    int start = list.span().start();
    int end = list.span().end();
    Optional<AnswerLabel.Kind> kind = kind(text, list);
    PlacedText behind = words.from(end);
    String joint = text.substring(end, behind.start() - words.start());
    // "121.2: no" is an answer.
    PlacedText rest = hasSureJoint(joint) ? behind : withoutAnd(behind);
    boolean sure = kind.isPresent() && kind.get() != AnswerLabel.Kind.PLAIN;
    boolean led = !text.substring(0, start).isBlank();
    boolean parted = hasSureJoint(joint) || (listed && joint.contains(","));
    if (kind.isEmpty()
        || !opens(rest.text(), sure && parted)
        || (led && isSentence(joint, rest.text()))) {
      return Optional.empty();
    }
    List<Reference> all = new ArrayList<>(list.references());
    if (joint.contains(",") && !rest.isEmpty()) {
      StrandedNumbers stranded = StrandedNumbers.find(references, all, rest);
      all.addAll(stranded.references());
      rest = stranded.rest();
    }
    return Optional.of(
        new AnswerLabel(kind.get(), all, withoutStop(text.substring(start, end)), rest));
  }

  /** {@code 122.8 and}, before the next line: the short word belongs to the list. */
  private static PlacedText withoutAnd(PlacedText rest) {
    boolean and = rest.text().strip().length() <= LONGEST_AND;
    boolean word = rest.text().strip().chars().allMatch(Character::isLowerCase);
    return and && word ? rest.from(rest.text().length()) : rest;
  }

  private static String withoutStop(String numbers) {
    return numbers.endsWith(".") ? numbers.substring(0, numbers.length() - 1) : numbers;
  }

  private Optional<AnswerLabel.Kind> kind(String text, ReferenceList list) {
    Reference first = list.references().get(0);
    int start = list.span().start();
    int end = list.span().end();
    boolean led = !text.substring(0, start).isBlank();
    boolean hyphened = first.isBackwards() && first.first().number() >= LOWEST_HYPHENED;
    if (hyphened && first.first().paragraph().isEmpty()) {
      return Optional.of(AnswerLabel.Kind.RECOMMENDATIONS);
    }
    boolean dotted = first.first().paragraph().isPresent();
    if (!led && !dotted) {
      int next = first.span().end();
      boolean closed = CLOSED.matcher(text).region(next, text.length()).lookingAt();
      boolean alone = end == text.length();
      return closed || alone || list.references().size() > 2
          ? Optional.of(AnswerLabel.Kind.PLAIN)
          : Optional.empty();
    }
    // "9-27 أيلول/سبتمبر 2019": from one day to another.
    int lowest = first.span().in(text).indexOf('-') >= 0 ? LOWEST_HYPHENED : LOWEST_PARAGRAPH;
    if (dotted && first.first().paragraph().getAsInt() < lowest) {
      return Optional.empty();
    }
    return Optional.of(
        led && namesParagraphs(text, start)
            ? AnswerLabel.Kind.PARAGRAPHS
            : AnswerLabel.Kind.RECOMMENDATIONS);
  }

  private boolean namesParagraphs(String text, int start) {
    List<Mention> mentions = references.mentions(text);
    return !mentions.isEmpty()
        && mentions.get(0).span().start() == start
        && mentions.get(0).isOfParagraphs();
  }

  private static boolean hasSureJoint(String joint) {
    return joint.chars().anyMatch(c -> SURE_JOINTS.indexOf(c) >= 0);
  }

  /**
   * {@code 建议121.1未得到支持}: nothing parts the number from its words; in Arabic, which has no small
   * letters, words that name others are a sentence.
   */
  private boolean isSentence(String joint, String words) {
    boolean letter = !words.isEmpty() && Character.isLetter(words.codePointAt(0));
    return letter
        && (joint.isEmpty()
            ? Character.isIdeographic(words.codePointAt(0))
            : joint.isBlank() && isCaseless(words) && namesRecommendations(words));
  }

  private static boolean isCaseless(String words) {
    return Character.getType(words.codePointAt(0)) == Character.OTHER_LETTER;
  }

  private boolean namesRecommendations(String words) {
    return references.mentions(words).stream().anyMatch(each -> !each.isOfParagraphs());
  }

  /**
   * Words that go on with a small letter make a sentence, unless a colon or a dash parts them, or
   * they end in brackets, as recommendations in Russian do.
   */
  private static boolean opens(String words, boolean parted) {
    String rest = NAMES.matcher(words).replaceFirst("");
    return rest.isEmpty()
        || parted
        || !Character.isLowerCase(rest.codePointAt(0))
        || Endings.isParenthesis(rest);
  }

  /**
   * The end of a list of numbers that was in a narrow column beside the words, so that its later
   * lines ended up among them: {@code 40., 41., 42., Sylvania accepts these recommendations. 43.,
   * 44.}
   *
   * @param references the numbers found; empty if none
   * @param rest the words, numbers blanked out
   */
  private record StrandedNumbers(List<Reference> references, PlacedText rest) {
    /** Looks in {@code words} for the numbers that go on where the list {@code before} ended. */
    static StrandedNumbers find(ReferenceReader reader, List<Reference> before, PlacedText words) {
      StringBuilder rest = new StringBuilder(words.text());
      List<Reference> found = new ArrayList<>();
      Reference last = before.get(before.size() - 1);
      int at = 0;
      while (at < rest.length()) {
        Optional<ReferenceList> list = listAt(reader, rest, at, last);
        if (list.isEmpty()) {
          at++;
          continue;
        }
        found.addAll(list.get().references());
        last = found.get(found.size() - 1);
        int end = closing(rest, at + list.get().span().end());
        boolean goesOn = rest.charAt(end - 1) == ',';
        for (int i = at; i < end; i++) {
          rest.setCharAt(i, ' ');
        }
        at = end;
        if (!goesOn) {
          break;
        }
      }
      return new StrandedNumbers(found, new PlacedText(rest.toString(), words.start()));
    }

    private static Optional<ReferenceList> listAt(
        ReferenceReader reader, CharSequence text, int at, Reference last) {
      boolean begins =
          Character.isDigit(text.charAt(at))
              && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
      if (!begins) {
        return Optional.empty();
      }
      return reader
          .read(text.subSequence(at, text.length()).toString())
          .filter(list -> list.span().start() == 0)
          .filter(list -> goesOn(list, text, at, last));
    }

    /** Numbers written as the list was, each greater than the one before and closed by a stop. */
    private static boolean goesOn(ReferenceList list, CharSequence text, int at, Reference last) {
      Reference before = last;
      for (Reference next : list.references()) {
        boolean alike = next.first().paragraph().equals(before.first().paragraph());
        int end = at + next.span().end();
        boolean closed =
            end == text.length()
                || ".,".indexOf(text.charAt(end)) >= 0
                || ".,".indexOf(text.charAt(end - 1)) >= 0;
        if (!alike || !closed || next.first().number() <= before.last().number()) {
          return false;
        }
        before = next;
      }
      return true;
    }

    private static int closing(CharSequence text, int from) {
      int end = from;
      while (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return end;
    }
  }
}
