package org.uprlib.extract.read.recommend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.attribution.Attribution;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.write.translation.Notices;

/** Makes a recommendation of a numbered entry. Immutable and thread-safe. */
public final class RecommendationReader {
  /**
   * "Withdrawn", "Idem", "[deleted]"; not in scripts without blanks between words, where one word
   * cannot be recognised.
   */
  private static final Pattern ONE_WORD =
      Pattern.compile("\\P{L}*(?:(?!\\p{IsHan})\\p{L})+\\P{L}*");

  private final Attributor attributor;

  /** A reader that finds the recommending States with {@code attributor}. */
  public RecommendationReader(Attributor attributor) {
    this.attributor = attributor;
  }

  /**
   * The recommendation that {@code entry} of {@code document} makes.
   *
   * @param stateUnderReview to whom it is made; a recommendation of its own is remarked on
   * @param notices where to add what may be wrong or missing
   */
  public Recommendation read(
      Document document,
      Entry entry,
      Position position,
      Optional<State> stateUnderReview,
      List<Notice> notices) {
    return read(document, entry, position, stateUnderReview, Optional.empty(), notices);
  }

  /**
   * The same; {@code maker}, whom the paper names elsewhere, made it where its own words name no
   * State.
   */
  Recommendation read(
      Document document,
      Entry entry,
      Position position,
      Optional<State> stateUnderReview,
      Optional<State> maker,
      List<Notice> notices) {
    Attribution named = attributor.attribute(entry.text());
    Attribution attribution =
        named.recommendingStates().isEmpty() ? maker.map(named::by).orElse(named) : named;
    check(entry, attribution, stateUnderReview, notices);
    return new Recommendation(
        entry.label(),
        attribution.text(),
        entry.printed(),
        entry.heading(),
        attribution.recommendingStates(),
        attribution.requests(),
        position,
        document.locate(entry.span()));
  }

  private static void check(
      Entry entry, Attribution attribution, Optional<State> review, List<Notice> notices) {
    Map<String, String> label = Map.of("label", entry.label());
    for (UnresolvedName name : attribution.unresolved()) {
      notices.add(
          Notices.at(
              entry.place(name.span()),
              name.spokenFor() ? "on-behalf" : "state-unresolved",
              Map.of("label", entry.label(), "name", name.text())));
    }
    if (!attribution.sharesCertain()) {
      notices.add(Notices.at(entry.span(), "shares-unknown", label));
    }
    if (attribution.recommendingStates().isEmpty()) {
      notices.add(Notices.at(entry.span(), "no-recommending-state", label));
    }
    if (review.isPresent() && attribution.recommendingStates().contains(review.get())) {
      notices.add(
          Notices.at(
              entry.span(),
              "state-under-review-recommends",
              Map.of("label", entry.label(), "state", review.get())));
    }
    if (attribution.text().isEmpty()) {
      notices.add(Notices.at(entry.span(), "no-text", label));
    } else if (ONE_WORD.matcher(attribution.text()).matches()) {
      notices.add(
          Notices.at(
              entry.span(),
              "text-of-one-word",
              Map.of("label", entry.label(), "words", attribution.text())));
    }
  }
}
