package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.attribution.Fragment.Start;

/** Writes out a share from the fragments that are a State's own and what they share with others. */
final class ShareWriter {
  /** How many fragments before a share's own it may be read with. */
  private static final int MAX_CONTEXT = 12;

  private final Clause clause;
  private final Wording wording;
  private final ObjectReader objects;
  private final List<Integer> own;
  private final StringBuilder out = new StringBuilder();

  /** The fragment whose object is still to be written. */
  private int open = Clause.NONE;

  /** The fragment that was written as the object of another. */
  private int used = Clause.NONE;

  ShareWriter(Clause clause, Wording wording, List<Integer> own) {
    this.clause = clause;
    this.wording = wording;
    this.objects = new ObjectReader(wording);
    this.own = List.copyOf(own);
  }

  String write() {
    writeWithContext(own.get(0));
    for (int i : own.subList(1, own.size())) {
      add(i);
    }
    if (open != Clause.NONE) {
      addObject();
    }
    addTail();
    return TextCleaner.clean(out);
  }

  /** Writes fragment {@code i} with what stands before it and is needed to read it. */
  private void writeWithContext(int i) {
    List<Integer> chain = new ArrayList<>();
    int at = i;
    chain.add(at);
    while (needsContext(at) && chain.size() < MAX_CONTEXT) {
      at = clause.context(at);
      chain.add(0, at);
    }
    begin(chain.get(0));
    for (int next : chain.subList(1, chain.size())) {
      add(next);
    }
  }

  /** Whether fragment {@code i} cannot open a share. */
  private boolean needsContext(int i) {
    if (i == 0) {
      return false;
    }
    Fragment fragment = clause.get(i);
    boolean completesOther = clause.isDirect(i) && clause.isOpen(i - 1);
    return switch (fragment.start()) {
      case VERB, CLAUSE -> fragment.refersBack();
      case INFINITIVE -> fragment.refersBack() || clause.isDirect(i) && !completesOther;
      case GERUND -> !completesOther;
      case NOUN, UNKNOWN -> stem(i).isEmpty();
      case MODIFIER -> !(completesOther && isOfGerund(i)) && stem(i).isEmpty();
    };
  }

  /** Whether fragment {@code i} is "of" and a gerund, which another may read as its own verb. */
  private boolean isOfGerund(int i) {
    String words = clause.words(i);
    List<Word> start = Word.of(words, 0, words.length());
    return words.startsWith("of ")
        && start.size() > 1
        && wording.verbOfGerund(start.get(1).lower()).isPresent();
  }

  /** Writes the first fragment of a share. */
  private void begin(int i) {
    Fragment fragment = clause.get(i);
    String words = clause.words(i);
    switch (fragment.start()) {
      case INFINITIVE -> words = words.substring(words.indexOf(' ') + 1);
      case GERUND -> words = imperative(words);
      case MODIFIER -> {
        String stem = i > 0 ? stem(i) : "";
        out.append(stem);
        words = stem.isEmpty() && isOfGerund(i) ? imperative(words.substring(3)) : words;
      }
      case NOUN, UNKNOWN -> out.append(i > 0 ? stem(i) : "");
      default -> {}
    }
    out.append(words);
    note(i);
  }

  /**
   * The verb that fragment {@code i}, a noun phrase, has in common with one before it, in whose
   * object's place it stands; empty if it stands in no such place.
   */
  private String stem(int i) {
    int governor = clause.governor(i);
    if (governor == Clause.NONE) {
      return "";
    }
    Fragment fragment = clause.get(i);
    Fragment verb = clause.get(governor);
    String text = clause.text();
    int start = verb.span().start();
    if (verb.start() == Start.INFINITIVE) {
      start = text.indexOf(' ', start) + 1;
    }
    if (fragment.object() == fragment.span().end() && clause.isOpen(governor)) {
      return text.substring(start, verb.verbEnd()) + " ";
    }
    String words = text.substring(start, verb.object()).strip();
    String preposition = " " + firstWord(i);
    if (fragment.link().conjunction() && words.endsWith(preposition)) {
      return words.substring(0, words.length() - preposition.length()) + " ";
    }
    if (fragment.start() == Start.MODIFIER) {
      return "";
    }
    boolean listed = words.endsWith(":");
    if (clause.isOpen(governor) || !listed && !(fragment.titled() && verb.titled())) {
      return "";
    }
    return words + " ";
  }

  /** Words that open with a gerund, or several, with the imperative in its place. */
  private String imperative(String words) {
    StringBuilder imperative = new StringBuilder(words);
    boolean opening = true;
    int shift = 0;
    for (Word word : Word.of(words, 0, words.length())) {
      Optional<String> verb = wording.verbOfGerund(word.lower());
      if (verb.isPresent()) {
        imperative.replace(word.start() + shift, word.end() + shift, verb.get());
        shift += verb.get().length() - word.lower().length();
      } else if (opening || !isConjunction(word)) {
        break;
      }
      opening = false;
    }
    return imperative.toString();
  }

  private static boolean isConjunction(Word word) {
    return switch (word.lower()) {
      case "and", "or", "/", "," -> true;
      default -> false;
    };
  }

  /** Adds fragment {@code i} to what is written, its missing object first where that fits. */
  private void add(int i) {
    if (i == used) {
      return;
    }
    if (open != Clause.NONE && !bringsObject(i)) {
      addObject();
    }
    String words = clause.words(i);
    if (open != Clause.NONE && words.startsWith("of ") && !takesOf(open)) {
      words = words.substring(3);
    }
    out.append(link(i)).append(words);
    note(i);
  }

  /** What to print before fragment {@code i}: verbs that share an object go together by "and". */
  private String link(int i) {
    Fragment fragment = clause.get(i);
    boolean together = open != Clause.NONE && fragment.isVerbal() && clause.get(open).isVerbal();
    if (!together) {
      return fragment.link().printed();
    }
    return fragment.link().conjunction() ? fragment.link().printed().replaceAll("[,;]", "") : " and ";
  }

  private void note(int i) {
    if (clause.isOpen(i)) {
      open = i;
    } else if (clause.get(i).start() != Start.MODIFIER) {
      open = Clause.NONE;
    }
  }

  /** Whether the object that is open comes with fragment {@code i} or after it. */
  private boolean bringsObject(int i) {
    Fragment fragment = clause.get(i);
    if (fragment.start() == Start.MODIFIER) {
      return clause.objectFor(open) >= i;
    }
    if (!fragment.isVerbal()) {
      return true;
    }
    for (int j = open + 1; j < i; j++) {
      if (!clause.isOpen(j) && clause.get(j).start() != Start.MODIFIER) {
        return false;
      }
    }
    return !fragment.refersBack();
  }

  private void addObject() {
    int lacking = open;
    open = Clause.NONE;
    while (lacking != Clause.NONE) {
      int source = clause.objectFor(lacking);
      if (source == Clause.NONE || own.contains(source)) {
        return;
      }
      boolean follows = source > lacking;
      boolean whole = !clause.get(source).isVerbal() || follows && clause.isDirect(source);
      String object = object(lacking, source, whole);
      out.append(' ').append(joined(lacking, object));
      used = source;
      boolean lacksToo = whole && follows && clause.isOpen(source);
      lacking = lacksToo && clause.words(source).endsWith(object) ? source : Clause.NONE;
    }
  }

  /** The words of fragment {@code source} that are the object of {@code lacking}. */
  private String object(int lacking, int source, boolean whole) {
    Fragment fragment = clause.get(source);
    boolean afterTo = lastWord(lacking).equals("to");
    boolean nounOnly = fragment.start() == Start.GERUND && afterTo;
    int from = whole && !nounOnly ? fragment.span().start() : fragment.object();
    int to = fragment.span().end();
    if (!fragment.states().isEmpty()) {
      to = objects.end(clause.text(), from, to);
    }
    return clause.text().substring(from, to);
  }

  /** An object with the preposition that fits the fragment which lacks it. */
  private String joined(int lacking, String object) {
    boolean leads = object.startsWith("of ") || object.startsWith("to ");
    if (leads) {
      return takesOf(lacking) ? object : object.substring(3);
    }
    return wording.prepositionAfter(lastWord(lacking)).map(p -> p + " " + object).orElse(object);
  }

  /** Whether fragment {@code i} ends in a noun that a preposition leads on from. */
  private boolean takesOf(int i) {
    String last = lastWord(i);
    return !wording.isPreposition(last)
        && !wording.isVerb(last)
        && wording.verbOfGerund(last).isEmpty();
  }

  private String firstWord(int i) {
    String words = clause.words(i);
    return words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
  }

  private String lastWord(int i) {
    List<Word> words =
        Word.of(clause.text(), clause.get(i).span().start(), clause.get(i).span().end());
    return words.isEmpty() ? "" : words.get(words.size() - 1).lower();
  }

  /** Adds the words after the last group of States, which belong to all. */
  private void addTail() {
    int last = clause.size() - 1;
    Fragment tail = clause.get(last);
    boolean adds = tail.start() == Start.MODIFIER || tail.start() == Start.INFINITIVE;
    if (last > 0 && tail.states().isEmpty() && adds && last != used) {
      add(last);
    }
  }
}
