package org.uprlib.core.read.pdf;

import org.apache.pdfbox.util.Matrix;

/** Carries out the operators that draw paths (ISO 32000-1, 8.5). */
final class PathOperators {
  private PathOperators() {}

  /** Draws on {@code rules}; an operator that draws no path does nothing. */
  static void carryOut(String operator, Operands in, Matrix placement, RuleCollector rules) {
    switch (operator) {
      case "m":
        rules.move(in.number(0), in.number(1), placement);
        break;
      case "l":
        rules.line(in.number(0), in.number(1), placement);
        break;
      case "re":
        rules.rectangle(in.number(0), in.number(1), in.number(2), in.number(3), placement);
        break;
      case "h":
        rules.close();
        break;
      case "c":
      case "v":
      case "y":
        rules.curve();
        break;
      case "s":
      case "b":
      case "b*":
        rules.close();
        rules.paint(true, false);
        break;
      case "S":
      case "B":
      case "B*":
        rules.paint(true, false);
        break;
      case "f":
      case "F":
      case "f*":
        rules.paint(false, true);
        break;
      case "n":
        rules.clear();
        break;
      default:
        break;
    }
  }
}
