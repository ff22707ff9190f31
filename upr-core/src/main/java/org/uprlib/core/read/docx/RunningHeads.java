package org.uprlib.core.read.docx;

import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FlowAssembler;

/** Reads the text of running heads, without its looks. */
final class RunningHeads {
  private final OoxmlPackage ooxml;
  private final PartBudget budget;

  RunningHeads(OoxmlPackage ooxml, PartBudget budget) {
    this.ooxml = ooxml;
    this.budget = budget;
  }

  void addTo(FlowAssembler assembler) throws UprException {
    for (String part : ooxml.partsOf("header")) {
      try (XmlCursor xml = ooxml.part(part)) {
        StringBuilder line = new StringBuilder();
        read(xml, line, assembler);
        end(line, assembler);
      }
    }
  }

  private void read(XmlCursor xml, StringBuilder line, FlowAssembler assembler)
      throws UprException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t":
          line.append(xml.text());
          break;
        case "tab":
        case "br":
        case "cr":
          line.append(' ');
          xml.skip();
          break;
        case "p":
          budget.spend();
          end(line, assembler);
          read(xml, line, assembler);
          end(line, assembler);
          break;
        case "Fallback":
        case "del":
        case "pPr":
        case "rPr":
          xml.skip();
          break;
        default:
          read(xml, line, assembler);
      }
    }
  }

  private static void end(StringBuilder line, FlowAssembler assembler) throws UprException {
    if (!line.toString().isBlank()) {
      assembler.addRunningHead(line.toString().strip());
    }
    line.setLength(0);
  }
}
