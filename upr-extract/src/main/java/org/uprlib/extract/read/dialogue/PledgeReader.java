package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.read.dialogue.DialogueReader.DialogueParagraph;
import org.uprlib.extract.read.dialogue.PledgeReader.Role;
import org.uprlib.extract.read.structure.Entry;
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

  /**
   * Reads the section "Voluntary pledges and commitments": each item of a list is a pledge, and so
   * is each paragraph that opens no list. Sentences that only point at another paper are left out;
   * those that point at paragraphs of this one are followed. Immutable and thread-safe.
   */
  private record SectionPledges(
      PhraseTable<Role> phrases, Sentences sentences, SpokenPledges spoken) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");

    /**
     * The pledges of {@code section}.
     *
     * @param dialogue the paper's numbered paragraphs before it, by number
     */
    List<Pledge> read(
        PaperSection section, Map<Integer, DialogueParagraph> dialogue, PledgeMaker maker) {
      TextBlock title = section.title();
      List<PledgeItems.Item> items = PledgeItems.collect(maker.document(), section.texts());
      List<Pledge> found = new ArrayList<>();
      Evidence announcement = maker.evidence("", title.span());
      for (int i = 0; i < items.size(); i++) {
        PledgeItems.Item item = items.get(i);
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
          Evidence reference =
              maker.evidence(item.label(), sentence.shift(item.textSpan().start()));
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
     * The numbers, such as "28, 30 and 51", in {@code text} from {@code start}, up to the first
     * other word than one that leads to the last.
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

    /**
     * Groups the paragraphs of the section of pledges into items. For one document and one thread.
     */
    private static final class PledgeItems {
      private final Document document;
      private final List<Item> items = new ArrayList<>();
      private String main = "";
      private int mainNumber;
      private boolean list;

      private PledgeItems(Document document) {
        this.document = document;
      }

      static List<Item> collect(Document document, List<TextBlock> texts) {
        PledgeItems collector = new PledgeItems(document);
        texts.stream().filter(text -> !text.text().isBlank()).forEach(collector::add);
        return collector.items;
      }

      /** Headings of themes are left out. */
      private void add(TextBlock text) {
        Optional<Label> label = Label.Reader.read(text.paragraph());
        if (label.isPresent()) {
          labelled(text.paragraph(), label.get());
        } else if (!text.isHeading()) {
          unlabelled(text.paragraph());
        }
      }

      private void labelled(Paragraph paragraph, Label label) {
        switch (label.form()) {
          case LETTER -> add(paragraph, main + label.text(), label.textStart(), true);
          case BULLET -> add(paragraph, main, label.textStart(), true);
          case DOTTED -> add(paragraph, label.text(), label.textStart(), list);
          default -> numbered(paragraph, label);
        }
      }

      /** Below a lead-in, numbers that begin anew count the list. */
      private void numbered(Paragraph paragraph, Label label) {
        if (list && label.number() < mainNumber) {
          add(paragraph, main + "." + label.number(), label.textStart(), true);
          return;
        }
        main = label.text();
        mainNumber = label.number();
        list = Endings.isColon(paragraph.text());
        add(paragraph, main, label.textStart(), false);
      }

      private void unlabelled(Paragraph paragraph) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean leads = Endings.isColon(paragraph.text());
        if (last != null && !Endings.isBreak(last.grown().text())) {
          last.grown().growBy(paragraph.span());
          list |= !last.listed() && leads;
        } else {
          add(paragraph, main, 0, list);
          list |= leads;
        }
      }

      private void add(Paragraph paragraph, String label, int textStart, boolean listed) {
        Entry entry = Entry.of(Entry.Kind.STATEMENT, label, paragraph, textStart, Optional.empty());
        items.add(new Item(new Entry.Growing(entry, document), listed));
      }

      /**
       * A paragraph or an item of a list in the section of pledges.
       *
       * @param grown its label, e.g. {@code 113} or {@code 113(a)}, and its words
       * @param listed true for an item of a list
       */
      record Item(Entry.Growing grown, boolean listed) {
        Entry entry() {
          return grown.entry();
        }
      }
    }
  }

  /** Makes pledges of places in one paper. Immutable and thread-safe. */
  static final class PledgeMaker {
    private static final String SEPARATORS = ";,";

    private final Document document;
    private final String name;
    private final PhraseTable<Role> phrases;

    PledgeMaker(Document document, PaperInfo paper, PhraseTable<Role> phrases) {
      this.document = document;
      this.phrases = phrases;
      this.name = paper.symbol().orElse(document.source());
    }

    Document document() {
      return document;
    }

    /** The words at {@code span}, paragraphs joined by blanks; as long as {@code span}. */
    String words(Span span) {
      return span.in(document.text()).replace('\n', ' ');
    }

    Evidence evidence(String label, Span span) {
      return new Evidence(words(span).strip(), name, label, span);
    }

    /**
     * A pledge.
     *
     * @param printed as printed, label included
     * @param span all of it
     * @param words what the State pledges
     */
    Pledge pledge(String label, String printed, Span span, Span words, Evidence announcement) {
      return new Pledge(
          label, trimmed(words(words)), printed.strip(), document.locate(span), name, announcement);
    }

    /** Without the comma or semicolon, and the "and", that lead to the next item of a list. */
    private String trimmed(String text) {
      String found = text.strip();
      int blank = found.lastIndexOf(' ');
      if (blank > 0
          && SEPARATORS.indexOf(found.charAt(blank - 1)) >= 0
          && phrases.is(Role.AND, found.substring(blank + 1))) {
        found = found.substring(0, blank);
      }
      while (!found.isEmpty() && SEPARATORS.indexOf(found.charAt(found.length() - 1)) >= 0) {
        found = found.substring(0, found.length() - 1).stripTrailing();
      }
      return found;
    }
  }
}
