package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * What the statements of one paragraph say of the recommendations that they name, or of all. Used
 * once.
 */
final class StatementAnswers {
  /** A list that names more recommendations than this says nothing of each. */
  private static final int FEW = 3;

  /** {@code 121.1 contained in the Working Group report A/HRC/27/12}. */
  private static final int MOST_BETWEEN = 6;

  /** Behind numbers that the paragraph turns to. */
  private static final Pattern TURNED_TO = Pattern.compile("\\s*[,:\u060C\uFF0C\uFF1A]");

  private static final Pattern MARKS = Pattern.compile("[,;:.\u060C\u3002\uFF0C\uFF1B]");

  /** {@code “noted”}, {@code («–»)}. */
  private static final Pattern QUOTED =
      Pattern.compile("[«\"“„(]\\s?([^«»\"”“„()]{1,30}?)\\s?[»\"”“)]");

  /** {@code … and beside 121.8 “accepted”.} */
  private static final Pattern ENDED = Pattern.compile("\\s*(?:[.,;。，；،؛]|\\z)");

  /** Most words of {@code instead of}, {@code it should read} and their like. */
  private static final int SHORT = 3;

  /** A longer paragraph speaks of colours by the way. */
  private static final int LONGEST_KEY = 200;

  private final AnswerPlace place;
  private final PlacedText words;
  private final Optional<Answer.SubjectException> exception;
  private final Function<String, Optional<Stance>> corrected;
  private final List<Answer> answers = new ArrayList<>();
  private final List<AnswerDraft> drafts = new ArrayList<>();

  /** Where the paragraph names recommendations. */
  private final NavigableSet<Integer> named = new TreeSet<>();

  private int commentStart;

  /**
   * @param words the paragraph's words
   * @param exception recommendations on a subject that they take out
   * @param corrected what a sign or word says that they put in the place of another one
   */
  StatementAnswers(
      AnswerPlace place,
      PlacedText words,
      Optional<Answer.SubjectException> exception,
      Function<String, Optional<Stance>> corrected) {
    this.place = place;
    this.words = words;
    this.exception = exception;
    this.corrected = corrected;
  }

  void read(LeadIn leadIn) {
    leadIn.statements().stream()
        .flatMap(each -> each.mentions().stream())
        .forEach(each -> named.add(each.span().start()));
    Optional<Span> exception = leadIn.exception();
    for (Statement each : leadIn.statements()) {
      read(each, exception.isPresent() && !each.excepting() && each.stance().isKnown());
    }
  }

  /** The answers that are complete: to all recommendations, by exception, or without position. */
  List<Answer> answers() {
    return answers;
  }

  /** The answers that the words from {@link #comment} on may be about. */
  List<AnswerDraft> drafts() {
    return drafts;
  }

  /** The words that may comment on the last one. */
  PlacedText comment() {
    return words.from(commentStart);
  }

  void read(Statement statement) {
    read(statement, false);
  }

  /**
   * @param limited true if the list behind the paragraph is taken out of what it says
   */
  private void read(Statement statement, boolean limited) {
    boolean allBut = limited || statement.exceptsElsewhere();
    Stance said =
        statement
            .unlimited()
            .filter(each -> allBut || isExceptedBehind(statement))
            .orElse(statement.stance())
            .shift(words.start());
    Stance stance =
        doubt(statement)
            .map(doubt -> Stance.doubtful(doubt, said.words().orElse(place.span())))
            .orElse(said);
    commentStart = Math.max(commentStart, statement.span().end());
    if (statement.isSweeping()) {
      Target all = new Target.Every(statement.isOn(Place.OTHERS), statement.count());
      answer(all, allBut ? Answer.Form.ALL_BUT : Answer.Form.SWEEP, stance);
    } else if (allBut && statement.isNamed()) {
      answer(Target.Named.of(statement.mentions()), Answer.Form.ALL_BUT, stance);
    } else if (statement.isOnNotedBefore()) {
      answer(new Target.NotedBefore(), Answer.Form.LIST, stance);
    } else if (statement.isNamed()) {
      readNamed(statement, Target.Named.of(statement.mentions()), stance);
    }
  }

  private Optional<Doubt> doubt(Statement statement) {
    if (isOnOtherReport(statement)) {
      return Optional.of(Doubt.EARLIER_REVIEW);
    }
    return namesLooks(statement) ? Optional.of(Doubt.LOOKS) : Optional.empty();
  }

  /**
   * {@code accepts those marked with an asterisk: 121.1*, 121.2, 121.3*}, {@code Those in bold are
   * accepted, the others are noted}.
   */
  private boolean namesLooks(Statement statement) {
    if (statement.isSweeping() && words.text().length() <= LONGEST_KEY) {
      return place.positions().markers().namesLooks(words.text());
    }
    if (!statement.isNamed() || !statement.stance().isKnown()) {
      return false;
    }
    int numbers = statement.mentions().get(0).span().start();
    int start = Math.min(statement.span().start(), numbers);
    return place.positions().markers().namesLooks(words.text().substring(start, numbers));
  }

  /** True if the words that may comment on what it names say what is excepted. */
  private boolean isExceptedBehind(Statement statement) {
    int end = words.start() + statement.span().end();
    return statement.isNamed() && exception.filter(each -> end <= each.span().start()).isPresent();
  }

  /** {@code accepted 121.1 of document A/HRC/27/12}, which is not the report on this review. */
  private boolean isOnOtherReport(Statement statement) {
    Optional<UnSymbol> own = place.positions().report();
    String text = words.text();
    return own.isPresent()
        && statement.stance().isKnown()
        && UnSymbol.find(statement.span().in(text)).stream()
            .filter(match -> match.symbol().series() == UnSymbol.Series.COUNCIL_REPORT)
            .filter(match -> !match.symbol().base().equals(own.get().base()))
            .map(match -> new Span(match.start(), match.end()).shift(statement.span().start()))
            .anyMatch(
                symbol -> statement.mentions().stream().anyMatch(each -> areTied(each, symbol)));
  }

  /** Whether there are no mark and only a few words between numbers and a symbol. */
  private boolean areTied(Mention mention, Span symbol) {
    boolean behind = mention.span().end() <= symbol.start();
    int start = behind ? mention.span().end() : symbol.end();
    int end = behind ? symbol.start() : mention.span().start();
    return start <= end
        && PlacedText.weight(words.text().substring(start, end)) <= MOST_BETWEEN
        && MARKS.matcher(words.text().substring(start, end)).results().findAny().isEmpty();
  }

  private void readNamed(Statement statement, Target.Named target, Stance stance) {
    if (statement.corrects()) {
      for (Mention each : statement.mentions()) {
        Stance read = corrected(each).orElse(stance);
        answer(Target.Named.of(List.of(each)), Answer.Form.CORRECTED, read);
      }
    } else if (statement.excepting() && !stance.isKnown() && !stance.isSilent()) {
      answer(target, Answer.Form.EXCEPTION, stance);
    } else if (statement.isOnOthers() && stance.isKnown()) {
      answer(target, Answer.Form.REST, stance);
    } else if (statement.excepting() && stance.isKnown()) {
      answer(target, Answer.Form.EXCEPTION, stance);
      addDraft(statement, target, stance);
    } else if (stance.isKnown()) {
      addDraft(statement, target, stance);
    } else if (!stance.isSilent()) {
      answer(target, Answer.Form.UNSETTLED, stance);
    } else if (statement.remark() && isRemark(statement)) {
      drafts.add(new AnswerDraft(target, place.paragraph(), Group.NONE, place.span()));
      commentStart = statement.span().start();
    }
  }

  /** {@code Beside 121.6 it should read “noted”}: the answer by which another one is replaced. */
  private Optional<Stance> corrected(Mention mention) {
    int start = mention.span().end();
    Integer next = named.ceiling(start);
    String behind = words.text().substring(start, next == null ? words.text().length() : next);
    List<MatchResult> quoted = QUOTED.matcher(behind).results().toList();
    Optional<MatchResult> counting =
        switch (quoted.size()) {
          case 1 -> Optional.of(quoted.get(0)).filter(only -> isRead(only, behind));
          case 2 -> replacing(quoted.get(0), quoted.get(1), behind);
          default -> Optional.empty();
        };
    return counting.flatMap(answer -> said(answer, start));
  }

  private Optional<Stance> said(MatchResult quoted, int start) {
    Span said = new Span(quoted.start(1), quoted.end(1)).shift(start + words.start());
    return corrected.apply(quoted.group(1)).filter(Stance::isKnown).map(stance -> stance.at(said));
  }

  private boolean isRead(MatchResult only, String behind) {
    String before = behind.substring(0, only.start());
    boolean bare = !PlacedText.hasWords(before);
    return (bare && ENDED.matcher(behind.substring(only.end())).lookingAt()) || reads(before);
  }

  /**
   * Which of two answers counts from now on: {@code read | “noted” | instead of “accepted”}, {@code
   * “accepted” should read | “noted”}.
   */
  private Optional<MatchResult> replacing(MatchResult first, MatchResult second, String behind) {
    String before = behind.substring(0, first.start());
    String between = behind.substring(first.end(), second.start());
    boolean instead = place.positions().markers().ends(Markers.Kind.INSTEAD, between);
    if (instead && isShort(between) && isAsked(before)) {
      return Optional.of(first);
    }
    return Optional.of(second).filter(each -> reads(between));
  }

  /** {@code read}, {@code it should read}; not {@code was listed by mistake as}. */
  private boolean isAsked(String before) {
    boolean alone = PlacedText.weight(before) == 1;
    return isShort(before)
        && (reads(before)
            || (alone && place.positions().markers().ends(Markers.Kind.READ_ALONE, before)));
  }

  private boolean reads(String before) {
    return place.positions().markers().ends(Markers.Kind.READS, before);
  }

  private static boolean isShort(String words) {
    return PlacedText.weight(words) <= SHORT;
  }

  /** An answer with its position, which a remark just before may have led up to. */
  private void addDraft(Statement statement, Target.Named target, Stance stance) {
    boolean continued = !drafts.isEmpty() && drafts.get(drafts.size() - 1).isRemarkOn(target);
    if (continued) {
      drafts.remove(drafts.size() - 1);
      commentStart = 0;
    } else if (statement.remark() || adds(statement)) {
      commentStart = statement.span().start();
    }
    drafts.add(AnswerDraft.stated(target, place.paragraph(), stance, place.span()));
  }

  private void answer(Target target, Answer.Form form, Stance stance) {
    answers.add(place.answer(target, form, stance));
  }

  /** True if a statement without a position is about the few recommendations that it names. */
  private boolean isRemark(Statement statement) {
    boolean paragraphs = statement.mentions().stream().anyMatch(Mention::isOfParagraphs);
    return turns(statement, words) || (isOnFew(statement) && !paragraphs);
  }

  /**
   * True if the numbers that a statement names come before a comma or a colon: {@code With regard
   * to recommendation 122.4, …}.
   *
   * @param words the paragraph that makes the statement
   */
  static boolean turns(Statement statement, PlacedText words) {
    if (!statement.isNamed()) {
      return false;
    }
    List<Mention> mentions = statement.mentions();
    int end = mentions.get(mentions.size() - 1).span().end();
    return TURNED_TO.matcher(words.text()).region(end, words.text().length()).lookingAt();
  }

  /**
   * True if a statement on a few recommendations says more than the position and the numbers: why,
   * or on what condition.
   */
  private boolean adds(Statement statement) {
    int start =
        Math.max(
            statement.stance().words().map(Span::end).orElse(0),
            statement.mentions().stream().mapToInt(each -> each.span().end()).max().orElse(0));
    int end = statement.span().end();
    Stance stance = statement.stance();
    boolean saysWhich =
        stance
            .words()
            .filter(at -> PlacedText.saysWhichPart(stance, at.in(words.text())))
            .isPresent();
    boolean goesOn =
        start < end && PlacedText.weight(words.text().substring(start, end)) > PlacedText.FEW_WORDS;
    return isOnFew(statement) && (saysWhich || goesOn);
  }

  private static boolean isOnFew(Statement statement) {
    return Reference.count(statement.references()) <= FEW;
  }
}
