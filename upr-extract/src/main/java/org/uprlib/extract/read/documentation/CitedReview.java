package org.uprlib.extract.read.documentation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.PhraseTable;

/**
 * Of which review the words right beside numbers of recommendations say that they are, as in {@code
 * of document A/HRC/19/6}, {@code made in 2011}, {@code of the twelfth session}. Immutable.
 *
 * @param symbol of the paper that has them
 * @param session of the Working Group or the Council
 * @param year in which they were made
 * @param cycle of the review
 */
record CitedReview(
    Optional<String> symbol, OptionalInt session, OptionalInt year, OptionalInt cycle) {
  private static final CitedReview UNSAID =
      new CitedReview(
          Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  private boolean isSaid() {
    return !equals(UNSAID);
  }

  /** Reads such words. Immutable and thread-safe. */
  static final class Reader {
    /** Such words are no longer. */
    private static final int LONGEST = 160;

    private static final String GAP = "[\\s,()\\[\\]:–—'（），、《》-]*+";

    private final Ordinals ordinals = Ordinals.load();
    private final Pattern behind;
    private final Pattern before;
    private final Pattern said;
    private final Pattern yearBehind;
    private final Pattern yearBefore;
    private final Pattern joinedYearBefore;
    private final CountedReview counted;
    private final Pattern countedBehind;
    private final Pattern countedBefore;

    private enum Kind {
      OF,
      REVIEW,
      MADE,
      IN,
      SESSION,
      YEAR
    }

    Reader(CountedReview counted) {
      this.counted = counted;
      PhraseTable<Kind> words =
          PhraseTable.load(
              CitedReview.class::getResourceAsStream, "cited-review-words.tsv", Kind.class);
      String year = "(?:19|20)\\d\\d";
      String symbol = "\\p{L}[\\p{L}\\d.]*+/[\\p{L}\\d./-]*\\d";
      String review = words.anyOf(Kind.REVIEW);
      String session = words.anyOf(Kind.SESSION);
      String some =
          String.join(
              "|",
              words.anyOf(Kind.OF),
              review,
              words.anyOf(Kind.MADE),
              words.anyOf(Kind.IN),
              session,
              symbol,
              year,
              ordinals.pattern());
      String word = "(?<![\\p{L}\\d/])(?:" + some + ")(?![\\p{L}\\d/])";
      behind = Pattern.compile("(?:" + GAP + word + ")++");
      before = Pattern.compile("(?:" + word + GAP + ")++$");
      said =
          Pattern.compile(
              "(?<symbol>%1$s)|(?<before>%2$s)\\.?[\\h-]*%3$s(?!\\p{L})|(?<!\\p{L})%3$s\\h+(?<behind>%4$s)(?!\\p{L})"
                  .formatted(symbol, ordinals.pattern(), session, ordinals.words()));
      String made = words.anyOf(Kind.MADE) + GAP + words.anyOf(Kind.IN) + "\\h+";
      String of = words.anyOf(Kind.OF) + "\\h+";
      String own = "(?<!\\p{L})(?:%s)(?<year>" + year + ")(?![\\d/])";
      String first = "|(?<![\\p{L}\\d/])(?<first>" + year + ")\\h+(?:" + review + "%s)";
      yearBehind = Pattern.compile((own + first).formatted(made + "|" + of + "|\\(", ""));
      String named = review + "\\h+(?:" + of + ")*";
      yearBefore = Pattern.compile((own + first).formatted(made + "|" + named, "|$"));
      joinedYearBefore =
          Pattern.compile(
              "(?<year>%s)%s%s$".formatted(year, words.anyOf(Kind.YEAR), words.anyOf(Kind.MADE)));
      String joins = GAP + "(?:" + words.anyOf(Kind.OF) + GAP + ")*+";
      countedBehind = Pattern.compile(joins + "(?:" + counted.source() + ")");
      countedBefore = Pattern.compile("(?:" + counted.source() + ")" + joins + "$");
    }

    /** What the words of {@code text} behind and before numbers say, the former first. */
    CitedReview read(String text, int from, int start, int end, int to) {
      int last = Math.min(to, end + LONGEST);
      String behind = text.substring(end, last);
      String before = text.substring(Math.max(from, start - LONGEST), start);
      CitedReview found = behind(behind);
      CitedReview said = found.isSaid() ? found : before(before);
      String folded = Folding.sameLength(before);
      Matcher dated = joinedYearBefore.matcher(folded);
      OptionalInt year =
          said.year().isEmpty() && dated.find()
              ? OptionalInt.of(Integer.parseInt(dated.group("year")))
              : said.year();
      return new CitedReview(
          said.symbol(), said.session(), year, cycle(folded, Folding.sameLength(behind)));
    }

    /** The cycle that folded words right behind or before numbers say. */
    private OptionalInt cycle(String before, String behind) {
      Matcher match = countedBehind.matcher(behind);
      if (match.lookingAt()) {
        return counted.count(match);
      }
      match = countedBefore.matcher(before);
      return match.find() ? counted.count(match) : OptionalInt.empty();
    }

    private CitedReview behind(String text) {
      Matcher matcher = behind.matcher(Folding.sameLength(text));
      return matcher.lookingAt() ? read(text.substring(0, matcher.end()), yearBehind) : UNSAID;
    }

    private CitedReview before(String text) {
      Matcher matcher = before.matcher(Folding.sameLength(text));
      return matcher.find() ? read(text.substring(matcher.start()), yearBefore) : UNSAID;
    }

    private CitedReview read(String words, Pattern dated) {
      String folded = Folding.sameLength(words);
      Optional<String> symbol = Optional.empty();
      OptionalInt session = OptionalInt.empty();
      for (Matcher match = said.matcher(folded); match.find(); ) {
        if (match.group("symbol") != null) {
          symbol = Optional.of(words.substring(match.start(), match.end()));
        } else {
          String number = match.group("before");
          session = OptionalInt.of(ordinals.value(number == null ? match.group("behind") : number));
        }
      }
      Matcher match = dated.matcher(folded);
      OptionalInt year = OptionalInt.empty();
      if (match.find()) {
        String digits = match.group("year") == null ? match.group("first") : match.group("year");
        year = OptionalInt.of(Integer.parseInt(digits));
      }
      return new CitedReview(symbol, session, year, OptionalInt.empty());
    }
  }
}
