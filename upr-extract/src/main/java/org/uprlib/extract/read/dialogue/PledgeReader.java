package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.structure.SectionTitles;
import org.uprlib.extract.read.structure.SectionTitles.PaperSection;

/**
 * Finds the voluntary pledges and commitments of the State under review in a Working Group report
 * or an addendum: those of the section of that name, those of a list announced as such, and
 * sentences in which the State says that it pledges. What it merely intends, hopes or is committed
 * to does not count as a pledge. Immutable and thread-safe.
 */
public final class PledgeReader {
  private final SectionTitles titles;
  private final PhraseTable<Role> phrases =
      PhraseTable.load(PledgeReader.class::getResourceAsStream, "pledge-phrases.tsv", Role.class);
  private final SpokenPledges spoken;
  private final SectionPledges sections;

  enum Role {
    /** Announces the pledges that follow. */
    LIST,
    /** Makes its sentence a pledge. */
    PLEDGE,
    /** Points at another paper. */
    ELSEWHERE,
    /** Points at paragraphs of the same paper. */
    PARAGRAPH,
    /** Leads to the next item of a list, or to the last number. */
    AND
  }

  /**
   * A reader that cuts texts with {@code sentences}.
   *
   * @param states distinguish the State under review from other speakers
   * @param titles find the section of pledges
   */
  public PledgeReader(States states, SectionTitles titles, Sentences sentences) {
    this.titles = titles;
    this.spoken = new SpokenPledges(states, phrases, sentences);
    this.sections = new SectionPledges(phrases, sentences, spoken);
  }

  /**
   * The pledges of {@code document}, each place once, in document order.
   *
   * @param paper what the document says of itself
   * @param deadline by which they must be found
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public List<Pledge> read(Document document, PaperInfo paper, Deadline deadline) {
    PledgeMaker maker = new PledgeMaker(document, paper, phrases);
    Optional<PaperSection> section = titles.pledges(document);
    Map<Integer, DialogueParagraph> dialogue =
        DialogueReader.read(document, titles.summaryEnd(document));
    List<Pledge> all = new ArrayList<>();
    section.ifPresent(s -> all.addAll(sections.read(s, dialogue, maker)));
    for (DialogueParagraph paragraph : dialogue.values()) {
      deadline.throwIfExpired();
      all.addAll(spoken.read(paragraph, paper.stateUnderReview(), maker));
    }
    all.sort(Comparator.comparingInt(pledge -> pledge.location().span().start()));
    Set<Span> places = new HashSet<>();
    return all.stream().filter(pledge -> places.add(pledge.location().span())).toList();
  }
}
