package org.uprlib.core.paper.submission;

import java.util.regex.Pattern;

/**
 * What a word looks like, or what is before it beside the marks of {@link Separator}, as patterns
 * of words name it in lower case.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum WordFeature {
  ANY((block, i) -> true),
  /** The first of the page. */
  TOP((block, i) -> i == 0),
  CAPITAL((block, i) -> block.page().word(i).capital()),
  SMALL((block, i) -> !block.page().word(i).capital()),
  /** In lower case, or in a script without capitals. */
  COMMON((block, i) -> block.page().word(i).common()),
  /** In lower case, and none of the small words between those that count. */
  LOWER((block, i) -> !block.page().word(i).capital() && !block.page().is(WordKind.SMALL, i)),
  /** No preposition or the like. */
  UNLINKED((block, i) -> !block.page().is(WordKind.FUNCTION, i)),
  SHOUTED((block, i) -> block.page().word(i).shouted()),
  NAME((block, i) -> block.page().word(i).name()),
  NUMBER((block, i) -> block.page().word(i).number()),
  /** As an English verb of what is past. */
  PAST(Pattern.compile("[a-z]{3,}ed")),
  /** A date that is one word, as in Chinese. */
  DATED(Pattern.compile("[\\d〇零一二三四五六七八九十]{1,4}[年月].*")),
  /** As {@code WC1}. */
  POSTCODE(Pattern.compile("[a-z]{1,2}\\d{1,2}[a-z]?")),
  YEAR(Pattern.compile("(?:19|20)\\d\\d")),
  ORDINAL(TitleBlock::ordinal),
  UNNUMBERED((block, i) -> !block.page().word(i).number()),
  /** A number from two on. */
  SEVERAL(WordFeature::counts),
  /** A letter or Roman number that counts items. */
  NUMERAL(Pattern.compile("[a-z]|x?(?:ix|iv|v?i{1,3})")),
  /** As OHCHR numbers joint submissions: {@code JS3}. */
  CODE(Pattern.compile("js\\d{1,2}")),
  /** As {@code UPR43}. */
  REVIEWCODE(Pattern.compile("(?:upr|epu|rpu|упо)\\d{1,2}")),
  LETTER((block, i) -> block.page().word(i).folded().length() == 1),
  TINY((block, i) -> block.page().word(i).folded().length() <= 2),
  SHORT((block, i) -> block.page().word(i).folded().length() <= 3),
  LONG((block, i) -> block.page().word(i).folded().length() >= 5),
  /** Longer than acronyms are. */
  WORDED((block, i) -> block.page().word(i).folded().length() >= 7),
  /** Begins a sentence. */
  SENTENCE(TitleBlock::sentenceEnds),
  /** Contains or begins a State's name. */
  INSTATE((block, i) -> block.state(i).isPresent()),
  /** A bracket, no quotation mark. */
  BRACKET((block, i) -> block.page().bracket(i)),
  /** Behind a square bracket that opens. */
  SQUARE((block, i) -> block.page().text().startsWith("[", block.page().word(i).start() - 1)),
  /** Behind a row of dots, as the number of a page in a table of contents. */
  DOTTED((block, i) -> block.page().text().startsWith("..", block.page().word(i).start() - 3)),
  /** On the line below one that was broken where it was full. */
  BELOWFULL((block, i) -> block.page().fullLineAbove(i)),
  /** In another script than the word before. */
  FOREIGN((block, i) -> block.page().foreign(i)),
  /** In a script with capitals, behind a word in one without: a translation, mostly. */
  TRANSLATED((block, i) -> block.page().foreign(i) && block.page().hasCase(i)),
  PLAIN((block, i) -> block.page().before(i).plain()),
  /** Nothing but the end of a bracket and blank space before it. */
  BEHINDBRACKET((block, i) -> block.page().before(i).plainBehindBracket()),
  JOINED((block, i) -> block.page().before(i).joined()),
  /** A line or an item. */
  BEGINS(TitleBlock::lineBegins),
  /** A hyphen behind a number. */
  HYPHEN(
      (block, i) ->
          block.page().before(i).has(Separator.Mark.DASH) && block.page().markBehind(i - 1) == '-'),
  /** On a form, with a box of its own that is ticked. */
  TICKED((block, i) -> boxed(block, i, Box.TICKED)),
  /** The same, and it is empty. */
  UNTICKED((block, i) -> boxed(block, i, Box.EMPTY)),
  /** The label of a form, behind which is a dash alone. */
  DASHED((block, i) -> isDash(behind(block, i))),
  /** In a script with capitals or without. */
  CASED((block, i) -> block.page().hasCase(i)),
  CASELESS((block, i) -> !block.page().hasCase(i)),
  /** On a page in a language that gives all words of names capitals, or not. */
  CAPPED((block, i) -> block.page().capitals()),
  UNCAPPED((block, i) -> !block.page().capitals());

  private static final Pattern COUNT =
      Pattern.compile("[2-9]|[1-9]\\d{1,2}|[二两三四五六七八九十百][一二三四五六七八九十百〇零]*");

  private static final Pattern DASH_ALONE = Pattern.compile("\\h*[:：]\\h*[-–—]+\\h*");

  /** A box of a form. */
  private enum Box {
    TICKED("(?:[☒☑✓✔]|[\\[(][xX][\\])])"),
    EMPTY("(?:[☐□▢◻]|\\[\\h?\\]|\\(\\h\\))");

    private static final Pattern FIRST =
        Pattern.compile("\\h*(?:" + TICKED.box + "|" + EMPTY.box + ").*");
    private static final Pattern LAST =
        Pattern.compile(".*(?:" + TICKED.box + "|" + EMPTY.box + ")\\h*");

    private final String box;
    private final Pattern before;
    private final Pattern behind;

    Box(String box) {
      this.box = box;
      this.before = Pattern.compile(".*" + box + "\\h*");
      this.behind = Pattern.compile("\\h*" + box + ".*");
    }
  }

  private interface Test {
    boolean fits(TitleBlock block, int i);
  }

  private final Test test;

  WordFeature(Test test) {
    this.test = test;
  }

  WordFeature(Pattern word) {
    this((block, i) -> word.matcher(block.page().word(i).folded()).matches());
  }

  boolean fits(TitleBlock block, int i) {
    return test.fits(block, i);
  }

  private static boolean counts(TitleBlock block, int i) {
    return COUNT.matcher(block.page().word(i).folded()).matches()
        || block.page().is(WordKind.COUNT, i);
  }

  /**
   * Boxes stand before the words; behind them, where the line ends with one and begins with none.
   */
  private static boolean boxed(TitleBlock block, int i, Box box) {
    int start = block.page().word(i).start();
    String text = block.page().text();
    String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
    String boxes = before.substring(Math.max(before.lastIndexOf(':'), before.lastIndexOf('：')) + 1);
    String behind = behind(block, i);
    boolean ahead = Box.FIRST.matcher(boxes).matches() || !Box.LAST.matcher(behind).matches();
    return ahead ? box.before.matcher(boxes).matches() : box.behind.matcher(behind).matches();
  }

  private static boolean isDash(String value) {
    return DASH_ALONE.matcher(value).matches();
  }

  /** The rest of the line. */
  private static String behind(TitleBlock block, int i) {
    String text = block.page().text();
    int start = block.page().word(i).end();
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
