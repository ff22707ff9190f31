package org.uprlib.extract.read.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.recommend.ReportReader.Report;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.write.translation.Notices;

/**
 * Reads a file that contains recommendations and hardly anything else. Immutable and thread-safe.
 *
 * <p>No title identifies such a file, so its content has to: it is a list if several
 * recommendations name their States in parentheses or in a column, and these make up most of its
 * text. What stakeholders propose names no States, and is no list.
 */
public final class ListReader {
  /** At least this many recommendations have to name States. */
  private static final int FEWEST = 3;

  /**
   * Where nothing but a name in parentheses marks recommendations, they are sentences: as long as
   * this on average. An entry in a list of cities or speakers is shorter.
   */
  private static final int SENTENCE = 40;

  /** An ideograph counts as this many letters. */
  private static final int LETTERS_AN_IDEOGRAPH = 3;

  private static final String NOT_GIVEN =
      "A list of recommendations does not give the position of the State under review.";

  private static final String PENDING = "The list gives it as still to be answered.";

  private final SectionTwoReader positions;
  private final Attributor attributor;
  private final RecommendationReader recommendations;
  private final ListTables tables;

  /**
   * A reader of lists.
   *
   * @param positions settles the positions that sentences state
   * @param attributor finds the recommending States
   * @param tables finds tables of recommendations
   */
  public ListReader(
      SectionTwoReader positions, Attributor attributor, RecommendationTables tables) {
    this.positions = positions;
    this.attributor = attributor;
    this.recommendations = new RecommendationReader(attributor);
    this.tables = new ListTables(tables, attributor);
  }

  /**
   * The list that {@code document} is; empty if it is not a list.
   *
   * @param paper what is known of the file
   * @param deadline by which it must be read
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Optional<Report> read(Document document, PaperInfo paper, Deadline deadline) {
    List<ListItems.Item> items = new ListItems(document, tables).collect();
    if (items.stream().filter(ListReader::mayNameStates).count() < FEWEST) {
      return Optional.empty();
    }
    List<Notice> notices = new ArrayList<>(document.notices());
    notices.add(missing(paper, statesPositions(items)));
    List<Recommendation> found = recommendations(document, items, paper, notices, deadline);
    if (!isList(items, found)) {
      return Optional.empty();
    }
    FinalPositions.cutComments(found.stream().map(Recommendation::position))
        .ifPresent(notices::add);
    int unnumbered = (int) found.stream().filter(each -> each.paragraph().isEmpty()).count();
    if (unnumbered > 0) {
      notices.add(Notices.general("number-missing", Map.of("count", unnumbered)));
    }
    return Optional.of(new Report(found, notices));
  }

  /**
   * What distinguishes this list from others, in any language and format: the labels and States of
   * its first recommendations. Empty if {@code document} can be no list.
   *
   * @param document a file, or its first page
   */
  public Optional<String> beginning(Document document) {
    List<Entry> first =
        new ListItems(document, tables)
            .collect().stream()
                .filter(ListReader::mayNameStates)
                .limit(FEWEST)
                .map(ListItems.Item::entry)
                .toList();
    return first.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            first.stream()
                .map(each -> each.label() + " " + codes(each))
                .collect(Collectors.joining(" ")));
  }

  private List<String> codes(Entry entry) {
    return attributor.attribute(entry.text()).recommendingStates().stream()
        .map(State::code)
        .sorted()
        .toList();
  }

  private static boolean mayNameStates(ListItems.Item item) {
    return item.entry().recommends() && Endings.isParenthesis(item.entry().text());
  }

  /** True if recommendations that name States make up two thirds of the text. */
  private static boolean isList(List<ListItems.Item> items, List<Recommendation> found) {
    List<Recommendation> made =
        found.stream()
            .filter(each -> !each.recommendingStates().isEmpty() && !each.text().isEmpty())
            .toList();
    long attributed = made.stream().mapToLong(each -> each.originalText().length()).sum();
    long all =
        items.stream()
            .filter(item -> !item.entry().leadsIn())
            .mapToLong(item -> item.entry().printed().length())
            .sum();
    return made.size() >= FEWEST
        && attributed * 3 >= all * 2
        && (numbered(items) || sentences(found));
  }

  /** True if most carry numbers as reports or governments give them to recommendations. */
  private static boolean numbered(List<ListItems.Item> items) {
    List<Entry> all = items.stream().map(ListItems.Item::entry).filter(Entry::recommends).toList();
    long numbered =
        all.stream()
            .filter(each -> CodedLabel.of(each.label() + " ").filter(l -> !l.plain()).isPresent())
            .count();
    return numbered * 2 > all.size();
  }

  private static boolean sentences(List<Recommendation> found) {
    long letters =
        found.stream()
            .flatMapToInt(each -> each.text().codePoints())
            .mapToLong(c -> Character.isIdeographic(c) ? LETTERS_AN_IDEOGRAPH : 1)
            .sum();
    return letters >= (long) SENTENCE * found.size();
  }

  private List<Recommendation> recommendations(
      Document document,
      List<ListItems.Item> items,
      PaperInfo paper,
      List<Notice> notices,
      Deadline deadline) {
    String name = paper.symbol().orElse(document.source());
    Optional<SectionTwoReader.Positions> led = led(document, items, name, deadline);
    led.ifPresent(positions -> notices.addAll(positions.notices()));
    List<Recommendation> found = new ArrayList<>();
    for (ListItems.Item item : items) {
      deadline.throwIfExpired();
      if (item.entry().recommends()) {
        Position position =
            item.said()
                .map(said -> said.position(name, "", PENDING))
                .or(() -> led.map(positions -> positions.positions().get(found.size())))
                .orElseGet(() -> Position.unknown(NOT_GIVEN));
        found.add(
            recommendations.read(
                document, item.entry(), position, paper.stateUnderReview(), notices));
      }
    }
    return found;
  }

  /** The positions that sentences between the recommendations state; empty without such. */
  private Optional<SectionTwoReader.Positions> led(
      Document document, List<ListItems.Item> items, String name, Deadline deadline) {
    if (items.stream().noneMatch(item -> item.entry().leadsIn())) {
      return Optional.empty();
    }
    return Optional.of(
        positions.read(
            items.stream().map(ListItems.Item::entry).toList(),
            name,
            document.language().orElse(Language.ENGLISH),
            deadline));
  }

  private static boolean statesPositions(List<ListItems.Item> items) {
    return items.stream().anyMatch(item -> item.entry().leadsIn() || item.said().isPresent());
  }

  private static Notice missing(PaperInfo paper, boolean positions) {
    List<String> missing = new ArrayList<>();
    if (paper.stateUnderReview().isEmpty() && paper.stateName().isEmpty()) {
      missing.add("state");
    }
    if (paper.session().isEmpty()) {
      missing.add("session");
    }
    if (paper.symbol().isEmpty()) {
      missing.add("symbol");
    }
    if (!positions) {
      missing.add("positions");
    }
    return missing.isEmpty()
        ? Notices.general("recommendation-list", Map.of())
        : Notices.general("recommendation-list.lacks", Map.of("lacks", missing));
  }
}
