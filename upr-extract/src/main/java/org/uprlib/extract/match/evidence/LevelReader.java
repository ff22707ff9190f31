package org.uprlib.extract.match.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;

/**
 * Reads how far a recommendation is implemented where a sentence that names it says so in these
 * words, and nothing beside them takes anything from it. Immutable and thread-safe.
 */
final class LevelReader {
  /** A word of the class {@code own} in all languages. */
  private static final String WE = "we";

  private static final Set<Qualifications.Kind> OPENING =
      EnumSet.of(
          Qualifications.Kind.UNSAID,
          Qualifications.Kind.REVERSAL,
          Qualifications.Kind.CONDITION,
          Qualifications.Kind.DOUBT,
          Qualifications.Kind.BEHIND,
          Qualifications.Kind.LIMIT,
          Qualifications.Kind.NOT);

  private static final Set<Qualifications.Kind> OTHERS = EnumSet.of(Qualifications.Kind.OTHERS);

  private static final Set<Qualifications.Kind> CONTRAST = EnumSet.of(Qualifications.Kind.CONTRAST);

  /** What opens a clause before the State that acts in it; not: as recommended by that State. */
  private static final Pattern BEFORE_ACTOR =
      Pattern.compile(
          "(?iu)(?:(?!by\\b|of\\b|from\\b|with\\b|to\\b|par\\b|de\\b|por\\b)[\\p{L}\\d]+,? ){0,3}");

  private final WordingList<Kind> wordings = new WordingList<>("levels.tsv", Kind.class);
  private final LevelFrames frames = new LevelFrames();
  private final Lazy<States> states = new Lazy<>(States::load);
  private final Qualifications qualifications;

  /** What a wording states; of two that share words the first of these counts. */
  private enum Kind {
    /** Ends in a word behind which stands what a speaker holds to be so. */
    HELD,
    NOT_IMPLEMENTED,
    NONE,
    PARTLY_IMPLEMENTED,
    IN_PROGRESS,
    IMPLEMENTED
  }

  private static final Set<Kind> STATING = EnumSet.complementOf(EnumSet.of(Kind.HELD, Kind.NONE));

  LevelReader(Qualifications qualifications) {
    this.qualifications = qualifications;
  }

  /**
   * What {@code words} state; empty if they state nothing, several things, or something that is
   * doubted, limited or taken back.
   */
  Optional<StatedLevel> read(String words, Voice voice) {
    return read(words, Optional.empty(), voice);
  }

  /** Whether {@code words} speak of a level, whatever they say of it. */
  boolean isOfLevel(String words, Language language) {
    return wordings.in(words, language).stream().anyMatch(each -> STATING.contains(each.kind()));
  }

  private Optional<StatedLevel> read(String given, Optional<Span> naming, Voice voice) {
    Language language = voice.language();
    Optional<String> state = voice.state();
    String words = plain(TickBoxes.withoutUnticked(given), language);
    List<WordingList.Found<Kind>> found =
        wordings.in(words, language).stream()
            .filter(each -> STATING.contains(each.kind()))
            .toList();
    if (found.isEmpty() || found.stream().map(WordingList.Found::kind).distinct().count() > 1) {
      return Optional.empty();
    }
    String said = state.map(name -> spoken(words, name)).orElse(words);
    Qualifications.Sentence around = qualifications.in(said, language);
    if (found.stream()
        .anyMatch(
            each ->
                isOpen(each, around, state.isPresent())
                    || !isFramed(said, each, around, naming, voice)
                    || (state.isPresent() && isOfAnother(said, each.span(), around)))) {
      return Optional.empty();
    }
    StatedLevel.Level level = StatedLevel.Level.valueOf(found.get(0).kind().name());
    return Optional.of(new StatedLevel(level, found.get(0).span().in(words).strip()));
  }

  /**
   * What {@code sentence} states of the recommendations that it names at {@code naming}.
   *
   * @param own the part of it that is {@linkplain #ofNaming theirs}
   */
  Optional<StatedLevel> read(String sentence, Span naming, Span own, Voice voice) {
    Span named =
        new Span(Math.max(own.start(), naming.start()), Math.max(own.start(), naming.end()));
    return read(own.in(sentence), Optional.of(named.shift(-own.start())), voice);
  }

  /**
   * What {@code sentence} says of the recommendations that it names at {@code naming}: that clause,
   * and those around it that name none.
   *
   * @param namings where it names any, in order
   */
  Span ofNaming(String sentence, Span naming, List<Span> namings, Language language) {
    int start = 0;
    int end = sentence.length();
    boolean before = false;
    for (Span clause : qualifications.in(sentence, language).main()) {
      boolean names =
          namings.stream()
              .anyMatch(each -> clause.start() <= each.start() && each.start() < clause.end());
      if (names && clause.start() > naming.start()) {
        end = clause.start();
        break;
      }
      if (names && before) {
        start = clause.start();
      }
      before |= names;
    }
    return new Span(start, end);
  }

  /** Whether what is stated is of the recommendation, and of all of it where the level is plain. */
  private boolean isFramed(
      String words,
      WordingList.Found<Kind> found,
      Qualifications.Sentence around,
      Optional<Span> naming,
      Voice voice) {
    Span level = found.span();
    Language language = voice.language();
    boolean plain = found.kind() == Kind.IMPLEMENTED || found.kind() == Kind.NOT_IMPLEMENTED;
    String before = around.before(level, words);
    Span clause = around.clause(level.start());
    boolean asked = !before.isBlank() && ClaimReader.QUESTION.matcher(words).find();
    return !asked
        && frames.isOfRecommendation(words, level, before, clause.start(), naming, language)
        && (!plain
            || (!voice.looksAhead(clause.in(words))
                && frames.isWhole(words, level, around, naming, language)));
  }

  /** Whether another State opens the clause of {@code said}: "Panama implemented its …". */
  private boolean isOfAnother(String words, Span said, Qualifications.Sentence around) {
    return around.main().stream()
        .filter(clause -> clause.start() <= said.start() && said.start() < clause.end())
        .map(clause -> words.substring(clause.start(), said.start()).replaceFirst("^\\W+", ""))
        .anyMatch(
            before ->
                states
                    .get()
                    .find(before)
                    .limit(1)
                    .anyMatch(
                        name -> BEFORE_ACTOR.matcher(before.substring(0, name.start())).matches()));
  }

  /** {@code words} without "be" in "considers it to be", as long as they are. */
  private String plain(String words, Language language) {
    StringBuilder plain = new StringBuilder(words);
    for (WordingList.Found<Kind> each : wordings.in(words, language)) {
      if (each.kind() == Kind.HELD) {
        int last = words.lastIndexOf(' ', each.span().end() - 1) + 1;
        plain.replace(last, each.span().end(), " ".repeat(each.span().end() - last));
      }
    }
    return plain.toString();
  }

  /** {@code words} as the State says them of itself, as long as they are. */
  private static String spoken(String words, String state) {
    return state.length() < WE.length()
        ? words
        : words.replace(state, WE + " ".repeat(state.length() - WE.length()));
  }

  private static boolean isOpen(
      WordingList.Found<Kind> found, Qualifications.Sentence around, boolean ofState) {
    boolean full = found.kind() == Kind.IMPLEMENTED;
    return around.qualifies(found.span(), OPENING)
        || (full && around.within(found.span(), OPENING))
        || (full && around.qualifies(found.span(), CONTRAST))
        || (ofState && around.qualifies(found.span(), OTHERS));
  }

  /**
   * Decides whether words that state a level state it of the recommendation, and for all of it: the
   * recommendation is their subject or object, and only when, by whom or why follows. Immutable and
   * thread-safe.
   */
  private static final class LevelFrames {
    private static final Pattern EXPLAINED = Pattern.compile(":|[.](?=\\s|$)|\\s[-–](?=\\s)");
    private static final Pattern PARTS = Pattern.compile("[,()]");

    /** Marks behind which a clause adds something that is not known. */
    private static final String ADDING = ";—";

    /** One or two words behind a level, which are too few to explain it. */
    private static final Pattern ANSWER =
        Pattern.compile("\\s*[:(–—-]\\s*((?:\\p{L}[\\p{L}'’-]*+\\s*+){1,2})[.)]*\\s*");

    private static final Pattern MARK =
        Pattern.compile("\\s*+(?:[:(–—-]\\s*+)?(?:[✗✘✕☒*…]|[.]{3}|\\d++/\\d)");

    private static final Pattern RESTRICTING = Pattern.compile("[%?？؟]");

    private final WordingList<Role> wordings = new WordingList<>("level-frames.tsv", Role.class);

    /** What a wording is; of two that share words the first of these counts. */
    private enum Role {
      REPORTED,
      SUBJECT,
      TIME,
      SHARE,
      CAUSE,
      OPENING,
      PARTED,
      OF,
      HAS,
      LINK,
      MANNER,
      PLACE
    }

    /**
     * Whether what {@code level} states is of the recommendation.
     *
     * @param clause the words before it in its clause, as far from the start as they are
     * @param main where its main clause starts
     * @param naming where the recommendation is named, if it is by its number
     */
    boolean isOfRecommendation(
        String words,
        Span level,
        String clause,
        int main,
        Optional<Span> naming,
        Language language) {
      if (!hasWords(clause)) {
        return opensPlainly(words.substring(main, level.start()), language);
      }
      if (endsInRecommendation(level.in(words), language)) {
        return tellsNoManner(clause, language)
            && namesNoPlace(words.substring(main, level.start()), language)
            && (naming.isEmpty() || isListed(words, level, naming.get(), language));
      }
      return wordings.in(clause, language).stream()
          .filter(
              each ->
                  each.kind() == Role.REPORTED
                      || (each.kind() == Role.SUBJECT && opens(clause, each.span().start())))
          .filter(each -> isOnlyLinked(clause.substring(each.span().end()), language))
          .filter(
              each ->
                  opensPlainly(
                      words.substring(Math.min(main, each.span().start()), each.span().start()),
                      language))
          .anyMatch(
              each ->
                  naming.isEmpty()
                      || (each.span().start() <= naming.get().start()
                          && naming.get().start() < level.start())
                      || isListed(words, level, naming.get(), language));
    }

    /** Whether {@code clause}, which says who implements, does not say how: "has poorly". */
    private boolean tellsNoManner(String clause, Language language) {
      List<WordingList.Found<Role>> found = wordings.in(clause, language);
      int end = clause.stripTrailing().length();
      return found.stream().noneMatch(each -> isManner(each) && each.span().end() == end)
          && found.stream()
              .filter(each -> each.kind() == Role.HAS)
              .allMatch(has -> isOnlyLinked(clause.substring(has.span().end()), language));
    }

    /** Whether each part before {@code opening}'s last says only when, why or by whose word. */
    private boolean opensPlainly(String opening, Language language) {
      String[] parts = PARTS.split(opening, -1);
      return Stream.of(parts)
          .limit(parts.length - 1L)
          .allMatch(
              part ->
                  opens(part, Role.OPENING, language)
                      || (opens(part, Role.LINK, language) && isOnlyLinked(part, language))
                      || !hasWords(part)
                      || saysWhenOrWhy(part, language));
    }

    /** Whether no part of {@code opening} begins with where or for whom: "In the north, …". */
    private boolean namesNoPlace(String opening, Language language) {
      return PARTS
          .splitAsStream(opening)
          .allMatch(
              part ->
                  !opens(part, Role.PLACE, language)
                      || opens(part, Role.OPENING, language)
                      || opens(part, Role.TIME, language)
                      || opens(part, Role.CAUSE, language));
    }

    private boolean opens(String part, Role role, Language language) {
      return wordings.in(part, language).stream()
          .anyMatch(
              each -> each.kind() == role && !hasWords(part.substring(0, each.span().start())));
    }

    private static boolean isManner(WordingList.Found<Role> found) {
      return found.kind() == Role.MANNER;
    }

    /** Whether nothing behind {@code level} limits it. */
    boolean isWhole(
        String words,
        Span level,
        Qualifications.Sentence around,
        Optional<Span> naming,
        Language language) {
      int end = naming.map(Span::end).filter(each -> each > level.end()).orElse(level.end());
      int clause = around.clause(end - 1).end();
      boolean parted = clause < words.length() && ADDING.indexOf(words.charAt(clause)) >= 0;
      return !parted
          && isOnlyLinked(words.substring(level.end(), end), language)
          && !RESTRICTING.matcher(words.substring(end)).find()
          && !isAnswered(words.substring(end), language)
          && wordings.in(words.substring(end), language).stream()
              .noneMatch(each -> each.kind() == Role.SHARE)
          && saysWhenOrWhy(EXPLAINED.split(words.substring(end, clause), 2)[0], language);
    }

    /** Whether {@code behind} only answers whether it is so: "Implemented: no". */
    private boolean isAnswered(String behind, Language language) {
      Matcher answer = ANSWER.matcher(behind);
      return MARK.matcher(behind).lookingAt()
          || (answer.matches() && !saysWhenOrWhy(answer.group(1), language));
    }

    private boolean saysWhenOrWhy(String behind, Language language) {
      for (String part : PARTS.split(behind, -1)) {
        String rest = part;
        while (hasWords(rest)) {
          String left = rest;
          Optional<WordingList.Found<Role>> opening =
              wordings.in(rest, language).stream()
                  .filter(each -> each.kind() == Role.CAUSE || each.kind() == Role.TIME)
                  .filter(each -> !hasWords(left.substring(0, each.span().start())))
                  .findFirst();
          if (opening.isEmpty()) {
            return false;
          }
          if (opening.get().kind() == Role.CAUSE) {
            return true;
          }
          rest = rest.substring(opening.get().span().end());
        }
      }
      return true;
    }

    private boolean endsInRecommendation(String level, Language language) {
      return wordings.in(level, language).stream()
          .anyMatch(each -> each.kind() == Role.SUBJECT && each.span().end() == level.length());
    }

    /** Whether {@code naming} continues {@code level}, or is in a list behind it. */
    private boolean isListed(String words, Span level, Span naming, Language language) {
      return level.end() <= naming.end()
          && (naming.start() <= level.end()
              || isOnlyLinked(words.substring(level.end(), naming.start()), language));
    }

    private static boolean opens(String clause, int at) {
      String before = clause.substring(0, at).stripTrailing();
      return before.isEmpty() || !Character.isLetter(before.charAt(before.length() - 1));
    }

    private boolean isOnlyLinked(String between, Language language) {
      List<WordingList.Found<Role>> found = wordings.in(between, language);
      StringBuilder left = new StringBuilder(between);
      for (WordingList.Found<Role> each : found) {
        if (each.kind() == Role.PARTED || each.kind() == Role.SHARE || isManner(each)) {
          return false;
        }
        if (each.kind() == Role.OPENING || each.kind() == Role.PLACE) {
          continue;
        }
        boolean open = each.kind() == Role.OF || each.kind() == Role.CAUSE;
        int end = open ? left.length() : each.span().end();
        for (int i = each.span().start(); i < end; i++) {
          left.setCharAt(i, ' ');
        }
      }
      return !hasWords(left.toString());
    }

    private static boolean hasWords(String text) {
      return text.chars().anyMatch(Character::isLetter);
    }
  }
}
