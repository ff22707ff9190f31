package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;

/**
 * The statements of one paragraph. What it says twice of one unnamed list becomes one statement.
 */
final class Statements {
  private static final String CONTRADICTS = "The paragraph gives two answers on the same list.";

  private final List<Statement> statements = new ArrayList<>();

  List<Statement> all() {
    return List.copyOf(statements);
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  void add(Statement statement) {
    for (int i = 0; i < statements.size(); i++) {
      Statement earlier = statements.get(i);
      if (earlier.scope() instanceof Scope.Listed && earlier.scope().equals(statement.scope())) {
        statements.set(i, together(earlier, statement));
        return;
      }
    }
    statements.add(statement);
  }

  private static Statement together(Statement earlier, Statement later) {
    int end = Math.max(earlier.span().end(), later.span().end());
    Span span = new Span(earlier.span().start(), end);
    Stance stance = together(earlier.stance(), later.stance());
    return new Statement(stance, earlier.scope(), earlier.remark(), span);
  }

  /** An answer that is given is not taken back by details that are to follow. */
  private static Stance together(Stance earlier, Stance later) {
    if (earlier.isFinal() && later.status() == PositionStatus.PENDING) {
      return earlier;
    }
    Stance both = earlier.and(later);
    boolean contradicts =
        earlier.isKnown() && later.isKnown() && earlier.status() != later.status();
    return contradicts ? both.doubted(CONTRADICTS) : both;
  }
}
