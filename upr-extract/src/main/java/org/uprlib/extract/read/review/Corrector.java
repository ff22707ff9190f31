package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.review.Corrigendum.Correction.Kind;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.write.translation.Notices;

/**
 * Applies corrections to recommendations. Each gives a notice, also one that does not fit: the
 * recommendation is then left as the report has it, with none of the words exchanged. Immutable and
 * thread-safe.
 */
record Corrector(RecommendationReader reader, States states) {
  private static final String POSITION =
      "A corrigendum says something of its position that was not understood; read it.";

  private static final String LEAD_IN =
      "A corrigendum corrects what the report says of its list; read it.";

  /**
   * The recommendations as {@code corrigendum} corrects them.
   *
   * @param report the report that contains them
   * @param stateUnderReview to whom they are made
   * @param source the corrigendum's text, for the notices
   * @param notices where to add what was corrected and what was not; places are in the corrigendum
   */
  List<Recommendation> apply(
      List<Recommendation> recommendations,
      Corrigendum corrigendum,
      Document report,
      Optional<State> stateUnderReview,
      Document source,
      List<Notice> notices) {
    List<Recommendation> corrected = new ArrayList<>(recommendations);
    int before = notices.size();
    for (Corrigendum.Correction correction : corrigendum.corrections()) {
      String words = correction.span().in(source.text()).replace('\n', ' ').strip();
      if (isElsewhere(correction, recommendations)) {
        if (recommendations.stream().anyMatch(each -> isUnder(each, correction))) {
          doubt(correction, corrected);
          notices.add(notice(correction, "corrigendum-not-applied.list", words));
        }
        continue;
      }
      boolean applied = apply(correction, corrected, report, stateUnderReview);
      notices.add(notice(correction, applied ? "corrected" : "corrigendum-not-applied", words));
    }
    for (Corrigendum.Unapplied other : corrigendum.others()) {
      corrected.replaceAll(
          each ->
              other.labels().contains(plain(each)) || restsOn(each.position(), other.wrong())
                  ? doubted(each, POSITION)
                  : each);
      String words = other.span().in(source.text()).replace('\n', ' ').strip();
      notices.add(
          Notices.at(other.span(), "corrigendum-not-applied.unknown", Map.of("words", words)));
    }
    if (notices.size() == before) {
      notices.add(Notices.general("corrigendum", Map.of()));
    }
    return corrected;
  }

  /** True for a paragraph of the report that is not a recommendation. */
  private static boolean isElsewhere(
      Corrigendum.Correction correction, List<Recommendation> recommendations) {
    return correction.label().chars().allMatch(Character::isDigit)
        && recommendations.stream().noneMatch(each -> isMeant(each, correction));
  }

  private static Notice notice(Corrigendum.Correction correction, String key, String words) {
    return Notices.at(correction.span(), key, Map.of("label", correction.label(), "words", words));
  }

  /** True for a recommendation of the list under a paragraph that is corrected. */
  private static boolean isUnder(Recommendation each, Corrigendum.Correction correction) {
    return each.paragraph().startsWith(correction.label() + ".");
  }

  /** Leaves open what the lead-in says in words that are wrong. */
  private static void doubt(
      Corrigendum.Correction correction, List<Recommendation> recommendations) {
    recommendations.replaceAll(
        each ->
            isUnder(each, correction) && isWrong(each.position(), correction)
                ? doubted(each, LEAD_IN)
                : each);
  }

  private static Recommendation doubted(Recommendation each, String reason) {
    return each.answered(each.position().withStatus(PositionStatus.UNKNOWN).withReason(reason));
  }

  private static boolean isWrong(Position position, Corrigendum.Correction correction) {
    Set<String> wrong =
        correction.exchanges().stream()
            .flatMap(each -> each.ways().stream())
            .flatMap(List::stream)
            .map(Corrigendum.Correction.Swap::wrong)
            .collect(Collectors.toSet());
    return correction.kind() == Kind.REPLACE || restsOn(position, wrong);
  }

  /** True if the words that decided {@code position} are {@code wrong}, or contain such words. */
  private static boolean restsOn(Position position, Set<String> wrong) {
    String words = position.evidence().map(Evidence::words).orElse("");
    return !words.isEmpty()
        && wrong.stream().anyMatch(each -> words.contains(each) || each.contains(words));
  }

  private static boolean isMeant(Recommendation each, Corrigendum.Correction correction) {
    return plain(each).equals(correction.label().replace(" ", ""));
  }

  private static String plain(Recommendation each) {
    return each.paragraph().replace(" ", "");
  }

  private boolean apply(
      Corrigendum.Correction correction,
      List<Recommendation> recommendations,
      Document report,
      Optional<State> stateUnderReview) {
    int[] meant =
        IntStream.range(0, recommendations.size())
            .filter(i -> isMeant(recommendations.get(i), correction))
            .toArray();
    if (meant.length != 1) {
      return false;
    }
    int index = meant[0];
    Recommendation before = recommendations.get(index);
    if (correction.kind() == Kind.DELETE) {
      recommendations.remove(index);
      return true;
    }
    Optional<Recommendation> after =
        correction.kind() == Kind.REPLACE
            ? read(
                before,
                withoutLabel(correction.text(), before.paragraph()),
                report,
                stateUnderReview)
            : exchanged(before, correction, report, stateUnderReview);
    after = after.filter(each -> !each.recommendingStates().isEmpty() && !each.text().isEmpty());
    after.ifPresent(each -> recommendations.set(index, each));
    return after.isPresent();
  }

  /** Empty unless all words fit, and no State is lost but those whose names are exchanged. */
  private Optional<Recommendation> exchanged(
      Recommendation before,
      Corrigendum.Correction correction,
      Document report,
      Optional<State> stateUnderReview) {
    Exchanges exchanges = new Exchanges(words(before));
    if (!correction.exchanges().stream().allMatch(exchanges::add)) {
      return Optional.empty();
    }
    Set<State> replaced = named(exchanges.wrong());
    replaced.removeAll(named(exchanges.right()));
    Set<State> kept = new HashSet<>(before.recommendingStates());
    kept.removeAll(replaced);
    return read(before, exchanges.text(), report, stateUnderReview)
        .filter(after -> after.recommendingStates().containsAll(kept));
  }

  private Set<State> named(List<String> words) {
    return words.stream()
        .flatMap(states::find)
        .map(States.Match::state)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Empty if something about the text is remarked on that was in order before. */
  private Optional<Recommendation> read(
      Recommendation before, String text, Document report, Optional<State> stateUnderReview) {
    List<Notice> known = new ArrayList<>();
    List<Notice> remarks = new ArrayList<>();
    reader.read(report, entry(before, words(before)), before.position(), stateUnderReview, known);
    Recommendation after =
        reader.read(report, entry(before, text), before.position(), stateUnderReview, remarks);
    Set<String> codes = codes(remarks);
    codes.removeAll(codes(known));
    return codes.isEmpty() ? Optional.of(after.readAs(before.asRead())) : Optional.empty();
  }

  private static Set<String> codes(List<Notice> notices) {
    return notices.stream().map(Notice::code).collect(Collectors.toCollection(HashSet::new));
  }

  private static Entry entry(Recommendation before, String text) {
    Span span = before.location().span();
    String printed = before.paragraph() + ". " + text;
    return Entry.recommendation(before.paragraph(), before.heading(), text, printed, span, span);
  }

  private static String words(Recommendation recommendation) {
    return withoutLabel(recommendation.originalText(), recommendation.paragraph());
  }

  private static String withoutLabel(String text, String label) {
    String words = text.strip().replaceAll("\\s+", " ");
    String letter = label.substring(Math.max(0, label.indexOf('(')));
    String printed = words.startsWith(label) ? label : letter;
    String behind = "(?![\\p{L}\\p{Nd}])[ .]*";
    return words.replaceFirst("^" + Pattern.quote(printed) + behind, "");
  }
}
