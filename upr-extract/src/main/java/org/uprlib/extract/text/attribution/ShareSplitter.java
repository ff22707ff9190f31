package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.SponsorFinder.Sponsors;

/**
 * Splits a recommendation of several shares into what each State asked for.
 *
 * <p>The text between two groups of States is a fragment. Fragments that a semicolon, a stop or a
 * list letter separates are clauses apart, if each can stand alone; within a clause every State is
 * given its own fragments, completed by what it shares with its neighbours. Immutable and
 * thread-safe.
 */
final class ShareSplitter {
  /** No clause has so many; each is looked at beside each other. */
  private static final int MOST_FRAGMENTS = 500;

  private final FragmentSplitter fragments;
  private final RequestWording wording;

  ShareSplitter(RequestWording wording) {
    this.wording = wording;
    this.fragments = new FragmentSplitter(wording);
  }

  /** How many of {@code words} are of the language that is read. */
  long known(List<RequestWord> words) {
    return wording.known(words);
  }

  /**
   * The requests in {@code text}, in the order printed, each with its States in the order in which
   * the recommendation first names them; two of the same words are one.
   */
  Shares split(String text, List<Sponsors> sponsors) {
    Map<String, Set<State>> requests = new LinkedHashMap<>();
    boolean certain = true;
    for (List<Fragment> clause : clauses(fragments.split(text, sponsors))) {
      if (isGarbled(clause)) {
        certain = false;
        Set<State> states = requests.computeIfAbsent(whole(text, clause, sponsors), key -> set());
        clause.forEach(fragment -> states.addAll(fragment.states()));
        continue;
      }
      for (ShareClauseReader.Share share :
          new ShareClauseReader(new ShareClause(text, clause, ItemReader.items(clause)), wording)
              .shares()) {
        requests.computeIfAbsent(share.text(), key -> set()).addAll(share.states());
      }
    }
    List<State> order = sponsors.stream().flatMap(s -> s.states().stream()).distinct().toList();
    List<Request> list = new ArrayList<>();
    requests.forEach(
        (words, states) ->
            list.add(new Request(order.stream().filter(states::contains).toList(), words)));
    return new Shares(list, certain);
  }

  /**
   * What States asked for.
   *
   * @param requests in the order printed
   * @param certain false if some of them are of several States, as what each asked for is not
   *     certain
   */
  record Shares(List<Request> requests, boolean certain) {}

  private static Set<State> set() {
    return new LinkedHashSet<>();
  }

  /** Whether words of one State follow on complete ones of another without anything between. */
  private static boolean isGarbled(List<Fragment> clause) {
    return IntStream.range(1, clause.size())
        .filter(i -> isLoose(clause.get(i)))
        .map(i -> i - 1)
        .filter(i -> clause.get(i).isComplete() && !clause.get(i).is(Kind.MODIFIER))
        .anyMatch(i -> i == 0 || !clause.get(i).goesOnAs(Kind.NOUN));
  }

  private static boolean isLoose(Fragment fragment) {
    return fragment.goesOnAs(Kind.UNKNOWN)
        && !fragment.states().isEmpty()
        && fragment.words().stream().limit(1).anyMatch(word -> !word.isPunctuation())
        && fragment.words().stream().noneMatch(word -> word.is(","));
  }

  /** The words of a clause without its States. */
  private static String whole(String text, List<Fragment> clause, List<Sponsors> sponsors) {
    int start = clause.get(0).span().start();
    Span whole = new Span(start, clause.get(clause.size() - 1).span().end());
    List<Sponsors> inside =
        sponsors.stream()
            .filter(group -> whole.contains(group.span()))
            .map(group -> new Sponsors(group.span().shift(-start), group.states()))
            .toList();
    return TextCleaner.without(inside, whole.in(text));
  }

  /** A recommendation of one share, without the "to" that may stand before its verb. */
  String whole(String text) {
    boolean infinitive =
        text.startsWith("To ") && OpeningReader.isInfinitive(wording.words(text, 0, text.length()));
    return infinitive ? TextCleaner.capitalised(text.substring(3)) : text;
  }

  private List<List<Fragment>> clauses(List<Fragment> fragments) {
    List<List<Fragment>> clauses = new ArrayList<>();
    List<Fragment> clause = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (clause.size() == MOST_FRAGMENTS || standsApart(fragment, clause)) {
        clauses.add(clause);
        clause = new ArrayList<>();
      }
      clause.add(fragment);
    }
    clauses.add(clause);
    return clauses;
  }

  private static boolean standsApart(Fragment fragment, List<Fragment> clause) {
    if (clause.isEmpty()) {
      return false;
    }
    Fragment before = clause.get(clause.size() - 1);
    boolean awaited = before.hanging() && before.hasNoObject();
    if (fragment.junction().hasConjunction() || awaited) {
      return false;
    }
    return switch (fragment.junction().strength()) {
      case SLASH -> fragment.is(Kind.UNKNOWN) && fragment.isCapitalised() && !fragment.titled();
      case STRONG -> isClause(fragment, before);
      default -> false;
    };
  }

  private static boolean isClause(Fragment fragment, Fragment before) {
    return switch (fragment.opening().kind()) {
      case VERB, INFINITIVE, CLAUSE -> true;
      case UNKNOWN -> ItemReader.start(before, fragment).isEmpty();
      default -> fragment.isCapitalised();
    };
  }

  /** Reads what each State asked for in one clause. */
  private static final class ShareClauseReader {
    private final ShareClause clause;
    private final RequestWording wording;

    ShareClauseReader(ShareClause clause, RequestWording wording) {
      this.clause = clause;
      this.wording = wording;
    }

    /**
     * What some States asked for.
     *
     * @param states in the order printed
     * @param first index of its first fragment
     */
    record Share(List<State> states, int first, String text) {}

    /** The shares, in the order in which their first words are printed. */
    List<Share> shares() {
      Map<List<Integer>, List<State>> askers = new LinkedHashMap<>();
      fragmentsByState()
          .forEach((state, own) -> askers.computeIfAbsent(own, k -> new ArrayList<>()).add(state));
      List<Share> shares = new ArrayList<>();
      askers.forEach((own, states) -> addShares(shares, own, states));
      shares.sort(Comparator.comparingInt(Share::first));
      return shares;
    }

    private Map<State, List<Integer>> fragmentsByState() {
      Map<State, List<Integer>> fragments = new LinkedHashMap<>();
      for (int i = 0; i < clause.size(); i++) {
        for (State state : clause.get(i).states()) {
          fragments.computeIfAbsent(state, k -> new ArrayList<>()).add(i);
        }
      }
      return fragments;
    }

    /** The fragment before {@code i} and the phrases that precede it. */
    private int beforeModifiers(int i) {
      int at = i - 1;
      while (at > 0 && clause.isDirect(i) && clause.get(at).is(Kind.MODIFIER)) {
        at--;
      }
      return at;
    }

    private void addShares(List<Share> shares, List<Integer> fragments, List<State> states) {
      List<Integer> own = new ArrayList<>();
      for (int i : fragments) {
        if (startsAnew(i, own)) {
          shares.add(share(own, states));
          own.clear();
        }
        own.add(i);
      }
      shares.add(share(own, states));
    }

    private Share share(List<Integer> own, List<State> states) {
      return new Share(states, own.get(0), new ShareWriter(clause, wording, own).write());
    }

    /** Whether fragment {@code i} begins another request, as {@code own} makes a complete one. */
    private boolean startsAnew(int i, List<Integer> own) {
      Fragment fragment = clause.get(i);
      if (own.stream().allMatch(clause::isOpen) || fragment.refersBack()) {
        return false;
      }
      return switch (fragment.opening().kind()) {
        case VERB, CLAUSE -> !fragment.junction().appends();
        case INFINITIVE -> !clause.isDirect(i);
        case GERUND -> clause.addsToVerbBefore(i) && !own.contains(i - 1);
        case NOUN ->
            fragment.titled() && clause.item(i).isEmpty() && !clause.isOpen(beforeModifiers(i));
        default -> false;
      };
    }
  }
}
