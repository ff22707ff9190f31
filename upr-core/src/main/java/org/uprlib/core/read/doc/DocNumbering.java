package org.uprlib.core.read.doc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.uprlib.core.read.flow.PageNumbering;

/**
 * Decides whether the pages of a DOC file print their number, by the heads and feet of all its
 * sections ([MS-DOC], 2.3.3 and 2.8.6). Stateless.
 */
final class DocNumbering {
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

  private DocNumbering() {}

  /** Empty if only some pages do. */
  static Optional<Boolean> read(HWPFDocument word) {
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
