package org.uprlib.core.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Span;
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

  private static final char FIELD = '\u0013';
  private static final Pattern PAGE_FIELD = Pattern.compile(FIELD + "\\s*PAGE\\b");

  /** What comes before those of the first section: separators of notes. */
  private static final int SEPARATORS = 6;

  /** Of a section, in order. */
  private static final List<PageNumbering.Kind> KINDS =
      List.of(
          PageNumbering.Kind.LEFT_HEAD,
          PageNumbering.Kind.RIGHT_HEAD,
          PageNumbering.Kind.LEFT_FOOT,
          PageNumbering.Kind.RIGHT_FOOT,
          PageNumbering.Kind.OF_FIRST,
          PageNumbering.Kind.OF_FIRST);

  /**
   * The properties of a file besides its text, by the names that DOCX has for them, and whether
   * pages are numbered, where they begin, and programs within. It does not look for marks.
   *
   * @param document what was read from it
   */
  static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = word.getDirectory();
      Optional<SummaryInformation> summary = summary(root);
      return new FileProperties(
          summary.map(DocReader::metadata),
          summary.map(SummaryInformation::getPageCount).filter(pages -> pages > 0).stream()
              .mapToInt(Integer::intValue)
              .findFirst(),
          numbersPages(word),
          Optional.of(root.hasEntryCaseInsensitive("Macros")),
          Optional.empty(),
          pageStarts(word, document, budget));
    } catch (UprException e) {
      throw e;
    } catch (IOException e) {
      throw new CorruptException(document.source(), "is a damaged DOC file", e);
    }
  }

  private static List<Span> pageStarts(HWPFDocument word, Document document, Budget budget)
      throws UprException {
    ParagraphAligner.PageStarts starts = new ParagraphAligner.PageStarts(document.paragraphs());
    try {
      new DocStoryParser(word, new DocNotes(word), budget, true).read(word.getRange(), starts::add);
      return starts.spans();
    } catch (RuntimeException e) {
      // POI stumbles over some properties that Word itself never minds.
      return List.of();
    }
  }

  private static Optional<SummaryInformation> summary(DirectoryNode root) throws IOException {
    try {
      return PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
              instanceof SummaryInformation summary
          ? Optional.of(summary)
          : Optional.empty();
    } catch (HPSFException | IOException | RuntimeException e) {
      // Damaged ones cost the properties, not the text.
      return Optional.empty();
    }
  }

  private static FileProperties.Metadata metadata(SummaryInformation summary) {
    Map<String, String> values = new HashMap<>();
    put("creator", summary.getAuthor(), values);
    put("lastModifiedBy", summary.getLastAuthor(), values);
    put("title", summary.getTitle(), values);
    return new FileProperties.Metadata(values);
  }

  private static void put(String name, String value, Map<String, String> values) {
    if (value != null && !value.isBlank()) {
      values.put(name, value.strip());
    }
  }

  /**
   * Whether the pages print their number, by the heads and feet of all sections ([MS-DOC], 2.3.3
   * and 2.8.6); empty if only some do.
   */
  private static Optional<Boolean> numbersPages(HWPFDocument word) {
    FileInformationBlock places = word.getFileInformationBlock();
    String text = word.getHeaderStoryRange().text();
    if (text.isEmpty() || places.getPlcfHddSize() == 0) {
      return Optional.of(false);
    }
    PlexOfCps stories =
        new PlexOfCps(word.getTableStream(), places.getPlcfHddOffset(), places.getPlcfHddSize(), 0);
    boolean sidesDiffer = word.getDocProperties().isFFacingPages();
    PageNumbering numbering = new PageNumbering();
    int sections = word.getSectionTable().getSections().size();
    for (int section = 0; section < sections; section++) {
      for (int i = 0; i < KINDS.size(); i++) {
        int index = SEPARATORS + section * KINDS.size() + i;
        String story = index < stories.length() ? story(stories.getProperty(index), text) : "";
        // An empty one is that of the section before.
        if (!story.isEmpty()) {
          numbering.begin(KINDS.get(i));
          if (PAGE_FIELD.matcher(story).find()) {
            numbering.number();
          }
        }
      }
      numbering.endSection(sidesDiffer);
    }
    return numbering.result();
  }

  private static String story(GenericPropertyNode place, String text) {
    int end = Math.min(place.getEnd(), text.length());
    return place.getStart() < end ? text.substring(Math.max(0, place.getStart()), end) : "";
  }
}
