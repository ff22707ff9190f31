package org.uprlib.embeddings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts texts into the pieces of words that a model of BERT's kind knows: in lower case, without
 * accents, punctuation separate, and of each word the longest known piece, then the longest of the
 * rest. Immutable and thread-safe.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = required("[UNK]");
    this.first = required("[CLS]");
    this.last = required("[SEP]");
  }

  private int required(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("The model's vocabulary has no " + piece + ".");
    }
    return number;
  }

  /**
   * The pieces in {@code stream}, in the format of Hugging Face's tokenizers: {@code model.vocab},
   * an object of numbers.
   *
   * @throws IllegalStateException if a piece is missing without which no text can be cut
   */
  static WordPieces read(InputStream stream) throws IOException {
    JsonNode vocabulary = new JsonMapper().readTree(stream).path("model").path("vocab");
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
    return new WordPieces(Map.copyOf(numbers));
  }

  /**
   * The numbers of the pieces of {@code text}, at most {@code most}, marks at both ends included.
   */
  long[] of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(first);
    for (String word : words(text)) {
      cut(word, pieces);
      if (pieces.size() >= most) {
        break;
      }
    }
    int length = Math.min(pieces.size(), most - 1);
    long[] closed = new long[length + 1];
    for (int i = 0; i < length; i++) {
      closed[i] = pieces.get(i);
    }
    closed[length] = last;
    return closed;
  }

  private void cut(String word, List<Integer> pieces) {
    if (word.length() > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer number = null;
      while (to > from && number == null) {
        number = numbers.get((from == 0 ? "" : INSIDE) + word.substring(from, to));
        to--;
      }
      if (number == null) {
        pieces.add(unknown);
        return;
      }
      found.add(number);
      from = to + 1;
    }
    pieces.addAll(found);
  }

  /** Words and marks of punctuation. */
  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                close(word, words);
              } else if (isMark(c) || Character.isIdeographic(c)) {
                close(word, words);
                words.add(Character.toString(c));
              } else if (!isLeftOut(c)) {
                word.appendCodePoint(c);
              }
            });
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Accents, once they are parted from their letters, and what cannot be seen. */
  private static boolean isLeftOut(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT -> true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      // Signs of ASCII that Unicode counts as symbols: $ + < = > ^ ` | ~
      default -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    };
  }
}
