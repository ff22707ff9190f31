package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.read.addendum.NamingHeadings.MakerLine;
import org.uprlib.extract.read.addendum.NamingHeadings.NamingHeading;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * Begins the answers to single recommendations, or to a few, at the lines that number or repeat
 * them.
 */
record SingleAnswers(
    AddendumLanguage language,
    AnswerCollector collector,
    AddendumOutline outline,
    Legend legend,
    AnswerNotes notes) {
  private static final Pattern TOPIC =
      Pattern.compile("[(（]([^()（）\\d]*\\p{L}{2}[^()（）\\d]*)[)）]\\s*[:：]");

  private static final Pattern COUNTED =
      Pattern.compile("^[(\\[](?:\\d{1,3}|\\p{L}|[ivx]{2,5})[)\\]]\\s+");

  /** Begins the answer to the recommendations that {@code label} numbers. */
  void readNumbered(AnswerLabel label, TextBlock line) {
    PlacedText words = withoutMarker(withoutTopic(label, withBracketedAnswer(label.rest(), line)));
    Optional<QuoteFinder.Quote> quote = language.quotes().find(words);
    PlacedText said = quote.map(QuoteFinder.Quote::rest).orElse(words);
    Optional<Stance> behind = legend.stance(words.text()).map(stance -> stance.at(words.span()));
    Optional<Stance> letters = behind.or(() -> legend.stanceBehind(line));
    // "121.2 A": the letter is the answer then, and no item of the recommendation.
    boolean signed = behind.isEmpty() && letters.isPresent();
    List<Reference> numbers =
        signed
            ? Reference.unlettered(label.references())
            : notes.withoutMarks(label.references(), line.span());
    Target target =
        new Target.Named(
            numbers,
            label.kind() == AnswerLabel.Kind.PARAGRAPHS,
            quote.map(QuoteFinder.Quote::words));
    Optional<Stance> stated = letters.or(() -> legend.stanceBefore(line));
    if (stated.isPresent()) {
      collector.open(
          AnswerDraft.stated(target, label.text(), stated.get(), line.span()),
          letters.isPresent() ? words.from(words.text().length()) : said);
      return;
    }
    AnswerDraft draft = new AnswerDraft(target, label.text(), outline.group(), line.span());
    if (!line.isPlain() || (said.isEmpty() && !draft.isPlaced())) {
      draft.head();
    }
    collector.open(draft, said);
    notes.in(line.span()).forEach(draft::add);
    notes.unexplained(line.span()).stream()
        .findFirst()
        .ifPresent(mark -> collector.doubt(target, Stance.doubtful(Doubt.MARKED, mark)));
  }

  /** Begins the answer to the recommendations that {@code heading} names. */
  void readHeading(NamingHeading heading, TextBlock line) {
    collector.close();
    String label = heading.label().isEmpty() ? outline.paragraph() : heading.label();
    AnswerDraft draft = new AnswerDraft(heading.target(), label, outline.group(), line.span());
    draft.head();
    collector.open(draft, new PlacedText("", line.span().end()));
  }

  /** Begins the answer to the recommendations of the States that {@code line} opens with. */
  void readLine(MakerLine line, TextBlock block) {
    collector.close();
    collector.open(
        new AnswerDraft(line.target(), outline.paragraph(), outline.group(), block.span()),
        line.answer());
  }

  /**
   * {@code 122.3 (Partially accepted) …}: the answer in brackets opens the words, wherever the
   * label was taken to end.
   */
  private PlacedText withBracketedAnswer(PlacedText rest, TextBlock line) {
    int from = rest.start() - line.span().start();
    String text = line.text();
    boolean opens = rest.text().startsWith("(");
    int open = opens ? from : text.lastIndexOf('(', Math.max(0, from - 1));
    int close = text.indexOf(')', Math.max(open, 0));
    boolean behind =
        opens || (close >= 0 && close < from && text.substring(close, from).strip().equals(")"));
    if (open < 0 || close < open || !behind || !isAnswer(text.substring(open + 1, close))) {
      return rest;
    }
    StringBuilder words = new StringBuilder(text.substring(open + 1));
    words.setCharAt(close - open - 1, '.');
    return new PlacedText(words.toString(), line.span().start() + open + 1);
  }

  /**
   * {@code words} without what several recommendations are on: {@code 122.1–122.4 (women and
   * girls): supported}, and not {@code 122.1 and 122.4 (only for women): supported}.
   */
  private PlacedText withoutTopic(AnswerLabel label, PlacedText words) {
    Matcher topic = TOPIC.matcher(words.text());
    boolean several = Reference.count(label.references()) > 1;
    return several && topic.lookingAt() && isTopic(topic.group(1))
        ? words.from(topic.end())
        : words;
  }

  private boolean isTopic(String words) {
    return !language.answers(words)
        && !language.statements().namesPart(words)
        && language.statements().reservations(words).isEmpty()
        && !language.references().isNaming(words);
  }

  private boolean isAnswer(String words) {
    return language.isShortAnswer(words) && !language.references().isNaming(words);
  }

  /** Begins an answer if a paragraph with a number, perhaps its own, repeats a recommendation. */
  boolean readQuotedParagraph(AnswerLabel label, TextBlock line) {
    Optional<QuoteFinder.Quote> quote = mostlyQuote(label.rest());
    if (quote.isEmpty() || language.statements().leadIn(label.rest().text()).namedPositions() > 0) {
      return false;
    }
    Reference number = label.references().get(0);
    outline.beginItem(label.number());
    open(quote.get(), Optional.of(number), label.text(), line);
    return true;
  }

  /** Takes words for a recommendation that is repeated without number, if they are one. */
  boolean readQuoted(PlacedText words, TextBlock line) {
    Optional<QuoteFinder.Quote> quote = mostlyQuote(withoutMarker(words));
    if (quote.isEmpty()) {
      return false;
    }
    if (collector.waitsForWords() && !collector.isQuoted()) {
      collector.quote(quote.get());
    } else {
      open(quote.get(), Optional.empty(), outline.paragraph(), line);
    }
    return true;
  }

  private void open(
      QuoteFinder.Quote quote, Optional<Reference> number, String label, TextBlock line) {
    Target target = new Target.Quoted(quote.words(), number);
    collector.open(new AnswerDraft(target, label, outline.group(), line.span()), quote.rest());
  }

  private PlacedText withoutMarker(PlacedText words) {
    return language
        .markerBefore(Markers.Kind.RECOMMENDATION, words.text())
        .map(words::from)
        .orElse(words);
  }

  /** The recommendation that makes up most of {@code words}, whatever count comes before it. */
  private Optional<QuoteFinder.Quote> mostlyQuote(PlacedText words) {
    Matcher counted = COUNTED.matcher(words.text());
    PlacedText text = counted.find() ? words.from(counted.end()) : words;
    return language
        .quotes()
        .find(text)
        .filter(quote -> quote.words().indexOf('(') > 0)
        .filter(quote -> quote.words().length() * 2 > text.text().length())
        .or(() -> outline.group().isSilent() ? Optional.empty() : language.quotes().inMarks(text));
  }
}
