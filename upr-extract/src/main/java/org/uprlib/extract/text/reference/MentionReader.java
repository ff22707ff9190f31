package org.uprlib.extract.text.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Finds the numbers by which a sentence names recommendations. Plain numbers count only after a
 * word that announces them ({@code recommendations Nos. 2, 7}, {@code paragraphs 26 (e)}, {@code …,
 * Nos. 2 and 7}); a label such as {@code 92.3} also stands for itself.
 */
public final class MentionReader {
  private static final int NEAR = 5;

  /** Words and marks in {@code subparagraphs (a), (b) and (c)}. */
  private static final int FARTHEST = 20;

  /**
   * So many lists may follow one that the word "recommendation" at their end makes one of numbers.
   */
  private static final int MOST_COUNTED = 100;

  /** Tokens between a paragraph's number and the last items of it that a sentence names. */
  private static final int FARTHEST_PARAGRAPH = 100;

  private static final int LOWEST_PARAGRAPH = 6;

  private final Sentence sentence;
  private final ListTokens tokens;

  /**
   * A mention and the tokens that it covers.
   *
   * @param saysRecommendation true where the words before it say that recommendations stand there
   * @param leader index of the word that announces the numbers; equal to {@code first} if none does
   * @param first index of the first number
   * @param end one past the index of the last token
   */
  public record PlacedMention(
      Mention mention, boolean saysRecommendation, int leader, int first, int end) {
    /** A mention for each number that it names; none if it names a range. */
    public List<PlacedMention> single() {
      return mention.references().stream().anyMatch(Reference::isRange)
          ? List.of()
          : mention.references().stream()
              .map(each -> with(new Mention(mention.target(), List.of(each), each.span()), end))
              .toList();
    }

    /** {@code (of) paragraph 121, | 121.5 and 121.6}: what stands in paragraphs alone. */
    public PlacedMention withoutHead() {
      List<Reference> all = mention.references();
      List<Reference> rest = all.subList(1, all.size());
      boolean heads =
          !rest.isEmpty()
              && all.get(0).isWholeParagraph()
              && rest.stream().allMatch(Reference::isPlaced);
      return heads
          ? with(new Mention(Mention.Target.RECOMMENDATIONS, rest, mention.span()), end)
          : this;
    }

    /** The same numbers, of which a part is meant. */
    public PlacedMention inPart() {
      List<Reference> parts = mention.references().stream().map(Reference::asPart).toList();
      return with(new Mention(mention.target(), parts, mention.span()), end);
    }

    private PlacedMention with(Mention other, int behind) {
      return new PlacedMention(other, saysRecommendation, leader, first, behind);
    }

    /** Those of {@code mentions} that stand in a part of their sentence. */
    public static List<PlacedMention> in(Sentence part, List<PlacedMention> mentions) {
      return mentions.stream().filter(each -> part.has(each.first())).toList();
    }

    /** Indexes of the tokens that any of {@code mentions} covers. */
    public static BitSet covered(List<PlacedMention> mentions) {
      BitSet covered = new BitSet();
      mentions.forEach(mention -> covered.set(mention.first(), mention.end()));
      return covered;
    }
  }

  public MentionReader(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ListTokens(sentence);
  }

  /** All mentions of the sentence; numbers may be announced by nothing after a boundary. */
  public List<PlacedMention> mentions(List<Cue> boundaries) {
    List<PlacedMention> found = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      boolean items = sentence.is(at, "letter") && tokens.isNumber(at + 1);
      int start = items ? at + 1 : skipLeader(at);
      Optional<PlacedMention> mention = mentionAt(at, start, boundaries, found);
      mention.ifPresent(found::add);
      at = mention.map(PlacedMention::end).orElse(Math.max(at + 1, start));
    }
    return underParagraphs(found);
  }

  private Optional<PlacedMention> mentionAt(
      int leader, int start, List<Cue> boundaries, List<PlacedMention> before) {
    if (start == leader && !isLabel(start)) {
      return Optional.empty();
    }
    return listAt(start)
        .map(list -> new Numbers(leader, start, list))
        .filter(numbers -> !isOfNationalReport(numbers))
        .filter(numbers -> !isTotal(numbers))
        .filter(numbers -> isAnnounced(numbers, boundaries) || goesOn(leader, before))
        .map(this::placed);
  }

  /** A list of numbers, and where the words begin that may announce it. */
  private record Numbers(int leader, int start, ReferenceScanner.Result result) {
    int end() {
      return result.end();
    }

    List<Reference> references() {
      return result.list().references();
    }
  }

  private PlacedMention placed(Numbers numbers) {
    boolean paragraphs = namesParagraphs(numbers);
    Mention.Target target = paragraphs ? Mention.Target.PARAGRAPHS : Mention.Target.RECOMMENDATIONS;
    List<Reference> references = paragraphs ? chosenBefore(numbers) : numbers.references();
    Mention mention = new Mention(target, references, numbers.result().list().span());
    // "Recommendations contained in paragraphs 33", not "paragraph 61 of the report".
    boolean recommendation =
        sentence.hasWord(numbers.leader() - NEAR, numbers.start(), "recommendation");
    return new PlacedMention(
        mention, recommendation, numbers.leader(), numbers.start(), numbers.end());
  }

  /** {@code Accepted recommendations: 17}, {@code Recommendations noted: 4 of 20}. */
  private boolean isTotal(Numbers numbers) {
    int end = numbers.end();
    int colon = numbers.start() - 1;
    int noun = sentence.is(colon - 1, "recommendation") ? colon - 1 : colon - 2;
    boolean breaks = sentence.isBreak(end) && !sentence.is(end, ",");
    return Reference.areOneNumber(numbers.references())
        && numbers.references().get(0).first().number() > 1
        && sentence.is(colon, ":")
        && sentence.is(noun, "recommendations")
        && (breaks || sentence.is(end, "within", "counting"));
  }

  private boolean namesParagraphs(Numbers numbers) {
    return sentence.hasWord(numbers.leader(), numbers.end() + 1, "paragraph");
  }

  /**
   * {@code subparagraphs (a) and (b) of paragraph 33}, {@code the last sentence of paragraph 56}.
   */
  private List<Reference> chosenBefore(Numbers numbers) {
    List<Reference> references = numbers.references();
    Reference first = references.get(0);
    // Russian has a case for "of".
    int of = sentence.skipBack(numbers.leader() - 1, "within") + 1;
    if (!first.isWhole()) {
      return references;
    }
    Asides asides = new Asides(tokens);
    List<Reference> chosen = new ArrayList<>(references);
    int farthest = Math.max(sentence.from(), of - FARTHEST);
    for (int at = of - 1; at >= farthest; at--) {
      Asides.Letters letters = asides.letters(at);
      Optional<Asides.Choice> portion = asides.portion(at);
      if (sentence.is(at, "letter") && letters.end() == of) {
        chosen.set(0, first.lettered(letters.letters()));
      } else if (portion.filter(choice -> choice.end() == of).isPresent()) {
        chosen.set(0, first.chosen(portion.get().portion()));
      }
    }
    return chosen;
  }

  private boolean isAnnounced(Numbers numbers, List<Cue> boundaries) {
    int leader = numbers.leader();
    return isLabel(numbers.start())
        || namesParagraphs(numbers)
        || sentence.hasWord(leader, numbers.start(), "recommendation")
        || isCounted(numbers.end())
        || (sentence.is(leader, "letter")
            ? isItem(leader, numbers.end())
            : isBare(numbers, boundaries));
  }

  /** True if the numbers open a clause, or several stand behind a comma. */
  private boolean isBare(Numbers numbers, List<Cue> boundaries) {
    return opensClause(numbers.leader(), boundaries)
        || (sentence.is(numbers.leader() - 1, ",") && numbers.references().size() > 1);
  }

  /** {@code items 1 to 3 of paragraph 124}; {@code …, and items 4 to 10} behind a paragraph's. */
  private boolean isItem(int leader, int end) {
    return !sentence.is(end, "taken-out")
        && (sentence.hasWord(leader - FARTHEST_PARAGRAPH, leader, "paragraph")
            || (sentence.is(end, "within") && sentence.hasWord(end, end + NEAR, "paragraph")));
  }

  /**
   * Chinese says "No. 7 recommendation", mostly with a word of number between, and so of each in a
   * list: {@code 第1至2项、第4项建议}.
   */
  private boolean isCounted(int end) {
    int last = end;
    for (int lists = 0; lists < MOST_COUNTED; lists++) {
      int behind = sentence.behind(last, "number-sign-behind");
      if (sentence.is(behind, "recommendation")) {
        return true;
      }
      Optional<ReferenceScanner.Result> next =
          last < behind && sentence.is(behind, ",", "and")
              ? listAt(skipLeader(behind + 1))
              : Optional.empty();
      if (next.isEmpty()) {
        return false;
      }
      last = next.get().end();
    }
    return false;
  }

  /** Index behind the words with which Chinese closes a list of numbers: {@code 121.1号建议}. */
  int skipCounted(int end) {
    return sentence.isRow(end, "number-sign-behind", "recommendation") ? end + 2 : end;
  }

  /** {@code Nos. 1 and 2 are accepted, and No. 6 is rejected}; {@code rejects No. 6}. */
  private boolean goesOn(int leader, List<PlacedMention> before) {
    int comma = sentence.is(leader - 1, "and") ? leader - 2 : leader - 1;
    boolean numbers =
        sentence.isRow(leader - 1, "and|;|adversative", "number-sign")
            && before.stream().anyMatch(m -> sentence.hasWord(m.first(), m.end(), "number-sign"));
    return numbers
        || sentence.is(leader - 1, "answering")
        || (sentence.is(comma, ",")
            && before.stream()
                .anyMatch(m -> sentence.hasWord(m.leader(), m.first(), "number-sign")));
  }

  /** {@code paragraphs 40 to 44 of its national report} are no recommendations. */
  private boolean isOfNationalReport(Numbers numbers) {
    int end = numbers.end();
    return namesParagraphs(numbers)
        && sentence.is(end, "within")
        && sentence.hasWord(end + 1, end + NEAR, "national");
  }

  /**
   * The place of numbers behind the lists of {@code found}, in the order of the sentence, that look
   * like entries of them and were not read, from the first to the last; empty if the lists were
   * read to their ends.
   */
  public Optional<Span> unread(List<PlacedMention> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BitSet covered = PlacedMention.covered(found);
    int[] unread =
        IntStream.range(found.get(0).end(), sentence.to())
            .filter(at -> !covered.get(at))
            .filter(at -> tokens.looksListed(at) || isLetterBehind(at, found))
            .toArray();
    return unread.length == 0
        ? Optional.empty()
        : Optional.of(sentence.span(unread[0], unread[unread.length - 1] + 1));
  }

  /** {@code paragraph 33, its points (a) and (b)}: a letter near behind a paragraph's number. */
  private boolean isLetterBehind(int index, List<PlacedMention> found) {
    return sentence.is(index - 1, "(")
        && sentence.is(index + 1, ")")
        && tokens.isNumeral(index)
        && found.stream()
            .filter(each -> each.end() <= index && index < each.end() + NEAR)
            .anyMatch(MentionReader::isWholeParagraph);
  }

  /** True if a list of numbers begins at {@code at}, words that announce it before it or not. */
  public boolean opensList(int at) {
    return listAt(skipLeader(at)).isPresent();
  }

  /** The list of numbers that begins at {@code start}, if one does. */
  Optional<ReferenceScanner.Result> listAt(int start) {
    return new ReferenceScanner(sentence, start).read();
  }

  /** Index after the words from {@code at} on that can announce numbers. */
  int skipLeader(int at) {
    return sentence.skip(at, next -> opensLeader(next) || (next > at && goesOnAsLeader(next)));
  }

  private boolean opensLeader(int index) {
    return sentence.is(index, "recommendation", "paragraph", "number-sign");
  }

  private boolean goesOnAsLeader(int index) {
    return sentence.is(index, "connector", ":") || sentence.isRow(index - 1, "abbreviation", ".");
  }

  private boolean opensClause(int index, List<Cue> boundaries) {
    return index == sentence.from() || boundaries.stream().anyMatch(cue -> cue.end() == index);
  }

  private boolean isLabel(int index) {
    return tokens.isTightLabel(index, LOWEST_PARAGRAPH)
        && !sentence.is(index - 1, "/", "provision");
  }

  /** {@code Nos. 2 and 7 in paragraph 92} names 92.2 and 92.7. */
  private List<PlacedMention> underParagraphs(List<PlacedMention> found) {
    List<PlacedMention> merged = new ArrayList<>();
    for (PlacedMention next : found) {
      int last = merged.size() - 1;
      if (last >= 0 && isUnder(merged.get(last), next)) {
        merged.set(last, under(merged.get(last), next, next.end()));
      } else {
        merged.add(next);
      }
    }
    return isHead(merged) ? behindHead(merged) : itemsUnder(merged);
  }

  /** {@code Items 1 to 3 of paragraph 124 are accepted, and items 4 to 10 noted}: 124.4 to 10. */
  private List<PlacedMention> itemsUnder(List<PlacedMention> mentions) {
    List<PlacedMention> all = new ArrayList<>();
    OptionalInt paragraph = OptionalInt.empty();
    for (PlacedMention next : mentions) {
      boolean item =
          paragraph.isPresent()
              && next.mention().isUnplaced()
              && sentence.hasWord(next.leader(), next.first(), "letter", "number-sign");
      all.add(item ? under(next, paragraph.getAsInt()) : next);
      paragraph = item ? paragraph : next.mention().references().get(0).first().paragraph();
    }
    return all;
  }

  /** {@code Paragraph 124: Sylvania supports recommendations 1 to 5}: none is the whole of it. */
  private boolean isHead(List<PlacedMention> mentions) {
    return mentions.size() > 1
        && isWholeParagraph(mentions.get(0))
        && sentence.skip(sentence.from(), "before-paragraph") >= mentions.get(0).leader()
        && mentions.subList(1, mentions.size()).stream()
            .allMatch(each -> each.mention().isUnplaced());
  }

  private static List<PlacedMention> behindHead(List<PlacedMention> mentions) {
    return mentions.subList(1, mentions.size()).stream()
        .map(each -> under(each, mentions.get(0), each.end()))
        .toList();
  }

  private static boolean isWholeParagraph(PlacedMention mention) {
    return mention.mention().isOfParagraphs()
        && Reference.areOneNumber(mention.mention().references());
  }

  private boolean isUnder(PlacedMention mention, PlacedMention next) {
    return mention.mention().isUnplaced()
        && isWholeParagraph(next)
        && next.leader() - mention.end() <= NEAR
        && sentence.hasWord(mention.end(), next.leader(), "within");
  }

  private static PlacedMention under(PlacedMention mention, PlacedMention paragraph, int end) {
    PlacedMention placed = under(mention, paragraph.mention().references().get(0).first().number());
    Span own = mention.mention().span();
    Span span =
        end == mention.end() ? own : new Span(own.start(), paragraph.mention().span().end());
    return mention.with(
        new Mention(Mention.Target.RECOMMENDATIONS, placed.mention().references(), span), end);
  }

  private static PlacedMention under(PlacedMention mention, int number) {
    List<Reference> references =
        mention.mention().references().stream().map(each -> each.under(number)).toList();
    return mention.with(
        new Mention(Mention.Target.RECOMMENDATIONS, references, mention.mention().span()),
        mention.end());
  }
}
