package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Fragment.Opening;
import org.uprlib.extract.text.attribution.Junction.Strength;
import org.uprlib.extract.text.attribution.SponsorFinder.Sponsors;

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

  /** Reads how a fragment is linked and built. Immutable and thread-safe. */
  private static final class FragmentReader {
    /** A reference to what stands before counts within this many words of a fragment's start. */
    private static final int REFERENCE_REACH = 9;

    /** Whom a recommendation was made to takes no more words. */
    private static final int LONGEST_ADDRESSEE = 6;

    private final RequestWording wording;
    private final OpeningReader openings;
    private final VerbGroupReader verbGroups;

    FragmentReader(RequestWording wording) {
      this.wording = wording;
      this.openings = new OpeningReader(wording);
      this.verbGroups = new VerbGroupReader(wording);
    }

    /**
     * Reads the fragment of {@code text} between two offsets.
     *
     * @param states who asked for it
     * @param before the mark of punctuation before the States that come before it; a blank if none
     */
    Fragment read(String text, int from, int to, List<State> states, char before) {
      JunctionReader junctions = new JunctionReader(wording, text, from, to);
      Junction junction = junctions.read();
      if (Punctuation.isStrong(before)) {
        junction = new Junction(Strength.STRONG, junction.conjunction());
      }
      int begin = junctions.end();
      int end = to;
      while (end > begin && isTrailing(text.charAt(end - 1))) {
        end--;
      }
      List<RequestWord> words = RequestWord.of(text, begin, end);
      int report = behindReport(words);
      words = words.subList(report, words.size());
      Span span = new Span(words.isEmpty() ? begin : words.get(0).start(), end);
      if (words.isEmpty()) {
        Opening none = new Opening(Kind.UNKNOWN, begin, begin);
        return new Fragment(junction, span, words, none, true, false, false, false, false, states);
      }
      boolean first = from == 0 || junction.strength() == Strength.STRONG;
      boolean parted = !junction.isDirect() || before == ',';
      Opening opening = openings.read(words, span, junction, first, parted);
      String last = words.get(words.size() - 1).lower();
      boolean awaitsNoun = wording.is(WordClass.OPEN_ADJECTIVE, last);
      return new Fragment(
          junction,
          span,
          words,
          opening,
          awaitsNoun || verbGroups.isHanging(words) || (first && openings.isAdverbOnly(words)),
          awaitsNoun,
          wording.is(WordClass.NOUN_OF_EFFORT, last),
          refersBack(words, opening.kind()),
          isTitled(words, opening.object(), first),
          states);
    }

    /** How many words report what is asked for: "further recommended", "urged the Government". */
    private int behindReport(List<RequestWord> words) {
      if (words.isEmpty()) {
        return 0;
      }
      int at = openings.skipAdverbs(words);
      int whom = wording.skipReporting(words, at);
      int limit = whom == at ? whom : Math.min(words.size() - 1, whom + LONGEST_ADDRESSEE);
      for (int i = whom; i < limit && !words.get(i).isPunctuation(); i++) {
        RequestWord word = words.get(i);
        if (word.is("that") || word.is("to")) {
          return i;
        }
        boolean addressee =
            i > whom || word.isTitle() || word.is("it") || wording.is(WordClass.DETERMINER, word);
        if (!addressee) {
          return 0;
        }
      }
      return 0;
    }

    private static boolean isTrailing(char c) {
      return Punctuation.isBlank(c) || Punctuation.isPunctuation(c);
    }

    private boolean refersBack(List<RequestWord> words, Kind kind) {
      boolean antecedent = false;
      for (int i = 0; i < Math.min(words.size(), REFERENCE_REACH); i++) {
        RequestWord word = words.get(i);
        boolean reference = wording.isReference(words, i) && !isSubject(words, i);
        if ((reference && !antecedent) || wording.is(WordClass.REFERENCE_TO_NAME, word)) {
          return true;
        }
        if (antecedent && word.isConjunction()) {
          return false;
        }
        antecedent |= kind == Kind.NOUN ? word.isInitials() : i > 0 && word.isTitle();
      }
      return false;
    }

    /** Whether "it" stands for the State under review: no verb or preposition precedes it. */
    private boolean isSubject(List<RequestWord> words, int at) {
      String before = at == 0 ? "" : words.get(at - 1).lower();
      return words.get(at).is("it")
          && !wording.isVerbal(before)
          && !wording.is(WordClass.PREPOSITION, before);
    }

    private boolean isTitled(List<RequestWord> words, int object, boolean first) {
      int at = 0;
      while (at < words.size() && words.get(at).start() < object) {
        at++;
      }
      while (at < words.size() && wording.is(WordClass.DETERMINER, words.get(at))) {
        at++;
      }
      return at < words.size() && OpeningReader.isTitle(words.get(at), first && at == 0);
    }
  }
}
