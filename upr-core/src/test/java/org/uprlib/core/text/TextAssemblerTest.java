package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Origin;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;

class TextAssemblerTest {
  private static final RunStyle BOLD =
      new RunStyle(Optional.empty(), OptionalDouble.empty(), true, false, false);

  private final TextAssembler assembler = new TextAssembler();

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain text,plain text",
        "'  at  both\tends\n ',at both ends",
        "115.3\tRatify,115.3 Ratify",
        "no\u00A0break\u202Fblanks\u3000wide,no break blanks wide",
        "co\u00ADop\u200Berate\u2060 \uFEFFnow,cooperate now",
        "\u200F133.29\u200E \u202Bنص\u202C,133.29 نص",
        "two‑year plan – « oui »,two‑year plan – « oui »",
        "a\u0007b\u0000c,abc",
        "\uD835\uDC00 pair,\uD835\uDC00 pair",
      })
  void cleans(String stored, String cleaned) {
    assembler.append(stored, RunStyle.UNKNOWN);
    assertThat(end().text()).isEqualTo(cleaned);
    assertThat(assembler.text()).isEqualTo(cleaned + "\n");
    assertThat(assembler.origin().text()).isEqualTo(stored);
  }

  @Test
  void mapsEveryCharacterToWhereItWasStored() {
    String stored = "  one \t two\u00ADthree\u00A0four ";
    assembler.append(stored, RunStyle.UNKNOWN);
    String cleaned = end().text();
    assertThat(cleaned).isEqualTo("one twothree four");
    Origin.SourceMap map = assembler.origin().map();
    for (int i = 0; i < cleaned.length(); i++) {
      char there = stored.charAt(map.toOriginal(i));
      char expected = Character.isSpaceChar(there) ? ' ' : there;
      assertThat(cleaned.charAt(i)).as("character " + i).isEqualTo(expected);
    }
    assertThat(map.toOriginal(new Span(4, 12)).in(stored)).isEqualTo("two\u00ADthree");
  }

  @Test
  void joinsPiecesOfSeveralLinesInAnyOrder() {
    int first = assembler.store("Ratify the Optional Pro-\n");
    int furniture = assembler.store("A/HRC/99/1\n");
    int second = assembler.store("tocol at\n");
    int third = assembler.store("once (Spain);\n");
    assembler.copy(first, first + 23, RunStyle.UNKNOWN);
    assembler.copy(second, second + 8, RunStyle.UNKNOWN);
    assembler.blank();
    assembler.copy(third, third + 13, RunStyle.UNKNOWN);
    Paragraph joined = end();
    assembler.copy(furniture, second, RunStyle.UNKNOWN);
    Paragraph moved = end();
    assertThat(joined.text()).isEqualTo("Ratify the Optional Protocol at once (Spain);");
    assertThat(moved.text()).isEqualTo("A/HRC/99/1");
    Origin origin = assembler.origin();
    assertThat(origin.map().toOriginal(joined.span().start() + 23)).isEqualTo(second);
    assertThat(origin.map().toOriginal(moved.span()).in(origin.text())).isEqualTo("A/HRC/99/1");
  }

  @Test
  void keepsRunsWithoutGapsAndJoinsEqualOnes() {
    assembler.append("One ", RunStyle.UNKNOWN);
    assembler.append("two", BOLD);
    assembler.append(" three", BOLD);
    assembler.append(" four ", RunStyle.UNKNOWN);
    Paragraph paragraph = end();
    assertThat(paragraph.runs())
        .isEqualTo(
            List.of(
                new Run(new Span(0, 4), RunStyle.UNKNOWN),
                new Run(new Span(4, 13), BOLD),
                new Run(new Span(13, 18), RunStyle.UNKNOWN)));
  }

  @Test
  void leavesOutParagraphsWithoutTextUnlessLabelled() {
    assembler.append(" \t", RunStyle.UNKNOWN);
    assertThat(assembler.endParagraph(Optional.empty(), Layout.NONE)).isEmpty();
    assertThat(assembler.text()).isEmpty();
    ListLabel label = new ListLabel("1.", 0, false);
    assertThat(assembler.endParagraph(Optional.of(label), Layout.NONE))
        .hasValueSatisfying(paragraph -> assertThat(paragraph.printed()).isEqualTo("1. "));
    assertThat(assembler.text()).isEqualTo("\n");
  }

  @Test
  void knowsPages() {
    assembler.startPage();
    assembler.append("first page", RunStyle.UNKNOWN);
    Paragraph first = end();
    assembler.store("\f");
    assembler.startPage();
    assembler.append("second page", RunStyle.UNKNOWN);
    Paragraph second = end();
    Origin origin = assembler.origin();
    assertThat(origin.pageAt(first.span().end() - 1)).hasValue(1);
    assertThat(origin.pageAt(second.span().start())).hasValue(2);
  }

  private Paragraph end() {
    return assembler.endParagraph(Optional.empty(), Layout.NONE).orElseThrow();
  }
}
