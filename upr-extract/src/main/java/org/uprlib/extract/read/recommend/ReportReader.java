package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.dialogue.CrossReferenceResolver;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.read.structure.SectionTitles;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StatementReader;
import org.uprlib.extract.text.statement.StatementReader.Reservation;
import org.uprlib.extract.write.translation.Notices;

/** Reads all recommendations of a Working Group report. Immutable and thread-safe. */
public final class ReportReader {
  private static final Pattern ASIDE = Pattern.compile("[(\\[]([^()\\[\\]]{4,60})[)\\]]");

  /** The States of an item, as items of some lists end. */
  private static final Pattern CLOSED = Pattern.compile("[)）]\\s*$");

  /** Words in brackets within a text that answer it: {@code second part noted}. */
  private static final int LONGEST_ASIDE = 3;

  private final ConclusionsReader conclusions;
  private final PhraseBook phrases;
  private final SectionTwoReader positions;
  private final RecommendationReader recommendations;
  private final CrossReferenceResolver referred;
  private final States states;
  private final Map<Language, PhraseTable<StateSpeech.Kind>> voiceWords = StateSpeech.words();
  private final Map<Language, MarkNames> marks = MarkNames.load();
  private final Attributor attributor;
  private final AsReadReader asRead;

  /**
   * A reader that knows these States and wordings.
   *
   * @param positions settles the positions
   * @param attributor finds the recommending States
   * @param titles find the section of conclusions
   * @param sentences cut what was said in the dialogue
   */
  public ReportReader(
      States states,
      PhraseBook phrases,
      SectionTwoReader positions,
      Attributor attributor,
      SectionTitles titles,
      Sentences sentences) {
    this.positions = positions;
    this.phrases = phrases;
    this.conclusions = new ConclusionsReader(titles);
    this.recommendations = new RecommendationReader(attributor);
    this.attributor = attributor;
    this.asRead = new AsReadReader(attributor);
    this.states = states;
    this.referred = new CrossReferenceResolver(states, sentences);
  }

  /**
   * The content of a report, or of a list of recommendations. Immutable.
   *
   * @param recommendations in document order, those made by reference first
   * @param notices what may be wrong or missing
   */
  public record Report(List<Recommendation> recommendations, List<Notice> notices) {
    public Report {
      recommendations = List.copyOf(recommendations);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads {@code document}; empty if it has no section of conclusions.
   *
   * @param paper what the document says of itself
   * @param deadline by which it must be read
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Optional<Report> read(Document document, PaperInfo paper, Deadline deadline) {
    Language language = document.language().orElse(Language.ENGLISH);
    StateRemarkClassifier voice =
        new StateRemarkClassifier(states, attributor, phrases, voiceWords, language, paper);
    CommentFinder comments = new CommentFinder(voice, marks.get(language), attributor);
    return conclusions
        .read(document, comments::isAnswer, voice::givesPosition, voice::isTopic)
        .map(section -> read(document, paper, section, comments, deadline));
  }

  /** {@code Ratify one (not accepted) and the other}, in a list that is supported. */
  private static boolean deniesWithin(String text, Position position, StatementReader reader) {
    return position.status() == PositionStatus.SUPPORTED
        && ASIDE
            .matcher(text)
            .results()
            .map(aside -> aside.group(1))
            .filter(aside -> reader.words(aside) <= LONGEST_ASIDE)
            .map(reader::stance)
            .anyMatch(stance -> stance.isKnown() && stance.status() != PositionStatus.SUPPORTED);
  }

  /**
   * A notice on a report whose last words are a recommendation that more should follow: behind the
   * last list stand at least whose views these are, and the delegation.
   */
  private static Optional<Notice> breaksOff(Document document, List<Entry> entries) {
    if (entries.isEmpty() || document.paragraphs().isEmpty()) {
      return Optional.empty();
    }
    Entry last = entries.get(entries.size() - 1);
    Paragraph end = document.paragraphs().get(document.paragraphs().size() - 1);
    boolean open =
        last.recommends()
            && !last.label().isEmpty()
            && end.span().start() < last.span().end()
            && !Endings.isStop(end.text())
            && !CLOSED.matcher(end.text()).find();
    return open
        ? Optional.of(Notices.at(end.span(), "report-breaks-off", Map.of("label", last.label())))
        : Optional.empty();
  }

  private Report read(
      Document document,
      PaperInfo paper,
      Conclusions section,
      CommentFinder comments,
      Deadline deadline) {
    Language language = document.language().orElse(Language.ENGLISH);
    String symbol = paper.symbol().orElse(document.source());
    RecommendationNotes notes = new RecommendationNotes(document, symbol, comments, asRead);
    List<Entry> entries = comments.read(section.entries()).stream().map(notes::noted).toList();
    SectionTwoReader.Positions settled = positions.read(entries, symbol, language, deadline);
    List<Notice> notices = new ArrayList<>(section.notices());
    notices.addAll(settled.notices());
    if (paper.kind() == PaperKind.WORKING_GROUP_REPORT) {
      breaksOff(document, entries).ifPresent(notices::add);
    }
    List<Recommendation> numbered = new ArrayList<>();
    StatementReader statements = new StatementReader(phrases, language);
    Reservations reservations = new Reservations(statements);
    for (Entry entry : entries) {
      if (entry.recommends()) {
        deadline.throwIfExpired();
        Position said = settled.positions().get(numbered.size());
        Optional<State> maker =
            entry
                .comment()
                .flatMap(words -> referred.maker(words.text(), document, section.entries(), paper));
        Recommendation read =
            recommendations.read(document, entry, said, paper.stateUnderReview(), maker, notices);
        Recommendation commented = notes.added(read, entry, notices);
        Position weighed = reservations.apply(commented.position(), entry.label());
        numbered.add(
            commented.answered(
                deniesWithin(commented.text(), weighed, statements)
                    ? weighed.withStatus(PositionStatus.UNKNOWN).withReason(Doubt.OPPOSED.reason())
                    : weighed));
      }
    }
    FinalPositions.cutComments(numbered.stream().map(Recommendation::position))
        .ifPresent(notices::add);
    List<Recommendation> all =
        new ArrayList<>(
            referred.read(document, section.entries(), settled.referred(), paper, notices));
    all.sort(Comparator.comparingInt(r -> r.location().span().start()));
    numbered.forEach(each -> all.add(notes.completed(each)));
    all.replaceAll(each -> each.answered(each.position().onPages(document::pageAt)));
    return new Report(all, notices);
  }

  /**
   * Takes back of support what the State's own words on a recommendation take back. For one report:
   * words on many recommendations in a row are read once.
   */
  private static final class Reservations {
    private final StatementReader reader;
    private String words = "";
    private List<Reservation> said = List.of();

    Reservations(StatementReader reader) {
      this.reader = reader;
    }

    /** {@code position} on the recommendation {@code label}, or what its comment leaves of it. */
    Position apply(Position position, String label) {
      Optional<Stance> reserved =
          position.status() == PositionStatus.SUPPORTED
              ? position.comment().flatMap(comment -> Reservation.on(label, said(comment)))
              : Optional.empty();
      return reserved.map(stance -> reserved(position, stance)).orElse(position);
    }

    private List<Reservation> said(String comment) {
      if (!comment.equals(words)) {
        said = reader.reservations(comment);
        words = comment;
      }
      return said;
    }

    private static Position reserved(Position position, Stance stance) {
      String comment = position.comment().orElseThrow();
      Span words = stance.words().orElseThrow();
      int passage =
          (int) comment.substring(0, words.start()).chars().filter(c -> c == '\n').count();
      List<Position.CommentSource> sources = position.commentSources();
      Evidence before = position.evidence().orElseThrow();
      Evidence evidence =
          passage < sources.size()
              ? evidence(words.in(comment), sources.get(passage))
              : new Evidence(
                  words.in(comment), before.document(), before.paragraph(), before.span());
      return new Position(
          stance.status(),
          position.qualification(),
          Optional.of(evidence),
          position.comment(),
          stance.doubt().map(Doubt::reason),
          sources);
    }

    private static Evidence evidence(String words, Position.CommentSource source) {
      return new Evidence(words, source.document(), source.paragraph(), source.location().span());
    }
  }

  /**
   * Reads a Working Group report's conclusions: which paragraphs are recommendations, under which
   * label, and which are the report's own statements. Immutable and thread-safe.
   */
  static final class ConclusionsReader {
    private final SectionTitles titles;

    /** Words by which a statement points at its footnote. */
    private final List<String> noteWords =
        DataFile.read(ConclusionsReader.class::getResourceAsStream, "note-words.tsv", 2).stream()
            .map(row -> row.required(1))
            .toList();

    /** A reader that knows sections by {@code titles}. */
    ConclusionsReader(SectionTitles titles) {
      this.titles = titles;
    }

    /**
     * The conclusions of {@code document}; empty if it has no such section.
     *
     * @param answers recognises paragraphs in which the State under review speaks of the
     *     recommendations before them
     * @param positions recognises headings that give the recommendations below them a position,
     *     printed as headings or not
     * @param topics recognises words that say no more than what is recommended about
     */
    Optional<Conclusions> read(
        Document document,
        Predicate<String> answers,
        BiPredicate<String, Boolean> positions,
        Predicate<String> topics) {
      return titles
          .conclusions(document)
          .map(
              each ->
                  new EntryCollector(document, noteWords, answers, positions, topics)
                      .collect(each.texts()));
    }
  }
}
