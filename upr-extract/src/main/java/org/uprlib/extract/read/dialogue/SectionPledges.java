package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.dialogue.PledgeItems.PledgeItem;
import org.uprlib.extract.read.dialogue.PledgeReader.Role;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.SectionTitles.PaperSection;

/**
 * Reads the section "Voluntary pledges and commitments": each item of a list is a pledge, and so is
 * each paragraph that opens no list. Sentences that only point at another paper are left out; those
 * that point at paragraphs of this one are followed. Immutable and thread-safe.
 */
record SectionPledges(PhraseTable<Role> phrases, Sentences sentences, SpokenPledges spoken) {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");

  /**
   * The pledges of {@code section}.
   *
   * @param dialogue the paper's numbered paragraphs before it, by number
   */
  List<Pledge> read(
      PaperSection section, Map<Integer, DialogueParagraph> dialogue, PledgeMaker maker) {
    TextBlock title = section.title();
    List<PledgeItem> items = PledgeItems.collect(maker.document(), section.texts());
    List<Pledge> found = new ArrayList<>();
    Evidence announcement = maker.evidence("", title.span());
    for (int i = 0; i < items.size(); i++) {
      PledgeItem item = items.get(i);
      boolean opens = !item.listed() && i + 1 < items.size() && items.get(i + 1).listed();
      if (opens) {
        announcement = maker.evidence(item.entry().label(), item.entry().textSpan());
      } else if (item.listed()) {
        found.add(pledge(item.entry(), item.entry().textSpan(), announcement, maker));
      } else {
        announcement = maker.evidence("", title.span());
        found.addAll(paragraph(item.entry(), announcement, dialogue, maker));
      }
    }
    return found;
  }

  private List<Pledge> paragraph(
      Entry item,
      Evidence announcement,
      Map<Integer, DialogueParagraph> dialogue,
      PledgeMaker maker) {
    String text = maker.words(item.textSpan());
    List<Pledge> found = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span sentence : sentences.spans(text, 0)) {
      String words = sentence.in(text);
      Optional<Span> pointer = phrases.first(Role.PARAGRAPH, words);
      if (pointer.isPresent()) {
        Evidence reference = maker.evidence(item.label(), sentence.shift(item.textSpan().start()));
        for (int number : paragraphNumbers(words, pointer.get().end())) {
          if (dialogue.containsKey(number)) {
            found.addAll(spoken.all(dialogue.get(number), reference, maker));
          }
        }
      } else if (phrases.first(Role.ELSEWHERE, words).isEmpty()) {
        start = start < 0 ? sentence.start() : start;
        end = sentence.end();
      }
    }
    if (start >= 0) {
      Span words = new Span(start, end).shift(item.textSpan().start());
      found.add(pledge(item, words, announcement, maker));
    }
    return found;
  }

  private static Pledge pledge(Entry item, Span words, Evidence announcement, PledgeMaker maker) {
    return maker.pledge(item.label(), item.printed(), item.span(), words, announcement);
  }

  /**
   * The numbers, such as "28, 30 and 51", in {@code text} from {@code start}, up to the first other
   * word than one that leads to the last.
   */
  private List<Integer> paragraphNumbers(String text, int start) {
    List<Integer> found = new ArrayList<>();
    for (String part : text.substring(start).strip().split("[\\s,]+", -1)) {
      Matcher number = NUMBER.matcher(part);
      if (number.matches()) {
        found.add(Integer.parseInt(number.group(1)));
      } else if (!phrases.is(Role.AND, part)) {
        break;
      }
    }
    return found;
  }
}
