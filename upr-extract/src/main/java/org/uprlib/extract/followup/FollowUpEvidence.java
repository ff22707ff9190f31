package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.extract.documentation.Speaker;
import org.uprlib.extract.evidence.Passage;
import org.uprlib.extract.evidence.RecommendationEvidence;
import org.uprlib.extract.evidence.StatedLevel;

/**
 * A passage of a later paper, as a row of the table's sheet of evidence. Immutable. What the paper
 * does not tell is an empty string.
 *
 * @param key the recommendation that it bears on
 * @param paper symbol of the paper, or its file's name
 * @param kind of the paper
 * @param place number of the paragraph in it
 * @param page counted from 1
 * @param start where it begins in the paper's text, in characters
 * @param end where it ends
 * @param speakers who says it, parted by semicolons
 * @param words as they stand there
 * @param link {@code explicit}, {@code section} or {@code likeness}
 * @param score how probable it is that it bears on the recommendation, from 0 to 1
 * @param claim {@code progress}, {@code denial}, {@code description} or {@code unknown}
 * @param stated the level that it states, with its words
 */
public record FollowUpEvidence(
    FollowUpRow.Key key,
    String paper,
    String kind,
    String place,
    String page,
    String start,
    String end,
    String speakers,
    String words,
    String link,
    String score,
    String claim,
    String stated) {
  private static final int DECIMALS = 100;

  /** The passages on {@code recommendation} that are not folded, in order. */
  static List<FollowUpEvidence> of(RecommendationEvidence recommendation) {
    FollowUpRow.Key key = FollowUpRow.of(recommendation.recommendation()).key();
    List<FollowUpEvidence> rows = new ArrayList<>();
    for (Passage passage : recommendation.passages()) {
      if (!passage.link().folded()) {
        rows.add(of(key, passage));
      }
    }
    return rows;
  }

  private static FollowUpEvidence of(FollowUpRow.Key key, Passage passage) {
    return new FollowUpEvidence(
        key,
        passage.paper(),
        passage.kind().word(),
        passage.paragraph().orElse(""),
        passage.page().isPresent() ? "" + passage.page().getAsInt() : "",
        "" + passage.span().start(),
        "" + passage.span().end(),
        passage.speakers().stream().map(Speaker::cited).collect(Collectors.joining("; ")),
        passage.words(),
        passage.link().kind().word(),
        "" + Math.round(passage.link().score() * DECIMALS) / (double) DECIMALS,
        passage.claim().word(),
        passage.statedLevel().map(FollowUpEvidence::words).orElse(""));
  }

  private static String words(StatedLevel stated) {
    return stated.level().word() + ": “" + stated.words() + "”";
  }
}
