package org.uprlib.core.paper;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.document.Document;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnSymbol.Addition;

/** Reads what a paper says of itself. Immutable and thread-safe. */
public final class FrontMatterReader {
  /** So many characters of the original text contain the title page. */
  private static final int TITLE_PAGE = 2_500;

  /**
   * So many characters contain the title page and the introduction, which names the input papers.
   */
  private static final int OPENING = 14_000;

  private static final Set<UnSymbol.Series> REPORTS =
      Set.of(UnSymbol.Series.COUNCIL_REPORT, UnSymbol.Series.DRAFT_REPORT);

  private static final Set<PaperKind> OF_REPORT =
      Set.of(PaperKind.WORKING_GROUP_REPORT, PaperKind.ADDENDUM);
  private static final Set<PaperKind> PRECEDING =
      Set.of(PaperKind.NATIONAL_REPORT, PaperKind.COMPILATION, PaperKind.STAKEHOLDERS_SUMMARY);

  private static final Set<PaperKind> FOLLOWING =
      Set.of(
          PaperKind.WORKING_GROUP_REPORT,
          PaperKind.ADDENDUM,
          PaperKind.CORRIGENDUM,
          PaperKind.DECISION);

  /** Papers that are written for a session come out at most so long before it opens. */
  private static final int MONTHS_BEFORE = 8;

  /** The last papers of a review come out at most so long after its session opens. */
  private static final int MONTHS_AFTER = 24;

  private final States states;
  private final MatrixTitle matrixTitle;
  private final PaperTitles titles = new PaperTitles();
  private final DateFinder dates = new DateFinder();
  private final Lazy<StatedSessions> stated = new Lazy<>(StatedSessions::new);
  private final Sessions sessions;

  /** A reader that knows these States. */
  public FrontMatterReader(States states) {
    this.states = states;
    this.sessions = Sessions.load(states);
    this.matrixTitle = new MatrixTitle(states);
  }

  /** The first date in {@code printed}, in any official language. */
  public Optional<LocalDate> date(String printed) {
    return dates.first(printed);
  }

  /** What {@code document} says of itself; a part that it does not state is empty. */
  public PaperInfo read(Document document) {
    String original = document.origin().text();
    return matrixTitle
        .find(original)
        .map(title -> matrix(document, title))
        .orElseGet(() -> symbolised(document, original));
  }

  /**
   * The kind of paper whose title is {@code line}; empty if it is not just a title.
   *
   * @param line one paragraph of a title page
   */
  public Optional<PaperKind> kindByTitle(String line) {
    return titles.kindOf(line);
  }

  /** Symbols and dates that open a matrix are those of other papers: it has none of its own. */
  private static PaperInfo matrix(Document document, MatrixTitle.Found title) {
    OptionalInt cycle = Cycle.numberOf(title.session());
    return new PaperInfo(
        Optional.empty(),
        title.state(),
        title.name(),
        title.session(),
        cycle.isPresent() ? cycle : title.cycle(),
        OptionalInt.empty(),
        Optional.empty(),
        document.language(),
        PaperKind.MATRIX);
  }

  private PaperInfo symbolised(Document document, String original) {
    String titlePage = original.substring(0, Math.min(TITLE_PAGE, original.length()));
    String opening = original.substring(0, Math.min(OPENING, original.length()));
    List<UnSymbol.Match> symbols = UnSymbol.find(opening);
    Optional<PaperTitles.Title> title = titles.find(document.blocks());
    Optional<PaperKind> titled = title.map(PaperTitles.Title::kind);
    Optional<UnSymbol> own =
        ownSymbol(symbols, isOfReport(titled))
            .or(() -> runningHead(opening, symbols).filter(symbol -> titled.isEmpty()))
            .filter(symbol -> !isOfItsReport(symbol, titled));
    Optional<String> name = title.flatMap(PaperTitles.Title::name).map(this::withoutContents);
    Optional<State> named = name.flatMap(states::byName);
    Optional<String> code = mostFrequent(symbols, UnSymbol::stateCode);
    Optional<State> state =
        own.flatMap(UnSymbol::stateCode)
            .flatMap(states::byCode)
            .or(() -> named)
            .or(() -> code.flatMap(states::byCode));
    PaperKind kind = kind(own, titled);
    OptionalInt symbolised = session(own, symbols);
    StatedSessions.Found inWords =
        symbolised.isPresent() ? StatedSessions.Found.NONE : inWords(document, kind);
    OptionalInt council =
        either(own.map(UnSymbol::councilSession).orElse(OptionalInt.empty()), inWords.ofCouncil());
    OptionalInt session = either(either(symbolised, inWords.ofGroup()), due(state, council, kind));
    Optional<LocalDate> date =
        dates.first(titlePage).filter(each -> isOfReview(each, kind, session, council));
    return new PaperInfo(
        own.map(UnSymbol::toString),
        state,
        name.or(() -> state.map(State::name)),
        session,
        Cycle.numberOf(session),
        council,
        date,
        document.language(),
        kind);
  }

  /**
   * The State's name without the title of the next page's contents, which some papers have in the
   * same line.
   */
  private String withoutContents(String line) {
    return states.byName(line).isPresent()
        ? line
        : states
            .longestAt(line, 0)
            .map(States.Match::end)
            .filter(end -> end < line.length() && line.charAt(end) == ' ')
            .map(end -> line.substring(0, end))
            .orElse(line);
  }

  /**
   * False for a date far from the session's: it is that of a resolution, say, and the masthead's
   * was not read. A report, and what follows it, comes out after the session opens.
   */
  private boolean isOfReview(
      LocalDate date, PaperKind kind, OptionalInt session, OptionalInt council) {
    boolean follows = FOLLOWING.contains(kind);
    if (!follows && !PRECEDING.contains(kind)) {
      return true;
    }
    return sessions.all().stream()
        .filter(
            each ->
                session.isPresent()
                    ? session.equals(OptionalInt.of(each.number()))
                    : council.isPresent() && council.equals(each.councilSession()))
        .flatMap(each -> each.month().stream())
        .map(month -> month.atDay(1))
        .noneMatch(
            opens ->
                date.isBefore(opens.minusMonths(follows ? 0 : MONTHS_BEFORE))
                    || date.isAfter(opens.plusMonths(MONTHS_AFTER)));
  }

  /**
   * An addendum without a symbol of its own, such as a letter of the State, may name its report.
   */
  private static boolean isOfItsReport(UnSymbol symbol, Optional<PaperKind> title) {
    return title.equals(Optional.of(PaperKind.ADDENDUM))
        && symbol.series() == UnSymbol.Series.COUNCIL_REPORT
        && symbol.additions().isEmpty();
  }

  /** The symbol in the masthead is the first in the paper that fits its title. */
  private static Optional<UnSymbol> ownSymbol(List<UnSymbol.Match> symbols, boolean report) {
    return symbols.stream()
        .filter(match -> match.start() < TITLE_PAGE)
        .map(UnSymbol.Match::symbol)
        .filter(
            symbol ->
                report
                    ? REPORTS.contains(symbol.series())
                    : symbol.series() != UnSymbol.Series.RESOLUTION)
        .findFirst();
  }

  /** A file cut out of a report has no masthead, but may have kept the report's running head. */
  private static Optional<UnSymbol> runningHead(String opening, List<UnSymbol.Match> symbols) {
    Set<UnSymbol> once = new HashSet<>();
    return symbols.stream()
        .filter(match -> isLine(opening, match))
        .map(UnSymbol.Match::symbol)
        .filter(symbol -> REPORTS.contains(symbol.series()))
        .filter(symbol -> !once.add(symbol))
        .findFirst();
  }

  private static boolean isLine(String text, UnSymbol.Match match) {
    int start = text.lastIndexOf('\n', match.start() - 1) + 1;
    int end = text.indexOf('\n', match.end());
    return text.substring(start, match.start()).isBlank()
        && text.substring(match.end(), end < 0 ? text.length() : end).isBlank();
  }

  private static OptionalInt session(Optional<UnSymbol> own, List<UnSymbol.Match> symbols) {
    OptionalInt stated = own.map(UnSymbol::workingGroupSession).orElse(OptionalInt.empty());
    if (stated.isPresent()) {
      return stated;
    }
    return mostFrequent(symbols, symbol -> box(symbol.workingGroupSession()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private StatedSessions.Found inWords(Document document, PaperKind kind) {
    String text = kind == PaperKind.UNKNOWN ? "" : document.text();
    return stated.get().find(text.substring(0, Math.min(OPENING, text.length())));
  }

  private static OptionalInt either(OptionalInt first, OptionalInt second) {
    return first.isPresent() ? first : second;
  }

  /** The session that the calendar has for the State, whose report goes to this one's Council. */
  private OptionalInt due(Optional<State> state, OptionalInt council, PaperKind kind) {
    return sessions.all().stream()
        .filter(each -> FOLLOWING.contains(kind) && council.isPresent())
        .filter(each -> each.councilSession().equals(council))
        .filter(each -> state.filter(each.states()::contains).isPresent())
        .mapToInt(Session::number)
        .findFirst();
  }

  private static Optional<Integer> box(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static <T> Optional<T> mostFrequent(
      List<UnSymbol.Match> symbols, Function<UnSymbol, Optional<T>> property) {
    return MostFrequent.of(
        symbols.stream().flatMap(match -> property.apply(match.symbol()).stream()));
  }

  private static PaperKind kind(Optional<UnSymbol> symbol, Optional<PaperKind> title) {
    if (symbol.isEmpty()) {
      return title.orElse(PaperKind.UNKNOWN);
    }
    return switch (symbol.get().series()) {
      case NATIONAL_REPORT -> PaperKind.NATIONAL_REPORT;
      case COMPILATION -> PaperKind.COMPILATION;
      case STAKEHOLDER_SUMMARY -> PaperKind.STAKEHOLDERS_SUMMARY;
      case DECISION -> PaperKind.DECISION;
      default -> councilPaper(symbol.get(), title);
    };
  }

  private static boolean isOfReport(Optional<PaperKind> title) {
    return title.filter(OF_REPORT::contains).isPresent();
  }

  /**
   * A report to the Council is not a paper of the Working Group, even if it cites titles of such.
   */
  private static PaperKind councilPaper(UnSymbol symbol, Optional<PaperKind> title) {
    if (symbol.has(Addition.Kind.CORR)) {
      return PaperKind.CORRIGENDUM;
    }
    if (!isOfReport(title)) {
      return PaperKind.UNKNOWN;
    }
    return symbol.has(Addition.Kind.ADD) ? PaperKind.ADDENDUM : PaperKind.WORKING_GROUP_REPORT;
  }
}
