package org.uprlib.extract.read.documentation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.write.translation.Notices;

/**
 * Reads national reports, compilations, stakeholders' summaries, mid-term reports and submissions.
 *
 * <pre>{@code
 * ReviewDocumentReader reader = ReviewDocumentReader.create();
 * Optional<ReviewDocument> paper = reader.read(Path.of("A_HRC_WG.6_34_SVN_1.pdf"), "1.pdf");
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class ReviewDocumentReader {
  /** The title of a mid-term report begins within so many characters from its start. */
  private static final int FRONT = 1_500;

  private static final Set<PaperKind> OF_UN =
      Set.of(PaperKind.NATIONAL_REPORT, PaperKind.COMPILATION, PaperKind.STAKEHOLDERS_SUMMARY);

  private final States states;
  private final DocumentReader reader = DocumentReader.create();
  private final PhraseTable<DocumentationWord> words = DocumentationWord.load();
  private final CountedReview counted = new CountedReview(words);
  private final ReportedReview.Reader reported = new ReportedReview.Reader(words, counted);
  private final Sentences sentences = Sentences.load();
  private final CitationReader namings;
  private final Lazy<Bodies> bodies = new Lazy<>(Bodies::new);
  private final FrontMatterReader frontMatter;
  private final Lazy<SubmissionReader> submissions;
  private final StakeholderList stakeholders;

  private ReviewDocumentReader(States states) {
    this.states = states;
    this.frontMatter = new FrontMatterReader(states);
    this.namings = new CitationReader(PhraseBook.load(states), states, counted);
    this.submissions = new Lazy<>(() -> SubmissionReader.create(states));
    this.stakeholders = new StakeholderList(words, states, bodies);
  }

  /** A reader that knows the States of the library. */
  public static ReviewDocumentReader create() {
    return create(States.load());
  }

  /** A reader that knows these States. */
  public static ReviewDocumentReader create(States states) {
    return new ReviewDocumentReader(Objects.requireNonNull(states, "states"));
  }

  /**
   * Reads the paper at {@code path}, known as {@code name}.
   *
   * @return its content; empty for any other paper, such as a report of the Working Group
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  public Optional<ReviewDocument> read(Path path, String name) throws IOException {
    return read(name, () -> reader.readTitlePage(path, name), () -> reader.read(path, name));
  }

  /** As {@link #read(Path, String)}, of the content of a file. */
  public Optional<ReviewDocument> read(byte[] content, String name) throws IOException {
    return read(name, () -> reader.readTitlePage(content, name), () -> reader.read(content, name));
  }

  private interface Reading {
    Document read() throws IOException;
  }

  private Optional<ReviewDocument> read(String name, Reading titlePage, Reading whole)
      throws IOException {
    return ResourceGuard.run(
        name,
        () -> {
          PaperKind front = frontMatter.read(titlePage.read()).kind();
          return front == PaperKind.UNKNOWN || OF_UN.contains(front)
              ? read(whole.read())
              : Optional.empty();
        });
  }

  /** The content of {@code document}; empty if it is any other paper. */
  public Optional<ReviewDocument> read(Document document) {
    PaperInfo info = frontMatter.read(document);
    Optional<ReviewDocument.Kind> kind = kind(document, info);
    return kind.map(
        each -> {
          boolean submission = each == ReviewDocument.Kind.SUBMISSION;
          return read(
              submission ? document : UnstyledPaper.structured(document, words), info, each);
        });
  }

  private Optional<ReviewDocument.Kind> kind(Document document, PaperInfo info) {
    return switch (info.kind()) {
      case NATIONAL_REPORT -> Optional.of(ReviewDocument.Kind.NATIONAL_REPORT);
      case COMPILATION -> Optional.of(ReviewDocument.Kind.COMPILATION);
      case STAKEHOLDERS_SUMMARY -> Optional.of(ReviewDocument.Kind.STAKEHOLDERS_SUMMARY);
      case UNKNOWN ->
          reported.isOnReview(front(document))
              ? Optional.of(ReviewDocument.Kind.MID_TERM_REPORT)
              : submission(document).map(each -> ReviewDocument.Kind.SUBMISSION);
      default -> Optional.empty();
    };
  }

  private static String front(Document document) {
    return document.text().substring(0, Math.min(FRONT, document.text().length()));
  }

  /** The submission that {@code document} is; empty if it does not say whose and for which. */
  private Optional<Submission> submission(Document document) {
    Submission submission = submissions.get().read(document, FileProperties.UNKNOWN);
    boolean named = submission.stateName().isPresent() || submission.session().isPresent();
    return Optional.of(submission)
        .filter(each -> each.title().isPresent() && named)
        .filter(each -> !each.organisations().isEmpty());
  }

  private ReviewDocument read(Document document, PaperInfo front, ReviewDocument.Kind kind) {
    NoteCollector.Collected collected = new NoteCollector(document, words, namings).collect();
    List<ReviewDocument.Note> notes = collected.notes();
    Map<String, ReviewDocument.Note> byMark = new HashMap<>();
    notes.forEach(note -> byMark.putIfAbsent(note.mark(), note));
    Lazy<Submission> own =
        new Lazy<>(() -> submissions.get().read(document, FileProperties.UNKNOWN));
    PaperInfo info = info(document, own, front, kind);
    List<Speaker> contributors = contributors(document, own, info, kind, notes);
    SpeakerFinder speakers =
        switch (kind) {
          case STAKEHOLDERS_SUMMARY ->
              new SummarySpeakers(
                  contributors,
                  bodies.get().regional(),
                  stakeholders.institutions(notes),
                  byMark,
                  words);
          case COMPILATION -> new CompilationSpeakers(bodies.get(), words, byMark);
          default -> SpeakerFinder.always(contributors);
        };
    BodyReader.Body body =
        new BodyReader(document, namings, speakers, sentences, byMark.keySet(), anchors(document))
            .read(collected.end());
    List<Speaker> named =
        kind == ReviewDocument.Kind.COMPILATION ? speakers(body.paragraphs()) : contributors;
    return new ReviewDocument(
        document.source(),
        info,
        kind,
        body.outline(),
        body.paragraphs(),
        notes,
        named,
        kind == ReviewDocument.Kind.MID_TERM_REPORT
            ? reported.read(front(document))
            : ReportedReview.UNSAID,
        notices(document, kind, named));
  }

  /** A submission or mid-term report states its facts elsewhere than a paper of the UN. */
  private static PaperInfo info(
      Document document, Lazy<Submission> own, PaperInfo front, ReviewDocument.Kind kind) {
    boolean ofUn =
        kind != ReviewDocument.Kind.SUBMISSION && kind != ReviewDocument.Kind.MID_TERM_REPORT;
    if (ofUn) {
      return front;
    }
    Submission submission = own.get();
    return new PaperInfo(
        Optional.empty(),
        submission.state().or(front::stateUnderReview),
        submission.stateName().or(front::stateName),
        kind == ReviewDocument.Kind.SUBMISSION ? submission.session() : OptionalInt.empty(),
        submission.cycle(),
        front.councilSession(),
        front.date(),
        document.language(),
        front.kind());
  }

  private List<Speaker> contributors(
      Document document,
      Lazy<Submission> own,
      PaperInfo info,
      ReviewDocument.Kind kind,
      List<ReviewDocument.Note> notes) {
    return switch (kind) {
      case STAKEHOLDERS_SUMMARY -> stakeholders.read(notes);
      case COMPILATION -> List.of();
      case NATIONAL_REPORT -> state(info);
      case MID_TERM_REPORT -> authors(MidTermTitle.of(document, words, states), own.get(), info);
      case SUBMISSION -> organisations(own.get().organisations());
    };
  }

  /** Who wrote a mid-term report; nobody if its title block names the State and others. */
  private static List<Speaker> authors(MidTermTitle title, Submission own, PaperInfo info) {
    List<Organisation> others = own.organisations().stream().filter(title::names).toList();
    if (title.isOfState()) {
      return others.isEmpty() ? state(info) : List.of();
    }
    return organisations(others);
  }

  private static List<Speaker> state(PaperInfo info) {
    return info.stateUnderReviewName()
        .map(
            name ->
                List.of(
                    new Speaker(
                        Speaker.Kind.STATE, name, info.stateUnderReview().map(State::code))))
        .orElse(List.of());
  }

  private static List<Speaker> organisations(List<Organisation> organisations) {
    return organisations.stream()
        .map(each -> new Speaker(Speaker.Kind.STAKEHOLDER, each.name(), each.acronym()))
        .toList();
  }

  private static List<Speaker> speakers(List<ReviewDocument.Paragraph> paragraphs) {
    return paragraphs.stream()
        .flatMap(each -> each.sentences().stream())
        .flatMap(said -> said.by().stream())
        .distinct()
        .toList();
  }

  /** Marks that reading took out of the text, by their places. */
  private static NavigableMap<Integer, String> anchors(Document document) {
    NavigableMap<Integer, String> anchors = new TreeMap<>();
    for (Note note : document.notes()) {
      note.anchor().ifPresent(at -> anchors.putIfAbsent(at, note.mark()));
    }
    return anchors;
  }

  private static List<Notice> notices(
      Document document, ReviewDocument.Kind kind, List<Speaker> contributors) {
    List<Notice> notices = new ArrayList<>();
    document.notices().forEach(notice -> notices.add(document.locate(notice)));
    if (kind == ReviewDocument.Kind.STAKEHOLDERS_SUMMARY && contributors.isEmpty()) {
      notices.add(document.locate(Notices.general("no-stakeholders", Map.of())));
    }
    if (kind == ReviewDocument.Kind.MID_TERM_REPORT && contributors.isEmpty()) {
      notices.add(document.locate(Notices.general("no-author", Map.of())));
    }
    return notices;
  }

  /**
   * Finds which United Nations bodies say a sentence of a compilation: those that it names before
   * the verb of saying; for {@code the same Committee}, and within a paragraph where it names none,
   * those of the sentence before; else those whose papers its notes cite. Immutable.
   */
  record CompilationSpeakers(
      Bodies bodies, PhraseTable<DocumentationWord> words, Map<String, ReviewDocument.Note> notes)
      implements SpeakerFinder {
    @Override
    public List<Speaker> by(
        String sentence, List<String> marks, List<Speaker> before, boolean first) {
      Optional<Span> says = words.first(DocumentationWord.SAYS, sentence);
      String subject = says.map(span -> sentence.substring(0, span.start())).orElse(sentence);
      List<Speaker> named = bodies.named(subject);
      if (!named.isEmpty()) {
        return named;
      }
      boolean same =
          words
              .first(DocumentationWord.SAME, subject)
              .filter(span -> !before.isEmpty())
              .isPresent();
      if (same) {
        return before;
      }
      return first || before.isEmpty() ? cited(marks) : before;
    }

    private List<Speaker> cited(List<String> marks) {
      return marks.stream()
          .map(notes::get)
          .filter(Objects::nonNull)
          .flatMap(note -> bodies.cited(note.text()).stream())
          .distinct()
          .toList();
    }
  }
}
