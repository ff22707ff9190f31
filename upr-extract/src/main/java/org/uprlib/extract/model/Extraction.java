package org.uprlib.extract.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PaperInfo;

/**
 * All that was pulled out of one paper, and of the further papers of its review if they were read
 * with it. Immutable and thread-safe.
 *
 * @param source the file's name, without folder
 * @param paper what the paper says of itself
 * @param furtherPapers the review's other papers that were taken into account
 * @param decision the Council's decision on the review, if it is among the papers
 * @param recommendations what States recommended, in document order
 * @param pledges what the State under review pledged of its own accord, in document order
 * @param stakeholders who submitted the paper; only a submission states it
 * @param proposals what a submission proposes to recommend, in document order
 * @param notices what may be wrong or missing, notices of the document reader included
 */
public record Extraction(
    String source,
    PaperInfo paper,
    List<Paper> furtherPapers,
    Optional<Decision> decision,
    List<Recommendation> recommendations,
    List<Pledge> pledges,
    List<Organisation> stakeholders,
    List<EnrichedProposal> proposals,
    List<Notice> notices) {
  public Extraction {
    furtherPapers = List.copyOf(furtherPapers);
    recommendations = List.copyOf(recommendations);
    pledges = List.copyOf(pledges);
    stakeholders = List.copyOf(stakeholders);
    proposals = List.copyOf(proposals);
    notices = List.copyOf(notices);
  }

  /** What was pulled out of a review's papers. */
  public Extraction(
      String source,
      PaperInfo paper,
      List<Paper> furtherPapers,
      Optional<Decision> decision,
      List<Recommendation> recommendations,
      List<Pledge> pledges,
      List<Notice> notices) {
    this(
        source,
        paper,
        furtherPapers,
        decision,
        recommendations,
        pledges,
        List.of(),
        List.of(),
        notices);
  }

  /** What was pulled out of a paper that was read alone. */
  public Extraction(
      String source, PaperInfo paper, List<Recommendation> recommendations, List<Notice> notices) {
    this(source, paper, List.of(), Optional.empty(), recommendations, List.of(), notices);
  }

  /**
   * The file of the paper that {@code symbol} names; that of the extraction's own paper if no
   * further paper has that symbol.
   */
  public String fileOf(String symbol) {
    return furtherPapers.stream()
        .filter(further -> further.info().symbol().filter(symbol::equals).isPresent())
        .map(Paper::source)
        .findFirst()
        .orElse(source);
  }

  /** The same, known as {@code name}. */
  public Extraction named(String name) {
    return with(name, paper);
  }

  /** The same with this known of its paper. */
  public Extraction withPaper(PaperInfo info) {
    return with(source, info);
  }

  private Extraction with(String name, PaperInfo info) {
    return new Extraction(
        name,
        info,
        furtherPapers,
        decision,
        recommendations,
        pledges,
        stakeholders,
        proposals,
        notices);
  }

  /** The same after the further papers of its review were read with it. */
  public Extraction completed(
      List<Paper> papers,
      Optional<Decision> decided,
      List<Recommendation> recommended,
      List<Pledge> pledged,
      List<Notice> remarks) {
    return new Extraction(
        source, paper, papers, decided, recommended, pledged, stakeholders, proposals, remarks);
  }

  /** The same with these in place of its own, which say the same and are enriched. */
  public Extraction enriched(
      List<Recommendation> recommended, List<Pledge> pledged, List<EnrichedProposal> proposed) {
    return new Extraction(
        source,
        paper,
        furtherPapers,
        decision,
        recommended,
        pledged,
        stakeholders,
        proposed,
        notices);
  }

  /** The same with one more notice. */
  public Extraction withNotice(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return completed(furtherPapers, decision, recommendations, pledges, all);
  }
}
