package org.uprlib.core.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Marked content with replacement text ({@code ActualText}, ISO 32000-1, 14.9.4), which files give
 * for Arabic letters that are drawn in several parts. For one page.
 */
final class ActualText {
  private int depth;
  private int since;
  private String text = "";

  /** Begins marked content without properties. */
  void begin() {
    depth++;
  }

  /**
   * Begins marked content.
   *
   * @return true if it has a replacement text that runs from right to left
   */
  boolean begin(Operands in, @Nullable PDResources resources) {
    depth++;
    if (open()) {
      return false;
    }
    String ownText = ownText(in, resources);
    if (!Glyph.anyFromRight(ownText)) {
      return false;
    }
    text = Face.plain(ownText);
    since = depth;
    return true;
  }

  /** Ends marked content; its replacement text if it has one. */
  Optional<String> end() {
    boolean ends = open() && depth == since;
    depth = Math.max(0, depth - 1);
    if (ends) {
      since = 0;
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /** True within content that has a replacement text. */
  boolean open() {
    return since > 0;
  }

  private static String ownText(Operands in, @Nullable PDResources resources) {
    byte[] bytes = in.actualText();
    if (bytes != null) {
      boolean utf8 = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
      return utf8
          ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
          : new COSString(bytes).getString();
    }
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    COSDictionary own = all == null ? null : all.getCOSDictionary(COSName.getPDFName(in.name()));
    String ownText = own == null ? null : own.getString(COSName.ACTUAL_TEXT);
    return ownText == null ? "" : ownText;
  }
}
