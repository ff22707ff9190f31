package org.uprlib.core.paper.submission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * Recognizes by its words a line that announces proposals, and one that proposes something itself.
 * Immutable and thread-safe.
 */
public final class ProposalWording {
  /** So many words may be before the noun for an authority: {@code The newly elected}. */
  private static final int WORDS_BEFORE_AUTHORITY = 3;

  /** So many words has a subject that may be a State's name. */
  private static final int SHORT_SUBJECT = 3;

  private static final Pattern COMMA = Pattern.compile("[,;:،，；：]");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}\\s*$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What may be before the verb: {@code To}, {@code D'}, {@code Immediately}. */
  private static final Pattern BEFORE_VERB =
      Pattern.compile("^(?:(?:to|that|de|que) |d['’]|\\p{L}{3,}(?:ly|ment|mente),? )+");

  /** A word with an object that is no participle. */
  private static final Pattern ENGLISH_VERB =
      Pattern.compile(
          "\\p{L}+(?<!ing|ed) (?:the|an|all|its|any|every|each|this|these|those|their) ");

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "\\p{L}+(?:[aei]r(?:se)?|re) (?:l['’]|(?:les?|la|une?|des|tous|toutes|ses|leurs?|el|los"
              + "|las|unos|unas|todos|todas|sus?|al|aux?) )|\\p{IsCyrillic}+(?:ть|ти|ться) ");

  /** Behind a verb it makes a noun of it: {@code Review of the law}. */
  private static final Set<String> BEHIND_NOUN = Set.of("of", "by");

  private static final Set<PhraseKind> OF_ASKS =
      Set.of(
          PhraseKind.AUTHORITY,
          PhraseKind.OFFICE,
          PhraseKind.RECOMMENDATIONS,
          PhraseKind.PROPOSAL,
          PhraseKind.APPEAL,
          PhraseKind.ASKS,
          PhraseKind.SHOULD);

  private static final Pattern ITEM_ENDS = Pattern.compile(";(?: (?:and|et|y|e|и) )?");

  private final SubmissionPhrases phrases;
  private final Set<String> verbs = new HashSet<>();

  ProposalWording(SubmissionPhrases phrases) {
    this.phrases = phrases;
    for (DataFile.Row row :
        DataFile.read(ProposalWording.class::getResourceAsStream, "opening-verbs.tsv", 2)) {
      verbs.addAll(row.list(1, " "));
    }
  }

  /** One with the words that ship with the library. */
  public static ProposalWording create() {
    return new ProposalWording(SubmissionPhrases.shipped());
  }

  /**
   * Whether {@code line} announces proposals and is none itself: {@code Recommendations}, {@code
   * What we ask}, {@code We call on the State to:}. Its number may be there.
   */
  public boolean announces(String line) {
    return isIntroduction(line) || isTitle(line);
  }

  /**
   * Whether {@code line} opens with what is asked: {@code Ban …}, {@code The Ministry of Health
   * should …}, {@code We call on the State to …}. Its number or bullet may be there.
   */
  public boolean asks(String line) {
    String words = ParagraphNumber.without(line);
    return opensAsk(words, "")
        || phrases.begins(PhraseKind.APPEAL, words)
        || looksLikeVerb(words)
        || hasShortSubject(words);
  }

  /**
   * Whether {@code line} opens so in a submission.
   *
   * @param state the folded name of the State under review, or an empty string
   */
  boolean asks(String line, String state) {
    return opensAsk(ParagraphNumber.without(line), state);
  }

  private boolean opensAsk(String words, String state) {
    return opensWithVerb(words)
        || phrases.begins(PhraseKind.PROPOSAL, words)
        || isDuty(words, state);
  }

  /**
   * Whether a sentence says that it asks, of an authority or by such words as {@code We call on}.
   */
  public boolean proposes(String sentence) {
    return phrases.holds(Set.of(PhraseKind.PROPOSAL, PhraseKind.APPEAL), sentence)
        || isDuty(sentence, "")
        || hasShortSubject(sentence);
  }

  /**
   * What follows the words by which {@code sentence} asks, as {@code We recommend that} and {@code
   * We urge}: it begins with those whom it asks. Empty if it does not ask so.
   */
  public Optional<String> behindAsking(String sentence) {
    String folded = Folding.sameLength(sentence);
    return Stream.of(PhraseKind.PROPOSAL, PhraseKind.ADDRESS)
        .flatMap(kind -> phrases.find(kind, folded).stream())
        .map(Span::end)
        .min(Comparator.naturalOrder())
        .map(sentence::substring);
  }

  /** {@code words} without a title before them, as {@code Recommendation 2:} and {@code Ask:}. */
  public String withoutTitle(String words) {
    int colon = words.indexOf(':');
    String title = colon < 0 ? "" : NUMBER.matcher(words.substring(0, colon)).replaceFirst("");
    return isTitle(title.strip()) ? words.substring(colon + 1).strip() : words;
  }

  /** Whether {@code line} names an authority, or recommendations, asks and the like. */
  public boolean speaksOfAsks(String line) {
    return phrases.holds(OF_ASKS, line);
  }

  /**
   * What a line asks that lists it: {@code We ask the State: to ban …; to adopt …}; nothing if it
   * does not.
   */
  public List<String> listed(String line) {
    int colon = line.indexOf(": ");
    String[] parts = colon < 0 ? new String[0] : ITEM_ENDS.split(line.substring(colon + 1));
    return parts.length > 2 && speaksOfAsks(line.substring(0, colon))
        ? Arrays.stream(parts).map(String::strip).toList()
        : List.of();
  }

  private boolean opensWithVerb(String words) {
    String[] plain = BLANKS.split(fromVerb(words), 3);
    return plain.length > 1 && verbs.contains(plain[0]) && !BEHIND_NOUN.contains(plain[1]);
  }

  /** {@code Cede the castle}: a verb by what follows, or by its end. */
  private boolean looksLikeVerb(String words) {
    String plain = fromVerb(words);
    return !phrases.begins(PhraseKind.FUNCTION, plain)
        && (ENGLISH_VERB.matcher(plain).lookingAt() || INFINITIVE.matcher(plain).lookingAt());
  }

  private static String fromVerb(String words) {
    return BEFORE_VERB.matcher(Folding.fold(words)).replaceFirst("");
  }

  /** {@code The Government should …}, {@code Sylvania must …}, at the beginning. */
  boolean isDuty(String sentence, String state) {
    return subjectOfDuty(sentence)
        .filter(
            subject ->
                (!state.isEmpty() && subject.equals(state))
                    || opensWith(PhraseKind.AUTHORITY, subject)
                    || (opensWith(PhraseKind.OFFICE, subject)
                        && !phrases.holds(PhraseKind.MUST, sentence)))
        .isPresent();
  }

  /** {@code We urge Sylvania to …}, {@code We ask the authorities to …}. */
  boolean isAddressed(String sentence, String state) {
    String folded = Folding.sameLength(sentence);
    return phrases
        .find(PhraseKind.ADDRESS, folded)
        .map(verb -> folded.substring(verb.end()).strip())
        .filter(
            to ->
                opensWith(PhraseKind.AUTHORITY, to)
                    || (!state.isEmpty()
                        && (to.startsWith(state) || to.startsWith("the " + state))))
        .isPresent();
  }

  /** {@code Sylvania should …}: it may be a State's name. */
  private boolean hasShortSubject(String words) {
    return subjectOfDuty(words)
        .filter(each -> wordsIn(each) <= SHORT_SUBJECT)
        .filter(each -> !phrases.begins(PhraseKind.FUNCTION, each))
        .isPresent();
  }

  /** The folded words before {@code should} or {@code must}, without a comma. */
  private Optional<String> subjectOfDuty(String sentence) {
    String folded = Folding.sameLength(sentence).strip();
    return Stream.of(PhraseKind.SHOULD, PhraseKind.MUST)
        .flatMap(kind -> phrases.find(kind, folded).stream())
        .min(Comparator.comparing(Span::start))
        .map(duty -> folded.substring(0, duty.start()).strip())
        .filter(subject -> !subject.isEmpty() && !COMMA.matcher(subject).find());
  }

  private boolean opensWith(PhraseKind kind, String subject) {
    return phrases
        .find(kind, subject)
        .filter(noun -> wordsIn(subject.substring(0, noun.start())) <= WORDS_BEFORE_AUTHORITY)
        .isPresent();
  }

  private static int wordsIn(String text) {
    return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
  }

  /** {@code Our recommendations to the State are:}. */
  static boolean isIntroduction(String line) {
    return line.endsWith(":") || line.endsWith("：");
  }

  /** Nothing but words such as {@code Recommendations} or {@code Our demands}. */
  boolean isTitle(String line) {
    return phrases.isTitle(Set.of(PhraseKind.RECOMMENDATIONS, PhraseKind.ASKS), line);
  }
}
