package org.uprlib.extract.text.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Decides how a share can begin with a fragment of a clause. */
final class ShareBeginning {
  private static final String THERETO = "thereto";
  private static final String IT = "it";
  private static final String ITS = "its";

  /** An object that one State asks for, and others put others beside, is no longer. */
  private static final int LONGEST_ITEM = 4;

  /** What a pronoun stands for is no longer, unless it is a name. */
  private static final int LONGEST_OBJECT = 7;

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
    if (clause.item(i).isPresent()) {
      return true;
    }
    boolean completesOther = clause.completesOther(i);
    boolean refersBack = fragment.refersBack() && thereto(i).isEmpty() && pronoun(i).isEmpty();
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

  /** The verb with which fragment {@code i}, of another State, leads to what a share is about. */
  String verb(int i) {
    Fragment fragment = clause.get(i);
    List<RequestWord> words = fragment.words();
    int end = words.size();
    if (fragment.isVerbal() && fragment.hasNoObject()) {
      end = beforeAdverbs(words);
    }
    int cut = fragment.span().end() - (end == 0 ? fragment.span().end() : words.get(end - 1).end());
    String whole = words(i);
    String verb = end == words.size() ? whole : whole.substring(0, whole.length() - cut);
    boolean manner =
        fragment.is(Kind.VERB)
            && fragment.hasNoObject()
            && words.size() > 1
            && wording.isMannerAdverb(words.get(0).lower());
    return manner ? verb.substring(words.get(1).start() - words.get(0).start()) : verb;
  }

  /** How many words are left without the adverbs at their end; all if only those stand there. */
  private int beforeAdverbs(List<RequestWord> words) {
    int end = words.size();
    for (int from = end - 1; from > 0; from--) {
      boolean adverbs =
          wording.skipAdverbial(words, from) == end || wording.isAdverb(words.get(from).lower());
      if (adverbs && !wording.is(WordClass.MODIFIER, words.get(end - 1))) {
        end = from;
      }
    }
    return end;
  }

  /** Fragment {@code i} with "thereto" or "it" replaced by what it refers to. */
  private String resolved(int i) {
    Optional<RequestWord> thereto = thereto(i);
    return thereto
        .map(word -> replaced(i, word, "to " + objectOfGovernor(i)))
        .or(() -> pronoun(i).map(word -> replaced(i, word, objectOfGovernor(i))))
        .or(() -> annex(i))
        .orElseGet(() -> clause.words(i));
  }

  /** "its Optional Protocol" as that to what the governor of fragment {@code i} is about. */
  private Optional<String> annex(int i) {
    Fragment fragment = clause.get(i);
    int governor = clause.governor(i);
    boolean known =
        fragment.is(Kind.NOUN)
            && fragment.firstWord().equals(ITS)
            && wording.isReference(fragment.words(), 0)
            && governor != ShareClause.NONE
            && clause.get(governor).titled()
            && !clause.isOpen(governor);
    if (!known) {
      return Optional.empty();
    }
    String named = replaced(i, fragment.words().get(0), "the");
    return Optional.of(
        wording.is(WordClass.ANNEX, fragment.lastWord())
            ? named + " to " + objectOfGovernor(i)
            : named);
  }

  private String replaced(int i, RequestWord word, String by) {
    int start = clause.get(i).span().start();
    String words = clause.words(i);
    return words.substring(0, word.start() - start) + by + words.substring(word.end() - start);
  }

  private String objectOfGovernor(int i) {
    Fragment governor = clause.get(clause.governor(i));
    int from = governor.opening().object();
    return clause.text().substring(from, objects.end(governor, from));
  }

  /** The "it" that is the object of fragment {@code i}, if it stands for its governor's object. */
  private Optional<RequestWord> pronoun(int i) {
    Fragment fragment = clause.get(i);
    int governor = clause.governor(i);
    if (!fragment.refersBack() || governor == ShareClause.NONE || clause.isOpen(governor)) {
      return Optional.empty();
    }
    Optional<RequestWord> it =
        fragment.words().stream()
            .filter(word -> word.start() == fragment.opening().object() && word.is(IT))
            .findFirst();
    long references =
        IntStream.range(0, fragment.words().size())
            .filter(at -> wording.isReference(fragment.words(), at))
            .count();
    boolean plain =
        clause.get(governor).titled() || objectOfGovernor(i).split(" ").length <= LONGEST_OBJECT;
    return it.filter(word -> references == 1 && plain);
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
    boolean parted = fragment.junction().strength() != Strength.NONE;
    if (governor == ShareClause.NONE || !(noun || fragment.is(Kind.MODIFIER))) {
      return "";
    }
    Fragment verb = clause.get(governor);
    if (noun && fragment.hasNoObject() && clause.isOpen(governor)) {
      return verbOf(verb, verb.opening().verbEnd());
    }
    String words = verbOf(verb, verb.opening().object());
    if ((fragment.junction().hasConjunction() || parted)
        && wording.is(WordClass.PARALLEL_PREPOSITION, fragment.firstWord())) {
      return upTo(fragment.firstWord(), verb);
    }
    if (words.endsWith(":") && !clause.isOpen(governor)) {
      return words;
    }
    boolean parallel = (fragment.titled() && verb.titled()) || isListed(i, governor);
    return noun && parallel && !clause.isOpen(governor) ? words : "";
  }

  /**
   * Whether fragment {@code i} is one more of the things that a verb is about: {@code Train judges
   * (Spain), prosecutors (Chile) and the police (Togo)}.
   */
  private boolean isListed(int i, int governor) {
    Fragment verb = clause.get(governor);
    boolean items =
        IntStream.rangeClosed(governor + 1, i)
            .mapToObj(clause::get)
            .allMatch(
                item ->
                    (item.is(Kind.NOUN) || item.is(Kind.UNKNOWN))
                        && !item.refersBack()
                        && !item.hasNoObject()
                        && !item.junction().isDirect()
                        && item.junction().strength() != Strength.STRONG
                        && item.junction().strength() != Strength.SLASH);
    List<RequestWord> object =
        verb.words().stream().filter(word -> word.start() >= verb.opening().object()).toList();
    return items
        && !object.isEmpty()
        && object.size() <= LONGEST_ITEM
        && object.stream()
            .noneMatch(
                word ->
                    word.isConjunction()
                        || wording.is(WordClass.PREPOSITION, word)
                        || wording.is(WordClass.MODIFIER, word)
                        || wording.verbOfGerund(word.lower()).isPresent());
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
