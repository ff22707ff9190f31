package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.ExplainedMarks;
import org.uprlib.extract.text.reference.ItemOrder;
import org.uprlib.extract.write.translation.Notices;

/** Groups the paragraphs of the conclusions to entries. For one document and one thread. */
final class EntryCollector {
  private static final int LONGEST_HEADING = 150;
  private static final Pattern COLON = Pattern.compile("[\\s\\p{Z}]*[:：][\\s\\p{Z}]*$");

  /** A line below a list explains the marks of so many entries above it. */
  private static final int MOST_MARKED = 50;

  /** What may be before a recommendation that has no number. */
  private static final Set<Label.Form> ITEMS = Set.of(Label.Form.LETTER, Label.Form.BULLET);

  private final Document document;
  private final List<String> noteWords;
  private final ConclusionsNumbering numbering = new ConclusionsNumbering();
  private final List<Entry.Growing> entries = new ArrayList<>();
  private final List<Notice> doubts = new ArrayList<>();

  private final Predicate<String> answers;
  private final BiPredicate<String, Boolean> positions;
  private final Predicate<String> topics;
  private Optional<String> heading = Optional.empty();

  /** What the letters under way are about. */
  private Optional<String> topic = Optional.empty();

  private boolean open;

  /**
   * A collector.
   *
   * @param answers recognises the words of the State under review on the recommendations before
   *     them
   * @param positions recognises headings that give the recommendations below them a position,
   *     printed as headings or not
   * @param topics recognises words that say no more than what is recommended about
   */
  EntryCollector(
      Document document,
      List<String> noteWords,
      Predicate<String> answers,
      BiPredicate<String, Boolean> positions,
      Predicate<String> topics) {
    this.document = document;
    this.noteWords = noteWords;
    this.answers = answers;
    this.positions = positions;
    this.topics = topics;
  }

  Conclusions collect(List<TextBlock> section) {
    RunningHeads.removedFrom(section).forEach(this::add);
    return Conclusions.of(withFootnotes(), doubts);
  }

  private void add(TextBlock block) {
    if (block.isHeading() && Label.Reader.read(block.paragraph()).isEmpty()) {
      themeHeading(block.paragraph(), true);
    } else {
      InlineItems.parted(block.paragraph()).forEach(this::add);
    }
  }

  private void themeHeading(Paragraph title, boolean printed) {
    if (positions.test(title.text(), printed)) {
      add(Entry.Kind.STATEMENT, "", title, 0);
    }
    heading = Optional.of(title.text());
    topic = Optional.empty();
    open = false;
  }

  private void add(Paragraph paragraph) {
    String text = paragraph.text();
    boolean attributed = Endings.isParenthesis(text);
    Optional<Label> label = label(paragraph, attributed);
    boolean leads = Endings.isColon(text) && !attributed;
    ConclusionsNumbering.Kind kind =
        label
            .map(
                l ->
                    leads && numbering.repeats(l)
                        ? numbering.restart()
                        : numbering.next(l, paragraph.layout().firstLine(), attributed))
            .orElse(ConclusionsNumbering.Kind.NEITHER);
    if (kind != ConclusionsNumbering.Kind.NEITHER) {
      topic = Optional.empty();
    }
    switch (kind) {
      case STATEMENT -> {
        heading = Optional.empty();
        add(Entry.Kind.STATEMENT, label.get().text(), paragraph, label.get().textStart());
      }
      case RECOMMENDATION ->
          add(
              Entry.Kind.RECOMMENDATION,
              recommendationLabel(label.get()),
              paragraph,
              label.get().textStart());
      default -> unnumbered(paragraph, label, attributed);
    }
  }

  /**
   * The number of {@code paragraph}; a blank within it is overlooked, and what puts another behind
   * a number counts, where the list goes on so.
   */
  private Optional<Label> label(Paragraph paragraph, boolean attributed) {
    Optional<Label> confirmed =
        paragraph.label().isPresent()
            ? Optional.empty()
            : Label.Reader.parted(paragraph.text())
                .filter(
                    each -> numbering.goesOn(each) || (isWhole() && numbering.repeatsItem(each)))
                .or(
                    () ->
                        Label.Reader.lettered(paragraph.text()).filter(numbering::goesOnLettered));
    boolean opens = attributed && opensList();
    Optional<Label> read = Label.Reader.read(paragraph);
    return confirmed
        .or(() -> read.filter(Label::isNumber))
        .or(() -> Label.Reader.item(paragraph).filter(item -> numbering.goesOnItem(item, opens)))
        .or(() -> read);
  }

  private String recommendationLabel(Label label) {
    return label.form() == Label.Form.DOTTED ? label.text() : numbering.main() + "." + label.text();
  }

  private void unnumbered(Paragraph paragraph, Optional<Label> label, boolean attributed) {
    String text = paragraph.text();
    if (text.isBlank()) {
      return;
    }
    boolean closed = entries.isEmpty() || Endings.isEnded(last().text()) || isWhole();
    boolean bare = label.isEmpty();
    boolean item = label.map(Label::form).map(ITEMS::contains).orElse(true);
    Optional<Label> letter = Label.Reader.item(paragraph).filter(this::isLetter);
    if ((closed && isAnswer(text)) || explainsMark(text)) {
      add(Entry.Kind.STATEMENT, "", paragraph, 0);
    } else if (closed && isHeading(paragraph) && (bare || positions.test(text, false))) {
      themeHeading(paragraph, false);
    } else if (bare && closed && Endings.isColon(text) && behindUnnumbered()) {
      add(Entry.Kind.STATEMENT, "", paragraph, 0);
    } else if (attributed && letter.filter(this::opensTopic).isPresent()) {
      Entry.Growing about = entries.remove(entries.size() - 1);
      topic = Optional.of(COLON.matcher(about.text()).replaceFirst(""));
      String own = about.label() + letter.get().text();
      add(Entry.Kind.RECOMMENDATION, own, paragraph, letter.get().textStart());
    } else if (item
        && ((attributed && (opensList() || followsUnnumbered()))
            || letter.filter(this::isNext).isPresent())) {
      String list = last().label().replaceFirst("\\(.*", "");
      int start = letter.or(() -> label).map(Label::textStart).orElse(0);
      add(Entry.Kind.RECOMMENDATION, list + letter.map(Label::text).orElse(""), paragraph, start);
    } else if (!open || (bare && closed && !attributed && afterRecommendation())) {
      add(Entry.Kind.STATEMENT, "", paragraph, 0);
    } else {
      if (bare && attributed && isWhole() && Endings.isClosed(last().text())) {
        doubts.add(
            Notices.at(
                paragraph.span(),
                "numbering-lacks",
                Map.of("label", last().label(), "words", Notice.excerpt(text))));
      }
      last().growBy(paragraph.span());
    }
  }

  private boolean isLetter(Label item) {
    return item.form() == Label.Form.LETTER && numbering.isOfList(item);
  }

  /** True for the letter behind that of the recommendation before. */
  private boolean isNext(Label letter) {
    String before = last().label().replaceFirst("[^(]*", "");
    return afterRecommendation()
        && (Endings.isClosed(last().text()) || isWhole())
        && ItemOrder.follows(before, letter.text());
  }

  /** The first letter under {@code 115.2 On health:}. */
  private boolean opensTopic(Label letter) {
    return afterRecommendation()
        && Endings.isColon(last().text())
        && ItemOrder.isFirst(letter.text())
        && topics.test(last().text().toString());
  }

  /** {@code ** Sylvania does not support it}, where a recommendation above ends in that mark. */
  private boolean explainsMark(String text) {
    return ExplainedMarks.explanations(text).stream()
        .map(ExplainedMarks.Explanation::mark)
        .anyMatch(mark -> above().anyMatch(entry -> bears(entry, mark)));
  }

  private Stream<Entry.Growing> above() {
    return entries.subList(Math.max(0, entries.size() - MOST_MARKED), entries.size()).stream();
  }

  private static boolean bears(Entry.Growing entry, String mark) {
    return entry.kind() == Entry.Kind.RECOMMENDATION
        && ExplainedMarks.of(entry.entry()).equals(Optional.of(mark));
  }

  private void add(Entry.Kind kind, String label, Paragraph paragraph, int textStart) {
    Optional<String> above = topic.or(() -> heading);
    Entry entry = Entry.of(kind, label, paragraph, textStart, above);
    entries.add(new Entry.Growing(entry, document));
    open = true;
  }

  /** True right after a lead-in: recommendations behind it may have a letter, one alone none. */
  private boolean opensList() {
    return !entries.isEmpty()
        && last().kind() == Entry.Kind.STATEMENT
        && Endings.isColon(last().text());
  }

  /** True right behind a whole recommendation that has no number of its own. */
  private boolean followsUnnumbered() {
    return isWhole() && last().label().indexOf('.') < 0;
  }

  /** True right behind a recommendation that names its States. */
  private boolean isWhole() {
    return afterRecommendation() && Endings.isParenthesis(last().text());
  }

  private boolean afterRecommendation() {
    return !entries.isEmpty() && last().kind() == Entry.Kind.RECOMMENDATION;
  }

  /** The State's own words behind a recommendation, or behind its words on another one. */
  private boolean isAnswer(String text) {
    return (afterRecommendation() || behindUnnumbered()) && answers.test(text);
  }

  /** True right behind a statement that has no number. */
  private boolean behindUnnumbered() {
    return !entries.isEmpty() && last().kind() == Entry.Kind.STATEMENT && last().label().isEmpty();
  }

  private static boolean isHeading(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST_HEADING
        && opensHeading(text.charAt(0))
        && !Endings.isEnded(text);
  }

  /** A capital, or a letter of a script that has none. */
  private static boolean opensHeading(char first) {
    return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
  }

  private Entry.Growing last() {
    return entries.get(entries.size() - 1);
  }

  /** The entries, and behind each statement that points at its footnote what is moved there. */
  private List<Entry> withFootnotes() {
    List<Entry> all = new ArrayList<>(entries.size());
    EntryNotes notes = new EntryNotes(document);
    for (Entry.Growing each : entries) {
      Entry entry = each.entry();
      all.add(entry);
      if (entry.kind() == Entry.Kind.STATEMENT && pointsAtNote(entry)) {
        notes.of(entry).forEach(note -> addAll(all, note, entry.label()));
      }
    }
    return all;
  }

  private boolean pointsAtNote(Entry statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    return noteWords.stream().anyMatch(text::contains);
  }

  private void addAll(List<Entry> all, Note note, String statement) {
    for (Paragraph paragraph : note.paragraphs()) {
      if (Endings.isParenthesis(paragraph.text())) {
        String label = statement + "(note " + note.mark() + ")";
        all.add(Entry.of(Entry.Kind.RECOMMENDATION, label, paragraph, 0, Optional.empty()));
      }
    }
  }

  /** Heads and feet of pages that a converter of files left among the paragraphs. */
  private static final class RunningHeads {
    /** The number of a print: {@code GE.19-12345 (E)}. */
    private static final Pattern PRINT = Pattern.compile("\\*?GE\\.\\s?\\d{2}-\\s?\\d+.{0,12}");

    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    private RunningHeads() {}

    /** {@code paragraphs} without symbols and numbers of prints, and without pages beside them. */
    static List<TextBlock> removedFrom(List<TextBlock> paragraphs) {
      return IntStream.range(0, paragraphs.size())
          .filter(i -> !isHead(paragraphs, i))
          .filter(i -> !PAGE.matcher(text(paragraphs, i)).matches() || !isBeside(paragraphs, i))
          .mapToObj(paragraphs::get)
          .toList();
    }

    private static boolean isBeside(List<TextBlock> paragraphs, int page) {
      return isHead(paragraphs, page - 1) || isHead(paragraphs, page + 1);
    }

    private static boolean isHead(List<TextBlock> paragraphs, int index) {
      return index >= 0
          && index < paragraphs.size()
          && (UnSymbol.parse(text(paragraphs, index)).isPresent()
              || PRINT.matcher(text(paragraphs, index)).matches());
    }

    private static String text(List<TextBlock> paragraphs, int index) {
      return paragraphs.get(index).text().strip();
    }
  }
}
