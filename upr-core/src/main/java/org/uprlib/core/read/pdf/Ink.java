package org.uprlib.core.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * With what a page fills letters and areas (ISO 32000-1, 8.6), as far as it takes to distinguish
 * white from all else. Immutable.
 *
 * @param components how many numbers make a colour: 1, 3 or 4; 0 where none of them is white
 * @param white true if nothing can be seen of it on white paper
 */
record Ink(int components, boolean white) {
  static final Ink BLACK = new Ink(1, false);

  private static final int INK_ON_PAPER = 4;
  private static final float NEARLY = 0.995f;

  /** The ink that a colour operator sets. */
  Ink set(PageOperator operator, Operands in, @Nullable PDResources resources) {
    return switch (operator) {
      case GRAY -> of(1, in);
      case RGB -> of(3, in);
      case CMYK -> of(INK_ON_PAPER, in);
      case COLOUR_SPACE -> new Ink(components(in.name(), resources), false);
      default -> of(in.numbers() == components ? components : 0, in);
    };
  }

  private static Ink of(int components, Operands in) {
    boolean white = components > 0;
    for (int i = 0; i < components; i++) {
      boolean light = in.number(i) >= NEARLY;
      boolean none = in.number(i) <= 1 - NEARLY;
      white &= components == INK_ON_PAPER ? none : light;
    }
    return new Ink(components, white);
  }

  private static int components(String name, @Nullable PDResources resources) {
    COSDictionary spaces =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase space = spaces == null ? null : spaces.getDictionaryObject(COSName.getPDFName(name));
    COSArray parts = space instanceof COSArray array && array.size() > 0 ? array : null;
    String kind =
        space instanceof COSName named ? named.getName() : parts == null ? name : parts.getName(0);
    return switch (kind == null ? "" : kind) {
      case "DeviceGray", "CalGray" -> 1;
      case "DeviceRGB", "CalRGB" -> 3;
      case "DeviceCMYK" -> INK_ON_PAPER;
      case "ICCBased" ->
          parts != null && parts.size() > 1 && parts.getObject(1) instanceof COSStream profile
              ? profile.getInt(COSName.N, 0)
              : 0;
      default -> 0;
    };
  }
}
