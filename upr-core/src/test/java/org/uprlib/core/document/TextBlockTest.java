package org.uprlib.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uprlib.core.vocabulary.Language;

class TextBlockTest {
  private final Document paper =
      WrittenPaper.document(
          List.of(
              "# I. Prisons",
              "{12.}Sylvania built two prisons.",
              "** Costs",
              "| {•}Cell one | Cell two // of two lines |",
              "{3.}"),
          Language.ENGLISH);

  @Test
  void areReadInOrderThoseInTablesToo() {
    assertThat(paper.blocks().stream().flatMap(Block::texts))
        .extracting(text -> text.level() + " " + text.paragraph().printedNumber() + text.text())
        .containsExactly(
            "1 Optional.emptyI. Prisons",
            "0 Optional[12.]Sylvania built two prisons.",
            "0 Optional.emptyCosts",
            "0 Optional.emptyCell one",
            "0 Optional.emptyCell two",
            "0 Optional.emptyof two lines",
            "0 Optional[3.]");
  }

  @Test
  void headingsAndBoldLinesAreNotPlain() {
    assertThat(paper.blocks().stream().flatMap(Block::texts).filter(TextBlock::isPlain))
        .extracting(TextBlock::text)
        .doesNotContain("I. Prisons", "Costs")
        .contains("Cell one");
  }

  @Test
  void aNumberAloneIsPrintedAndATableHasNoTextOfItsOwn() {
    assertThat(paper.blocks().stream().flatMap(Block::texts)).noneMatch(TextBlock::isEmpty);
    assertThat(paper.blocks().get(3).text()).isEmpty();
  }
}
