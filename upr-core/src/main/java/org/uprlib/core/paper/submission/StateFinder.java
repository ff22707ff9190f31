package org.uprlib.core.paper.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.submission.Separator.Mark;
import org.uprlib.core.vocabulary.State;

/**
 * Finds the State under review on one first page: behind its label, in the title, else the State
 * that the title block or the text is about. States in addresses and in names of organisations
 * count last, and only if the calendar has them in the session.
 *
 * @param submitters those who submit, whose names may contain those of States
 * @param reviewed the States that the calendar has in the session; none if that is not known
 */
record StateFinder(TitleBlock block, List<Organisation> submitters, List<State> reviewed) {
  private static final int LABEL = 12;
  private static final int IN_TITLE_OF_REVIEW = 8;
  private static final int IN_TITLE = 7;
  private static final int IN_SUBTITLE = 5;
  private static final int IN_TEXT = 3;
  private static final int IN_NAME = 1;
  private static final int ON_CALENDAR = 2;

  /** A known State in the title is rather the one under review. */
  private static final int UNKNOWN = 2;

  /** Of States that only the text names, one named so much oftener is the one. */
  private static final int FREQUENT = 3;

  private static final int LONGEST_TITLE = 13;

  private static final int LONGEST_ADDRESS = 14;

  /** Words of a label, and an article behind it. */
  private static final int LONGEST_LABEL = 5;

  /** Words before the State's name, {@code in} included. */
  private static final int LONGEST_TOWN = 4;

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

  /**
   * A State's name that may be that of the State under review.
   *
   * @param score what its place says
   * @param due whether the calendar has it in the session
   */
  private record Candidate(TitleBlock.StateAt at, int score, boolean due) {
    int rank() {
      return score + (due ? ON_CALENDAR : 0);
    }

    Optional<State> state() {
      return at.state();
    }
  }

  private FirstPage page() {
    return block.page();
  }

  Found find() {
    List<Candidate> candidates = block.states().flatMap(at -> candidate(at).stream()).toList();
    Map<Optional<State>, Long> mentions = mentions(candidates);
    return candidates.stream()
        .reduce((best, each) -> isBetter(each, best, mentions) ? each : best)
        .or(this::inText)
        .or(() -> reviewed.isEmpty() ? inName() : Optional.empty())
        .map(this::found)
        .orElse(Found.NONE);
  }

  private Found found(Candidate best) {
    TitleBlock.StateAt at = best.at();
    Certainty certainty =
        best.score() >= IN_TITLE - UNKNOWN + 1 ? Certainty.STATED : Certainty.INFERRED;
    PageEvidence evidence = new PageEvidence(page().span(at.from(), at.end()), certainty);
    String name = at.state().map(State::name).orElse(page().words(at.from(), at.end()));
    return new Found(Optional.of(name), at.state(), others(best), Optional.of(evidence));
  }

  /** As of a national commission, whose name alone gives the State. */
  private Optional<Candidate> inName() {
    List<Candidate> found =
        block
            .states()
            .filter(at -> at.from() < block.body())
            .filter(at -> score(at) == IN_NAME)
            .filter(at -> !contactBefore(at.from()))
            .map(at -> new Candidate(at, IN_NAME, false))
            .toList();
    long states = found.stream().map(Candidate::state).distinct().count();
    return states == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The State of which the text speaks, more often than of all others. */
  private Optional<Candidate> inText() {
    List<Candidate> found =
        block
            .states()
            .filter(at -> !block.onLine(Construction.POSTAL, at.from()))
            .map(at -> new Candidate(at, IN_TEXT, false))
            .toList();
    Map<Optional<State>, Long> mentions = mentions(found);
    return found.stream()
        .filter(c -> 2 * mentions.get(c.state()) > found.size())
        .filter(c -> found.size() > 1 || besideReview(c.at().from()))
        .findFirst();
  }

  /** Whether its line names the review. */
  private boolean besideReview(int word) {
    return page().any(WordKind.REVIEW, page().lineStart(word), page().lineEnd(word));
  }

  private static Map<Optional<State>, Long> mentions(List<Candidate> found) {
    return found.stream().collect(Collectors.groupingBy(Candidate::state, Collectors.counting()));
  }

  /** It has a higher score; or of States that only the text names, that speaks of it most. */
  private static boolean isBetter(
      Candidate each, Candidate best, Map<Optional<State>, Long> mentions) {
    boolean oftener = mentions.get(each.state()) >= mentions.get(best.state()) + FREQUENT;
    boolean inText = Math.max(each.rank(), best.score()) <= IN_TEXT;
    return each.rank() > best.rank() || (oftener && inText);
  }

  private Optional<Candidate> candidate(TitleBlock.StateAt at) {
    if (block.is(Construction.BASED, at.end()) || block.is(Construction.TOWN, at.from())) {
      return Optional.empty();
    }
    int score = score(at);
    boolean due = at.state().filter(reviewed::contains).isPresent();
    boolean head = score > IN_NAME && (at.from() < block.body() || score > IN_TEXT);
    return head || due ? Optional.of(new Candidate(at, score, due)) : Optional.empty();
  }

  private int score(TitleBlock.StateAt at) {
    int i = at.from();
    Role role = block.role(i);
    if (block.finds(Construction.STATE_VALUE, LONGEST_LABEL, i)) {
      return LABEL;
    }
    if (page().before(i).has(Mark.OPEN) && (role != Role.TITLE || quoted(i))) {
      return 0;
    }
    if (role == Role.TITLE && !named(at)) {
      return (ofReview(i) ? IN_TITLE_OF_REVIEW : IN_TITLE) - (at.state().isPresent() ? 0 : UNKNOWN);
    }
    if (named(at)
        || nameAround(at)
        || contactBefore(i)
        || block.finds(Construction.IN_TOWN, LONGEST_TOWN, i)) {
      return IN_NAME;
    }
    boolean topic = page().is(WordKind.FUNCTION, i - 1) || page().before(i).line();
    return topic && role == Role.FREE && i < block.body() ? IN_SUBTITLE : IN_TEXT;
  }

  private boolean named(TitleBlock.StateAt at) {
    Span words = page().span(at.from(), at.end());
    return submitters.stream().anyMatch(each -> each.span().contains(words));
  }

  /** Where a recommendation is quoted, the States in brackets made it. */
  private boolean quoted(int i) {
    return page().text().startsWith(");", page().word(page().lineEnd(i) - 1).end());
  }

  /** Whether the State's name is in the run of title words that names the review. */
  private boolean ofReview(int i) {
    int from = i;
    while (block.role(from - 1) == Role.TITLE) {
      from--;
    }
    return page().any(WordKind.REVIEW, Math.max(from, i - LONGEST_TITLE), i);
  }

  /** As in {@code Sylvania Law Society}: a noun for organisations beside the State's name. */
  private boolean nameAround(TitleBlock.StateAt at) {
    int from = at.from();
    while (page().before(from).plain() && page().word(from - 1).capital()) {
      from--;
    }
    return page().any(WordKind.ORGANISATION, from, at.end() + 1);
  }

  /** In an address: it is a contact, or is behind one on the same line. */
  private boolean contactBefore(int i) {
    int from = Math.max(page().lineStart(i), i - LONGEST_ADDRESS);
    return page().any(from, i + 1, k -> block.role(k) == Role.CONTACT);
  }

  /** As in {@code of Sylvania and Norway}. */
  private List<State> others(Candidate best) {
    Set<State> found = new LinkedHashSet<>();
    int i = best.at().end();
    while (best.score() >= IN_SUBTITLE && !page().before(i).line()) {
      boolean and = page().is(WordKind.AND, i);
      Optional<TitleBlock.StateAt> other = block.state(and ? i + 1 : i);
      if (other.isEmpty() || !(and || page().before(i).comma())) {
        break;
      }
      other.get().state().ifPresent(found::add);
      i = other.get().end();
    }
    best.state().ifPresent(found::remove);
    return List.copyOf(found);
  }
}
