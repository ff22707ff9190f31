package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Sentences;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Reads sentences that answer recommendations by the States that made them: {@code Sylvania accepts
 * the two recommendations of Chile and notes those of Norway}. Immutable and thread-safe.
 */
record MakerStatements(
    MakerReader makers,
    OwnerReader owners,
    Markers markers,
    StatementReader statements,
    ReferenceReader references,
    Sentences sentences) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int BOTH = 2;

  /** A paragraph that no report has: its numbers replace the recommendations of States. */
  private static final int STAND_IN = 998;

  /**
   * What a sentence says of recommendations of some States, or of all others.
   *
   * @param target the recommendations
   * @param stance the position; its words lie in the document's text
   */
  record MakerStatement(Target target, Stance stance) {}

  /**
   * The statements of a paragraph.
   *
   * @param rest its words, the sentences that make them blanked out
   */
  record Found(List<MakerStatement> statements, PlacedText rest) {}

  /** Recommendations in a sentence that are answered together, and where it names them. */
  private record Group(List<Target.MadeBy> targets, Span place) {
    Group with(Group next) {
      List<Target.MadeBy> both = new ArrayList<>(targets);
      both.addAll(next.targets);
      return new Group(List.copyOf(both), new Span(place.start(), next.place.end()));
    }

    /** Those of each State for itself: {@code of Chile and Norway, the former and the latter}. */
    List<Target.MadeBy> units() {
      return targets.stream().flatMap(target -> units(target)).toList();
    }

    private static Stream<Target.MadeBy> units(Target.MadeBy target) {
      return target.states().size() == 1
          ? Stream.of(target)
          : target.states().stream()
              .map(state -> new Target.MadeBy(List.of(state), OptionalInt.of(1)));
    }

    /** That it has this answer. */
    Stream<MakerStatement> answered(Stance stance) {
      return targets.stream().map(target -> new MakerStatement(target, stance));
    }
  }

  /** True if {@code text} names recommendations by the States that made them. */
  boolean names(String text) {
    return !groups(text).isEmpty();
  }

  /** True if {@code words} answer recommendations by the States that made them. */
  boolean answers(PlacedText words) {
    return !read(words).statements().isEmpty();
  }

  Found read(PlacedText words) {
    String text = words.text();
    StringBuilder rest = new StringBuilder(text);
    List<MakerStatement> statements = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = sentences.end(text, start);
      PlacedText sentence = new PlacedText(text.substring(start, end), words.start() + start);
      List<Group> groups = groups(sentence.text());
      boolean numbered = !groups.isEmpty() && !namesNone(sentence.text());
      List<MakerStatement> clauses =
          groups.isEmpty() ? List.of() : byClauses(sentence, groups, numbered);
      boolean cut = clauses.isEmpty() && !numbered && !groups.isEmpty();
      List<MakerStatement> tied = cut ? statements(sentence, groups) : clauses;
      statements.addAll(cut && tied.isEmpty() ? untied(sentence, groups) : tied);
      if (!tied.isEmpty()) {
        rest.replace(start, end, " ".repeat(end - start));
      }
      start = end;
    }
    return new Found(statements, new PlacedText(rest.toString(), words.start()));
  }

  /** True if a sentence names no recommendation by number; a paragraph may be where all are. */
  private boolean namesNone(String sentence) {
    return references.mentions(sentence).stream().allMatch(Mention::isOfParagraphs);
  }

  /**
   * {@code Save for those of Norway, which it notes, Sylvania supports all recommendations}: read
   * by clauses, with numbers in place of the States. Empty if the sentence does not answer each,
   * excepts none, says nothing of others and does not go by an order.
   *
   * @param numbered true if the sentence names others by number; it is read if it excepts both:
   *     {@code accepts all but 121.2 and that of Norway}
   */
  private List<MakerStatement> byClauses(
      PlacedText sentence, List<Group> groups, boolean numbered) {
    String text = sentence.text();
    StringBuilder said = new StringBuilder();
    List<List<Target.MadeBy>> units = groups.stream().map(Group::units).toList();
    int at = 0;
    int number = 0;
    for (int i = 0; i < groups.size(); i++) {
      said.append(text, at, groups.get(i).place().start());
      for (int unit = 0; unit < units.get(i).size(); unit++) {
        said.append(unit == 0 ? "" : ", ").append(STAND_IN + "." + ++number);
      }
      at = groups.get(i).place().end();
    }
    List<Statement> all =
        statements.leadIn(said.append(text, at, text.length()).toString()).statements();
    List<Statement> others = all.stream().filter(MakerStatements::isOnOthers).toList();
    boolean apart = all.stream().anyMatch(each -> each.excepting() || isByOrder(each));
    boolean known = IntStream.rangeClosed(1, number).allMatch(i -> stance(all, i).isKnown());
    boolean left = numbered ? !exceptsBoth(all, others) : others.isEmpty() && !apart && !known;
    if (left) {
      return List.of();
    }
    Span place = sentence.span();
    List<MakerStatement> found = new ArrayList<>();
    if (numbered) {
      all.forEach(each -> byNumber(each, place).ifPresent(found::add));
    }
    int first = 1;
    for (int i = 0; i < groups.size(); i++) {
      List<Stance> stances =
          IntStream.range(first, first + units.get(i).size())
              .mapToObj(unit -> placed(stance(all, unit), place))
              .toList();
      if (stances.stream().distinct().count() == 1) {
        groups.get(i).answered(stances.get(0)).forEach(found::add);
      } else {
        for (int unit = 0; unit < stances.size(); unit++) {
          found.add(new MakerStatement(units.get(i).get(unit), stances.get(unit)));
        }
      }
      first += units.get(i).size();
    }
    others.forEach(each -> found.add(new MakerStatement(rest(each), placed(each.stance(), place))));
    return found;
  }

  /** Whether States and numbers are taken out together of what is said of all others. */
  private static boolean exceptsBoth(List<Statement> all, List<Statement> others) {
    List<Reference> excepted =
        all.stream()
            .filter(Statement::excepting)
            .flatMap(each -> each.references().stream())
            .toList();
    long makers = excepted.stream().filter(MakerStatements::isStandIn).count();
    return !others.isEmpty() && makers > 0 && makers < excepted.size();
  }

  /** What {@code said} says of recommendations by number. */
  private static Optional<MakerStatement> byNumber(Statement said, Span place) {
    List<Reference> numbers = said.references().stream().filter(each -> !isStandIn(each)).toList();
    boolean silent = numbers.isEmpty() || said.stance().isSilent() || isOnOthers(said);
    return silent
        ? Optional.empty()
        : Optional.of(new MakerStatement(new Target.Named(numbers), placed(said.stance(), place)));
  }

  private static boolean isStandIn(Reference number) {
    return number.first().paragraph().equals(OptionalInt.of(STAND_IN));
  }

  /** {@code Of those of Chile and Norway it accepts the first}: which that is, is not known. */
  private static boolean isByOrder(Statement statement) {
    return statement.stance().doubt().filter(Doubt.BY_ORDER::equals).isPresent();
  }

  /** All others, or those under the paragraphs that {@code statement} names. */
  private static Target rest(Statement statement) {
    return statement.isNamed() ? Target.Named.of(statement.mentions()) : Target.Every.OTHER;
  }

  private static boolean isOnOthers(Statement statement) {
    boolean paragraphs =
        statement.isNamed() && statement.mentions().stream().allMatch(Mention::isOfParagraphs);
    return statement.stance().isKnown() && (paragraphs || statement.isOn(Place.OTHERS, Place.ALL));
  }

  /** What {@code statements} say of the number that replaces a group; nothing if they do not. */
  private static Stance stance(List<Statement> statements, int group) {
    return statements.stream()
        .filter(
            each ->
                each.references().stream()
                    .filter(MakerStatements::isStandIn)
                    .anyMatch(number -> number.first().number() == group))
        .map(Statement::stance)
        .filter(stance -> !stance.isSilent())
        .findFirst()
        .orElse(Stance.NONE);
  }

  private static Stance placed(Stance stance, Span place) {
    return stance.isKnown()
        ? stance.at(place)
        : Stance.doubtful(stance.doubt().orElse(Doubt.UNTIED), place);
  }

  /** One for each group, if the sentence can be cut in but one way into parts that answer each. */
  private List<MakerStatement> statements(PlacedText sentence, List<Group> groups) {
    List<MakerStatement> behind = new ArrayList<>();
    List<MakerStatement> before = new ArrayList<>();
    int length = sentence.text().length();
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i + 1 == groups.size();
      Group group = groups.get(i);
      int from = i == 0 ? 0 : groups.get(i - 1).place().end();
      int first = i == 0 ? 0 : group.place().start();
      Stance byEnd = answer(sentence, group, from, last ? length : group.place().end());
      Stance byStart =
          answer(sentence, group, first, last ? length : groups.get(i + 1).place().start());
      group.answered(byEnd).forEach(behind::add);
      group.answered(byStart).forEach(before::add);
    }
    boolean byEnd = behind.stream().allMatch(each -> each.stance().isKnown());
    boolean byStart = before.stream().allMatch(each -> each.stance().isKnown());
    boolean mixed = groups.size() == 1 && statuses(behind).contains(PositionStatus.PARTIAL);
    if (mixed) {
      return List.of();
    }
    if (byEnd && (!byStart || statuses(behind).equals(statuses(before)))) {
      return behind;
    }
    return byStart && !byEnd ? before : List.of();
  }

  private static List<PositionStatus> statuses(List<MakerStatement> statements) {
    return statements.stream().map(each -> each.stance().status()).toList();
  }

  /** What a sentence leaves open: it gives positions, but which is whose is not clear. */
  private List<MakerStatement> untied(PlacedText sentence, List<Group> groups) {
    if (statements.stance(sentence.text()).isSilent()) {
      return List.of();
    }
    Stance open = Stance.doubtful(Doubt.UNTIED, sentence.span());
    return groups.stream().flatMap(each -> each.answered(open)).toList();
  }

  /** What a part of the sentence says of {@code group}. */
  private Stance answer(PlacedText sentence, Group group, int from, int to) {
    String text = sentence.text();
    Stance stance =
        statements.stance(
            text.substring(from, group.place().start())
                + markers.phrase(Markers.Kind.THESE)
                + text.substring(group.place().end(), to));
    return stance.isKnown() ? stance.at(new Span(from, to).shift(sentence.start())) : stance;
  }

  private List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int start = 0;
    OptionalInt count = OptionalInt.empty();
    int at = 0;
    while (word.find(at)) {
      String token = word.group();
      at = word.end();
      boolean head = marks(Markers.Kind.RECOMMENDATION, token) || marks(Markers.Kind.THOSE, token);
      Optional<Group> group =
          head ? group(text, start, word.toMatchResult(), count) : Optional.empty();
      if (group.isPresent()) {
        add(group.get(), text, groups);
        at = group.get().place().end();
      }
      OptionalInt counted = counted(token);
      boolean leads =
          counted.isPresent()
              || marks(Markers.Kind.ARTICLE, token)
              || marks(Markers.Kind.LIST, token);
      count = counted.isPresent() || !leads ? counted : count;
      start = leads && group.isEmpty() ? start : at;
    }
    owners.read(text).stream()
        .map(each -> new Group(List.of(each.target()), each.place()))
        .forEach(groups::add);
    groups.sort(Comparator.comparingInt(each -> each.place().start()));
    return groups;
  }

  /** {@code the recommendation of Canada and that of France} are answered together. */
  private void add(Group group, String text, List<Group> groups) {
    int last = groups.size() - 1;
    if (last >= 0 && joins(text.substring(groups.get(last).place().end(), group.place().start()))) {
      groups.set(last, groups.get(last).with(group));
    } else {
      groups.add(group);
    }
  }

  private boolean joins(String between) {
    return between.indexOf(';') < 0
        && WORD.matcher(between).results().allMatch(word -> marks(Markers.Kind.MADE, word.group()));
  }

  /** The recommendations of the States behind {@code head}, whose words begin at {@code lead}. */
  private Optional<Group> group(String text, int lead, MatchResult head, OptionalInt count) {
    boolean one = marks(Markers.Kind.SINGLE, head.group());
    return makers
        .behind(text, head.end(), text.length(), marks(Markers.Kind.GENITIVE, head.group()))
        .map(
            each -> {
              boolean single = one && each.states().size() == 1 && count.isEmpty();
              Target.MadeBy target =
                  new Target.MadeBy(each.states(), single ? OptionalInt.of(1) : count);
              Matcher first = WORD.matcher(text).region(lead, head.end());
              int start = behindAnd(text, first.find() ? first.start() : head.start(), head.end());
              return new Group(List.of(target), new Span(start, each.end()));
            });
  }

  /** {@code و|التوصية}: a joint in one word with the recommendations is none of their words. */
  private int behindAnd(String text, int start, int end) {
    int behind = markers.behind(Markers.Kind.AND, text, start);
    return marks(Markers.Kind.RECOMMENDATION, text.substring(behind, end)) ? behind : start;
  }

  private boolean marks(Markers.Kind kind, String word) {
    return markers.opens(kind, word);
  }

  private OptionalInt counted(String word) {
    if (marks(Markers.Kind.BOTH, word)) {
      return OptionalInt.of(BOTH);
    }
    return markers.place(Markers.Kind.COUNT, word);
  }
}
