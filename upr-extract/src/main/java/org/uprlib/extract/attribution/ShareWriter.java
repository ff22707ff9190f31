package org.uprlib.extract.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.uprlib.extract.attribution.Fragment.Kind;

/** Writes out a share from the fragments that are its own and what they share with others. */
final class ShareWriter {
  /** How many fragments before its own a share may be read with. */
  private static final int MAX_CONTEXT = 12;

  private final ShareClause clause;
  private final RequestWording wording;
  private final ShareBeginning beginning;
  private final ObjectReader objects;
  private final List<Integer> own;
  private final StringBuilder out = new StringBuilder();

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
    this.objects = new ObjectReader(wording);
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
      at = clause.context(at);
      chain.push(at);
    }
    int first = chain.pop();
    out.append(beginning.words(first));
    note(first);
    while (chain.size() > 1) {
      add(chain.pop());
    }
    if (!chain.isEmpty() && !addToList(i)) {
      add(i);
    }
  }

  /**
   * Adds fragment {@code i} in place of what another State lists before it: {@code against
   * violence, including by a law (Spain) and by a study (Chile)}.
   *
   * @return false if it goes on from no list
   */
  private boolean addToList(int i) {
    Fragment item = clause.get(i);
    Fragment before = clause.get(i - 1);
    int opened = before.listStart(wording, item);
    int kept = out.length() - (before.span().end() - opened);
    boolean written =
        kept > 0
            && out.toString()
                .endsWith(
                    before.span().in(clause.text()).substring(opened - before.span().start()));
    if (opened == before.span().end() || clause.context(i) != i - 1 || !written) {
      return false;
    }
    out.setLength(kept);
    out.append(' ').append(clause.words(i));
    note(i);
    return true;
  }

  /** Whether the fragment is an adverbial phrase and nothing else: it adds to all objects. */
  private boolean isAdverbial(Fragment fragment) {
    return wording.skipAdverbial(fragment.words(), 0) == fragment.words().size();
  }

  private boolean isObject(int i) {
    return i > 0 && clause.get(i).is(Kind.NOUN);
  }

  /** Adds fragment {@code i}, after the object that is still open if that does not come with it. */
  private void add(int i) {
    if (i == used) {
      return;
    }
    if (open != ShareClause.NONE && !bringsObject(i)) {
      addObject();
    }
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

  /** Whether fragment {@code i} holds the open object, with a verb that another has chosen. */
  private boolean isAlternative(int i) {
    Junction junction = clause.get(i).junction();
    return open != ShareClause.NONE
        && clause.get(i).is(Kind.VERB)
        && !clause.isOpen(i)
        && junction.strength() == Junction.Strength.SLASH
        && !junction.hasConjunction();
  }

  private String junction(int i) {
    Fragment fragment = clause.get(i);
    boolean verbs = open != ShareClause.NONE && fragment.isVerbal() && clause.get(open).isVerbal();
    return verbs ? fragment.junction().printedBetweenVerbs() : fragment.junction().printed();
  }

  private void note(int i) {
    if (clause.isOpen(i)) {
      open = i;
    } else if (!clause.get(i).is(Kind.MODIFIER)) {
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
    for (int j = open + 1; j < i; j++) {
      if (!clause.isOpen(j) && !clause.get(j).is(Kind.MODIFIER)) {
        return false;
      }
    }
    return !fragment.refersBack();
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
      lacking = whole && follows && clause.isOpen(source) ? source : ShareClause.NONE;
    }
  }

  /** The words of fragment {@code source} that are the object of {@code lacking}. */
  private String object(int lacking, int source, boolean whole) {
    Fragment fragment = clause.get(source);
    boolean nounOnly = fragment.is(Kind.GERUND) && clause.get(lacking).lastWord().equals("to");
    int from = whole && !nounOnly ? fragment.span().start() : fragment.opening().object();
    boolean mayHoldMore = !fragment.states().isEmpty() && !clause.isOpen(source);
    int to = mayHoldMore ? objects.end(fragment, from) : fragment.span().end();
    return clause.text().substring(from, to);
  }

  /** An object with the preposition that fits the fragment which lacks it. */
  private String withPreposition(int lacking, String object) {
    if (object.startsWith("of ") || object.startsWith("to ")) {
      return endsInNoun(lacking) ? object : object.substring(3);
    }
    return wording
        .prepositionAfter(clause.get(lacking).lastWord())
        .map(preposition -> preposition + " " + object)
        .orElse(object);
  }

  /** Whether fragment {@code i} ends in a noun, from which a preposition leads on. */
  private boolean endsInNoun(int i) {
    String last = clause.get(i).lastWord();
    boolean verb = wording.isVerbal(last) && clause.get(i).hasNoObject();
    return !wording.isPreposition(last) && !verb;
  }

  /** Adds the words after the last group of States, which belong to all. */
  private void addTail() {
    int last = clause.size() - 1;
    Fragment tail = clause.get(last);
    boolean adds = tail.is(Kind.MODIFIER) || tail.is(Kind.INFINITIVE);
    if (last > 0 && tail.states().isEmpty() && adds && last != used) {
      add(last);
    }
  }
}
