package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.State;

/**
 * Finds rows of a table that people edited which are not about the recommendation whose number they
 * have: a part of the columns was sorted, a number was mistyped, or a spreadsheet made 115.1 of
 * 115.10. Text and States of a row have to agree with what the papers have under its number; a text
 * that was shortened or corrected does. Immutable.
 */
final class NumberCheck {
  /** Two texts are the same if the longer one has this share of the words of the shorter. */
  private static final double SAME = 0.5;

  /** With so few they may be, if they have the same States. */
  private static final double EDITED = 0.3;

  /** The order of fewer rows says nothing. */
  private static final int FEWEST_IN_ORDER = 3;

  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d{1,9}");
  private static final Pattern ENDS_IN_ZERO = Pattern.compile("\\d+\\.\\d*0");

  private static final WordCutter WORDS = WordCutter.LETTERS.parting(Character::isIdeographic);

  private final Map<FollowUpRow.Key, Known> known = new HashMap<>();
  private final Map<String, List<Known>> byReview = new HashMap<>();
  private final Map<Known.Wording, List<Known>> byWording = new HashMap<>();

  /** A check against these recommendations of papers; of two of one key, the first. */
  NumberCheck(List<Known> recommendations) {
    for (Known each : recommendations) {
      if (known.putIfAbsent(each.key(), each) == null) {
        byReview.computeIfAbsent(each.key().review(), review -> new ArrayList<>()).add(each);
        byWording.computeIfAbsent(each.wording(), wording -> new ArrayList<>()).add(each);
      }
    }
  }

  /** A row that is not about the recommendation whose number it has. */
  record Misplaced(FollowUpRow row, String why, String other) {
    Misplaced(FollowUpRow row, String why) {
      this(row, why, "");
    }
  }

  /** A recommendation, by its words and States. */
  record Known(FollowUpRow.Key key, Set<String> words, Set<State> states) {
    record Wording(String review, Set<String> words) {}

    static Known of(FollowUpRow.Key key, String text, List<State> states) {
      String folded = Folding.fold(text);
      Set<String> words =
          WORDS.words(folded).stream()
              .map(span -> folded.substring(span.start(), span.end()))
              .collect(Collectors.toUnmodifiableSet());
      return new Known(key, words, Set.copyOf(states));
    }

    static Known of(FollowUpRow row) {
      return of(row.key(), row.text(), row.recommendingStates());
    }

    Wording wording() {
      return new Wording(key.review(), words);
    }
  }

  /**
   * How far a row is like a recommendation.
   *
   * @param within share of the words of the shorter text that the longer one has
   * @param whole share of the words of both that both have
   * @param states share of the States of both that both have; {@link #NOT_SAID} where one has none
   */
  private record Likeness(double within, double whole, double states) {
    private static final double NOT_SAID = 0.5;

    static Likeness of(Known one, Known other) {
      int least = Math.min(one.words().size(), other.words().size());
      int words = common(one.words(), other.words());
      return new Likeness(
          least == 0 ? 0 : (double) words / least,
          least == 0 ? 0 : share(words, one.words(), other.words()),
          one.states().isEmpty() || other.states().isEmpty()
              ? NOT_SAID
              : share(common(one.states(), other.states()), one.states(), other.states()));
    }

    private static int common(Set<?> one, Set<?> other) {
      Set<?> fewer = one.size() <= other.size() ? one : other;
      Set<?> more = fewer == one ? other : one;
      return (int) fewer.stream().filter(more::contains).count();
    }

    private static double share(int common, Set<?> one, Set<?> other) {
      return (double) common / (one.size() + other.size() - common);
    }

    boolean hasSameWords() {
      return whole == 1;
    }

    boolean isSameText() {
      return within >= SAME || (within >= EDITED && states > NOT_SAID);
    }

    /** Whether the row's text is rather this than {@code own}, whose number it has. */
    boolean hasTextBefore(Likeness own) {
      if (hasSameWords() && !own.hasSameWords()) {
        return states >= own.states || own.within < 1;
      }
      return within >= SAME && within > own.within && whole > own.whole && states >= own.states;
    }

    /** Whether of two texts that are as like, this one has the row's States. */
    boolean hasStatesBefore(Likeness own) {
      return within >= SAME && within == own.within && whole == own.whole && states > own.states;
    }

    boolean isCloserThan(@Nullable Likeness other) {
      return other == null
          || whole > other.whole
          || (whole == other.whole && states > other.states);
    }
  }

  /** A row beside the recommendation of its number and, if there is one, that of another. */
  private record Comparison(
      FollowUpRow row, boolean saysText, Likeness own, Optional<Misplaced> other) {
    boolean isOfPapers() {
      return own.isSameText() || other.isPresent();
    }

    Optional<Misplaced> misplaced(boolean inOtherLanguage) {
      if (other.isPresent()) {
        return other;
      }
      boolean unlike = saysText && !own.isSameText();
      if (unlike && !inOtherLanguage) {
        return Optional.of(new Misplaced(row, "row-other-text"));
      }
      // Where the text tells nothing, the States have to.
      boolean otherStates = own.isSameText() ? own.states == 0 : own.states < Likeness.NOT_SAID;
      return otherStates ? Optional.of(new Misplaced(row, "row-other-states")) : Optional.empty();
    }
  }

  /**
   * Those of {@code rows}. Rows whose number the papers do not have are left out. Where most texts
   * are like none of the papers, they are in another language, and the States alone are compared.
   */
  List<Misplaced> misplaced(List<FollowUpRow> rows) {
    List<Comparison> comparisons = new ArrayList<>();
    for (FollowUpRow row : rows) {
      Known own = known.get(row.key());
      if (own != null) {
        comparisons.add(comparison(row, own));
      }
    }
    long written = comparisons.stream().filter(Comparison::saysText).count();
    long ofPapers =
        comparisons.stream().filter(each -> each.saysText() && each.isOfPapers()).count();
    return comparisons.stream()
        .flatMap(each -> each.misplaced(ofPapers < written - ofPapers).stream())
        .toList();
  }

  /** Whether a spreadsheet takes {@code label} for a number with decimals. */
  static boolean isDecimal(String label) {
    return DECIMAL.matcher(label).matches();
  }

  static boolean endsInZero(String label) {
    return ENDS_IN_ZERO.matcher(label).matches();
  }

  /**
   * Those of {@code rows}, where no papers are at hand, whose number seems to have lost a zero: the
   * rows of a review are in order if it had one more, and not as it is, as with 115.1 behind 115.9.
   */
  static List<Misplaced> withoutZero(List<FollowUpRow> rows) {
    List<Misplaced> all = new ArrayList<>();
    rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.key().review(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(each -> all.addAll(withoutZeroInReview(each)));
    return all;
  }

  private static List<Misplaced> withoutZeroInReview(List<FollowUpRow> rows) {
    // A spreadsheet that took the numbers for decimals left no zero at all.
    if (rows.size() < FEWEST_IN_ORDER
        || rows.stream().anyMatch(row -> endsInZero(row.paragraph()))) {
      return List.of();
    }
    List<Misplaced> found = new ArrayList<>();
    String before = "";
    for (FollowUpRow row : rows) {
      String label = row.paragraph();
      if (RowOrder.labels(before, label) >= 0) {
        label += "0";
        found.add(new Misplaced(row, "row-without-zero", label));
      }
      if (RowOrder.labels(before, label) >= 0 || !isDecimal(row.paragraph())) {
        return List.of();
      }
      before = label;
    }
    return found;
  }

  private Comparison comparison(FollowUpRow row, Known own) {
    Known read = Known.of(row);
    Likeness likeness = Likeness.of(read, own);
    // Of what has the very words, no other can be as like.
    List<Known> others =
        likeness.hasSameWords()
            ? byWording.getOrDefault(own.wording(), List.of())
            : byReview.getOrDefault(own.key().review(), List.of());
    Optional<Misplaced> found = Optional.empty();
    Likeness best = null;
    for (Known other : others) {
      Likeness each = Likeness.of(read, other);
      boolean text = each.hasTextBefore(likeness);
      if (!other.key().equals(own.key())
          && (text || each.hasStatesBefore(likeness))
          && each.isCloserThan(best)) {
        best = each;
        String why = text ? "row-text-of" : "row-states-of";
        found = Optional.of(new Misplaced(row, why, other.key().paragraph()));
      }
    }
    boolean saysText = !read.words().isEmpty() && !own.words().isEmpty();
    return new Comparison(row, saysText, likeness, found);
  }
}
