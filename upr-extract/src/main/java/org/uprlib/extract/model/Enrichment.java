package org.uprlib.extract.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks, how strongly, and about what. Immutable.
 *
 * <p>All places are offsets into the text that was enriched.
 *
 * @param action how much it asks for; empty for a text without words, or one in a language other
 *     than English that names no concept
 * @param issues what it is about, the most probable first; none where no issue is probable enough
 * @param sogiesc whether it is about sexual orientation, gender identity and expression, or sex
 *     characteristics
 * @param instruments treaties and mechanisms named, in text order
 * @param goals Sustainable Development Goals, by number
 * @param terms the terms of each {@link TermTheme}, in its order; a theme without any is absent
 * @param ownThemes themes of the user's own; empty if none were looked for
 */
public record Enrichment(
    Optional<Action> action,
    List<Issue> issues,
    Optional<Sogiesc> sogiesc,
    List<InstrumentMention> instruments,
    List<Goal> goals,
    Map<TermTheme, List<Theme>> terms,
    Optional<List<Theme>> ownThemes) {
  /** Nothing found. */
  public static final Enrichment NONE =
      new Enrichment(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), Map.of());

  public Enrichment {
    issues = List.copyOf(issues);
    instruments = List.copyOf(instruments);
    goals = List.copyOf(goals);
    terms = Map.copyOf(terms);
    ownThemes = ownThemes.map(List::copyOf);
  }

  /** What the library finds, without themes of the user's own. */
  public Enrichment(
      Optional<Action> action,
      List<Issue> issues,
      Optional<Sogiesc> sogiesc,
      List<InstrumentMention> instruments,
      List<Goal> goals,
      Map<TermTheme, List<Theme>> terms) {
    this(action, issues, sogiesc, instruments, goals, terms, Optional.empty());
  }

  /** The same, with these themes of the user's own. */
  public Enrichment withOwnThemes(List<Theme> themes) {
    return new Enrichment(action, issues, sogiesc, instruments, goals, terms, Optional.of(themes));
  }

  /** The same, about this theme. */
  public Enrichment with(Sogiesc theme) {
    return new Enrichment(action, issues, Optional.of(theme), instruments, goals, terms, ownThemes);
  }

  /** Whether action and issues are determined. */
  public boolean isClassified() {
    return action.isPresent();
  }

  /** The terms of {@code theme}; empty if the text names none. */
  public List<Theme> terms(TermTheme theme) {
    return terms.getOrDefault(theme, List.of());
  }
}
