package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Kind;
import org.uprlib.extract.attribution.SponsorFinder.Sponsors;

/** Cuts a recommendation into its fragments. Immutable and thread-safe. */
final class FragmentSplitter {
  /** How many semicolons and slashes are looked at for the end of an object. */
  private static final int MAX_TRIES = 8;

  private final FragmentReader reader;
  private final VerbGroupReader verbGroups;

  FragmentSplitter(RequestWording wording) {
    this.reader = new FragmentReader(wording);
    this.verbGroups = new VerbGroupReader(wording);
  }

  /** The fragments of {@code text}, which names its States in {@code sponsors}. */
  List<Fragment> split(String text, List<Sponsors> sponsors) {
    List<Fragment> fragments = new ArrayList<>();
    int from = 0;
    for (Sponsors group : sponsors) {
      add(fragments, text, from, group.span().start(), group.states());
      from = group.span().end();
    }
    Fragment tail = read(text, from, text.length(), List.of());
    if (!tail.isEmpty()) {
      fragments.add(tail);
    }
    return fragments;
  }

  private Fragment read(String text, int from, int to, List<State> states) {
    return reader.read(text, from, to, states, ' ');
  }

  private void add(List<Fragment> fragments, String text, int from, int to, List<State> states) {
    Fragment before = fragments.isEmpty() ? null : fragments.get(fragments.size() - 1);
    int begin = before != null && before.hanging() ? endOfObject(text, from, to) : from;
    if (begin > from) {
      fragments.add(read(text, from, begin, List.of()));
    }
    Fragment fragment = reader.read(text, begin, to, states, markAfter(before, text));
    int start = fragment.span().start();
    int last = fragment.hanging() && !fragment.isEmpty() ? lastVerb(text, fragment) : start;
    if (last > start) {
      fragments.add(read(text, begin, last, states));
      fragments.add(read(text, last, to, states));
    } else {
      fragments.add(fragment);
    }
  }

  private static char markAfter(@Nullable Fragment fragment, String text) {
    int end = fragment == null ? text.length() : fragment.span().end();
    return end < text.length() ? text.charAt(end) : ' ';
  }

  /**
   * Where the object ends that the fragment before calls for, if a semicolon or slash parts it from
   * a clause or a phrase that adds to it: "(Spain) the Convention; issue an invitation"; else
   * {@code from}.
   */
  private int endOfObject(String text, int from, int to) {
    int tries = 0;
    for (int at = from; at < to && tries < MAX_TRIES; at++) {
      char c = text.charAt(at);
      if (c == '/' || c == ';') {
        tries++;
        Fragment object = read(text, from, at, List.of());
        Fragment rest = read(text, at, to, List.of());
        boolean adds = c == '/' && rest.is(Kind.MODIFIER);
        if (!object.isEmpty() && (adds || rest.isVerbal())) {
          return at;
        }
      }
    }
    return from;
  }

  /**
   * Where the last verb of a hanging fragment begins, with its conjunction, if what stands before
   * it is complete: "improve prisons and ratify"; else the fragment's start.
   */
  private int lastVerb(String text, Fragment fragment) {
    List<RequestWord> words = fragment.words();
    int start = fragment.span().start();
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).is("and")
          && verbGroups.isVerbAt(words, i + 1, false)
          && verbGroups.end(words, i + 1) == words.size()) {
        int cut = words.get(i).start();
        Fragment before = read(text, start, cut, List.of());
        boolean complete = before.isVerbal() && !before.hanging() && !before.hasNoObject();
        return complete ? cut : start;
      }
    }
    return start;
  }
}
