package org.uprlib.extract.match.trace;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.share;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;
import static org.uprlib.extract.write.format.Field.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.ResultFields;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RowColumns;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/** What results contain of a trace: the fields of JSON, the columns of CSV and workbooks. */
final class TraceFields {
  private static final String PARTED = "; ";

  private static final String NOT_COUNTED = "notCounted";

  static final List<Field<AskList.Ask>> ASK =
      List.of(
          text("source", "name of the file", AskList.Ask::source),
          integer(
              "number",
              "counted from 1 in the order of the file, lines that are no asks last",
              AskList.Ask::number),
          text("text", "", AskList.Ask::text),
          optionalText("paragraph", "of a submission", AskList.Ask::paragraph));

  private static final List<Field<MatchReason>> REASON =
      List.of(
          text(
              "kind",
              "`opposite`, `other-figures`, `without`, `limited`, `weaker`, `treaty-and-act`,"
                  + " `treaty`, `treaty-other-act`, `sogiesc`, `issue`, `group` or `wording`",
              reason -> reason.kind().word()),
          texts(
              "names",
              "the treaties, issues or words; of what is less, what says so or is missing",
              MatchReason::names));

  private static final Field<AskMatch> SCORE =
      share("score", "how probable it is that it answers to the ask, 0 to 1", AskMatch::score)
          .headed(8, "Score");

  private static final List<Field<AskMatch>> MATCH =
      PaperFields.joined(
          Field.all(ResultFields.ROW, AskMatch::row),
          Field.all(ResultFields.ASKED, AskMatch::askers),
          List.of(
              SCORE,
              truth("linked", "whether that is enough, and the matter the same", AskMatch::linked),
              truth(
                      "inPart",
                      "whether it answers to a part of the ask, or in weaker words; not counted as"
                          + " linked",
                      AskMatch::isInPart)
                  .when(AskMatch::isInPart),
              truth("perhaps", "whether it may answer and is not counted", AskMatch::isPerhaps)
                  .when(AskMatch::isPerhaps),
              truth(
                      "corrected",
                      "whether a person said otherwise than the program",
                      AskMatch::corrected)
                  .when(AskMatch::corrected),
              objects("reasons", "what both have in common", REASON, AskMatch::reasons),
              texts("words", "in common", AskMatch::words),
              text(
                      "matchedIn",
                      "the language in which they were compared, if not the row's own",
                      (AskMatch match) -> match.matchedIn().map(Language::code).orElse(""))
                  .when(match -> match.matchedIn().isPresent())));

  /** An object of JSON Lines. */
  static final List<Field<TracedAsk>> LINE =
      List.of(
          object("ask", "", ASK, TracedAsk::ask),
          objects("matches", "the most probable first", MATCH, TracedAsk::matches),
          text(
                  NOT_COUNTED,
                  "why figures do not count it: `other-state`, `other-language`, `repeated`,"
                      + " `no-ask` (a line that was not taken for one)",
                  TracedAsk::notCounted)
              .when(ask -> !ask.isCounted()));

  /** An ask with one of its matches, or with none. */
  record Link(TracedAsk traced, Optional<AskMatch> match) {
    AskList.Ask ask() {
      return traced.ask();
    }

    Optional<ResultRow> row() {
      return match.map(AskMatch::row);
    }

    /** A row a match; one without a match for an ask that has none. */
    static Stream<Link> of(TracedAsk traced) {
      return traced.matches().isEmpty()
          ? Stream.of(new Link(traced, Optional.empty()))
          : traced.matches().stream().map(match -> new Link(traced, Optional.of(match)));
    }
  }

  /** The columns of links, in CSV and workbooks. */
  static final List<Field<Link>> LINKS =
      PaperFields.joined(
          List.of(
              Field.column("ask", 6, "Ask", link -> link.ask().number()),
              Field.column("askText", 50, "What was asked", link -> link.ask().text()),
              SCORE.in(Link::match),
              ofMatch("linked", 8, "Linked", match -> Term.of("answer", linked(match))),
              ofMatch(
                  "setBy",
                  9,
                  "Set by",
                  match -> Term.of("by", match.corrected() ? "person" : "program"))),
          inRow(ResultFields.REVIEW),
          inRow(ResultFields.ANSWERED),
          ResultFields.ASKED_BY.stream()
              .map(column -> column.of(AskMatch::askers).in(Link::match))
              .toList(),
          List.of(
              ofMatch("reasons", 0, "", TraceFields::reasons),
              ofMatch("", 40, "In common", match -> new Listed(terms(match.reasons()), PARTED)),
              ofMatch(
                  "matchedIn", 10, "Matched in", match -> match.matchedIn().map(Language::code))),
          inRow(ResultFields.EVIDENCE),
          List.of(Field.column(NOT_COUNTED, 0, "", link -> link.traced().notCounted())));

  /** The columns of a workbook's sheet of asks. */
  static final List<Field<TracedAsk>> ASKS =
      PaperFields.joined(
          List.of(
              Field.sheet(6, "Ask", each -> each.ask().number()),
              Field.sheet(70, "What was asked", each -> each.ask().text()),
              Field.sheet(12, "Paragraph", each -> each.ask().paragraph()),
              Field.sheet(16, "Counted", TraceFields::counted),
              Field.sheet(16, "Recommendations", each -> each.links().size()),
              Field.sheet(16, "In part", each -> each.inPart().size()),
              Field.sheet(16, "Perhaps", each -> each.perhaps().size())),
          RowColumns.counts(
              (TracedAsk ask) -> ask.links().stream().map(link -> link.row().position())),
          List.of(
              Field.sheet(
                  50,
                  "States that recommended it",
                  each -> new Listed(states(each, Askers::states), ", ", true)),
              Field.sheet(
                  50,
                  "Asked for a part",
                  each -> new Listed(states(each, Askers::inPart), ", ", true)),
              Field.sheet(
                  50,
                  "One or more of",
                  each -> new Listed(states(each, Askers::perhaps), ", ", true))));

  /** The columns of a workbook's sheet of asks that nobody recommended. */
  static final List<Field<TracedAsk>> NOT_RECOMMENDED = ASKS.subList(0, 3);

  record MeetingRow(TracedAsk.StateToMeet meeting, AskMatch link) {}

  /** The columns of a workbook's sheet of whom to meet. */
  static final List<Field<MeetingRow>> MEETINGS =
      PaperFields.joined(
          List.of(
              Field.sheet(6, "Ask", met -> met.meeting().ask().number()),
              Field.sheet(50, "What was asked", met -> met.meeting().ask().text()),
              Field.sheet(24, "Whom to meet", met -> met.meeting().state()),
              Field.sheet(
                  50,
                  "What that State asked for",
                  met -> met.link().row().textOf(met.meeting().state()))),
          Field.all(ResultFields.COLUMNS, met -> met.link().row()));

  /** The columns of a workbook's sheet of notices. */
  static final List<Field<Notice>> NOTICES =
      List.of(Field.<Notice>sheet(120, "What may be wrong or missing", notice -> notice));

  /** The data of the page, which calls things by {@code words}. */
  static List<Field<Trace>> page(Terminology words) {
    List<Field<MatchReason>> reason =
        List.of(
            text("kind", "", each -> each.kind().word()),
            text("text", "", each -> words.term(each.term())));
    List<Field<AskMatch>> match = new ArrayList<>(MATCH);
    match.removeIf(field -> field.name().equals("reasons"));
    match.add(objects("reasons", "", reason, AskMatch::reasons));
    match.add(text("answer", "", each -> words.term(ResultFields.position(each.row()))));
    match.add(
        optionalText(
            "reviewed",
            "",
            (AskMatch each) ->
                each.row()
                    .info()
                    .stateUnderReview()
                    .map(words::state)
                    .or(each.row().info()::stateName)));
    List<Field<TracedAsk>> ask = new ArrayList<>(LINE);
    ask.removeIf(field -> field.name().equals("matches"));
    ask.add(objects("matches", "", match, TracedAsk::matches));
    return List.of(
        text("likeness", "", Trace::likeness),
        plain("threshold", Field.Kind.NUMBER, false, "", Trace::threshold),
        plain("perhaps", Field.Kind.NUMBER, false, "", Trace::perhaps),
        integer("recommendations", "", Trace::recommendations),
        objects(
            "states",
            "",
            List.of(text("code", "", State::code), text("name", "", words::state)),
            TraceFields::states),
        objects("asks", "", ask, Trace::asks),
        texts("notices", "", trace -> trace.notices().stream().map(words::notice).toList()));
  }

  private TraceFields() {}

  private static Field<Link> ofMatch(
      String name, int width, String title, Function<AskMatch, ?> value) {
    return Field.column(name, width, title, value).in(Link::match);
  }

  private static List<Field<Link>> inRow(List<Field<ResultRow>> columns) {
    return columns.stream().map(column -> column.in(Link::row)).toList();
  }

  private static Term counted(TracedAsk ask) {
    return Term.of("answer", ask.isCounted() ? "yes" : ask.comparability().word());
  }

  private static String linked(AskMatch match) {
    return switch (match.strength()) {
      case COUNTED -> "yes";
      case IN_PART -> "part";
      case PERHAPS -> "perhaps";
      case NONE -> "no";
    };
  }

  private static List<State> states(TracedAsk ask, Function<Askers, List<State>> which) {
    return ask.links().stream()
        .flatMap(link -> which.apply(link.askers()).stream())
        .distinct()
        .sorted(Comparator.comparing(State::name))
        .toList();
  }

  /** All States that made a recommendation of the trace. */
  private static List<State> states(Trace trace) {
    return trace.asks().stream()
        .flatMap(ask -> ask.matches().stream())
        .flatMap(match -> match.row().recommendingStates().stream())
        .distinct()
        .toList();
  }

  /** What both have in common, as people call it. */
  private static List<Term> terms(List<MatchReason> reasons) {
    return reasons.stream().map(MatchReason::term).toList();
  }

  static String reasons(AskMatch match) {
    return match.reasons().stream().map(MatchReason::text).collect(Collectors.joining(PARTED));
  }
}
