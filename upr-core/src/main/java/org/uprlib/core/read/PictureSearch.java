package org.uprlib.core.read;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.word.OoxmlParts;

/** Finds out whether a file without text contains pictures. Stateless. */
final class PictureSearch {
  /** How pictures begin within a DOC: PNG, JPEG, and the header of a metafile. */
  private static final byte[][] IN_DOC = {
    {(byte) 0x89, 'P', 'N', 'G'},
    {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
    {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A}
  };

  private PictureSearch() {}

  static boolean finds(FileType type, byte[] bytes, Budget budget) throws UprException {
    switch (type) {
      case DOCX -> {
        LimitedZip zip = LimitedZip.open(bytes, budget);
        return zip.hasUnder("word/media/") || !new OoxmlParts(zip).related("image").isEmpty();
      }
      case ODT -> {
        return LimitedZip.open(bytes, budget).hasUnder("Pictures/");
      }
      case PDF -> {
        // A picture is a stream of its own, whose dictionary is never packed.
        return holds(bytes, ascii("/Subtype/Image")) || holds(bytes, ascii("/Subtype /Image"));
      }
      case RTF -> {
        return holds(bytes, ascii("\\pict"));
      }
      default -> {
        return Stream.of(IN_DOC).anyMatch(mark -> holds(bytes, mark));
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean holds(byte[] bytes, byte[] mark) {
    return IntStream.range(0, bytes.length).anyMatch(i -> TypeDetector.matches(bytes, i, mark));
  }
}
