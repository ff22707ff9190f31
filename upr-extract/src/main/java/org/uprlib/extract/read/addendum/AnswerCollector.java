package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.addendum.MakerStatements.MakerStatement;
import org.uprlib.extract.read.addendum.PositionTables.PositionRow;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.write.translation.Notices;

/** Collects what is said under each label until the next one begins. Not thread-safe. */
final class AnswerCollector {
  /** A sentence that names others begins within this many characters of the start. */
  private static final int START = 60;

  private static final int LONGEST_THANKS = 25;

  private final AddendumLanguage language;
  private final AddendumPositions positions;
  private final AnswerMaker maker;
  private final OwnStanceReader stances;
  private final AddendumPaper paper;
  private final OwnParagraphs paragraphs;
  private final List<Answer> answers = new ArrayList<>();

  private final AddendumTotals totals;
  private final List<Notice> untied = new ArrayList<>();

  /** Labels without words so far, which the words to come may be about as well. */
  private final List<AnswerDraft> waiting = new ArrayList<>();

  private Optional<AnswerDraft> current = Optional.empty();

  private final AnswersBetweenLists between = new AnswersBetweenLists();

  AnswerCollector(AddendumLanguage language, AddendumPaper paper) {
    this.paper = paper;
    this.language = language;
    this.positions =
        new AddendumPositions(paper.document().text(), paper.symbol(), language.markers());
    this.totals = new AddendumTotals(positions);
    this.stances = new OwnStanceReader(language, positions);
    this.maker = new AnswerMaker(positions, stances, language);
    this.paragraphs = new OwnParagraphs(positions);
  }

  /** Notes that the addendum's own paragraph {@code number} begins with {@code line}. */
  void beginParagraph(String number, Span line) {
    paragraphs.begin(number, line);
  }

  AddendumTotals totals() {
    return totals;
  }

  boolean isOpen() {
    return current.isPresent();
  }

  /** True if a label is open under which nothing has been said. */
  boolean waitsForWords() {
    return current.filter(draft -> !draft.hasWords()).isPresent();
  }

  /** The same, where no heading or list gives the label its position either. */
  boolean waitsForPosition() {
    return waitsForWords() && !current.get().isPlaced();
  }

  /** True if the answer under way is under a heading of its own. */
  boolean isHeaded() {
    return current.filter(AnswerDraft::isHeaded).isPresent();
  }

  /** True if the answer under way is an item of a list whose heading gives it a position. */
  boolean isListed() {
    return current.filter(draft -> !draft.group().isSilent()).isPresent();
  }

  /** True if the last recommendations have no answer yet. */
  boolean isUnanswered() {
    return current.map(draft -> draft.group().isSilent()).orElseGet(between::isUnanswered);
  }

  /** True if the answer under way needs no more words: it ends with a stop, or is short. */
  boolean isComplete() {
    return current
        .filter(draft -> draft.hasWords() ? isEnded(draft.words()) : draft.isPlaced())
        .isPresent();
  }

  private boolean isEnded(List<PlacedText> words) {
    String last = words.get(words.size() - 1).text().strip();
    return Endings.isStop(last) || language.isShortAnswer(last);
  }

  /** True if the answer under way repeats the words of its recommendation. */
  boolean repeatsText() {
    return isQuoted() && !(current.get().target() instanceof Target.MadeBy);
  }

  boolean isQuoted() {
    return current.filter(AnswerDraft::isQuoted).isPresent();
  }

  void mark() {
    current.ifPresent(this::mark);
  }

  /** Takes {@code words} for the recommendation that the answer under way is on. */
  void repeat(String words) {
    current.ifPresent(draft -> draft.quote(words));
  }

  /** Gives the answer under way the position that the sign below its label means. */
  void state(Stance sign) {
    current.ifPresent(draft -> draft.state(sign));
  }

  void quote(QuoteFinder.Quote quote) {
    current.ifPresent(draft -> draft.quote(quote.words()));
    add(quote.rest(), false);
  }

  /** Begins an answer; the one before it is closed, unless it still waits for words. */
  void open(AnswerDraft draft, PlacedText words) {
    if (waitsForWords() && isOnlyMadeBy(current.get())) {
      current = Optional.empty();
    } else if (waitsForWords() && current.get().waits()) {
      waiting.add(current.get());
    } else {
      close();
    }
    current = Optional.of(draft);
    if (!words.isEmpty()) {
      closeWaitingTexts();
    }
    add(words, false);
  }

  /** States without a word on their recommendations, which others below may be of. */
  private static boolean isOnlyMadeBy(AnswerDraft draft) {
    return draft.target() instanceof Target.MadeBy && !draft.isPlaced();
  }

  /** Statements on recommendations of States. */
  void state(List<MakerStatement> statements, String paragraph, Span span) {
    close();
    AnswerPlace place = positions.at(paragraph, span);
    for (MakerStatement each : statements) {
      answers.add(place.answer(each.target(), form(each), each.stance()));
    }
  }

  private static Answer.Form form(MakerStatement statement) {
    if (statement.target() instanceof Target.Every) {
      return Answer.Form.SWEEP;
    }
    if (statement.target() instanceof Target.Named named && named.paragraphs()) {
      return Answer.Form.REST;
    }
    return statement.stance().isKnown() ? Answer.Form.LIST : Answer.Form.UNSETTLED;
  }

  /** All others, under a heading that gives them a position. */
  void sweep(Group group, Span place) {
    close();
    answers.add(
        positions
            .at(group.paragraph(), place)
            .answer(Target.Every.OTHER, Answer.Form.SWEEP, group.stance()));
  }

  /**
   * True if the statements of a paragraph are more than words on the answer under way: they begin
   * it and give others a position or correct one, or {@code With regard to recommendation 122.4,}
   * turns to another.
   */
  boolean takesStatement(LeadIn leadIn, PlacedText words) {
    if (current.isEmpty()) {
      return true;
    }
    if (!group().isEmpty() && language.makerStatements().answers(words)) {
      return false;
    }
    Statement first = leadIn.statements().get(0);
    boolean begins = first.span().start() < START && first.isOnRecommendations();
    boolean turns = current.get().hasWords() && StatementAnswers.turns(first, words);
    return begins && (first.stance().isKnown() || first.corrects() || turns || isOnOthers(first));
  }

  /** {@code 121.5 is accepted for women; for men it is not}, below the answer to 121.4. */
  private boolean isOnOthers(Statement said) {
    return said.isNamed()
        && !said.stance().isSilent()
        && !Reference.areWithin(said.references(), underWay());
  }

  /** The recommendations by number that the words to come are on; empty if these say so. */
  List<Reference> group() {
    return current.filter(draft -> draft.stated().isEmpty()).isEmpty() ? List.of() : underWay();
  }

  private List<Reference> underWay() {
    return Stream.concat(waiting.stream(), current.stream())
        .flatMap(draft -> draft.numbers().stream())
        .toList();
  }

  /** The rows of a table that has a column of positions. */
  void table(List<PositionRow> table, Group group) {
    close();
    (paper.blanksRepeat() ? repeated(table) : table)
        .stream()
            .map(row -> new TableAnswers(language, paper, positions, stances, row))
            .forEach(row -> answers.addAll(row.answers(group)));
  }

  /** The rows, each without a position having that of the row above. */
  private static List<PositionRow> repeated(List<PositionRow> table) {
    List<PositionRow> rows = new ArrayList<>();
    for (PositionRow row : table) {
      boolean blank = row.said().words().isEmpty() && !rows.isEmpty();
      rows.add(blank ? row.like(rows.get(rows.size() - 1)) : row);
    }
    return rows;
  }

  /**
   * Leaves open what a table says whose rows its reader could not tell apart, so that several
   * numbers are in one cell; false for all other tables.
   */
  boolean undivided(Table table) {
    List<List<AnswerLabel>> rows =
        table.rows().stream()
            .map(row -> row.texts().flatMap(line -> language.labels().read(line).stream()).toList())
            .toList();
    boolean several =
        rows.stream().anyMatch(row -> row.stream().filter(label -> !label.isPlain()).count() > 1);
    if (!several || !paper.hasUnclearRows()) {
      return false;
    }
    rows.forEach(row -> row.forEach(label -> leaveOpen(label, table.span())));
    return true;
  }

  /** Leaves open the answer to what {@code label} numbers: others may be on it, or not. */
  void leaveOpen(AnswerLabel label, Span place) {
    Stance open = Stance.doubtful(Doubt.MIXED, place);
    answers.add(
        positions
            .at(label.text(), place)
            .answer(new Target.Named(label.references()), Answer.Form.UNSETTLED, open));
  }

  /** Notes that the words to come are behind a list without an answer and above another list. */
  void standBetweenLists() {
    if (waitsForPosition() && group().size() > 1) {
      Stream.concat(waiting.stream(), current.stream()).forEach(AnswerDraft::standBetweenLists);
    }
  }

  /** Words without a label of their own. */
  void prose(LeadIn leadIn, PlacedText words, Span place) {
    if (current.isEmpty()) {
      if (leadIn.leading().filter(each -> each.stance().isKnown()).isPresent()) {
        untied.add(
            Notices.at(place, "statement-not-tied", Map.of("words", Notice.excerpt(words.text()))));
      }
      return;
    }
    if (isClosing(words.text()) || (isComplete() && counts(leadIn))) {
      close();
      return;
    }
    boolean these = leadIn.isOn(Place.THESE);
    if (language.markers().says(Markers.Kind.THIS, words.text())) {
      closeWaitingTexts();
    }
    add(words, these || isOnAll(leadIn));
  }

  /** {@code Sylvania thanks all delegations}, which is said of no recommendation. */
  private boolean isClosing(String text) {
    return language.statements().words(text) <= LONGEST_THANKS
        && language.markers().has(Markers.Kind.THANKS, text)
        && language.markers().has(Markers.Kind.THANKED, text);
  }

  /**
   * {@code Of the 120 recommendations received, 98 were accepted}, which is said of no single one.
   */
  private static boolean counts(LeadIn leadIn) {
    return !leadIn.totals().isEmpty();
  }

  /** True if what a paragraph says is said of all recommendations that the answer is on. */
  boolean isOnAll(LeadIn leadIn) {
    List<Reference> group = group();
    return !leadIn.on(group).isEmpty() && !leadIn.parts(group);
  }

  private void add(PlacedText words, boolean these) {
    AnswerDraft draft = current.orElseThrow();
    Optional<Integer> marker = language.markerBefore(Markers.Kind.RESPONSE, words.text());
    if (marker.isPresent()) {
      mark(draft);
    }
    PlacedText said = marker.map(words::from).orElse(words);
    if (said.isEmpty()) {
      return;
    }
    if (!draft.hasWords() && !these && draft.isPlaced()) {
      closeWaiting();
    }
    draft.add(said);
    waiting.forEach(each -> each.add(said));
  }

  /** What came before a marker such as "Response:" is the recommendation, if it is no answer. */
  private void mark(AnswerDraft draft) {
    if (draft.hasWords() && !draft.isMarked() && !isAnswer(draft.words())) {
      draft.takeAsQuote();
    }
    draft.mark();
  }

  /** An answer is short or speaks of a recommendation; a recommendation itself does not. */
  private boolean isAnswer(List<PlacedText> words) {
    String first = words.get(0).text();
    boolean speaks =
        language.isShortAnswer(first) || language.markers().has(Markers.Kind.RECOMMENDATION, first);
    return speaks && stances.read(words).stance().isKnown();
  }

  /** Statements that name recommendations, or all of them. */
  void state(LeadIn leadIn, PlacedText words, String paragraph, Span span) {
    if (waitsForWords()) {
      takeAsRemark(leadIn, words);
    }
    close();
    totals.add(leadIn, words, paragraph);
    Optional<Answer.SubjectException> exception = language.subjects().find(List.of(words));
    AnswerPlace place = positions.at(paragraph, span);
    StatementAnswers statements = new StatementAnswers(place, words, exception, this::corrected);
    statements.read(leadIn);
    answers.addAll(statements.answers());
    if (leadIn.exception().isEmpty()) {
      answers.addAll(maker.limits(words, place));
    }
    answers.addAll(doubts(leadIn, words, place));
    paper.notes().places(span).forEach((at, all) -> note(at, all, words, place));
    for (Span mark : paper.notes().unexplained(span)) {
      marked(mark.start(), words)
          .ifPresent(target -> doubt(target, Stance.doubtful(Doubt.MARKED, mark)));
    }
    open(statements.drafts(), statements.comment());
  }

  /** What the sign or the word that a correction puts in the place of another one says. */
  private Optional<Stance> corrected(String said) {
    return paper.legend().stance(said).or(() -> language.headings().whole(said));
  }

  /** What a paragraph takes back of those on which it says nothing that is settled. */
  private List<Answer> doubts(LeadIn leadIn, PlacedText words, AnswerPlace place) {
    List<Mention> open =
        leadIn.named().stream()
            .filter(each -> each.stance().leavesOpen())
            .flatMap(each -> each.mentions().stream())
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    Target.Named target = Target.Named.of(open);
    return maker.reservations(words, target, place).stream()
        .filter(each -> target.references().containsAll(each.target().references()))
        .toList();
  }

  /** What notes say of the recommendation before whose number, or behind it, they are. */
  private void note(int at, List<PlacedText> all, PlacedText words, AnswerPlace place) {
    Optional<Target> noted = marked(at, words);
    for (PlacedText note : noted.isPresent() ? all : List.<PlacedText>of()) {
      Target target = noted.get();
      answers.addAll(maker.reservations(note, target, place));
      stances
          .supportIn(note)
          .map(own -> place.answer(target, Answer.Form.OWN, own))
          .ifPresent(answers::add);
    }
  }

  /** The recommendation that is named in {@code words} before a mark, or around it. */
  private Optional<Target> marked(int at, PlacedText words) {
    return language.references().named(words.text()).stream()
        .filter(each -> words.start() + each.span().start() < at)
        .reduce((first, second) -> second)
        .map(each -> words.start() + each.span().end() > at ? each.lettered(List.of()) : each)
        .map(each -> new Target.Named(List.of(each)));
  }

  /** What leaves open the position on {@code target}, whatever supports it. */
  void doubt(Target target, Stance doubt) {
    Span place = doubt.words().orElseThrow();
    answers.add(positions.at("", place).answer(target, Answer.Form.RESERVATION, doubt));
  }

  /** What a table says of the recommendations of a row beside their positions. */
  void comment(PositionColumns.Comment comment) {
    AnswerDraft draft =
        new AnswerDraft(
            new Target.Named(comment.references()), "", Group.NONE, comment.words().span());
    draft.takeAsRemark(comment.words());
    finish(draft);
  }

  /** Words on the answer under way that give the positions of the recommendations one by one. */
  private void takeAsRemark(LeadIn leadIn, PlacedText words) {
    List<Reference> named = leadIn.references();
    AnswerDraft draft = current.orElseThrow();
    if (!named.isEmpty() && draft.names(named)) {
      draft.takeAsRemark(words);
    }
  }

  /** Keeps a single answer open for comments; among several it is not known whose they are. */
  private void open(List<AnswerDraft> stated, PlacedText comment) {
    if (stated.size() == 1) {
      current = Optional.of(stated.get(0));
      add(comment, false);
    } else {
      stated.forEach(this::finish);
    }
  }

  /** Ends recommendations that are repeated without an answer: what follows is of another one. */
  private void closeWaitingTexts() {
    waiting.stream().filter(AnswerDraft::isQuoted).forEach(this::finish);
    waiting.removeIf(AnswerDraft::isQuoted);
  }

  private void closeWaiting() {
    waiting.forEach(this::finish);
    waiting.clear();
  }

  private void finish(AnswerDraft draft) {
    List<Answer> made = maker.answers(draft, before());
    between.add(draft, made);
    answers.addAll(made);
  }

  /** Notes a heading that gives a position. */
  void head() {
    between.head(answers.size());
  }

  /** The recommendations that the last answer is about, or those that it points at itself. */
  private List<Reference> before() {
    if (answers.isEmpty()) {
      return List.of();
    }
    Answer last = answers.get(answers.size() - 1);
    if (!last.see().isEmpty()) {
      return last.see();
    }
    return last.target().references();
  }

  /** Ends the answer under way. */
  void close() {
    closeWaiting();
    current.ifPresent(this::finish);
    current = Optional.empty();
  }

  Addendum addendum() {
    Set<Answer> open = between.open(answers.size());
    answers.replaceAll(
        each -> open.contains(each) ? each.unsettled(Doubt.BETWEEN_LISTS.reason()) : each);
    List<Notice> notices = new ArrayList<>();
    if (answers.stream().noneMatch(Answer::givesPosition)) {
      notices.add(Notices.general("addendum-without-answers", Map.of("symbol", paper.symbol())));
      notices.addAll(untied);
    }
    List<Answer> all = new ArrayList<>(paragraphs.followed(answers));
    all.addAll(totals.answers());
    return new Addendum(paper.symbol(), all, totals.all(), notices);
  }
}
