package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.ReadLimits;

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
        Arguments.of("in the form for large archives", large(plain)),
        Arguments.of("with a large entry", largeEntry(plain, false)),
        Arguments.of("with an entry large when unpacked", largeEntry(plain, true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archives")
  void readsEntriesWhereverTheArchiveStands(String form, byte[] archive) throws UprException {
    LimitedZip zip = open(archive, 10_000);
    assertThat(zip.names()).as(form).containsExactly("b/été.xml", "a.xml");
    assertThat(zip.has("a.xml")).isTrue();
    assertThat(zip.hasUnder("b/")).isTrue();
    assertThat(zip.has("b")).isFalse();
    assertThat(zip.hasUnder("c/")).isFalse();
    assertThat(new String(bytes(zip, "b/été.xml"), StandardCharsets.UTF_8))
        .isEqualTo("b/été.xml" + TEXT);
  }

  /** The same with an entry's lengths and place in the form for large archives. */
  private static byte[] largeEntry(byte[] archive, boolean unpackedToo) {
    ByteBuffer old = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = archive.length - 22;
    int entry = old.getInt(end + 16);
    int extra = entry + 46 + old.getShort(entry + 28);
    int added = unpackedToo ? 34 : 26;
    ByteBuffer bytes = ByteBuffer.allocate(archive.length + added).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(archive, 0, extra);
    bytes.putShort((short) 0x5455).putShort((short) 2).putShort((short) 0);
    bytes.putShort((short) 1).putShort((short) (added - 10));
    if (unpackedToo) {
      bytes.putLong(old.getInt(entry + 24));
    }
    bytes.putLong(old.getInt(entry + 20)).putLong(old.getInt(entry + 42));
    bytes.put(archive, extra, archive.length - extra);
    bytes.putInt(entry + 20, -1).putInt(entry + 42, -1);
    bytes.putInt(entry + 24, unpackedToo ? -1 : old.getInt(entry + 24));
    bytes.putShort(entry + 30, (short) added);
    bytes.putInt(end + added + 12, old.getInt(end + 12) + added);
    return bytes.array();
  }

  private static byte[] changed(byte[] archive, int fromTheList, int value) {
    byte[] other = archive.clone();
    int list = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 6);
    other[list + fromTheList] = (byte) value;
    return other;
  }

  @Test
  void spendsForEachByteHoweverItIsRead() throws IOException {
    byte[] archive = archive("", ZipEntry.STORED);
    int length = ("a.xml" + TEXT).length();
    try (InputStream in = open(archive, length).open("a.xml")) {
      assertThat(in.markSupported()).isFalse();
      assertThat(in.read()).isEqualTo('a');
      assertThat(in.skip(3)).isEqualTo(3);
      assertThat(in.read()).isEqualTo('l');
      assertThat(in.readAllBytes()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
      assertThat(in.read()).isEqualTo(-1);
    }
    try (InputStream in = open(archive, 4).open("a.xml")) {
      assertThat(in.skip(4)).isEqualTo(4);
      assertThatThrownBy(in::read).isInstanceOf(LimitExceededException.class);
    }
    try (InputStream in = open(archive, 4).open("a.xml")) {
      assertThatThrownBy(() -> in.skip(5)).isInstanceOf(LimitExceededException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.DEFLATED, ZipEntry.STORED})
  void givesAnEntryAsItIsPacked(int method) throws IOException {
    LimitedZip.Packed packed = open(archive("", method), 1).packed("a.xml");
    CRC32 sum = new CRC32();
    sum.update(("a.xml" + TEXT).getBytes(StandardCharsets.UTF_8));

    assertThat(packed.method()).isEqualTo(method);
    assertThat(packed.unpacked()).isEqualTo(("a.xml" + TEXT).length());
    assertThat(packed.checksum()).isEqualTo(sum.getValue());
    byte[] bytes = new byte[packed.bytes().remaining()];
    packed.bytes().get(bytes);
    InputStream plain = new ByteArrayInputStream(bytes);
    InputStream unpacked =
        method == ZipEntry.STORED ? plain : new InflaterInputStream(plain, new Inflater(true));
    assertThat(unpacked.readAllBytes())
        .isEqualTo(("a.xml" + TEXT).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void opensXmlUnderTheGuardOfItsMarkup() throws IOException {
    LimitedZip zip = open(archive("", ZipEntry.DEFLATED), 10_000);
    try (InputStream in = zip.openXml("a.xml")) {
      assertThat(in).isInstanceOf(MarkupGuard.class);
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a.xml" + TEXT);
    }
  }

  static Stream<Arguments> damaged() throws IOException {
    byte[] plain = archive("", ZipEntry.DEFLATED);
    return Stream.of(
        Arguments.of("another part", plain, "c.xml", "has no part c.xml."),
        Arguments.of(
            "method", changed(plain, 10, 12), "b/été.xml", "has a damaged part b/été.xml."),
        Arguments.of("place", changed(plain, 42, 1), "b/été.xml", "has a damaged part b/été.xml."),
        Arguments.of(
            "place", changed(plain, 45, 127), "b/été.xml", "has a damaged part b/été.xml."),
        Arguments.of(
            "list", changed(plain, 0, 0), "a.xml", "is a damaged zip package, perhaps cut short."),
        Arguments.of("end", new byte[22], "a.xml", "is a damaged zip package, perhaps cut short."),
        Arguments.of(
            "nothing", new byte[0], "a.xml", "is a damaged zip package, perhaps cut short."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void saysWhatIsDamaged(String what, byte[] archive, String part, String reason) {
    assertThatThrownBy(() -> bytes(open(archive, 10_000), part))
        .as(what)
        .isInstanceOfSatisfying(
            CorruptException.class, e -> assertThat(e.reason()).isEqualTo(reason));
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
