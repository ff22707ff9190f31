package org.uprlib.extract.followup;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the reports order rows, however a person sorted the table: by session, report and label,
 * {@code 115.2} before {@code 115.10}.
 */
final class RowOrder {
  private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

  static final Comparator<FollowUpRow> BY_REPORT =
      Comparator.comparingInt((FollowUpRow row) -> row.review().session().orElse(Integer.MAX_VALUE))
          .thenComparing(row -> row.review().symbol(), RowOrder::labels)
          .thenComparing(FollowUpRow::paragraph, RowOrder::labels);

  private RowOrder() {}

  /** {@code 115.2} before {@code 115.10}. */
  static int labels(String one, String other) {
    List<String> ones = pieces(one);
    List<String> others = pieces(other);
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int order = piece(ones.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }

  private static int piece(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }
}
