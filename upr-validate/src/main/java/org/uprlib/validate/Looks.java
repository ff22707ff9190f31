package org.uprlib.validate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Measurements.LookShare;

/** Weighs looks by the characters that have them. Not thread-safe. */
final class Looks {
  /** Beyond this part of the text without a known look, nothing is said of the rest. */
  private static final double MOST_UNKNOWN = 0.5;

  private static final class Weight {
    final Span first;
    int characters;

    Weight(Span first) {
      this.first = first;
    }
  }

  private final Map<String, Weight> fonts = new LinkedHashMap<>();
  private final Map<String, Weight> sizes = new LinkedHashMap<>();
  private final Map<String, Weight> spacings = new LinkedHashMap<>();
  private int letters;
  private int spaced;

  void add(Paragraph paragraph) {
    for (Run run : paragraph.runs()) {
      int count = letters(run.span().shift(-paragraph.span().start()).in(paragraph.text()));
      letters += count;
      if (count > 0 && !run.style().superscript()) {
        run.style().font().ifPresent(font -> add(fonts, font, run.span(), count));
        OptionalDouble size = run.style().size();
        if (size.isPresent()) {
          add(sizes, number(size.getAsDouble()), run.span(), count);
        }
      }
    }
  }

  void addSpacing(Paragraph paragraph) {
    int count = paragraph.text().length();
    spaced += count;
    OptionalDouble spacing = paragraph.layout().lineSpacing();
    if (count > 0 && spacing.isPresent()) {
      add(spacings, number(spacing.getAsDouble()), paragraph.span(), count);
    }
  }

  private static void add(Map<String, Weight> weights, String value, Span span, int count) {
    weights.computeIfAbsent(value, v -> new Weight(span)).characters += count;
  }

  Measured<List<LookShare>> fonts() {
    return shares(fonts, letters, letters == 0 ? Measured.Reason.SCRIPT : Measured.Reason.NO_FONTS);
  }

  Measured<List<LookShare>> sizes() {
    return shares(sizes, letters, letters == 0 ? Measured.Reason.SCRIPT : Measured.Reason.NO_FONTS);
  }

  Measured<List<LookShare>> spacings() {
    return shares(
        spacings, spaced, spaced == 0 ? Measured.Reason.NO_PARAGRAPHS : Measured.Reason.NO_SPACING);
  }

  private static Measured<List<LookShare>> shares(
      Map<String, Weight> weights, int all, Measured.Reason otherwise) {
    int known = weights.values().stream().mapToInt(weight -> weight.characters).sum();
    if (known == 0 || known < all * MOST_UNKNOWN) {
      return Measured.of(Optional.empty(), otherwise);
    }
    List<LookShare> shares = new ArrayList<>();
    weights.forEach((v, w) -> shares.add(new LookShare(v, w.characters / (double) known, w.first)));
    shares.sort(Comparator.comparingDouble(LookShare::share).reversed());
    return Measured.of(List.copyOf(shares));
  }

  /** Letters of the alphabets for which the rules name a font. */
  private static int letters(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    Character.isLetter(c)
                        && (UnicodeScript.of(c) == UnicodeScript.LATIN
                            || UnicodeScript.of(c) == UnicodeScript.CYRILLIC))
            .count();
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
