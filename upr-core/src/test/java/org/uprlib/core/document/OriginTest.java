package org.uprlib.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.TextAssembler;

class OriginTest {
  private final TextAssembler assembler = new TextAssembler();

  /** Three pages, the second without text; a paragraph runs from the first to the third. */
  private Document threePages() {
    assembler.startPage();
    assembler.append("Sylvania shall", RunStyle.UNKNOWN);
    assembler.store("\n\f");
    assembler.startPage();
    assembler.store("\f");
    assembler.startPage();
    assembler.blank();
    assembler.append("ratify it", RunStyle.UNKNOWN);
    assembler.endParagraph(Optional.empty(), Layout.NONE);
    return document();
  }

  private Document document() {
    return new Document(
        "sylvania.pdf",
        FileType.PDF,
        Optional.empty(),
        assembler.text(),
        List.of(),
        List.of(),
        assembler.origin(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"0,1", "13,1", "14,1", "15,3", "23,3", "24,3"})
  void tellsThePageOfEachCharacter(int offset, int page) {
    Document document = threePages();
    assertThat(document.text()).isEqualTo("Sylvania shall ratify it\n");
    assertThat(document.pageAt(offset)).hasValue(page);
  }

  @Test
  void hasNoPageInFormatsWithoutPages() {
    assembler.append("Sylvania", RunStyle.UNKNOWN);
    assertThat(assembler.origin().pageAt(3)).isEmpty();
  }

  @Test
  void aParagraphWithItsEndLeadsBackToNoMoreThanTheFileHolds() {
    Document document = threePages();
    Span all = new Span(0, document.text().length());
    Origin origin = document.origin();
    assertThat(origin.map().toOriginal(all).in(origin.text()))
        .isEqualTo("Sylvania shall\n\f\fratify it");
  }

  @Test
  void aNoticeNamesFileAndPageOfItsPlace() {
    Notice notice =
        Notice.general("numbering-gap", "After 115.1 comes 115.3.").at(new Span(15, 21));
    assertThat(notice.page()).isEmpty();
    assertThat(notice.source()).isEmpty();
    Notice placed = threePages().locate(notice);
    assertThat(placed.page()).isEqualTo(OptionalInt.of(3));
    assertThat(placed.source()).contains("sylvania.pdf");
    assertThat(placed.where()).contains(new Span(15, 21));
  }

  @Test
  void aNoticeOnTheWholePaperHasNoPage() {
    Notice placed = threePages().locate(Notice.general("no-recommendations", "It holds none."));
    assertThat(placed.page()).isEmpty();
    assertThat(placed.where()).isEmpty();
    assertThat(placed.source()).contains("sylvania.pdf");
  }
}
