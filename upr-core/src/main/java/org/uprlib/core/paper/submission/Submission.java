package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.Part;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.paper.Section;
import org.uprlib.core.paper.SubmitterKind;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;

/**
 * A stakeholder's submission, taken apart. What it does not state is empty. Immutable and
 * thread-safe.
 *
 * @param document the text; every span points into it
 * @param properties what the file contains beside it
 * @param title first line that names the review; empty if none does
 * @param stateName the State under review by its short name; as printed if the library does not
 *     know it
 * @param state the same, if the library knows it
 * @param otherStates further States that the title names
 * @param session number of the session that it is meant for
 * @param cycle number of the cycle, by the session or else stated
 * @param statedCycle number of the cycle that it states, which may not be that of the session
 * @param kind what those are who submit
 * @param authorship whether it is joint
 * @param organisations those who submit
 * @param candidates what may be their names, those that were taken for them and the others, in the
 *     order of the page: to be shown where it is unknown who submits
 * @param contacts how they can be reached
 * @param established year in which the first of them was founded
 * @param consultativeStatus the sentence on their consultative status
 * @param keywords the key words given
 * @param summary where the summary is
 * @param parts parts in order, without gaps
 * @param sections headings with what is below
 * @param paragraphs paragraphs of running text in the body
 * @param proposals recommendations that it proposes
 * @param evidence the words of the first page that give State, session, cycle and authorship
 */
public record Submission(
    Document document,
    FileProperties properties,
    Optional<String> title,
    Optional<String> stateName,
    Optional<State> state,
    List<State> otherStates,
    OptionalInt session,
    OptionalInt cycle,
    OptionalInt statedCycle,
    SubmitterKind kind,
    Authorship authorship,
    List<Organisation> organisations,
    List<SubmitterCandidate> candidates,
    Contacts contacts,
    OptionalInt established,
    Optional<String> consultativeStatus,
    List<String> keywords,
    Optional<Span> summary,
    List<Part> parts,
    List<Section> sections,
    List<NumberedParagraph> paragraphs,
    List<Proposal> proposals,
    FirstPageEvidence evidence) {
  public Submission {
    otherStates = List.copyOf(otherStates);
    organisations = List.copyOf(organisations);
    candidates = List.copyOf(candidates);
    keywords = List.copyOf(keywords);
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    proposals = List.copyOf(proposals);
  }

  /**
   * The same, submitted by those whom the user names.
   *
   * @param submitters their names; none if the paper is to name them
   * @param whose whether they do so jointly; {@code UNKNOWN} if their number is to decide it, or
   *     the paper where none is named
   */
  public Submission submittedBy(List<String> submitters, Authorship whose) {
    Authorship byNumber = submitters.size() == 1 ? Authorship.SINGLE : Authorship.JOINT;
    Authorship given = whose == Authorship.UNKNOWN && !submitters.isEmpty() ? byNumber : whose;
    boolean same = given == Authorship.UNKNOWN;
    Optional<PageEvidence> whoSaysSo =
        same
            ? evidence.authorship()
            : Optional.of(new PageEvidence(new Span(0, 0), Certainty.TOLD));
    return new Submission(
        document,
        properties,
        title,
        stateName,
        state,
        otherStates,
        session,
        cycle,
        statedCycle,
        kind,
        same ? authorship : given,
        submitters.isEmpty() ? organisations : submitters.stream().map(this::given).toList(),
        candidates,
        contacts,
        established,
        consultativeStatus,
        keywords,
        summary,
        parts,
        sections,
        paragraphs,
        proposals,
        new FirstPageEvidence(evidence.state(), evidence.session(), evidence.cycle(), whoSaysSo));
  }

  /** An organisation that the user names, where the text names it too. */
  private Organisation given(String name) {
    int at = Folding.sameLength(document.text()).indexOf(Folding.sameLength(name));
    Span span = at < 0 ? new Span(0, 0) : new Span(at, at + name.length());
    Optional<String> acronym =
        candidates.stream()
            .map(SubmitterCandidate::organisation)
            .filter(candidate -> candidate.name().equals(name))
            .flatMap(candidate -> candidate.acronym().stream())
            .findFirst();
    return new Organisation(name, acronym, span, new PageEvidence(span, Certainty.TOLD));
  }

  /** Whether the user said if it is joint. */
  public boolean authorshipGiven() {
    return evidence.authorship().filter(e -> e.certainty() == Certainty.TOLD).isPresent();
  }

  /** Why it is unknown whether it is joint; empty if it is known. */
  public Optional<UnknownAuthorship> authorshipUnknown() {
    if (authorship != Authorship.UNKNOWN) {
      return Optional.empty();
    }
    if (title.isEmpty()) {
      return Optional.of(UnknownAuthorship.NO_TITLE_BLOCK);
    }
    long possible = candidates.stream().filter(SubmitterCandidate::possible).count();
    if (possible > 0) {
      return Optional.of(
          possible == 1 && organisations.size() == 1
              ? UnknownAuthorship.COALITION
              : UnknownAuthorship.CANDIDATES);
    }
    return Optional.of(UnknownAuthorship.NOBODY_NAMED);
  }

  /** Language of the body; empty if it is unknown or is none of the United Nations'. */
  public Optional<Language> language() {
    return document.language();
  }

  /** Tables, in order. */
  public List<Table> tables() {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  /** Pictures, in order; none where the format was not looked into. */
  public List<FileProperties.Mark> pictures() {
    return properties.marks(FileProperties.Mark.Kind.PICTURE);
  }

  /** The part of this kind, if there is one. */
  public Optional<Part> part(PartKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** The kind of part in which the character at {@code offset} is. */
  public PartKind partAt(int offset) {
    OptionalInt part = Span.indexAt(offset, parts, Part::span);
    if (part.isPresent()) {
      return parts.get(part.getAsInt()).kind();
    }
    boolean beyond =
        document.notes().stream()
            .flatMap(note -> note.paragraphs().stream())
            .findFirst()
            .filter(first -> first.span().start() <= offset)
            .isPresent();
    return beyond ? PartKind.NOTES : PartKind.BODY;
  }

  /** The section in which the character at {@code offset} is. */
  public Optional<Section> sectionAt(int offset) {
    OptionalInt section = Span.indexAt(offset, sections, Section::span);
    return section.isPresent() ? Optional.of(sections.get(section.getAsInt())) : Optional.empty();
  }

  /** The paragraph of running text in which the character at {@code offset} is. */
  public Optional<NumberedParagraph> paragraphAt(int offset) {
    OptionalInt paragraph = Span.indexAt(offset, paragraphs, NumberedParagraph::span);
    return paragraph.isPresent()
        ? Optional.of(paragraphs.get(paragraph.getAsInt()))
        : Optional.empty();
  }

  /** Why the first page does not say whether one stakeholder submits or several. */
  public enum UnknownAuthorship {
    /** No line of it names the review, so that there is no title block to read. */
    NO_TITLE_BLOCK,
    /** It names nobody as submitting, and calls the paper neither joint nor individual. */
    NOBODY_NAMED,
    /** It contains what may be names of those who submit, and does not say which of them do. */
    CANDIDATES,
    /** It names a coalition, and does not say whether that or its members submit. */
    COALITION
  }

  /**
   * The words of the first page that say what a paper is for and by whom. A part that the page does
   * not state is empty. Immutable.
   *
   * @param state the State under review
   * @param session the session
   * @param cycle the cycle, unless only the session gives it
   * @param authorship whether it is joint
   */
  public record FirstPageEvidence(
      Optional<PageEvidence> state,
      Optional<PageEvidence> session,
      Optional<PageEvidence> cycle,
      Optional<PageEvidence> authorship) {}
}
