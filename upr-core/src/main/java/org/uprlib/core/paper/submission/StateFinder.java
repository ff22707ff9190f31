package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;

/**
 * Finds the State under review on the first page: behind its label, in the title, else the State
 * that the title block or the text is about. States in addresses and in names of organisations
 * count last, and only if the calendar has them in the session. Thread-safe.
 */
record StateFinder(Sessions sessions) {
  private static final int LABEL = 9;
  private static final int IN_TITLE_OF_REVIEW = 8;
  private static final int IN_TITLE = 7;
  private static final int IN_SUBTITLE = 5;
  private static final int IN_TEXT = 3;
  private static final int IN_NAME = 1;
  private static final int ON_CALENDAR = 2;

  /** A known State in the title is rather the one under review. */
  private static final int UNKNOWN = 2;

  /** A State that another is only named beside stands in another's place at this distance. */
  private static final int FREQUENT = 3;

  private static final int LONGEST_TITLE = 13;

  private static final int LONGEST_ADDRESS = 14;

  private static final Set<Role> IN_TEXTS = Set.of(Role.PROSE, Role.FREE, Role.HEADING);

  /**
   * What was found.
   *
   * @param name the State's name, as printed if the library does not know it
   * @param state the same, if the library knows it
   * @param others further States that the title names with it
   * @param evidence the words that give it
   */
  record Found(
      Optional<String> name,
      Optional<State> state,
      List<State> others,
      Optional<PageEvidence> evidence) {
    static final Found NONE =
        new Found(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  private record Candidate(int word, TitleBlock.StateAt at, int score) {}

  Found find(TitleBlock block, List<Organisation> submitters, OptionalInt session) {
    FirstPage page = block.page();
    List<Candidate> candidates = candidates(block, submitters, session);
    Map<Optional<State>, Long> mentions = mentions(candidates);
    Candidate best = null;
    for (Candidate each : candidates) {
      if (best == null || each.score() > best.score() || oftener(each, best, mentions)) {
        best = each;
      }
    }
    best = best == null ? inText(block) : best;
    best = best == null && reviewed(session).isEmpty() ? inName(block, submitters) : best;
    if (best == null) {
      return Found.NONE;
    }
    Certainty certainty =
        best.score() >= IN_TITLE - UNKNOWN + 1 ? Certainty.STATED : Certainty.INFERRED;
    PageEvidence evidence = new PageEvidence(page.span(best.word(), best.at().end()), certainty);
    Optional<State> state = best.at().state();
    String name = state.map(State::name).orElse(page.words(best.word(), best.at().end()));
    return new Found(Optional.of(name), state, others(block, best), Optional.of(evidence));
  }

  /** As of a national commission, whose name alone tells the State. */
  private static @Nullable Candidate inName(TitleBlock block, List<Organisation> submitters) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < Math.min(block.body(), block.page().size()); i++) {
      int word = i;
      block
          .state(i)
          .filter(at -> score(block, word, at, submitters) == IN_NAME)
          .filter(at -> !contactBefore(block, word))
          .ifPresent(at -> found.add(new Candidate(word, at, IN_NAME)));
    }
    long states = found.stream().map(c -> c.at().state()).distinct().count();
    return states == 1 ? found.get(0) : null;
  }

  /** The State of which the text speaks, more often than of all others. */
  private static @Nullable Candidate inText(TitleBlock block) {
    FirstPage page = block.page();
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (IN_TEXTS.contains(block.role(i)) && !block.onLine(Construction.POSTAL, i)) {
        int word = i;
        block
            .state(i)
            .filter(at -> !nameAround(page, word, at.end()) && !page.before(at.end()).joined())
            .ifPresent(at -> found.add(new Candidate(word, at, IN_TEXT)));
      }
    }
    Map<Optional<State>, Long> mentions = mentions(found);
    return found.stream()
        .filter(c -> 2 * mentions.get(c.at().state()) > found.size())
        .filter(c -> found.size() > 1 || besideReview(page, c.word()))
        .findFirst()
        .orElse(null);
  }

  /** Whether its line names the review. */
  private static boolean besideReview(FirstPage page, int word) {
    return page.any(WordKind.REVIEW, page.lineStart(word), page.lineEnd(word));
  }

  private static Map<Optional<State>, Long> mentions(List<Candidate> found) {
    return found.stream()
        .collect(Collectors.groupingBy(c -> c.at().state(), Collectors.counting()));
  }

  /** Of States that only the text names, the one of which it speaks most. */
  private static boolean oftener(
      Candidate each, Candidate best, Map<Optional<State>, Long> mentions) {
    return each.score() == best.score()
        && each.score() <= IN_TEXT
        && mentions.get(each.at().state()) >= mentions.get(best.at().state()) + FREQUENT;
  }

  /** The States that the calendar has in the session. */
  private List<State> reviewed(OptionalInt session) {
    return session.isPresent()
        ? sessions.byNumber(session.getAsInt()).map(Session::states).orElse(List.of())
        : List.of();
  }

  private List<Candidate> candidates(
      TitleBlock block, List<Organisation> submitters, OptionalInt session) {
    FirstPage page = block.page();
    List<State> reviewed = reviewed(session);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Optional<TitleBlock.StateAt> at = block.state(i);
      if (at.isEmpty()
          || block.is(Construction.BASED, at.get().end())
          || block.is(Construction.TOWN, i)) {
        continue;
      }
      int score = score(block, i, at.get(), submitters);
      boolean due = at.get().state().filter(reviewed::contains).isPresent();
      boolean head = score > IN_NAME && (i < block.body() || score > IN_TEXT);
      if (head || due) {
        boolean weak = score <= IN_TEXT;
        found.add(new Candidate(i, at.get(), score + (due && weak ? ON_CALENDAR : 0)));
      }
    }
    return found;
  }

  private static int score(
      TitleBlock block, int i, TitleBlock.StateAt at, List<Organisation> submitters) {
    FirstPage page = block.page();
    Role role = block.role(i);
    Span words = page.span(i, at.end());
    boolean named = submitters.stream().anyMatch(s -> s.span().contains(words));
    if (labelled(page, i)) {
      return LABEL;
    }
    if (page.before(i).open() && (role != Role.TITLE || quoted(page, i))) {
      return 0;
    }
    if (role == Role.TITLE) {
      int known = at.state().isPresent() ? 0 : UNKNOWN;
      return (ofReview(block, i) ? IN_TITLE_OF_REVIEW : IN_TITLE) - known;
    }
    boolean postal = role != Role.PROSE && block.onLine(Construction.POSTAL, i);
    if (named || postal || nameAround(page, i, at.end()) || contactBefore(block, i)) {
      return IN_NAME;
    }
    boolean topic = page.is(WordKind.FUNCTION, i - 1) || page.before(i).line();
    return topic && role == Role.FREE && i < block.body() ? IN_SUBTITLE : IN_TEXT;
  }

  /** Where a recommendation is quoted, the States in brackets made it. */
  private static boolean quoted(FirstPage page, int i) {
    return page.text().startsWith(");", page.word(page.lineEnd(i) - 1).end());
  }

  private static boolean labelled(FirstPage page, int i) {
    int value = page.is(WordKind.ARTICLE, i - 1) ? i - 1 : i;
    return page.before(value).colon()
        && page.any(Math.max(0, value - 4), value, k -> page.end(WordKind.STATE, k) == value);
  }

  /** Whether the State's name is in the run of title words that names the review. */
  private static boolean ofReview(TitleBlock block, int i) {
    int from = i;
    while (block.role(from - 1) == Role.TITLE) {
      from--;
    }
    return block.page().any(WordKind.REVIEW, Math.max(from, i - LONGEST_TITLE), i);
  }

  /** As in {@code Sylvania Law Society}: a noun for organisations beside the State's name. */
  private static boolean nameAround(FirstPage page, int start, int end) {
    int to = end;
    while (to < end + 4 && page.before(to).plain() && page.word(to).capital()) {
      to++;
    }
    int from = start;
    while (from > start - 4 && page.before(from).plain() && page.word(from - 1).capital()) {
      from--;
    }
    return page.any(WordKind.ORGANISATION, from, to);
  }

  /** In an address: it is a contact, or stands behind one on the same line. */
  private static boolean contactBefore(TitleBlock block, int i) {
    int line = block.page().lineStart(i);
    int from = Math.max(line, i - LONGEST_ADDRESS);
    return block.page().any(from, i + 1, k -> block.role(k) == Role.CONTACT);
  }

  /** As in {@code of Sylvania and Norway}. */
  private static List<State> others(TitleBlock block, Candidate best) {
    FirstPage page = block.page();
    Set<State> found = new LinkedHashSet<>();
    int i = best.at().end();
    while (best.score() > IN_SUBTITLE && !page.before(i).line()) {
      boolean and = page.is(WordKind.AND, i);
      Optional<TitleBlock.StateAt> other = block.state(and ? i + 1 : i);
      if (other.isEmpty() || !(and || page.before(i).comma())) {
        break;
      }
      other.get().state().ifPresent(found::add);
      i = other.get().end();
    }
    best.at().state().ifPresent(found::remove);
    return List.copyOf(found);
  }
}
