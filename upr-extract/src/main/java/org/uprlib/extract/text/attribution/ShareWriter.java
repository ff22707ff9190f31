package org.uprlib.extract.text.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.extract.text.attribution.Fragment.Kind;
import org.uprlib.extract.text.attribution.ItemReader.Item;

/** Writes out a share from the fragments that are its own and what they share with others. */
final class ShareWriter {
  /** How many fragments before its own a share may be read with. */
  private static final int MAX_CONTEXT = 12;

  /** What may stand before the noun of an object. */
  private static final WordClass[] BEFORE_NOUN = {
    WordClass.DETERMINER, WordClass.LIGHT_ADJECTIVE, WordClass.OPEN_ADJECTIVE
  };

  private final ShareClause clause;
  private final RequestWording wording;
  private final ShareBeginning beginning;
  private final List<Integer> own;
  private final StringBuilder out = new StringBuilder();
  private final Set<Integer> written = new HashSet<>();

  /** The fragment whose object is still to be written. */
  private int open = ShareClause.NONE;

  /** The fragment that was written as the object of another. */
  private int used = ShareClause.NONE;

  /**
   * A writer of one share.
   *
   * @param own indices of its own fragments, in order, at least one
   */
  ShareWriter(ShareClause clause, RequestWording wording, List<Integer> own) {
    this.clause = clause;
    this.wording = wording;
    this.beginning = new ShareBeginning(clause, wording);
    this.own = List.copyOf(own);
  }

  String write() {
    writeWithContext(own.get(0));
    own.subList(1, own.size()).forEach(this::add);
    addObject();
    addTail();
    return TextCleaner.clean(out.toString());
  }

  /** Writes fragment {@code i} after what stands before it and is needed to read it. */
  private void writeWithContext(int i) {
    Deque<Integer> chain = new ArrayDeque<>();
    int at = i;
    chain.push(at);
    boolean addsToAll = isAdverbial(clause.get(i));
    while (chain.size() < MAX_CONTEXT
        && (beginning.needsContext(at) || (addsToAll && isObject(at)))) {
      at = clause.item(at).map(Item::fragment).orElse(clause.context(at));
      chain.push(at);
    }
    int first = chain.pop();
    out.append(own.contains(first) ? beginning.words(first) : beginning.verb(first));
    note(first);
    chain.forEach(this::add);
  }

  /**
   * Adds fragment {@code i} in place of what another State lists before it: {@code against
   * violence, including by a law (Spain) and by a study (Chile)}.
   *
   * @return false if it goes on from no list of others, or from an item that was put in its place
   */
  private boolean addInPlace(int i) {
    Optional<Item> item = clause.item(i).filter(each -> !own.contains(each.fragment()));
    if (item.isEmpty()) {
      return false;
    }
    int list = item.get().fragment();
    Fragment before = clause.get(list);
    String replaced = clause.text().substring(item.get().start(), before.span().end());
    if (!written.contains(list)) {
      out.append(junction(list));
      out.append(clause.text(), before.span().start(), item.get().start());
    } else if (out.toString().endsWith(replaced)) {
      out.setLength(out.length() - replaced.length());
    } else {
      return false;
    }
    out.append(' ').append(clause.words(i));
    note(i);
    return true;
  }

  /** Whether the fragment is an adverbial phrase and nothing else: it adds to all objects. */
  private static boolean isAdverbial(Fragment fragment) {
    return fragment.words().behind(WordClass.ADVERBIAL, 0) == fragment.words().size();
  }

  private boolean isObject(int i) {
    return i > 0 && clause.is(i, Kind.NOUN);
  }

  /** Adds fragment {@code i}, after the object that is still open if that does not come with it. */
  private void add(int i) {
    if (i == used) {
      return;
    }
    if (open != ShareClause.NONE && !bringsObject(i)) {
      addObject();
    }
    if (addInPlace(i)) {
      return;
    }
    addBridge(i);
    if (isAlternative(i)) {
      String object = object(open, i, false);
      out.append(' ').append(withPreposition(open, object));
    } else {
      String words = clause.words(i);
      boolean doubled = open != ShareClause.NONE && words.startsWith("of ") && !endsInNoun(open);
      out.append(junction(i)).append(doubled ? words.substring(3) : words);
    }
    note(i);
  }

  /** Adds the verb that leads to fragment {@code i}: "measures (Spain) / to stop (Chile) it". */
  private void addBridge(int i) {
    if (endsInEffort(open) && clause.completesOther(i) && isLeftOut(i - 1, Kind.INFINITIVE)) {
      out.append(' ').append(clause.words(i - 1));
      note(i - 1);
    }
  }

  private boolean endsInEffort(int i) {
    return i != ShareClause.NONE && clause.get(i).endsInEffort();
  }

  /** Whether fragment {@code i} is of this kind and was not written. */
  private boolean isLeftOut(int i, Kind kind) {
    return clause.is(i, kind) && !written.contains(i);
  }

  /** Whether fragment {@code i} holds the open object, with a verb that another has chosen. */
  private boolean isAlternative(int i) {
    return open != ShareClause.NONE
        && clause.is(i, Kind.VERB)
        && !clause.isOpen(i)
        && clause.get(i).junction().isOnly(Junction.Strength.SLASH);
  }

  private String junction(int i) {
    Fragment fragment = clause.get(i);
    Junction junction = fragment.junction();
    if (open == ShareClause.NONE) {
      return isListAfterNoun(i) ? ", " : junctionAfterPhrase(i);
    }
    if (fragment.goesOnAs(Kind.INFINITIVE)) {
      return " ";
    }
    if (fragment.isVerbal() && clause.get(open).isVerbal()) {
      return clause.get(open).endsInEffort() && isLeftOut(i - 1, Kind.INFINITIVE)
          ? " to "
          : junction.printedBetweenVerbs(wording.and());
    }
    boolean object =
        fragment.is(Kind.NOUN, Kind.GERUND)
            && !junction.hasConjunction()
            && clause.item(i).isEmpty();
    return object ? " " : junction.printed();
  }

  /** A phrase that adds to what stands before another such phrase is not joined to that. */
  private String junctionAfterPhrase(int i) {
    Junction junction = clause.get(i).junction();
    boolean alone = clause.is(i, Kind.MODIFIER) && isLeftOut(i - 1, Kind.MODIFIER);
    return alone ? junction.printedAlone() : junction.printed();
  }

  /** Whether fragment {@code i} is a list of nouns that goes on from one without any mark. */
  private boolean isListAfterNoun(int i) {
    Fragment fragment = clause.get(i);
    return clause.isDirect(i)
        && fragment.isNominal()
        && !fragment.words().is(0, WordClass.AUXILIARY)
        && fragment.words().stream().anyMatch(word -> word.is(","));
  }

  private void note(int i) {
    written.add(i);
    if (clause.isOpen(i)) {
      open = i;
    } else if (!clause.is(i, Kind.MODIFIER)) {
      open = ShareClause.NONE;
    }
  }

  /** Whether the object that is open comes with fragment {@code i} or after it. */
  private boolean bringsObject(int i) {
    Fragment fragment = clause.get(i);
    if (fragment.is(Kind.MODIFIER)) {
      return clause.objectFor(open) >= i;
    }
    if (!fragment.isVerbal()) {
      return true;
    }
    return !fragment.refersBack()
        && IntStream.range(open + 1, i)
            .allMatch(j -> clause.isOpen(j) || clause.is(j, Kind.MODIFIER));
  }

  private void addObject() {
    int lacking = open;
    open = ShareClause.NONE;
    while (lacking != ShareClause.NONE) {
      int source = clause.objectFor(lacking);
      if (source == ShareClause.NONE || own.contains(source)) {
        return;
      }
      boolean follows = source > lacking;
      boolean whole = !clause.get(source).isVerbal() || (follows && clause.isDirect(source));
      out.append(' ').append(withPreposition(lacking, object(lacking, source, whole)));
      used = source;
      written.add(source);
      lacking = whole && clause.isOpen(source) ? source : ShareClause.NONE;
    }
  }

  /** The words of fragment {@code source} that are the object of {@code lacking}. */
  private String object(int lacking, int source, boolean whole) {
    Fragment fragment = clause.get(source);
    Fragment before = clause.get(lacking);
    if (fragment.is(Kind.VERB)) {
      String verb = lowerCased(clause.words(source));
      if (endsInPurpose(before.words())) {
        return verb;
      }
      if (before.endsInEffort()) {
        return "to " + verb;
      }
    }
    boolean nounOnly = fragment.is(Kind.GERUND) && leadsToVerb(before.lastWord());
    int from = whole && !nounOnly ? fragment.span().start() : fragment.opening().object();
    if (before.awaitsNoun()) {
      from = behindAdjectives(fragment.words(), from);
    }
    boolean mayHoldMore = !fragment.states().isEmpty() && !clause.isOpen(source);
    int to = mayHoldMore ? ObjectReader.end(fragment, from) : fragment.span().end();
    return clause.text().substring(from, to);
  }

  /** Where the noun begins, or adjectives that go on from others, in the object at {@code from}. */
  private static int behindAdjectives(RequestWords words, int from) {
    int object = words.skip(0, at -> words.get(at).start() < from);
    int noun = words.skip(object, at -> words.is(at, BEFORE_NOUN));
    return words.has(noun) ? words.get(noun).start() : from;
  }

  private boolean leadsToVerb(String word) {
    return word.equals("to") || wording.is(word, WordClass.GERUND);
  }

  /** "measures in order to", "efforts to": the verb itself is still to come. */
  private static boolean endsInPurpose(RequestWords words) {
    int last = words.size() - 1;
    return words.is(last, "to")
        && (words.is(last - 1, "order") || words.is(last - 1, WordClass.NOUN_OF_EFFORT));
  }

  private static String lowerCased(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** An object with the preposition that fits the fragment which lacks it. */
  private String withPreposition(int lacking, String object) {
    if (object.startsWith("of ") || object.startsWith("to ")) {
      return endsInNoun(lacking) ? object : object.substring(3);
    }
    return Optional.of(clause.get(lacking))
        .filter(fragment -> !endsInGerund(fragment.words()))
        .flatMap(fragment -> wording.prepositionAfter(fragment.lastWord()))
        .map(preposition -> preposition + " " + object)
        .orElse(object);
  }

  /** "Consider signing": no noun, from which a preposition would lead on. */
  private static boolean endsInGerund(RequestWords words) {
    int last = words.size() - 1;
    return words.is(last, WordClass.LIGHT_NOUN, WordClass.NOUN_OF_EFFORT)
        && words.is(last, WordClass.GERUND)
        && words.is(last - 1, WordClass.VERB, WordClass.GERUND);
  }

  /** Whether fragment {@code i} ends in a noun, from which a preposition leads on. */
  private boolean endsInNoun(int i) {
    String last = clause.get(i).lastWord();
    boolean verb =
        wording.is(last, WordClass.VERB, WordClass.GERUND) && clause.get(i).hasNoObject();
    return !verb && !wording.is(last, WordClass.PREPOSITION);
  }

  /** Adds the words after the last group of States, which belong to all. */
  private void addTail() {
    int last = clause.size() - 1;
    Fragment tail = clause.get(last);
    boolean adds =
        tail.is(Kind.MODIFIER, Kind.INFINITIVE) || tail.words().is(0, WordClass.AUXILIARY);
    if (tail.states().isEmpty() && adds && last != used) {
      add(last);
    }
  }
}
