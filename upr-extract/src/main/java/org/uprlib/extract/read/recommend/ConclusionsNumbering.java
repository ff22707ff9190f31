package org.uprlib.extract.read.recommend;

import org.uprlib.core.text.Label;

/**
 * Follows the numbers through the conclusions and distinguishes recommendations from the report's
 * own paragraphs. For one document and one thread.
 *
 * <p>A report's paragraphs are counted through ({@code 87.}, {@code 88.}). Recommendations are
 * counted below one of them, as {@code 87.1.} or anew as {@code 1.}; in the second form a number
 * can be the next of both counts, and then its place on the line decides.
 */
final class ConclusionsNumbering {
  /** Numbers may jump this far ahead of what is expected: gaps happen. */
  private static final int GAP = 6;

  /** Lines that begin less than this many points apart begin at one edge. */
  private static final double SAME_EDGE = 4;

  private int main = -1;
  private double mainEdge;
  private int sub;
  private double subEdge = Double.NaN;
  private boolean dotted;

  /** Whether the recommendations under way have marks that only a list confirms. */
  private boolean items;

  /** What a label turned out to number. */
  enum Kind {
    STATEMENT,
    RECOMMENDATION,
    NEITHER
  }

  /** Number of the report's paragraph under way; negative before the first. */
  int main() {
    return main;
  }

  /** Number of the recommendation under way below it; 0 before the first. */
  int sub() {
    return sub;
  }

  /**
   * True if {@code label} numbers one of the next recommendations of the list under way, or the
   * very next with the number of another paragraph, which is a slip.
   */
  boolean goesOn(Label label) {
    return label.number() == main
        ? label.sub() > sub && label.sub() <= sub + GAP
        : dotted && label.sub() == sub + 1;
  }

  /** True for the number of the recommendation under way, typed once more. */
  boolean repeatsItem(Label label) {
    return sub > 0 && label.number() == main && label.sub() == sub;
  }

  /** The same of {@code (1)}, {@code 1-}, which count anew right under their lead-in. */
  boolean goesOnItem(Label label, boolean opens) {
    return label.form() == Label.Form.ITEM
        && isOfList(label)
        && (opens || (items && label.sub() > sub))
        && label.sub() <= sub + GAP;
  }

  /** True for a mark that repeats the number of the paragraph under way, or none. */
  boolean isOfList(Label label) {
    return main >= 0 && (label.number() == 0 || label.number() == main);
  }

  /**
   * The same of {@code 115.2bis}, {@code 115.4a}, {@code 4a}, which may repeat the number before.
   */
  boolean goesOnLettered(Label label) {
    boolean full = label.form() == Label.Form.DOTTED;
    int number = full ? label.sub() : label.number();
    return (full ? label.number() == main : main >= 0 && !dotted)
        && number >= Math.max(1, sub)
        && number <= sub + GAP;
  }

  /** True for the number of the paragraph under way, typed once more. */
  boolean repeats(Label label) {
    return dotted && label.form() == Label.Form.PLAIN && label.number() == main;
  }

  /** Begins the recommendations below the paragraph under way anew. */
  Kind restart() {
    sub = 0;
    dotted = false;
    items = false;
    return Kind.STATEMENT;
  }

  /**
   * Takes the next label.
   *
   * @param edge where its line begins, in points
   * @param attributed whether the words close with a parenthesis, as recommendations do
   */
  Kind next(Label label, double edge, boolean attributed) {
    return switch (label.form()) {
      case DOTTED -> {
        dotted = true;
        sub = label.sub();
        subEdge = edge;
        yield Kind.RECOMMENDATION;
      }
      case ITEM -> {
        items = true;
        yield counted(label.sub(), edge);
      }
      case PLAIN -> {
        if (dotted && label.number() <= main && label.number() <= sub) {
          yield Kind.NEITHER;
        }
        yield plain(label.number(), edge, attributed)
            ? statement(label, edge)
            : counted(label.number(), edge);
      }
      case BARE -> bare(label, edge, attributed);
      default -> Kind.NEITHER;
    };
  }

  private Kind bare(Label label, double edge, boolean attributed) {
    if (main < 0 && !attributed) {
      return statement(label, edge);
    }
    if (main >= 0 && label.number() == sub + 1) {
      return counted(label.number(), edge);
    }
    if (label.number() == main + 1) {
      return statement(label, edge);
    }
    return Kind.NEITHER;
  }

  private Kind statement(Label label, double edge) {
    main = label.number();
    mainEdge = edge;
    return restart();
  }

  private Kind counted(int number, double edge) {
    sub = number;
    subEdge = edge;
    return Kind.RECOMMENDATION;
  }

  /** True if {@code number} is one of the report's own paragraphs. */
  private boolean plain(int number, double edge, boolean attributed) {
    if (main < 0) {
      return true;
    }
    boolean nextMain = number > main && number <= main + GAP;
    boolean nextSub = number > sub && number <= sub + GAP;
    if (dotted) {
      return nextMain || !nextSub;
    }
    if (edgesDecide(edge) && (nextMain || nextSub || attributed)) {
      return nextMain && Math.abs(edge - mainEdge) < SAME_EDGE;
    }
    return nextMain && (!attributed || (sub == 0 && !nextSub));
  }

  /**
   * True if recommendations are indented otherwise than paragraphs, and this line as one of them.
   */
  private boolean edgesDecide(double edge) {
    if (Double.isNaN(subEdge) || Math.abs(subEdge - mainEdge) < 2 * SAME_EDGE) {
      return false;
    }
    return Math.abs(edge - mainEdge) < SAME_EDGE || Math.abs(edge - subEdge) < SAME_EDGE;
  }
}
