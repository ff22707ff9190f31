package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Part;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.submission.Submission.FirstPageEvidence;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.text.WordCounter;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Takes submissions apart.
 *
 * <pre>{@code
 * SubmissionReader reader = SubmissionReader.create();
 * Submission submission = reader.read(document, properties);
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class SubmissionReader {
  /** Who submits, and for which session, is within this many paragraphs from the start. */
  private static final int FRONT = 30;

  private static final int LINES_OF_TITLE = 3;

  /** Words of one of its lines. */
  private static final int LONGEST_TITLE = 13;

  private final SubmissionPhrases phrases = SubmissionPhrases.shipped();
  private final Sentences sentences = Sentences.load();
  private final OutlineReader outline = new OutlineReader(phrases);
  private final MemberFinder members = new MemberFinder(phrases);
  private final FoundingYearFinder founding = new FoundingYearFinder(phrases);
  private final PartFinder parts = new PartFinder(phrases, sentences, founding);
  private final FirstPageWords words = FirstPageWords.load();
  private final FirstPagePatterns patterns = FirstPagePatterns.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<Sign, Double> signs;
  private final Ordinals ordinals = Ordinals.load();
  private final ProposalWording wording = new ProposalWording(phrases);
  private final ProposalReader proposals;
  private final States knownStates;
  private final SessionFinder sessions;

  private SubmissionReader(States states, Sessions calendar, Map<Sign, Double> signs) {
    this.signs = Map.copyOf(signs);
    this.knownStates = states;
    this.proposals = new ProposalReader(phrases, wording, sentences, states);
    this.sessions = new SessionFinder(ordinals, calendar, phrases);
  }

  /** A reader that knows the States of the library. */
  public static SubmissionReader create() {
    return create(States.load());
  }

  /** A reader that knows these States, and the library's calendar. */
  public static SubmissionReader create(States states) {
    return create(states, Sessions.load(states));
  }

  /** A reader that knows these States and this calendar, which bears out State and session. */
  public static SubmissionReader create(States states, Sessions calendar) {
    return create(states, calendar, weights());
  }

  /**
   * The same with these weights of what speaks for and against a submitter's name; a sign without
   * one counts nothing.
   */
  public static SubmissionReader create(
      States states, Sessions calendar, Map<Sign, Double> weights) {
    return new SubmissionReader(states, calendar, weights);
  }

  /**
   * The library's own weights of these signs.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  public static Map<Sign, Double> weights() {
    Map<Sign, Double> read = new EnumMap<>(Sign.class);
    for (DataFile.Row row :
        DataFile.read(SubmissionReader.class::getResourceAsStream, "submitter-signs.tsv", 2)) {
      read.put(row.oneOf(Sign.class, 0), Double.valueOf(row.required(1)));
    }
    return read;
  }

  /**
   * Takes a submission apart. Any document is taken for one; what it does not state is empty.
   *
   * @param document its text
   * @param properties what its file contains beside the text, {@link FileProperties#UNKNOWN} if it
   *     was not read
   */
  public Submission read(Document document, FileProperties properties) {
    return read(document, properties, Deadline.NONE);
  }

  /**
   * The same by a deadline.
   *
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Submission read(Document document, FileProperties properties, Deadline deadline) {
    List<SubmissionLine> lines = SubmissionLine.of(document);
    PartFinder.Found parted = parts.find(document, properties, lines, deadline);
    List<Part> found = parted.parts();
    List<SubmissionLine> front = joined(document, front(lines));
    List<SubmissionLine> body =
        lines.stream().filter(line -> in(PartKind.BODY, found, line)).toList();
    TitleBlock block = block(document, lines);
    Contacts reached = Contacts.of(lines, front);
    Submitters named = SubmitterFinder.find(block, gazetteer, signs, reached);
    boolean single = named.authorship() == Authorship.SINGLE;
    Optional<MemberFinder.Members> listed =
        single
            ? members.signatories(lines, block.bodyStart())
            : members.find(lines, block.bodyStart());
    List<SubmitterCandidate> others =
        listed
            .map(
                list ->
                    SubmitterFinder.listed(
                        block(document, list.lines()), gazetteer, signs, reached))
            .orElse(List.of());
    Submitters who =
        listed
            .map(
                list ->
                    single
                        ? named.withSignatories(others)
                        : named.withMembers(others, list.heading()))
            .orElse(named);
    Optional<Span> summary = outline.summary(lines);
    boolean ofOtherBody = ofOtherBody(front);
    Optional<SessionFinder.Found> stated = sessions.session(block, Optional.empty());
    List<State> reviewed = stated.map(t -> sessions.reviewed(t.number())).orElse(List.of());
    StateFinder.Found state = new StateFinder(block, who.organisations(), reviewed).find();
    Optional<SessionFinder.Found> session =
        ofOtherBody ? Optional.empty() : sessions.session(block, state.state());
    OptionalInt number = number(session);
    Optional<SessionFinder.Found> cycle = sessions.cycle(block);
    deadline.throwIfExpired();
    return new Submission(
        document.withNotices(parted.notices()),
        properties,
        title(front),
        state.name(),
        state.state(),
        otherStates(state, body, properties),
        number,
        cycleOf(number, cycle),
        number(cycle),
        who.kind(),
        who.authorship(),
        who.organisations(),
        who.candidates(),
        reached,
        founding.find(lines, who.organisations()),
        consultativeStatus(lines),
        outline.keywords(lines),
        summary,
        found,
        outline.sections(lines.stream().filter(l -> !in(PartKind.CONTENTS, found, l)).toList()),
        outline.paragraphs(body, summary),
        proposals.find(document, body, state.name(), deadline),
        new FirstPageEvidence(
            state.evidence(),
            session.map(SessionFinder.Found::evidence),
            cycle.map(SessionFinder.Found::evidence),
            who.evidence()));
  }

  /** States beside the one found that its title names, or one behind it: a second submission's. */
  private List<State> otherStates(
      StateFinder.Found found, List<SubmissionLine> body, FileProperties properties) {
    Set<State> others = new LinkedHashSet<>(found.others());
    for (int i = 0; i + 1 < body.size() && found.state().isPresent(); i++) {
      SubmissionLine line = body.get(i);
      boolean apart = line.heading() || properties.pageStarts().contains(line.span());
      List<SubmissionLine> below =
          body.subList(i + 1, Math.min(body.size(), i + 1 + LINES_OF_TITLE));
      if (apart
          && isOfTitle(PhraseKind.REVIEW, line)
          && below.stream().anyMatch(each -> isOfTitle(PhraseKind.SESSION, each))) {
        knownStates.find(line.text()).map(States.Match::state).forEach(others::add);
      }
    }
    found.state().ifPresent(others::remove);
    return List.copyOf(others);
  }

  private boolean isOfTitle(PhraseKind kind, SubmissionLine line) {
    return line.number().isEmpty()
        && !Endings.isStop(line.text())
        && phrases.holds(kind, line.text())
        && WordCounter.count(line.text()) <= LONGEST_TITLE;
  }

  private TitleBlock block(Document document, List<SubmissionLine> lines) {
    FirstPage page = FirstPage.of(document, lines, words);
    return TitleBlock.of(page, patterns, wording, knownStates, ordinals);
  }

  /** The lines before the first numbered paragraph, and no more than a title page's worth. */
  private static List<SubmissionLine> front(List<SubmissionLine> lines) {
    return lines.stream()
        .limit(FRONT)
        .takeWhile(line -> line.heading() || line.number().isEmpty())
        .toList();
  }

  /** The same lines, with headings that follow on each other, as a title over lines, made one. */
  private static List<SubmissionLine> joined(Document document, List<SubmissionLine> front) {
    List<SubmissionLine> found = new ArrayList<>();
    for (SubmissionLine line : front) {
      SubmissionLine last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && last.heading() && last.level() == line.level()) {
        Span span = new Span(last.span().start(), line.span().end());
        Paragraph whole =
            new Paragraph(
                span,
                span.in(document.text()),
                List.of(),
                last.paragraph().label(),
                last.paragraph().layout());
        found.set(found.size() - 1, new SubmissionLine(whole, line.level(), line.cell()));
      } else {
        found.add(line);
      }
    }
    return found;
  }

  private static boolean in(PartKind kind, List<Part> parts, SubmissionLine line) {
    return parts.stream()
        .anyMatch(part -> part.kind() == kind && part.span().contains(line.span()));
  }

  private Optional<String> title(List<SubmissionLine> front) {
    return front.stream()
        .map(line -> line.text().strip().replace('\n', ' '))
        .filter(text -> phrases.holds(PhraseKind.REVIEW, text))
        .findFirst();
  }

  /**
   * Papers of the Council name its session, not one of the Working Group, and an agenda item; those
   * to a treaty body name no review.
   */
  private boolean ofOtherBody(List<SubmissionLine> front) {
    return holds(PhraseKind.AGENDA, front)
        || (holds(PhraseKind.TREATY_BODY, front) && !holds(PhraseKind.REVIEW, front));
  }

  /** The first sentence that speaks of it. */
  private Optional<String> consultativeStatus(List<SubmissionLine> lines) {
    return lines.stream()
        .map(SubmissionLine::text)
        .filter(text -> phrases.holds(PhraseKind.CONSULTATIVE, text))
        .limit(1)
        .flatMap(text -> sentences.spans(text, 0).stream().map(span -> span.in(text).strip()))
        .filter(sentence -> phrases.holds(PhraseKind.CONSULTATIVE, sentence))
        .findFirst();
  }

  private boolean holds(PhraseKind kind, List<SubmissionLine> front) {
    return front.stream().anyMatch(line -> phrases.holds(kind, line.text()));
  }

  private static OptionalInt number(Optional<SessionFinder.Found> found) {
    return found.map(f -> OptionalInt.of(f.number())).orElse(OptionalInt.empty());
  }

  private static OptionalInt cycleOf(OptionalInt session, Optional<SessionFinder.Found> cycle) {
    return session.isPresent()
        ? OptionalInt.of(Cycle.ofSession(session.getAsInt()).number())
        : number(cycle);
  }
}
