package org.uprlib.extract.model;

import java.util.List;

/**
 * How much a recommendation asks for. Immutable.
 *
 * @param category UPR Info's action category: 1 minimal (asks something of others, or to share
 *     information), 2 continuing, 3 considering, 4 general action, 5 specific action
 * @param confidence its probability, 0 to 1
 * @param verbs the leading verb, and those joined to it, e.g. {@code Sign} and {@code ratify};
 *     empty where the request opens with none
 * @param words what spoke most for the category, in text order
 */
public record Action(int category, double confidence, List<Words> verbs, List<Words> words) {
  /** What UPR Info calls the categories, from the first. */
  public static final List<String> TITLES =
      List.of("minimal", "continuing", "considering", "general", "specific");

  public Action {
    verbs = List.copyOf(verbs);
    words = List.copyOf(words);
  }
}
