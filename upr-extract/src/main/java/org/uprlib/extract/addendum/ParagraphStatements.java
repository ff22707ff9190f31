package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Stance;
import org.uprlib.extract.statement.Statement;

/**
 * What the statements of one paragraph say of the recommendations that they name, or of all. Used
 * once.
 */
final class ParagraphStatements {
  private final PositionMaker positions;
  private final Passage words;
  private final String paragraph;
  private final Span place;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private Stance main = Stance.NONE;
  private int commentStart;

  /**
   * @param words the paragraph's words
   * @param paragraph its number; empty string if it has none
   * @param place its place in the document's text
   */
  ParagraphStatements(PositionMaker positions, Passage words, String paragraph, Span place) {
    this.positions = positions;
    this.words = words;
    this.paragraph = paragraph;
    this.place = place;
  }

  void read(LeadIn leadIn) {
    main = shifted(StatementReader.firstKnown(leadIn));
    leadIn.statements().forEach(this::read);
  }

  /** The answers that are complete: to all recommendations, by exception, or without position. */
  List<Answer> answers() {
    return answers;
  }

  /** The items that the words from {@link #comment} on may be about. */
  List<Item> items() {
    return items;
  }

  /** The words that may comment on the last item. */
  Passage comment() {
    return words.from(commentStart);
  }

  private void read(Statement statement) {
    Stance stance = shifted(statement.stance());
    commentStart = Math.max(commentStart, statement.span().end());
    if (StatementReader.isSweeping(statement)) {
      main = stance;
      boolean others = statement.scope().equals(Scope.OTHERS);
      answer(new Target.Every(others), Answer.Form.SWEEP, stance);
    } else if (StatementReader.isNamed(statement)) {
      readNamed(statement, StatementReader.target(statement), stance);
    }
  }

  private void readNamed(Statement statement, Target.Named target, Stance stance) {
    if (stance.isException()) {
      Span excepting = statement.span().shift(words.start());
      answer(target, Answer.Form.EXCEPTION, PositionMaker.excepted(main, excepting));
    } else if (stance.isKnown()) {
      main = stance;
      addItem(statement, target, stance);
    } else if (!stance.isSilent()) {
      answer(target, Answer.Form.REMARK, stance);
    } else if (statement.remark() && StatementReader.isRemark(statement, words.text())) {
      items.add(new Item(target, paragraph, Group.NONE, place));
      commentStart = statement.span().start();
    }
  }

  /** An item with its position, which a remark just before may have led up to. */
  private void addItem(Statement statement, Target.Named target, Stance stance) {
    boolean continued = !items.isEmpty() && items.get(items.size() - 1).isRemarkOn(target);
    if (continued) {
      items.remove(items.size() - 1);
      commentStart = 0;
    } else if (statement.remark() || StatementReader.adds(statement, words.text())) {
      commentStart = statement.span().start();
    }
    items.add(Item.stated(target, paragraph, stance, place));
  }

  private void answer(Target target, Answer.Form form, Stance stance) {
    Position position = positions.position(stance, paragraph, place, Optional.empty());
    answers.add(new Answer(target, form, position, List.of(), paragraph, place));
  }

  private Stance shifted(Stance stance) {
    return stance.shift(words.start());
  }
}
