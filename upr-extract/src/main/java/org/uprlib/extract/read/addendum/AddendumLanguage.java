package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionWords;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StatementReader;

/** What an addendum is read with, in one language. Immutable and thread-safe. */
record AddendumLanguage(
    StatementReader statements,
    ShortAnswers shortAnswers,
    ReferenceReader references,
    Pointers pointers,
    AnswerLabelReader labels,
    NamingHeadings namingHeadings,
    HeadingStances headings,
    MakerStatements makerStatements,
    QuoteFinder quotes,
    PositionTables tables,
    Markers markers,
    MarkNames markNames,
    SubjectExceptions subjects,
    Sentences sentences) {
  /** Words in brackets that name no recommendation. */
  private static final Pattern BRACKETS =
      Pattern.compile("[(（](?![^()（）]*\\d[.-]\\d)[^()（）]*\\p{L}{2}[^()（）]*[)）]");

  private static final int SHORT_ANSWER = 5;
  private static final int WORD_OF_ANSWER = 3;

  static AddendumLanguage of(
      PhraseBook book,
      States states,
      RecommendationTables tables,
      Map<Language, Markers> markers,
      Map<Language, MarkNames> markNames,
      Map<Language, SubjectExceptions> subjects,
      Map<Language, SubjectReader> subjectReaders,
      Sentences sentences,
      Language language) {
    ReferenceReader references = new ReferenceReader(book, language);
    Markers own = markers.get(language);
    Pointers pointers = new Pointers(own, references);
    MakerReader makers = new MakerReader(states, own);
    StatementReader statements = new StatementReader(book, language);
    ShortAnswers shortAnswers = new ShortAnswers(tables.positionWords(), own);
    return new AddendumLanguage(
        statements,
        shortAnswers,
        references,
        pointers,
        new AnswerLabelReader(references, own),
        new NamingHeadings(references, makers, pointers, own),
        new HeadingStances(shortAnswers, statements, makers, tables, own),
        new MakerStatements(
            makers,
            new SubjectGroups(subjectReaders.get(language), own, references),
            new OwnerReader(states, own),
            own,
            statements,
            references,
            sentences),
        new QuoteFinder(states, own),
        new PositionTables(tables, references),
        own,
        markNames.get(language),
        subjects.get(language),
        sentences);
  }

  /** What reads the words and marks in columns of positions. */
  PositionWords words() {
    return shortAnswers.words();
  }

  /** What a column with this heading contains; empty if the heading is not known. */
  Optional<ColumnKind> columnKind(String heading) {
    return tables.tables().kind(heading);
  }

  /**
   * Length of a marker that {@code text} begins with, see {@link Markers#before}; empty also where
   * the words before the colon are an answer: {@code Sylvania accepts the recommendation: …}.
   */
  Optional<Integer> markerBefore(Markers.Kind kind, String text) {
    return markers
        .before(kind, text)
        .filter(length -> !markers.begins(Markers.Kind.SEE, text))
        .filter(length -> !statements.stance(text.substring(0, length)).isKnown());
  }

  /** True for {@code Position: see recommendation 121.2}. */
  boolean pointsElsewhere(PlacedText words) {
    return markerBefore(Markers.Kind.RESPONSE, words.text())
        .map(words::from)
        .flatMap(rest -> pointers.read(rest, List.of()))
        .isPresent();
  }

  /** True if {@code text} is a position and no more: {@code Not accepted}. */
  boolean isShortAnswer(String text) {
    return !markers.has(Markers.Kind.RECOMMENDATION, text)
        && (shortAnswers.read(text).isPresent()
            || (statements.words(text) <= SHORT_ANSWER && statements.stance(text).isKnown()));
  }

  /** The answer before the colon in {@code Pending: 122.5}; empty in other words. */
  Optional<Stance> announced(PlacedText words) {
    int colon = Markers.colon(words.text());
    return colon < 0
        ? Optional.empty()
        : shortAnswers
            .read(words.text().substring(0, colon))
            .map(stance -> stance.shift(words.start()));
  }

  /**
   * {@code words}, blank where a list of what is accepted in part says which: {@code Accepted in
   * part: 122.4 (a new law is not accepted), 122.6}.
   */
  PlacedText withoutParts(PlacedText words) {
    int colon = Markers.colon(words.text());
    boolean inPart =
        colon > 0
            && headings.of(words.text().substring(0, colon)).status() == PositionStatus.PARTIAL;
    return inPart
        ? new PlacedText(
            BRACKETS.matcher(words.text()).replaceAll(part -> " ".repeat(part.group().length())),
            words.start())
        : words;
  }

  /** True if {@code sentence} is so short that it answers rather than comments, known or not. */
  boolean isWordOfAnswer(String sentence) {
    return sentence.codePoints().anyMatch(Character::isLetter)
        && statements.words(sentence) <= WORD_OF_ANSWER;
  }

  /**
   * True if the line below {@code place} gives a position, perhaps behind a plain number, and names
   * no recommendation.
   */
  boolean answersBelow(BlockPlace place) {
    return place.next().flatMap(BlockPlace::line).filter(this::answers).isPresent();
  }

  /** True if {@code line} gives a position, perhaps behind a plain number, and names no number. */
  boolean answers(TextBlock line) {
    Optional<AnswerLabel> label = labels.read(line);
    String words = label.map(AnswerLabel::rest).orElseGet(() -> PlacedText.of(line)).text();
    return label.filter(each -> !each.isPlain()).isEmpty() && answers(words);
  }

  /** True if {@code words} give a position. */
  boolean answers(String words) {
    return shortAnswers.opens(words).isPresent() || statements.stance(words).isKnown();
  }

  /** True if {@code text} speaks of recommendations that it names by number, or of all. */
  boolean namesInStatement(String text) {
    return (!markers.begins(Markers.Kind.SEE, text)
            && statements.leadIn(text).isOnRecommendations())
        || labels.naming(new PlacedText(text, 0)).isPresent();
  }
}
