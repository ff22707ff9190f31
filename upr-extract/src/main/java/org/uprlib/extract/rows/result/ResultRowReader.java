package org.uprlib.extract.rows.result;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.rows.result.SavedObject.WrongShapeException;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.RowColumns;

/** Makes rows of the objects that results have. Immutable and thread-safe. */
record ResultRowReader(States states) {
  private static final String NAME = "name";

  Paper paper(String source, SavedObject paper) throws WrongShapeException {
    Optional<String> code = paper.text(PaperFields.STATE);
    return new Paper(
        source,
        new PaperInfo(
            paper.text(PaperFields.SYMBOL),
            code.isPresent() ? Optional.of(state(code.get())) : Optional.empty(),
            paper.text(PaperFields.STATE_NAME),
            paper.number(PaperFields.SESSION),
            paper.number(PaperFields.CYCLE),
            paper.number(PaperFields.COUNCIL_SESSION),
            date(paper),
            paper.text(PaperFields.LANGUAGE).flatMap(Language::of),
            paper
                .text(PaperFields.KIND)
                .flatMap(word -> Worded.of(PaperKind.class, word))
                .orElse(PaperKind.UNKNOWN)));
  }

  private static Optional<LocalDate> date(SavedObject paper) throws WrongShapeException {
    try {
      return paper.text(PaperFields.DATE).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new WrongShapeException("'" + PaperFields.DATE.name() + "' is not a date");
    }
  }

  ResultRow row(Paper paper, SavedObject made) throws WrongShapeException {
    FoundTerms content = content(made);
    List<Request> requests = new ArrayList<>();
    for (SavedObject request : made.objects(RecommendationFields.REQUESTS)) {
      requests.add(
          new Request(
                  states(request.texts(RecommendationFields.REQUEST_STATES)),
                  request.requiredText(RecommendationFields.REQUEST_TEXT))
              .recorded(ofRequest(request, content)));
    }
    SavedObject position = made.requiredObject(RecommendationFields.POSITION);
    return new ResultRow(
        paper,
        new Recommendation(
            made.requiredText(RowColumns.PARAGRAPH),
            made.requiredText(RowColumns.TEXT),
            "",
            made.text(RowColumns.HEADING),
            states(made.texts(RowColumns.STATES)),
            requests,
            position(position),
            Location.NOWHERE,
            indexing(made),
            Optional.empty(),
            inLanguages(made.object(RecommendationFields.TEXTS)),
            List.of(),
            content,
            made.has(RecommendationFields.CODED)
                ? Optional.of(made.texts(RecommendationFields.CODED))
                : Optional.empty()));
  }

  private static Position position(SavedObject position) throws WrongShapeException {
    Optional<String> qualification = position.text(RowColumns.QUALIFICATION);
    return new Position(
        constant(PositionStatus.class, position.requiredText(RecommendationFields.STATUS)),
        qualification.isPresent()
            ? Optional.of(constant(Qualification.class, qualification.get()))
            : Optional.empty(),
        evidence(position),
        position.text(RowColumns.COMMENT),
        position.text(RowColumns.REASON),
        List.of());
  }

  private static Optional<Evidence> evidence(SavedObject position) throws WrongShapeException {
    Optional<String> words = position.text(RowColumns.EVIDENCE);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    SavedObject source = position.object(RecommendationFields.EVIDENCE_SOURCE);
    return Optional.of(
        new Evidence(
            words.get(),
            source.text(RecommendationFields.EVIDENCE_SYMBOL).orElse(""),
            source.text(RecommendationFields.EVIDENCE_PARAGRAPH).orElse(""),
            Location.NOWHERE.span()));
  }

  private static Optional<Indexing> indexing(SavedObject made) throws WrongShapeException {
    SavedObject indexing = made.object(RecommendationFields.INDEXING);
    return indexing.isAbsent()
        ? Optional.empty()
        : Optional.of(
            new Indexing(
                indexing.texts(RecommendationFields.INDEXED_THEMES),
                indexing.texts(RecommendationFields.INDEXED_PERSONS),
                indexing.texts(RecommendationFields.INDEXED_GOALS)));
  }

  private static Map<Language, String> inLanguages(SavedObject texts) throws WrongShapeException {
    Map<Language, String> found = new EnumMap<>(Language.class);
    for (Field<?> field : RecommendationFields.TEXTS.fields()) {
      Optional<String> text = texts.text(field);
      if (text.isPresent()) {
        found.put(Language.of(field.name()).orElseThrow(), text.get());
      }
    }
    return found;
  }

  private static FoundTerms content(SavedObject text) throws WrongShapeException {
    SavedObject enrichment = text.object(RecommendationFields.ENRICHMENT);
    boolean classified =
        text.has(RecommendationFields.ACTION) || text.has(RecommendationFields.ISSUES);
    if (!classified && enrichment.isAbsent()) {
      return indexed(text.object(RecommendationFields.INDEXING));
    }
    Map<Aspect, List<Term>> terms = new HashMap<>();
    for (Field<?> field : RecommendationFields.BESIDE) {
      if (text.has(field)) {
        terms.put(Aspect.of(field.name()), terms(text, field, Optional.empty()));
      }
    }
    if (!enrichment.isAbsent()) {
      for (Aspect aspect : Aspect.ALL) {
        Aspect whole = aspect == Aspect.TARGETS ? Aspect.GOALS : aspect;
        Field<?> holder = RecommendationFields.ENRICHMENT.part(whole.word()).orElseThrow();
        if (!aspect.isTopLevelField() && (!holder.optional() || enrichment.has(holder))) {
          terms.put(aspect, named(enrichment.objects(holder), holder, aspect.key()));
        }
      }
    }
    return new FoundTerms(terms);
  }

  /** What is known of {@code request} alone; its treaties are called as in {@code whole}. */
  private static FoundTerms ofRequest(SavedObject request, FoundTerms whole)
      throws WrongShapeException {
    FoundTerms own = content(request);
    Field<?> field = RecommendationFields.INSTRUMENTS;
    if (!request.has(field)) {
      return own;
    }
    List<Term> named = named(request.objects(field), field, Aspect.INSTRUMENTS.key());
    return own.within(new FoundTerms(Map.of(Aspect.INSTRUMENTS, named)).calledAs(whole));
  }

  /** What OHCHR links a text with that was not enriched. */
  private static FoundTerms indexed(SavedObject indexing) throws WrongShapeException {
    return indexing.isAbsent()
        ? FoundTerms.NONE
        : ResultRow.IndexedGoals.content(indexing.texts(RecommendationFields.INDEXED_GOALS));
  }

  /** The answers that are objects of their own. */
  private static List<Term> named(List<SavedObject> objects, Field<?> holder, String key)
      throws WrongShapeException {
    Set<Term> terms = new LinkedHashSet<>();
    for (SavedObject each : objects) {
      Optional<Field<?>> name = holder.part(NAME);
      terms.addAll(
          terms(
              each,
              holder.part(key).orElseThrow(),
              name.isPresent() ? each.text(name.get()) : Optional.empty()));
    }
    return List.copyOf(terms);
  }

  /** What a field has, each once, by its own name if it has no other. */
  private static List<Term> terms(SavedObject object, Field<?> field, Optional<String> name)
      throws WrongShapeException {
    return object.words(field).stream()
        .distinct()
        .map(word -> new Term(word, name.orElse(word)))
        .toList();
  }

  private List<State> states(List<String> codes) throws WrongShapeException {
    List<State> found = new ArrayList<>();
    for (String code : codes) {
      found.add(state(code));
    }
    return found;
  }

  private State state(String code) throws WrongShapeException {
    return states
        .byCode(code)
        .orElseThrow(() -> new WrongShapeException("'" + code + "' is not a State's code"));
  }

  private static <E extends Enum<E> & Worded> E constant(Class<E> type, String word)
      throws WrongShapeException {
    return Worded.of(type, word)
        .orElseThrow(() -> new WrongShapeException("'" + word + "' is not a word for a position"));
  }
}
