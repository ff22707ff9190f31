package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;

/**
 * Finds what is left of a table that no lines part and in which one answer stands beside several
 * numbers, at their top or in their middle: lines of a number, of an answer, and of both. A number
 * that has no answer at its own height may then have that above or that below.
 */
record StrayedAnswers(AddendumLanguage language) {
  /** A line of a table of numbers and answers has at most so many characters. */
  private static final int LONGEST = 80;

  private enum Kind {
    /** {@code 121.1}. */
    NUMBER,
    /** {@code 121.1 A bill is being drafted.} */
    WORDED,
    /** {@code Noted}. */
    ANSWER,
    /** {@code 121.1 Noted} and {@code Noted 121.1}. */
    BOTH,
    OTHER
  }

  private record Item(Kind kind, Span span, List<AnswerLabel> labels) {}

  /** Lines of {@code blocks} that give no answer to what they number, by their place. */
  Map<Span, List<AnswerLabel>> find(List<Block> blocks) {
    Map<Span, List<AnswerLabel>> found = new HashMap<>();
    List<Item> run = new ArrayList<>();
    for (Block block : blocks) {
      Item item = item(block);
      if (item.kind() == Kind.OTHER) {
        add(run, found);
        run.clear();
      } else {
        run.add(item);
      }
    }
    add(run, found);
    return found;
  }

  private Item item(Block block) {
    if (!(block instanceof TextBlock line) || line.text().length() > LONGEST) {
      return new Item(Kind.OTHER, block.span(), List.of());
    }
    Optional<AnswerLabel> label = language.labels().read(line);
    Kind kind = label.map(this::kind).orElseGet(() -> kind(line.text()));
    return new Item(kind, line.span(), label.stream().toList());
  }

  private Kind kind(AnswerLabel label) {
    String rest = label.rest().text();
    return rest.isBlank() ? Kind.NUMBER : language.isShortAnswer(rest) ? Kind.BOTH : Kind.WORDED;
  }

  private Kind kind(String text) {
    if (isAnswer(text)) {
      return Kind.ANSWER;
    }
    String words = text.stripTrailing();
    int number = words.length();
    while (number > 0 && !Character.isLetter(words.charAt(number - 1))) {
      number--;
    }
    return number < words.length() && isAnswer(words.substring(0, number)) ? Kind.BOTH : Kind.OTHER;
  }

  /** True for {@code Noted}, and not for {@code Position: noted} or {@code No. Position}. */
  private boolean isAnswer(String text) {
    return language.tables().tables().positionWords().isWord(text.strip());
  }

  private static void add(List<Item> run, Map<Span, List<AnswerLabel>> found) {
    List<Kind> kinds = run.stream().map(Item::kind).toList();
    boolean between = kinds.contains(Kind.ANSWER);
    if (kinds.contains(Kind.NUMBER) && (between || kinds.contains(Kind.BOTH))) {
      run.stream()
          .filter(each -> each.kind() != Kind.BOTH && (between || each.kind() != Kind.WORDED))
          .forEach(each -> found.put(each.span(), each.labels()));
    }
  }
}
