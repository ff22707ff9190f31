package org.uprlib.validate.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.preparation.Template;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;

/** Something is not there. */
final class Absent implements Check {
  private final List<String> placeholders =
      Template.placeholders().stream().map(Folding::sameLength).toList();

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    switch (rule.what()) {
      case "pictures" -> marks(rule, FileProperties.Mark.Kind.PICTURE, subject, verdict);
      case "changes" -> marks(rule, FileProperties.Mark.Kind.CHANGE, subject, verdict);
      case "comments" -> marks(rule, FileProperties.Mark.Kind.COMMENT, subject, verdict);
      case "embedded-objects" ->
          marks(rule, FileProperties.Mark.Kind.EMBEDDED_OBJECT, subject, verdict);
      case "macros" -> {
        Measured<Boolean> macros = subject.measurements().macros();
        macros.reason().ifPresent(reason -> verdict.notChecked(rule, reason));
        if (macros.value().orElse(false)) {
          verdict.against(rule, Optional.empty(), "absent.macros");
        }
      }
      case "properties" -> properties(rule, subject, verdict);
      case "footnotes" -> footnotes(rule, subject, verdict);
      case "placeholders" -> placeholders(rule, verdict);
      default -> states(rule, subject, verdict);
    }
  }

  /** One finding for each paragraph, however many marks are in it. */
  private static void marks(
      Rule rule, FileProperties.Mark.Kind kind, CheckInput subject, Verdict verdict) {
    Measured<List<FileProperties.Mark>> all = subject.measurements().marks();
    all.reason().ifPresent(reason -> verdict.notChecked(rule, reason));
    Map<Object, List<FileProperties.Mark>> byPlace =
        all.value().orElse(List.of()).stream()
            .filter(mark -> mark.kind() == kind)
            .collect(groupingBy(Absent::wherever, LinkedHashMap::new, toList()));
    for (List<FileProperties.Mark> same : byPlace.values()) {
      Place place = place(same.get(0), verdict);
      String deleted =
          same.stream()
              .map(mark -> mark.deleted().strip())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" … "));
      if (deleted.isEmpty()) {
        verdict.against(rule, place, "absent." + rule.what(), "count", same.size());
      } else {
        verdict.against(
            rule,
            place,
            "absent." + rule.what() + ".deleted",
            "count",
            same.size(),
            "deleted",
            Notice.excerpt(deleted));
      }
    }
  }

  /** Its place in the text, or else what is said of it. */
  private static Object wherever(FileProperties.Mark mark) {
    return mark.where().isPresent() ? mark.where().get() : mark.detail();
  }

  private static Place place(FileProperties.Mark mark, Verdict verdict) {
    Optional<Span> where = mark.where();
    if (where.isPresent()) {
      return verdict.place(where.get());
    }
    boolean page =
        mark.kind() != FileProperties.Mark.Kind.CHANGE && mark.detail().matches("\\d{1,6}");
    return page ? Place.onPage(Integer.parseInt(mark.detail())) : Place.WHOLE;
  }

  private static void properties(Rule rule, CheckInput subject, Verdict verdict) {
    Measured<FileProperties.Metadata> properties = subject.measurements().properties();
    properties.reason().ifPresent(reason -> verdict.notChecked(rule, reason));
    for (String name : rule.list("properties")) {
      properties
          .value()
          .flatMap(values -> values.get(name))
          .ifPresent(
              value ->
                  verdict.against(
                      rule,
                      Optional.empty(),
                      "absent.properties",
                      "property",
                      name,
                      "content",
                      value));
    }
  }

  private static void footnotes(Rule rule, CheckInput subject, Verdict verdict) {
    List<NoteWords> notes =
        NoteWords.of(subject.submission().document()).stream()
            .filter(note -> note.note().kind() == Note.Kind.FOOTNOTE)
            .toList();
    if (!notes.isEmpty()) {
      verdict.against(
          rule, Optional.of(notes.get(0).span()), "absent.footnotes", "count", notes.size());
    }
  }

  /** One finding for each paragraph that still has words of the template. */
  private void placeholders(Rule rule, Verdict verdict) {
    for (Paragraph paragraph : verdict.paragraphs()) {
      String text = Folding.sameLength(paragraph.text());
      placeholders.stream()
          .filter(text::contains)
          .findFirst()
          .ifPresent(
              words -> {
                int start = paragraph.span().start() + text.indexOf(words);
                Span span = new Span(start, start + words.length());
                verdict.against(rule, Optional.of(span), "absent.placeholders");
              });
    }
  }

  private static void states(Rule rule, CheckInput subject, Verdict verdict) {
    List<State> others = subject.submission().otherStates();
    if (!others.isEmpty()) {
      String names = others.stream().map(State::name).collect(Collectors.joining(", "));
      verdict.against(
          rule,
          Optional.empty(),
          "absent.other-states",
          "state",
          subject.submission().stateName().orElse(""),
          "others",
          names);
    }
  }
}
