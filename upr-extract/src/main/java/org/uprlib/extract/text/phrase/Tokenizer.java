package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.WordCutter;

/**
 * Cuts text into tokens. A word broken over a line ({@code recommen- dations}) is one token; a
 * Chinese character is one of its own where no words are known; {@code 26th} is a word, not a
 * number, but {@code 26a)} is a number and a letter.
 */
final class Tokenizer {
  private static final int MOST_DIGITS = 6;

  /** The signs of notes. */
  private static final String NOTES = "*∗†‡¹²³";

  private static final WordCutter WORDS =
      WordCutter.LETTERS.continuedBy(Tokenizer::isInvisible).parting(Character::isIdeographic);

  private static final Pattern SYMBOL =
      Pattern.compile("A/HRC/(?:WG\\.6/)?\\d{1,3}/(?:\\w{1,5}/)?\\d{1,4}/(?=\\d{1,3}[.-]\\d)");

  private final String text;
  private final KnownWords known;
  private final Matcher symbol;
  private int at;

  private Tokenizer(String text, KnownWords known) {
    this.text = text;
    this.known = known;
    this.symbol = SYMBOL.matcher(text);
  }

  static List<Token> tokens(String text, KnownWords known) {
    return new Tokenizer(text, known).all();
  }

  private List<Token> all() {
    List<Token> tokens = new ArrayList<>();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isBlank(c) || isNoteOfNumber(c)) {
        at += Character.charCount(c);
      } else if (c == 'A' && symbol().lookingAt()) {
        at = symbol.end();
      } else if (Character.isIdeographic(c)) {
        tokens.add(token(Token.Kind.WORD, at, known.endOfIdeographs(text, at)));
      } else if (Character.isLetterOrDigit(c)) {
        tokens.add(word());
      } else {
        tokens.add(token(Token.Kind.MARK, at, at + Character.charCount(c)));
      }
    }
    return tokens;
  }

  /** {@code 121.2*}: the sign belongs to the number, and parts it from nothing. */
  private boolean isNoteOfNumber(int c) {
    int before = at - 1;
    while (before >= 0 && NOTES.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return NOTES.indexOf(c) >= 0 && before >= 0 && Character.isDigit(text.charAt(before));
  }

  /** The part of a report's symbol before a number in {@code A/HRC/57/9/121.4}. */
  private Matcher symbol() {
    return symbol.region(at, text.length());
  }

  private Token word() {
    int start = at;
    int end = WORDS.end(text, start, text.length());
    if (isNumber(start, end - 1) && end - start > 1 && isLetterOfItem(end)) {
      end--;
    }
    if (isNumber(start, end)) {
      // "121.2 bis" is another than 121.2.
      int behind = Label.Reader.behindSuffix(text, end);
      return token(behind > end ? Token.Kind.WORD : Token.Kind.NUMBER, start, behind);
    }
    String word = text.substring(start, end);
    // "أ) وج)" is "أ) و ج)".
    int joined =
        isLetterOfItem(end) && known.joinsLetter(word)
            ? 1
            : known.joinedTo(word, start == 0 ? "" : text.substring(start - 1, start));
    if (joined > 0) {
      return token(Token.Kind.WORD, start, start + joined);
    }
    for (int next = afterBrokenLine(end); next >= 0; next = afterBrokenLine(end)) {
      end = WORDS.end(text, next, text.length());
    }
    return token(Token.Kind.WORD, start, end);
  }

  /** The {@code b} of {@code 26b)}. */
  private boolean isLetterOfItem(int end) {
    return end < text.length()
        && text.charAt(end) == ')'
        && Character.isLetter(text.charAt(end - 1));
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a word goes on after a hyphen and a line break; -1 if it does not. */
  private int afterBrokenLine(int end) {
    if (end >= text.length() || text.charAt(end) != '-') {
      return -1;
    }
    int next = end + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    boolean broken = next > end + 1 && next < text.length();
    return broken && Character.isLowerCase(text.charAt(next)) ? next : -1;
  }

  private Token token(Token.Kind kind, int start, int end) {
    at = end;
    String source = text.substring(start, end);
    return switch (kind) {
      case NUMBER -> number(source, start, end);
      case WORD -> new Token(kind, known.form(joined(source)), -1, isCapital(source), start, end);
      case MARK -> new Token(kind, mark(source), -1, false, start, end);
    };
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Token number(String source, int start, int end) {
    StringBuilder digits = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      digits.append(Character.digit(source.charAt(i), 10));
    }
    int value = digits.length() <= MOST_DIGITS ? Integer.parseInt(digits.toString()) : -1;
    return new Token(Token.Kind.NUMBER, digits.toString(), value, false, start, end);
  }

  private static String joined(String source) {
    return source.indexOf('-') < 0 ? source : Folding.bare(source);
  }

  /** One sign for all dashes, commas and the like. */
  private static String mark(String source) {
    return switch (source) {
      case "\u2010",
          "\u2011",
          "\u2012",
          "\u2013",
          "\u2014",
          "\u2015",
          "\u2212",
          "\uFF0D",
          "\uFE63" ->
          "-";
      case "\uFF0C", "\u3001", "\u060C" -> ",";
      case "\uFF1B", "\u061B" -> ";";
      case "\uFF1A" -> ":";
      case "\u3002", "\uFF0E" -> ".";
      case "\uFF01" -> "!";
      case "\uFF1F", "\u061F" -> "?";
      case "\uFF08" -> "(";
      case "\uFF09" -> ")";
      default -> Folding.fold(source);
    };
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static boolean isBlank(int c) {
    return Blank.is(c) || Character.getType(c) == Character.FORMAT;
  }
}
