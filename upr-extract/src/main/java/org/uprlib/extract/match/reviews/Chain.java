package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Like recommendations of one or more reviews. Immutable.
 *
 * @param number counted from 1
 * @param links one for each review that has any, in order of time
 * @param statuses what can be said of it
 * @param related numbers of chains on the same matter, which are not quite alike
 */
public record Chain(
    int number, List<Link> links, Set<ChainStatus> statuses, List<Integer> related) {
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
      return rows.stream().anyMatch(row -> row.position().status() == position);
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
   * The chain of {@code links}.
   *
   * @param near reviews in which something on the same matter was recommended
   * @param unlike reviews that have recommendations in another language
   * @param last review of all
   * @param answered reviews of which a paper with answers was read
   */
  static Chain of(
      int number,
      List<Link> links,
      List<Integer> related,
      Set<Followed.Review> near,
      Set<Followed.Review> unlike,
      Followed.Review last,
      Set<Followed.Review> answered) {
    Set<ChainStatus> statuses = EnumSet.noneOf(ChainStatus.class);
    boolean inLast = links.get(links.size() - 1).review().equals(last);
    if (links.size() > 1) {
      statuses.add(ChainStatus.REPEATED);
    } else if (inLast && Set.of(last).containsAll(near)) {
      boolean compared = Set.of(last).containsAll(unlike);
      statuses.add(compared ? ChainStatus.NEW : ChainStatus.NOT_COMPARED);
    }
    if (!inLast && !near.contains(last)) {
      boolean compared = !unlike.contains(last);
      statuses.add(compared ? ChainStatus.DROPPED : ChainStatus.NOT_COMPARED);
    }
    if (statuses.isEmpty()) {
      statuses.add(ChainStatus.RELATED);
    }
    boolean supported = links.stream().anyMatch(link -> link.has(PositionStatus.SUPPORTED));
    long refused = links.stream().filter(link -> link.has(PositionStatus.NOTED)).count();
    if (refused > 1 && !supported) {
      statuses.add(ChainStatus.REFUSED_TWICE);
    }
    List<Link> before = links.subList(0, links.size() - 1);
    if (before.stream().anyMatch(link -> link.has(PositionStatus.SUPPORTED))) {
      statuses.add(ChainStatus.SUPPORTED_BEFORE);
    }
    if (links.stream().noneMatch(Link::isAnswered)) {
      statuses.add(unanswered(links, answered));
    }
    return new Chain(number, links, statuses, related);
  }

  private static ChainStatus unanswered(List<Link> links, Set<Followed.Review> answered) {
    if (links.stream().flatMap(link -> link.rows().stream()).anyMatch(Chain::isCommented)) {
      return ChainStatus.UNCLEAR_ANSWER;
    }
    return links.stream().map(Link::review).allMatch(answered::contains)
        ? ChainStatus.NEVER_ANSWERED
        : ChainStatus.NO_ANSWER_HERE;
  }

  private static boolean isCommented(ResultRow row) {
    boolean unknown = row.position().status() == PositionStatus.UNKNOWN;
    return row.position().comment().isPresent()
        || (unknown && row.position().evidence().isPresent());
  }

  /** All its recommendations, in order of time. */
  public List<ResultRow> rows() {
    List<ResultRow> rows = new ArrayList<>();
    links.forEach(link -> rows.addAll(link.rows()));
    return rows;
  }
}
