package org.uprlib.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;

/** Words by which papers of the review are known, from {@code field-words.tsv}. Immutable. */
final class FieldWords {
  /** What a word means. */
  enum Kind {
    /** Begins the masthead of a document of the United Nations. */
    MASTHEAD,
    /** Begins the title of a paper with questions of States. */
    ADVANCE_QUESTIONS,
    /** Begins the title of a statement that is read out. */
    ORAL_STATEMENT,
    /** Begins the title of a statement that is handed in. */
    WRITTEN_STATEMENT,
    /** Names the Council's item under which the outcomes of reviews are adopted. */
    ITEM,
    /** Addresses who presides over the Council; begins a paragraph. */
    ADDRESS,
    /** Addresses who gets a letter; begins a paragraph. */
    LETTER,
    /** Stands in the title of an infographic. */
    INFOGRAPHIC,
    /** Begins the title of a form or guide. */
    FORM,
    /** Names the review. */
    REVIEW,
    /** Belongs to human rights and the State. */
    FIELD,
    /** Joins the last two items of a list. */
    AND
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  private FieldWords() {}

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static FieldWords load() {
    FieldWords all = new FieldWords();
    for (DataFile.Row row :
        DataFile.read(FieldWords.class::getResourceAsStream, "field-words.tsv", 3)) {
      Kind kind = row.oneOf(Kind.class, 0);
      all.words
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(Folding.sameLength(row.required(2)));
    }
    return all;
  }

  /** The words of this kind: alternatives of a pattern. */
  String any(Kind kind) {
    return words.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The first word of this kind with which the folded line begins. */
  Optional<String> beginning(Kind kind, String folded) {
    return words.get(kind).stream().filter(word -> folded.startsWith(word)).findFirst();
  }

  /** The first word of this kind that stands in the folded text on its own. */
  Optional<String> in(Kind kind, String folded) {
    return words.get(kind).stream().filter(word -> holds(folded, word)).findFirst();
  }

  /** How many different words of this kind stand in the folded text. */
  long count(Kind kind, String folded) {
    return words.get(kind).stream().filter(word -> holds(folded, word)).count();
  }

  private static boolean holds(String text, String word) {
    boolean parted = word.codePointAt(0) < 0x2E80;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!parted
          || ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (at + word.length() == text.length()
                  || !Character.isLetterOrDigit(text.charAt(at + word.length()))))) {
        return true;
      }
    }
    return false;
  }
}
