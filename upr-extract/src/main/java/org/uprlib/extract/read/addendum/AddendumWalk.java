package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.addendum.NamingHeadings.MakerLine;
import org.uprlib.extract.read.addendum.NamingHeadings.NamingHeading;
import org.uprlib.extract.read.addendum.PositionTables.PositionRow;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;

/** Reads one addendum, line by line and table by table. Used once. */
final class AddendumWalk {
  private final AddendumLanguage language;
  private final OtherStates others;
  private final Deadline deadline;
  private final Map<Span, List<PositionRow>> tables;
  private final PlainNumbers numbers;
  private final LeaningReader leaning;
  private final Legend legend;
  private final AnswerNotes notes;
  private final AnswerCollector collector;
  private final AddendumOutline outline = new AddendumOutline();
  private final HeadingReader headings;
  private final SingleAnswers single;
  private final ListsBehind lists;

  /** Lines of a table that lost its rows, which leave the answers to their numbers open. */
  private final Map<Span, List<AnswerLabel>> strayed;

  /** The block that is read, among all. */
  private BlockPlace block;

  /** The same, among the blocks that a list may follow: those of the rows of a table. */
  private BlockPlace place;

  /** Where the table that is read repeats recommendations. */
  private Set<Span> texts = Set.of();

  /** Whether answers come before the lists that they are on. */
  private boolean answersAhead;

  AddendumWalk(AddendumLanguage language, Document printed, PaperInfo info, Deadline deadline) {
    this.language = language;
    AddendumPaper paper = AddendumPaper.of(printed, info, language);
    this.others = new OtherStates(language.namingHeadings().makers(), info.stateUnderReview());
    this.deadline = deadline;
    this.block = new BlockPlace(paper.blocks(), 0);
    this.place = block;
    this.legend = paper.legend();
    this.notes = paper.notes();
    this.tables = language.tables().find(paper.document());
    this.numbers = new PlainNumbers(paper.blocks(), language);
    this.leaning = new LeaningReader(language, numbers.recommendations());
    this.collector = new AnswerCollector(language, paper);
    this.headings = new HeadingReader(language, collector, outline);
    this.single = new SingleAnswers(language, collector, outline, legend, notes);
    this.strayed =
        paper.hasLoneNumbers() ? new StrayedAnswers(language).find(paper.blocks()) : Map.of();
    this.lists = new ListsBehind(language, numbers.recommendations(), headings);
  }

  Addendum addendum() {
    for (int at = 0; at < block.blocks().size(); at++) {
      block = block.at(at);
      place = block;
      if (block.block() instanceof TextBlock text) {
        read(text);
      } else {
        read((Table) block.block());
      }
    }
    collector.close();
    return new OthersNumbers(language, block.blocks()).leaveOut(collector.addendum());
  }

  /**
   * A table without a column of positions is read cell by cell, as if the cells were one under
   * another; no answer goes beyond its row.
   */
  private void read(Table table) {
    deadline.throwIfExpired();
    List<PositionRow> positions = tables.get(table.span());
    if (positions != null) {
      collector.table(positions, outline.group());
      return;
    }
    collector.close();
    if (collector.undivided(table)) {
      return;
    }
    PositionColumns columns = new PositionColumns(table, language);
    if (!columns.columns().isEmpty()) {
      columns
          .columns()
          .forEach(column -> outline.within(column.group(), () -> read(column.lines())));
      columns.comments().forEach(collector::comment);
      return;
    }
    PlainTable plain = numbers.table(table);
    if (plain.countsAnswers()) {
      return;
    }
    texts = plain.recommendations();
    List<List<TextBlock>> rows = plain.lines();
    BlockPlace last = BlockPlace.last(rows.stream().map(lines -> lines.get(0)).toList());
    for (int row = 0; row < rows.size(); row++) {
      List<TextBlock> lines = rows.get(row);
      place = lines.size() == 1 ? last.at(row) : last;
      if (row == 0 || lines.size() == 1) {
        read(lines);
      } else {
        outline.within(outline.group(), () -> read(lines));
      }
    }
    place = block;
  }

  private void read(List<TextBlock> lines) {
    lines.forEach(this::read);
    collector.close();
  }

  private void read(TextBlock line) {
    deadline.throwIfExpired();
    List<AnswerLabel> open = strayed.get(line.span());
    if (open != null) {
      collector.close();
      open.forEach(label -> collector.leaveOpen(label, line.span()));
      return;
    }
    if (notes.explains(line) || legend.explains(line)) {
      notes.onOthers(line).ifPresent(words -> readUnlabelled(line, words, !collector.isOpen()));
      return;
    }
    Optional<AnswerLabel> label =
        language
            .labels()
            .read(line)
            .filter(each -> each.isPlain() || language.announced(PlacedText.of(line)).isEmpty())
            .or(() -> numbers.ofRecommendation(line))
            .or(() -> listed(PlacedText.of(line)));
    if (label.isEmpty() && texts.contains(line.span()) && collector.waitsForWords()) {
      collector.repeat(line.text());
    } else if (label.isEmpty()) {
      readUnlabelled(line, PlacedText.of(line), false);
    } else if (!label.get().isPlain()) {
      readLabelled(label.get(), PlacedText.of(line), line);
    } else if (numbers.recommendations().contains(line.span()) || isListed(label.get())) {
      single.readNumbered(label.get(), line);
    } else if (isOwn(label.get()) || (numbers.leads(line) && !collector.isHeaded())) {
      readOwn(label.get(), line);
    } else {
      readUnlabelled(line, PlacedText.of(line), false);
    }
  }

  /**
   * The label of {@code words} that only name recommendations, and perhaps say why: the heading or
   * lead-in above answers for them.
   */
  private Optional<AnswerLabel> listed(PlacedText words) {
    if (!outline.group().stance().isKnown() || language.announced(words).isPresent()) {
      return Optional.empty();
    }
    return language
        .labels()
        .readListed(words)
        .filter(each -> !each.isPlain() && saysNoMore(words, each))
        .or(() -> new TopicLabels(language.references()).read(words));
  }

  private boolean saysNoMore(PlacedText words, AnswerLabel label) {
    return language.statements().leadIn(words.text()).statements().stream()
        .allMatch(
            said ->
                said.stance().isSilent()
                    && said.isNamed()
                    && Reference.areWithin(said.references(), label.references()));
  }

  /** A number alone, under a heading or lead-in that gives a position. */
  private boolean isListed(AnswerLabel label) {
    return label.rest().isEmpty() && !outline.group().isSilent();
  }

  private boolean isOwn(AnswerLabel label) {
    return outline.goesOnWith(label.references().get(0).first().number()) || !collector.isOpen();
  }

  /** A paragraph with the addendum's own number. */
  private void readOwn(AnswerLabel label, TextBlock line) {
    if (single.readQuotedParagraph(label, line)) {
      return;
    }
    collector.beginParagraph(label.number(), line.span());
    boolean goesOn = collector.isHeaded() || answersText(line);
    if (!goesOn) {
      collector.close();
    }
    Optional<AnswerLabel> inner =
        language.labels().naming(label.rest()).or(() -> listed(label.rest()));
    if (outline.leads(block.at()) && inner.filter(this::isItem).isPresent()) {
      outline.beginListed(label.number(), block.at());
    } else {
      outline.beginParagraph(label.number());
    }
    if (inner.isPresent()) {
      readLabelled(inner.get(), label.rest(), line);
    } else {
      readUnlabelled(line, label.rest(), !goesOn);
    }
  }

  /** {@code 3. Ratify the Convention (Norway). | 4. Accepted.} */
  private boolean answersText(TextBlock line) {
    return !answersAhead
        && collector.isQuoted()
        && collector.waitsForPosition()
        && language.answers(line);
  }

  /** Numbers with no answer of their own: what is said above of a list is said of them. */
  private boolean isItem(AnswerLabel label) {
    return !language.statements().stance(label.rest().text()).isKnown();
  }

  /** {@code words} that open with numbers, and may go on with answers to others behind each. */
  private void readLabelled(AnswerLabel label, PlacedText words, TextBlock line) {
    List<PlacedText> parts = language.labels().parts(label.rest());
    AnswerLabel last = label.answeredBy(parts.get(0));
    PlacedText passage = words;
    for (PlacedText part : parts.subList(1, parts.size())) {
      single.readNumbered(last, line);
      last = language.labels().read(part).orElseThrow();
      passage = part;
    }
    readAnswer(last, passage, line);
  }

  /** Statements if they speak of others than those of the label, else an answer to these. */
  private void readAnswer(AnswerLabel label, PlacedText words, TextBlock line) {
    LeadIn leadIn = language.statements().leadIn(words.text());
    if (label.turnsTo(leadIn)) {
      collector.state(leadIn, words, outline.paragraph(), line.span());
    } else {
      single.readNumbered(label, line);
    }
  }

  /**
   * Words without a recommendation's number before them.
   *
   * @param begins true if the addendum's own number comes before them and no heading above binds
   *     them to its recommendation
   */
  private void readUnlabelled(TextBlock line, PlacedText paragraph, boolean begins) {
    PlacedText words = begins || !collector.isOpen() ? withoutMakers(line, paragraph) : paragraph;
    if (words.isEmpty()) {
      return;
    }
    Optional<Stance> sign =
        legend.stance(words.text()).filter(each -> collector.waitsForPosition());
    if (sign.isPresent()) {
      collector.state(sign.get().at(words.span()));
      return;
    }
    Optional<MakerLine> ofMaker = byMakers(words);
    if (ofMaker.isPresent()) {
      single.readLine(ofMaker.get(), line);
      return;
    }
    if (collector.isOpen() && language.pointsElsewhere(words)) {
      collector.prose(language.statements().leadIn(words.text()), words, line.span());
      return;
    }
    boolean overList = lists.follow(place);
    boolean grouped = !outline.group().isSilent();
    if (grouped && line.isPlain() && lists.areOthers(words.text()) && !overList) {
      readOthers(line);
      return;
    }
    LeaningReader.ReadText read =
        leaning.read(
            block,
            language.withoutParts(notes.withoutMarks(notes.withNumbers(line.span(), words))),
            collector.group());
    words = read.words();
    LeadIn leadIn = others.leaveOut(read.leadIn(), words);
    collector.totals().add(leadIn, words, outline.paragraph());
    if (!leadIn.firstPosition().isKnown() && readAnswered(words, line)) {
      return;
    }
    boolean leads = isLeadIn(leadIn, words, begins);
    if (overList && (readHead(line, words, leads) || readAhead(words))) {
      return;
    }
    Optional<NamingHeading> naming =
        leadIn.firstPosition().isKnown() || leadIn.corrects()
            ? Optional.empty()
            : language.namingHeadings().read(words, () -> grouped || language.answersBelow(block));
    if (naming.isPresent()) {
      single.readHeading(naming.get(), line);
      return;
    }
    if (isStatement(leadIn, words, begins || !line.isPlain())) {
      String number = line.isPlain() ? outline.paragraph() : "";
      collector.state(leadIn, words, number, line.span());
      readAnnounced(leadIn, words);
      return;
    }
    if (headings.isHeading(line, words, overList) && !(line.isPlain() && leads)) {
      headings.read(line, words, overList);
    } else if (leads) {
      Stance leading = leadIn.leading().orElseThrow().stance();
      lead(
          (language.markers().namesLooks(words.text())
                  ? Stance.doubtful(Doubt.LOOKS, leading.words().orElseThrow())
                  : leading)
              .shift(words.start()),
          Answer.Form.LIST);
    } else if (!single.readQuoted(words, line)) {
      if (overList) {
        collector.standBetweenLists();
      }
      collector.prose(leadIn, words, line.span());
    }
  }

  /** Reads {@code Pending: 122.5 (a bill is being drafted)}. */
  private boolean readAnswered(PlacedText words, TextBlock line) {
    Optional<Stance> answer = language.announced(words);
    Optional<AnswerLabel> named =
        answer.flatMap(
            each -> language.labels().naming(words.from(Markers.colon(words.text()) + 1)));
    if (named.isEmpty()) {
      return false;
    }
    collector.close();
    Group list = Group.heading(answer.get(), Group.BOLD, Optional.empty());
    outline.within(list, () -> single.readNumbered(named.get(), line));
    return true;
  }

  /** {@code All other recommendations}: an item of the list above, or the title of what follows. */
  private void readOthers(TextBlock line) {
    if (leaning.isSweptBelow(block)) {
      collector.close();
      outline.headSilently(HeadingReader.level(line), Optional.empty(), false);
    } else {
      collector.sweep(outline.group(), line.span());
    }
  }

  /**
   * Reads a heading over a list that gives it a position, whatever it may say of the list above:
   * {@code Second category: noted}.
   */
  private boolean readHead(TextBlock line, PlacedText words, boolean leads) {
    boolean heads =
        !(line.isPlain() && leads)
            && headings.answers(line, words)
            && !language.statements().leadIn(words.text()).isOnRecommendations();
    if (heads) {
      headings.read(line, words, true);
    }
    return heads;
  }

  /**
   * Reads words over a list that answer it: {@code Accepted.}, {@code Sylvania accepts these
   * recommendations.} Where such words are above the first list, with nothing above that they could
   * be on, those over the others are read so, too, and never of the list above.
   */
  private boolean readAhead(PlacedText words) {
    boolean possible =
        (answersAhead || !collector.isOpen()) && !language.references().isNaming(words.text());
    Optional<Stance> stance = possible ? language.headings().whole(words.text()) : Optional.empty();
    if (stance.isPresent()) {
      answersAhead = true;
      collector.close();
      outline.head(stance.get().shift(words.start()), Group.BOLD, Optional.empty());
    }
    return stance.isPresent();
  }

  /**
   * {@code Chile: accepted. | Norway: noted.}: one of several lines, each on the recommendations of
   * the States that it opens with.
   */
  private Optional<MakerLine> byMakers(PlacedText words) {
    boolean several =
        Stream.of(place.previous(), place.next())
            .flatMap(beside -> beside.flatMap(BlockPlace::line).stream())
            .anyMatch(beside -> language.namingHeadings().line(PlacedText.of(beside)).isPresent());
    return language
        .namingHeadings()
        .line(words)
        .filter(each -> several)
        .filter(each -> language.answers(each.answer().text()));
  }

  /** Reads what {@code words} say of recommendations of States; the words that say else. */
  private PlacedText withoutMakers(TextBlock line, PlacedText words) {
    MakerStatements.Found found = language.makerStatements().read(words);
    if (!found.statements().isEmpty()) {
      collector.state(others.leaveOut(found.statements()), outline.paragraph(), line.span());
      return found.rest();
    }
    return words;
  }

  private boolean isStatement(LeadIn leadIn, PlacedText words, boolean begins) {
    return !language.markers().begins(Markers.Kind.SEE, words.text())
        && leadIn.isOnRecommendations()
        && !collector.isOnAll(leadIn)
        && (begins || collector.takesStatement(leadIn, words));
  }

  /**
   * The list behind a statement has the answer of the clause that points at it: {@code accepts all
   * but the following, which are noted:}.
   */
  private void readAnnounced(LeadIn leadIn, PlacedText words) {
    boolean list = Endings.isColon(words.text()) || lists.follow(place);
    Optional<Statement> following = leadIn.following().filter(each -> list);
    if (following.isPresent()) {
      boolean excepting = following.get().excepting();
      lead(
          following.get().stance().shift(words.start()),
          excepting ? Answer.Form.EXCEPTION : Answer.Form.LIST);
    } else if (leadIn.exception().isPresent()) {
      Span place = leadIn.exception().get().shift(words.start());
      lead(
          AddendumPositions.excepted(leadIn.firstPosition().status(), place),
          Answer.Form.EXCEPTION);
    } else if (leadIn.announcement().isPresent() && list) {
      Span place = leadIn.announcement().get().shift(words.start());
      lead(Stance.doubtful(Doubt.BESIDE_OTHERS, place), Answer.Form.EXCEPTION);
    }
  }

  private void lead(Stance stance, Answer.Form form) {
    collector.close();
    outline.lead(stance, form, lists.theme(place).map(HeadingReader::level), block.at());
  }

  /** A paragraph that gives the list behind it a position. */
  private boolean isLeadIn(LeadIn leadIn, PlacedText words, boolean begins) {
    Optional<Statement> leading = leadIn.leading();
    if (leading.isEmpty()
        || leading.get().isSweeping()
        || !ShortAnswers.isWord(words.text().strip())) {
      return false;
    }
    boolean colon = Endings.isColon(words.text());
    boolean following = leading.get().isOn(Place.FOLLOWING);
    if (begins || !collector.isOpen()) {
      return colon || (following && lists.areLed(place));
    }
    return following && !collector.waitsForPosition() && lists.areLed(place);
  }
}
