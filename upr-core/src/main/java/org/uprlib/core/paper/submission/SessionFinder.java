package org.uprlib.core.paper.submission;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;

/**
 * Finds the session of the Working Group, or the cycle, that a paper is for: the number beside the
 * word in the title block, or in a sentence about the paper. Sessions and cycles that the text only
 * mentions do not count, nor does the number of a session of the Council. Thread-safe.
 */
final class SessionFinder {
  private static final int NEAR = 6;

  /** So many characters before a number may say that it is that of an earlier review. */
  private static final int LONGEST_LEAD = 40;

  /** A round with a higher number is a session: {@code 21st round of the UPR}. */
  private static final int MOST_CYCLES = 5;

  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

  private static final int TITLE = 4;
  private static final int SENTENCE = 2;

  /**
   * In a sentence about what was submitted, or the review to come: only if the calendar has it,
   * too.
   */
  private static final int MENTIONED = 1;

  private static final int OF_REVIEW = 2;
  private static final int ON_CALENDAR = 3;
  private static final int OF_COUNCIL = -3;

  private static final String WORD_ENDS = "(?![\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}])";

  /**
   * A number and the words that give it.
   *
   * @param number from 1
   * @param evidence the words
   */
  record Found(int number, PageEvidence evidence) {}

  private final Ordinals ordinals;
  private final SubmissionPhrases phrases;
  private final Sessions calendar;
  private final Pattern session;
  private final Pattern cycle;

  /** As in {@code UPR 45} and {@code 45th UPR}. */
  private final Pattern review;

  SessionFinder(Ordinals ordinals, Sessions calendar, SubmissionPhrases phrases) {
    this.ordinals = ordinals;
    this.phrases = phrases;
    this.calendar = calendar;
    // No number is the day in "session, 24 February 2020" or in a range of days.
    String of = "(?:(?:" + phrases.any(PhraseKind.DATE_LINK) + ")\\h+)?";
    String behind =
        "(?:-|\\h*(?:[:：]\\h*)?)(?:(?:%s)[:：]?|[(（](?=\\p{Nd}{1,2}[)）]))?\\h*(?<behind>\\p{Nd}{1,2}(?:(?<=[:：]\\h{0,2}\\p{Nd}{1,2})%5$s(?!\\h+\\p{L}))?(?![\\p{Nd}/[\\p{L}&&[^ºª届]]]|\\.\\d|(?<!3[2-9]|[4-9]\\d)(?:\\h*[–-]\\h*\\d{1,2}(?!\\d)|\\h+\\p{L}+\\h*[–-]\\h*\\d|\\h+\\p{L}{1,3}\\h+\\d|\\h+%2$s\\p{L}+\\.?,?\\h+%2$s(?:19|20)\\d\\d))|%3$s%4$s)[ºª]?"
            .formatted(
                phrases.any(PhraseKind.NUMBER_SIGN),
                of,
                ordinals.words(),
                WORD_ENDS,
                ordinals.endings());
    String before =
        "(?<before>%s)\\.?(?:\\h*[(][\\p{L}\\p{Nd}\\h-]{3,31}[)])?(?:[\\h-]+(?:%s)%s)*[\\h_]*"
            .formatted(ordinals.pattern(), phrases.any(PhraseKind.BEFORE_SESSION), WORD_ENDS);
    this.session = beside(PhraseKind.SESSION, PhraseKind.SESSION, before, behind);
    this.cycle = beside(PhraseKind.CYCLE, PhraseKind.CYCLE, before, behind);
    this.review = beside(PhraseKind.REVIEW, PhraseKind.REVIEW_INITIALS, before, behind);
  }

  private Pattern beside(PhraseKind last, PhraseKind first, String before, String behind) {
    return Pattern.compile(
        "%2$s(?:%1$s)%5$s|(?<!\\p{L})(?:%3$s)%5$s%4$s%5$s"
            .formatted(phrases.any(last), before, phrases.any(first), behind, WORD_ENDS));
  }

  /**
   * The session.
   *
   * @param state the State under review, if it is known already
   */
  Optional<Found> session(TitleBlock block, Optional<State> state) {
    Optional<Found> found =
        best(block, PhraseKind.SESSION, session, match -> ofSession(block, match, state))
            .or(() -> best(block, PhraseKind.REVIEW, review, match -> ofReview(block, match)));
    boolean due = found.filter(each -> due(each.number(), state)).isPresent();
    if (due || state.isEmpty()) {
      return found;
    }
    return ofDate(block, state.get(), Construction.SESSION_MONTH, SessionFinder::held)
        .or(() -> found)
        .or(() -> ofDate(block, state.get(), Construction.SESSION_YEAR, SessionFinder::heldInYear));
  }

  private boolean due(int session, Optional<State> state) {
    return state.filter(reviewed(session)::contains).isPresent();
  }

  /** The States that the calendar has in a session; none if it does not have that. */
  List<State> reviewed(int session) {
    return calendar.byNumber(session).map(Session::states).orElse(List.of());
  }

  Optional<Found> cycle(TitleBlock block) {
    return best(block, PhraseKind.CYCLE, cycle, match -> ofCycle(block, match))
        .or(() -> best(block, PhraseKind.REVIEW, review, match -> ofOwnReview(block, match)));
  }

  /**
   * A number beside its word.
   *
   * @param first its first word on the page
   * @param last the word behind it
   */
  private record Match(int number, int first, int last) {}

  private interface Score {
    /** How likely it is the number wanted; 0 if it is none. */
    int of(Match match);
  }

  private Optional<Found> best(TitleBlock block, PhraseKind word, Pattern pattern, Score score) {
    FirstPage page = block.page();
    @Nullable Found best = null;
    int highest = 0;
    for (Name line : page.lines()) {
      Span words = page.span(line.from(), line.to());
      String folded = Folding.sameLength(words.in(page.text()));
      if (!phrases.occurs(word, folded)) {
        continue;
      }
      Matcher matcher = pattern.matcher(folded);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shift(words.start());
        Match match =
            new Match(number(matcher), page.wordAt(span.start()), page.wordAt(span.end() - 1) + 1);
        boolean back = looksBack(folded, matcher.start()) && !ahead(block, match.first());
        int found =
            match.number() == 0 || back || ofTable(block, match.first()) ? 0 : score.of(match);
        if (found > highest) {
          highest = found;
          Certainty certainty = found > SENTENCE ? Certainty.STATED : Certainty.INFERRED;
          best = new Found(match.number(), new PageEvidence(span, certainty));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** As in {@code following up the 40th session}, which is not the one that the paper is for. */
  private boolean looksBack(String line, int at) {
    int from = Math.max(0, at - LONGEST_LEAD);
    for (int i = from; i < at; i++) {
      from = ".;:,".indexOf(line.charAt(i)) >= 0 ? i + 1 : from;
    }
    return phrases.holds(PhraseKind.LOOKS_BACK, line.substring(from, at));
  }

  /** In a table that names no State and no submitter, and so is none of a title block. */
  private static boolean ofTable(TitleBlock block, int i) {
    FirstPage page = block.page();
    Optional<Span> table = page.cell(i).map(CellPlace::table);
    boolean title =
        block.head(i)
            && IntStream.range(0, block.body())
                .filter(k -> page.cell(k).map(CellPlace::table).equals(table))
                .anyMatch(k -> block.state(k).isPresent());
    return table.isPresent() && !title;
  }

  private int number(Matcher matcher) {
    String before = matcher.group("before");
    return ordinals.value(before == null ? matcher.group("behind") : before);
  }

  /** Whether it is said of this paper, and where. */
  private static int ofPaper(TitleBlock block, Match match) {
    FirstPage page = block.page();
    int first = match.first();
    int start = block.sentenceStart(first);
    boolean mentioned = ahead(block, first) || block.is(Construction.SUBMITTED, start, first);
    if (!mentioned && page.any(WordKind.EARLIER, Math.max(0, first - 4), first)) {
      return 0;
    }
    if (block.head(first)) {
      return TITLE;
    }
    if (block.any(Construction.OF_PAPER, start, first)) {
      return SENTENCE;
    }
    return mentioned ? MENTIONED : 0;
  }

  /** As in {@code will be reviewed at the 49th session}. */
  private static boolean ahead(TitleBlock block, int first) {
    return block.any(Construction.AHEAD, block.sentenceStart(first), first);
  }

  private int ofSession(TitleBlock block, Match match, Optional<State> state) {
    FirstPage page = block.page();
    boolean ofCycle =
        match.number() <= MOST_CYCLES && page.any(WordKind.CYCLE, match.first(), match.last());
    int score = ofCycle ? 0 : ofPaper(block, match);
    int near = Math.max(0, match.first() - NEAR);
    int from = score == MENTIONED ? Math.min(near, block.sentenceStart(match.first())) : near;
    int to = Math.min(page.size(), match.last() + NEAR);
    boolean group = page.any(WordKind.WORKING_GROUP, from, to);
    boolean review = group || page.any(WordKind.REVIEW, from, to);
    boolean council = page.any(WordKind.HUMAN_RIGHTS_COUNCIL, from, to);
    Optional<Session> known = calendar.byNumber(match.number());
    boolean due = due(match.number(), state);
    boolean ofCouncil = !group && block.is(Construction.OF_COUNCIL, match.last());
    if (ofCouncil && known.flatMap(Session::month).filter(m -> far(page, match, m)).isPresent()) {
      return 0;
    }
    if (score == 0 || (score == MENTIONED && !(due && review))) {
      return 0;
    }
    if (due) {
      return score + ON_CALENDAR;
    }
    if (ofCouncil && known.isEmpty()) {
      return 0;
    }
    return score + (review ? OF_REVIEW : council ? OF_COUNCIL : 0);
  }

  /**
   * Whether the line goes on with a year in which the session is not held, nor a paper for it
   * written, as of {@code 47th session of the Council, June 2021}.
   */
  private static boolean far(FirstPage page, Match match, YearMonth held) {
    Set<String> years = Set.of(String.valueOf(held.getYear()), String.valueOf(held.getYear() - 1));
    return page.any(
        match.last(),
        page.lineEnd(match.first()),
        i ->
            YEAR.matcher(page.word(i).folded()).matches()
                && !years.contains(page.word(i).folded()));
  }

  private static int ofCycle(TitleBlock block, Match match) {
    int score = match.number() > MOST_CYCLES ? 0 : ofPaper(block, match);
    return score == MENTIONED ? 0 : score;
  }

  /** A lower number is that of a cycle; one without an ending may count days or other things. */
  private static int ofReview(TitleBlock block, Match match) {
    return match.number() > MOST_CYCLES && !counts(block, match) && ofPaper(block, match) > 0
        ? 1
        : 0;
  }

  /** As in {@code Third Universal Periodic Review of Norway}, in the title block. */
  private static int ofOwnReview(TitleBlock block, Match match) {
    boolean last = block.page().word(match.last() - 1).folded().matches("\\p{Nd}+");
    boolean own = match.number() <= MOST_CYCLES && !last && ofPaper(block, match) == TITLE;
    return own && !counts(block, match) ? 1 : 0;
  }

  private static boolean counts(TitleBlock block, Match match) {
    FirstPage.Word first = block.page().word(match.first());
    boolean bare = first.folded().length() <= 2 && block.page().markBehind(match.first()) == ' ';
    return bare || block.is(Construction.COUNTED_THING, match.first());
  }

  /**
   * The session in whose month, or year, the State is due: {@code UPR of Norway, session of May
   * 2019}, {@code Norway – UPR 2019}.
   *
   * @param held whether a session is held at what a date of that form says
   */
  private Optional<Found> ofDate(
      TitleBlock block, State state, Construction form, BiPredicate<Session, String> held) {
    FirstPage page = block.page();
    for (int i = 0; i < page.size(); i++) {
      Name date = block.find(form, i);
      if (date != null && (ahead(block, date.from()) || dated(block, i, date.from()))) {
        Span words = page.span(date.from(), date.to());
        for (Session each : calendar.all()) {
          if (each.states().contains(state) && held.test(each, words.in(page.text()))) {
            return Optional.of(
                new Found(each.number(), new PageEvidence(words, Certainty.INFERRED)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the title block gives a date, and not that of an earlier review. */
  private boolean dated(TitleBlock block, int from, int date) {
    FirstPage page = block.page();
    int line = page.word(page.lineStart(from)).start();
    String lead = Folding.sameLength(page.text().substring(line, page.word(date).start()));
    return block.head(from) && !looksBack(lead, page.word(from).start() - line);
  }

  /** Whether a session begins or ends in the month of a date, which ends with the year. */
  private static boolean held(Session session, String date) {
    String words = " " + Folding.words(date);
    return Stream.of(session.month(), session.closes().map(YearMonth::from))
        .flatMap(Optional::stream)
        .filter(month -> words.endsWith(" " + month.getYear()))
        .flatMap(month -> Arrays.stream(Language.values()).flatMap(l -> names(month, l)))
        .anyMatch(words::contains);
  }

  private static boolean heldInYear(Session session, String year) {
    return session
        .month()
        .filter(month -> year.equals(String.valueOf(month.getYear())))
        .isPresent();
  }

  private static Stream<String> names(YearMonth month, Language language) {
    return Stream.of(" MMMM ", " LLLL ")
        .map(p -> DateTimeFormatter.ofPattern(p, Locale.forLanguageTag(language.code())))
        .map(format -> Folding.fold(format.format(month)));
  }
}
