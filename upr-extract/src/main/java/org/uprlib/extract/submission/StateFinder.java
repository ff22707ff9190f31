package org.uprlib.extract.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/** Finds the State under review in the opening lines. Thread-safe. */
final class StateFinder {
  private static final int LONGEST_NAME = 60;

  /** A name behind the title, for States that no list knows. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:\\s+(?:of|de|del|de la|du)\\s+(?:the\\s+)?|\\s*[:–—-]\\s*)(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})");

  /**
   * What was found.
   *
   * @param name as printed
   * @param state the same, if the library knows it
   * @param others further States named with it
   */
  record Found(Optional<String> name, Optional<State> state, List<State> others) {
    static Found of(String name, List<State> known, boolean first) {
      return new Found(
          Optional.of(name),
          first ? known.stream().findFirst() : Optional.empty(),
          first && !known.isEmpty() ? known.subList(1, known.size()) : known);
    }
  }

  private final Phrases phrases;
  private final States states;

  StateFinder(Phrases phrases, States states) {
    this.phrases = phrases;
    this.states = states;
  }

  Found find(List<Line> front) {
    for (Line line : front) {
      Optional<Span> label = phrases.find(PhraseKind.STATE, Phrases.fold(line.text()));
      if (label.isPresent()) {
        String rest = afterColon(line.text().substring(label.get().end()));
        if (name(rest)) {
          return labelled(rest);
        }
      }
    }
    for (Line line : front) {
      Optional<Span> review = phrases.find(PhraseKind.REVIEW, Phrases.fold(line.text()));
      if (review.isPresent()) {
        boolean quoted = line.text().strip().endsWith(");");
        String title = quoted ? outsideParentheses(line.text()) : line.text();
        Optional<Found> found = inTitle(title, review.get());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return front.stream()
        .map(line -> in(outsideParentheses(line.text())))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> Found.of(found.get(0).name(), found.subList(0, 1), true))
        .orElse(new Found(Optional.empty(), Optional.empty(), List.of()));
  }

  private static boolean name(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && Character.isLetter(text.charAt(0))
        && !text.contains("..");
  }

  private Found labelled(String name) {
    boolean known = states.longestAt(name, 0).isPresent();
    return Found.of(name, in(name), known);
  }

  private Optional<Found> inTitle(String title, Span review) {
    String behind = title.substring(review.end());
    Matcher named = NAMED.matcher(behind);
    List<State> known = in(behind);
    if (named.find() && in(named.group(1)).isEmpty()) {
      return Optional.of(Found.of(named.group(1), known, false));
    }
    if (!known.isEmpty()) {
      return Optional.of(Found.of(known.get(0).name(), known, true));
    }
    List<State> before = in(title.substring(0, review.start()));
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(Found.of(before.get(0).name(), before.subList(0, 1), true));
  }

  private static String afterColon(String text) {
    String rest = text.strip();
    rest = rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest;
    int end = rest.indexOf('\n');
    return (end < 0 ? rest : rest.substring(0, end)).strip();
  }

  /** Where recommendations are quoted, the States in parentheses made them. */
  private static String outsideParentheses(String text) {
    StringBuilder kept = new StringBuilder();
    int open = 0;
    for (char c : text.toCharArray()) {
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
      kept.append(open > 0 ? ' ' : c);
    }
    return kept.toString();
  }

  /** States named in a text, each once, in order. */
  private List<State> in(String text) {
    Set<State> found = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins || Character.isIdeographic(text.charAt(i))) {
        Optional<StateMatch> match = states.longestAt(text, i);
        if (match.isPresent()) {
          found.add(match.get().state());
          i = Math.max(i, match.get().end() - 1);
        }
      }
    }
    return new ArrayList<>(found);
  }
}
