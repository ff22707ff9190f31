package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;

/**
 * Words about and within names, in all languages together: data in {@code name-words.tsv} beside
 * this class. Immutable and thread-safe.
 */
final class NameWords {
  private static final String FILE = "name-words.tsv";
  private static final int LONGEST_NAME = 200;

  /** What a word does; the file explains. */
  enum Kind {
    ARTICLE,
    ELIDED,
    PREFIX,
    SMALL,
    JOINING,
    PEOPLE,
    SLIP,
    CONTRACTED,
    SHORTENED
  }

  private final Map<Kind, List<String>> words;
  private final List<String> articles;

  /** Letters of the longest article. */
  private final int longest;

  private final String prefixes;
  private final String elided;

  private NameWords(Map<Kind, List<String>> words) {
    this.words = words;
    this.articles = words.get(Kind.ARTICLE);
    this.longest = articles.stream().mapToInt(String::length).max().orElse(0);
    this.prefixes = String.join("", words.get(Kind.PREFIX));
    this.elided = String.join("", words.get(Kind.ELIDED));
  }

  static NameWords load() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new ArrayList<>());
    }
    for (DataFile.Row row : DataFile.read(NameWords.class::getResourceAsStream, FILE, 3)) {
      if (Language.of(row.required(0)).isEmpty()) {
        throw row.malformed("'" + row.get(0) + "' is not a language");
      }
      Kind kind = row.oneOf(Kind.class, 1);
      List<String> listed = row.list(2, " ");
      boolean pair = kind == Kind.SHORTENED || kind == Kind.CONTRACTED;
      if (pair && listed.size() != 2) {
        throw row.malformed("expected a word and how it is written else");
      }
      boolean letters = kind == Kind.PREFIX || kind == Kind.ELIDED;
      if (letters && listed.stream().anyMatch(word -> word.length() != 1)) {
        throw row.malformed("expected single letters");
      }
      words.get(kind).addAll(listed);
    }
    words.replaceAll((kind, list) -> List.copyOf(list));
    return new NameWords(words);
  }

  /** Whether {@code word}, in lower case, is of this kind. */
  boolean are(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** {@code key}, in lower case, and how it may be shortened. */
  List<String> shortened(String key) {
    List<String> forms = new ArrayList<>();
    forms.add(key);
    List<String> pairs = words.get(Kind.SHORTENED);
    for (int i = 0; i < pairs.size(); i += 2) {
      String form = key.replace(pairs.get(i) + " ", pairs.get(i + 1) + " ");
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** {@code key} without an article in parentheses, as in {@code bahamas (the)}. */
  String withoutArticle(String key) {
    String without = key;
    for (String article : articles) {
      without = without.replace("(" + article + ")", "");
    }
    return without;
  }

  /** Where a name may start behind what is not part of it; {@code offset} itself if nothing is. */
  int skip(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return offset;
    }
    if (prefixes.indexOf(text.charAt(offset)) >= 0) {
      return startOr(text, offset + 1, offset);
    }
    int end = offset;
    while (end < text.length() && end - offset <= longest && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int next = end;
    if (end == text.length() || end == offset) {
      return offset;
    }
    if (NameCursor.isApostrophe(text.charAt(end))
        && end - offset == 1
        && elided.indexOf(Character.toLowerCase(text.charAt(offset))) >= 0) {
      next++;
    } else if (NameCursor.isSpace(text.charAt(end)) && isArticle(text.subSequence(offset, end))) {
      while (next < text.length() && NameCursor.isSpace(text.charAt(next))) {
        next++;
      }
    }
    return next == end ? offset : startOr(text, next, offset);
  }

  private boolean isArticle(CharSequence word) {
    return word.length() <= longest && articles.contains(word.toString().toLowerCase(Locale.ROOT));
  }

  /**
   * {@code text} from {@code offset} on with the article that it begins with as the name has it:
   * Arabic joins "to" and "the" to other letters, as many as the article's. Empty if it begins
   * otherwise.
   */
  Optional<CharSequence> expanded(CharSequence text, int offset) {
    List<String> pair = words.get(Kind.CONTRACTED);
    for (int i = 0; i < pair.size(); i += 2) {
      int end = offset + pair.get(i).length();
      if (end < text.length() && pair.get(i).contentEquals(text.subSequence(offset, end))) {
        int limit = Math.min(text.length(), offset + LONGEST_NAME);
        return Optional.of(pair.get(i + 1) + text.subSequence(end, limit));
      }
    }
    return Optional.empty();
  }

  /** Whether the letter at {@code offset} may be joined to the word behind it. */
  boolean isPrefix(CharSequence text, int offset) {
    return offset < text.length() && prefixes.indexOf(text.charAt(offset)) >= 0;
  }

  private static int startOr(CharSequence text, int start, int otherwise) {
    return start < text.length() && Character.isLetter(text.charAt(start)) ? start : otherwise;
  }
}
