package org.uprlib.extract.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.form.Form;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.States;

/**
 * Takes submissions apart.
 *
 * <pre>{@code
 * SubmissionReader reader = SubmissionReader.create();
 * Submission submission = reader.read(document, form);
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class SubmissionReader {
  /** Who submits, and for which session, stands within this many paragraphs from the start. */
  private static final int FRONT = 30;

  private static final int LONGEST_STATEMENT = 200;

  private final Phrases phrases = Phrases.load();
  private final PartFinder parts = new PartFinder(phrases);
  private final OutlineReader outline = new OutlineReader(phrases);
  private final ContactFinder contacts = new ContactFinder(phrases);
  private final OrganisationFinder organisations = new OrganisationFinder(phrases);
  private final ProposalReader proposals = new ProposalReader(phrases);
  private final StatedNumber numbers = new StatedNumber(phrases);
  private final StateFinder states;

  private SubmissionReader(States states) {
    this.states = new StateFinder(phrases, states);
  }

  /** A reader that knows the States of the library. */
  public static SubmissionReader create() {
    return create(States.load());
  }

  /** A reader that knows these States. */
  public static SubmissionReader create(States states) {
    return new SubmissionReader(states);
  }

  /**
   * Takes a submission apart. Any document is taken for one; what it does not tell is empty.
   *
   * @param document its text
   * @param form what its file holds beside the text, {@link Form#UNKNOWN} if that was not read
   */
  public Submission read(Document document, Form form) {
    List<Line> lines = Line.of(document);
    List<Part> found = parts.find(document, form, lines);
    List<Line> front = joined(document, front(lines));
    List<Line> body = lines.stream().filter(line -> in(PartKind.BODY, found, line)).toList();
    List<Organisation> who = organisations.find(front);
    Optional<Span> summary = outline.summary(lines);
    StateFinder.Found state = states.find(front);
    OptionalInt session =
        ofCouncil(front) ? OptionalInt.empty() : stated(PhraseKind.SESSION, front);
    return new Submission(
        document,
        form,
        title(front),
        state.name(),
        state.state(),
        state.others(),
        session,
        cycle(session, front),
        authorship(front, who),
        who,
        contacts.contacts(lines, front),
        contacts.established(lines),
        contacts.consultativeStatus(lines),
        outline.keywords(lines),
        summary,
        found,
        outline.sections(lines.stream().filter(l -> !in(PartKind.CONTENTS, found, l)).toList()),
        outline.paragraphs(body, summary),
        proposals.find(document, body));
  }

  /** The lines before the first numbered paragraph, and no more than a title page's worth. */
  private static List<Line> front(List<Line> lines) {
    int end = 0;
    while (end < Math.min(FRONT, lines.size())
        && (lines.get(end).heading() || ParagraphNumber.of(lines.get(end).paragraph()).isEmpty())) {
      end++;
    }
    return lines.subList(0, end);
  }

  /** The same lines, with headings that follow on each other, as a title over lines, made one. */
  private static List<Line> joined(Document document, List<Line> front) {
    List<Line> found = new ArrayList<>();
    for (Line line : front) {
      Line last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && last.heading() && last.level() == line.level()) {
        Span span = new Span(last.paragraph().span().start(), line.paragraph().span().end());
        Paragraph whole =
            new Paragraph(
                span,
                span.in(document.text()),
                List.of(),
                last.paragraph().label(),
                last.paragraph().layout());
        found.set(found.size() - 1, new Line(whole, line.level(), line.inTable()));
      } else {
        found.add(line);
      }
    }
    return found;
  }

  private static boolean in(PartKind kind, List<Part> parts, Line line) {
    return parts.stream()
        .anyMatch(part -> part.kind() == kind && part.span().contains(line.paragraph().span()));
  }

  private Optional<String> title(List<Line> front) {
    return front.stream()
        .map(line -> line.text().strip().replace('\n', ' '))
        .filter(text -> phrases.holds(PhraseKind.REVIEW, text))
        .findFirst();
  }

  /** Papers of the Council name its session, not one of the Working Group, and an agenda item. */
  private boolean ofCouncil(List<Line> front) {
    return front.stream().anyMatch(line -> phrases.holds(PhraseKind.AGENDA, line.text()));
  }

  /** A number stated of the paper, not one that its text tells of. */
  private OptionalInt stated(PhraseKind kind, List<Line> front) {
    return front.stream()
        .filter(line -> !line.inTable() && line.text().length() <= LONGEST_STATEMENT)
        .filter(line -> !line.text().strip().endsWith("."))
        .map(line -> numbers.beside(kind, line.text()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private OptionalInt cycle(OptionalInt session, List<Line> front) {
    return session.isPresent() && session.getAsInt() > 0
        ? OptionalInt.of(Cycle.ofSession(session.getAsInt()).number())
        : stated(PhraseKind.CYCLE, front);
  }

  private Authorship authorship(List<Line> front, List<Organisation> who) {
    if (who.size() > 1 || front.stream().anyMatch(l -> phrases.holds(PhraseKind.JOINT, l.text()))) {
      return Authorship.JOINT;
    }
    return who.isEmpty() ? Authorship.UNKNOWN : Authorship.SINGLE;
  }
}
