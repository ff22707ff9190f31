package org.uprlib.samples.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to come out of a sample for one recommendation: the fields of the library's JSON Lines
 * output that a person can state without running it. Immutable.
 *
 * @param paragraph label
 * @param text words without label and the States that made it
 * @param recommendingStates ISO 3166-1 alpha-3 codes in the order printed, each once
 * @param requests one for each share
 * @param position the State's answer
 */
public record ExpectedRow(
    String paragraph,
    String text,
    List<String> recommendingStates,
    List<SharedRequest> requests,
    ExpectedPosition position) {
  public ExpectedRow {
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
  }

  /**
   * The State's answer.
   *
   * @param status word of the status, e.g. {@code supported}
   * @param qualification word of the qualification; null if there is none
   */
  public record ExpectedPosition(String status, @Nullable String qualification) {}

  static ExpectedRow of(
      PaperPiece.Recommendation printed, StatedPosition answer, Set<String> noteMarks) {
    return new ExpectedRow(
        printed.label(),
        Markup.plain(printed.body(), noteMarks),
        printed.shares().stream().flatMap(share -> share.states().stream()).distinct().toList(),
        printed.shares().stream()
            .map(
                share ->
                    new SharedRequest(
                        share.states(), request(Markup.plain(share.text(), noteMarks))))
            .toList(),
        position(printed.answer().orElse(answer)));
  }

  /** The same with another answer. */
  ExpectedRow answered(StatedPosition answer) {
    return new ExpectedRow(paragraph, text, recommendingStates, requests, position(answer));
  }

  /** A request begins with its verb: {@code To ratify} is reported as {@code Ratify}. */
  private static String request(String text) {
    return text.startsWith("To ") && Character.isLetter(text.charAt(3))
        ? text.substring(3, 4).toUpperCase(Locale.ROOT) + text.substring(4)
        : text;
  }

  static ExpectedRow referred(String label, SharedRequest share, StatedPosition answer) {
    return new ExpectedRow(label, share.text(), share.states(), List.of(share), position(answer));
  }

  private static ExpectedPosition position(StatedPosition answer) {
    Optional<String> qualification = answer.qualification().map(q -> q.word());
    return new ExpectedPosition(answer.status().word(), qualification.orElse(null));
  }
}
