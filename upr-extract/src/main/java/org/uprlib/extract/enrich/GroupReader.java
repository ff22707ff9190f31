package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
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

  /** The wider group of a narrower one. */
  private final Map<String, String> wider =
      DataFile.read(GroupReader.class::getResourceAsStream, "group-parts.tsv", 2).stream()
          .collect(
              Collectors.toMap(
                  row -> Concepts.name(row.required(0)), row -> Concepts.name(row.required(1))));

  /** The terms {@code named} in {@code text}, its groups joined with those {@code linked}. */
  Map<TermTheme, List<Theme>> join(
      String text, Map<TermTheme, List<Theme>> named, List<LinkedGroup> linked) {
    List<Theme> groups = new ArrayList<>(named.getOrDefault(TermTheme.GROUPS, List.of()));
    for (LinkedGroup group : linked) {
      if (group.probability() < UNLIKELY) {
        groups.removeIf(each -> each.name().equals(group.name()));
      } else if (group.isGiven()
          && groups.stream().noneMatch(each -> isPart(each.name(), group.name()))) {
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

  /** Whether {@code group} is {@code whole} or part of it. */
  boolean isPart(String group, String whole) {
    return group.equals(whole) || whole.equals(wider.get(group));
  }
}
