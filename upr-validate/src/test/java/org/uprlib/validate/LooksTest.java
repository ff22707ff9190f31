package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Measurements.LookShare;

class LooksTest {
  /** Runs as {@code Arial/12 words}, {@code ?} for what is not known, {@code ^} superscript. */
  private static Paragraph paragraph(int start, String runs) {
    List<Run> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String each : runs.split("; ", -1)) {
      String[] parts = each.split(" ", 2);
      boolean raised = parts[0].startsWith("^");
      String[] look = parts[0].substring(raised ? 1 : 0).split("/", -1);
      int at = start + text.length();
      RunStyle style =
          new RunStyle(
              Optional.of(look[0]).filter(font -> !font.equals("?")),
              look[1].equals("?")
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(look[1])),
              false,
              false,
              raised);
      all.add(new Run(new Span(at, at + parts[1].length()), style));
      text.append(parts[1]);
    }
    Span span = new Span(start, start + text.length());
    return new Paragraph(span, text.toString(), all, Optional.empty(), Layout.NONE);
  }

  private static String printed(Measured<List<LookShare>> looks) {
    return looks.reason().isPresent()
        ? looks.reason().get().name()
        : looks.value().orElseThrow().stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "%s %.2f @%d",
                        each.value(),
                        each.share(),
                        each.first().start()))
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arial/12 abcd                          | Arial 1.00 @9              | 12 1.00 @9
          Arial/12 ab; Times/11.5 cdefgh         | Times 0.75 @11, Arial 0.25 @9 | 11.5 0.75 @11, 12 0.25 @9
          Arial/12 ab; Arial/10.004 cd           | Arial 1.00 @9              | 12 0.50 @9, 10 0.50 @11
          Arial/12 12 - 34; Times/9 ab           | Times 1.00 @16             | 9 1.00 @16
          Arial/12 ab; Symbol/8 αβγδ             | Arial 1.00 @9              | 12 1.00 @9
          Arial/12 жжжж                          | Arial 1.00 @9              | 12 1.00 @9
          Arial/12 abc; ^Times/8 d               | Arial 1.00 @9              | 12 1.00 @9
          Arial/12 ab; ?/? cd                    | Arial 1.00 @9              | 12 1.00 @9
          Arial/12 ab; ?/? cde                   | NO_FONTS                   | NO_FONTS
          ?/12 abcd                              | NO_FONTS                   | 12 1.00 @9
          Arial/12 文字                           | SCRIPT                     | SCRIPT
          """)
  void areWeighedByTheirLetters(String runs, String fonts, String sizes) {
    Looks looks = new Looks();
    looks.add(paragraph(9, runs));
    assertThat(printed(looks.fonts())).isEqualTo(fonts);
    assertThat(printed(looks.sizes())).isEqualTo(sizes);
    assertThat(printed(looks.spacings())).isEqualTo("NO_PARAGRAPHS");
  }
}
