package org.uprlib.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.attribution.Fragment.Kind;

/** Tells how a share can begin with a fragment of a clause. */
final class ShareBeginning {
  private static final String THERETO = "thereto";

  private final ShareClause clause;
  private final RequestWording wording;
  private final ObjectReader objects;

  ShareBeginning(ShareClause clause, RequestWording wording) {
    this.clause = clause;
    this.wording = wording;
    this.objects = new ObjectReader(wording);
  }

  /** Whether a share cannot begin with fragment {@code i}, but only with what it adds to. */
  boolean needsContext(int i) {
    if (i == 0) {
      return false;
    }
    Fragment fragment = clause.get(i);
    boolean completesOther = clause.completesOther(i);
    boolean refersBack = fragment.refersBack() && thereto(i).isEmpty();
    return switch (fragment.opening().kind()) {
      case VERB, CLAUSE -> refersBack;
      case INFINITIVE -> refersBack || (clause.isDirect(i) && !completesOther);
      case GERUND -> !completesOther;
      case NOUN, UNKNOWN -> stem(i).isEmpty();
      case MODIFIER -> !(completesOther && isOfGerund(fragment)) && stem(i).isEmpty();
    };
  }

  /** Fragment {@code i} as the first words of a share. */
  String words(int i) {
    String words = resolved(i);
    Fragment fragment = clause.get(i);
    String stem = stem(i);
    if (!stem.isEmpty()) {
      return stem + " " + words;
    }
    return switch (fragment.opening().kind()) {
      case INFINITIVE -> fragment.firstWord().equals("to") ? words.substring(3) : words;
      case GERUND -> imperative(fragment, 0);
      case MODIFIER -> i > 0 && isOfGerund(fragment) ? imperative(fragment, 1) : words;
      default -> words;
    };
  }

  /** Fragment {@code i} with "thereto" replaced by the instrument that it refers to. */
  private String resolved(int i) {
    String words = clause.words(i);
    Optional<RequestWord> thereto = thereto(i);
    if (thereto.isEmpty()) {
      return words;
    }
    Fragment governor = clause.get(clause.governor(i));
    int from = governor.opening().object();
    String name = clause.text().substring(from, objects.end(governor, from));
    int start = thereto.get().start() - clause.get(i).span().start();
    return words.substring(0, start) + "to " + name + words.substring(start + THERETO.length());
  }

  /** The "thereto" of fragment {@code i}, if what it refers to is the object of its governor. */
  private Optional<RequestWord> thereto(int i) {
    int governor = clause.governor(i);
    boolean known =
        clause.get(i).refersBack()
            && governor != ShareClause.NONE
            && clause.get(governor).titled()
            && !clause.isOpen(governor);
    return known
        ? clause.get(i).words().stream().filter(word -> word.is(THERETO)).findFirst()
        : Optional.empty();
  }

  /** "of" and a gerund, which one State may read as its own verb. */
  private boolean isOfGerund(Fragment fragment) {
    return fragment.firstWord().equals("of")
        && fragment.words().size() > 1
        && wording.verbOfGerund(fragment.words().get(1).lower()).isPresent();
  }

  /** The words of a fragment from a gerund on, or several, with the imperative in its place. */
  private String imperative(Fragment fragment, int gerund) {
    StringBuilder imperative = new StringBuilder();
    int copied = fragment.words().get(gerund).start();
    for (RequestWord word : fragment.words().subList(gerund, fragment.words().size())) {
      Optional<String> verb = wording.verbOfGerund(word.lower());
      if (verb.isPresent()) {
        imperative.append(clause.text(), copied, word.start()).append(verb.get());
        copied = word.end();
      } else if (!word.isConjunction()) {
        break;
      }
    }
    return imperative.append(clause.text(), copied, fragment.span().end()).toString();
  }

  /**
   * The verb that fragment {@code i} has in common with one before it, in whose object's place it
   * stands; empty string if it stands in no such place.
   */
  private String stem(int i) {
    Fragment fragment = clause.get(i);
    int governor = clause.governor(i);
    boolean noun = fragment.is(Kind.NOUN) || fragment.is(Kind.UNKNOWN);
    if (governor == ShareClause.NONE || !(noun || fragment.is(Kind.MODIFIER))) {
      return "";
    }
    Fragment verb = clause.get(governor);
    if (noun && fragment.hasNoObject() && clause.isOpen(governor)) {
      return verbOf(verb, verb.opening().verbEnd());
    }
    String words = verbOf(verb, verb.opening().object());
    if (fragment.junction().hasConjunction()
        && wording.isParallelPreposition(fragment.firstWord())) {
      return upTo(fragment.firstWord(), verb);
    }
    boolean parallel = words.endsWith(":") || (fragment.titled() && verb.titled());
    return noun && parallel && !clause.isOpen(governor) ? words : "";
  }

  /** A fragment's words up to the last that is {@code preposition}; empty string if none is. */
  private String upTo(String preposition, Fragment fragment) {
    List<RequestWord> words = fragment.words();
    for (int i = words.size() - 1; i > 0; i--) {
      if (words.get(i).is(preposition)) {
        return verbOf(fragment, words.get(i).start());
      }
    }
    return "";
  }

  private String verbOf(Fragment fragment, int end) {
    boolean infinitive = fragment.is(Kind.INFINITIVE) && fragment.firstWord().equals("to");
    int first = infinitive && fragment.words().size() > 1 ? 1 : 0;
    int start = fragment.words().get(first).start();
    return end > start ? clause.text().substring(start, end).strip() : "";
  }
}
