package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** What is painted on a page: white letters can be seen on it. For one page. */
final class Ground {
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
