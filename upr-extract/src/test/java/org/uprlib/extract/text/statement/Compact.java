package org.uprlib.extract.text.statement;

import java.util.Locale;
import java.util.stream.Collectors;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;

/** Prints what the readers found in one short line, for tables of expectations. */
final class Compact {
  private Compact() {}

  /** {@code supported already-implemented}, {@code none}, {@code doubtful}. */
  static String stance(Stance stance) {
    String status = stance.status().word();
    if (stance.status() == PositionStatus.UNKNOWN) {
      status = stance.doubt().isPresent() ? "doubtful" : "none";
    }
    return status + stance.qualification().map(Qualification::word).map(q -> " " + q).orElse("");
  }

  /** {@code made}, {@code supported following; pending 92.7}, with {@code remark} and totals. */
  static String leadIn(LeadIn leadIn) {
    if (leadIn.kind() != LeadIn.Kind.POSITION) {
      return leadIn.kind().name().toLowerCase(Locale.ROOT) + totals(leadIn);
    }
    return leadIn.statements().stream().map(Compact::statement).collect(Collectors.joining("; "))
        + totals(leadIn);
  }

  private static String totals(LeadIn leadIn) {
    return leadIn.totals().stream()
        .map(t -> " #" + t.status().map(PositionStatus::word).orElse("all") + "=" + t.count())
        .collect(Collectors.joining());
  }

  private static String statement(Statement statement) {
    return stance(statement.stance())
        + " "
        + scope(statement.scope())
        + (statement.remark() ? " remark" : "");
  }

  private static String scope(Scope scope) {
    return scope.isNamed()
        ? scope.mentions().stream().map(Compact::mention).collect(Collectors.joining(" + "))
        : scope.place().name().toLowerCase(Locale.ROOT);
  }

  private static String mention(Mention mention) {
    String numbers =
        mention.references().stream().map(Reference::toString).collect(Collectors.joining(", "));
    return mention.target() == Mention.Target.PARAGRAPHS ? "para " + numbers : numbers;
  }
}
