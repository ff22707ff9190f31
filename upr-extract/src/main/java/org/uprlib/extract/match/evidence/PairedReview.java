package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.read.documentation.ReportedReview;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Notices;

/**
 * A review's recommendations and the papers that came after it: those of the next review, and what
 * was reported in between. Immutable.
 *
 * @param rows in the order of the report
 * @param papers in the order given
 */
record PairedReview(List<ResultRow> rows, List<ReviewDocument> papers) {
  /** Which review recommendations are of, as far as their papers say. */
  private record Key(Optional<State> state, OptionalInt session, String report) {
    static Key of(Paper paper) {
      return new Key(
          paper.info().stateUnderReview(),
          paper.info().session(),
          paper.info().session().isPresent() ? "" : paper.name());
    }
  }

  /** The sessions of the reviews given, the earliest first. */
  private record Reviews(List<Integer> sessions, Lazy<Sessions> calendar) {
    static final int NONE = Integer.MAX_VALUE;

    int next(int session) {
      return sessions.stream().filter(each -> each > session).findFirst().orElse(NONE);
    }

    boolean isBefore(OptionalInt year, int session) {
      return calendar
          .get()
          .byNumber(session)
          .flatMap(Session::month)
          .filter(month -> year.getAsInt() < month.getYear())
          .isPresent();
    }
  }

  /**
   * The reviews of {@code rows} that any of {@code papers} is about.
   *
   * @throws IncomparableException if no paper is about one of them; the message says why
   */
  static List<PairedReview> of(List<ResultRow> rows, List<ReviewDocument> papers)
      throws IncomparableException {
    if (rows.isEmpty()) {
      throw new IncomparableException(
          "None of the papers contains a review's recommendations: give the report of the Working"
              + " Group, or results of it.",
          List.of());
    }
    if (papers.isEmpty()) {
      throw new IncomparableException(
          "None of the papers says what became of recommendations: give the next review's national"
              + " report, compilation or stakeholders' summary, or a mid-term report.",
          List.of());
    }
    requireOneState(rows, papers);
    Map<Key, List<ResultRow>> reviews = new LinkedHashMap<>();
    for (ResultRow row : rows) {
      reviews.computeIfAbsent(Key.of(row.paper()), key -> new ArrayList<>()).add(row);
    }
    List<Integer> sessions =
        reviews.keySet().stream()
            .filter(key -> key.session().isPresent())
            .map(key -> key.session().getAsInt())
            .sorted()
            .toList();
    Reviews order = new Reviews(sessions, new Lazy<>(Sessions::load));
    List<PairedReview> paired = new ArrayList<>();
    reviews.forEach(
        (key, of) ->
            paired.add(
                new PairedReview(of, after(key.session(), of.get(0).info(), order, papers))));
    paired.removeIf(review -> review.papers().isEmpty());
    if (paired.isEmpty()) {
      throw tooEarly(sessions, papers);
    }
    return paired;
  }

  private static void requireOneState(List<ResultRow> rows, List<ReviewDocument> papers)
      throws IncomparableException {
    Set<String> reviewed = new LinkedHashSet<>();
    rows.forEach(row -> row.info().stateUnderReviewName().ifPresent(reviewed::add));
    if (reviewed.size() > 1) {
      throw new IncomparableException(
          "The recommendations are addressed to several States, "
              + String.join(", ", reviewed)
              + ": give those of one.",
          List.copyOf(reviewed));
    }
    for (ReviewDocument paper : papers) {
      Optional<String> own = paper.info().stateUnderReviewName();
      if (own.isPresent() && !reviewed.isEmpty() && !reviewed.contains(own.get())) {
        throw new IncomparableException(
            "%s is about %s, the recommendations are addressed to %s."
                .formatted(paper.paper(), own.get(), String.join(", ", reviewed)),
            List.of(paper.paper()));
      }
    }
  }

  private static OptionalInt session(ReviewDocument paper) {
    return paper.info().session();
  }

  /** The review's cycle; where its report does not say it, the one before the next review's. */
  OptionalInt cycle() {
    OptionalInt own = rows.get(0).info().cycle();
    return own.isPresent()
        ? own
        : papers.stream()
            .filter(paper -> paper.kind() != ReviewDocument.Kind.MID_TERM_REPORT)
            .flatMapToInt(paper -> paper.info().cycle().stream())
            .map(next -> next - 1)
            .findFirst();
  }

  /**
   * The papers of the first session behind {@code session} that has any and is not behind a further
   * review, and those that state no session, which are of the last review.
   */
  private static List<ReviewDocument> after(
      OptionalInt session, PaperInfo review, Reviews order, List<ReviewDocument> papers) {
    if (session.isEmpty()) {
      return papers;
    }
    int own = session.getAsInt();
    int next = order.next(own);
    OptionalInt first =
        papers.stream()
            .flatMapToInt(paper -> session(paper).stream())
            .filter(each -> each > own && each <= next)
            .min();
    return Stream.concat(
            papers.stream()
                .filter(paper -> session(paper).isEmpty() && isAbout(paper, review, own, order)),
            papers.stream().filter(paper -> first.isPresent() && session(paper).equals(first)))
        .toList();
  }

  /** A mid-term report says which review it is on, or is on the last one before it. */
  private static boolean isAbout(
      ReviewDocument paper, PaperInfo review, int session, Reviews order) {
    int next = order.next(session);
    boolean last = next == Reviews.NONE;
    if (paper.kind() != ReviewDocument.Kind.MID_TERM_REPORT) {
      return last;
    }
    ReportedReview said = paper.reported();
    if (said.symbol().isPresent() && review.symbol().isPresent()) {
      return said.symbol().equals(review.symbol().map(ReviewLabels::base));
    }
    OptionalInt cycle = paper.info().cycle().isPresent() ? paper.info().cycle() : said.cycle();
    if (cycle.isPresent()) {
      return cycle.getAsInt() == Cycle.ofSession(session).number();
    }
    return said.year().isEmpty()
        ? last
        : !order.isBefore(said.year(), session) && (last || order.isBefore(said.year(), next));
  }

  private static IncomparableException tooEarly(
      List<Integer> sessions, List<ReviewDocument> papers) {
    int review = sessions.get(sessions.size() - 1);
    ReviewDocument paper = papers.get(papers.size() - 1);
    OptionalInt of = session(paper);
    String which = of.isPresent() ? " is of session " + of.getAsInt() : " states no session";
    if (!paper.reported().equals(ReportedReview.UNSAID)) {
      which = " is on another review by what its opening says (" + paper.reported() + ")";
    }
    return new IncomparableException(
        "%s%s, the recommendations of session %s: papers of a later review are needed."
            .formatted(paper.paper(), which, review),
        papers.stream().map(ReviewDocument::paper).toList());
  }

  /** What was left out, and what could not be decided. */
  static List<Notice> notices(List<PairedReview> reviews, List<ReviewDocument> papers) {
    List<Notice> notices = new ArrayList<>();
    Set<ReviewDocument> used = new LinkedHashSet<>();
    reviews.forEach(review -> used.addAll(review.papers()));
    for (ReviewDocument paper : papers) {
      if (!used.contains(paper)) {
        notices.add(leftOut(paper));
      }
    }
    for (PairedReview review : reviews) {
      for (ReviewDocument paper : review.papers()) {
        Optional<Language> own = paper.info().language();
        Optional<Language> asked = review.rows().get(0).info().language();
        if (own.isPresent() && asked.isPresent() && !own.equals(asked)) {
          notices.add(Notices.general("other-language", Map.of("paper", paper.paper())));
        }
      }
    }
    return notices;
  }

  private static Notice leftOut(ReviewDocument paper) {
    ReportedReview said = paper.reported();
    return said.equals(ReportedReview.UNSAID)
        ? Notices.general("not-later", Map.of("paper", paper.paper()))
        : Notices.general(
            "on-other-review", Map.of("paper", paper.paper(), "review", said.toString()));
  }
}
