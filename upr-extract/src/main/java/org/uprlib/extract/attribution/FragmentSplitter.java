package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.State;

/** Cuts a recommendation into its fragments. Immutable and thread-safe. */
final class FragmentSplitter {
  private final FragmentReader reader;
  private final VerbGroupReader verbGroups;

  FragmentSplitter(Wording wording) {
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
    Fragment tail = reader.read(text, from, text.length(), List.of());
    if (!tail.isEmpty()) {
      fragments.add(tail);
    }
    return fragments;
  }

  private void add(List<Fragment> fragments, String text, int from, int to, List<State> states) {
    boolean called = !fragments.isEmpty() && fragments.get(fragments.size() - 1).hanging();
    int object = called ? endOfObject(text, from, to) : to;
    if (object < to) {
      fragments.add(reader.read(text, from, object, List.of()));
    }
    int begin = object < to ? object : from;
    Fragment fragment = reader.read(text, begin, to, states, isAfterComma(fragments, text));
    int end = fragment.span().end();
    int last = fragment.hanging() ? lastVerb(text, fragment) : end;
    if (last < end) {
      fragments.add(reader.read(text, begin, last, states));
      fragment = reader.read(text, last, to, states);
    }
    fragments.add(fragment);
  }

  private static boolean isAfterComma(List<Fragment> fragments, String text) {
    if (fragments.isEmpty()) {
      return false;
    }
    int end = fragments.get(fragments.size() - 1).span().end();
    return end < text.length() && text.charAt(end) == ',';
  }

  /**
   * Where the object ends that the fragment before calls for, if a semicolon or slash parts it from
   * a clause or a phrase that adds to it: "(Spain) the Convention; issue an invitation"; else {@code
   * to}.
   */
  private int endOfObject(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '/' || Characters.isStrong(c) && c != '.') {
        Fragment object = reader.read(text, from, at, List.of());
        Fragment rest = reader.read(text, at, to, List.of());
        boolean modifier = c == '/' && rest.start() == Fragment.Start.MODIFIER;
        if (!object.isEmpty() && (modifier || rest.isVerbal())) {
          return at;
        }
      }
    }
    return to;
  }

  /**
   * Where the last verb of a hanging fragment begins, with its conjunction, if what stands before
   * it is complete: "improve prisons and ratify"; else the fragment's end.
   */
  private int lastVerb(String text, Fragment fragment) {
    int start = fragment.span().start();
    int end = fragment.span().end();
    List<Word> words = Word.of(text, start, end);
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).lower().equals("and")
          && verbGroups.isVerbAt(words, i + 1, false)
          && verbGroups.end(words, i + 1) == words.size()) {
        int cut = words.get(i).start();
        Fragment before = reader.read(text, start, cut, List.of());
        return before.isVerbal() && !before.isOpen() ? cut : end;
      }
    }
    return end;
  }
}
