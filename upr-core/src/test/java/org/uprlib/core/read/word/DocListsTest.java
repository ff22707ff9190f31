package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.model.ListTables;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.ListLabel;

/** Labels from list tables as they lie in a DOC file (MS-DOC 2.9.131 to 2.9.150). */
class DocListsTest {
  private static final int LSID = 77;
  private static final int NO_STYLE = 0x0FFF;
  private static final int STARTS_ANEW = 0x10;
  private static final int OWN_LEVEL = 0x20;

  private final DocLists lists = new DocLists(tables());

  @Test
  void countsLevels() {
    assertThat(labels(1, 0, 1, 1, 0, 1)).isEqualTo("115. 115.1 115.2 116. 116.1");
  }

  @Test
  void restartsAsTheLevelSays() {
    assertThat(labels(1, 0, 1, 2, 1, 2)).isEqualTo("115. 115.1 (a) 115.2 (b)");
    assertThat(labels(1, 0, 2)).isEqualTo("116. (a)");
  }

  @Test
  void startsAnewOnceWhereAnOverrideSaysSo() {
    assertThat(labels(1, 0, 0)).isEqualTo("115. 116.");
    assertThat(labels(2, 0, 0)).isEqualTo("5. 6.");
    assertThat(labels(1, 0)).isEqualTo("7.");
  }

  @Test
  void takesAnOverridesOwnLevel() {
    assertThat(labels(3, 0, 0)).isEqualTo("I) II)");
  }

  @Test
  void hasNoLabelWithoutList() {
    assertThat(lists.next(0, 0)).isEmpty();
    assertThat(lists.next(9, 0)).isEmpty();
    assertThat(lists.next(1, 12)).isEmpty();
    assertThat(new DocLists(null).next(1, 0)).isEmpty();
  }

  private String labels(int override, int... depths) {
    return Arrays.stream(depths)
        .mapToObj(depth -> lists.next(override, depth).map(ListLabel::text).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static ListTables tables() {
    Bytes table = new Bytes();
    table.shorts(1);
    table.ints(LSID, 0);
    for (int i = 0; i < 9; i++) {
      table.shorts(NO_STYLE);
    }
    table.bytes(0, 0);
    table.level(115, 0, 0, 0, "\u0000.");
    table.level(1, 0, 0, 0, "\u0000.\u0001");
    table.level(1, 4, 0x08, 1, "(\u0002)");
    for (int i = 3; i < 9; i++) {
      table.level(1, 0, 0, 0, "");
    }
    int overrides = table.size();
    table.ints(3);
    for (int levels : new int[] {0, 1, 1}) {
      table.ints(LSID, 0, 0);
      table.bytes(levels, 0, 0, 0);
    }
    table.ints(-1);
    table.ints(-1, 5, STARTS_ANEW);
    table.ints(-1, 0, OWN_LEVEL | STARTS_ANEW);
    table.level(1, 1, 0, 0, "\u0000)");
    return new ListTables(table.toByteArray(), 0, overrides, table.size() - overrides);
  }

  /** Bytes in the order of DOC. */
  private static final class Bytes extends ByteArrayOutputStream {
    void bytes(int... values) {
      Arrays.stream(values).forEach(this::write);
    }

    void shorts(int value) {
      writeBytes(
          ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) value).array());
    }

    void ints(int... values) {
      for (int value : values) {
        writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
      }
    }

    void level(int start, int format, int flags, int restart, String text) {
      ints(start);
      bytes(format, flags);
      bytes(new int[9]);
      bytes(0);
      ints(0, 0);
      bytes(0, 0, restart, 0);
      shorts(text.length());
      writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
    }
  }
}
