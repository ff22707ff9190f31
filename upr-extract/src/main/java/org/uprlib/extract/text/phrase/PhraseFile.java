package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.text.phrase.PhrasePattern.Element;

/**
 * Reads a phrase file: a line {@code class NAME WORDS…} or {@code SENSE PHRASE}, in the notation of
 * {@link PhrasePattern}; {@code #} begins a comment line. A class is known to the lines after it; a
 * second line adds words to it.
 */
final class PhraseFile {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A number of four figures. */
  private static final String YEAR = "####";

  private static final int WIDEST_GAP = 16;

  private final String name;
  private final Map<String, List<String>> classes = new HashMap<>();
  private final List<PhrasePattern> patterns = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  /** True if the script writes some words, or all, without a blank between them. */
  private boolean joinsWords;

  private PhraseFile(String name) {
    this.name = name;
  }

  /**
   * Reads the resource {@code name} of this package.
   *
   * @throws IllegalStateException if it is missing or a line is malformed, with file and line
   */
  static Phrases resource(String name, Set<String> names) {
    return read(name, DataFile.read(PhraseFile.class::getResourceAsStream, name, 1), names);
  }

  static Phrases read(String name, List<DataFile.Row> rows, Set<String> names) {
    PhraseFile file = new PhraseFile(name);
    rows.forEach(file::add);
    return file.phrases(names);
  }

  private void add(DataFile.Row row) {
    String line = row.get(0);
    try {
      if (!seen.add(line)) {
        throw new IllegalArgumentException("said before: " + line);
      }
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException("nothing after " + line);
      }
      if (parts[0].equals("class")) {
        addClass(parts[1]);
      } else {
        addPhrase(parts[0], parts[1]);
      }
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
  }

  private void addClass(String definition) {
    String[] parts = definition.split("\\s+", -1);
    List<String> words = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      words.addAll(words(parts[i]));
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("class without words: " + parts[0]);
    }
    joinsWords |= parts[0].equals("joined");
    classes.computeIfAbsent(parts[0], key -> new ArrayList<>()).addAll(words);
  }

  private void addPhrase(String word, String phrase) {
    Sense sense =
        Worded.of(Sense.class, word)
            .orElseThrow(() -> new IllegalArgumentException("no such sense: " + word));
    boolean topical = phrase.startsWith("? ");
    List<Element> elements = elements(topical ? phrase.substring(2) : phrase);
    patterns.add(new PhrasePattern(sense, topical, elements, patterns.size()));
  }

  /**
   * @param names the words of the names of States; in Chinese, no other words are looked for within
   *     names: the name of Bhutan begins with "not"
   */
  private Phrases phrases(Set<String> names) {
    for (String required : Phrases.REQUIRED_CLASSES) {
      if (!classes.containsKey(required)) {
        throw new IllegalStateException(name + ": class " + required + " is missing");
      }
    }
    Map<String, WordSet> sets = new HashMap<>();
    classes.forEach((key, words) -> sets.put(key, WordSet.of(words)));
    WordSet joined = sets.getOrDefault("joined", WordSet.NONE);
    if (known.stream().anyMatch(PhraseFile::isIdeographic)) {
      names.stream().filter(PhraseFile::isIdeographic).forEach(known::add);
    }
    KnownWords words = joinsWords ? KnownWords.of(known, joined) : KnownWords.NONE;
    return new Phrases(patterns, sets, words, names);
  }

  private static boolean isIdeographic(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isIdeographic);
  }

  /** The elements of a phrase. */
  List<Element> elements(String phrase) {
    List<Element> elements = new ArrayList<>();
    for (String part : BLANKS.split(phrase.strip(), -1)) {
      addElement(elements, part);
    }
    checkEnd(elements.get(0), phrase);
    checkEnd(elements.get(elements.size() - 1), phrase);
    if (elements.get(0) instanceof Element.Edge) {
      checkEnd(elements.get(1), phrase);
    }
    if (elements.stream().noneMatch(Element::literal)) {
      throw new IllegalArgumentException("phrase without a word: " + phrase);
    }
    if (elements.stream()
        .filter(each -> !(each instanceof Element.Edge))
        .limit(1)
        .anyMatch(first -> !isWord(first))) {
      throw new IllegalArgumentException("phrase that does not begin with a word: " + phrase);
    }
    return elements;
  }

  private static boolean isWord(Element element) {
    return element instanceof Element.Word word
        && word.words()
            .onlyWhole()
            .filter(all -> all.stream().noneMatch(each -> Character.isLetter(each.codePointAt(0))))
            .isEmpty();
  }

  private static void checkEnd(Element element, String phrase) {
    boolean loose =
        element instanceof Element.Gap || (element instanceof Element.Word word && word.optional());
    if (loose) {
      throw new IllegalArgumentException("phrase with a loose end: " + phrase);
    }
  }

  private void addElement(List<Element> elements, String part) {
    if (part.equals("^") || part.equals("$")) {
      elements.add(new Element.Edge(part.equals("^")));
    } else if (part.startsWith("..")) {
      elements.add(gap(part));
    } else if (part.equals("_") || part.equals("#") || part.equals(YEAR)) {
      elements.add(new Element.Any(part.equals("_") ? 0 : part.length()));
    } else if (part.startsWith("[") && part.endsWith("]")) {
      elements.add(word(part.substring(1, part.length() - 1), true));
    } else {
      elements.add(word(part, false));
    }
  }

  private Element gap(String part) {
    int not = part.indexOf('!');
    if (not > 0) {
      WordSet barred = WordSet.of(classNamed(part.substring(not + 1)));
      return new Element.Gap(size(part.substring(0, not)), Optional.empty(), barred);
    }
    int at = part.indexOf('@');
    int size =
        part.startsWith("@", 2) ? Integer.MAX_VALUE : size(at < 0 ? part : part.substring(0, at));
    Optional<WordSet> words =
        at < 0 ? Optional.empty() : Optional.of(WordSet.of(classNamed(part.substring(at + 1))));
    return new Element.Gap(size, words, WordSet.NONE);
  }

  private static int size(String gap) {
    try {
      int size = Integer.parseInt(gap.substring(2));
      if (size >= 1 && size <= WIDEST_GAP) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a gap: " + gap, e);
    }
    throw new IllegalArgumentException("gap not between 1 and " + WIDEST_GAP + ": " + gap);
  }

  private Element word(String alternatives, boolean optional) {
    return new Element.Word(WordSet.of(words(alternatives)), optional);
  }

  /** The words of {@code a|b*|@class}, classes resolved. */
  List<String> words(String alternatives) {
    List<String> words = new ArrayList<>();
    for (String word : alternatives.split("\\|", -1)) {
      if (word.startsWith("@")) {
        words.addAll(classNamed(word.substring(1)));
      } else {
        words.add(checked(word));
      }
    }
    return words;
  }

  private List<String> classNamed(String name) {
    List<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class before this line is named " + name);
    }
    return words;
  }

  private String checked(String word) {
    if (isIdeographic(word)) {
      joinsWords = true;
      known.add(word);
      return word;
    }
    List<Token> tokens = Tokenizer.tokens(word.replace("*", ""), KnownWords.NONE);
    if (tokens.size() != 1 || tokens.get(0).number()) {
      throw new IllegalArgumentException("not one word: '" + word + "'");
    }
    if (word.indexOf('*') < 0) {
      known.add(word);
    }
    return word;
  }
}
