package org.uprlib.extract.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/**
 * What a table or document says in one language. Immutable.
 *
 * @param texts its own
 * @param terms what people call other things in that language
 */
record FollowUpWording(Translations texts, Terminology terms) {
  /** What {@code texts} say in {@code language}. */
  static FollowUpWording in(Language language, Translations texts, States states) {
    return new FollowUpWording(texts, Terminology.in(language, states));
  }

  Language language() {
    return terms.language();
  }

  String text(String key) {
    return texts.text(key, language());
  }

  /** The texts of {@code keys}, in order. */
  List<String> each(String... keys) {
    return Stream.of(keys).map(this::text).toList();
  }

  String text(String key, Map<String, ?> facts) {
    return texts.text(key, language(), facts);
  }

  /** The text of {@code key} for {@code n} things. */
  String count(String key, int n) {
    return texts.count(key, n, language());
  }

  String date(LocalDate date) {
    return texts.date(date, language());
  }

  String state(FollowUpRow.Review review) {
    return review.state().map(terms::state).orElse(review.stateName());
  }

  /** A review's report, and its session if that is known. */
  String review(FollowUpRow.Review review) {
    return review.session().isPresent()
        ? text(
            "review.session",
            Map.of("symbol", review.symbol(), "session", review.session().getAsInt()))
        : text("review", Map.of("symbol", review.symbol()));
  }

  /**
   * A recommendation's number; of several {@code reviews} with its own, by session if no other is
   * of that one, or by symbol.
   */
  String number(FollowUpRow row, List<FollowUpRow.Review> reviews) {
    if (reviews.size() < 2) {
      return row.paragraph();
    }
    OptionalInt session = row.review().session();
    boolean only =
        session.isPresent()
            && reviews.stream().filter(each -> each.session().equals(session)).count() == 1;
    return only
        ? text("number.session", Map.of("label", row.paragraph(), "session", session.getAsInt()))
        : text("number", Map.of("label", row.paragraph(), "symbol", row.review().symbol()));
  }

  String names(List<State> states) {
    return states.stream().map(terms::state).collect(Collectors.joining(", "));
  }

  /** How far it is implemented, with a capital; empty string if it is not graded. */
  String level(FollowUpRow row) {
    return row.assessment().level().map(level -> terms.capital(level.name(language()))).orElse("");
  }

  /** A theme; {@code theme.none} for an empty string. */
  String theme(String theme) {
    return theme.isEmpty() ? text("theme.none") : terms.theme(theme);
  }

  String positions(LevelCounts counts) {
    return terms.list(
        counts.positions().stream().map(each -> terms.count(key(each), counts.of(each))).toList());
  }

  String position(PositionStatus position) {
    return terms.term(Term.of("position", key(position)));
  }

  /** A position on several recommendations, as the head of a column. */
  String positions(PositionStatus position) {
    return terms.title(Term.of("positions", key(position)));
  }

  /** Years after a review nothing is pending: the papers used have no answer. */
  private static String key(PositionStatus position) {
    return position == PositionStatus.PENDING ? "not-here" : position.word();
  }
}
