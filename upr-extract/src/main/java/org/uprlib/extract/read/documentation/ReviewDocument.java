package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.Worded;

/**
 * A paper about the situation in a State: what it contains, and who says so. Immutable.
 *
 * @param source name of its file
 * @param info what it says of itself
 * @param kind which paper it is
 * @param outline its headings in order
 * @param paragraphs its paragraphs and rows of tables in order, from the first numbered one on
 * @param notes its footnotes and endnotes in order
 * @param contributors those whose information it gives: the organisations that a summary lists, the
 *     United Nations bodies that a compilation names, who submits; the State for its own report
 * @param reported the review whose recommendations it is on, as far as its opening says
 * @param notices what may be wrong or missing
 */
public record ReviewDocument(
    String source,
    PaperInfo info,
    Kind kind,
    List<Heading> outline,
    List<Paragraph> paragraphs,
    List<Note> notes,
    List<Speaker> contributors,
    ReportedReview reported,
    List<Notice> notices) {
  public ReviewDocument {
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
    contributors = List.copyOf(contributors);
    notices = List.copyOf(notices);
  }

  /** The note with this mark. */
  public Optional<Note> note(String mark) {
    return notes.stream().filter(note -> note.mark().equals(mark)).findFirst();
  }

  /** The symbol, or the file's name where the paper has none. */
  public String paper() {
    return info.symbol().orElse(source);
  }

  /** The papers that report what became of recommendations. */
  public enum Kind implements Worded {
    /** The State's own report for its next review (/1). */
    NATIONAL_REPORT,
    /** What United Nations bodies say, put together by OHCHR (/2). */
    COMPILATION,
    /** What stakeholders say, summarised by OHCHR (/3). */
    STAKEHOLDERS_SUMMARY,
    /** A report between two reviews, by the State or by others. */
    MID_TERM_REPORT,
    /** What a stakeholder submits for the next review. */
    SUBMISSION
  }

  /**
   * A heading of a paper. Immutable.
   *
   * @param text its words with the number or letter before them, without marks of notes
   * @param level depth, 1 for the outermost
   * @param span its place in the paper's text
   * @param page counted from 1; empty where the format has no pages
   * @param notes marks of the notes to it, e.g. {@code 82}
   * @param named where it names recommendations by number
   */
  public record Heading(
      String text,
      int level,
      Span span,
      OptionalInt page,
      List<String> notes,
      List<Citation> named) {
    public Heading {
      notes = List.copyOf(notes);
      named = List.copyOf(named);
    }

    /** Whether it names recommendations and says little else. */
    public boolean namesOnly() {
      int length = named.stream().mapToInt(naming -> naming.span().length()).sum();
      return !named.isEmpty() && text.length() - length <= 6 + text.length() / 10;
    }
  }

  /**
   * A paragraph of a paper, or a row of a table in it. Immutable.
   *
   * @param number as printed before it, e.g. {@code 12}; empty if it has none
   * @param text its words without the number and without marks of notes; the cells of a row are
   *     parted by {@code \n}
   * @param span its place in the paper's text
   * @param page counted from 1; empty where the format has no pages
   * @param under the headings above it, the outermost first
   * @param notes marks of the notes to it, in order
   * @param sentences its sentences with who says them
   * @param named where it names recommendations by number
   * @param cells those of a row of a table, from left to right; empty for running text
   */
  public record Paragraph(
      Optional<String> number,
      String text,
      Span span,
      OptionalInt page,
      List<ReviewDocument.Heading> under,
      List<String> notes,
      List<Sentence> sentences,
      List<Citation> named,
      List<Cell> cells) {
    public Paragraph {
      under = List.copyOf(under);
      notes = List.copyOf(notes);
      sentences = List.copyOf(sentences);
      named = List.copyOf(named);
      cells = List.copyOf(cells);
    }

    /** Whether it is a row of a table. */
    public boolean row() {
      return !cells.isEmpty();
    }

    /** The nearest heading above it that does more than name recommendations. */
    public Optional<ReviewDocument.Heading> heading() {
      return under.stream()
          .filter(heading -> !heading.namesOnly())
          .reduce((outer, inner) -> inner)
          .or(() -> under.stream().reduce((outer, inner) -> inner));
    }
  }

  /**
   * A cell of a row. Immutable.
   *
   * @param head the words at the head of its column, a line a row; empty string if it has none
   * @param span its place in the text of the row
   */
  public record Cell(String head, Span span) {}

  /**
   * A footnote or endnote. Immutable.
   *
   * @param mark by which the text points at it, e.g. {@code 82}
   * @param text its words
   * @param span their place in the paper's text, up to their end or to where other text interrupts
   *     them
   * @param page counted from 1; empty where the format has no pages
   * @param named where it names recommendations by number
   */
  public record Note(String mark, String text, Span span, OptionalInt page, List<Citation> named) {
    public Note {
      named = List.copyOf(named);
    }
  }

  /**
   * A sentence and who says it. Immutable.
   *
   * @param text its words, without marks of notes
   * @param span its place in the paper's text
   * @param by who says it; empty if the paper does not say
   * @param notes marks of the notes to it, in order
   */
  public record Sentence(String text, Span span, List<Speaker> by, List<String> notes) {
    public Sentence {
      by = List.copyOf(by);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Recommendations that a text names by number. Immutable.
   *
   * @param numbers in the order written; none where a cell for them has other words
   * @param words as printed there, with the words that announce the numbers
   * @param span their place in the text of the heading, paragraph or note
   * @param announced whether words say that the numbers are of recommendations; a label such as
   *     {@code 115.3} needs no such words
   * @param symbol of the report that the text says the numbers are of
   * @param cycle of the review that the text says the recommendations are of
   * @param session in which it says that they were made, of the Working Group or the Council
   * @param year in which it says that they were made
   * @param to the State that it says they were made to
   */
  public record Citation(
      List<NumberRange> numbers,
      String words,
      Span span,
      boolean announced,
      Optional<String> symbol,
      OptionalInt cycle,
      OptionalInt session,
      OptionalInt year,
      Optional<State> to) {
    public Citation {
      numbers = List.copyOf(numbers);
    }

    /** What a cell says that should name recommendations, and does not. */
    static Citation ofNothing(String words) {
      return new Citation(
          List.of(),
          words,
          new Span(0, words.length()),
          false,
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());
    }

    /** The same, moved by {@code distance} characters. */
    Citation shift(int distance) {
      return new Citation(
          numbers, words, span.shift(distance), announced, symbol, cycle, session, year, to);
    }

    /**
     * Numbers one after the other. Immutable.
     *
     * @param paragraph number of their paragraph: 115 in {@code 115.3}; empty where the text leaves
     *     it out
     * @param lastParagraph the same of the last number
     * @param first the first number, or the only one
     * @param last the last number
     */
    public record NumberRange(
        OptionalInt paragraph, OptionalInt lastParagraph, int first, int last) {}
  }
}
