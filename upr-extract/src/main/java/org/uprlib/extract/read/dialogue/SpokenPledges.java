package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.dialogue.DialogueReader.DialogueParagraph;
import org.uprlib.extract.read.dialogue.PledgeReader.PledgeMaker;
import org.uprlib.extract.read.dialogue.PledgeReader.Role;

/**
 * Finds pledges in paragraphs that report what the State under review said. Immutable and
 * thread-safe.
 */
final class SpokenPledges {
  private static final Set<Role> ANNOUNCING = EnumSet.of(Role.LIST, Role.PLEDGE);

  private final PhraseTable<Role> phrases;
  private final Sentences sentences;
  private final States states;
  private final SpeakerReader speaker;

  SpokenPledges(States states, PhraseTable<Role> phrases, Sentences sentences) {
    this.phrases = phrases;
    this.sentences = sentences;
    this.states = states;
    this.speaker = new SpeakerReader(states, sentences);
  }

  /**
   * The pledges in {@code paragraph}; none if another State speaks.
   *
   * @param state the State under review; empty for one that the vocabulary does not know, which no
   *     State named in the paragraph can be
   */
  List<Pledge> read(DialogueParagraph paragraph, Optional<State> state, PledgeMaker maker) {
    if (!phrases.hasAny(ANNOUNCING, paragraph.text())
        || speaker.of(paragraph.text(), state).isPresent()) {
      return List.of();
    }
    List<Pledge> found = new ArrayList<>();
    for (Span sentence : sentences.spans(paragraph.text(), 0)) {
      String words = sentence.in(paragraph.text());
      int colon = words.indexOf(':');
      Optional<Span> list = phrases.first(Role.LIST, words).filter(s -> s.end() <= colon);
      if (list.isPresent()) {
        found.addAll(listed(paragraph, sentence.start(), sentence.start() + colon + 1, maker));
        return found;
      }
      Optional<Span> phrase = phrases.first(Role.PLEDGE, words);
      boolean own =
          phrase.isPresent()
              && phrases.first(Role.ELSEWHERE, words).isEmpty()
              && !namesAnother(words, phrase.get().start(), state);
      if (own) {
        found.add(pledge(paragraph, sentence, phrase.get().shift(sentence.start()), maker));
      }
    }
    return found;
  }

  /** All of {@code paragraph}; each sentence is a pledge. */
  List<Pledge> all(DialogueParagraph paragraph, Evidence announcement, PledgeMaker maker) {
    return made(paragraph, items(paragraph.text(), 0), announcement, maker);
  }

  private List<Pledge> listed(
      DialogueParagraph paragraph, int start, int behindColon, PledgeMaker maker) {
    int offset = paragraph.span().start();
    String label = Integer.toString(paragraph.number());
    Evidence lead = maker.evidence(label, new Span(start, behindColon).shift(offset));
    return made(paragraph, items(paragraph.text(), behindColon), lead, maker);
  }

  private static List<Pledge> made(
      DialogueParagraph paragraph, List<Span> spans, Evidence announcement, PledgeMaker maker) {
    List<Pledge> found = new ArrayList<>();
    for (Span span : spans) {
      Span all = span.shift(paragraph.span().start());
      boolean letter = paragraph.text().startsWith(")", span.start() + 2);
      String label = letter ? paragraph.text().substring(span.start(), span.start() + 3) : "";
      Span words = letter ? new Span(all.start() + 3, all.end()) : all;
      found.add(
          maker.pledge(paragraph.number() + label, maker.words(all), all, words, announcement));
    }
    return found;
  }

  private static Pledge pledge(
      DialogueParagraph paragraph, Span sentence, Span phrase, PledgeMaker maker) {
    int offset = paragraph.span().start();
    String label = Integer.toString(paragraph.number());
    Span span = sentence.shift(offset);
    return maker.pledge(
        label, maker.words(span), span, span, maker.evidence(label, phrase.shift(offset)));
  }

  /**
   * True if a State other than {@code state} is named before the phrase: it may be the one that
   * pledges.
   */
  private boolean namesAnother(String words, int phrase, Optional<State> state) {
    return states
        .find(words)
        .takeWhile(match -> match.start() < phrase)
        .anyMatch(match -> state.filter(match.state()::equals).isEmpty());
  }

  /** The items {@code (a) … (b) …} of {@code text} from {@code start}; sentences without any. */
  private List<Span> items(String text, int start) {
    List<Integer> marks = new ArrayList<>();
    for (int i = text.indexOf('(', start); i >= 0; i = text.indexOf('(', i + 1)) {
      if (text.startsWith((char) ('a' + marks.size()) + ") ", i + 1)) {
        marks.add(i);
      }
    }
    if (marks.size() < 2) {
      return sentences.spans(text, start);
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : text.length();
      found.add(new Span(marks.get(i), end).trimmed(text));
    }
    return found;
  }
}
