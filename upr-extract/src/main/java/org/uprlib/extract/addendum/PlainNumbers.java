package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.statement.Stance;

/**
 * Tells paragraphs whose plain number ({@code 5.}) is that of a recommendation from those whose
 * number is the addendum's own. Numbers are weighed run by run; a run ends where counting starts
 * again.
 */
final class PlainNumbers {
  private final Readers readers;
  private final Set<Line> recommendations = new HashSet<>();
  private final List<Labelled> run = new ArrayList<>();
  private boolean named;
  private int last;

  private record Labelled(Line line, Opening opening) {
    int first() {
      return opening.references().get(0).first().number();
    }

    int last() {
      return opening.references().get(opening.references().size() - 1).last().number();
    }
  }

  private PlainNumbers(Readers readers) {
    this.readers = readers;
  }

  /** The lines whose plain number is a recommendation's. */
  static Set<Line> ofRecommendations(List<Unit> units, Readers readers) {
    PlainNumbers numbers = new PlainNumbers(readers);
    List<Labelled> all = new ArrayList<>();
    for (Unit unit : units) {
      if (unit instanceof Line line) {
        numbers.label(line).ifPresent(all::add);
      } else {
        Unit.lines(((Unit.Grid) unit).table()).forEach(row -> numbers.row(row).ifPresent(all::add));
      }
    }
    all.forEach(numbers::add);
    numbers.closeRun();
    return numbers.recommendations;
  }

  private Optional<Labelled> label(Line line) {
    Optional<Opening> opening = readers.openings().read(line);
    named |= opening.filter(each -> !each.isPlain()).isPresent();
    return opening.filter(Opening::isPlain).map(each -> new Labelled(line, each));
  }

  /** A row whose first cell holds but a number, with the words of the others. */
  private Optional<Labelled> row(List<Line> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Labelled> label = label(row.get(0));
    if (label.isEmpty() || !label.get().opening().rest().isEmpty() || row.size() < 2) {
      return label;
    }
    Opening first = label.get().opening();
    Passage words = row.get(1).from(0);
    return Optional.of(
        new Labelled(
            row.get(0), new Opening(first.kind(), first.references(), first.label(), words)));
  }

  private void add(Labelled next) {
    if (!run.isEmpty() && next.first() <= last) {
      closeRun();
    }
    run.add(next);
    last = next.last();
  }

  private void closeRun() {
    if (!run.isEmpty() && isOfRecommendations()) {
      run.forEach(each -> recommendations.add(each.line()));
    }
    run.clear();
  }

  private boolean isOfRecommendations() {
    if (run.stream().anyMatch(each -> each.opening().references().size() > 1)) {
      return true;
    }
    int answers = 0;
    for (Labelled each : run) {
      if (readers.namesInStatement(each.opening().rest().text())) {
        return false;
      }
      answers += answers(each.opening().rest().text()) ? 1 : 0;
    }
    boolean counted = isCountedFromOne();
    boolean alone = counted && run.size() == 1;
    return answers > 0 && answers * 2 >= run.size() && !alone && !(named && counted);
  }

  /** True if the words open with an answer. */
  private boolean answers(String words) {
    List<Stance> sentences = readers.stances().sentences(words);
    return !sentences.isEmpty() && !sentences.get(0).isSilent();
  }

  private boolean isCountedFromOne() {
    int expected = 1;
    for (Labelled each : run) {
      if (each.first() != expected++) {
        return false;
      }
    }
    return true;
  }
}
