package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.reference.Reference;

/**
 * Finds what is left of a table that no lines part and in which one answer stands beside several
 * numbers, at their top or in their middle: lines of a number, of an answer, and of both. A number
 * that has no answer on its own line may then have that above or that below.
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
    /** {@code 121.1 Noted}. */
    BOTH,
    /** {@code Noted 121.1}, {@code 121.1 Noted 121.2}. */
    AHEAD,
    OTHER
  }

  private record Item(Kind kind, Span span, List<AnswerLabel> labels) {}

  /**
   * Numbers without, and answers away from, the other in {@code blocks}: what each such line
   * numbers, by its place.
   */
  Map<Span, List<AnswerLabel>> find(List<Block> blocks) {
    Map<Span, List<AnswerLabel>> found = new HashMap<>();
    List<Item> run = new ArrayList<>();
    for (Block block : blocks) {
      Item item = item(block);
      if (item.kind() == Kind.OTHER) {
        add(run, block instanceof TextBlock line && isProse(line), found);
        run.clear();
      } else {
        run.add(item);
      }
    }
    add(run, false, found);
    return found;
  }

  private Item item(Block block) {
    if (!(block instanceof TextBlock line) || line.text().length() > LONGEST) {
      return new Item(Kind.OTHER, block.span(), List.of());
    }
    Optional<AnswerLabel> label = language.labels().read(line);
    PlacedText words = PlacedText.of(line);
    int blank = line.text().stripTrailing().lastIndexOf(' ');
    Optional<AnswerLabel> last =
        blank < 0
            ? Optional.empty()
            : language.labels().read(words.from(blank)).filter(each -> each.rest().isEmpty());
    if (last.isPresent() && isAnswer(rest(label, words).text().stripTrailing(), last.get())) {
      List<AnswerLabel> labels = new ArrayList<>(label.stream().toList());
      labels.add(last.get());
      return new Item(Kind.AHEAD, line.span(), labels);
    }
    return new Item(kind(label, line.text()), line.span(), label.stream().toList());
  }

  private static PlacedText rest(Optional<AnswerLabel> label, PlacedText words) {
    return label.map(AnswerLabel::rest).orElse(words);
  }

  /** True for an answer and a blank before the number {@code last}. */
  private boolean isAnswer(String words, AnswerLabel last) {
    String before = words.substring(0, Math.max(0, words.length() - last.text().length()));
    return !Endings.isColon(before) && isAnswer(before);
  }

  private Kind kind(Optional<AnswerLabel> label, String text) {
    if (label.isEmpty()) {
      return isAnswer(text) ? Kind.ANSWER : Kind.OTHER;
    }
    String rest = label.get().rest().text();
    return rest.isBlank() ? Kind.NUMBER : language.isShortAnswer(rest) ? Kind.BOTH : Kind.WORDED;
  }

  /** True for {@code Noted}, and not for {@code Position: noted} or {@code No. Position}. */
  private boolean isAnswer(String text) {
    return language.tables().tables().positionWords().isWord(text.strip());
  }

  /** Words that may answer the numbers above them. */
  private boolean isProse(TextBlock line) {
    return line.isPlain() && language.labels().read(line).isEmpty();
  }

  /**
   * @param answered true if what follows may be on the last numbers
   */
  private static void add(List<Item> run, boolean answered, Map<Span, List<AnswerLabel>> found) {
    List<Kind> kinds = run.stream().map(Item::kind).toList();
    int end = run.size();
    while (end > 0 && (kinds.get(end - 1) == Kind.NUMBER || kinds.get(end - 1) == Kind.WORDED)) {
      end--;
    }
    List<Kind> inner = kinds.subList(0, end);
    boolean ahead = inner.contains(Kind.AHEAD) && kinds.contains(Kind.NUMBER);
    boolean mixed = inner.contains(Kind.BOTH) && inner.contains(Kind.NUMBER);
    boolean between =
        inner.contains(Kind.ANSWER) && kinds.contains(Kind.NUMBER) && !answered && areHalved(run);
    if (ahead || mixed || between) {
      run.subList(0, answered ? end : run.size()).stream()
          .filter(each -> each.kind() != Kind.BOTH && (between || each.kind() != Kind.WORDED))
          .forEach(each -> found.put(each.span(), each.labels()));
    }
  }

  /**
   * True if as many numbers may stand above each answer as below it, as where it is in the middle.
   */
  private static boolean areHalved(List<Item> run) {
    int above = 0;
    int own = 0;
    for (Item item : run) {
      if (item.kind() != Kind.ANSWER) {
        own++;
      } else if (own <= above) {
        return false;
      } else {
        above = own - above;
        own = 0;
      }
      if (item.labels().stream().anyMatch(each -> Reference.count(each.references()) > 1)) {
        return false;
      }
    }
    return own > 0 && own == above;
  }
}
