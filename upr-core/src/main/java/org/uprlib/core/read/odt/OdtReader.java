package org.uprlib.core.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.FlowAssembler;
import org.uprlib.core.read.guard.Budget;

/**
 * Reads ODT files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Stateless.
 */
public final class OdtReader {
  private OdtReader() {}

  /**
   * Reads a whole file; the language is left open.
   *
   * @param bytes the file's content, not changed
   * @param budget what may be spent on it
   */
  public static Document read(byte[] bytes, Budget budget) throws UprException {
    OdtFile file = new OdtFile(bytes, budget);
    FlowAssembler assembler = new FlowAssembler(FileType.ODT, budget);
    List<Flow> body = new ArrayList<>();
    file.read(body::add);
    assembler.addAll(file.heads(), body, file.notes());
    return assembler.finish();
  }

  /**
   * What a file holds beside its text.
   *
   * @param bytes the file's content, not changed
   * @param document what was read from it
   */
  public static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    return OdtProperties.read(bytes, document, budget);
  }
}
