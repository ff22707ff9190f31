package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Dictionaries of fonts (ISO 32000-1, 9.6 and 9.7). Many say by themselves which letters their
 * codes stand for and how wide these are: a font's program, which draws them, then need not be
 * unpacked and parsed, which takes longer than some pages.
 */
final class FontDictionary {
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private FontDictionary() {}

  /**
   * A copy of {@code font} without its program; empty if there is none, or letters or widths have
   * to be looked up in it.
   *
   * @param font whose map of letters may be unpacked
   */
  static Optional<COSDictionary> withoutProgram(COSDictionary font) {
    COSName kind = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TRUE_TYPE.equals(kind)) {
      boolean sufficient = namesLetters(font) && font.getCOSArray(COSName.WIDTHS) != null;
      return sufficient ? bare(font) : Optional.empty();
    }
    boolean sufficient = COSName.TYPE0.equals(kind) && mapsLetters(font);
    return sufficient ? bareComposite(font) : Optional.empty();
  }

  private static boolean namesLetters(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    COSName named =
        encoding instanceof COSDictionary own
            ? own.getCOSName(COSName.BASE_ENCODING)
            : font.getCOSName(COSName.ENCODING);
    return named != null && Encoding.getInstance(named) != null;
  }

  private static boolean mapsLetters(COSDictionary font) {
    COSStream map = font.getCOSStream(COSName.TO_UNICODE);
    if (map == null || !COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))) {
      return false;
    }
    try {
      return new CMapParser().parse(map.createView()).hasUnicodeMappings();
    } catch (IOException e) {
      return false;
    }
  }

  /** A composite font's one descendant has its program, and tells the width of all its glyphs. */
  private static Optional<COSDictionary> bareComposite(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null
        || descendants.size() == 0
        || !(descendants.getObject(0) instanceof COSDictionary own)
        || !COSName.CID_FONT_TYPE2.equals(own.getCOSName(COSName.SUBTYPE))) {
      return Optional.empty();
    }
    return bare(own).map(descendant -> with(font, COSName.DESCENDANT_FONTS, arrayOf(descendant)));
  }

  private static Optional<COSDictionary> bare(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null || PROGRAMS.stream().noneMatch(descriptor::containsKey)) {
      return Optional.empty();
    }
    COSDictionary bare = new COSDictionary(descriptor);
    PROGRAMS.forEach(bare::removeItem);
    return Optional.of(with(font, COSName.FONT_DESC, bare));
  }

  private static COSDictionary with(COSDictionary font, COSName key, COSBase value) {
    COSDictionary changed = new COSDictionary(font);
    changed.setItem(key, value);
    return changed;
  }

  private static COSArray arrayOf(COSDictionary one) {
    COSArray array = new COSArray();
    array.add(one);
    return array;
  }

  /** The table directory is within so many bytes at the beginning. */
  static final int DIRECTORY = 2048;

  private static final int POST = 0x706f7374;
  private static final int POST_LENGTH = 32;
  private static final int FIRST_ENTRY = 12;
  private static final int ENTRY = 16;

  /**
   * True if nothing follows its table {@code post}.
   *
   * @param head how it begins
   * @param length how many bytes it has
   */
  static boolean endsWithoutNames(byte[] head, long length) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    for (int at = FIRST_ENTRY; at + ENTRY <= head.length; at += ENTRY) {
      if (bytes.getInt(at) == POST) {
        return bytes.getInt(at + 8) + (long) POST_LENGTH == length;
      }
    }
    return false;
  }

  /** The same program with a few bytes behind its tables, which belong to none. */
  static COSStream lengthened(COSStream program) throws IOException {
    COSStream longer = new COSStream();
    try (InputStream in = program.createInputStream();
        OutputStream out = longer.createOutputStream()) {
      in.transferTo(out);
      out.write(new byte[Integer.BYTES]);
    }
    return longer;
  }
}
