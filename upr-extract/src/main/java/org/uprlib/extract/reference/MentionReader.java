package org.uprlib.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;

/**
 * Finds the numbers by which a sentence names recommendations. Plain numbers count only after a
 * word that announces them ({@code recommendations Nos. 2, 7}, {@code paragraphs 26 (e)}, {@code …,
 * Nos. 2 and 7}); a label such as {@code 92.3} also stands for itself.
 */
public final class MentionReader {
  private static final int NEAR = 5;
  private static final int LOWEST_PARAGRAPH = 6;

  private final Phrases phrases;
  private final List<Token> tokens;
  private final Sentence sentence;

  public MentionReader(Phrases phrases, List<Token> tokens, Sentence sentence) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** All mentions of the sentence; numbers may be announced by nothing after a boundary. */
  public List<FoundMention> mentions(List<Cue> boundaries) {
    List<FoundMention> found = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      int start = skipLeader(at);
      Optional<FoundMention> mention = mentionAt(at, start, boundaries, found);
      mention.ifPresent(found::add);
      at = mention.map(FoundMention::end).orElse(Math.max(at + 1, start));
    }
    return underParagraphs(found);
  }

  private Optional<FoundMention> mentionAt(
      int leader, int start, List<Cue> boundaries, List<FoundMention> before) {
    if (start == leader && !isLabel(start)) {
      return Optional.empty();
    }
    return listAt(start)
        .filter(
            result ->
                isAnnounced(leader, start, result, boundaries) || goesOn(leader, start, before))
        .map(
            result -> {
              boolean paragraphs =
                  announces("paragraph", leader, start) || isWord("paragraph", result.end());
              Mention.Target target =
                  paragraphs ? Mention.Target.PARAGRAPHS : Mention.Target.RECOMMENDATIONS;
              ReferenceList list = result.list();
              Mention mention = new Mention(target, list.references(), list.span());
              return new FoundMention(
                  mention, saysRecommendation(leader, start), leader, start, result.end());
            });
  }

  private boolean isAnnounced(
      int leader, int start, ReferenceScanner.Result result, List<Cue> boundaries) {
    return isLabel(start)
        || announces("paragraph", leader, start)
        || announces("recommendation", leader, start)
        || isWord("paragraph", result.end())
        || opensClause(leader, boundaries)
        || (isComma(leader - 1) && result.list().references().size() > 1);
  }

  /** {@code Nos. 1 and 2 are accepted, and No. 6 is rejected}. */
  private boolean goesOn(int leader, int start, List<FoundMention> before) {
    boolean signed =
        announces("number-sign", leader, start)
            && before.stream().anyMatch(m -> announces("number-sign", m.leader(), m.first()));
    boolean and = sentence.has(leader - 1) && phrases.words("and").has(tokens.get(leader - 1));
    return signed && isComma(and ? leader - 2 : leader - 1);
  }

  /** {@code recommendations contained in paragraphs 33}, not {@code paragraph 61 of the report}. */
  private boolean saysRecommendation(int leader, int start) {
    return announces("recommendation", Math.max(sentence.from(), leader - NEAR), start);
  }

  private boolean isWord(String words, int index) {
    return sentence.has(index) && phrases.words(words).has(tokens.get(index));
  }

  /** The list of numbers that begins at {@code start}, if one does. */
  public Optional<ReferenceScanner.Result> listAt(int start) {
    return new ReferenceScanner(new ListTokens(phrases, tokens, sentence), start).read();
  }

  /** Index after the words from {@code at} on that can announce numbers. */
  public int skipLeader(int at) {
    int next = at;
    while (sentence.has(next) && isLeader(next, next > at)) {
      next++;
    }
    return next;
  }

  private boolean isLeader(int index, boolean inside) {
    Token token = tokens.get(index);
    if (token.number()) {
      return false;
    }
    boolean opens =
        phrases.words("recommendation").has(token)
            || phrases.words("paragraph").has(token)
            || phrases.words("number-sign").has(token);
    return opens || (inside && (phrases.words("connector").has(token) || isLeaderMark(index)));
  }

  private boolean isLeaderMark(int index) {
    Token token = tokens.get(index);
    return token.is(":")
        || (token.is(".") && phrases.words("abbreviation").has(tokens.get(index - 1)));
  }

  private boolean announces(String words, int from, int to) {
    return tokens.subList(from, Math.min(to, sentence.to())).stream()
        .anyMatch(phrases.words(words)::has);
  }

  private boolean opensClause(int index, List<Cue> boundaries) {
    return index == sentence.from() || boundaries.stream().anyMatch(cue -> cue.end() == index);
  }

  private boolean isComma(int index) {
    return sentence.has(index) && tokens.get(index).is(",");
  }

  private boolean isLabel(int index) {
    return sentence.has(index + 2)
        && !(sentence.has(index - 1) && tokens.get(index - 1).is("/"))
        && !isWord("provision", index - 1)
        && tokens.get(index).number()
        && tokens.get(index).value() >= LOWEST_PARAGRAPH
        && tokens.get(index + 1).is(".")
        && tokens.get(index + 2).number()
        && tokens.get(index).touches(tokens.get(index + 1))
        && tokens.get(index + 1).touches(tokens.get(index + 2));
  }

  /** {@code Nos. 2 and 7 in paragraph 92} names 92.2 and 92.7. */
  private List<FoundMention> underParagraphs(List<FoundMention> found) {
    List<FoundMention> merged = new ArrayList<>();
    for (FoundMention next : found) {
      int last = merged.size() - 1;
      if (last >= 0 && isUnder(merged.get(last), next)) {
        merged.set(last, under(merged.get(last), next));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private boolean isUnder(FoundMention mention, FoundMention next) {
    List<Reference> references = next.mention().references();
    return mention.mention().target() == Mention.Target.RECOMMENDATIONS
        && mention.mention().references().stream()
            .allMatch(reference -> reference.first().paragraph().isEmpty())
        && next.mention().target() == Mention.Target.PARAGRAPHS
        && references.size() == 1
        && references.get(0).letters().isEmpty()
        && references.get(0).first().paragraph().isEmpty()
        && !references.get(0).isRange()
        && next.leader() - mention.end() <= NEAR
        && announces("within", mention.end(), next.leader());
  }

  private static FoundMention under(FoundMention mention, FoundMention paragraph) {
    int number = paragraph.mention().references().get(0).first().number();
    List<Reference> references = new ArrayList<>();
    mention.mention().references().forEach(reference -> references.add(reference.under(number)));
    Span span = new Span(mention.mention().span().start(), paragraph.mention().span().end());
    return new FoundMention(
        new Mention(Mention.Target.RECOMMENDATIONS, references, span),
        mention.saysRecommendation(),
        mention.leader(),
        mention.first(),
        paragraph.end());
  }
}
