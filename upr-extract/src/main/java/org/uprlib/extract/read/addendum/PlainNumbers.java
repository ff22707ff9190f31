package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.statement.Stance;

/**
 * Distinguishes paragraphs whose plain number ({@code 5.}) is that of a recommendation from those
 * whose number is the addendum's own. Numbers are weighed run by run; a run ends where counting
 * starts again. A paragraph over a list, which says what its items are answered, is in none.
 */
final class PlainNumbers {
  /** A longer paragraph may speak of States by the way. */
  private static final int LONGEST = 400;

  private final AddendumLanguage language;
  private final Map<Span, PlainTable> tables = new HashMap<>();
  private final Set<Span> recommendations;
  private final Set<Span> leads;

  private record Labelled(TextBlock line, AnswerLabel label) {
    int first() {
      return label.references().get(0).first().number();
    }

    boolean isList() {
      return label.references().size() > 1 || label.references().get(0).isRange();
    }

    int last() {
      return label.references().get(label.references().size() - 1).last().number();
    }

    String words() {
      return label.rest().text();
    }
  }

  PlainNumbers(List<Block> blocks, AddendumLanguage language) {
    this.language = language;
    List<BlockPlace> places =
        IntStream.range(0, blocks.size()).mapToObj(at -> new BlockPlace(blocks, at)).toList();
    this.leads =
        places.stream()
            .filter(this::leads)
            .map(place -> place.block().span())
            .collect(Collectors.toSet());
    this.recommendations = ofRecommendations(places);
  }

  /** The lines whose plain number is a recommendation's. */
  Set<Span> recommendations() {
    return recommendations;
  }

  /** True for {@code 3. Sylvania notes the following recommendations:}, over a list. */
  boolean leads(TextBlock line) {
    return leads.contains(line.span());
  }

  /** {@code table}, as its numbers were read. */
  PlainTable table(Table table) {
    return tables.computeIfAbsent(table.span(), span -> new PlainTable(table, language));
  }

  private Set<Span> ofRecommendations(List<BlockPlace> places) {
    List<Labelled> labelled =
        places.stream()
            .map(BlockPlace::block)
            .filter(block -> !leads.contains(block.span()))
            .flatMap(this::labelled)
            .toList();
    List<Labelled> enclosed =
        places.stream()
            .flatMap(place -> place.line().stream())
            .flatMap(line -> enclosed(line).map(label -> new Labelled(line, label)).stream())
            .toList();
    List<List<Labelled>> lists = new ArrayList<>();
    List<List<Labelled>> answers = new ArrayList<>();
    for (List<Labelled> run : runs(labelled, enclosed)) {
      if (run.stream().anyMatch(Labelled::isList)) {
        lists.add(run);
      } else if (areAnswers(run)) {
        answers.add(run);
      }
    }
    boolean named = labelled.stream().anyMatch(each -> !each.label().isPlain());
    if (!answers.isEmpty() && !named && places.stream().noneMatch(this::isNaming)) {
      lists.addAll(answers);
    }
    return lists.stream()
        .flatMap(List::stream)
        .map(each -> each.line().span())
        .collect(Collectors.toSet());
  }

  private boolean leads(BlockPlace place) {
    Optional<AnswerLabel> label =
        place
            .line()
            .flatMap(language.labels()::read)
            .filter(each -> each.isPlain() && each.references().size() == 1)
            .filter(each -> !language.references().isNaming(each.rest().text()));
    return label.isPresent()
        && place.next().filter(next -> leads(label.get(), next.block())).isPresent();
  }

  /** What points at a list ends in a colon, or is above one; what does not, above a sure one. */
  private boolean leads(AnswerLabel label, Block below) {
    String words = label.rest().text();
    if (words.length() > LONGEST) {
      return false;
    }
    boolean colon = Endings.isColon(words);
    if (language.statements().leadIn(words).following().isPresent()) {
      return colon || below instanceof Table || isItem(below);
    }
    return isItem(below) && (colon || language.headings().overList(words).isKnown());
  }

  /** {@code 1. 121.2 Ratify …}, {@code 121.2}, or a recommendation that is repeated. */
  private boolean isItem(Block block) {
    if (!(block instanceof TextBlock line)) {
      return false;
    }
    Optional<AnswerLabel> label = label(line).map(Labelled::label);
    PlacedText words = label.map(AnswerLabel::rest).orElseGet(() -> PlacedText.of(line));
    return label.filter(each -> !each.isPlain()).isPresent()
        || language.labels().naming(words).isPresent()
        || language.quotes().find(words).isPresent();
  }

  private Stream<Labelled> labelled(Block block) {
    return block instanceof TextBlock line
        ? label(line).stream()
        : table((Table) block).lines().stream().flatMap(row -> row(row).stream());
  }

  private Optional<Labelled> label(TextBlock line) {
    return language.labels().read(line).map(each -> new Labelled(line, each));
  }

  /** A row whose first cell has only a number, with the words of the others. */
  private Optional<Labelled> row(List<TextBlock> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    return label(row.get(0))
        .map(
            first ->
                first.label().rest().isEmpty() && row.size() > 1
                    ? new Labelled(
                        first.line(), first.label().answeredBy(PlacedText.of(row.get(1))))
                    : first);
  }

  /** The number in brackets that {@code line} opens with, where no other number does. */
  private Optional<AnswerLabel> enclosed(TextBlock line) {
    return language.labels().enclosed(line).filter(label -> label(line).isEmpty());
  }

  /** The label of {@code line}, if its number in brackets is a recommendation's. */
  Optional<AnswerLabel> ofRecommendation(TextBlock line) {
    return recommendations.contains(line.span()) ? enclosed(line) : Optional.empty();
  }

  private static List<List<Labelled>> runs(List<Labelled> labelled, List<Labelled> enclosed) {
    List<List<Labelled>> runs = runs(labelled);
    runs.addAll(runs(enclosed));
    return runs;
  }

  /** Plain numbers up to where counting starts again. */
  private static List<List<Labelled>> runs(List<Labelled> labelled) {
    List<List<Labelled>> runs = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    for (Labelled next : labelled) {
      if (next.label().isPlain()) {
        if (next.first() <= last) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(next);
        last = next.last();
      }
    }
    return runs;
  }

  /** Whether a line names recommendations otherwise than by a plain number. */
  private boolean isNaming(BlockPlace place) {
    return place.block() instanceof TextBlock line
        && ((line.text().length() <= LONGEST && language.makerStatements().names(line.text()))
            || (namesByParagraph(line.text())
                && language.statements().leadIn(line.text()).namedPositions() > 0)
            || (language.labels().read(line).isEmpty()
                && language
                    .namingHeadings()
                    .read(PlacedText.of(line), () -> language.answersBelow(place))
                    .isPresent()));
  }

  private boolean areAnswers(List<Labelled> run) {
    // A paper that counts its paragraphs opens with thanks, not with an answer.
    if (isCountedFromOne(run) && (run.size() == 1 || !answers(run.get(0).words()))) {
      return false;
    }
    return run.stream().filter(each -> answers(each.words())).count() * 2 >= run.size()
        && run.stream()
            .map(Labelled::words)
            .noneMatch(words -> language.namesInStatement(words) || namesByParagraph(words));
  }

  /**
   * True if {@code words} speak of recommendations by full numbers, as those with plain ones do
   * not.
   */
  private boolean namesByParagraph(String words) {
    PlacedText place = new PlacedText(words, 0);
    return language.pointers().read(place, List.of()).isEmpty()
        && language.references().named(words).stream()
            .anyMatch(each -> each.first().paragraph().isPresent());
  }

  /** True if the words open with an answer. */
  private boolean answers(String words) {
    List<Stance> sentences = language.statements().stances(words, false);
    boolean speaks = !sentences.isEmpty() && !sentences.get(0).isSilent();
    return speaks || language.shortAnswers().opens(words).isPresent();
  }

  private static boolean isCountedFromOne(List<Labelled> run) {
    return IntStream.range(0, run.size()).allMatch(i -> run.get(i).first() == i + 1);
  }
}
