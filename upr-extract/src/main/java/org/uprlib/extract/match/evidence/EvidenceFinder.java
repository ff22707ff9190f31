package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.evidence.Passage.Claim;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.ReasonFinder;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Notices;

/**
 * Finds what later papers say of the recommendations of reviews.
 *
 * <pre>{@code
 * ReviewEvidence evidence =
 *     EvidenceFinder.with(LikenessKind.VECTORS).find(rows, papers, Options.DEFAULT);
 * }</pre>
 *
 * <p>The papers of the next review, and what was reported in between, are compared with a review's
 * recommendations. Nothing is graded. Making one loads nothing. Thread-safe.
 */
public final class EvidenceFinder {
  /** Of passages that are less like a recommendation, too many are about something else. */
  private static final double USUAL = 0.65;

  private static final String PARTED = "; ";

  private final LikenessKind kind;
  private final Map<Language, TextLikeness> loaded = new ConcurrentHashMap<>();
  private final Qualifications qualifications = new Qualifications();
  private final ClaimReader claims = new ClaimReader(qualifications);
  private final LevelReader levels = new LevelReader(qualifications);
  private final Reversals reversals = new Reversals();
  private final LikePassages.Boilerplate boilerplate = new LikePassages.Boilerplate();
  private final CommonGround ground = new CommonGround();

  private EvidenceFinder(LikenessKind kind) {
    this.kind = kind;
  }

  /**
   * One that compares by {@code kind}, and by words in common in languages that it does not know.
   */
  public static EvidenceFinder with(LikenessKind kind) {
    return new EvidenceFinder(kind);
  }

  /**
   * Finds passages.
   *
   * @param rows recommendations of one or more reviews of a State
   * @param papers in any order; of files of the same paper, in one language, the first is read
   * @throws IncomparableException if there is no recommendation or no paper, the papers are of
   *     another State, or none of them is later than a review
   */
  public ReviewEvidence find(List<ResultRow> rows, List<ReviewDocument> papers, Options options)
      throws IncomparableException {
    DistinctPapers distinct = DistinctPapers.of(papers);
    List<PairedReview> reviews = PairedReview.of(rows, distinct.papers());
    List<Notice> notices = new ArrayList<>(distinct.notices());
    notices.addAll(PairedReview.notices(reviews, distinct.papers()));
    Language language = ResultRow.mostFrequentLanguage(rows);
    if (!LikenessKind.measures(language)) {
      notices.add(
          Notices.general(
              "language-unmeasured", Map.of("count", rows.size(), "language", locale(language))));
    }
    reviews.stream()
        .flatMap(review -> review.papers().stream())
        .map(EvidenceFinder::language)
        .distinct()
        .filter(each -> !ClaimReader.knows(each))
        .forEach(
            each ->
                notices.add(Notices.general("claims-unknown", Map.of("language", locale(each)))));
    TextLikeness likeness = loaded.computeIfAbsent(language, kind::loadOrWords);
    double threshold = options.threshold().orElse(Math.max(USUAL, likeness.threshold()));
    List<RecommendationEvidence> found = new ArrayList<>();
    for (PairedReview review : reviews) {
      found.addAll(evidence(review, likeness, threshold, options.most(), language, notices));
    }
    return new ReviewEvidence(likeness.word(), threshold, found, notices);
  }

  private List<RecommendationEvidence> evidence(
      PairedReview review,
      TextLikeness likeness,
      double threshold,
      int most,
      Language language,
      List<Notice> notices) {
    ReviewLabels labels = new ReviewLabels(review.rows(), review.cycle());
    List<ReviewDocument> readable =
        review.papers().stream()
            .filter(paper -> LikenessKind.measures(language))
            .filter(paper -> paper.info().language().orElse(language) == language)
            .toList();
    LikePassages like = new LikePassages(readable, likeness, boilerplate);
    List<String> texts = review.rows().stream().map(ResultRow::text).toList();
    Map<Integer, List<NamedPassages.Found>> named = new HashMap<>();
    for (ReviewDocument paper : review.papers()) {
      RunningNumbers.Resolution numbers =
          NamedPassages.ofOthers(paper)
              ? new RunningNumbers.Resolution(labels, Optional.empty())
              : new RunningNumbers(paper, labels).resolve(like, texts);
      numbers.notice().ifPresent(notices::add);
      NamedPassages passages = new NamedPassages(paper, numbers.labels(), levels, boilerplate);
      passages
          .find()
          .forEach((row, all) -> named.computeIfAbsent(row, key -> new ArrayList<>()).addAll(all));
      if (!passages.ambiguous().isEmpty()) {
        notices.add(ambiguous(paper, passages.ambiguous()));
      }
    }
    ReasonFinder reasons = ReasonFinder.in(language, texts);
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(
            row ->
                one(
                    review.rows().get(row),
                    named.getOrDefault(row, List.of()),
                    like,
                    threshold,
                    most,
                    reasons,
                    language))
        .toList();
  }

  private RecommendationEvidence one(
      ResultRow row,
      List<NamedPassages.Found> named,
      LikePassages like,
      double threshold,
      int most,
      ReasonFinder reasons,
      Language language) {
    Map<Unit, LikePassages.Scored> scores = new LinkedHashMap<>();
    like.scores(row.text()).forEach(scored -> scores.put(scored.unit(), scored));
    List<Passage> passages = new ArrayList<>();
    Set<Unit> done = new HashSet<>();
    Set<String> denying = new HashSet<>();
    for (NamedPassages.Found found : named) {
      done.add(found.unit());
      LikePassages.Scored scored = scores.get(found.unit());
      double score = found.direct() ? 1 : scored == null ? 0 : scored.score();
      Link.Kind kind = found.direct() ? Link.Kind.EXPLICIT : Link.Kind.SECTION;
      Link link = new Link(kind, score, found.words());
      Passage stated = passage(row, found.unit(), found.note(), found.said(), link, found.level());
      Passage passage =
          isImplemented(stated) && isTakenBack(found, row.text(), language)
              ? stated.withoutLevel(Claim.UNKNOWN)
              : stated;
      passages.add(passage);
      if (deniesLevel(passage, language(found.unit().paper()))) {
        denying.add(passage.source());
      }
    }
    passages.replaceAll(
        passage ->
            isImplemented(passage) && denying.contains(passage.source())
                ? passage.withoutLevel(passage.claim())
                : passage);
    passages.sort(
        Comparator.comparing((Passage each) -> each.link().kind())
            .thenComparingDouble(each -> -each.link().score()));
    ReasonFinder.OfAsk ask = reasons.of(row.text());
    List<MatchReason> own = ask.with(row.text());
    String state = row.info().stateUnderReviewName().orElse("");
    scores.values().stream()
        .filter(scored -> scored.score() >= threshold && !done.contains(scored.unit()))
        .sorted(Comparator.comparingDouble((LikePassages.Scored each) -> -each.score()))
        .map(scored -> new Likely(scored, ask.with(scored.compared())))
        .filter(likely -> !ground.isProcedure(likely.common(), own))
        .filter(likely -> !ground.isLittle(likely.common(), own, likely.scored().score(), state))
        .limit(most)
        .forEach(likely -> passages.add(passage(row, likely)));
    return new RecommendationEvidence(row, passages);
  }

  private boolean isTakenBack(NamedPassages.Found found, String recommendation, Language asked) {
    return reversals.in(found.after(), language(found.unit().paper()), recommendation, asked);
  }

  /** Whether the State denies or doubts here that it is implemented, or fully so. */
  private boolean deniesLevel(Passage passage, Language language) {
    return (passage.claim() == Claim.DENIAL || passage.claim() == Claim.UNKNOWN)
        && passage.statedLevel().isEmpty()
        && passage.link().kind() == Link.Kind.EXPLICIT
        && passage.speakers().stream().anyMatch(Speaker::isState)
        && levels.isOfLevel(passage.claimWords(), language);
  }

  private static boolean isImplemented(Passage passage) {
    return passage
        .statedLevel()
        .filter(stated -> stated.level() == StatedLevel.Level.IMPLEMENTED)
        .isPresent();
  }

  /** A passage that is like a recommendation, and what both have in common. */
  private record Likely(LikePassages.Scored scored, List<MatchReason> common) {}

  private Passage passage(ResultRow row, Likely likely) {
    String common =
        likely.common().stream().map(MatchReason::text).collect(Collectors.joining(PARTED));
    Link link = new Link(Link.Kind.LIKENESS, likely.scored().score(), common);
    Unit best = likely.scored().best();
    return passage(row, best, Optional.empty(), best.texts(), link, Optional.empty());
  }

  /** What {@code unit} says, or {@code note} to it; of the recommendation, {@code said}. */
  private Passage passage(
      ResultRow row,
      Unit unit,
      Optional<ReviewDocument.Note> note,
      List<String> said,
      Link link,
      Optional<StatedLevel> level) {
    ReviewDocument paper = unit.paper();
    Voice voice = Voice.of(paper.info(), Optional.empty());
    ClaimReader.FoundClaim claim =
        claims.on(row.text(), voice.language(), claims.read(said, voice));
    return new Passage(
        paper.source(),
        paper.info().symbol(),
        paper.kind(),
        paper.info().session(),
        unit.paragraph().number(),
        unit.paragraph().heading().map(ReviewDocument.Heading::text),
        note.map(ReviewDocument.Note::page).orElse(unit.paragraph().page()),
        note.map(ReviewDocument.Note::span).orElseGet(unit::span),
        note.map(ReviewDocument.Note::text).orElseGet(unit::text),
        unit.speakers(),
        link,
        claim.claim(),
        claim.words(),
        level.filter(stated -> unit.speakers().stream().anyMatch(Speaker::isState)));
  }

  private static Language language(ReviewDocument paper) {
    return paper.info().language().orElse(Language.ENGLISH);
  }

  private static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code());
  }

  private static Notice ambiguous(ReviewDocument paper, Set<Integer> numbers) {
    String list =
        new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Notices.general("ambiguous-number", Map.of("paper", paper.paper(), "numbers", list));
  }

  /**
   * How much is wanted of evidence. Immutable.
   *
   * @param most how many passages that are only like a recommendation it has at most; those that
   *     name it all count
   * @param threshold the lowest score at which a passage is taken to be about a recommendation;
   *     empty for the likeness's own
   */
  public record Options(int most, OptionalDouble threshold) {
    private static final int FEW = 10;

    /** The ten passages that are most like it, of those that reach the threshold. */
    public static final Options DEFAULT = new Options(FEW, OptionalDouble.empty());

    /**
     * @throws IllegalArgumentException if {@code most} is negative, or the threshold is no
     *     probability
     */
    public Options {
      if (most < 0) {
        throw new IllegalArgumentException("at most " + most + " passages, expected 0 or more");
      }
      if (threshold.isPresent()
          && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
        throw new IllegalArgumentException(
            "threshold is " + threshold.getAsDouble() + ", expected 0 to 1");
      }
    }
  }

  /**
   * Papers that say what became of recommendations, each once: files of the same paper in several
   * formats, or copied, would count twice what it says. Immutable.
   *
   * @param papers the first file of each
   * @param notices the files that are left out
   */
  private record DistinctPapers(List<ReviewDocument> papers, List<Notice> notices) {
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
              paper.kind(),
              paper.paragraphs().stream().map(ReviewDocument.Paragraph::text).toList());
    }
  }
}
