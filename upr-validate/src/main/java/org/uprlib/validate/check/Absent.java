package org.uprlib.validate.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.submission.ProposalWording;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.Template;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;

/** Something is not there. */
final class Absent implements Checks.Check {
  /** So often a text names the State that it is about, at least. */
  private static final int OFTEN = 10;

  /** Properties that are lists, with words of their own. */
  private static final Set<String> LISTS = Set.of("person", "property");

  private static final Set<FileRemark> UNSEEN =
      Set.of(FileRemark.HIDDEN, FileRemark.WHITE_ON_WHITE, FileRemark.UNSEEN);

  /** So many times as often as the State of the title, if that is the wrong one. */
  private static final int TIMES = 3;

  /** What may be between "we recommend" and the State that is asked. */
  private static final Pattern BEFORE_ADDRESSEE =
      Pattern.compile("(?:\\s*+[\\p{L}’']++){0,4}+\\s*+");

  private final FillInWords fillIn = new FillInWords();
  private final ProposalWording wording = ProposalWording.create();
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
        if (verdict.known(rule, subject.measurements().macros()).orElse(false)) {
          verdict.against(rule, Optional.empty(), "absent.macros");
        }
      }
      case "hidden-text" -> hidden(rule, subject, verdict);
      case "properties" -> properties(rule, subject, verdict);
      case "footnotes" -> footnotes(rule, subject, verdict);
      case "placeholders" -> placeholders(rule, verdict);
      default -> states(rule, subject, verdict);
    }
  }

  /** One finding for each paragraph, however many marks are in it. */
  private static void marks(
      Rule rule, FileProperties.Mark.Kind kind, CheckInput subject, Verdict verdict) {
    Map<Object, List<FileProperties.Mark>> byPlace =
        verdict.known(rule, subject.measurements().marks()).orElse(List.of()).stream()
            .filter(mark -> mark.kind() == kind)
            .collect(groupingBy(Absent::wherever, LinkedHashMap::new, toList()));
    for (List<FileProperties.Mark> same : byPlace.values()) {
      Place place = place(same.get(0), verdict);
      String deleted =
          same.stream()
              .map(mark -> mark.deleted().strip())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" … "));
      String message = "absent." + rule.what();
      if (deleted.isEmpty()) {
        verdict.against(rule, place, message, Map.of("count", same.size()));
      } else {
        Map<String, ?> facts = Map.of("count", same.size(), "deleted", Notice.excerpt(deleted));
        verdict.against(rule, place, message + ".deleted", facts);
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
    Optional<FileProperties.Metadata> properties =
        verdict.known(rule, subject.measurements().properties());
    for (String name : rule.list("properties")) {
      properties
          .flatMap(values -> values.get(name))
          .ifPresent(
              value ->
                  verdict.against(
                      rule,
                      Optional.empty(),
                      LISTS.contains(name) ? "absent.properties." + name : "absent.properties",
                      Map.of("property", name, "content", value)));
    }
  }

  /** Readers remark on such text. */
  private static void hidden(Rule rule, CheckInput subject, Verdict verdict) {
    int count =
        subject.submission().document().notices().stream()
            .filter(notice -> UNSEEN.stream().anyMatch(remark -> remark.is(notice)))
            .mapToInt(FileRemark::count)
            .sum();
    if (count > 0) {
      verdict.against(rule, Optional.empty(), "absent.hidden-text", Map.of("count", count));
    }
  }

  private static void footnotes(Rule rule, CheckInput subject, Verdict verdict) {
    List<CountedWords.NoteWords> notes =
        CountedWords.NoteWords.of(subject.submission().document()).stream()
            .filter(note -> note.note().kind() == Note.Kind.FOOTNOTE)
            .toList();
    if (!notes.isEmpty()) {
      verdict.against(
          rule,
          Optional.of(notes.get(0).span()),
          "absent.footnotes",
          Map.of("count", notes.size()));
    }
  }

  /** One finding for each paragraph that still has words of the template, or is to be filled in. */
  private void placeholders(Rule rule, Verdict verdict) {
    for (Paragraph paragraph : verdict.paragraphs()) {
      String text = Folding.sameLength(paragraph.text());
      Optional<Span> ofTemplate =
          placeholders.stream()
              .filter(text::contains)
              .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
              .findFirst();
      Optional<Span> note = fillIn.in(text);
      String message = "absent.placeholders" + (ofTemplate.isPresent() ? "" : ".note");
      ofTemplate
          .or(() -> note)
          .map(span -> span.shift(paragraph.span().start()))
          .ifPresent(span -> verdict.against(rule, Optional.of(span), message));
    }
  }

  private void states(Rule rule, CheckInput subject, Verdict verdict) {
    List<State> others = subject.submission().otherStates();
    if (!others.isEmpty()) {
      String names = others.stream().map(State::name).collect(Collectors.joining(", "));
      verdict.against(
          rule,
          isInferred(subject) ? Verdict.atMostWarning(rule) : rule.severity(),
          Place.WHOLE,
          "absent.other-states",
          Map.of("state", subject.submission().stateName().orElse(""), "others", names));
    }
    subject
        .submission()
        .state()
        .ifPresent(
            state -> {
              ofAnother(rule, state, subject, verdict);
              asksAnother(rule, state, subject, verdict);
            });
  }

  /** Whether a title names the State, which may be on more than its review. */
  private static boolean isInferred(CheckInput subject) {
    return subject
        .submission()
        .evidence()
        .state()
        .filter(each -> each.certainty() == Certainty.INFERRED)
        .isPresent();
  }

  /** The text was written about another State, as far as it names any. */
  private static void ofAnother(Rule rule, State state, CheckInput subject, Verdict verdict) {
    Map<State, Integer> named = new LinkedHashMap<>();
    body(subject, verdict)
        .flatMap(text -> subject.states().find(text))
        .forEach(match -> named.merge(match.state(), 1, Integer::sum));
    int least = Math.max(OFTEN, TIMES * named.getOrDefault(state, 0) + 1);
    named.forEach(
        (other, count) -> {
          if (count >= least) {
            verdict.warn(
                rule,
                "absent.other-states.text",
                Map.of("state", state.name(), "other", other.name(), "count", count));
          }
        });
  }

  /** {@code We recommend that Sweden:} in a paper on Norway. */
  private void asksAnother(Rule rule, State state, CheckInput subject, Verdict verdict) {
    body(subject, verdict)
        .flatMap(text -> wording.behindAsking(text).stream())
        .flatMap(asked -> addressee(asked, subject.states()).stream())
        .filter(asked -> !asked.equals(state))
        .findFirst()
        .ifPresent(
            asked ->
                verdict.warn(
                    rule,
                    "absent.other-states.asked",
                    Map.of("state", state.name(), "other", asked.name())));
  }

  /** The text of each paragraph of the body. */
  private static Stream<String> body(CheckInput subject, Verdict verdict) {
    return StreamSupport.stream(verdict.paragraphs().spliterator(), false)
        .filter(each -> subject.submission().partAt(each.span().start()) == PartKind.BODY)
        .map(Paragraph::text);
  }

  /** The State named within the first words: {@code the Government of Sweden: …}. */
  private static Optional<State> addressee(String words, States states) {
    return states
        .find(words)
        .findFirst()
        .filter(match -> BEFORE_ADDRESSEE.matcher(words.substring(0, match.start())).matches())
        .map(States.Match::state);
  }

  /**
   * Finds what somebody meant to fill in: {@code [to be completed]}, {@code TODO: figures}, {@code
   * (source?)}, 20XX, or that the paper is called a draft. Immutable and thread-safe.
   */
  static final class FillInWords {
    /** Letters in place of numbers. */
    private static final String BLANKS = "\\[xx+\\b|\\b(?:19|20)xx\\b|\\bx{4,}\\b|\\bxx+ ?%";

    /** Marks may be between the words of a phrase, which is quoted. */
    private static final String BETWEEN_WORDS = "\\E[ \\p{P}]+\\Q";

    private final PhraseTable<Kind> words =
        PhraseTable.load(FillInWords.class::getResourceAsStream, "fill-in-words.tsv", Kind.class);

    private final Pattern pattern =
        Pattern.compile(
            ("\\[[^\\[\\]]{0,60}\\b%s\\b|\\[%s\\b|\\[%s [^\\[\\]]{1,80}\\]|\\b%s\\b|^%s ?:|"
                        + "[(\\[（]¿?%s ?[?？؟]+[)\\]）]|^[ \\p{P}]*%s[ \\p{P}]*$|")
                    .formatted(
                        any(Kind.WITHIN),
                        any(Kind.OPENING),
                        any(Kind.ASKING),
                        any(Kind.ANYWHERE),
                        any(Kind.HEAD),
                        any(Kind.ASKED),
                        any(Kind.DRAFT))
                + BLANKS);

    private enum Kind {
      WITHIN,
      OPENING,
      ASKING,
      ANYWHERE,
      HEAD,
      ASKED,
      DRAFT
    }

    private String any(Kind kind) {
      return words.of(kind).stream()
          .map(phrase -> Pattern.quote(Folding.sameLength(phrase)).replace(" ", BETWEEN_WORDS))
          .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Where {@code folded}, a paragraph's text, has the first of them. */
    Optional<Span> in(String folded) {
      return pattern.matcher(folded).results().map(m -> new Span(m.start(), m.end())).findFirst();
    }
  }
}
