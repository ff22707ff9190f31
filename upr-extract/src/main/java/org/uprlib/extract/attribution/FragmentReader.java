package org.uprlib.extract.attribution;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.attribution.Fragment.Kind;
import org.uprlib.extract.attribution.Fragment.Opening;
import org.uprlib.extract.attribution.Link.Strength;

/** Reads how a fragment is linked and built. Immutable and thread-safe. */
final class FragmentReader {
  /** A reference to what stands before counts within this many words of a fragment's start. */
  private static final int REFERENCE_REACH = 9;

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
    LinkReader links = new LinkReader(wording, text, from, to);
    Link link = links.read();
    if (Punctuation.isStrong(before)) {
      link = new Link(Strength.STRONG, link.conjunction());
    }
    int begin = links.end();
    int end = to;
    while (end > begin && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    Span span = new Span(begin, end);
    List<RequestWord> words = RequestWord.of(text, begin, end);
    if (words.isEmpty()) {
      Opening none = new Opening(Kind.UNKNOWN, begin, begin);
      return new Fragment(link, span, words, none, true, false, false, false, states);
    }
    boolean first = from == 0 || link.strength() == Strength.STRONG;
    boolean parted = !link.isDirect() || before == ',';
    Opening opening = openings.read(words, span, link, first, parted);
    return new Fragment(
        link,
        span,
        words,
        opening,
        verbGroups.isHanging(words) || (first && openings.isAdverbOnly(words)),
        wording.isNounOfEffort(words.get(words.size() - 1).lower()),
        refersBack(words, opening.kind()),
        isTitled(words, opening.object(), first),
        states);
  }

  private static boolean isTrailing(char c) {
    return Punctuation.isBlank(c) || Punctuation.isPunctuation(c);
  }

  private boolean refersBack(List<RequestWord> words, Kind kind) {
    boolean antecedent = false;
    for (int i = 0; i < Math.min(words.size(), REFERENCE_REACH); i++) {
      RequestWord word = words.get(i);
      boolean reference = wording.isReference(words, i) && !isSubject(words, i);
      if ((reference && !antecedent) || wording.isReferenceToName(word.lower())) {
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
    return words.get(at).is("it") && !wording.isVerbal(before) && !wording.isPreposition(before);
  }

  private boolean isTitled(List<RequestWord> words, int object, boolean first) {
    int at = 0;
    while (at < words.size() && words.get(at).start() < object) {
      at++;
    }
    while (at < words.size() && wording.isDeterminer(words.get(at).lower())) {
      at++;
    }
    return at < words.size() && OpeningReader.isTitle(words.get(at), first && at == 0);
  }
}
