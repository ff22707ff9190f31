package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
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

  /** What is painted on a page: white letters can be seen on it. For one page. */
  static final class Ground {
    /** A page that paints more areas than this paints pictures, on which all may be seen. */
    private static final int MOST = 500;

    private static final Area UNIT_SQUARE = new Area(0, 0, 1, 1);

    private final List<Area> painted = new ArrayList<>();
    private boolean everywhere;
    private float pictures;

    /** Notes that {@code area} is painted in another colour than white. */
    void paint(Area area) {
      if (painted.size() < MOST) {
        painted.add(area);
      } else {
        everywhere = true;
      }
    }

    /** Notes that all of the page may be painted. */
    void paintAll() {
      everywhere = true;
    }

    /** Notes a picture, which fills the unit square that {@code placement} places. */
    void paintPicture(Matrix placement) {
      Area picture = Area.placed(UNIT_SQUARE, placement);
      pictures += picture.width() * picture.height();
      paint(picture);
    }

    /** The area of all pictures, in square points; what covers another counts as well. */
    float pictures() {
      return pictures;
    }

    /** True if something is painted at this place. */
    boolean at(float x, float y) {
      return everywhere || painted.stream().anyMatch(area -> area.holds(x, y));
    }
  }
}
