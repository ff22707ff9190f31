package org.uprlib.extract.match.reviews;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.match.reviews.Chain.Status;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Like recommendations of one or more reviews. Immutable.
 *
 * @param number counted from 1
 * @param links one for each review that has any, in order of time
 * @param statuses what can be said of it
 * @param related numbers of chains on the same matter, which are not quite alike; if there are
 *     none, or this is only perhaps related to others, of those that may be, too
 */
public record Chain(int number, List<Link> links, Set<Status> statuses, List<Integer> related) {
  /**
   * The recommendations of one review.
   *
   * @param review when they were made
   * @param rows in the order of the report
   */
  public record Link(Followed.Review review, List<ResultRow> rows) {
    public Link {
      rows = List.copyOf(rows);
    }

    /** The positions, each once, in order. */
    public List<PositionStatus> positions() {
      return rows.stream().map(row -> row.position().status()).distinct().toList();
    }

    boolean has(PositionStatus position) {
      return with(position).findAny().isPresent();
    }

    Stream<ResultRow> with(PositionStatus position) {
      return rows.stream().filter(row -> row.position().status() == position);
    }

    private boolean isAnswered() {
      return has(PositionStatus.SUPPORTED)
          || has(PositionStatus.NOTED)
          || has(PositionStatus.PARTIAL);
    }
  }

  public Chain {
    links = List.copyOf(links);
    statuses = Set.copyOf(statuses);
    related = List.copyOf(related);
  }

  /**
   * Chains near another.
   *
   * @param chains their numbers
   * @param reviews that they are of
   */
  record Near(List<Integer> chains, Set<Followed.Review> reviews) {}

  /**
   * The chain of {@code links}.
   *
   * @param related those on the same matter
   * @param perhaps others that may be
   * @param unlike reviews that have recommendations in another language
   * @param last review of all
   * @param answered reviews of which a paper with answers was read
   * @param takesUp whether the second recommendation asks for all that the first does
   */
  static Chain of(
      int number,
      List<Link> links,
      Near related,
      Near perhaps,
      Set<Followed.Review> unlike,
      Followed.Review last,
      Set<Followed.Review> answered,
      BiPredicate<ResultRow, ResultRow> takesUp) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    boolean inLast = links.get(links.size() - 1).review().equals(last);
    if (links.size() > 1) {
      statuses.add(Status.REPEATED);
    } else if (inLast && Set.of(last).containsAll(related.reviews())) {
      boolean mayBe = !Set.of(last).containsAll(perhaps.reviews());
      boolean compared = Set.of(last).containsAll(unlike);
      statuses.add(unless(mayBe, compared, Status.NEW));
    }
    if (!inLast && !related.reviews().contains(last)) {
      boolean mayBe = perhaps.reviews().contains(last);
      statuses.add(unless(mayBe, !unlike.contains(last), Status.DROPPED));
    }
    if (statuses.isEmpty()) {
      statuses.add(Status.RELATED);
    }
    statuses.addAll(new Answers(links, takesUp).statuses());
    if (links.stream().noneMatch(Link::isAnswered)) {
      statuses.add(unanswered(links, answered));
    }
    boolean namesPerhaps = related.chains().isEmpty() || statuses.contains(Status.PERHAPS_RELATED);
    List<Integer> near =
        namesPerhaps
            ? Stream.concat(related.chains().stream(), perhaps.chains().stream()).sorted().toList()
            : related.chains();
    return new Chain(number, links, statuses, near);
  }

  private static Status unless(boolean mayBeRelated, boolean compared, Status status) {
    if (!compared) {
      return Status.NOT_COMPARED;
    }
    return mayBeRelated ? Status.PERHAPS_RELATED : status;
  }

  private static Status unanswered(List<Link> links, Set<Followed.Review> answered) {
    if (links.stream().flatMap(link -> link.rows().stream()).anyMatch(Chain::isCommented)) {
      return Status.UNCLEAR_ANSWER;
    }
    return links.stream().map(Link::review).allMatch(answered::contains)
        ? Status.NEVER_ANSWERED
        : Status.NO_ANSWER_HERE;
  }

  private static boolean isCommented(ResultRow row) {
    boolean unknown = row.position().status() == PositionStatus.UNKNOWN;
    return row.position().comment().isPresent()
        || (unknown && row.position().evidence().isPresent());
  }

  /** All its recommendations, in order of time. */
  public List<ResultRow> rows() {
    return links.stream().flatMap(link -> link.rows().stream()).toList();
  }

  /** What can be said of a recommendation that was followed. */
  public enum Status implements Worded {
    /** Made in two reviews or more. */
    REPEATED,
    /** Made in the last review, and nothing on the same matter was found in an earlier one. */
    NEW,
    /** Made before, and nothing on the same matter was found in the last review. */
    DROPPED,
    /**
     * Made in one review, while others have something on the same matter that is not quite alike.
     */
    RELATED,
    /** It is not sure that nothing on the same matter is in the other reviews, or the last one. */
    PERHAPS_RELATED,
    /**
     * Noted in two reviews or more, and supported in none: the same, as strongly worded, if one of
     * the chain was supported.
     */
    REFUSED_TWICE,
    /** Supported in a review, and made again in a later one, no more strongly worded. */
    SUPPORTED_BEFORE,
    /** One was noted, and only one that is weaker or narrower was supported. */
    WEAKER_SUPPORTED,
    /** Neither supported nor noted in any review, though the papers with the answers were read. */
    NEVER_ANSWERED,
    /** Not answered in the papers that were read; of a review, no paper with the answers was. */
    NO_ANSWER_HERE,
    /** The State said something of it that is neither support nor refusal for sure. */
    UNCLEAR_ANSWER,
    /**
     * Not known whether it is new or was dropped: other reviews are in a language with which it
     * cannot be compared.
     */
    NOT_COMPARED;

    /** Whether sums leave it out where it is nothing. */
    boolean isOnlyIfAny() {
      return !EnumSet.of(REPEATED, NEW, DROPPED, REFUSED_TWICE, SUPPORTED_BEFORE).contains(this);
    }
  }

  /**
   * What became of like recommendations. To have supported that abolition be considered is not to
   * have supported abolition.
   *
   * @param links in order of time
   * @param takesUp whether the second recommendation asks for all that the first does
   */
  private record Answers(List<Link> links, BiPredicate<ResultRow, ResultRow> takesUp) {
    Set<Status> statuses() {
      Set<Status> statuses = EnumSet.noneOf(Status.class);
      boolean supported = links.stream().anyMatch(link -> link.has(PositionStatus.SUPPORTED));
      if (!supported) {
        if (links.stream().filter(link -> link.has(PositionStatus.NOTED)).count() > 1) {
          statuses.add(Status.REFUSED_TWICE);
        }
        return statuses;
      }
      if (isSupportedBefore()) {
        statuses.add(Status.SUPPORTED_BEFORE);
      }
      List<ResultRow> refused = with(PositionStatus.NOTED).filter(this::isNotSupported).toList();
      if (!refused.isEmpty()) {
        statuses.add(Status.WEAKER_SUPPORTED);
      }
      if (refused.stream().anyMatch(this::isRefusedAgain)) {
        statuses.add(Status.REFUSED_TWICE);
      }
      return statuses;
    }

    private Stream<ResultRow> with(PositionStatus position) {
      return links.stream().flatMap(link -> link.with(position));
    }

    /** Whether one that was supported takes up one of a later review. */
    private boolean isSupportedBefore() {
      for (int i = 0; i < links.size(); i++) {
        List<Link> later = links.subList(i + 1, links.size());
        if (links.get(i).with(PositionStatus.SUPPORTED).anyMatch(row -> isMadeAgain(row, later))) {
          return true;
        }
      }
      return false;
    }

    private boolean isMadeAgain(ResultRow supported, List<Link> later) {
      return later.stream()
          .flatMap(link -> link.rows().stream())
          .anyMatch(row -> takesUp.test(row, supported));
    }

    private boolean isNotSupported(ResultRow noted) {
      return with(PositionStatus.SUPPORTED).noneMatch(row -> takesUp.test(noted, row));
    }

    /** Whether another review has the same, noted too. */
    private boolean isRefusedAgain(ResultRow noted) {
      return links.stream()
          .filter(link -> !link.rows().contains(noted))
          .flatMap(link -> link.with(PositionStatus.NOTED))
          .anyMatch(row -> takesUp.test(noted, row) && takesUp.test(row, noted));
    }
  }
}
