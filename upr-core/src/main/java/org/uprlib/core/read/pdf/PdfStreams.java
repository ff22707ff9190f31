package org.uprlib.core.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.guard.Budget;

/**
 * Unpacks the streams of a PDF, which PDFBox would unpack at any size, within a budget. For one
 * document and one thread.
 */
final class PdfStreams {
  /** Filters of text and data; the others make pictures, which no content of a page is. */
  private static final Set<COSName> FILTERS =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.CRYPT);

  /** What the dictionaries of streams say that contain objects, or say where objects are. */
  private static final byte[][] OBJECTS = {ascii("/ObjStm"), ascii("/XRef")};

  private static final byte[] STREAM = ascii("stream");
  private static final Pattern FILTER = Pattern.compile("/(\\w+Decode|Fl|LZW|RL|A85|AHx)\\b");

  /** No stream may take more than this part of what may be unpacked. */
  private static final int STREAMS = 4;

  private static final int LONGEST_DICTIONARY = 4096;

  /** Bytes of a page's content, unpacked: few have more. */
  private static final int USUAL_CONTENT = 1 << 15;

  private static final int ZLIB_HEAD = 2;

  private final Budget budget;
  private final byte[] inflated = new byte[USUAL_CONTENT];
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Font programs and their replacements. */
  private final IdentityHashMap<COSStream, COSStream> lengthened = new IdentityHashMap<>();

  PdfStreams(Budget budget) {
    this.budget = budget;
  }

  /** The content of a page; its streams are parted by a line's end. */
  byte[] contents(PDPage page) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      parts.add(bytes(streams.next().getCOSObject()));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
      all.write('\n');
    }
    return all.toByteArray();
  }

  /**
   * A stream without its filters. A stream that is unpacked again and again is counted once.
   *
   * @throws ZipException if it is damaged
   */
  byte[] bytes(COSStream stream) throws IOException {
    boolean counted = !seen.add(stream);
    byte[] bytes;
    try (InputStream in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      if (!FILTERS.contains(filters.get(i))) {
        throw new IOException("A content is packed as a picture: " + filters.get(i).getName());
      }
      Counting out = new Counting(counted, Integer.MAX_VALUE);
      if (isDeflated(filters.get(i), stream)) {
        inflate(bytes, out);
      } else {
        InputStream packed = new ByteArrayInputStream(bytes);
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, out, stream, i);
      }
      bytes = out.kept.toByteArray();
    }
    return bytes;
  }

  /** True if nothing has to be done to a stream but to inflate it, as with most contents. */
  private static boolean isDeflated(COSName filter, COSStream stream) {
    return (filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION))
        && stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS) == null;
  }

  /**
   * Inflates as PDFBox does, past the two bytes of zlib's head, but in larger pieces and to the
   * end: of what is damaged PDFBox gives a part, or other letters, and says nothing.
   *
   * @throws ZipException if {@code packed} is damaged
   */
  private void inflate(byte[] packed, Counting out) throws IOException {
    if (packed.length <= ZLIB_HEAD) {
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, ZLIB_HEAD, packed.length - ZLIB_HEAD);
      Adler32 sum = new Adler32();
      for (int length = -1; length != 0; ) {
        length = inflater.inflate(inflated);
        sum.update(inflated, 0, length);
        out.write(inflated, 0, length);
      }
      if (!inflater.finished() || !hasSum(packed, inflater.getRemaining(), sum)) {
        throw new ZipException("A content ends too early, or is not what was packed.");
      }
    } catch (DataFormatException e) {
      throw (ZipException) new ZipException("A content is damaged.").initCause(e);
    } finally {
      inflater.end();
    }
  }

  /** Whether the sum behind what was packed is that of its bytes; some files leave it out. */
  private static boolean hasSum(byte[] packed, int remaining, Adler32 sum) {
    return remaining < Integer.BYTES
        || ByteBuffer.wrap(packed, packed.length - remaining, Integer.BYTES).getInt()
            == (int) sum.getValue();
  }

  /**
   * Makes sure that PDFBox may load a font: what its streams unpack to, and how many glyphs it
   * gives the width of. Returns what is to be loaded, without its program if nothing is looked up
   * there.
   */
  COSDictionary checkedFont(COSDictionary font) throws IOException {
    checkStream(font.getDictionaryObject(COSName.TO_UNICODE));
    COSDictionary loaded = FontDictionary.withoutProgram(font).orElse(font);
    checkFont(loaded);
    return loaded;
  }

  private void checkFont(COSDictionary font) throws IOException {
    if (!seen.add(font)) {
      return;
    }
    checkStream(font.getDictionaryObject(COSName.ENCODING));
    checkStream(font.getDictionaryObject(COSName.CID_TO_GID_MAP));
    checkWidths(font.getCOSArray(COSName.W), 1);
    checkWidths(font.getCOSArray(COSName.W2), 3);
    if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor) {
      checkStream(descriptor.getDictionaryObject(COSName.FONT_FILE));
      checkProgram(descriptor);
      checkStream(descriptor.getDictionaryObject(COSName.FONT_FILE3));
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary inner) {
      checkFont(inner);
    }
  }

  private void checkProgram(COSDictionary descriptor) throws IOException {
    COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
    Counting read = new Counting(false, FontDictionary.DIRECTORY);
    checkStream(program, read);
    if (FontDictionary.endsWithoutNames(read.kept.toByteArray(), read.written)) {
      COSStream longer = FontDictionary.lengthened(program);
      seen.add(longer);
      lengthened.put(program, longer);
    }
    if (lengthened.containsKey(program)) {
      descriptor.setItem(COSName.FONT_FILE2, lengthened.get(program));
    }
  }

  private void checkStream(@Nullable COSBase object) throws IOException {
    checkStream(object, new Counting(false, 0));
  }

  private void checkStream(@Nullable COSBase object, Counting out) throws IOException {
    if (!(object instanceof COSStream stream) || !seen.add(stream)) {
      return;
    }
    List<COSName> filters = filters(stream);
    try (InputStream raw = stream.createRawInputStream()) {
      if (filters.size() == 1) {
        FilterFactory.INSTANCE.getFilter(filters.get(0)).decode(raw, out, stream, 0);
        return;
      }
    }
    if (!filters.isEmpty()) {
      seen.remove(stream);
      bytes(stream);
    }
  }

  /**
   * Counts the glyphs of an array of widths (ISO 32000-1, 9.7.4.3): a first code and an array, or
   * the first code, the last one and one width for all of them.
   */
  private void checkWidths(@Nullable COSArray widths, int values) throws LimitExceededException {
    if (widths == null) {
      return;
    }
    for (int i = 0; i + 1 < widths.size(); ) {
      if (widths.getObject(i + 1) instanceof COSArray own) {
        budget.spend(Budget.Cost.WIDTHS, own.size());
        i += 2;
      } else {
        long first = widths.getObject(i) instanceof COSNumber n ? n.longValue() : 0;
        long last = widths.getObject(i + 1) instanceof COSNumber n ? n.longValue() : 0;
        budget.spend(Budget.Cost.WIDTHS, Math.max(1, last - first + 1));
        i += 2 + values;
      }
    }
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    Set<COSName> names = new LinkedHashSet<>();
    if (filters instanceof COSName one) {
      names.add(one);
    } else if (filters instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSName one) {
          names.add(one);
        }
      }
    }
    return List.copyOf(names);
  }

  /**
   * Makes sure that PDFBox may unpack the streams that contain a file's objects and say where they
   * are: it does so when it opens the file.
   */
  static void checkObjects(byte[] file, Budget budget) throws IOException {
    PdfStreams streams = new PdfStreams(budget);
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '/' && (matches(file, i, OBJECTS[0]) || matches(file, i, OBJECTS[1]))) {
        int end = i;
        int last = Math.min(file.length, i + LONGEST_DICTIONARY);
        while (end < last && !matches(file, end, STREAM)) {
          end++;
        }
        if (end < last) {
          int start = Math.max(0, i - LONGEST_DICTIONARY);
          String before = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
          String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
          streams.checkObjects(file, afterLine(file, end + STREAM.length), dictionary);
        }
        i = end;
      }
    }
  }

  private static int afterLine(byte[] file, int at) {
    int start = at < file.length && file[at] == '\r' ? at + 1 : at;
    return start < file.length && file[start] == '\n' ? start + 1 : start;
  }

  static boolean matches(byte[] file, int at, byte[] word) {
    return at + word.length <= file.length
        && file[at] == word[0]
        && Arrays.equals(file, at, at + word.length, word, 0, word.length);
  }

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  private void checkObjects(byte[] file, int start, String dictionary) throws IOException {
    Matcher filter = FILTER.matcher(dictionary);
    byte[] bytes = file;
    int from = start;
    while (filter.find()) {
      COSName name = COSName.getPDFName(filter.group(1));
      if (!FILTERS.contains(name)) {
        return;
      }
      Counting out = new Counting(false, Integer.MAX_VALUE);
      InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
      try {
        FilterFactory.INSTANCE.getFilter(name).decode(in, out, new COSDictionary(), 0);
      } catch (LimitExceededException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        // PDFBox will unpack no more of it either.
      }
      bytes = out.kept.toByteArray();
      from = 0;
    }
  }

  /** Counts what is unpacked, and keeps it if wanted. */
  private final class Counting extends OutputStream {
    final ByteArrayOutputStream kept;
    private final boolean counted;
    private final int keeps;
    private long written;

    /**
     * @param keeps how many bytes at the beginning are kept
     */
    Counting(boolean counted, int keeps) {
      this.kept = new ByteArrayOutputStream(Math.min(keeps, USUAL_CONTENT));
      this.counted = counted;
      this.keeps = keeps;
    }

    private void count(int length) throws LimitExceededException {
      if (!counted) {
        budget.spend(Budget.Cost.BYTES, length);
      }
      written += length;
      long most = budget.limits().unpackedBytes() / STREAMS;
      if (written > most) {
        throw new LimitExceededException(
            budget.source(), "bytes in one stream when unpacked", most, written);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count(length);
      kept.write(bytes, offset, Math.min(length, keeps - kept.size()));
    }
  }
}
