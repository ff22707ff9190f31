package org.uprlib.core.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.limit.ReadLimits;

class ZipWriterTest {
  private static final String TEXT = "Sylvania supports it. ".repeat(50);

  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] archive() {
    ZipWriter writer = new ZipWriter();
    writer.add("b/été.xml", bytes(TEXT));
    writer.add("empty", new byte[0]);
    return writer.finish();
  }

  @Test
  void writesWhatTheJdkReadsByListAndInARow() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), archive());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isEqualTo(2);
      assertThat(zip.getInputStream(zip.getEntry("b/été.xml"))).hasBinaryContent(bytes(TEXT));
      assertThat(zip.getInputStream(zip.getEntry("empty"))).isEmpty();
    }
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName() + " " + in.readAllBytes().length);
      }
    }
    assertThat(names).containsExactly("b/été.xml " + bytes(TEXT).length, "empty 0");
  }

  @Test
  void copiesEntriesAsTheyArePacked() throws UprException {
    LimitedZip zip =
        LimitedZip.open(archive(), Budget.of("a.zip", new ReadLimits(1 << 20, 1, 1, 1)));
    ZipWriter copy = new ZipWriter();
    for (String name : zip.names()) {
      LimitedZip.Packed packed = zip.packed(name);
      copy.addPacked(name, packed);
    }
    assertThat(copy.finish()).isEqualTo(archive());
  }
}
