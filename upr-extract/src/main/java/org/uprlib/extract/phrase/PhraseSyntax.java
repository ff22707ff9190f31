package org.uprlib.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the notation of {@link PhrasePattern} and of word classes. Every fault is an {@link
 * IllegalArgumentException} that says what is wrong.
 */
final class PhraseSyntax {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int WIDEST_GAP = 16;

  private final Map<String, List<String>> classes;

  PhraseSyntax(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  /** The elements of a phrase. */
  List<PatternElement> elements(String phrase) {
    List<PatternElement> elements = new ArrayList<>();
    for (String part : BLANKS.split(phrase.strip(), -1)) {
      addElement(elements, part);
    }
    checkEnd(elements.get(0), phrase);
    checkEnd(elements.get(elements.size() - 1), phrase);
    if (elements.stream().noneMatch(PatternElement::literal)) {
      throw new IllegalArgumentException("phrase without a word: " + phrase);
    }
    return elements;
  }

  private static void checkEnd(PatternElement element, String phrase) {
    boolean loose =
        element instanceof PatternElement.Gap
            || (element instanceof PatternElement.Word word && word.optional());
    if (loose) {
      throw new IllegalArgumentException("phrase with a loose end: " + phrase);
    }
  }

  private void addElement(List<PatternElement> elements, String part) {
    if (part.equals("^") || part.equals("$")) {
      elements.add(new PatternElement.Edge(part.equals("^")));
    } else if (part.startsWith("..")) {
      elements.add(gap(part));
    } else if (part.equals("_") || part.equals("#")) {
      elements.add(new PatternElement.Any(part.equals("#")));
    } else if (part.startsWith("[") && part.endsWith("]")) {
      elements.add(word(part.substring(1, part.length() - 1), true));
    } else if (part.indexOf('|') < 0 && isChinese(part)) {
      part.codePoints()
          .mapToObj(Character::toString)
          .forEach(character -> elements.add(word(character, false)));
    } else {
      elements.add(word(part, false));
    }
  }

  private PatternElement gap(String part) {
    int at = part.indexOf('@');
    int size = size(at < 0 ? part : part.substring(0, at));
    Optional<WordSet> words =
        at < 0 ? Optional.empty() : Optional.of(WordSet.of(classNamed(part.substring(at + 1))));
    return new PatternElement.Gap(size, words);
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

  private static boolean isChinese(String part) {
    return part.codePoints().allMatch(Character::isIdeographic) && part.length() > 1;
  }

  private PatternElement word(String alternatives, boolean optional) {
    return new PatternElement.Word(WordSet.of(words(alternatives)), optional);
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

  private static String checked(String word) {
    List<Token> tokens = Tokenizer.tokens(word.replace("*", ""));
    if (tokens.size() != 1 || tokens.get(0).number()) {
      throw new IllegalArgumentException("not one word: '" + word + "'");
    }
    return word;
  }
}
