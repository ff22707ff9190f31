package org.uprlib.extract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;

/**
 * The State's position on one recommendation, and why it is taken to be that. Immutable.
 *
 * @param status the position
 * @param qualification what the State adds to it
 * @param evidence the words that decided it; empty only if the status is {@link
 *     PositionStatus#UNKNOWN} or results of somebody else do not have them
 * @param comment what the State said about this recommendation, each passage once; cut with an
 *     ellipsis beyond {@link #LONGEST_COMMENT} characters
 * @param reason why the position is pending or unknown, or by which rule it is what it is where the
 *     State does not say so itself, as one sentence
 * @param commentSources the places of the comment's passages, in order, as far as known
 */
public record Position(
    PositionStatus status,
    Optional<Qualification> qualification,
    Optional<Evidence> evidence,
    Optional<String> comment,
    Optional<String> reason,
    List<CommentSource> commentSources) {
  /** Characters that a comment has at most; five pages, and many times what States say. */
  public static final int LONGEST_COMMENT = 10_000;

  private static final String CUT = " …";

  public Position {
    comment = comment.map(Position::cut);
    commentSources = List.copyOf(commentSources);
  }

  /**
   * A position whose comment, if any, has no known place.
   *
   * @throws IllegalArgumentException if it is known and has no evidence
   */
  public Position(
      PositionStatus status,
      Optional<Qualification> qualification,
      Optional<Evidence> evidence,
      Optional<String> comment,
      Optional<String> reason) {
    this(status, qualification, evidence, comment, reason, List.of());
    if (status != PositionStatus.UNKNOWN && evidence.isEmpty()) {
      throw new IllegalArgumentException("A position needs the words that decided it");
    }
  }

  /** The beginning of a comment, if it is too long. */
  private static String cut(String text) {
    return text.length() <= LONGEST_COMMENT
        ? text
        : text.substring(0, LONGEST_COMMENT - CUT.length()) + CUT;
  }

  /** True if the State said more about this recommendation than is in the comment. */
  public boolean isCommentCut() {
    return comment
        .filter(text -> text.length() == LONGEST_COMMENT && text.endsWith(CUT))
        .isPresent();
  }

  /** A position that the papers do not state, and why. */
  public static Position unknown(String reason) {
    return new Position(
        PositionStatus.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason));
  }

  /** True if the State has not decided, or the papers read do not say what. */
  public boolean isOpen() {
    return status.isOpen() || qualification.filter(Qualification.UNDECIDED::equals).isPresent();
  }

  /** The same words taken for another position. */
  public Position withStatus(PositionStatus other) {
    return new Position(other, qualification, evidence, comment, reason, commentSources);
  }

  /** The same position with another qualification, or with none. */
  public Position withQualification(Optional<Qualification> other) {
    return new Position(status, other, evidence, comment, reason, commentSources);
  }

  /** The same position with another comment, or with none. */
  public Position withComment(Optional<String> other) {
    return new Position(status, qualification, evidence, other, reason, commentSources);
  }

  /** The same position, and why it is taken to be that. */
  public Position withReason(String why) {
    return new Position(status, qualification, evidence, comment, Optional.of(why), commentSources);
  }

  /** The same position with what {@code other} says of it, and no more. */
  public Position withCommentOf(Position other) {
    return new Position(
        status, qualification, evidence, other.comment, reason, other.commentSources);
  }

  /** The same position, its comment behind what {@code earlier} says. */
  public Position commentedAfter(Position earlier) {
    if (earlier.comment.isEmpty()) {
      return this;
    }
    Position kept = withCommentOf(earlier);
    return comment.isEmpty() || comment.equals(earlier.comment)
        ? kept
        : kept.joined(comment.get(), commentSources);
  }

  /**
   * The same position, with {@code text} as what the State says of it, behind what it said before;
   * what was said last is not said twice.
   *
   * @param source the place of the text
   */
  public Position withComment(String text, CommentSource source) {
    boolean said =
        comment.filter(before -> before.equals(text) || before.endsWith("\n" + text)).isPresent();
    return said || isCommentCut() ? this : joined(text, List.of(source));
  }

  private Position joined(String text, List<CommentSource> sources) {
    String all = comment.map(before -> before + "\n" + text).orElse(text);
    List<CommentSource> places = new ArrayList<>(commentSources);
    places.addAll(sources);
    return new Position(status, qualification, evidence, Optional.of(all), reason, places);
  }

  /** The same position; {@code pages} gives the page of a place in the paper's text. */
  public Position onPages(IntFunction<OptionalInt> pages) {
    List<CommentSource> places =
        commentSources.stream().map(source -> source.onPage(pages)).toList();
    return new Position(status, qualification, evidence, comment, reason, places);
  }

  /**
   * The place of a passage of a State's comment. Immutable.
   *
   * @param document symbol of the paper, or its file name where it has no symbol
   * @param paragraph label of the paragraph, e.g. {@code 137}; empty string if it has no label
   * @param location page and place in that paper's text
   * @since 0.1.0
   */
  public record CommentSource(String document, String paragraph, Location location) {
    private CommentSource onPage(IntFunction<OptionalInt> pages) {
      Span span = location.span();
      return new CommentSource(document, paragraph, new Location(pages.apply(span.start()), span));
    }
  }
}
