package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.text.statement.Stance;

/**
 * Distinguishes paragraphs whose plain number ({@code 5.}) is that of a recommendation from those
 * whose number is the addendum's own. Numbers are weighed run by run; a run ends where counting
 * starts again.
 */
final class PlainNumbers {
  /** A longer paragraph may speak of States by the way. */
  private static final int LONGEST = 400;

  private final AddendumLanguage language;
  private final Set<AddendumLine> recommendations = new HashSet<>();
  private final List<Labelled> run = new ArrayList<>();
  private boolean named;
  private int last;

  private record Labelled(AddendumLine line, AnswerLabel label) {
    int first() {
      return label.references().get(0).first().number();
    }

    boolean isList() {
      return label.references().size() > 1 || label.references().get(0).isRange();
    }

    int last() {
      return label.references().get(label.references().size() - 1).last().number();
    }
  }

  private PlainNumbers(AddendumLanguage language) {
    this.language = language;
  }

  /** The lines whose plain number is a recommendation's. */
  static Set<AddendumLine> ofRecommendations(
      List<AddendumBlock> blocks, AddendumLanguage language) {
    PlainNumbers numbers = new PlainNumbers(language);
    List<Labelled> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      AddendumBlock block = blocks.get(i);
      if (block instanceof AddendumLine line) {
        numbers.named |= numbers.isNaming(line, language.answersBelow(blocks, i));
        numbers.label(line).ifPresent(all::add);
      } else {
        AddendumBlock.lines(((AddendumBlock.Grid) block).table())
            .forEach(row -> numbers.row(row).ifPresent(all::add));
      }
    }
    all.forEach(numbers::add);
    numbers.closeRun();
    return numbers.recommendations;
  }

  private boolean isNaming(AddendumLine line, boolean answered) {
    return (line.text().length() <= LONGEST && language.makerStatements().names(line.text()))
        || (language.labels().read(line).isEmpty()
            && language.namingHeadings().read(line.from(0), answered).isPresent());
  }

  private Optional<Labelled> label(AddendumLine line) {
    Optional<AnswerLabel> label = language.labels().read(line);
    named |= label.filter(each -> !each.isPlain()).isPresent();
    return label.filter(AnswerLabel::isPlain).map(each -> new Labelled(line, each));
  }

  /** A row whose first cell holds only a number, with the words of the others. */
  private Optional<Labelled> row(List<AddendumLine> row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Labelled> label = label(row.get(0));
    if (label.isEmpty() || !label.get().label().rest().isEmpty() || row.size() < 2) {
      return label;
    }
    AnswerLabel first = label.get().label();
    PlacedText words = row.get(1).from(0);
    return Optional.of(
        new Labelled(
            row.get(0), new AnswerLabel(first.kind(), first.references(), first.text(), words)));
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
    if (run.stream().anyMatch(Labelled::isList)) {
      return true;
    }
    int answers = 0;
    for (Labelled each : run) {
      String rest = each.label().rest().text();
      if (language.namesInStatement(rest) || namesByParagraph(rest)) {
        return false;
      }
      answers += answers(each.label().rest().text()) ? 1 : 0;
    }
    // A paper that counts its paragraphs opens with thanks, not with an answer.
    boolean own =
        isCountedFromOne() && (run.size() == 1 || !answers(run.get(0).label().rest().text()));
    return answers > 0 && answers * 2 >= run.size() && !own && !named;
  }

  /**
   * True if {@code words} speak of recommendations by full numbers, as those with plain ones do
   * not.
   */
  private boolean namesByParagraph(String words) {
    PlacedText place = new PlacedText(words, 0);
    return language.pointers().read(place, List.of()).isEmpty()
        && language.references().mentions(words).stream()
            .flatMap(each -> each.references().stream())
            .anyMatch(each -> each.first().paragraph().isPresent());
  }

  /** True if the words open with an answer. */
  private boolean answers(String words) {
    List<Stance> sentences = language.stances().sentences(words);
    boolean speaks = !sentences.isEmpty() && !sentences.get(0).isSilent();
    return speaks || language.shortAnswers().opens(words).isPresent();
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
