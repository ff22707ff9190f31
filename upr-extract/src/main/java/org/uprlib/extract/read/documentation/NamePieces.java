package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.States;

/**
 * Takes lists of organisations apart, and places off their names: {@code Amnesty International,
 * London, United Kingdom}. Immutable.
 */
record NamePieces(PhraseTable<DocumentationWord> words, States states) {
  /** A town's name has so many words at most. */
  private static final int LONGEST_TOWN = 3;

  /** An acronym has so many capitals; a town in capitals has more. */
  private static final int LONGEST_ACRONYM = 4;

  /** A list of members without semicolons has so many names, or acronyms behind them. */
  private static final int MANY = 7;

  /** Two words before a State may be a name as well. */
  private static final String ONE_TOWN = "\\p{L}+ \\(.*";

  private static final String TRAILING = "[\\s,;.*]+$";

  /** Behind a word's stop, which no abbreviation has, or behind an acronym in brackets. */
  private static final Pattern TOWN_BEHIND =
      Pattern.compile("(?:\\p{L}{3}\\)?\\.|\\p{Lu}\\)) (?=[^.)]*$)");

  private static final Pattern ACRONYM = Pattern.compile("\\(\\p{Lu}[\\p{L}\\p{N}/&-]+\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)[\\s*.]*$");
  private static final Pattern AND =
      Pattern.compile(
          "(?:(?<=\\))| ) ?(?:and|et|y|e|&) (?=the |la |las |los |les |le |el )|(?<=\\))"
              + " (?:and|et|y|e|&) ");
  private static final Pattern LEADING =
      Pattern.compile("^[\\s|,–-]*(?:(?:and|et|y|&) )?(?:the (?=\\p{Lu}))?");

  /** The last of a list is an organisation, and no place behind one, after such a word. */
  private static final Pattern AND_FIRST = Pattern.compile("^(?:and|et|y|e|&) ");

  List<String> members(String listed) {
    String text = listed.replaceAll(TRAILING, "");
    Optional<Span> namely = words.first(DocumentationWord.NAMELY, text);
    if (namely.isPresent()) {
      text = text.substring(namely.get().end()).replaceFirst("^[\\s:]+", "");
    }
    List<String> names = new ArrayList<>();
    int from = 0;
    for (Span with : words.all(DocumentationWord.WITH, text)) {
      names.addAll(listedIn(text.substring(from, with.start())));
      from = with.end();
    }
    names.addAll(listedIn(text.substring(from)));
    return names;
  }

  private List<String> listedIn(String list) {
    boolean semicolons = cut(list, ";").size() > 1;
    List<String> bare = new ArrayList<>();
    boolean closed = false;
    for (String piece : semicolons ? byMembers(cut(list, ";")) : cut(list, ",")) {
      List<String> joined = semicolons ? List.of(piece) : List.of(AND.split(piece));
      closed = joined.size() > 1 || AND_FIRST.matcher(piece.strip()).find();
      joined.stream().map(NamePieces::stripped).filter(each -> !each.isEmpty()).forEach(bare::add);
    }
    if (!semicolons && !closed) {
      dropPlace(bare);
    }
    if (!semicolons && bare.size() > 1) {
      String first = bare.get(0);
      bare.removeIf(
          piece -> !piece.equals(first) && piece.matches(ONE_TOWN) && isTownAndState(piece));
    }
    return bare.stream()
        .map(each -> withoutPlace(each, true))
        .filter(each -> each.chars().anyMatch(Character::isLetter))
        .toList();
  }

  /** The pieces that semicolons part, and those that commas part where a piece lists many. */
  private static List<String> byMembers(List<String> pieces) {
    List<String> all = new ArrayList<>();
    for (String piece : pieces) {
      List<String> parts = cut(piece, ",");
      long acronyms = ACRONYM.matcher(piece).results().count();
      boolean many = parts.size() >= MANY || (acronyms > 1 && acronyms + 1 >= parts.size());
      all.addAll(many ? parts : List.of(piece));
    }
    return all;
  }

  /** Drops a town and a State, or a State, at the end of a list that commas part. */
  private void dropPlace(List<String> pieces) {
    int last = pieces.size() - 1;
    if (last > 0 && isState(pieces.get(last))) {
      pieces.remove(last);
      if (last > 1 && isTown(pieces.get(last - 1))) {
        pieces.remove(last - 1);
      }
    } else if (last > 0 && isTownAndState(pieces.get(last))) {
      boolean eachHasState =
          pieces.subList(0, last).stream().allMatch(piece -> piece.endsWith(")"))
              && !pieces.get(last).matches(ONE_TOWN);
      if (!eachHasState) {
        pieces.remove(last);
      }
    }
  }

  /** The pieces of {@code text} between separators outside of brackets that are closed. */
  static List<String> cut(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        i = Math.max(i, closing(text, i));
      } else if (separators.indexOf(c) >= 0) {
        pieces.add(text.substring(from, i));
        from = i + 1;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  /** Where the brackets that open at {@code open} close; -1 if they do not. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String stripped(String piece) {
    Matcher leading = LEADING.matcher(piece.strip());
    return leading.replaceFirst("").replaceAll(TRAILING, "").strip();
  }

  /** The name without the place behind it, in brackets, behind commas or behind a stop. */
  String withoutPlace(String entry) {
    return withoutPlace(entry, false);
  }

  private String withoutPlace(String entry, boolean member) {
    String name = closed(entry.replaceAll(TRAILING, "").strip());
    int open = openOfLast(name);
    boolean placed = open >= 0 && isPlace(name.substring(open + 1, name.length() - 1), member);
    if (placed) {
      name = name.substring(0, open).replaceAll(TRAILING, "").strip();
    }
    boolean ended = open < 0 && !name.equals(entry.strip());
    List<String> pieces = cut(name, ",");
    int keep = pieces.size();
    if (keep > 1 && isState(pieces.get(keep - 1).strip())) {
      keep--;
      placed = true;
    }
    String last = pieces.get(keep - 1);
    if (keep > 1 && (placed || ended) && isTown(last)) {
      return stripped(String.join(",", pieces.subList(0, keep - 1)));
    }
    String bare = stripped(String.join(",", pieces.subList(0, keep)));
    return placed ? withoutTown(bare) : bare;
  }

  /** Without a bracket that closes none. */
  private static String closed(String name) {
    return name.endsWith(")") && name.indexOf('(') < 0
        ? name.substring(0, name.length() - 1).strip()
        : name;
  }

  /** Where the brackets open that end {@code name}; -1 if none end it. */
  private static int openOfLast(String name) {
    int depth = 0;
    for (int at = name.length() - 1; at >= 0 && name.endsWith(")"); at--) {
      char c = name.charAt(at);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether the text in brackets is a place, and not an acronym or an explanation of the name, as
   * it often is behind a member of a joint submission.
   */
  private boolean isPlace(String inside, boolean member) {
    List<String> pieces = cut(inside, ",");
    if (isState(inside) || isState(pieces.get(pieces.size() - 1).strip())) {
      return true;
    }
    String[] all = inside.strip().split("\\s+", -1);
    boolean acronym = all[0].chars().filter(Character::isUpperCase).count() > 1;
    return !acronym && all.length <= (member ? 1 : LONGEST_TOWN);
  }

  /** Without the town that only a stop or the brackets of an acronym part from the name. */
  private static String withoutTown(String name) {
    Matcher behind = TOWN_BEHIND.matcher(name);
    return behind.find() && isTown(name.substring(behind.end()))
        ? name.substring(0, behind.end()).replaceAll(TRAILING, "").strip()
        : name;
  }

  private boolean isState(String text) {
    String bare = text.replaceAll("[()*.]", "").strip();
    return states.byName(text.strip()).or(() -> states.byName(bare)).isPresent()
        || states.byMisspeltName(bare).isPresent();
  }

  /** Whether {@code text} is a town, with or without a postal code, or a postal code alone. */
  private static boolean isTown(String text) {
    String bare =
        text.replaceAll("\\(?(?<![\\p{L}\\p{N}])\\d[\\d-]*(?![\\p{L}\\p{N}])\\)?", " ").strip();
    if (bare.isEmpty()) {
      return text.chars().anyMatch(Character::isDigit);
    }
    String[] all = bare.split("\\s+", -1);
    boolean small = bare.chars().anyMatch(Character::isLowerCase);
    return Character.isUpperCase(bare.charAt(0))
        && all.length <= LONGEST_TOWN
        && (small || (all.length == 1 && bare.length() > LONGEST_ACRONYM));
  }

  private boolean isTownAndState(String text) {
    Matcher brackets = BRACKETS.matcher(text.strip());
    return brackets.find()
        && isState(brackets.group(1))
        && isTown(text.strip().substring(0, brackets.start()));
  }
}
