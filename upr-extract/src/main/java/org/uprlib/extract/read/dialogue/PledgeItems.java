package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.extract.read.structure.Entry;

/** Groups the paragraphs of the section of pledges into items. For one document and one thread. */
final class PledgeItems {
  private final Document document;
  private final List<PledgeItem> items = new ArrayList<>();
  private String main = "";
  private int mainNumber;
  private boolean list;

  private PledgeItems(Document document) {
    this.document = document;
  }

  static List<PledgeItem> collect(Document document, List<TextBlock> texts) {
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
    PledgeItem last = items.isEmpty() ? null : items.get(items.size() - 1);
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
    items.add(new PledgeItem(new Entry.Growing(entry, document), listed));
  }

  /**
   * A paragraph or an item of a list in the section of pledges.
   *
   * @param grown its label, e.g. {@code 113} or {@code 113(a)}, and its words
   * @param listed true for an item of a list
   */
  record PledgeItem(Entry.Growing grown, boolean listed) {
    Entry entry() {
      return grown.entry();
    }
  }
}
