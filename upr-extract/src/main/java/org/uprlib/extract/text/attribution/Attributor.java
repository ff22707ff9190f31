package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.text.attribution.ShareSplitter.Shares;
import org.uprlib.extract.text.attribution.SponsorFinder.Sponsors;

/**
 * Determines who asked for what in a recommendation.
 *
 * <p>Working Group reports name the States that made a recommendation in parentheses: at its end,
 * or inside it, each after its own share ({@code Sign (Spain) and ratify (Chile) the Convention}).
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class Attributor {
  /** One word in so many is such as holds sentences together, in the language of a text. */
  private static final int HELD_TOGETHER = 6;

  private final SponsorFinder finder;
  private final ShareSplitter english;
  private final Lazy<List<ShareSplitter>> others;

  /** An attributor that knows these States. */
  public Attributor(States states) {
    this.finder = new SponsorFinder(states);
    this.english = new ShareSplitter(RequestWording.load());
    this.others =
        new Lazy<>(() -> RequestWording.loadOthers().stream().map(ShareSplitter::new).toList());
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
    Shares shares;
    if (text.isEmpty()) {
      shares = new Shares(List.of(), true);
    } else if (groups.size() < 2) {
      String whole = english.whole(text);
      shares = new Shares(List.of(new Request(List.copyOf(states), whole)), true);
    } else {
      shares = splitter(text).split(recommendation, groups);
    }
    return new Attribution(
        text, new ArrayList<>(states), shares.requests(), shares.certain(), found.unresolved());
  }

  /** True if {@code words} name States and say nothing else, as a cell of a table may. */
  public boolean isListOfStates(String words) {
    return finder.isList(words);
  }

  /** The splitter of the language of {@code text}; English where several fit alike. */
  private ShareSplitter splitter(String text) {
    List<RequestWord> words = RequestWord.of(text, 0, text.length());
    if (english.known(words) * HELD_TOGETHER >= words.size()) {
      return english;
    }
    return others.get().stream()
        .reduce(english, (one, other) -> other.known(words) > one.known(words) ? other : one);
  }
}
