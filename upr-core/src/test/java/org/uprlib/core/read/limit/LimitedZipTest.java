package org.uprlib.core.read.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;

class LimitedZipTest {
  private static final String TEXT =
      "The State under review accepts the recommendation. ".repeat(20);

  private static byte[] archive(String comment, int method) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      for (String name : new String[] {"b/été.xml", "a.xml"}) {
        byte[] content = (name + TEXT).getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** The same with lengths and offsets of its list in the form for large archives. */
  private static byte[] large(byte[] archive) {
    int end = archive.length - 22;
    ByteBuffer old = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer bytes = ByteBuffer.allocate(archive.length + 76).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(archive, 0, end);
    bytes.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
    bytes.putLong(2).putLong(2).putLong(old.getInt(end + 12)).putLong(old.getInt(end + 16));
    bytes.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    bytes.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
    return bytes.array();
  }

  private static byte[] after(String text, byte[] archive) {
    byte[] before = text.getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(before, before.length + archive.length);
    System.arraycopy(archive, 0, both, before.length, archive.length);
    return both;
  }

  private static LimitedZip open(byte[] archive, int unpackedBytes) throws UprException {
    ReadLimits limits = new ReadLimits(1 << 20, unpackedBytes, 10, 1_000);
    return LimitedZip.open(archive, Budget.of("x.docx", limits));
  }

  private static byte[] bytes(LimitedZip zip, String name) throws UprException {
    try (InputStream in = zip.open(name)) {
      return in.readAllBytes();
    } catch (UprException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw zip.damaged(name, e);
    }
  }

  static Stream<Arguments> archives() throws IOException {
    byte[] plain = archive("", ZipEntry.DEFLATED);
    return Stream.of(
        Arguments.of("deflated", plain),
        Arguments.of("stored", archive("", ZipEntry.STORED)),
        Arguments.of("with a comment", archive("made by hand", ZipEntry.DEFLATED)),
        Arguments.of("behind other bytes", after("#!/bin/sh\n", plain)),
        Arguments.of("in the form for large archives", large(plain)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archives")
  void readsEntriesWhereverTheArchiveStands(String form, byte[] archive) throws UprException {
    LimitedZip zip = open(archive, 10_000);
    assertThat(zip.names()).as(form).containsExactly("b/été.xml", "a.xml");
    assertThat(zip.has("a.xml")).isTrue();
    assertThat(zip.hasUnder("b/")).isTrue();
    assertThat(zip.has("b")).isFalse();
    assertThat(new String(bytes(zip, "b/été.xml"), StandardCharsets.UTF_8))
        .isEqualTo("b/été.xml" + TEXT);
  }

  @Test
  void stopsAtTheLimitWhateverTheListSays() throws IOException {
    LimitedZip zip = open(archive("", ZipEntry.DEFLATED), 100);
    assertThatThrownBy(() -> bytes(zip, "a.xml")).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void saysThatAnEntryIsEncrypted() throws IOException {
    byte[] archive = archive("", ZipEntry.STORED);
    int list = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 6);
    archive[list + 8] |= 1;
    LimitedZip zip = open(archive, 10_000);
    assertThatThrownBy(() -> bytes(zip, "b/été.xml")).isInstanceOf(EncryptedException.class);
  }

  /** Wherever a byte is changed or the file cut, reading ends with what is wrong, and no fault. */
  @Test
  void meetsEveryDamageWithANamedFailure() throws IOException {
    byte[] whole = archive("", ZipEntry.DEFLATED);
    Stream<byte[]> cut = IntStream.range(0, whole.length).mapToObj(i -> Arrays.copyOf(whole, i));
    Stream<byte[]> changed =
        IntStream.range(0, whole.length)
            .mapToObj(
                i -> {
                  byte[] other = whole.clone();
                  other[i] ^= (byte) 0xA5;
                  return other;
                });
    Stream.concat(cut, changed).forEach(LimitedZipTest::readAll);
  }

  private static void readAll(byte[] archive) {
    try {
      LimitedZip zip = open(archive, 10_000);
      for (String name : zip.names()) {
        bytes(zip, name);
      }
    } catch (UprException e) {
      assertThat(e)
          .isInstanceOfAny(
              CorruptException.class, EncryptedException.class, LimitExceededException.class);
    }
  }
}
