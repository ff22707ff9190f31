package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.reference.ReferenceReader.ReferenceList;

/** Finds where a text names recommendations by number. Immutable and thread-safe. */
final class CitationReader {
  /** Characters behind numbers within which words say whose recommendations they are. */
  private static final int BEHIND = 60;

  /** Words between numbers and the cycle that they are of. */
  private static final int CYCLE_NEAR = 12;

  /** What parts an owner from what is owned, where it is cut off. */
  private static final Set<String> OWNED = Set.of("'", "’", "s");

  /** The symbol of any paper, as in {@code CRC/C/XSV/CO/5}. */
  private static final Pattern SYMBOL =
      Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d.]*/[\\p{L}\\d./-]*\\d");

  private static final Pattern STOPS = Pattern.compile("(?<![. ,;])[. ,;]++$");
  private static final Pattern CLOSING =
      Pattern.compile("\\p{L}[^\\d]*?\\s*[:–—-]\\s+(?=\\d{1,3}[.]\\d)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final PhraseBook book;
  private final PhraseTable<Kind> words =
      PhraseTable.load(CitationReader.class::getResourceAsStream, "citation-words.tsv", Kind.class);

  private final CitedReview.Reader reviews;
  private final AddressedState addressed;

  private enum Kind {
    ENDING,
    BEFORE,
    GIVES,
    BEHIND,
    CYCLE,
    COUNTED,
    LEVEL,
    ABOUT,
    ASKS,
    UNIT,
    AGAINST,
    EXCEPT,
    SAID
  }

  CitationReader(PhraseBook book, States states, CountedReview counted) {
    this.book = book;
    this.reviews = new CitedReview.Reader(counted);
    this.addressed = new AddressedState(states);
  }

  List<ReviewDocument.Citation> read(String text, Language language) {
    List<ReviewDocument.Citation> found = new ArrayList<>();
    for (Sentence sentence : book.sentences(text, language)) {
      List<MentionReader.PlacedMention> mentions =
          new MentionReader(sentence).mentions(sentence.boundaries());
      for (MentionReader.PlacedMention mention : mentions) {
        naming(text, sentence, mention, found).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The same of a heading, which labels may close: "Detention – 115.3 and 115.4". */
  List<ReviewDocument.Citation> ofHeading(String text, Language language) {
    List<ReviewDocument.Citation> found = read(text, language);
    Matcher closing = CLOSING.matcher(text);
    return found.isEmpty() && closing.find()
        ? opening(text.substring(closing.end()), language)
            .filter(each -> closing.end() + each.span().end() == text.stripTrailing().length())
            .map(each -> List.of(each.shift(closing.end())))
            .orElse(found)
        : found;
  }

  /**
   * The list of numbers that {@code text} begins with, as of a cell in a column of recommendations'
   * numbers.
   */
  Optional<ReviewDocument.Citation> opening(String text, Language language) {
    Optional<ReferenceList> list = new ReferenceReader(book, language).read(text);
    return list.map(
        each ->
            new ReviewDocument.Citation(
                ranges(each.references()),
                each.span().in(text),
                each.span(),
                true,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty()));
  }

  boolean saysRecommendation(String text, Language language) {
    return book.whole(text, language).hasWord("recommendation");
  }

  private Optional<ReviewDocument.Citation> naming(
      String text,
      Sentence sentence,
      MentionReader.PlacedMention found,
      List<ReviewDocument.Citation> before) {
    boolean word = sentence.hasWord(found.leader(), found.first(), "recommendation");
    Mention mention = found.mention();
    boolean paragraphs = mention.isOfParagraphs();
    Span span = withoutStop(text, sentence.span(found.leader(), found.end()));
    Optional<String> symbol = symbol(text, sentence, found);
    boolean announced = word || found.saysRecommendation() || symbol.isPresent();
    boolean label =
        mention.references().stream().allMatch(each -> each.first().paragraph().isPresent());
    announced |= label && !paragraphs && goesOn(text, sentence, span, before);
    boolean alone =
        label
            && !paragraphs
            && (opens(text, span, before)
                || isSaidOf(text, sentence, span)
                || (isSpokenOf(text, sentence, span) && !isCounted(text, span.end())));
    if (!announced && !alone) {
      return Optional.empty();
    }
    if (isOthers(text, sentence, found) || (!announced && isFigure(text, span.end()))) {
      return Optional.empty();
    }
    Span whole = sentence.span();
    CitedReview cited = reviews.read(text, whole.start(), span.start(), span.end(), whole.end());
    return Optional.of(
        new ReviewDocument.Citation(
            ranges(mention.references()),
            span.in(text),
            span,
            announced,
            cited.symbol().or(() -> symbol),
            cited.cycle().isPresent() ? cited.cycle() : cycle(sentence, found),
            cited.session(),
            cited.year(),
            addressed.find(text, whole, span)));
  }

  private static Span withoutStop(String text, Span span) {
    int length = STOPS.matcher(span.in(text)).replaceFirst("").length();
    return new Span(span.start(), span.start() + length);
  }

  /** Whether the number that ends at {@code end} is a percentage or the beginning of a date. */
  private static boolean isFigure(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + 3)).strip();
    return behind.startsWith("%")
        || (behind.startsWith(".") && behind.length() > 1 && Character.isDigit(behind.charAt(1)));
  }

  /** A label that nothing announces counts at the start, in brackets, and behind another. */
  private static boolean opens(String text, Span span, List<ReviewDocument.Citation> before) {
    int at = span.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean joined =
        !before.isEmpty() && span.start() - before.get(before.size() - 1).span().end() <= 3;
    return at < 0 || "([/".indexOf(text.charAt(at)) >= 0 || joined;
  }

  /** "Recommendation 115.3 is implemented, whereas 115.4 is not": another of its sentence. */
  private boolean goesOn(
      String text, Sentence sentence, Span span, List<ReviewDocument.Citation> before) {
    if (before.isEmpty()) {
      return false;
    }
    ReviewDocument.Citation last = before.get(before.size() - 1);
    int start = sentence.span().start();
    if (!last.announced()) {
      return false;
    }
    int end = Math.min(text.length(), span.end() + BEHIND);
    String behind = Folding.sameLength(text.substring(span.end(), end)).stripLeading();
    int from = Math.max(last.span().end(), span.start() - BEHIND);
    String between = Folding.sameLength(text.substring(from, span.start())).strip();
    String word = between.substring(between.lastIndexOf(' ') + 1);
    boolean said = words.is(Kind.SAID, behind.split("[^\\p{L}']", 2)[0]);
    return (said && between.endsWith(";"))
        || (last.span().start() >= start
            && ((said && words.is(Kind.AGAINST, word))
                || (words.ends(Kind.EXCEPT, between) && !isCounted(text, span.end()))));
  }

  /** "implemented 115.3", "Implemented: 115.3": whether the words before say how far it is. */
  private boolean isSaidOf(String text, Sentence sentence, Span span) {
    int start = sentence.span().start();
    String before = Folding.sameLength(text.substring(Math.min(start, span.start()), span.start()));
    List<String> said = NO_LETTERS.splitAsStream(before.strip()).toList();
    return before.stripTrailing().endsWith(":")
        ? said.stream().anyMatch(word -> words.is(Kind.LEVEL, word))
        : !said.isEmpty() && words.is(Kind.LEVEL, said.get(said.size() - 1));
  }

  /** "Regarding 115.3", "as 115.3 asks", or a sentence of which it is the subject. */
  private boolean isSpokenOf(String text, Sentence sentence, Span span) {
    int start = Math.min(sentence.span().start(), span.start());
    String before = Folding.sameLength(text.substring(start, span.start())).strip();
    int end = Math.min(text.length(), span.end() + BEHIND);
    String next =
        Folding.sameLength(text.substring(span.end(), end)).strip().split("[^\\p{L}']", 2)[0];
    return words.ends(Kind.ABOUT, before)
        || words.is(Kind.ASKS, next)
        || (before.isEmpty() && words.is(Kind.SAID, next));
  }

  private boolean isCounted(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + BEHIND)).strip();
    return words.of(Kind.UNIT).stream().anyMatch(Folding.sameLength(behind)::startsWith);
  }

  /** The symbol of a report to the Council directly before the numbers. */
  private static Optional<String> symbol(
      String text, Sentence sentence, MentionReader.PlacedMention found) {
    int start = sentence.span().start();
    int numbers = sentence.span(found.first(), found.end()).start();
    Optional<String> last = Optional.empty();
    for (UnSymbol.Match match : UnSymbol.find(text.substring(start, numbers))) {
      boolean another = SYMBOL.matcher(text.substring(start + match.end(), numbers)).find();
      last =
          match.symbol().series() == UnSymbol.Series.COUNCIL_REPORT && !another
              ? Optional.of(match.symbol().toString())
              : Optional.empty();
    }
    return last;
  }

  private boolean isOthers(String text, Sentence sentence, MentionReader.PlacedMention found) {
    int word = found.leader();
    while (word < found.first() && !sentence.is(word, "recommendation")) {
      word++;
    }
    int before = word - 1;
    while (before > sentence.from()
        && (OWNED.contains(sentence.text(before))
            || words.is(Kind.GIVES, Folding.sameLength(sentence.text(before))))) {
      before--;
    }
    if (before >= sentence.from() && words.is(Kind.BEFORE, owner(sentence.text(before)))) {
      return true;
    }
    int first = sentence.span(found.leader(), found.end()).start();
    int from = Math.min(first, Math.max(sentence.span().start(), first - BEHIND));
    String front = Folding.sameLength(text.substring(from, first)).strip();
    if (words.of(Kind.ENDING).stream().anyMatch(front::endsWith)) {
      return true;
    }
    int end = sentence.span(found.first(), found.end()).end();
    String behind =
        Folding.sameLength(text.substring(end, Math.min(text.length(), end + BEHIND))).strip();
    return words.of(Kind.BEHIND).stream().anyMatch(behind::startsWith);
  }

  /** {@code europe} for {@code Europe’s}. */
  private static String owner(String word) {
    String folded = Folding.sameLength(word);
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }

  private OptionalInt cycle(Sentence sentence, MentionReader.PlacedMention found) {
    int from = Math.max(sentence.from(), found.leader() - CYCLE_NEAR);
    int to = Math.min(sentence.to(), found.end() + CYCLE_NEAR);
    for (int i = from; i + 1 < to; i++) {
      int word = sentence.is(i + 1, "-") ? i + 2 : i + 1;
      boolean cycle = word < to && words.is(Kind.CYCLE, Folding.sameLength(sentence.text(word)));
      if (cycle && sentence.ordinal(i) > 0) {
        return OptionalInt.of(sentence.ordinal(i));
      }
      boolean before = words.is(Kind.COUNTED, Folding.sameLength(sentence.text(i)));
      if (before && sentence.ordinal(i + 1) > 0) {
        return OptionalInt.of(sentence.ordinal(i + 1));
      }
    }
    return OptionalInt.empty();
  }

  private static List<ReviewDocument.Citation.NumberRange> ranges(List<Reference> references) {
    return references.stream()
        .map(
            each ->
                new ReviewDocument.Citation.NumberRange(
                    each.first().paragraph(),
                    each.last().paragraph(),
                    each.first().number(),
                    each.last().number()))
        .toList();
  }
}
