package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Kind;
import org.uprlib.extract.attribution.Junction.Strength;
import org.uprlib.extract.attribution.SponsorFinder.Sponsors;
import org.uprlib.extract.model.Request;

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
  private final OpeningReader openings;
  private final RequestWording wording;

  ShareSplitter(RequestWording wording) {
    this.wording = wording;
    this.openings = new OpeningReader(wording);
    this.fragments = new FragmentSplitter(wording);
  }

  /**
   * The requests in {@code text}, in the order printed, each with its States in the order in which
   * the recommendation first names them; two of the same words are one.
   */
  List<Request> split(String text, List<Sponsors> sponsors) {
    Map<String, Set<State>> requests = new LinkedHashMap<>();
    for (List<Fragment> clause : clauses(fragments.split(text, sponsors))) {
      for (ShareClauseReader.Share share :
          new ShareClauseReader(new ShareClause(text, clause), wording).shares()) {
        requests.computeIfAbsent(share.text(), key -> new LinkedHashSet<>()).addAll(share.states());
      }
    }
    List<State> order = sponsors.stream().flatMap(s -> s.states().stream()).distinct().toList();
    List<Request> list = new ArrayList<>();
    requests.forEach(
        (words, states) ->
            list.add(new Request(order.stream().filter(states::contains).toList(), words)));
    return list;
  }

  /** A recommendation of one share, without the "to" that may stand before its verb. */
  String whole(String text) {
    boolean infinitive =
        text.startsWith("To ") && openings.isInfinitive(RequestWord.of(text, 0, text.length()));
    return infinitive ? TextCleaner.capitalised(text.substring(3)) : text;
  }

  private static List<List<Fragment>> clauses(List<Fragment> fragments) {
    List<List<Fragment>> clauses = new ArrayList<>();
    List<Fragment> clause = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (!clause.isEmpty()
          && (clause.size() == MOST_FRAGMENTS
              || standsApart(fragment, clause.get(clause.size() - 1)))) {
        clauses.add(clause);
        clause = new ArrayList<>();
      }
      clause.add(fragment);
    }
    clauses.add(clause);
    return clauses;
  }

  private static boolean standsApart(Fragment fragment, Fragment before) {
    boolean awaited = before.hanging() && before.hasNoObject();
    if (fragment.junction().hasConjunction() || awaited) {
      return false;
    }
    if (fragment.junction().strength() == Strength.SLASH) {
      return fragment.is(Kind.UNKNOWN) && fragment.isCapitalised() && !fragment.titled();
    }
    if (fragment.junction().strength() != Strength.STRONG) {
      return false;
    }
    return switch (fragment.opening().kind()) {
      case VERB, INFINITIVE, CLAUSE, UNKNOWN -> true;
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
        case NOUN -> fragment.titled() && !clause.isOpen(i - 1);
        default -> false;
      };
    }
  }
}
