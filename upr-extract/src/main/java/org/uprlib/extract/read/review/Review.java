package org.uprlib.extract.read.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.model.Extraction;

/**
 * What the papers of one review yield together. Immutable.
 *
 * @param extractions one for each report, its recommendations with final positions; and one for
 *     each paper that is read on its own
 * @param unplaced why each of the remaining papers yields nothing
 */
public record Review(List<Extraction> extractions, List<UprException> unplaced) {
  public Review {
    extractions = List.copyOf(extractions);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * Makes sure that all reports are of one review; drafts may be.
   *
   * @param papers of which this was made
   * @throws ReviewMismatchException if one is not
   */
  public void requireOne(List<OpenPaper> papers) throws ReviewMismatchException {
    Set<String> reports =
        extractions.stream()
            .filter(each -> each.paper().kind() == PaperKind.WORKING_GROUP_REPORT)
            .map(Extraction::source)
            .collect(Collectors.toSet());
    Optional<ReviewKey> first = Optional.empty();
    for (OpenPaper paper : papers) {
      String source = paper.document().source();
      Optional<ReviewKey> own =
          ReviewKey.of(paper).filter(key -> reports.contains(source) && !key.isDraft());
      if (first.isPresent() && own.isPresent() && !own.equals(first)) {
        throw new ReviewMismatchException(source, own.get().report(), first.get().report());
      }
      first = first.or(() -> own);
    }
  }
}
