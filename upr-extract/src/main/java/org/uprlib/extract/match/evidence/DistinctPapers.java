package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.write.translation.Notices;

/**
 * Papers that say what became of recommendations, each once: files of the same paper in several
 * formats, or copied, would count twice what it says. Immutable.
 *
 * @param papers the first file of each
 * @param notices the files that are left out
 */
record DistinctPapers(List<ReviewDocument> papers, List<Notice> notices) {
  static DistinctPapers of(List<ReviewDocument> given) {
    Map<Object, ReviewDocument> first = new LinkedHashMap<>();
    List<Notice> notices = new ArrayList<>();
    for (ReviewDocument paper : given) {
      ReviewDocument same = first.putIfAbsent(identity(paper), paper);
      if (same != null) {
        notices.add(
            Notices.general(
                "paper-given-twice", Map.of("file", paper.source(), "other", same.source())));
      }
    }
    return new DistinctPapers(List.copyOf(first.values()), notices);
  }

  /** Its symbol and language; of a paper without a symbol, what it says. */
  private static Object identity(ReviewDocument paper) {
    return paper.info().symbol().isPresent()
        ? List.of(paper.kind(), paper.info().symbol(), paper.info().language())
        : List.of(
            paper.kind(), paper.paragraphs().stream().map(ReviewDocument.Paragraph::text).toList());
  }
}
