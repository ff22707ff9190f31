package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.NullUnmarked;

/** Reads document symbols at a position of a text. */
@NullUnmarked
final class SymbolScanner {
  private static final int MOST_DIGITS = 5;

  private final CharSequence text;
  private int position;

  private SymbolScanner(CharSequence text, int position) {
    this.text = text;
    this.position = position;
  }

  static List<SymbolMatch> all(CharSequence text) {
    List<SymbolMatch> found = new ArrayList<>();
    int at = start(text, 0);
    while (at < text.length()) {
      SymbolScanner scanner = new SymbolScanner(text, at);
      UnSymbol symbol = scanner.symbol();
      if (symbol != null) {
        found.add(new SymbolMatch(symbol, at, scanner.position));
      }
      at = start(text, symbol == null ? at + 1 : scanner.position);
    }
    return List.copyOf(found);
  }

  /** Where a symbol may start, from {@code from} on; the end of the text if nowhere. */
  private static int start(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !startsAt(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean startsAt(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == 'A' || c == 'a') && (at == 0 || !NameFolding.isWord(text.charAt(at - 1)));
  }

  static Optional<SymbolMatch> at(CharSequence text, int offset) {
    SymbolScanner scanner = new SymbolScanner(text, offset);
    UnSymbol symbol = scanner.symbol();
    return symbol == null
        ? Optional.empty()
        : Optional.of(new SymbolMatch(symbol, offset, scanner.position));
  }

  private UnSymbol symbol() {
    if (!word("A") || !slash() || !word("HRC") || !slash()) {
      return null;
    }
    if (word("WG")) {
      return stop() && number() == 6 && slash() ? workingGroupPaper() : null;
    }
    for (String letters : List.of("DEC", "RES")) {
      if (word(letters)) {
        return councilPaper("A/HRC/" + letters + "/", seriesOf(letters).orElseThrow());
      }
    }
    return word("PRST") ? councilPaper("A/HRC/PRST/", UnSymbol.Series.OTHER) : councilReport();
  }

  private UnSymbol workingGroupPaper() {
    int session = digits();
    if (session < 0 || !(slash() || Character.isLetter(next()))) {
      return null;
    }
    String base = "A/HRC/WG.6/" + session + "/";
    String letters = letters();
    if (letters.equals("L") && stop()) {
      int number = number();
      return finish(base + "L." + number, UnSymbol.Series.DRAFT_REPORT, -1, session, null, number);
    }
    if (letters.length() != 3 || !slash()) {
      return null;
    }
    int number = number();
    UnSymbol.Series series =
        switch (number) {
          case 1 -> UnSymbol.Series.NATIONAL_REPORT;
          case 2 -> UnSymbol.Series.COMPILATION;
          case 3 -> UnSymbol.Series.STAKEHOLDER_SUMMARY;
          case 4 -> UnSymbol.Series.DRAFT_REPORT;
          default -> UnSymbol.Series.OTHER;
        };
    return finish(base + letters + "/" + number, series, -1, session, letters, number);
  }

  private UnSymbol councilPaper(String prefix, UnSymbol.Series series) {
    if (!slash()) {
      return null;
    }
    int session = number();
    if (session < 0 || !slash()) {
      return null;
    }
    int number = number();
    return finish(prefix + session + "/" + number, series, session, -1, null, number);
  }

  private UnSymbol councilReport() {
    int session = number();
    if (session < 0 || !slash()) {
      return null;
    }
    String base = "A/HRC/" + session + "/";
    String letters = letters();
    if (letters.isEmpty()) {
      int number = number();
      return finish(base + number, UnSymbol.Series.COUNCIL_REPORT, session, -1, null, number);
    }
    char separator = next() == '.' ? '.' : '/';
    if (separator == '.' ? !stop() : !slash()) {
      return null;
    }
    int number = number();
    Optional<UnSymbol.Series> series = seriesOf(letters);
    return series.isPresent()
        ? finish(
            "A/HRC/" + letters + "/" + session + "/" + number,
            series.get(),
            session,
            -1,
            null,
            number)
        : finish(
            base + letters + separator + number, UnSymbol.Series.OTHER, session, -1, null, number);
  }

  /** Decisions and resolutions were printed as A/HRC/17/DEC/109 too. */
  private static Optional<UnSymbol.Series> seriesOf(String letters) {
    return switch (letters) {
      case "DEC" -> Optional.of(UnSymbol.Series.DECISION);
      case "RES" -> Optional.of(UnSymbol.Series.RESOLUTION);
      default -> Optional.empty();
    };
  }

  private UnSymbol finish(
      String base,
      UnSymbol.Series series,
      int councilSession,
      int workingGroupSession,
      String stateCode,
      int number) {
    if (number < 0) {
      return null;
    }
    return new UnSymbol(
        base,
        series,
        councilSession < 0 ? OptionalInt.empty() : OptionalInt.of(councilSession),
        workingGroupSession < 0 ? OptionalInt.empty() : OptionalInt.of(workingGroupSession),
        Optional.ofNullable(stateCode),
        number,
        additions());
  }

  private List<UnSymbol.Addition> additions() {
    List<UnSymbol.Addition> additions = new ArrayList<>();
    UnSymbol.Addition addition = addition();
    while (addition != null) {
      additions.add(addition);
      addition = addition();
    }
    return additions;
  }

  private UnSymbol.Addition addition() {
    int start = position;
    if (slash()) {
      for (UnSymbol.Addition.Kind kind : UnSymbol.Addition.Kind.values()) {
        if (word(kind.name())) {
          stop();
          int number = number();
          if (number > 0) {
            return new UnSymbol.Addition(kind, number);
          }
        }
      }
    }
    position = start;
    return null;
  }

  /** Moves past {@code word} if it stands here, in any case, and no letter follows it. */
  private boolean word(String word) {
    int end = position + word.length();
    if (end > text.length() || (end < text.length() && Character.isLetter(text.charAt(end)))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toUpperCase(text.charAt(position + i)) != word.charAt(i)) {
        return false;
      }
    }
    position = end;
    return true;
  }

  /** Moves past slashes with any blanks beside it, or a hyphen or low line without. */
  private boolean slash() {
    int at = skipBlanks(position);
    if (at < text.length() && isSlash(text.charAt(at))) {
      while (at < text.length() && isSlash(text.charAt(at))) {
        at = skipBlanks(at + 1);
      }
      position = at;
      return true;
    }
    if (at == position && at < text.length() && NameFolding.isHyphen(text.charAt(at))) {
      position++;
      return true;
    }
    return false;
  }

  /** Moves past a stop and blanks, both of which may be missing; always true. */
  private boolean stop() {
    position = skipBlanks(next() == '.' ? position + 1 : position);
    return true;
  }

  private String letters() {
    int start = position;
    while (position < text.length() && isLatin(text.charAt(position))) {
      position++;
    }
    return text.subSequence(start, position).toString().toUpperCase(Locale.ROOT);
  }

  /** Moves past a number; -1 if none stands here or its word goes on. */
  private int number() {
    int start = position;
    int value = digits();
    if (value >= 0 && position < text.length() && NameFolding.isWord(text.charAt(position))) {
      position = start;
      return -1;
    }
    return value;
  }

  private int digits() {
    int start = position;
    int value = 0;
    int at = start;
    while (at < text.length() && at - start < MOST_DIGITS && isDigit(text.charAt(at))) {
      value = value * 10 + (text.charAt(at++) - '0');
    }
    position = at;
    return at == start ? -1 : value;
  }

  private char next() {
    return position < text.length() ? text.charAt(position) : ' ';
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < text.length() && NameFolding.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\u2044' || c == '\u2215' || c == '\uff0f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
