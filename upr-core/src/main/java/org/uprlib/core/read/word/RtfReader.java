package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * Reads RTF files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Stateless.
 */
final class RtfReader {
  private static final Map<String, String> PROPERTIES =
      Map.of("author", "creator", "operator", "lastModifiedBy", "title", "title");

  private RtfReader() {}

  /** Reads a whole file; the language is left open. */
  static Document read(byte[] bytes, Budget budget) throws UprException {
    RtfFile file = new RtfFile(bytes, budget);
    FlowAssembler assembler = new FlowAssembler(FileType.RTF, budget);
    List<Flow> body = new ArrayList<>();
    file.read(body::add);
    assembler.addAll(file.heads(), body, file.notes());
    file.feet().forEach(assembler::leaveOut);
    assembler.addHidden(file.hidden());
    if (file.unlabelled() > 0) {
      assembler.addNotice(FileRemark.LABELS_NOT_GIVEN.notice(file.unlabelled()));
    }
    return assembler.finish();
  }

  /**
   * The properties of a file besides its text: metadata, by the names that DOCX has for them,
   * whether pages are numbered, and where they begin. RTF has no macros; marks are not looked for.
   *
   * @param document what was read from it
   */
  static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    RtfFile file = new RtfFile(bytes, budget);
    ParagraphAligner.PageStarts starts = new ParagraphAligner.PageStarts(document.paragraphs());
    file.read(starts::add);
    Map<String, String> values = new HashMap<>();
    PROPERTIES.forEach(
        (theirs, ours) -> {
          String value = file.facts().getOrDefault(theirs, "").strip();
          if (!value.isEmpty()) {
            values.put(ours, value);
          }
        });
    int pages = Integer.parseInt(file.facts().getOrDefault("nofpages", "0"));
    return new FileProperties(
        Optional.of(new FileProperties.Metadata(values)),
        pages > 0 ? OptionalInt.of(pages) : OptionalInt.empty(),
        file.hasPageNumbers(),
        Optional.of(false),
        Optional.empty(),
        starts.spans());
  }
}
