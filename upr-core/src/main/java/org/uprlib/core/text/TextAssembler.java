package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Origin;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;

/**
 * Puts a document's cleaned text together from pieces of its original text, and keeps account of
 * where each piece came from. Every format's reader uses it, so that all clean alike:
 *
 * <ul>
 *   <li>blanks of any width, tabs and line breaks become one blank, also in a row; none is left at
 *       the ends of a paragraph;
 *   <li>characters without width (soft hyphens, zero-width blanks and joiners, marks of writing
 *       direction) and control characters are left out;
 *   <li>everything else stays as it was stored.
 * </ul>
 *
 * <p>Use: {@link #store} original text, {@link #copy} what belongs to a paragraph (or {@link
 * #append} for both in one), {@link #endParagraph} to get it. Not thread-safe.
 */
public final class TextAssembler {
  private static final int NOWHERE = -1;

  private final StringBuilder original = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final Origin.SourceMap.Builder map = new Origin.SourceMap.Builder();
  private final List<Integer> pageStarts = new ArrayList<>();

  private List<Run> runs = new ArrayList<>();
  private int paragraphStart;
  private int runStart;
  private RunStyle runStyle = RunStyle.UNKNOWN;

  private boolean blankPending;
  private int blankOrigin = NOWHERE;
  private RunStyle blankStyle = RunStyle.UNKNOWN;

  /** Begins a page of the original text here. Formats without pages never call this. */
  public void startPage() {
    pageStarts.add(original.length());
  }

  /**
   * Adds to the original text alone.
   *
   * @return offset of the first added character in the original text
   */
  public int store(CharSequence characters) {
    int start = original.length();
    original.append(characters);
    return start;
  }

  /** Adds to the original text and copies it, cleaned, into the paragraph under way. */
  public void append(CharSequence characters, RunStyle style) {
    int start = store(characters);
    copy(start, original.length(), style);
  }

  /**
   * Copies stored characters, cleaned, into the paragraph under way.
   *
   * @param start offset of the first in the original text
   * @param end one past the last
   * @throws IndexOutOfBoundsException if that is not a range of the original text
   */
  public void copy(int start, int end, RunStyle style) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = original.charAt(i);
      if (isPlain(c) || (c == ' ' && i > from && i + 1 < end && isPlain(original.charAt(i + 1)))) {
        // A blank between two characters stays as it is.
        continue;
      }
      boolean blank = isBlank(c);
      if (!blank && !isDropped(c)) {
        continue;
      }
      put(from, i, style);
      from = i + 1;
      if (blank) {
        wantBlank(i, style);
      }
    }
    put(from, end, style);
  }

  /** Parts what follows from what came before by one blank that the original does not have. */
  public void blank() {
    wantBlank(NOWHERE, runStyle);
  }

  /** Offset in the cleaned text of the next character, disregarding a blank before it. */
  public int position() {
    return text.length();
  }

  /** From {@code start} to here, the end of the last paragraph's line left out. */
  public Span since(int start) {
    return new Span(start, Math.max(start, text.length() - 1));
  }

  /** True while the paragraph under way has no character. */
  public boolean atParagraphStart() {
    return text.length() == paragraphStart;
  }

  /** Number of characters stored so far. */
  public int stored() {
    return original.length();
  }

  /**
   * Closes the paragraph under way, in the cleaned text by {@code \n}.
   *
   * @return the paragraph; empty, with nothing added to the text, if it has neither characters nor
   *     a label
   */
  public Optional<Paragraph> endParagraph(Optional<ListLabel> label, Layout layout) {
    blankPending = false;
    if (atParagraphStart() && label.isEmpty()) {
      return Optional.empty();
    }
    closeRun();
    Span span = new Span(paragraphStart, text.length());
    Paragraph paragraph = new Paragraph(span, text.substring(paragraphStart), runs, label, layout);
    text.append('\n');
    paragraphStart = text.length();
    runStart = paragraphStart;
    runs = new ArrayList<>();
    return Optional.of(paragraph);
  }

  /** The cleaned text so far: {@link Document#text()} once all paragraphs are closed. */
  public String text() {
    return text.toString();
  }

  /** The original text so far and the way back to it. */
  public Origin origin() {
    return new Origin(original.toString(), map.build(), pageStarts);
  }

  private void put(int from, int to, RunStyle style) {
    if (from >= to) {
      return;
    }
    if (blankPending) {
      blankPending = false;
      if (!atParagraphStart()) {
        use(blankStyle);
        if (blankOrigin != NOWHERE) {
          map.copied(text.length(), blankOrigin, 1);
        }
        text.append(' ');
      }
    }
    use(style);
    map.copied(text.length(), from, to - from);
    text.append(original, from, to);
  }

  private void wantBlank(int origin, RunStyle style) {
    if (!blankPending) {
      blankPending = true;
      blankOrigin = origin;
      blankStyle = style;
    }
  }

  @SuppressWarnings("ReferenceEquality") // Nearly all pieces share their style with the one before.
  private void use(RunStyle style) {
    if (style == runStyle || style.equals(runStyle)) {
      return;
    }
    closeRun();
    runStyle = style;
  }

  private void closeRun() {
    if (runStart < text.length()) {
      runs.add(new Run(new Span(runStart, text.length()), runStyle));
      runStart = text.length();
    }
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || (c >= '\u00A0' && Character.isSpaceChar(c));
  }

  private static boolean isDropped(char c) {
    return c < ' '
        || (c >= '\u007F' && c <= '\u009F')
        || c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
