package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.types.SEPAbstractType;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a DOC file end: at a character, before a paragraph that says so, and where a
 * new section does not go on on its page. Not thread-safe.
 */
final class DocPages {
  private static final char PAGE_BREAK = '\f';

  /** Kind of the break before each section except the first, by the start of the section. */
  private final Map<Integer, Byte> sections = new HashMap<>();

  private boolean pageEnds;

  DocPages(HWPFDocument word) {
    try {
      for (SEPX section : word.getSectionTable().getSections()) {
        if (section.getStart() > word.getRange().getStartOffset()) {
          sections.put(section.getStart(), section.getSectionProperties().getBkc());
        }
      }
    } catch (RuntimeException e) {
      // POI stumbles over some properties that Word itself never minds.
      sections.clear();
    }
  }

  void begin(Paragraph paragraph) {
    pageEnds |= paragraph.pageBreakBefore() || beginsPage(sections.get(paragraph.getStartOffset()));
  }

  private static boolean beginsPage(@Nullable Byte sectionBreak) {
    return sectionBreak != null
        && sectionBreak != SEPAbstractType.BKC_NO_BREAK
        && sectionBreak != SEPAbstractType.BKC_NEW_COLUMN;
  }

  /** Takes the next character that is seen; true if a page begins with it. */
  boolean beginWith(char c, int place) {
    if (c == PAGE_BREAK) {
      // The end of a section is one, too; what it does is in the next section.
      pageEnds |= !sections.containsKey(place + 1);
    }
    boolean begins = pageEnds && c > ' ';
    pageEnds &= !begins;
    return begins;
  }
}
