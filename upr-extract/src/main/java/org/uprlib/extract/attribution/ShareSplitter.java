package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Strength;
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
  private final FragmentSplitter fragments;
  private final Wording wording;

  ShareSplitter(Wording wording) {
    this.wording = wording;
    this.fragments = new FragmentSplitter(wording);
  }

  /** The requests in {@code text}, in the order in which their last words stand there. */
  List<Request> split(String text, List<Sponsors> groups) {
    Map<String, Set<State>> requests = new LinkedHashMap<>();
    for (List<Fragment> clause : clauses(fragments.split(text, groups))) {
      ClauseReader shares = new ClauseReader(new Clause(text, clause), wording);
      List<ClauseReader.Share> found = new ArrayList<>();
      for (State state : statesOf(clause)) {
        found.addAll(shares.sharesOf(state));
      }
      found.sort(Comparator.comparingInt(ClauseReader.Share::first));
      for (ClauseReader.Share share : found) {
        requests.computeIfAbsent(share.text(), key -> new LinkedHashSet<>()).add(share.state());
      }
    }
    List<Request> list = new ArrayList<>();
    requests.forEach((words, states) -> list.add(new Request(List.copyOf(states), words)));
    return list;
  }

  /** A request without the "to" that may stand before its verb. */
  String imperative(String text) {
    if (text.length() > 3 && text.regionMatches(true, 0, "to ", 0, 3)) {
      List<Word> words = Word.of(text, 0, text.length());
      int verb = 1;
      while (verb < words.size() && wording.isAdverb(words.get(verb).lower())) {
        verb++;
      }
      if (verb < words.size() && wording.isVerb(words.get(verb).lower())) {
        return TextCleaner.capitalised(text.substring(3));
      }
    }
    return text;
  }

  private static List<List<Fragment>> clauses(List<Fragment> fragments) {
    List<List<Fragment>> clauses = new ArrayList<>();
    List<Fragment> clause = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (!clause.isEmpty() && standsApart(fragment, clause.get(clause.size() - 1))) {
        clauses.add(clause);
        clause = new ArrayList<>();
      }
      clause.add(fragment);
    }
    clauses.add(clause);
    return clauses;
  }

  private static boolean standsApart(Fragment fragment, Fragment before) {
    boolean bareVerb = before.hanging() && before.object() == before.span().end();
    if (!fragment.isJoined(Strength.STRONG) || fragment.link().conjunction() || bareVerb) {
      return false;
    }
    return switch (fragment.start()) {
      case VERB, INFINITIVE, CLAUSE, UNKNOWN -> true;
      default -> fragment.capital();
    };
  }

  private static Set<State> statesOf(List<Fragment> clause) {
    Set<State> states = new LinkedHashSet<>();
    clause.forEach(fragment -> states.addAll(fragment.states()));
    return states;
  }
}
