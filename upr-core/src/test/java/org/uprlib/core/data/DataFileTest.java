package org.uprlib.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFileTest {
  private enum Colour {
    RED
  }

  private static List<DataFile.Row> parse(String text) {
    return DataFile.parse("sample.tsv", 2, text);
  }

  @Test
  void skipsCommentsAndBlankLines() {
    List<DataFile.Row> rows = parse("# a\tb\tc\n\none\t1\n  \ntwo\t\n");
    assertThat(rows).extracting(row -> row.get(0)).containsExactly("one", "two");
    assertThat(rows.get(0).number(1)).hasValue(1);
    assertThat(rows.get(1).number(1)).isEmpty();
  }

  @Test
  void tellsFileAndLineOfAMalformedRow() {
    assertThatThrownBy(() -> parse("# x\none\t1\ntwo\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:3: expected 2 columns, found 1.");
    DataFile.Row row = parse("one\tx\n").get(0);
    assertThatThrownBy(() -> row.number(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:1: 'x' is not a whole number.");
    assertThatThrownBy(() -> row.oneOf(Colour.class, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:1: 'x' is not a value of Colour.");
    assertThat(parse("red\tx\n").get(0).oneOf(Colour.class, 0)).isEqualTo(Colour.RED);
    assertThatThrownBy(() -> parse("one\t\n").get(0).required(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:1: column 2 is empty.");
  }

  @Test
  void tellsAMissingFile() {
    assertThatThrownBy(
            () -> DataFile.read(DataFileTest.class::getResourceAsStream, "absent.tsv", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("absent.tsv");
  }

  @Test
  void rowsByKeyHaveEachKeyOnce() {
    assertThat(byKey("b\t2\na\t1\n")).containsExactly(entry("b", 2.0), entry("a", 1.0));
    assertThatThrownBy(() -> byKey("a\t1\na\t2\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.tsv:2: 'a' occurs twice.");
  }

  private static Map<String, Double> byKey(String text) {
    return DataFile.byKey(
        name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "sample.tsv",
        2,
        row -> row.decimal(1));
  }

  @Test
  void listsThePartsOfACell() {
    assertThat(parse("one\ta; b;;c \n").get(0).list(1, ";")).containsExactly("a", "b", "c");
    assertThat(parse("one\t\n").get(0).list(1, ";")).isEmpty();
  }
}
