package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;

/**
 * Follows the paths that a page draws (ISO 32000-1, 8.5) and keeps the straight lines among them:
 * stroked lines and rectangles, and filled rectangles as thin as a line. For one document.
 */
final class RuleCollector {
  /** A filled rectangle at most this many points thick is a line. */
  private static final float THIN = 3f;

  /** Ends of a line may differ by so many points, and it still runs along an edge of the page. */
  private static final float STRAIGHT = 0.7f;

  /** Shorter lines are marks of a letter or a dash. */
  private static final float SHORTEST = 4f;

  /** Pages that draw more lines than this draw pictures. */
  private static final int MOST = 20_000;

  private List<RuledLine> rules = new ArrayList<>();

  /** Corners of the path, x and y by turns; each part begins at an entry of {@link #starts}. */
  private float[] corners = new float[64];

  private int[] starts = new int[8];
  private int size;
  private int parts;
  private boolean curved;

  /** The rules since the last call. */
  List<RuledLine> take() {
    List<RuledLine> taken = rules;
    rules = new ArrayList<>();
    clear();
    return taken;
  }

  /** Carries out an operator (ISO 32000-1, 8.5); one that draws no path does nothing. */
  void carryOut(PageOperator operator, Operands in, Matrix placement) {
    switch (operator) {
      case PATH_MOVE -> move(in.number(0), in.number(1), placement);
      case PATH_LINE -> line(in.number(0), in.number(1), placement);
      case PATH_RECTANGLE ->
          rectangle(in.number(0), in.number(1), in.number(2), in.number(3), placement);
      case PATH_CLOSE -> close();
      case PATH_CURVE, PATH_CURVE_FROM_HERE, PATH_CURVE_TO_END -> curve();
      case CLOSE_AND_STROKE, CLOSE_FILL_AND_STROKE, CLOSE_FILL_AND_STROKE_EVEN_ODD -> {
        close();
        paint(true, false);
      }
      case STROKE, FILL_AND_STROKE, FILL_AND_STROKE_EVEN_ODD -> paint(true, false);
      case FILL, FILL_OLD, FILL_EVEN_ODD -> paint(false, true);
      case DROP_PATH -> clear();
      default -> {}
    }
  }

  /** The smallest area that contains the current path; empty if there is none. */
  Optional<Area> extent() {
    return size == 0 ? Optional.empty() : Optional.of(Area.around(corners, 0, size));
  }

  private void move(float x, float y, Matrix placement) {
    if (parts == starts.length) {
      starts = Arrays.copyOf(starts, parts * 2);
    }
    starts[parts++] = size;
    corner(x, y, placement);
  }

  private void line(float x, float y, Matrix placement) {
    if (parts > 0) {
      corner(x, y, placement);
    }
  }

  private void rectangle(float x, float y, float width, float height, Matrix placement) {
    move(x, y, placement);
    corner(x + width, y, placement);
    corner(x + width, y + height, placement);
    corner(x, y + height, placement);
    corner(x, y, placement);
  }

  /** Goes back to where the part under way began. */
  void close() {
    if (parts > 0) {
      int start = starts[parts - 1];
      add(corners[start], corners[start + 1]);
    }
  }

  /** Notes that the path goes on with a curve, which makes it no rule. */
  void curve() {
    curved = true;
  }

  /** Paints the path and drops it. */
  void paint(boolean stroked, boolean filled) {
    if (!curved && rules.size() < MOST) {
      for (int part = 0; part < parts; part++) {
        int end = part + 1 < parts ? starts[part + 1] : size;
        if (stroked) {
          stroke(starts[part], end);
        } else if (filled) {
          fill(starts[part], end);
        }
      }
    }
    clear();
  }

  /** Drops the path unpainted. */
  void clear() {
    size = 0;
    parts = 0;
    curved = false;
  }

  private void corner(float x, float y, Matrix placement) {
    float right = x * placement.getScaleX() + y * placement.getShearX();
    float up = x * placement.getShearY() + y * placement.getScaleY();
    add(right + placement.getTranslateX(), up + placement.getTranslateY());
  }

  private void add(float x, float y) {
    if (size + 2 > corners.length) {
      corners = Arrays.copyOf(corners, size * 2);
    }
    corners[size++] = x;
    corners[size++] = y;
  }

  private void stroke(int start, int end) {
    for (int i = start; i + 3 < end; i += 2) {
      rule(corners[i], corners[i + 1], corners[i + 2], corners[i + 3]);
    }
  }

  private void fill(int start, int end) {
    Area area = Area.around(corners, start, end);
    if (area.height() <= THIN && area.width() > area.height()) {
      float middle = (area.bottom() + area.top()) / 2;
      rule(area.left(), middle, area.right(), middle);
    } else if (area.width() <= THIN) {
      float middle = (area.left() + area.right()) / 2;
      rule(middle, area.bottom(), middle, area.top());
    }
  }

  private void rule(float x, float y, float otherX, float otherY) {
    float width = Math.abs(otherX - x);
    float height = Math.abs(otherY - y);
    if (height <= STRAIGHT && width >= SHORTEST) {
      rules.add(new RuledLine(false, (y + otherY) / 2, Math.min(x, otherX), Math.max(x, otherX)));
    } else if (width <= STRAIGHT && height >= SHORTEST) {
      rules.add(new RuledLine(true, (x + otherX) / 2, Math.min(y, otherY), Math.max(y, otherY)));
    }
  }
}
