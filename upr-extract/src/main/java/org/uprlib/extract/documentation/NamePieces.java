package org.uprlib.extract.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.States;

/**
 * Takes lists of organisations apart, and places off their names: {@code Amnesty International,
 * London, United Kingdom}. Immutable.
 */
final class NamePieces {
  /** A town's name has so many words at most. */
  private static final int LONGEST_TOWN = 3;

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)[\\s*.]*$");
  private static final Pattern AND =
      Pattern.compile(
          "(?:(?<=\\))| ) ?(?:and|et|y|e|&) (?=the |la |las |los |les |le |el )|(?<=\\))"
              + " (?:and|et|y|e|&) ");
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:and|et|y|&) )?(?:the (?=\\p{Lu}))?");

  /** The last of a list is an organisation, and no place behind one, after such a word. */
  private static final Pattern AND_FIRST = Pattern.compile("^(?:and|et|y|e|&) ");

  private final DocumentationWords words;
  private final States states;

  NamePieces(DocumentationWords words, States states) {
    this.words = words;
    this.states = states;
  }

  /** The members that {@code listed} names. */
  List<String> members(String listed) {
    String text = listed.replaceAll("[;.*\\s]+$", "");
    Optional<Span> namely = words.first(DocumentationWords.Kind.NAMELY, text);
    if (namely.isPresent()) {
      text = text.substring(namely.get().end()).replaceFirst("^[\\s:]+", "");
    }
    List<Span> with = words.all(DocumentationWords.Kind.WITH, text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Span span : with) {
      parts.add(text.substring(from, span.start()));
      from = span.end();
    }
    parts.add(text.substring(from));
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      boolean semicolons = cut(part, ";").size() > 1;
      List<String> pieces = semicolons ? cut(part, ";") : cut(part, ",");
      List<String> bare = new ArrayList<>();
      boolean closed = false;
      for (String piece : pieces) {
        List<String> joined = semicolons ? List.of(piece) : List.of(AND.split(piece));
        closed = joined.size() > 1 || AND_FIRST.matcher(piece.strip()).find();
        joined.stream()
            .map(NamePieces::stripped)
            .filter(each -> !each.isEmpty())
            .forEach(bare::add);
      }
      if (!semicolons && !closed) {
        dropPlace(bare);
      }
      bare.stream().map(this::withoutPlace).filter(each -> !each.isEmpty()).forEach(names::add);
    }
    return names;
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
      pieces.remove(last);
    }
  }

  /** The pieces of {@code text} between separators outside of brackets. */
  static List<String> cut(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      if (depth == 0 && separators.indexOf(c) >= 0) {
        pieces.add(text.substring(from, i));
        from = i + 1;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private static String stripped(String piece) {
    Matcher leading = LEADING.matcher(piece.strip());
    return leading.replaceFirst("").replaceAll("[\\s,;.*]+$", "").strip();
  }

  /** The name without the place behind it, in brackets or behind commas. */
  String withoutPlace(String entry) {
    String name = entry.replaceAll("[\\s,;.*]+$", "").strip();
    Matcher brackets = BRACKETS.matcher(name);
    boolean acronym = false;
    if (brackets.find()) {
      String inside = brackets.group(1).strip();
      acronym =
          inside.chars().filter(Character::isUpperCase).count() > 1 && inside.indexOf(' ') < 0;
      if (!acronym) {
        name = name.substring(0, brackets.start()).strip();
      }
    }
    List<String> pieces = cut(name, ",");
    int keep = pieces.size();
    if (keep > 1 && isState(pieces.get(keep - 1).strip())) {
      keep--;
      keep -= keep > 1 && isTown(pieces.get(keep - 1)) ? 1 : 0;
    } else if (keep > 1
        && (isTownAndState(pieces.get(keep - 1))
            || (!name.equals(entry.strip()) && isTown(pieces.get(keep - 1)) && !acronym))) {
      keep--;
    }
    return stripped(String.join(",", pieces.subList(0, keep)));
  }

  private boolean isState(String text) {
    String bare = text.replaceAll("[()*.]", "").strip();
    return states.byName(bare).isPresent();
  }

  private static boolean isTown(String text) {
    String bare = text.strip();
    return !bare.isEmpty()
        && Character.isUpperCase(bare.charAt(0))
        && bare.split(" ", -1).length <= LONGEST_TOWN
        && bare.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isTownAndState(String text) {
    Matcher brackets = BRACKETS.matcher(text.strip());
    return brackets.find()
        && isState(brackets.group(1))
        && isTown(text.strip().substring(0, brackets.start()));
  }
}
