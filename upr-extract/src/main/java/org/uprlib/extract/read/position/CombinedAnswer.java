package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.read.addendum.Answer;
import org.uprlib.extract.read.addendum.Target;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;

/**
 * What one addendum says of one recommendation, all its answers weighed. A list, a heading or a
 * column names the position; the words on the recommendation may narrow it: what is listed as
 * supported and then accepted in part only is {@link PositionStatus#PARTIAL}. Where they say the
 * opposite, the position is not settled.
 *
 * @param position the position; empty if it gives none
 * @param explicit true if it names this recommendation and its position
 * @param opposed the two positions that contradict each other; empty if there is no contradiction
 * @param comment what it says of the recommendation
 * @param qualification what it adds to a position
 * @param open words on it that give no position; empty if there are none
 * @param see recommendations whose answer it points at
 * @param reservations what takes support back, in whole or in part
 * @param exceptedFrom the positions of the lists that it is taken out of
 */
record CombinedAnswer(
    Optional<Position> position,
    boolean explicit,
    List<Position> opposed,
    Optional<String> comment,
    Optional<Qualification> qualification,
    Optional<Answer> open,
    List<Reference> see,
    List<Position> reservations,
    Set<PositionStatus> exceptedFrom) {
  /** Why what an addendum says of a recommendation leaves open any answer before it. */
  private static final Set<String> DENYING =
      reasons(
          Doubt.CORRECTED,
          Doubt.CHANGED,
          Doubt.CONTRADICTION,
          Doubt.ANSWERED_TWICE,
          Doubt.MIXED,
          Doubt.OPEN);

  /** Why it leaves open an acceptance before it. */
  private static final Set<String> LIMITING = reasons(Doubt.CONDITIONAL, Doubt.PART_REFUSED);

  /** What says nothing of the recommendation by itself. */
  private static final Set<Answer.Form> IN_PASSING =
      EnumSet.of(Answer.Form.REST, Answer.Form.RESERVATION);

  /** Weighs {@code answers}, all those that are about the recommendation, in order. */
  static CombinedAnswer of(List<Answer> answers) {
    List<Answer> counted = withoutGeneral(withoutExcepted(answers));
    List<Position> given = positions(counted, Answer.Form.LIST, Answer.Form.EXCEPTION);
    given.addAll(positions(counted, Answer.Form.OWN));
    if (counted.stream().noneMatch(each -> each.form() == Answer.Form.UNSETTLED)) {
      addRanges(positions(counted, Answer.Form.RANGE), given);
    }
    if (counted.stream().allMatch(each -> IN_PASSING.contains(each.form()))) {
      given.addAll(positions(counted, Answer.Form.REST));
    }
    List<Position> aside = positions(counted, Answer.Form.ASIDE);
    List<Position> settled = given.stream().filter(each -> !each.isOpen()).toList();
    List<Position> weighed = settled.isEmpty() ? given : settled;
    Optional<Position> corrected = corrected(answers);
    List<Position> opposed =
        corrected.isPresent()
            ? List.of()
            : Stream.of(opposed(weighed), listed(counted), deferred(counted))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    // What the addendum corrects is as it says then, or else open, whatever it says elsewhere; so
    // is, with the reason, what it excepts from a list that is not supported.
    Optional<Position> position =
        corrected
            .or(() -> opposed.stream().findFirst().map(CombinedAnswer::unsettled))
            .or(() -> narrowest(weighed))
            .or(() -> aside.stream().findFirst())
            .or(() -> first(counted, Answer.Form.EXCEPTION));
    List<Position> reservations =
        counted.stream()
            .filter(each -> each.form() == Answer.Form.RESERVATION)
            .map(Answer::position)
            .toList();
    return new CombinedAnswer(
        position.map(each -> reserved(each, reservations)),
        !given.isEmpty() || corrected.filter(each -> !each.isOpen()).isPresent(),
        opposed,
        comment(counted),
        qualification(counted, position),
        open(counted),
        see(counted),
        reservations,
        exceptedFrom(answers));
  }

  /** The positions of what names a recommendation that is taken out again. */
  private static Set<PositionStatus> exceptedFrom(List<Answer> answers) {
    boolean excepted = answers.stream().anyMatch(each -> each.form() == Answer.Form.EXCEPTION);
    return excepted
        ? answers.stream()
            .filter(each -> each.form() != Answer.Form.EXCEPTION && each.givesPosition())
            .map(each -> each.position().status())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** What a paragraph that corrects a number goes on to say of it, or else that it does. */
  private static Optional<Position> corrected(List<Answer> answers) {
    List<Answer> corrections =
        answers.stream().filter(each -> each.form() == Answer.Form.CORRECTED).toList();
    return corrections.stream()
        .flatMap(correction -> answers.stream().filter(each -> isBehind(each, correction)))
        .findFirst()
        .or(() -> corrections.stream().findFirst())
        .map(Answer::position);
  }

  private static boolean isBehind(Answer answer, Answer correction) {
    return answer.givesPosition()
        && answer.span().equals(correction.span())
        && announced(answer).start() >= announced(correction).end();
  }

  private static Optional<Position> first(List<Answer> answers, Answer.Form form) {
    return answers.stream().filter(each -> each.form() == form).map(Answer::position).findFirst();
  }

  /** Ranges count where nothing else gives a position, or where they do not contradict it. */
  private static void addRanges(List<Position> ranges, List<Position> given) {
    boolean alone = given.isEmpty();
    for (Position range : ranges) {
      List<Position> both = new ArrayList<>(given);
      both.add(range);
      if (alone || opposed(both).isEmpty()) {
        given.add(range);
      }
    }
  }

  /**
   * What is said of a whole paragraph, or settles nothing of many, gives way to a position on one
   * or on fewer.
   */
  private static List<Answer> withoutGeneral(List<Answer> answers) {
    List<Answer> single =
        answers.stream().filter(each -> each.givesPosition() && !each.isOnParagraph()).toList();
    int fewest = single.stream().mapToInt(Answer::named).min().orElse(Integer.MAX_VALUE);
    Set<Span> general =
        answers.stream()
            .filter(each -> each.isOnParagraph() || (isUnsettled(each) && each.named() > fewest))
            .filter(
                each ->
                    single.stream()
                        .anyMatch(other -> other.position().status() != each.position().status()))
            .map(Answer::span)
            .collect(Collectors.toSet());
    return answers.stream()
        .filter(
            each -> !general.contains(each.span()) || !(each.isOnParagraph() || isUnsettled(each)))
        .toList();
  }

  /** True for words that leave open a position, and for those that so take one back. */
  private static boolean isUnsettled(Answer answer) {
    boolean unsettled =
        answer.form() == Answer.Form.UNSETTLED || answer.form() == Answer.Form.RESERVATION;
    return unsettled && !answer.givesPosition() && answer.position().qualification().isEmpty();
  }

  /** What a list, its lead-in or a note to it takes out again counts for nothing in that list. */
  private static List<Answer> withoutExcepted(List<Answer> answers) {
    List<Answer> counted = new ArrayList<>(answers);
    for (Answer exception : answers) {
      if (exception.form() == Answer.Form.EXCEPTION) {
        counted.removeIf(
            each ->
                each.form() == Answer.Form.LIST
                    && (each.span().contains(announced(exception))
                        || each.span().contains(exception.span())
                        || exception.span().contains(announced(each))));
      }
    }
    return counted;
  }

  /** Where the exception is made: its words may be above a list of what it takes out. */
  private static Span announced(Answer exception) {
    return exception.position().evidence().map(Evidence::span).orElse(exception.span());
  }

  private static List<Position> positions(List<Answer> answers, Answer.Form... forms) {
    List<Answer.Form> wanted = List.of(forms);
    List<Position> positions = new ArrayList<>();
    for (Answer each : answers) {
      if (wanted.contains(each.form()) && each.givesPosition()) {
        positions.add(each.position());
      }
    }
    return positions;
  }

  /** Two positions that exclude each other; empty if there are none. */
  private static List<Position> opposed(List<Position> all) {
    for (Position other : all) {
      boolean narrows = other.status() == PositionStatus.PARTIAL || isInPrinciple(other);
      boolean same = all.get(0).status() == other.status();
      if (!same && !narrows && all.get(0).status() != PositionStatus.PARTIAL) {
        return List.of(all.get(0), other);
      }
    }
    return List.of();
  }

  /** Two lists of which one notes the whole of it and one supports a part; empty if none do. */
  private static List<Position> listed(List<Answer> counted) {
    List<Position> whole =
        positions(counted.stream().filter(CombinedAnswer::isOnWhole).toList(), Answer.Form.LIST);
    Set<PositionStatus> statuses = EnumSet.noneOf(PositionStatus.class);
    return whole.stream()
        .filter(
            each ->
                each.status() == PositionStatus.NOTED || each.status() == PositionStatus.PARTIAL)
        .filter(each -> statuses.add(each.status()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), two -> two.size() > 1 ? two : List.of()));
  }

  /**
   * A position on several, and words behind it on fewer of them that put off the decision; empty if
   * there are none.
   */
  private static List<Position> deferred(List<Answer> counted) {
    List<Answer> lists =
        counted.stream()
            .filter(each -> each.form() == Answer.Form.LIST && each.givesPosition())
            .toList();
    List<Answer> pending =
        lists.stream().filter(each -> each.position().status() == PositionStatus.PENDING).toList();
    for (Answer later : pending) {
      for (Answer settled : lists) {
        if (!settled.position().isOpen()
            && (later.named() < settled.named() || isAnnounced(settled))
            && announced(settled).start() < announced(later).start()) {
          return List.of(settled.position(), later.position());
        }
      }
    }
    return List.of();
  }

  /** True if a heading or a lead-in gives it its position. */
  private static boolean isAnnounced(Answer answer) {
    return !answer.span().contains(announced(answer));
  }

  /** False for what an addendum says of {@code 121.4 (b)}. */
  private static boolean isOnWhole(Answer answer) {
    return !(answer.target() instanceof Target.Named named)
        || named.references().stream().allMatch(each -> each.letters().isEmpty());
  }

  /** "In principle" takes nothing from what a list says before or after. */
  private static boolean isInPrinciple(Position position) {
    return position.qualification().filter(Qualification.IN_PRINCIPLE::equals).isPresent();
  }

  /** The first position on a part, or else the first; empty if there is none. */
  private static Optional<Position> narrowest(List<Position> all) {
    return all.stream()
        .filter(each -> each.status() == PositionStatus.PARTIAL)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Position unsettled(Position first) {
    return new Position(
        PositionStatus.UNKNOWN,
        Optional.empty(),
        first.evidence(),
        Optional.empty(),
        Optional.of(Doubt.ANSWERED_TWICE.reason()));
  }

  /** {@code position}, or what is left of it where the words on this recommendation reserve. */
  private static Position reserved(Position position, List<Position> reservations) {
    return reservations.stream()
        .filter(each -> position.status() == PositionStatus.SUPPORTED)
        .min(Comparator.comparing(each -> each.status() == PositionStatus.PARTIAL))
        .orElse(position);
  }

  private static Optional<String> comment(List<Answer> answers) {
    Set<String> comments = new LinkedHashSet<>();
    answers.forEach(each -> each.position().comment().ifPresent(comments::add));
    return comments.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", comments));
  }

  /** What is said of this recommendation comes before what is said of a list. */
  private static Optional<Qualification> qualification(
      List<Answer> answers, Optional<Position> position) {
    if (position
        .flatMap(Position::qualification)
        .filter(Qualification.UNDECIDED::equals)
        .isPresent()) {
      return position.get().qualification();
    }
    Optional<Qualification> found = Optional.empty();
    for (Answer each : answers) {
      boolean own = each.form() != Answer.Form.LIST && each.position().comment().isPresent();
      Optional<Qualification> here = each.position().qualification();
      if (here.isPresent() && here.get() != Qualification.UNDECIDED && (found.isEmpty() || own)) {
        found = here;
      }
    }
    return found;
  }

  /** Comments, words that settle nothing, or a heading that speaks of implementation only. */
  private static Optional<Answer> open(List<Answer> answers) {
    Set<Answer.Form> forms =
        EnumSet.of(Answer.Form.COMMENT, Answer.Form.UNSETTLED, Answer.Form.LIST);
    return answers.stream()
        .filter(each -> forms.contains(each.form()) && !each.givesPosition())
        .filter(
            each ->
                each.form() == Answer.Form.UNSETTLED
                    || each.position().comment().isPresent()
                    || each.position().qualification().isPresent())
        .findFirst();
  }

  private static List<Reference> see(List<Answer> answers) {
    List<Reference> seen = new ArrayList<>();
    answers.forEach(each -> seen.addAll(each.see()));
    return seen;
  }

  /**
   * What it says that leaves an {@code earlier} position open: that it is corrected or has changed,
   * or that the recommendation is not among those that have this position.
   */
  Optional<CombinedAnswer> denying(Position earlier) {
    boolean supported = earlier.status() == PositionStatus.SUPPORTED;
    Predicate<String> denies =
        why -> DENYING.contains(why) || (supported && LIMITING.contains(why));
    return position
        .or(() -> open.map(Answer::position))
        .filter(each -> each.status() == PositionStatus.UNKNOWN)
        .filter(
            each ->
                each.reason().filter(denies).isPresent() || exceptedFrom.contains(earlier.status()))
        .map(each -> with(each, explicit));
  }

  private static Set<String> reasons(Doubt... doubts) {
    return Arrays.stream(doubts).map(Doubt::reason).collect(Collectors.toUnmodifiableSet());
  }

  /** True if it gives a position, be it one that is not settled. */
  boolean decides() {
    return position.isPresent() && position.get().status() != PositionStatus.UNKNOWN;
  }

  /** The same words with a position that was found by way of others. */
  CombinedAnswer with(Position found, boolean names) {
    return new CombinedAnswer(
        Optional.of(reserved(found, reservations)),
        names,
        opposed,
        comment,
        qualification,
        open,
        see,
        reservations,
        exceptedFrom);
  }

  /** The position with the comment and the qualification; empty if there is no position. */
  Optional<Position> full() {
    return position.map(
        each -> each.withQualification(qualification.or(each::qualification)).withComment(comment));
  }
}
