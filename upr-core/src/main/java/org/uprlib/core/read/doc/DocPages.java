package org.uprlib.core.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.types.SEPAbstractType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.flow.FieldStack;
import org.uprlib.core.read.flow.ParagraphAligner;

/**
 * Finds the paragraphs of a DOC file that begin a page behind a break: a character, a property of
 * the paragraph, or a new section that does not go on on its page. Not thread-safe.
 */
final class DocPages {
  private static final char PAGE_BREAK = '\f';

  private final Range body;
  private final ParagraphAligner aligner;

  /** What kind of break comes before each section but the first, by where it begins. */
  private final Map<Integer, Byte> sections = new HashMap<>();

  private final FieldStack fields = new FieldStack();
  private final List<Span> starts = new ArrayList<>();
  private boolean pageEnds;
  private boolean startsPage;

  private DocPages(HWPFDocument word, ParagraphAligner aligner) {
    this.body = word.getRange();
    this.aligner = aligner;
    for (SEPX section : word.getSectionTable().getSections()) {
      if (section.getStart() > body.getStartOffset()) {
        sections.put(section.getStart(), section.getSectionProperties().getBkc());
      }
    }
  }

  /** The paragraphs, in order; none where the file's properties cannot be read. */
  static List<Span> starts(HWPFDocument word, ParagraphAligner aligner) {
    try {
      DocPages pages = new DocPages(word, aligner);
      pages.find();
      return pages.starts;
    } catch (RuntimeException e) {
      // POI stumbles over some properties that Word itself never minds.
      return List.of();
    }
  }

  private void find() {
    Optional<Span> before = Optional.empty();
    int count = body.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = body.getParagraph(i);
      pageEnds |=
          paragraph.pageBreakBefore() || beginsPage(sections.get(paragraph.getStartOffset()));
      startsPage = false;
      Optional<Span> here = aligner.next(text(paragraph));
      before = here.isPresent() ? here : before;
      if (startsPage) {
        before.ifPresent(starts::add);
      }
    }
  }

  private static boolean beginsPage(@Nullable Byte sectionBreak) {
    return sectionBreak != null
        && sectionBreak != SEPAbstractType.BKC_NO_BREAK
        && sectionBreak != SEPAbstractType.BKC_NEW_COLUMN;
  }

  /** The words that are seen, once all changes are accepted. */
  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    int count = paragraph.numCharacterRuns();
    for (int i = 0; i < count; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean hidden = run.isMarkedDeleted() || run.isVanished();
      String characters = run.text();
      for (int j = 0; j < characters.length(); j++) {
        char c = characters.charAt(j);
        if (!fields.takes(c) && !hidden && !fields.inCode()) {
          seen(c, run.getStartOffset() + j, text);
        }
      }
    }
    return text.toString();
  }

  private void seen(char c, int place, StringBuilder text) {
    if (c == PAGE_BREAK) {
      // The end of a section is one, too; what it does is in the next section.
      pageEnds |= !sections.containsKey(place + 1);
    } else if (c > ' ') {
      text.append(c);
      startsPage |= pageEnds;
      pageEnds = false;
    }
  }
}
