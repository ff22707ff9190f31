package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.attribution.SponsorFinder.Sponsors;
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
    this.splitter = new ShareSplitter(RequestWording.load());
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
    String text = TextCleaner.without(groups, recommendation);
    List<Request> requests;
    if (text.isEmpty()) {
      requests = List.of();
    } else if (groups.size() < 2) {
      requests = List.of(new Request(List.copyOf(states), splitter.whole(text)));
    } else {
      requests = splitter.split(recommendation, groups);
    }
    return new Attribution(text, new ArrayList<>(states), requests, found.unresolved());
  }
}
