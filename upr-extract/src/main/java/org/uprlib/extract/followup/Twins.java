package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.text.Folding;
import org.uprlib.extract.match.evidence.RecommendationEvidence;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Gives recommendations of one review that ask the same the same passages: of two like ones, a
 * passage may have been linked with either. Stateless.
 */
final class Twins {
  /** Shorter words say little. */
  private static final int SHORTEST_WORD = 4;

  /** Fewer words show nothing. */
  private static final int FEWEST_WORDS = 6;

  /** The longer one has at least this share of the words of the shorter. */
  private static final double SAME = 0.85;

  private Twins() {}

  /** The passages on {@code recommendations}, in order: each one's own, then those of its twins. */
  static List<FollowUpEvidence> passages(List<RecommendationEvidence> recommendations) {
    List<List<FollowUpEvidence>> own = recommendations.stream().map(FollowUpEvidence::of).toList();
    List<Set<String>> words =
        recommendations.stream().map(each -> words(each.recommendation())).toList();
    List<FollowUpEvidence> all = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      FollowUpRow.Key key = FollowUpRow.of(recommendations.get(i).recommendation()).key();
      Map<String, FollowUpEvidence> passages = new LinkedHashMap<>();
      own.get(i).forEach(each -> passages.putIfAbsent(each.source() + each.words(), each));
      for (int k = 0; k < recommendations.size(); k++) {
        if (k != i && !own.get(k).isEmpty() && same(words.get(i), words.get(k))) {
          own.get(k).stream()
              .filter(each -> each.key().review().equals(key.review()))
              .forEach(each -> passages.putIfAbsent(each.source() + each.words(), each.with(key)));
        }
      }
      passages.values().stream().limit(FollowUpEvidence.MOST).forEach(all::add);
    }
    return all;
  }

  private static Set<String> words(ResultRow row) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.words(row.text()).split(" ", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean same(Set<String> one, Set<String> other) {
    Set<String> fewer = one.size() <= other.size() ? one : other;
    Set<String> more = fewer == one ? other : one;
    return fewer.size() >= FEWEST_WORDS
        && fewer.stream().filter(more::contains).count() >= SAME * fewer.size();
  }
}
