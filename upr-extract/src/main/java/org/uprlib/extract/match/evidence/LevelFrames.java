package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * Decides whether words that state a level state it of the recommendation, and for all of it: the
 * recommendation is their subject or object, and only when, by whom or why follows. Immutable and
 * thread-safe.
 */
final class LevelFrames {
  private static final Pattern EXPLAINED = Pattern.compile(":|[.](?=\\s|$)|\\s[-–](?=\\s)");
  private static final Pattern PARTS = Pattern.compile("[,()]");

  /** Marks behind which a clause adds something that is not known. */
  private static final String ADDING = ";—";

  /** One or two words behind a level, which are too few to explain it. */
  private static final Pattern ANSWER =
      Pattern.compile("\\s*[:(–—-]\\s*((?:\\p{L}[\\p{L}'’-]*+\\s*+){1,2})[.)]*\\s*");

  private static final Pattern MARK =
      Pattern.compile("\\s*+(?:[:(–—-]\\s*+)?(?:[✗✘✕☒*…]|[.]{3}|\\d++/\\d)");

  private static final Pattern RESTRICTING = Pattern.compile("[%?]");

  private final WordingList<Kind> wordings = new WordingList<>("level-frames.tsv", Kind.class);

  /** What a wording is; of two that share words the first of these counts. */
  private enum Kind {
    REPORTED,
    SUBJECT,
    CAUSE,
    TIME,
    PARTED,
    OF,
    HAS,
    LINK,
    MANNER
  }

  /**
   * Whether what {@code level} states is of the recommendation.
   *
   * @param clause the words before it in its clause, as far from the start as they are
   * @param naming where the recommendation is named, if it is by its number
   */
  boolean isOfRecommendation(
      String words, Span level, String clause, Optional<Span> naming, Language language) {
    if (!hasWords(clause)) {
      return true;
    }
    if (endsInRecommendation(level.in(words), language)) {
      return tellsNoManner(clause, language)
          && (naming.isEmpty() || isListed(words, level, naming.get(), language));
    }
    return wordings.in(clause, language).stream()
        .filter(
            each ->
                each.kind() == Kind.REPORTED
                    || (each.kind() == Kind.SUBJECT && opens(clause, each.span().start())))
        .filter(each -> isOnlyLinked(clause.substring(each.span().end()), language))
        .anyMatch(
            each ->
                naming.isEmpty()
                    || (each.span().start() <= naming.get().start()
                        && naming.get().start() < level.start())
                    || isListed(words, level, naming.get(), language));
  }

  /** Whether {@code clause}, which says who implements, does not say how: "has poorly". */
  private boolean tellsNoManner(String clause, Language language) {
    List<WordingList.Found<Kind>> found = wordings.in(clause, language);
    int end = clause.stripTrailing().length();
    return found.stream().noneMatch(each -> isManner(each) && each.span().end() == end)
        && found.stream()
            .filter(each -> each.kind() == Kind.HAS)
            .allMatch(has -> isOnlyLinked(clause.substring(has.span().end()), language));
  }

  private static boolean isManner(WordingList.Found<Kind> found) {
    return found.kind() == Kind.MANNER;
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
        Optional<WordingList.Found<Kind>> opening =
            wordings.in(rest, language).stream()
                .filter(each -> each.kind() == Kind.CAUSE || each.kind() == Kind.TIME)
                .filter(each -> !hasWords(left.substring(0, each.span().start())))
                .findFirst();
        if (opening.isEmpty()) {
          return false;
        }
        if (opening.get().kind() == Kind.CAUSE) {
          return true;
        }
        rest = rest.substring(opening.get().span().end());
      }
    }
    return true;
  }

  private boolean endsInRecommendation(String level, Language language) {
    return wordings.in(level, language).stream()
        .anyMatch(each -> each.kind() == Kind.SUBJECT && each.span().end() == level.length());
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
    List<WordingList.Found<Kind>> found = wordings.in(between, language);
    StringBuilder left = new StringBuilder(between);
    for (WordingList.Found<Kind> each : found) {
      if (each.kind() == Kind.PARTED || isManner(each)) {
        return false;
      }
      boolean open = each.kind() == Kind.OF || each.kind() == Kind.CAUSE;
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
