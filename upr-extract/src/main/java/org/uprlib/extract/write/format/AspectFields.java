package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.objectIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.share;
import static org.uprlib.extract.write.format.Field.shareIfAny;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/** The aspects of enrichment as fields of JSON and as columns of tables. */
final class AspectFields {
  private static final String SEPARATOR = "; ";
  private static final Map<Aspect, Field<Enrichment>> FIELDS = fields();

  private AspectFields() {}

  private static Map<Aspect, Field<Enrichment>> fields() {
    Map<Aspect, Field<Enrichment>> fields = new LinkedHashMap<>();
    fields.put(
        Aspect.ACTION,
        objectIfAny(
            "action",
            "how much it asks for",
            List.of(
                integer("category", "1 to 5", Action::category),
                confidence(Action::confidence),
                words("verbs", Action::verbs),
                words("words", Action::words)),
            Enrichment::action));
    fields.put(
        Aspect.ISSUES,
        objects(
            "issues",
            "UPR Info's issues",
            List.of(
                text("name", "", Issue::name),
                confidence(Issue::confidence),
                words("words", Issue::words)),
            Enrichment::issues));
    fields.put(
        Aspect.SOGIESC,
        objectIfAny(
            "sogiesc",
            "sexual orientation, gender identity and expression, sex characteristics",
            List.of(
                confidence(Sogiesc::confidence),
                objects(
                    "topics",
                    "",
                    List.of(
                        text(
                            "name",
                            "",
                            (Map.Entry<Sogiesc.Topic, List<Words>> topic) -> topic.getKey().word()),
                        words("words", Map.Entry::getValue)),
                    (Sogiesc about) -> List.copyOf(about.topics().entrySet())),
                words("words", Sogiesc::words)),
            Enrichment::sogiesc));
    fields.put(
        Aspect.INSTRUMENTS,
        objects(
            "instruments",
            "treaties and mechanisms named, with what is asked of them",
            List.of(
                text("id", "", mention -> mention.instrument().id()),
                text("name", "", mention -> mention.instrument().name()),
                text("words", "", mention -> mention.words().text()),
                objects(
                    "asks",
                    "",
                    List.of(
                        text("ask", "", (Map.Entry<TreatyAct, Words> ask) -> ask.getKey().word()),
                        text("words", "", ask -> ask.getValue().text())),
                    mention ->
                        mention.askList().stream()
                            .map(ask -> Map.entry(ask, mention.asks().get(ask)))
                            .toList())),
            Enrichment::instruments));
    fields.put(
        Aspect.GOALS,
        objects(
            "goals",
            "Sustainable Development Goals",
            List.of(
                integer("number", "", Goal::number),
                shareIfAny(
                    "confidence", "0 to 1; null for one found by words alone", Goal::confidence),
                texts("targets", "those that it bears on, e.g. `16.3`", Goal::targets),
                words("words", Goal::words)),
            Enrichment::goals));
    for (TermTheme theme : TermTheme.values()) {
      fields.put(
          Aspect.of(theme.word()),
          objects(theme.word(), theme.meaning(), named(), found -> found.terms(theme)));
    }
    fields.put(
        Aspect.OWN_THEMES,
        objects(
                "ownThemes",
                "themes of your own registry; only where one was given",
                named(),
                (Enrichment found) -> found.ownThemes().orElse(List.of()))
            .when(found -> found.ownThemes().isPresent()));
    return fields;
  }

  /** With confidence and the words that decided it; empty if it is within another's. */
  static Optional<Field<Enrichment>> field(Aspect aspect) {
    return Optional.ofNullable(FIELDS.get(aspect));
  }

  /** Its column in a workbook, where the action has its name, e.g. {@code 5 specific}. */
  static <T> Field<T> sheet(Aspect aspect, Function<T, Optional<Enrichment>> of) {
    return Field.sheet(
        aspect.sheet().width(),
        aspect.sheet().title(),
        row -> new Listed(terms(aspect, of.apply(row)), SEPARATOR));
  }

  /** What people read of it; goals and targets by their numbers alone. */
  private static List<?> terms(Aspect aspect, Optional<Enrichment> of) {
    if (aspect == Aspect.INSTRUMENTS) {
      return of.map(Enrichment::instruments).orElse(List.of()).stream()
          .map(AspectFields::askedTerm)
          .distinct()
          .toList();
    }
    return aspect == Aspect.GOALS
        ? aspect.values(of)
        : aspect.values(of).stream().map(value -> Term.of(aspect.optionName(), value)).toList();
  }

  private static <T> Field<T> confidence(ToDoubleFunction<T> of) {
    return share("confidence", "0 to 1", of);
  }

  private static <T> Field<T> words(String name, Function<T, List<Words>> of) {
    return texts(name, "", item -> of.apply(item).stream().map(Words::text).toList());
  }

  private static List<Field<Theme>> named() {
    return List.of(text("name", "", Theme::name), words("words", Theme::words));
  }

  private static Term askedTerm(InstrumentMention mention) {
    Term instrument = Term.of("instrument", mention.instrument().id());
    List<Term> acts = mention.askList().stream().map(ask -> Term.of("act", ask.word())).toList();
    return acts.isEmpty()
        ? instrument
        : new Term("asked", "of", Map.of("instrument", instrument, "acts", new Listed(acts, ", ")));
  }
}
