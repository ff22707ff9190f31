package org.uprlib.extract.read.structure;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;

/**
 * A numbered unit of a paper that lists recommendations: a recommendation, or what the paper says
 * before, between or about them. Immutable.
 *
 * @param kind which of these
 * @param label {@code 87} for a statement, {@code 87.3} for a recommendation, {@code 87} again for
 *     a lone one without number, {@code 87(a)} for one with a letter, {@code 87(note 1)} for one in
 *     a footnote; empty string if it has no number
 * @param heading the theme heading above a recommendation, if there is one
 * @param text the words without the label, parts of paragraphs joined by blanks
 * @param printed as printed, label included
 * @param span the whole of it in {@link Document#text()}, a typed label included
 * @param textSpan the words; where these are longer, as with States of a column of their own, or
 *     parted by a page break, those in front
 * @param comment what the State under review says in it besides the recommendation
 */
public record Entry(
    Kind kind,
    String label,
    Optional<String> heading,
    String text,
    String printed,
    Span span,
    Span textSpan,
    Optional<Comment> comment) {
  /**
   * Words of the State under review.
   *
   * @param text the words
   * @param span their place in the document
   */
  public record Comment(String text, Span span) {}

  public enum Kind {
    /** Words of the paper: a lead-in, a note, the disclaimer. */
    STATEMENT,
    /** A recommendation. */
    RECOMMENDATION,
    /** What the State under review says of recommendations, numbered as if it were one. */
    REMARK
  }

  /** A recommendation. */
  public static Entry recommendation(
      String label, Optional<String> heading, String text, String printed, Span span, Span words) {
    return new Entry(
        Kind.RECOMMENDATION, label, heading, text, printed, span, words, Optional.empty());
  }

  /**
   * What {@code paragraph} says.
   *
   * @param textStart where the words behind a typed label begin; 0 where none was typed
   * @param heading the theme heading above
   */
  public static Entry of(
      Kind kind, String label, Paragraph paragraph, int textStart, Optional<String> heading) {
    Span span = paragraph.span();
    return new Entry(
        kind,
        label,
        heading.filter(above -> kind == Kind.RECOMMENDATION),
        paragraph.text().substring(textStart),
        textStart > 0 ? paragraph.text() : paragraph.printed(),
        span,
        new Span(span.start() + textStart, span.end()),
        Optional.empty());
  }

  public boolean recommends() {
    return kind == Kind.RECOMMENDATION;
  }

  /** True for a statement that ends with a colon. */
  public boolean leadsIn() {
    return kind == Kind.STATEMENT && Endings.isColon(printed);
  }

  /** Place in the document of {@code part} of the text; the whole of it beyond a page break. */
  public Span place(Span part) {
    Span place = part.shift(textSpan.start());
    return textSpan.contains(place) ? place : span;
  }

  /** This lead-in, with what its note says before its colon. */
  public Entry noted(String note) {
    String words = text.strip();
    String all =
        words.substring(0, words.length() - 1)
            + ", "
            + note.substring(0, 1).toLowerCase(Locale.ROOT)
            + note.substring(1)
            + words.substring(words.length() - 1);
    return new Entry(kind, label, heading, all, printed, span, textSpan, comment);
  }

  /** This entry, known as what the State under review says. */
  public Entry asRemark() {
    return new Entry(Kind.REMARK, label, heading, text, printed, span, textSpan, comment);
  }

  /**
   * This entry, which recommends only {@code part} of its text, and what is said of it elsewhere.
   */
  public Entry commented(Span part, Comment said) {
    return new Entry(
        kind,
        label,
        heading,
        part.in(text),
        printed,
        span,
        part.shift(textSpan.start()),
        Optional.of(said));
  }

  /** This entry, which recommends only {@code part} of its text, and says {@code aside} of it. */
  public Entry recommending(Span part, Span aside) {
    return commented(part, new Comment(aside.in(text).strip(), place(aside)));
  }

  /**
   * An entry that paragraph after paragraph may go on with. However many there are, each is copied
   * once. Not thread-safe.
   */
  public static final class Growing {
    private final Document document;
    private final Entry first;
    private Span place;
    private Span words;
    private @Nullable StringBuilder text;

    /** An entry of {@code document}, as long as {@code first}. */
    public Growing(Entry first, Document document) {
      this.document = document;
      this.first = first;
      this.place = first.span();
      this.words = first.textSpan();
    }

    /** Makes it go on with what stands at {@code next}, behind it or, in a table, before it. */
    public void growBy(Span next) {
      if (text == null) {
        text = new StringBuilder(first.text());
      }
      int from = words.end();
      int to = next.start();
      String between = to < from ? "" : new Span(from, to).in(document.text()).replace('\n', ' ');
      text.append(between.isBlank() && !between.isEmpty() ? between : " ");
      text.append(next.in(document.text()).replace('\n', ' '));
      place = hull(place, next);
      words = hull(words, next);
    }

    private static Span hull(Span one, Span other) {
      return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    public Entry.Kind kind() {
      return first.kind();
    }

    public String label() {
      return first.label();
    }

    public CharSequence text() {
      return text == null ? first.text() : text;
    }

    public Entry entry() {
      if (text == null) {
        return first;
      }
      String whole = text.toString();
      return new Entry(
          first.kind(),
          first.label(),
          first.heading(),
          whole,
          first.printed() + whole.substring(first.text().length()),
          place,
          words,
          first.comment());
    }
  }
}
