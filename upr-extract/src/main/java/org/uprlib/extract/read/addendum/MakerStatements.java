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
import org.uprlib.extract.read.addendum.SubjectGroups.TargetGroup;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Reads sentences that answer recommendations by the States that made them, or by what they are
 * about: {@code Sylvania accepts the two recommendations of Chile and notes those on prisons}.
 * Immutable and thread-safe.
 */
record MakerStatements(
    MakerReader makers,
    SubjectGroups subjects,
    OwnerReader owners,
    Markers markers,
    StatementReader statements,
    ReferenceReader references,
    Sentences sentences) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A paragraph that no report has: its numbers replace the recommendations of States. */
  private static final int STAND_IN = 998;

  /**
   * What a sentence says of recommendations of some States, or of all others.
   *
   * @param target the recommendations
   * @param stance the position; its words lie in the document's text
   * @param beside the sentence without what names the recommendations, if their subject does
   */
  record MakerStatement(Target target, Stance stance, String beside) {
    MakerStatement(Target target, Stance stance) {
      this(target, stance, "");
    }

    MakerStatement beside(String words) {
      return new MakerStatement(target, stance, words);
    }

    /** The same where it is not sure that the State says it. */
    MakerStatement doubted() {
      Stance open = stance.words().map(at -> Stance.doubtful(Doubt.BY_SUBJECT, at)).orElse(stance);
      return new MakerStatement(target, open, beside);
    }
  }

  /**
   * The statements of a paragraph.
   *
   * @param rest its words, the sentences that make them blanked out
   */
  record Found(List<MakerStatement> statements, PlacedText rest) {}

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
      List<TargetGroup> makers = groups(sentence.text());
      List<TargetGroup> groups = subjects.with(sentence.text(), makers);
      boolean numbered = !groups.isEmpty() && !namesNone(sentence.text());
      boolean bySubject = groups.stream().anyMatch(TargetGroup::isOnSubject);
      List<MakerStatement> clauses =
          groups.isEmpty() ? List.of() : byClauses(sentence, groups, numbered, bySubject);
      boolean cut = clauses.isEmpty() && !numbered && !bySubject && !groups.isEmpty();
      List<MakerStatement> tied = cut ? statements(sentence, groups) : clauses;
      String beside = bySubject ? without(sentence.text(), groups) : "";
      (cut && tied.isEmpty() ? untied(sentence, groups) : tied)
          .forEach(each -> statements.add(each.beside(beside)));
      if (!tied.isEmpty()) {
        rest.replace(start, end, " ".repeat(end - start));
      }
      start = end;
    }
    return new Found(statements, new PlacedText(rest.toString(), words.start()));
  }

  private static String without(String text, List<TargetGroup> groups) {
    StringBuilder rest = new StringBuilder(text);
    groups.forEach(
        each ->
            rest.replace(
                each.place().start(),
                each.place().end(),
                " ".repeat(each.place().end() - each.place().start())));
    return rest.toString();
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
   * @param bySubject true if a group is named by its subject
   */
  private List<MakerStatement> byClauses(
      PlacedText sentence, List<TargetGroup> groups, boolean numbered, boolean bySubject) {
    String text = sentence.text();
    StringBuilder said = new StringBuilder();
    List<List<Target>> units = groups.stream().map(TargetGroup::units).toList();
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
    boolean partly =
        all.stream().anyMatch(each -> each.stance().status() == PositionStatus.PARTIAL);
    boolean earlier =
        bySubject
            && Stream.concat(
                    Stream.of(statements.stance(text)), all.stream().map(Statement::stance))
                .anyMatch(MakerStatements::isOfEarlierReview);
    boolean open = bySubject ? !known || partly || earlier : others.isEmpty() && !apart && !known;
    boolean left = numbered ? !exceptsBoth(all, others) : open;
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
        found.addAll(answered(groups.get(i), stances.get(0)));
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

  private static boolean isOfEarlierReview(Stance stance) {
    return stance.doubt().filter(Doubt.EARLIER_REVIEW::equals).isPresent();
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
  private List<MakerStatement> statements(PlacedText sentence, List<TargetGroup> groups) {
    List<MakerStatement> behind = new ArrayList<>();
    List<MakerStatement> before = new ArrayList<>();
    int length = sentence.text().length();
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i + 1 == groups.size();
      TargetGroup group = groups.get(i);
      int from = i == 0 ? 0 : groups.get(i - 1).place().end();
      int first = i == 0 ? 0 : group.place().start();
      Stance byEnd = answer(sentence, group, from, last ? length : group.place().end());
      Stance byStart =
          answer(sentence, group, first, last ? length : groups.get(i + 1).place().start());
      behind.addAll(answered(group, byEnd));
      before.addAll(answered(group, byStart));
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

  private static List<MakerStatement> answered(TargetGroup group, Stance stance) {
    return group.targets().stream().map(each -> new MakerStatement(each, stance)).toList();
  }

  private static List<PositionStatus> statuses(List<MakerStatement> statements) {
    return statements.stream().map(each -> each.stance().status()).toList();
  }

  /** What a sentence leaves open: it gives positions, but which is whose is not clear. */
  private List<MakerStatement> untied(PlacedText sentence, List<TargetGroup> groups) {
    if (statements.stance(sentence.text()).isSilent()) {
      return List.of();
    }
    Stance open = Stance.doubtful(Doubt.UNTIED, sentence.span());
    return groups.stream().flatMap(each -> answered(each, open).stream()).toList();
  }

  /** What a part of the sentence says of {@code group}. */
  private Stance answer(PlacedText sentence, TargetGroup group, int from, int to) {
    String text = sentence.text();
    Stance stance =
        statements.stance(
            text.substring(from, group.place().start())
                + markers.phrase(Markers.Kind.THESE)
                + text.substring(group.place().end(), to));
    return stance.isKnown() ? stance.at(new Span(from, to).shift(sentence.start())) : stance;
  }

  private List<TargetGroup> groups(String text) {
    List<TargetGroup> groups = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int start = 0;
    OptionalInt count = OptionalInt.empty();
    int at = 0;
    while (word.find(at)) {
      String token = word.group();
      at = word.end();
      boolean head = marks(Markers.Kind.RECOMMENDATION, token) || marks(Markers.Kind.THOSE, token);
      Optional<TargetGroup> group =
          head ? group(text, start, word.toMatchResult(), count) : Optional.empty();
      if (group.isPresent()) {
        add(group.get(), text, groups);
        at = group.get().place().end();
      }
      OptionalInt counted = markers.counted(token);
      boolean leads =
          counted.isPresent()
              || marks(Markers.Kind.ARTICLE, token)
              || marks(Markers.Kind.LIST, token);
      count = counted.isPresent() || !leads ? counted : count;
      start = leads && group.isEmpty() ? start : at;
    }
    owners.read(text).stream()
        .map(each -> new TargetGroup(List.of(each.target()), each.place()))
        .forEach(groups::add);
    groups.sort(Comparator.comparingInt(each -> each.place().start()));
    return groups;
  }

  /** {@code the recommendation of Canada and that of France} are answered together. */
  private void add(TargetGroup group, String text, List<TargetGroup> groups) {
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
  private Optional<TargetGroup> group(String text, int lead, MatchResult head, OptionalInt count) {
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
              return new TargetGroup(List.of(target), new Span(start, each.end()));
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
}
