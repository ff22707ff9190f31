package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Goes through section II once and gives each recommendation what the lead-in of its list says. All
 * other statements are kept until all lists are known. Used once.
 */
final class LeadIns {
  private static final String NO_LEAD_IN = "No lead-in precedes it.";
  private static final String ONLY_MADE = "The report says only that it was made.";
  static final String NOT_UNDERSTOOD = "The lead-in was not understood.";
  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}+\\P{L}+){3}\\p{L}");
  private static final Pattern STATES = Pattern.compile("\\(\\p{Lu}[\\p{L}\\p{M}’' ,-]{3,}\\)");

  private final PhraseBook book;
  private final Language language;
  private final StatementReader statements;
  private final String document;
  private final List<Entry> entries;
  private final MarkedEntries marked;
  private final SectionTwoNotices notices;
  private final Explanations explanations;
  private final OwnLeads ownLeads;
  private List<Listed> recommendations = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();

  /** Paragraphs that open a list and answer by number, which may be all of the list. */
  private final Map<Integer, LeadInPassage> named = new TreeMap<>();

  private PlacedStance lead = PlacedStance.none(NO_LEAD_IN);

  /** Whether it is a heading. */
  private boolean headed;

  private Optional<Remark> reasons = Optional.empty();
  private int remarked;
  private int list;
  private int firstStatement = Integer.MAX_VALUE;

  LeadIns(
      PhraseBook book,
      Language language,
      Explanations explanations,
      String document,
      List<Entry> entries,
      MarkedEntries marked,
      SectionTwoNotices notices) {
    this.explanations = explanations;
    this.book = book;
    this.language = language;
    this.statements = new StatementReader(book, language);
    this.document = document;
    this.entries = entries;
    this.marked = marked;
    this.notices = notices;
    this.ownLeads = new OwnLeads(entries, notices);
  }

  /**
   * A recommendation in its list.
   *
   * @param list ordinal of the list
   * @param position what the list's lead-in says
   */
  record Listed(String label, int list, Position position) {}

  /** What section II says that opens no list. */
  sealed interface Said permits LaterStatement, ListRemark {}

  /**
   * A statement that opens no list.
   *
   * @param before how many recommendations come before it
   * @param list ordinal of the list before it, or of the one that its own paragraph opens; 0 if
   *     none does
   * @param inLeadIn true if its paragraph opens a list
   * @param explained true if the paragraph gives the State's reasons for it
   */
  record LaterStatement(
      Statement statement,
      LeadInPassage passage,
      int before,
      int list,
      boolean inLeadIn,
      boolean explained)
      implements Said {}

  /**
   * What the State says in a list.
   *
   * @param mentions the recommendations that it names by number
   * @param label of the paragraph that it is; empty string if it has none of its own
   * @param before how many recommendations come before it
   * @param since how many came before the last remark that it makes on others
   * @param list ordinal of the list that it is in
   * @param lead what the list's lead-in says
   */
  record ListRemark(
      List<Mention> mentions,
      Remark remark,
      String label,
      int before,
      int since,
      int list,
      PlacedStance lead)
      implements Said {
    /** True if it is under {@code before}, or is numbered under the same paragraph. */
    boolean follows(Listed before) {
      return label.indexOf('.') < 0 || parent(label).equals(parent(before.label()));
    }

    private static String parent(String label) {
      return label.substring(0, Math.max(0, label.lastIndexOf('.')));
    }

    /** True if the paragraph under which it is numbered gives a position to what it lists. */
    boolean isLed() {
      return lead.stance().isKnown()
          && lead.evidence().filter(each -> label.startsWith(each.paragraph() + ".")).isPresent();
    }
  }

  void apply(Deadline deadline) {
    int[] behind = LeadInPassage.behindBetween(entries);
    int at = 0;
    while (at < entries.size()) {
      deadline.throwIfExpired();
      Entry entry = entries.get(at);
      if (entry.recommends()) {
        recommendations.add(ownLeads.listed(entry, new OwnLeads.Lead(lead, reasons, list)));
        entry.comment().ifPresent(words -> addRemark(entry, words.text(), words.span(), false));
        at++;
      } else if (isRemark(at)) {
        addRemark(entry, entry.text(), entry.textSpan(), true);
        at++;
      } else {
        LeadInPassage passage = LeadInPassage.at(entries, at, behind, marked);
        at += passage.pieces().size();
        read(passage, isRemark(at));
        RecommendationNumber.parse(passage.paragraph())
            .ifPresent(number -> firstStatement = Math.min(firstStatement, number.number()));
      }
    }
    recommendations = ownLeads.returned();
  }

  /**
   * Keeps what the State says in {@code entry}; only what is a paragraph of its own names others.
   */
  private void addRemark(Entry entry, String text, Span place, boolean alone) {
    int before = recommendations.size();
    String label =
        entry.label().isEmpty() && before > 0
            ? recommendations.get(before - 1).label()
            : entry.label();
    said.add(
        new ListRemark(
            alone ? mentions(text) : List.of(),
            Remark.at(text, document, label, place),
            entry.label(),
            before,
            alone ? remarked : before - 1,
            list,
            lead));
    remarked = before;
  }

  private boolean isRemark(int at) {
    return at < entries.size() && entries.get(at).kind() == Entry.Kind.REMARK;
  }

  /**
   * The recommendations that {@code text} names; there may be names of States between the numbers.
   */
  private List<Mention> mentions(String text) {
    String numbers = STATES.matcher(text).replaceAll(name -> " ".repeat(name.group().length()));
    return new ReferenceReader(book, language).mentions(numbers);
  }

  private void read(LeadInPassage passage, boolean leadsRemarks) {
    LeadIn leadIn = statements.leadIn(passage.words());
    if (passage.isHeading()) {
      readHeading(leadIn, passage);
      return;
    }
    if (!passage.numbered().isWhole() && !leadIn.statements().isEmpty()) {
      passage.next().ifPresent(next -> open(PlacedStance.none(Doubt.LOOKS.reason())));
      notices.notUnderstood(passage, Doubt.LOOKS);
      return;
    }
    leadIn
        .totals()
        .forEach(
            each ->
                totals.add(
                    new Total(each.status(), each.count(), passage.inDocument(each.span()))));
    leadIn.unread().forEach(numbers -> notices.listEnds(passage, numbers));
    boolean leadsNotes = passage.leadsNotes();
    Optional<Statement> leading =
        leadsRemarks
            ? leadIn.leading().filter(statement -> statement.isOn(Place.FOLLOWING))
            : passage.next().flatMap(next -> leading(leadIn, passage));
    if (leading.isEmpty() && leadsNotes) {
      leading = leadIn.statements().stream().filter(each -> each.stance().isKnown()).findFirst();
    }
    if (leading.isPresent()) {
      Stance stance = announced(leading.get(), passage.words()).stance();
      open(PlacedStance.of(stance, passage, document));
      reasons =
          explanations.in(passage.words(), language).map(words -> passage.remark(words, document));
      leading
          .flatMap(statement -> statement.stance().doubt())
          .ifPresent(doubt -> notices.notUnderstood(passage, doubt));
    } else if (passage.next().isPresent() && leadIn.kind() == LeadIn.Kind.MADE) {
      open(PlacedStance.none(ONLY_MADE));
    } else if (leadsNotes || looksLikeLeadIn(leadIn, passage)) {
      open(PlacedStance.none(NOT_UNDERSTOOD));
      if (leadIn.named().isEmpty()) {
        notices.notUnderstood(passage);
      } else {
        named.put(list, passage);
      }
    } else if (leadIn.kind() == LeadIn.Kind.OTHER
        && !recommendations.isEmpty()
        && !passage.paragraph().isEmpty()
        && !Endings.isColon(passage.text())
        && WORDS.matcher(passage.text()).find()) {
      notices.notRead(passage);
    }
    Optional<Statement> explained =
        leading.isPresent() ? Optional.empty() : explained(leadIn, passage);
    for (Statement statement : leadIn.statements()) {
      if (leading.isEmpty() || !statement.equals(leading.get())) {
        said.add(
            new LaterStatement(
                announced(statement, passage.words()),
                passage,
                recommendations.size(),
                list,
                leading.isPresent(),
                explained.filter(statement::equals).isPresent()));
      }
    }
  }

  /**
   * A heading that gives a position, where the lead-in above gives none, or another heading gave
   * one; where the lead-in gives another, neither counts for what is under the heading. Right under
   * a lead-in it is a theme.
   */
  private void readHeading(LeadIn leadIn, LeadInPassage passage) {
    Stance stance = leadIn.firstPosition();
    boolean turns = stance.isKnown() && stance.status() != lead.stance().status();
    if (passage.next().isEmpty() || !turns) {
      return;
    }
    if ((!lead.stance().isKnown() || headed) && namesRecommendation(passage.text())) {
      open(PlacedStance.of(stance, passage, document));
      headed = true;
    } else if (lead.stance().isKnown() && isWithinList()) {
      open(PlacedStance.none(NOT_UNDERSTOOD));
      notices.notUnderstood(passage);
    }
  }

  private boolean namesRecommendation(String text) {
    return book.whole(text, language).hasWord("recommendation");
  }

  private boolean isWithinList() {
    int last = recommendations.size() - 1;
    return last >= 0 && recommendations.get(last).list() == list;
  }

  /** The statement for which the passage gives reasons: in its sentence, or behind it. */
  private Optional<Statement> explained(LeadIn leadIn, LeadInPassage passage) {
    if (leadIn.statements().isEmpty()) {
      return Optional.empty();
    }
    return explanations
        .sentence(passage.words(), language)
        .flatMap(
            reason ->
                leadIn.statements().stream()
                    .filter(each -> each.span().start() < reason.end())
                    .reduce((first, last) -> reason.contains(first.span()) ? first : last));
  }

  /**
   * Where a paragraph says of a list only that some have one answer and others another, or only
   * takes note of it, it is pending if the paragraph announces the answer.
   */
  private Statement announced(Statement statement, String text) {
    if (statement.stance().status() == PositionStatus.NOTED) {
      return announcement(statement, text).map(statement::with).orElse(statement);
    }
    if (statement.stance().doubt().isEmpty() || statement.isNamed()) {
      return statement;
    }
    return book.sentences(text, language).stream()
        .map(Sentence::span)
        .map(place -> statements.leadIn(place.in(text)).firstPosition().shift(place.start()))
        .filter(stance -> stance.status() == PositionStatus.PENDING)
        .map(statement::with)
        .reduce((first, second) -> second)
        .orElse(statement);
  }

  /**
   * What announces an answer to what {@code noted} takes note of; details that are to follow do
   * not, and what is refused stays so.
   */
  private Optional<Stance> announcement(Statement noted, String text) {
    List<Sentence> sentences = book.sentences(text, language);
    boolean answered =
        sentences.stream()
            .flatMap(sentence -> sentence.positions().stream())
            .anyMatch(cue -> !cue.is(Sense.NOTED, Sense.PENDING));
    return sentences.stream()
        .filter(sentence -> !answered && sentence.hasWord("to-examine"))
        .filter(sentence -> isOn(sentence.span(), noted, text))
        .flatMap(LeadIns::announcing)
        .findFirst()
        .map(words -> Stance.of(PositionStatus.PENDING, words));
  }

  /** Whether the sentence at {@code place} speaks of what {@code statement} speaks of. */
  private boolean isOn(Span place, Statement statement, String text) {
    return place.contains(statement.span())
        || (!statement.isNamed() && mentions(place.in(text)).isEmpty());
  }

  private static Stream<Span> announcing(Sentence sentence) {
    return sentence.positions().stream()
        .filter(cue -> cue.is(Sense.PENDING))
        .map(cue -> sentence.span(cue.first(), cue.end()));
  }

  private void open(PlacedStance answer) {
    lead = answer;
    headed = false;
    reasons = Optional.empty();
    remarked = recommendations.size();
    list++;
  }

  /** A paragraph without a number leads a list only where it says so. */
  private static Optional<Statement> leading(LeadIn leadIn, LeadInPassage passage) {
    return leadIn
        .leading()
        .filter(
            statement ->
                !passage.paragraph().isEmpty()
                    || statement.isOn(Place.FOLLOWING)
                    || Endings.isColon(passage.text()));
  }

  /** What comes so before a list ends the one before, whatever is understood of it. */
  private boolean looksLikeLeadIn(LeadIn leadIn, LeadInPassage passage) {
    if (passage.next().isEmpty() || leadIn.kind() == LeadIn.Kind.DISCLAIMER) {
      return false;
    }
    boolean colon = Endings.isColon(passage.text());
    if (passage.paragraph().isEmpty()) {
      return colon && (leadIn.announcement().isPresent() || namesRecommendation(passage.text()));
    }
    boolean numbered = passage.next().get().label().startsWith(passage.paragraph() + ".");
    return numbered || colon;
  }

  /** Notices lists of which the paragraph that opens them leaves some without an answer. */
  void check(List<Position> settled) {
    named.forEach(
        (opened, passage) -> {
          if (IntStream.range(0, settled.size())
              .filter(i -> recommendations.get(i).list() == opened)
              .anyMatch(i -> settled.get(i).status() == PositionStatus.UNKNOWN)) {
            notices.notUnderstood(passage);
          }
        });
  }

  /** The recommendations, in document order. */
  List<Listed> recommendations() {
    return recommendations;
  }

  /** What opens no list, in document order. */
  List<Said> said() {
    return said;
  }

  /** The numbers of recommendations that section II states; their spans point into the document. */
  List<Total> totals() {
    return totals;
  }

  /** The paragraph under which a list is numbered; empty if its labels have none. */
  OptionalInt paragraphOf(int wanted) {
    return recommendations.stream()
        .filter(each -> each.list() == wanted)
        .findFirst()
        .map(LeadIns::paragraph)
        .orElse(OptionalInt.empty());
  }

  /** Number of the first paragraph of section II. */
  int firstParagraph() {
    int ofLists =
        recommendations.stream()
            .flatMapToInt(each -> paragraph(each).stream())
            .min()
            .orElse(Integer.MAX_VALUE);
    return Math.min(ofLists, firstStatement);
  }

  private static OptionalInt paragraph(Listed recommendation) {
    return RecommendationNumber.parse(recommendation.label())
        .map(RecommendationNumber::paragraph)
        .orElse(OptionalInt.empty());
  }
}
