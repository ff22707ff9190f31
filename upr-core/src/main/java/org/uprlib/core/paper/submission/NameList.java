package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.submission.Separator.Mark;

/**
 * Takes a list of names apart. Semicolons and bullets always part names; commas, conjunctions,
 * dashes and brackets may be within one: of all ways to cut there, that is taken whose parts are
 * the likeliest names. Immutable.
 */
record NameList(TitleBlock block, NameEvidence evidence) {
  /** Words of the name of one, behind its noun. */
  private static final int LONGEST_COALITION = 5;

  /** A longer name begins with a capital. */
  private static final int MOST_SMALL_WORDS = 3;

  /** No name goes over more commas and conjunctions than these. */
  private static final int MOST_WITHIN = 8;

  /** Of a university. */
  private static final Set<WordKind> PARTS = Set.of(WordKind.CLINIC, WordKind.UNIT);

  private FirstPage page() {
    return block.page();
  }

  private KnownNames known() {
    return evidence.known();
  }

  List<Name> split(int from, int to) {
    Name employer = block.find(Construction.STAFF_OF, from, to);
    return employer == null ? parts(from, to) : parts(employer.from(), employer.to());
  }

  private List<Name> parts(int from, int to) {
    List<Integer> parts = new ArrayList<>();
    boolean semicolons = false;
    for (int i : outsideBrackets(from, to)) {
      boolean semicolon = page().before(i).has(Mark.SEMICOLON);
      if (semicolon || membersFollow(i)) {
        parts.add(i);
      }
      semicolons |= semicolon;
    }
    parts.add(to);
    List<Name> found = new ArrayList<>();
    int start = from;
    for (int end : parts) {
      if (semicolons) {
        whole(start, end).ifPresent(found::add);
      } else {
        found.addAll(likeliest(start, end));
      }
      start = end;
    }
    return found;
  }

  /** The words behind the first that are in no bracket or quotation. */
  private List<Integer> outsideBrackets(int from, int to) {
    List<Integer> found = new ArrayList<>();
    boolean bracket = page().bracket(from) && !membersFollow(from);
    for (int i = from + 1; i < to; i++) {
      boolean members = membersFollow(i);
      bracket = !members && (page().bracket(i) || (bracket && !page().bracketCloses(i)));
      if (!bracket && !page().goesOnInQuotes(from, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean membersFollow(int i) {
    return block.finds(Construction.MEMBERS_FOLLOW, LONGEST_COALITION, i);
  }

  /** What the words are cut into so that the sum of what speaks for each name is highest. */
  private List<Name> likeliest(int from, int to) {
    List<Integer> cuts = cuts(from, to);
    int n = cuts.size();
    double[] best = new double[n];
    int[] start = new int[n];
    for (int k = 1; k < n; k++) {
      best[k] = Double.NEGATIVE_INFINITY;
      for (int j = k - 1; j >= Math.max(0, k - MOST_WITHIN); j--) {
        double sum = best[j] + likelihood(cuts.subList(j, k + 1));
        if (sum >= best[k]) {
          best[k] = sum;
          start[k] = j;
        }
      }
    }
    List<Name> found = new ArrayList<>();
    for (int k = n - 1; k > 0; k = start[k]) {
      name(cuts.get(start[k]), cuts.get(k)).ifPresent(found::add);
    }
    Collections.reverse(found);
    return found;
  }

  /** Where words {@code from} to {@code to} may be cut, and both ends. */
  private List<Integer> cuts(int from, int to) {
    List<Integer> cuts = new ArrayList<>(List.of(from));
    List<Integer> words = outsideBrackets(from, to);
    boolean dashes = words.stream().filter(i -> block.is(Construction.LIST_DASH, i)).count() > 1;
    for (int i : words) {
      boolean listed =
          block.is(Construction.LIST_CUT, i)
              || (block.is(Construction.LIST_DASH, i) && (dashes || partsNames(from, i, to)));
      if (listed || anotherName(cuts.get(cuts.size() - 1), i)) {
        cuts.add(i);
      }
    }
    cuts.add(to);
    return cuts;
  }

  /** A dash between two names in a title that calls the paper joint. */
  private boolean partsNames(int from, int i, int to) {
    return block.jointTitle() && evidence.evident(from, i) && evidence.evident(i, to);
  }

  /** As the second of {@code Rights Watch Water Network (WN)}. */
  private boolean anotherName(int from, int i) {
    return known().endAt(i, page().size()) > 0 && evidence.evident(page().bare(from), i);
  }

  private double likelihood(List<Integer> cuts) {
    int last = cuts.size() - 1;
    double sum = likelihood(cuts.get(0), cuts.get(last));
    for (int k = 1; k < last; k++) {
      sum -= against(cuts.get(k), cuts.get(0), cuts.get(k + 1));
    }
    return sum;
  }

  /** How likely words are to be one name of the list. */
  private double likelihood(int start, int end) {
    int first = page().bare(Math.max(start, page().end(WordKind.AND, start)));
    Optional<Name> name = name(start, end);
    int from = name.map(Name::from).orElse(end);
    int to = name.map(Name::to).orElse(end);
    if (known().whole(from, to)) {
      return 3;
    }
    boolean people = block.is(Construction.PEOPLE, first, end);
    boolean topic = block.is(Construction.TOPIC, first, end);
    if (people || topic || (from < to && block.is(Construction.SMALL_NAME, from))) {
      return -3;
    }
    boolean word = block.is(Construction.BARE_WORD, from, to);
    return (from == to ? 0 : word ? 0.3 : 1) + (evidence.evident(from, to) ? 1 : 0);
  }

  /**
   * What speaks against one name that goes over the cut at {@code cut}.
   *
   * @param from where it begins
   * @param next where the next cut is
   */
  private double against(int cut, int from, int next) {
    if (block.is(Construction.LIST_AND, cut) || block.is(Construction.TITLED_PERSON, from, cut)) {
      return 3;
    }
    // As at the "and" of "Committee for Latin America and the Caribbean".
    boolean region = page().any(from, cut, i -> page().end(WordKind.REGION, i) > cut);
    if (region
        || known().holds(cut, from)
        || unit(cut, from, next)
        || goesOnWithGenitive(cut, from)) {
      return -3;
    }
    boolean and = page().is(WordKind.AND, cut);
    int right = page().bare(and ? page().end(WordKind.AND, cut) : cut);
    boolean headed =
        page().any(WordKind.NOUN, from, cut)
            && page().any(WordKind.FUNCTION, page().bare(from), cut);
    double goesOn = headed && !page().any(WordKind.FUNCTION, right, next) ? 1.5 : 0;
    if (and) {
      return againstConjunction(cut, from, new Name(right, next), goesOn);
    }
    return block.stateEnd(right) >= next ? 0 : 1.5 - goesOn;
  }

  /**
   * The same at a conjunction.
   *
   * @param behind what is behind it
   * @param goesOn what speaks for one name whose topics go on
   */
  private double againstConjunction(int cut, int from, Name behind, double goesOn) {
    if (page().before(cut).has(Mark.CLOSE)) {
      return 1.5;
    }
    if (block.is(Construction.BETWEEN_TOPICS, cut - 1)) {
      boolean topic = block.is(Construction.TOPIC_OF, behind.from(), behind.to());
      return !topic && page().any(WordKind.NOUN, behind.from(), behind.to()) ? -1.5 : -2.5;
    }
    if (!page().before(cut).comma() && adjectives(from, cut)) {
      return -0.3;
    }
    boolean evident = evidence.evident(behind.from(), behind.to());
    return (page().before(cut).comma() ? 1 : evident ? 0.8 : 0.3) - goesOn;
  }

  /**
   * As at the second "des" of {@code présenté par la Plateforme des Enfants et des Jeunes}, not of
   * {@code rapport de la Ligue des Droits et du Réseau}.
   */
  private boolean goesOnWithGenitive(int cut, int from) {
    int before = page().is(WordKind.ARTICLE, from - 1) ? from - 2 : from - 1;
    boolean listed = page().is(WordKind.OF, before) || page().is(WordKind.OF, from);
    return !listed
        && page().is(WordKind.OF, page().end(WordKind.AND, cut))
        && page().any(from, cut, i -> page().is(WordKind.OF, i));
  }

  /**
   * As behind the comma of {@code Rights Watch, Africa Office}, {@code Centre for Peace, University
   * of Lund} and {@code Togo Section, Rights Watch}.
   */
  private boolean unit(int cut, int from, int next) {
    boolean comma = page().before(cut).comma();
    boolean unit = page().word(cut).capital() && isUnit(cut, next);
    boolean university = block.any(Construction.UNIVERSITY, from, cut);
    boolean part = (comma ? page().is(PARTS, cut) : page().is(PARTS, next - 1)) && university;
    boolean ofWhole = comma && !university && isUnit(from, cut);
    return unit
        || part
        || ofWhole
        || branch(cut, from, next)
        || block.is(Construction.UNIT_OF, cut - 1);
  }

  /** As in {@code Lantern International, Lantern Norway}, which end the list. */
  private boolean branch(int cut, int from, int next) {
    return block.is(Construction.WORLDWIDE, cut - 1)
        && !block.is(Construction.LIST_CUT, next)
        && page().any(cut, next, i -> page().same(i, page().bare(from), 1));
  }

  private boolean isUnit(int from, int to) {
    return page().is(WordKind.UNIT, page().bare(from)) || page().is(WordKind.UNIT, to - 1);
  }

  /** As before the "and" of {@code Valley Legal and Human Rights Centre}: no name. */
  private boolean adjectives(int from, int cut) {
    int first = page().bare(Math.max(from, page().end(WordKind.AND, from)));
    return page().any(first + 1, cut, i -> !page().before(i).joined())
        && !evidence.evident(first, cut);
  }

  /** The name of a part; none in {@code , which works on land}. */
  private Optional<Name> name(int from, int to) {
    return block.is(Construction.CLAUSE, from, to) ? Optional.empty() : whole(from, to);
  }

  /** The name among the words from {@code from} to {@code to}; empty if they contain none. */
  private Optional<Name> whole(int from, int to) {
    int first = from;
    for (Name lead = lead(from, from); lead != null; lead = lead(first, from)) {
      first = lead.to();
    }
    int last = described(first, to);
    while (block.is(Construction.NAME_END, last - 1)) {
      last--;
    }
    return first < last && valid(first, last)
        ? Optional.of(new Name(first, last))
        : Optional.empty();
  }

  private @Nullable Name lead(int i, int from) {
    Name lead = block.find(Construction.NAME_LEAD, i);
    return lead == null && i > from ? block.find(Construction.NEXT_NAME_LEAD, i) : lead;
  }

  /**
   * Where a name ends that a dash parts from what is said of it: {@code Rights Watch – a charity}.
   */
  private int described(int first, int to) {
    return IntStream.range(first + 1, to)
        .filter(i -> block.is(Construction.ASIDE, i, to))
        .findFirst()
        .orElse(to);
  }

  private boolean valid(int from, int to) {
    boolean small = to - from > MOST_SMALL_WORDS && block.is(Construction.SMALL_NAME, from);
    boolean submitted = evidence.gazetteer().knows(page().words(from, to));
    boolean name = submitted || !block.is(Construction.NO_NAME, from, to);
    return name && !small && page().span(from, to).length() > 1;
  }
}
