package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;

/**
 * Reads words on recommendations that a heading, a label or a cell numbers together, where they
 * answer some of them apart: {@code Supported, except 121.3}. Immutable.
 */
record GroupAnswers(AddendumLanguage language) {
  /**
   * What {@code words} say of each of {@code group}; empty if they say the same of all.
   *
   * @param comment what the State says of them
   * @param place of the words and what they are on
   */
  List<Answer> read(Target group, PlacedText words, Optional<String> comment, AnswerPlace place) {
    if (!(group instanceof Target.Named named) || named.paragraphs()) {
      return List.of();
    }
    List<Reference> all = named.references();
    LeadIn leadIn = language.statements().leadIn(words.text(), all);
    MakerStatements.Found made = language.makerStatements().read(words);
    if (Reference.count(all) > 1 && !made.statements().isEmpty()) {
      List<Answer> answers = byMaker(named, made, comment, place);
      Doubt doubt = answers.isEmpty() ? Doubt.UNTIED : Doubt.BESIDE_OTHERS;
      Stance open = Stance.doubtful(doubt, words.span());
      answers.add(place.answer(group, Answer.Form.UNSETTLED, open, comment));
      return answers;
    }
    if (!leadIn.parts(all)) {
      return List.of();
    }
    StatementAnswers statements =
        new StatementAnswers(place, words, Optional.empty(), said -> Optional.empty());
    List<Statement> own = leadIn.on(all);
    own.forEach(statements::read);
    List<Answer> answers = new ArrayList<>();
    statements
        .answers()
        .forEach(
            each -> answers.add(each.saying(each.form(), each.position().withComment(comment))));
    for (AnswerDraft draft : statements.drafts()) {
      draft
          .stated()
          .map(stance -> place.answer(draft.target(), Answer.Form.LIST, stance, comment))
          .ifPresent(answers::add);
    }
    List<Reference> left = Reference.without(all, answered(own));
    if (!left.isEmpty()) {
      Stance open = Stance.doubtful(Doubt.BESIDE_OTHERS, words.span());
      answers.add(place.answer(new Target.Named(left), Answer.Form.UNSETTLED, open, comment));
    }
    return answers;
  }

  /**
   * {@code It accepts the recommendations of Peru and Estonia; it notes that of Uruguay}; empty if
   * something else is said beside.
   */
  private List<Answer> byMaker(
      Target.Named group, MakerStatements.Found made, Optional<String> comment, AnswerPlace place) {
    boolean others =
        made.statements().stream().anyMatch(each -> each.target() instanceof Target.Every);
    boolean clear = language.statements().stance(made.rest().text()).isSilent();
    List<Answer> answers = new ArrayList<>();
    for (MakerStatements.MakerStatement each : made.statements()) {
      boolean excepted = others && each.target() instanceof Target.MadeBy;
      boolean beside =
          each.target() instanceof Target.Named || each.target() instanceof Target.OnSubject;
      clear &= !beside && (excepted || each.stance().isKnown());
      Target target =
          each.target() instanceof Target.MadeBy by ? by.among(group.references()) : group;
      Answer.Form form = excepted ? Answer.Form.EXCEPTION : Answer.Form.LIST;
      answers.add(place.answer(target, form, each.stance(), comment));
    }
    return clear ? answers : new ArrayList<>();
  }

  /** Those of which something is said. */
  private static List<Reference> answered(List<Statement> said) {
    return said.stream()
        .filter(each -> !each.stance().isSilent())
        .flatMap(each -> each.references().stream())
        .toList();
  }
}
