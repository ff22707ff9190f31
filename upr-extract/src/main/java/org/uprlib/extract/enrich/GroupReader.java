package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.enrich.classify.LinkClassifier.LinkedGroup;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.Words;

/**
 * Joins the groups of persons that a text names with those that the model links it to: a treaty on
 * a group's rights is about the group. A group that is named only in passing, and that the model
 * finds unlikely, is left out. Immutable and thread-safe.
 */
final class GroupReader {
  /** Probability below which a group that is named is left out; measured (model card). */
  private static final double UNLIKELY = 0.3;

  private final GroupParts parts = new GroupParts();

  /** The terms {@code named} in {@code text}, its groups joined with those {@code linked}. */
  Map<TermTheme, List<Theme>> join(
      String text, Map<TermTheme, List<Theme>> named, List<LinkedGroup> linked) {
    List<Theme> groups = new ArrayList<>(named.getOrDefault(TermTheme.GROUPS, List.of()));
    for (LinkedGroup group : linked) {
      if (group.probability() < UNLIKELY) {
        groups.removeIf(each -> each.name().equals(group.name()));
      } else if (group.isGiven()
          && groups.stream().noneMatch(each -> parts.isPart(each.name(), group.name()))) {
        groups.add(new Theme(group.name(), Words.at(text, group.words().get()), false));
      }
    }
    groups.sort(Comparator.comparingInt(GroupReader::firstMention));
    Map<TermTheme, List<Theme>> joined = new HashMap<>(named);
    joined.put(TermTheme.GROUPS, groups);
    joined.values().removeIf(List::isEmpty);
    return joined;
  }

  private static int firstMention(Theme theme) {
    return theme.words().isEmpty() ? Integer.MAX_VALUE : theme.words().get(0).span().start();
  }
}
