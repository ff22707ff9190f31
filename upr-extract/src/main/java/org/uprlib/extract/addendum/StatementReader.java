package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.Reference;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Stance;
import org.uprlib.extract.statement.Statement;

/** Tells the statements of a paragraph apart. */
final class StatementReader {
  /** A list that names more recommendations than this says nothing of each. */
  private static final int FEW = 3;

  private StatementReader() {}

  /** How many recommendations {@code reference} names. */
  static int size(Reference reference) {
    return Math.max(1, reference.last().number() - reference.first().number() + 1);
  }

  /** The statements that name recommendations by number. */
  static List<Statement> named(LeadIn leadIn) {
    return leadIn.statements().stream().filter(StatementReader::isNamed).toList();
  }

  static boolean isNamed(Statement statement) {
    return statement.scope() instanceof Scope.Named;
  }

  /** True for a position on all recommendations, or on all others. */
  static boolean isSweeping(Statement statement) {
    boolean every = statement.scope().equals(Scope.ALL) || statement.scope().equals(Scope.OTHERS);
    return every && statement.stance().isKnown();
  }

  /** How many statements give recommendations that they name a position. */
  static int positions(LeadIn leadIn) {
    return (int) named(leadIn).stream().filter(each -> each.stance().isKnown()).count();
  }

  /** The first position that the paragraph gives; {@link Stance#NONE} if it gives none. */
  static Stance firstKnown(LeadIn leadIn) {
    return leadIn.statements().stream()
        .map(Statement::stance)
        .filter(Stance::isKnown)
        .findFirst()
        .orElse(Stance.NONE);
  }

  /** True if the paragraph says something of recommendations that it names or of all. */
  static boolean opens(LeadIn leadIn) {
    return leadIn.statements().stream().anyMatch(StatementReader::tells);
  }

  static boolean tells(Statement statement) {
    return isSweeping(statement)
        || isNamed(statement) && (statement.remark() || !statement.stance().isSilent());
  }

  /** True if a statement without a position is about the few recommendations that it names. */
  static boolean isRemark(Statement statement, String text) {
    return turns(statement, text)
        || references(statement).stream().mapToInt(StatementReader::size).sum() <= FEW;
  }

  /** True if the numbers that a statement names stand before a comma or a colon. */
  static boolean turns(Statement statement, String text) {
    if (!isNamed(statement)) {
      return false;
    }
    List<Mention> mentions = ((Scope.Named) statement.scope()).mentions();
    int end = mentions.get(mentions.size() - 1).span().end();
    return end < text.length() && ",:".indexOf(text.charAt(end)) >= 0;
  }

  /**
   * True if a statement on a few recommendations says more than the position and the numbers: why,
   * or on what condition.
   */
  static boolean adds(Statement statement, String text) {
    if (references(statement).stream().mapToInt(StatementReader::size).sum() > FEW) {
      return false;
    }
    int told =
        Math.max(
            statement.stance().words().map(Span::end).orElse(0),
            ((Scope.Named) statement.scope())
                .mentions().stream().mapToInt(each -> each.span().end()).max().orElse(0));
    int end = statement.span().end();
    return told < end && Words.weight(text.substring(told, end)) > Words.FEW;
  }

  /** The recommendations that a statement names. */
  static Target.Named target(Statement statement) {
    List<Mention> mentions = ((Scope.Named) statement.scope()).mentions();
    boolean paragraphs =
        mentions.stream().anyMatch(each -> each.target() == Mention.Target.PARAGRAPHS);
    return new Target.Named(references(statement), paragraphs, Optional.empty());
  }

  /** Their numbers. */
  static List<Reference> references(Statement statement) {
    List<Reference> references = new ArrayList<>();
    for (Mention mention : ((Scope.Named) statement.scope()).mentions()) {
      references.addAll(mention.references());
    }
    return references;
  }
}
