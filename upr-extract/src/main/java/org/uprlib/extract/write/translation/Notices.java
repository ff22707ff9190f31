package org.uprlib.extract.write.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;

/**
 * Makes notices. Their texts are in a table of three languages; the message of a notice is the
 * English one.
 *
 * <p>The key of a text is the code of the notice; where a code has several texts, a point and a
 * word for the text follow, as in {@code matrix-differs.text}. The facts fill its places; a {@code
 * count} chooses between singular and plural.
 */
public final class Notices {
  private Notices() {}

  /**
   * A notice on a document as a whole.
   *
   * @throws IllegalArgumentException if {@code key} has no text
   */
  public static Notice general(String key, Map<String, ?> facts) {
    int point = key.indexOf('.');
    String code = point < 0 ? key : key.substring(0, point);
    Map<String, Object> all = new HashMap<>(facts);
    if (point >= 0) {
      all.put(Terminology.WHICH, key.substring(point + 1));
    }
    String message =
        Terminology.english()
            .notice(code, all)
            .orElseThrow(() -> new IllegalArgumentException("No text for notice " + key));
    return Notice.general(code, message, all);
  }

  /**
   * That papers lack the State's answers.
   *
   * @param count to how many recommendations
   * @param review what to call the review
   * @param symbol of its report, if that is known
   */
  public static Notice answersNotHere(int count, String review, Optional<String> symbol) {
    String addendum = symbol.map(report -> report + "/Add.1").orElse("the addendum");
    return general(
        "answers-not-here", Map.of("count", count, "review", review, "addendum", addendum));
  }

  /**
   * A notice on one place.
   *
   * @throws IllegalArgumentException if {@code key} has no text
   */
  public static Notice at(Span where, String key, Map<String, ?> facts) {
    return general(key, facts).at(where);
  }
}
