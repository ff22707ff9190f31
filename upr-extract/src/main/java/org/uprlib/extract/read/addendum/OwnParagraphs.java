package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.reference.Reference;

/**
 * The addendum's own numbered paragraphs, by which it may say what it excepts: {@code all
 * recommendations but those dealt with in paragraphs 2 to 4 below}. Not thread-safe.
 */
final class OwnParagraphs {
  private final AddendumPositions positions;
  private final List<Begun> begun = new ArrayList<>();

  /** Where the line is that a number opens. */
  private record Begun(String number, Span line) {}

  OwnParagraphs(AddendumPositions positions) {
    this.positions = positions;
  }

  void begin(String number, Span line) {
    begun.add(new Begun(number, line));
  }

  /**
   * {@code answers}, where what such paragraphs are on is excepted instead of their numbers. A
   * number that leads to no recommendation stays, so that what it is excepted from is left open.
   */
  List<Answer> followed(List<Answer> answers) {
    return answers.stream().flatMap(each -> followed(each, answers)).toList();
  }

  private Stream<Answer> followed(Answer answer, List<Answer> all) {
    if (answer.form() != Answer.Form.EXCEPTION || !answer.namesParagraphs()) {
      return Stream.of(answer);
    }
    List<Reference> excepted = new ArrayList<>();
    for (Reference reference : answer.target().references()) {
      if (reference.first().paragraph().isPresent()) {
        // "except 121.7, which is dealt with in paragraph 4"
        excepted.add(reference);
        continue;
      }
      for (String number : reference.numbers()) {
        List<Reference> named = named(number, answer.span(), all);
        if (named.isEmpty()) {
          return Stream.of(answer);
        }
        excepted.addAll(named);
      }
    }
    return main(answer, all)
        .map(main -> AddendumPositions.excepted(main.position().status(), answer.span()))
        .map(
            stance ->
                positions
                    .at(answer.paragraph(), answer.span())
                    .answer(new Target.Named(excepted), Answer.Form.EXCEPTION, stance))
        .or(() -> Optional.of(answer))
        .stream();
  }

  /** What the exception is taken from. */
  private static Optional<Answer> main(Answer exception, List<Answer> all) {
    return all.stream()
        .filter(each -> each.span().equals(exception.span()))
        .filter(each -> each.form() != Answer.Form.EXCEPTION && each.givesPosition())
        .findFirst();
  }

  /** The recommendations that the next paragraph of this number behind {@code place} names. */
  private List<Reference> named(String number, Span place, List<Answer> all) {
    return begun.stream()
        .filter(each -> each.number().equals(number))
        .map(Begun::line)
        .filter(line -> line.start() >= place.end())
        .findFirst()
        .stream()
        .flatMap(line -> all.stream().filter(each -> each.span().equals(line)))
        .filter(each -> !each.namesParagraphs())
        .flatMap(each -> each.target().references().stream())
        .toList();
  }
}
