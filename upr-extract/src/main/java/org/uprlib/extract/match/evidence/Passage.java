package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

/**
 * A passage of a later paper that bears on a recommendation. Immutable.
 *
 * @param source name of the paper's file
 * @param symbol of the paper
 * @param kind of the paper
 * @param session of the Working Group for which the paper was written
 * @param paragraph number of the paragraph; of a note, that of the paragraph to which it belongs;
 *     empty if it has no number
 * @param heading the nearest one above it
 * @param page on which it begins, of a note that of the note, counted from 1; empty where the
 *     format has no pages
 * @param span its place in the paper's text
 * @param words as printed there
 * @param speakers who says it; empty if the paper does not say
 * @param link why it is taken to bear on the recommendation
 * @param claim what it says of progress
 * @param claimWords the words that make the claim; empty string for a description or an unknown one
 *     that has none
 * @param statedLevel how far the recommendation is implemented in the State's own words; empty if
 *     it does not say so of this recommendation, and for what others say
 */
public record Passage(
    String source,
    Optional<String> symbol,
    ReviewDocument.Kind kind,
    OptionalInt session,
    Optional<String> paragraph,
    Optional<String> heading,
    OptionalInt page,
    Span span,
    String words,
    List<Speaker> speakers,
    Link link,
    Claim claim,
    String claimWords,
    Optional<StatedLevel> statedLevel) {
  public Passage {
    speakers = List.copyOf(speakers);
  }

  /** The same with {@code claimed}, where what states the level is taken back or contradicted. */
  Passage withoutLevel(Claim claimed) {
    return new Passage(
        source,
        symbol,
        kind,
        session,
        paragraph,
        heading,
        page,
        span,
        words,
        speakers,
        link,
        claimed,
        claimWords,
        Optional.empty());
  }

  /** The symbol, or the file's name where the paper has none. */
  public String paper() {
    return symbol.orElse(source);
  }

  /** What a passage says of progress. */
  public enum Claim implements Worded {
    /** Something was done, or is being done. */
    PROGRESS,
    /** Something was not done, or has got worse. */
    DENIAL,
    /** How things are, with no word on progress. */
    DESCRIPTION,
    /** It says one thing and the other, or its words are not known. */
    UNKNOWN;
  }

  /**
   * Why a passage is taken to bear on a recommendation. Immutable.
   *
   * @param kind how it was found
   * @param score how probable it is that it bears on it, from 0 to 1; 1 where its own words, a note
   *     to them or its row of a table name it, else how like it is
   * @param words the words that name the recommendation, e.g. {@code recommendations 30–31}, or
   *     what both have in common
   */
  public record Link(Kind kind, double score, String words) {
    /** Of paragraphs of a section that are less like a recommendation, most are about another. */
    private static final double LEAST_OF_SECTION = 0.5;

    /** How a passage is found. */
    public enum Kind implements Worded {
      /** It, a note to it or its row of a table names the recommendation by number. */
      EXPLICIT,
      /** Only the heading of its section, or a note to that, names the recommendation by number. */
      SECTION,
      /** It is like the recommendation. */
      LIKENESS;
    }

    /** True for a paragraph of a section that names the recommendation and is hardly like it. */
    public boolean folded() {
      return kind == Kind.SECTION && score < LEAST_OF_SECTION;
    }
  }

  /**
   * How far a recommendation is implemented in the State's own words. Nothing is concluded from
   * what was done. Immutable.
   *
   * @param level what the words say
   * @param words as printed in the paper, e.g. {@code has been fully implemented}
   */
  public record StatedLevel(Level level, String words) {
    /** What may be stated. */
    public enum Level implements Worded {
      /** Implemented. */
      IMPLEMENTED,
      /** Implemented in part. */
      PARTLY_IMPLEMENTED,
      /** Under way. */
      IN_PROGRESS,
      /** Not implemented. */
      NOT_IMPLEMENTED;
    }
  }
}
