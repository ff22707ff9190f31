package org.uprlib.validate.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.measure.Measurements.LookShare;
import org.uprlib.validate.rule.Rule;

/** Most of the text looks as asked. */
final class Dominant implements Checks.Check {
  /** What a word processor rounds; Word's own 1.08 is not single. */
  private static final double SPACING_TOLERANCE = 0.05;

  private static final double SIZE_TOLERANCE = 0.25;

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    List<LookShare> shares =
        verdict.known(rule, measured(rule.what(), subject.measurements())).orElse(List.of());
    double asked =
        shares.stream().filter(s -> isAsked(rule, s.value())).mapToDouble(LookShare::share).sum();
    if (shares.isEmpty() || asked >= rule.decimal("share")) {
      return;
    }
    // The look that most of the rest has is the one to change.
    shares.stream()
        .filter(share -> !isAsked(rule, share.value()))
        .findFirst()
        .ifPresent(
            share ->
                verdict.against(
                    rule,
                    Optional.of(share.first()),
                    "dominant." + rule.what(),
                    Map.of(
                        "found", share.value(),
                        "percent", Math.max(1, Math.round(share.share() * 100)))));
  }

  private static Measured<List<LookShare>> measured(String what, Measurements measurements) {
    return switch (what) {
      case "font" -> measurements.fonts();
      case "size" -> measurements.sizes();
      default -> measurements.spacings();
    };
  }

  private static boolean isAsked(Rule rule, String value) {
    String asked = rule.parameters().get("value");
    if (rule.what().equals("font")) {
      return plain(value).startsWith(plain(asked));
    }
    double tolerance = rule.what().equals("size") ? SIZE_TOLERANCE : SPACING_TOLERANCE;
    return Math.abs(Double.parseDouble(value) - Double.parseDouble(asked)) <= tolerance;
  }

  /** PDF names fonts without blanks, as in {@code TimesNewRomanPSMT}. */
  private static String plain(String font) {
    return font.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }
}
