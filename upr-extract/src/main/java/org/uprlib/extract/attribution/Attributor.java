package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Request;

/**
 * Tells who asked for what in a recommendation.
 *
 * <p>Working Group reports name the States that made a recommendation in parentheses: at its end,
 * or inside it, each after its own share ({@code Sign (Spain) and ratify (Chile) the Convention}).
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class Attributor {
  private final SponsorFinder finder;
  private final ShareSplitter splitter;

  /** An attributor that knows these States. */
  public Attributor(States states) {
    this.finder = new SponsorFinder(states);
    this.splitter = new ShareSplitter(Wording.load());
  }

  /**
   * Reads one recommendation.
   *
   * @param recommendation its text as printed, without its label, page furniture and line breaks
   */
  public Attribution attribute(String recommendation) {
    SponsorFinder.Groups found = finder.find(recommendation);
    List<Sponsors> groups = found.groups();
    Set<State> states = new LinkedHashSet<>();
    groups.forEach(group -> states.addAll(group.states()));
    String text = TextCleaner.clean(without(groups, recommendation));
    List<Request> requests;
    if (text.isEmpty()) {
      requests = List.of();
    } else if (hasOneShare(groups, recommendation)) {
      requests = List.of(new Request(List.copyOf(states), text));
    } else {
      requests = splitter.split(recommendation, groups);
    }
    return new Attribution(text, new ArrayList<>(states), requests, found.unresolved());
  }

  private static boolean hasOneShare(List<Sponsors> groups, String text) {
    if (groups.isEmpty()) {
      return true;
    }
    if (groups.size() > 1) {
      return false;
    }
    int at = groups.get(0).span().end();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (!Characters.isBlank(c) && !Characters.isPunctuation(c) && !Characters.isClosing(c)) {
        return true;
      }
    }
    return true;
  }

  private static CharSequence without(List<Sponsors> groups, String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Sponsors group : groups) {
      rest.append(text, from, group.span().start()).append(' ');
      from = group.span().end();
    }
    return rest.append(text, from, text.length());
  }
}
