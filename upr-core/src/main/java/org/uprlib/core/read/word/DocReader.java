package org.uprlib.core.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * Reads DOC files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Text boxes come after the body. Stateless.
 */
final class DocReader {
  private DocReader() {}

  /** Reads a whole file; the language is left open. */
  static Document read(byte[] bytes, Budget budget) throws UprException {
    String source = budget.source();
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return read(word, budget);
    } catch (UprException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new EncryptedException(source, e);
    } catch (OldFileFormatException e) {
      throw new UnsupportedFormatException(source, "application/msword of Word 95 or older");
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "is a damaged DOC file", e);
    }
  }

  private static Document read(HWPFDocument word, Budget budget) throws UprException {
    try {
      return read(word, budget, true);
    } catch (RuntimeException e) {
      // POI stumbles over some properties of paragraphs that Word itself never minds.
      return read(word, budget, false);
    }
  }

  private static Document read(HWPFDocument word, Budget budget, boolean withProperties)
      throws UprException {
    FlowAssembler assembler = new FlowAssembler(FileType.DOC, budget);
    addRunningHeads(word, assembler);
    DocNotes notes = new DocNotes(word);
    assembler.marks(notes::typedMark);
    DocStoryParser stories = new DocStoryParser(word, notes, budget, withProperties);
    stories.read(word.getRange(), assembler::add);
    Range boxes = word.getMainTextboxRange();
    if (boxes.getEndOffset() > boxes.getStartOffset()) {
      stories.read(boxes, assembler::add);
    }
    for (DocNotes.Reference reference : notes.references()) {
      List<Flow> content = stories.readNote(reference);
      assembler.addNote(reference.anchor(), reference.mark(), content);
    }
    assembler.addHidden(stories.hidden());
    if (!withProperties) {
      assembler.addNotice(FileRemark.LABELS_NOT_READ.notice());
    }
    return assembler.finish();
  }

  @SuppressWarnings("deprecation") // What POI offers instead does not strip the fields' codes.
  private static void addRunningHeads(HWPFDocument word, FlowAssembler assembler)
      throws UprException {
    HeaderStories stories = new HeaderStories(word);
    stories.setAreFieldsStripped(true);
    List<String> heads =
        Stream.of(stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader())
            .filter(Objects::nonNull)
            .toList();
    for (String head : heads) {
      for (String line : head.split("[\\r\\n]+", -1)) {
        String words = line.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!words.isEmpty()) {
          assembler.addRunningHead(words);
        }
      }
    }
  }

  /** The properties of a file besides its text, which was read as {@code document}. */
  static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    return DocProperties.read(bytes, document, budget);
  }
}
