package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.LeadInReader;
import org.uprlib.extract.text.statement.ReservationReader;
import org.uprlib.extract.text.statement.Scope;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StanceReader;

/**
 * What an addendum is read with, in one language. Immutable and thread-safe.
 *
 * @param leadIns reader of sentences that name or announce recommendations
 * @param stances reader of answers
 * @param reservations finder of what takes support back
 * @param shortAnswers reader of answers that are no sentences
 * @param references reader of numbers
 * @param pointers finder of answers that point at others
 * @param labels reader of the numbers before an answer
 * @param namingHeadings finder of headings that name recommendations
 * @param makerStatements reader of sentences on recommendations of States
 * @param quotes finder of repeated recommendations
 * @param tables finder of tables that have a column of positions
 * @param markers the words that show its structure
 * @param subjects finder of what is taken out by subject
 * @param sentences cutter of running text
 */
record AddendumLanguage(
    LeadInReader leadIns,
    StanceReader stances,
    ReservationReader reservations,
    ShortAnswers shortAnswers,
    ReferenceReader references,
    Pointers pointers,
    AnswerLabelReader labels,
    NamingHeadings namingHeadings,
    MakerStatements makerStatements,
    QuoteFinder quotes,
    PositionTables tables,
    Markers markers,
    SubjectExceptions subjects,
    Sentences sentences) {
  /** What may part an answer from what a heading says of it. */
  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

  /** What parts an answer from what it is on: {@code Annex 1: Accepted}. */
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s[–—-]\\s|——|\\s*[:：(（)）]\\s*|(?<=[\\p{L}\\d])[.。]\\s+");

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_ANSWER = 16;
  private static final int SHORT_ANSWER = 5;
  private static final int WORD_OF_ANSWER = 3;

  static AddendumLanguage of(
      PhraseBook book,
      States states,
      RecommendationTables tables,
      Map<Language, Markers> markers,
      Map<Language, SubjectExceptions> subjects,
      Sentences sentences,
      Language language) {
    ReferenceReader references = new ReferenceReader(book, language);
    Markers own = markers.get(language);
    Pointers pointers = new Pointers(own, references);
    MakerReader makers = new MakerReader(states, own);
    StanceReader stances = new StanceReader(book, language);
    LeadInReader leadIns = new LeadInReader(book, language);
    return new AddendumLanguage(
        leadIns,
        stances,
        new ReservationReader(book, language),
        new ShortAnswers(tables.positionWords(), own),
        references,
        pointers,
        new AnswerLabelReader(references),
        new NamingHeadings(references, makers, pointers, own),
        new MakerStatements(makers, own, stances, references, leadIns, sentences),
        new QuoteFinder(states, own),
        new PositionTables(tables, references),
        own,
        subjects.get(language),
        sentences);
  }

  /**
   * The position that a heading gives: it is nothing but an answer, or says what the State answers
   * to recommendations. One that names two ("Accepted and rejected recommendations") gives none,
   * nor does one with a word of answer among others ("Supported programmes", "Notes on the table").
   */
  Stance headingStance(String heading) {
    return isTitle(heading)
        ? Stance.NONE
        : shortAnswers.read(heading).orElseGet(() -> sentenceStance(heading));
  }

  /** The position that heads a column beside others: {@code Note} beside {@code Support}. */
  Stance columnStance(String heading) {
    Stance stance = shortAnswers.read(heading).orElseGet(() -> stances.classify(heading));
    return isAnswer(heading, stance) ? stance : headingStance(heading);
  }

  /** True if {@code heading} is nothing but {@code stance}, and who takes it. */
  private boolean isAnswer(String heading, Stance stance) {
    if (!stance.isKnown()) {
      return false;
    }
    String rest = beside(heading, stance);
    return ShortAnswers.isWord(stance.words().orElseThrow().in(heading))
        && (rest.isBlank() || namingHeadings.makers().heading(rest).isPresent());
  }

  private static String beside(String heading, Stance stance) {
    Span words = stance.words().orElseThrow();
    return heading.substring(0, words.start()) + heading.substring(words.end());
  }

  /** {@code Notes}, {@code Support}, {@code Notes on recommendations}. */
  private boolean isTitle(String heading) {
    List<String> words = Markers.words(heading.substring(HeadingNumber.wordsOf(heading)));
    return !words.isEmpty()
        && markers.place(Markers.Kind.TITLE, words.get(0)).isPresent()
        && (words.size() == 1 || !markers.opens(Markers.Kind.ARTICLE, words.get(1)));
  }

  /** The same for one that the list below completes: {@code Sylvania does not accept:}. */
  Stance headingStanceBeforeList(String heading) {
    Stance whole = headingStance(heading);
    Stance stance = whole.isSilent() ? partedStance(heading) : whole;
    String words = heading.strip();
    if (!stance.isSilent()
        || !Endings.isColon(words)
        || isTitle(heading)
        || !ShortAnswers.isWord(words)) {
      return stance;
    }
    String list = " " + markers.phrase(Markers.Kind.FOLLOWING);
    Stance completed = sentenceStance(words.substring(0, words.length() - 1).strip() + list);
    return completed.isKnown() ? completed.at(new Span(0, heading.length())) : completed;
  }

  /**
   * {@code Annex 1: Accepted}, {@code Civil rights – noted}, {@code Group A (supported)}: one part
   * is an answer, the others speak of none.
   */
  private Stance partedStance(String heading) {
    List<Span> parts = parts(heading);
    List<Stance> answers =
        parts.stream()
            .flatMap(
                part ->
                    shortAnswers
                        .read(part.in(heading))
                        .map(each -> each.shift(part.start()))
                        .stream())
            .filter(each -> ShortAnswers.isWord(each.words().orElseThrow().in(heading)))
            .toList();
    boolean others =
        parts.stream()
            .map(part -> part.in(heading))
            .filter(part -> shortAnswers.read(part).isEmpty())
            .allMatch(this::isSubject);
    return answers.size() == 1 && parts.size() > 1 && others && !isTitle(heading)
        ? answers.get(0)
        : Stance.NONE;
  }

  private boolean isSubject(String part) {
    return stances.words(part) <= LONGEST_SUBJECT && stances.classify(part).isSilent();
  }

  private static List<Span> parts(String heading) {
    List<Span> parts = new ArrayList<>();
    Matcher between = BETWEEN_PARTS.matcher(heading);
    int start = 0;
    while (between.find()) {
      parts.add(new Span(start, between.start()));
      start = between.end();
    }
    parts.add(new Span(start, heading.length()));
    return parts.stream().filter(part -> PlacedText.hasWords(part.in(heading))).toList();
  }

  private Stance sentenceStance(String heading) {
    Stance stance = stances.classify(heading);
    boolean two =
        shortAnswers.words().isBoth(heading, stance)
            || (stance.status() == PositionStatus.PARTIAL && stances.refuses(heading))
            || (!stances.refuses(heading) && answers(heading).size() > 1);
    return two || stance.doubt().isPresent() || !isOnRecommendations(heading, stance)
        ? Stance.NONE
        : stance;
  }

  /** The answers that the parts of {@code heading} name. */
  private Set<PositionStatus> answers(String heading) {
    return markers.parts(Markers.Kind.AND, heading).stream()
        .map(stances::classify)
        .filter(Stance::isKnown)
        .map(Stance::status)
        .collect(Collectors.toSet());
  }

  /**
   * {@code Recommendations that Sylvania accepts}, {@code Accepted by} a State, {@code Status: …},
   * {@code Supported – to be implemented}.
   */
  private boolean isOnRecommendations(String heading, Stance stance) {
    if (!stance.isKnown()) {
      return true;
    }
    String rest = beside(heading, stance);
    return ShortAnswers.isWord(stance.words().orElseThrow().in(heading))
        && !markers.says(Markers.Kind.EACH, heading)
        && (markers.has(Markers.Kind.RECOMMENDATION, heading)
            || markers.has(Markers.Kind.OTHERS, heading)
            || markers.opens(Markers.Kind.THOSE, heading)
            || shortAnswers.read(DASH.split(heading, 2)[0]).isPresent()
            || markers.before(Markers.Kind.RESPONSE, heading).isPresent()
            || tables.kind(rest).filter(ColumnKind.POSITION::equals).isPresent()
            || namingHeadings.makers().heading(rest).isPresent());
  }

  /**
   * Length of a marker that {@code text} begins with, see {@link Markers#before}; empty also where
   * the words before the colon are an answer: {@code Sylvania accepts the recommendation: …}.
   */
  Optional<Integer> markerBefore(Markers.Kind kind, String text) {
    return markers
        .before(kind, text)
        .filter(length -> !stances.classify(text.substring(0, length)).isKnown());
  }

  /** True for {@code Position: see recommendation 121.2}. */
  boolean pointsElsewhere(PlacedText words) {
    return markerBefore(Markers.Kind.RESPONSE, words.text())
        .map(words::from)
        .flatMap(rest -> pointers.read(rest, List.of()))
        .isPresent();
  }

  /**
   * The position that {@code text} is, with nothing else, or says these recommendations have:
   * {@code No}, {@code Accepted.}, {@code Women. Sylvania notes these recommendations.}
   */
  Optional<Stance> wholeAnswer(String text) {
    Span words = new Span(0, text.length()).trimmed(text);
    return isTitle(text)
        ? Optional.empty()
        : shortAnswers
            .words()
            .fixed(words.in(text))
            .map(status -> Stance.of(status, words))
            .or(() -> answerToThese(text));
  }

  private Optional<Stance> answerToThese(String text) {
    LeadIn leadIn = leadIns.read(text);
    boolean these =
        !leadIn.statements().isEmpty()
            && leadIn.statements().stream().allMatch(each -> each.scope().equals(Scope.THESE));
    return these && stances.words(text) <= LONGEST_ANSWER
        ? Optional.of(leadIn.firstPosition()).filter(Stance::isKnown)
        : Optional.empty();
  }

  /** True if {@code text} is a position and no more: {@code Not accepted}. */
  boolean isShortAnswer(String text) {
    return !markers.has(Markers.Kind.RECOMMENDATION, text)
        && (shortAnswers.read(text).isPresent()
            || (stances.words(text) <= SHORT_ANSWER && stances.classify(text).isKnown()));
  }

  /** True if {@code sentence} is so short that it answers rather than comments, known or not. */
  boolean isWordOfAnswer(String sentence) {
    return sentence.codePoints().anyMatch(Character::isLetter)
        && stances.words(sentence) <= WORD_OF_ANSWER;
  }

  /**
   * True if the line below {@code place} gives a position, perhaps behind a plain number, and names
   * no recommendation.
   */
  boolean answersBelow(BlockPlace place) {
    return place.next().flatMap(BlockPlace::line).filter(this::answers).isPresent();
  }

  private boolean answers(TextBlock line) {
    Optional<AnswerLabel> label = labels.read(line);
    String words = label.map(AnswerLabel::rest).orElseGet(() -> PlacedText.of(line)).text();
    return label.filter(each -> !each.isPlain()).isEmpty()
        && (shortAnswers.opens(words).isPresent() || stances.classify(words).isKnown());
  }

  /** True if {@code text} speaks of recommendations that it names by number, or of all. */
  boolean namesInStatement(String text) {
    return (!markers.opens(Markers.Kind.SEE, text) && leadIns.read(text).isTelling())
        || labels.naming(new PlacedText(text, 0)).isPresent();
  }
}
