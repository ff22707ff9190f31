package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.extract.text.reference.ItemOrder;

/**
 * Parts a paragraph that lists recommendations in running text, {@code Sylvania supports: 1. Ratify
 * it (Chad); 2. Plant trees (Peru).}, into what leads in and its items. Each but the last ends with
 * the States that made it.
 */
final class InlineItems {
  /** A mark has no more characters. */
  private static final int MARK = 20;

  /** A colon, or States and what closes an item; then blanks and perhaps a word for "and". */
  private static final Pattern BEFORE_ITEM =
      Pattern.compile(
          "(?:(?<colon>[:：])|(?<=\\p{L}[\\p{L}’'])[)）]{1,2}B?[;,.؛；،。]?)(?<gap>B*+(?:\\p{L}{1,3}(?:B++|(?=[(（\\p{Nd}]))|و)?+)(?=[\\p{Nd}(（\\p{L}])"
              .replace("B", "[" + Blank.CHARACTERS + "]"));

  private InlineItems() {}

  /** {@code paragraph} and its items, or it alone. */
  static List<Paragraph> parted(Paragraph paragraph) {
    String text = paragraph.text();
    Optional<Label> own = Label.Reader.read(paragraph);
    Optional<Label> last = own.filter(label -> label.form() == Label.Form.DOTTED);
    boolean itself = last.isPresent();
    List<Span> gaps = new ArrayList<>();
    Matcher before = BEFORE_ITEM.matcher(text);
    while (before.find()) {
      Optional<Label> item = mark(text, before.end());
      boolean opens = last.isEmpty() && before.group("colon") != null;
      boolean goesOn = last.isPresent() && before.group("colon") == null;
      Optional<Label> known = last;
      if ((opens && item.filter(InlineItems::isFirst).isPresent())
          || (goesOn && item.filter(each -> follows(known.get(), each)).isPresent())) {
        gaps.add(new Span(before.start("gap"), before.end()));
        last = item;
      }
    }
    boolean listed = itself || gaps.size() > 1 || Endings.isParenthesis(text);
    return gaps.isEmpty() || !listed ? List.of(paragraph) : paragraph.parted(gaps);
  }

  private static Optional<Label> mark(String text, int at) {
    String start = text.substring(at, Math.min(text.length(), at + MARK));
    return Label.Reader.read(start)
        .filter(label -> label.isNumber() || label.form() == Label.Form.LETTER)
        .or(() -> Label.Reader.item(start));
  }

  private static boolean isFirst(Label label) {
    return label.form() == Label.Form.LETTER ? ItemOrder.isFirst(label.text()) : count(label) == 1;
  }

  private static boolean follows(Label before, Label next) {
    if (before.form() != next.form()) {
      return false;
    }
    return switch (next.form()) {
      case LETTER -> ItemOrder.follows(before.text(), next.text());
      case DOTTED -> before.isFollowedBy(next);
      default -> count(next) == count(before) + 1;
    };
  }

  private static int count(Label label) {
    return label.form() == Label.Form.PLAIN ? label.number() : label.sub();
  }
}
