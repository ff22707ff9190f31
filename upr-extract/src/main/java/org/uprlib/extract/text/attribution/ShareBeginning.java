package org.uprlib.extract.text.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Decides how a share can begin with a fragment of a clause. */
record ShareBeginning(ShareClause clause, RequestWording wording) {
  private static final String THERETO = "thereto";
  private static final String IT = "it";
  private static final String ITS = "its";

  /** An object that one State asks for, and others put others beside, is no longer. */
  private static final int LONGEST_ITEM = 4;

  /** What a pronoun stands for is no longer, unless it is a name. */
  private static final int LONGEST_OBJECT = 7;

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
    String whole = words(i);
    if (!fragment.isVerbal() || !fragment.hasNoObject()) {
      return whole;
    }
    RequestWords words = fragment.words();
    int cut = fragment.span().end() - words.get(beforeAdverbs(words) - 1).end();
    String verb = whole.substring(0, whole.length() - cut);
    boolean manner = fragment.is(Kind.VERB) && wording.isMannerAdverb(fragment.firstWord());
    return manner && words.has(1)
        ? verb.substring(words.get(1).start() - words.get(0).start())
        : verb;
  }

  /** How many words are left without the adverbs at their end; all if only those stand there. */
  private static int beforeAdverbs(RequestWords words) {
    int end = words.size();
    for (int from = end - 1; from > 0; from--) {
      boolean adverbs =
          words.behind(WordClass.ADVERBIAL, from) == end || words.is(from, WordClass.ADVERB);
      if (adverbs && !words.is(end - 1, WordClass.MODIFIER)) {
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
    RequestWords words = fragment.words();
    if (!words.is(0, ITS) || !words.begins(0, WordClass.REFERENCE) || !isOnTitle(i)) {
      return Optional.empty();
    }
    String named = replaced(i, words.get(0), "the");
    return Optional.of(
        words.is(words.size() - 1, WordClass.ANNEX) ? named + " to " + objectOfGovernor(i) : named);
  }

  /** Whether the governor of fragment {@code i} has a name for its object. */
  private boolean isOnTitle(int i) {
    return clause.closedGovernor(i).filter(Fragment::titled).isPresent();
  }

  private String replaced(int i, RequestWord word, String by) {
    int start = clause.get(i).span().start();
    String words = clause.words(i);
    return words.substring(0, word.start() - start) + by + words.substring(word.end() - start);
  }

  private String objectOfGovernor(int i) {
    Fragment governor = clause.get(clause.governor(i));
    int from = governor.opening().object();
    return clause.text().substring(from, ObjectReader.end(governor, from));
  }

  /** The "it" that is the object of fragment {@code i}, if it stands for its governor's object. */
  private Optional<RequestWord> pronoun(int i) {
    Fragment fragment = clause.get(i);
    RequestWords words = fragment.words();
    if (!fragment.refersBack() || clause.closedGovernor(i).isEmpty()) {
      return Optional.empty();
    }
    boolean plain = isOnTitle(i) || objectOfGovernor(i).split(" ").length <= LONGEST_OBJECT;
    long references =
        IntStream.range(0, words.size())
            .filter(at -> words.begins(at, WordClass.REFERENCE))
            .count();
    return words.stream()
        .filter(word -> word.start() == fragment.opening().object())
        .filter(word -> word.is(IT) && references == 1 && plain)
        .findFirst();
  }

  /** The "thereto" of fragment {@code i}, if what it refers to is the object of its governor. */
  private Optional<RequestWord> thereto(int i) {
    Fragment fragment = clause.get(i);
    return fragment.refersBack() && isOnTitle(i)
        ? fragment.words().stream().filter(word -> word.is(THERETO)).findFirst()
        : Optional.empty();
  }

  /** "of" and a gerund, which one State may read as its own verb. */
  private static boolean isOfGerund(Fragment fragment) {
    return fragment.words().is(0, "of") && fragment.words().is(1, WordClass.GERUND);
  }

  /** The words of a fragment from a gerund on, or several, with the imperative in its place. */
  private String imperative(Fragment fragment, int gerund) {
    StringBuilder imperative = new StringBuilder();
    int copied = fragment.words().get(gerund).start();
    for (RequestWord word : fragment.words().from(gerund).list()) {
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
    boolean noun = fragment.isNominal();
    if (governor == ShareClause.NONE || !(noun || fragment.is(Kind.MODIFIER))) {
      return "";
    }
    Fragment verb = clause.get(governor);
    boolean open = clause.isOpen(governor);
    if (noun && open && fragment.hasNoObject()) {
      return verbOf(verb, verb.opening().verbEnd());
    }
    if (!clause.isDirect(i) && fragment.words().is(0, WordClass.PARALLEL_PREPOSITION)) {
      return upTo(fragment.firstWord(), verb);
    }
    String words = verbOf(verb, verb.opening().object());
    boolean parallel = (fragment.titled() && verb.titled()) || isListed(i, governor);
    return !open && ((noun && parallel) || words.endsWith(":")) ? words : "";
  }

  /**
   * Whether fragment {@code i} is one more of the things that a verb is about: {@code Train judges
   * (Spain), prosecutors (Chile) and the police (Togo)}.
   */
  private boolean isListed(int i, int governor) {
    Fragment verb = clause.get(governor);
    RequestWords words = verb.words();
    int object = words.skip(0, at -> words.get(at).start() < verb.opening().object());
    int length = words.size() - object;
    return 1 <= length
        && length <= LONGEST_ITEM
        && IntStream.range(object, words.size()).allMatch(at -> isPlain(words, at))
        && IntStream.rangeClosed(governor + 1, i).mapToObj(clause::get).allMatch(this::isItem);
  }

  /** A noun that a comma or a conjunction adds to others. */
  private boolean isItem(Fragment fragment) {
    return fragment.isNominal()
        && !fragment.refersBack()
        && !fragment.hasNoObject()
        && !fragment.junction().isDirect()
        && fragment.junction().strength().compareTo(Strength.WEAK) <= 0;
  }

  private static boolean isPlain(RequestWords words, int at) {
    return !words.is(
        at, WordClass.JOINT, WordClass.PREPOSITION, WordClass.MODIFIER, WordClass.GERUND);
  }

  /** A fragment's words up to the last that is {@code preposition}; empty string if none is. */
  private String upTo(String preposition, Fragment fragment) {
    RequestWords words = fragment.words();
    int last = words.skipBack(words.size() - 1, at -> !words.is(at, preposition));
    return last > 0 ? verbOf(fragment, words.get(last).start()) : "";
  }

  private String verbOf(Fragment fragment, int end) {
    boolean infinitive = fragment.is(Kind.INFINITIVE) && fragment.words().is(0, "to");
    int first = infinitive && fragment.words().has(1) ? 1 : 0;
    int start = fragment.words().get(first).start();
    return end > start ? clause.text().substring(start, end).strip() : "";
  }
}
