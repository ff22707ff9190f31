package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.core.text.PhraseTable;

/**
 * A paper without styles, such as a text that was printed or pasted line by line: numbers that go
 * on by one show where its paragraphs and headings begin and which figures are marks of notes. Used
 * once.
 */
final class UnstyledPaper {
  /** So many paragraphs may be missed between two that are found. */
  private static final int GAP = 3;

  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_HEADINGS = 500;

  /** A line of a heading that is at least so long goes on in the next one. */
  private static final int FULL_LINE = 55;

  /** Paragraphs that are longer show by their ends whether they are only lines. */
  private static final int LINE = 40;

  /** Fewer paragraphs show nothing. */
  private static final int FEW = 10;

  /** Level of a heading that nothing counts; how deep others lie, their count says. */
  private static final int UNCOUNTED = 4;

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})\\.\\s+(?=[\\p{Lu}\\p{Lo}“\"«(])");
  private static final Pattern ENDS =
      Pattern.compile("[.;:!?*][”\"’)»\\]]*\\s?(?:\\d{1,3}(?:\\s?,\\s?\\d{1,3})*)?\\s*$");

  /** Behind a sentence, words to the end of the text that do not end one. */
  private static final Pattern HANGING =
      Pattern.compile(
          "(?<=\\p{Ll}{2}|[)”’\"\\d])[.!?][”\"’)]*(?:\\d{1,3}(?:\\s?,\\s?\\d{1,3})*)?\\s+(\\p{Lu}[^.;:!?]+)$");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:\\d{1,3}|A/HRC/[\\p{Alnum}./-]+|(?:\\d{1,3}\\s+)?GE\\.\\d\\d-\\d+(?:\\s*\\(\\p{L}\\))?"
              + "(?:\\s+[\\d*]+)?)");

  /** Behind a capital it is mostly part of an acronym, as in {@code JS2}. */
  private static final Pattern MARK = Pattern.compile("(?<=[\\p{Ll}.,;:!?”\"’)»\\]])\\d{1,3}");

  private final Document document;
  private final PhraseTable<DocumentationWord> words;
  private final boolean byLines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> lines = new ArrayList<>();
  private final StringBuilder text;
  private int lastNumber;
  private int lastMark;
  private boolean notes;

  private UnstyledPaper(Document document, PhraseTable<DocumentationWord> words) {
    this.document = document;
    this.words = words;
    this.byLines = byLines(document);
    this.text = new StringBuilder(document.text().replace('\n', ' '));
  }

  /** {@code document} itself, or with blocks found anew if it has no styles. */
  static Document structured(Document document, PhraseTable<DocumentationWord> words) {
    boolean styled =
        document.paragraphs().stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .anyMatch(run -> run.style().bold() || run.style().superscript());
    if (styled) {
      return document;
    }
    UnstyledPaper look = new UnstyledPaper(document, words);
    look.read();
    return document.withBlocks(document.text(), look.blocks);
  }

  /** Whether most paragraphs end within a sentence, so that they are only lines or pages. */
  private static boolean byLines(Document document) {
    List<String> all =
        document.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .filter(each -> each.length() >= LINE)
            .toList();
    long ended = all.stream().filter(each -> ENDS.matcher(each).find()).count();
    return all.size() >= FEW && ended * 2 < all.size();
  }

  private void read() {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.label().isEmpty()) {
        if (!byLines && !goesOn(paragraph)) {
          close(number(paragraph.text()));
        }
        addLines(paragraph.span());
      } else {
        close(0);
        blocks.add(block);
      }
    }
    close(0);
  }

  /** A page may end within a sentence. */
  private boolean goesOn(Paragraph next) {
    return !lines.isEmpty()
        && !next.text().isEmpty()
        && Character.isLowerCase(next.text().charAt(0))
        && !ends(lines.size() - 1)
        && !document
            .pageAt(lines.get(lines.size() - 1).start())
            .equals(document.pageAt(next.span().start()));
  }

  private void addLines(Span span) {
    int from = span.start();
    for (int at = span.start() + 1; at < span.end(); at++) {
      if (document.text().charAt(at - 1) == ' ' && startsLine(document, at)) {
        addLine(new Span(from, at));
        from = at;
      }
    }
    addLine(new Span(from, span.end()));
  }

  private void addLine(Span span) {
    Span line = span.trimmed(document.text());
    if (FURNITURE.matcher(line.in(document.text())).matches()) {
      for (int at = line.start(); at < line.end(); at++) {
        text.setCharAt(at, ' ');
      }
    } else if (line.length() > 0) {
      lines.add(line);
    }
  }

  /** Whether a line of the original begins at {@code offset} of the cleaned text. */
  static boolean startsLine(Document document, int offset) {
    String original = document.origin().text();
    int at = document.origin().map().toOriginal(offset) - 1;
    while (at >= 0 && (original.charAt(at) == ' ' || original.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || original.charAt(at) == '\n' || original.charAt(at) == '\f';
  }

  private String line(int index) {
    return lines.get(index).in(text);
  }

  /**
   * Puts the lines together to paragraphs and headings.
   *
   * @param next number of the paragraph that follows, whose headings may be the last of them; 0 if
   *     none is known
   */
  private void close(int next) {
    int from = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (!notes
          && words.is(DocumentationWord.NOTES, Folding.words(line(at)))
          && at + 1 < lines.size()) {
        paragraph(from, at);
        paragraph(at, at + 1);
        from = at + 1;
        notes = true;
      } else if (!notes && begins(at)) {
        headed(from, Math.max(from, headings(from, at)), at);
        from = at;
        lastNumber = number(line(at));
      }
    }
    int heading = lines.size();
    if (from < heading && !notes && isNext(next)) {
      partHeading(from);
      boolean paragraph = lastNumber > 0 && number(line(from)) == lastNumber;
      heading = headings(paragraph ? from + 1 : from, lines.size());
    }
    headed(from, heading, lines.size());
    lines.clear();
  }

  /** Of a paragraph that has no lines, the heading that hangs on it is made one. */
  private void partHeading(int from) {
    if (from != lines.size() - 1) {
      return;
    }
    Span line = lines.get(from);
    Matcher hanging = HANGING.matcher(line(from));
    if (hanging.find() && hanging.group(1).length() <= LONGEST_HEADING) {
      int at = line.start() + hanging.start(1);
      lines.set(from, new Span(line.start(), at).trimmed(text.toString()));
      lines.add(new Span(at, line.end()));
    }
  }

  /** 0 if {@code text} begins with none. */
  private static int number(String text) {
    Matcher matcher = NUMBERED.matcher(text);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private boolean isNext(int number) {
    return number > lastNumber && number <= lastNumber + GAP;
  }

  /** Whether the line begins the next numbered paragraph and no numbered heading. */
  private boolean begins(int at) {
    if (!isNext(number(line(at)))) {
      return false;
    }
    int end = at;
    int length = 0;
    boolean ended = false;
    while (end < lines.size()
        && length <= LONGEST_HEADING
        && (end == at || number(line(end)) == 0)) {
      length += line(end).length();
      ended |= ends(end++);
    }
    boolean heading = length <= LONGEST_HEADING && end < lines.size() && !ended;
    boolean first = at == 0 || ends(at - 1);
    return !heading && (first || headings(0, at) < at);
  }

  private boolean ends(int at) {
    return ENDS.matcher(line(at)).find();
  }

  /** The first of the lines before {@code at} that are headings; {@code at} if none is. */
  private int headings(int from, int at) {
    int first = at;
    int enumerated = at;
    int length = 0;
    while (first > from && !ends(first - 1) && length <= LONGEST_HEADINGS) {
      first--;
      length += line(first).length();
      if (counted(line(first)).isPresent()) {
        enumerated = first;
      }
    }
    boolean behindSentence =
        first > 0 && first < at && ends(first - 1) && length <= LONGEST_HEADINGS;
    return behindSentence && Character.isUpperCase(line(first).charAt(0)) ? first : enumerated;
  }

  /** Makes the lines a paragraph and headings behind it; a full line goes on in the next. */
  private void headed(int from, int heading, int to) {
    paragraph(from, heading);
    int begin = heading;
    for (int at = heading + 1; at <= to; at++) {
      boolean goesOn =
          at < to
              && !counted(line(at)).isPresent()
              && (Character.isLowerCase(line(at).charAt(0)) || line(at - 1).length() >= FULL_LINE);
      if (!goesOn) {
        Paragraph paragraph = made(lines.get(begin).start(), lines.get(at - 1).end());
        blocks.add(new Heading(paragraph, counted(paragraph.text()).isPresent() ? 1 : UNCOUNTED));
        begin = at;
      }
    }
  }

  private static Optional<HeadingNumber> counted(String line) {
    return HeadingNumber.closed(line)
        .filter(number -> number.form() != HeadingNumber.Form.LETTER)
        .filter(number -> Character.isUpperCase(line.charAt(number.end())));
  }

  private void paragraph(int from, int to) {
    if (from < to) {
      blocks.add(made(lines.get(from).start(), lines.get(to - 1).end()));
    }
  }

  /** The words from {@code start} to {@code end}, marks of notes among them raised. */
  private Paragraph made(int start, int end) {
    String words = text.substring(start, end);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    Matcher mark = MARK.matcher(words);
    while (!notes && mark.find()) {
      int number = Integer.parseInt(mark.group());
      boolean next = number > lastMark && number <= lastMark + GAP;
      boolean figure = mark.end() < words.length() && isFigure(words.charAt(mark.end()));
      if (next && !figure) {
        run(runs, start + from, start + mark.start(), false);
        run(runs, start + mark.start(), start + mark.end(), true);
        from = mark.end();
        lastMark = number;
      }
    }
    run(runs, start + from, end, false);
    return new Paragraph(new Span(start, end), words, runs, Optional.empty(), Layout.NONE);
  }

  private static boolean isFigure(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '%';
  }

  private static void run(List<Run> runs, int start, int end, boolean raised) {
    if (start < end) {
      RunStyle style =
          raised
              ? new RunStyle(RunStyle.UNKNOWN.font(), RunStyle.UNKNOWN.size(), false, false, true)
              : RunStyle.UNKNOWN;
      runs.add(new Run(new Span(start, end), style));
    }
  }
}
