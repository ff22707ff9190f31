package org.uprlib.extract.rows.result;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.DateUtil;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.rows.result.ExportRemarks.LeftOut;
import org.uprlib.extract.rows.result.ExportRemarks.Unknown;
import org.uprlib.extract.write.format.UhriFields;

/**
 * Makes recommendations of the cells of OHCHR's index, and counts what is wrong. A recommendation's
 * label and the States in parentheses at its end, which the index leaves in its text, are taken out
 * of it. Not thread-safe.
 */
final class UhriRowReader {
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*-(?:\\s+|$)");
  private static final Pattern LABEL =
      Pattern.compile(
          "((?:\\d{1,3}(?:\\.\\d{1,4}){0,2}"
              + " ?(?:\\((?:[a-z]|([a-z])\\2|[ivx]{2,5}|\\d{1,2})\\)){1,2})"
              + "|\\d{1,3}(?:\\.\\d{1,4}){1,2}|\\d{1,3}(?=[.)]\\s))[.)]?\\s+");
  private static final Pattern END = Pattern.compile("[\\s;.]*$");
  private static final Pattern BETWEEN_SPONSORS = Pattern.compile("\\s*[;,]\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final String source;
  private final States states;
  private final Set<List<Object>> before = new HashSet<>();
  private final ExportRemarks.Counter wrong = new ExportRemarks.Counter();

  UhriRowReader(String source, States states) {
    this.source = source;
    this.states = states;
  }

  ExportRemarks remarks() {
    return wrong.remarks(false);
  }

  /**
   * The recommendation in {@code cells}, with its paper; empty if it is not of the review, has no
   * text or was read before.
   */
  Optional<Extraction> recommendation(Map<String, String> cells) {
    List<String> body = items(cells, UhriFields.BODY);
    if (!body.isEmpty() && !body.contains(UhriFields.UPR)) {
      wrong.leaveOut(LeftOut.OTHER_BODY);
      return Optional.empty();
    }
    if (!cells.containsKey(UhriFields.TEXT)) {
      wrong.leaveOut(LeftOut.WITHOUT_TEXT);
      return Optional.empty();
    }
    PaperInfo paper = paper(cells);
    List<State> by = recommending(cells);
    String whole = StringEscapeUtils.unescapeHtml4(cells.get(UhriFields.TEXT)).strip();
    Matcher label = LABEL.matcher(whole);
    boolean labelled = label.lookingAt();
    String paragraph = labelled ? label.group(1).replace(" ", "") : "";
    String rest = labelled ? whole.substring(label.end()) : whole;
    String text = by.isEmpty() ? rest : withoutSponsors(rest);
    if (!before.add(key(paper, paragraph, text, by))) {
      wrong.leaveOut(LeftOut.REPEATED);
      return Optional.empty();
    }
    Indexing indexing =
        new Indexing(
            items(cells, UhriFields.THEMES),
            items(cells, UhriFields.PERSONS),
            items(cells, UhriFields.SDGS));
    Recommendation recommendation =
        new Recommendation(
                paragraph,
                text,
                whole,
                Optional.empty(),
                by,
                List.of(new Request(by, text)),
                position(cells),
                Location.NOWHERE)
            .indexed(indexing);
    return Optional.of(new Extraction(source, paper, List.of(recommendation), List.of()));
  }

  private Position position(Map<String, String> cells) {
    String answer = first(cells, UhriFields.POSITION).orElse("");
    PositionStatus status = UhriFields.Answer.status(answer);
    return status == PositionStatus.UNKNOWN
        ? Position.unknown("OHCHR's index gives no answer.")
        : new Position(
            status,
            Optional.empty(),
            Optional.of(new Evidence(answer, source, "", Location.NOWHERE.span())),
            Optional.empty(),
            Optional.empty());
  }

  /**
   * By what a recommendation is known; one without symbol or label by its States too. Hashes of
   * text: the texts of a whole index would not fit into memory.
   */
  private static List<Object> key(PaperInfo paper, String paragraph, String text, List<State> by) {
    String symbol = paper.symbol().orElse("");
    return symbol.isEmpty() || paragraph.isEmpty()
        ? List.of(
            symbol.hashCode(),
            paper.stateUnderReviewName().orElse(""),
            paper.session(),
            paper.date(),
            paragraph,
            text.hashCode(),
            by)
        : List.of(symbol.hashCode(), paragraph, text.hashCode());
  }

  private PaperInfo paper(Map<String, String> cells) {
    Optional<String> name =
        Optional.of(String.join(UhriFields.BETWEEN_STATES, items(cells, UhriFields.STATE)))
            .filter(names -> !names.isEmpty());
    Optional<State> state = name.flatMap(this::state);
    OptionalInt session = session(cells);
    return new PaperInfo(
        first(cells, UhriFields.SYMBOL),
        state,
        state.map(State::name).or(() -> name),
        session,
        session.isPresent()
            ? OptionalInt.of(Cycle.ofSession(session.getAsInt()).number())
            : OptionalInt.empty(),
        OptionalInt.empty(),
        date(cells),
        Optional.empty(),
        PaperKind.UNKNOWN);
  }

  private List<State> recommending(Map<String, String> cells) {
    Set<State> found = new LinkedHashSet<>();
    for (String line : items(cells, UhriFields.RECOMMENDING_STATES)) {
      for (String name : line.split(UhriFields.BETWEEN_STATES, -1)) {
        if (!name.isBlank()) {
          state(name.strip()).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private Optional<State> state(String name) {
    // The index marks names with an asterisk that a note explains.
    Optional<State> state = states.byName(name.replace("*", "").strip());
    if (state.isEmpty()) {
      wrong.unknown(Unknown.STATE, name);
    }
    return state;
  }

  private static OptionalInt session(Map<String, String> cells) {
    return first(cells, UhriFields.SESSION)
        .map(NUMBER::matcher)
        .filter(Matcher::find)
        .map(number -> (int) Double.parseDouble(number.group()))
        .filter(number -> number >= 1 && number <= Session.LATEST)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private Optional<LocalDate> date(Map<String, String> cells) {
    Optional<String> cell = first(cells, UhriFields.DATE);
    try {
      return cell.map(UhriRowReader::date);
    } catch (DateTimeException e) {
      wrong.unknown(Unknown.DATE, cell.orElseThrow());
      return Optional.empty();
    }
  }

  /**
   * A number of days as workbooks have it, or a date as in ISO 8601.
   *
   * @throws DateTimeException if it is neither, or before the first session
   */
  private static LocalDate date(String cell) {
    LocalDate date =
        NUMBER.matcher(cell).matches()
            ? DateUtil.getLocalDateTime(Double.parseDouble(cell)).toLocalDate()
            : LocalDate.parse(cell.length() > 10 ? cell.substring(0, 10) : cell);
    if (date.isBefore(UhriFields.FIRST)) {
      throw new DateTimeException(cell + " is before the first session");
    }
    return date;
  }

  /** The text without the States in parentheses that end it. */
  private String withoutSponsors(String text) {
    Matcher end = END.matcher(text);
    int close = end.find() ? end.start() - 1 : text.length() - 1;
    if (close < 0 || text.charAt(close) != ')') {
      return text;
    }
    int open = opening(text, close);
    if (open <= 0) {
      return text;
    }
    for (String name : BETWEEN_SPONSORS.split(text.substring(open + 1, close), -1)) {
      if (states.byName(name.replace("*", "").strip()).isEmpty()) {
        return text;
      }
    }
    return text.substring(0, open).stripTrailing();
  }

  /** Where the parenthesis opens that closes at {@code close}; -1 if nowhere. */
  private static int opening(String text, int close) {
    int depth = 0;
    for (int at = close; at >= 0; at--) {
      char c = text.charAt(at);
      depth += c == ')' ? 1 : 0;
      if (c == '(' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<String> first(Map<String, String> cells, String head) {
    return items(cells, head).stream().findFirst();
  }

  /** The values of a cell, without what begins each. */
  private static List<String> items(Map<String, String> cells, String head) {
    List<String> items = new ArrayList<>();
    for (String item :
        BULLET.matcher("\n" + cells.getOrDefault(head, "")).replaceAll("").split("\n", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
