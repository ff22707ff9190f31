package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  FragmentSplitter(RequestWording wording) {
    this.reader = new FragmentReader(wording);
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
    int last = fragment.hanging() ? lastVerb(text, fragment) : start;
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
    return IntStream.range(from, to)
        .filter(at -> "/;".indexOf(text.charAt(at)) >= 0)
        .limit(MAX_TRIES)
        .filter(at -> !read(text, from, at, List.of()).isEmpty())
        .filter(at -> standsApart(text.charAt(at), read(text, at, to, List.of())))
        .findFirst()
        .orElse(from);
  }

  /** Whether {@code rest}, behind a semicolon or slash, is no part of the object before that. */
  private static boolean standsApart(char mark, Fragment rest) {
    return rest.isVerbal() || (mark == '/' && rest.is(Kind.MODIFIER));
  }

  /**
   * Where the last verb of a hanging fragment begins, with its conjunction, if what stands before
   * it is complete: "improve prisons and ratify"; else the fragment's start.
   */
  private int lastVerb(String text, Fragment fragment) {
    RequestWords words = fragment.words();
    int start = fragment.span().start();
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.is(i, "and") && isVerbWithoutObject(words, i + 1)) {
        int cut = words.get(i).start();
        Fragment before = read(text, start, cut, List.of());
        return before.isVerbal() && before.isComplete() ? cut : start;
      }
    }
    return start;
  }

  private static boolean isVerbWithoutObject(RequestWords words, int at) {
    return VerbGroupReader.isVerbAt(words, at, false)
        && VerbGroupReader.end(words, at) == words.size();
  }

  /** Reads how a fragment is linked and built. Immutable and thread-safe. */
  private static final class FragmentReader {
    /** A reference to what stands before counts within this many words of a fragment's start. */
    private static final int REFERENCE_REACH = 9;

    /** Whom a recommendation was made to takes no more words. */
    private static final int LONGEST_ADDRESSEE = 6;

    private final RequestWording wording;

    FragmentReader(RequestWording wording) {
      this.wording = wording;
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
      int end = Math.max(begin, Punctuation.skipBack(text, to, Punctuation::isLoose));
      RequestWords words = wording.words(text, begin, end);
      words = words.from(behindReport(words));
      Span span = new Span(words.isEmpty() ? begin : words.get(0).start(), end);
      if (words.isEmpty()) {
        Opening none = new Opening(Kind.UNKNOWN, begin, begin);
        return new Fragment(junction, span, words, none, true, false, false, false, false, states);
      }
      boolean first = from == 0 || junction.strength() == Strength.STRONG;
      boolean parted = !junction.isDirect() || before == ',';
      Opening opening = OpeningReader.read(words, span, junction, first, parted);
      int last = words.size() - 1;
      boolean awaitsNoun = words.is(last, WordClass.OPEN_ADJECTIVE);
      boolean onlyAdverb = first && OpeningReader.isAdverbOnly(words);
      return new Fragment(
          junction,
          span,
          words,
          opening,
          awaitsNoun || onlyAdverb || VerbGroupReader.isHanging(words),
          awaitsNoun,
          words.is(last, WordClass.NOUN_OF_EFFORT),
          refersBack(words, opening.kind()),
          isTitled(words, opening.object(), first),
          states);
    }

    /** How many words report what is asked for: "further recommended", "urged the Government". */
    private static int behindReport(RequestWords words) {
      int at = OpeningReader.skipAdverbs(words);
      int whom = words.behind(WordClass.REPORTING, at);
      boolean addressed =
          words.isTitle(whom)
              || words.is(whom, "it", "that", "to")
              || words.is(whom, WordClass.DETERMINER);
      if (whom == at || !addressed) {
        return 0;
      }
      return IntStream.range(whom, Math.min(words.size() - 1, whom + LONGEST_ADDRESSEE))
          .takeWhile(i -> !words.get(i).isPunctuation())
          .filter(i -> words.is(i, "that", "to"))
          .findFirst()
          .orElse(0);
    }

    private static boolean refersBack(RequestWords words, Kind kind) {
      boolean antecedent = false;
      for (int i = 0; i < Math.min(words.size(), REFERENCE_REACH); i++) {
        RequestWord word = words.get(i);
        boolean reference = words.begins(i, WordClass.REFERENCE) && !isSubject(words, i);
        if ((reference && !antecedent) || words.is(i, WordClass.REFERENCE_TO_NAME)) {
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
    private static boolean isSubject(RequestWords words, int at) {
      return words.is(at, "it")
          && !words.is(at - 1, WordClass.VERB, WordClass.GERUND, WordClass.PREPOSITION);
    }

    private static boolean isTitled(RequestWords words, int object, boolean first) {
      int noun = words.skip(0, i -> words.get(i).start() < object);
      int at = words.skip(noun, i -> words.is(i, WordClass.DETERMINER));
      return words.has(at) && OpeningReader.isTitle(words.get(at), first && at == 0);
    }
  }
}
