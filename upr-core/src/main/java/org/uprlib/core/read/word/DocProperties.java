package org.uprlib.core.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;

/**
 * Reads the form of a DOC file: properties, by the names that DOCX has for them, and whether pages
 * are numbered, where they begin, and programs within. It does not look for marks. Stateless.
 */
final class DocProperties {
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

  private DocProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = word.getDirectory();
      Optional<SummaryInformation> summary = summary(root);
      return new FileProperties(
          summary.map(DocProperties::properties),
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

  private static FileProperties.Metadata properties(SummaryInformation summary) {
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
