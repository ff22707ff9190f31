package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.LabelReader;

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

  static List<PledgeItem> collect(Document document, List<Paragraph> paragraphs) {
    PledgeItems collector = new PledgeItems(document);
    paragraphs.stream().filter(p -> !p.text().isBlank()).forEach(collector::add);
    return collector.items;
  }

  private void add(Paragraph paragraph) {
    Optional<Label> found = LabelReader.read(paragraph);
    if (found.isEmpty()) {
      unlabelled(paragraph);
      return;
    }
    Label label = found.get();
    switch (label.form()) {
      case LETTER -> add(paragraph, main + label.text(), label, true);
      case BULLET -> add(paragraph, main, label, true);
      case DOTTED -> add(paragraph, label.text(), label, list);
      default -> numbered(paragraph, label);
    }
  }

  /** Below a lead-in, numbers that begin anew count the list. */
  private void numbered(Paragraph paragraph, Label label) {
    if (list && label.number() < mainNumber) {
      add(paragraph, main + "." + label.number(), label, true);
      return;
    }
    main = label.text();
    mainNumber = label.number();
    list = paragraph.text().stripTrailing().endsWith(":");
    add(paragraph, main, label, false);
  }

  private void unlabelled(Paragraph paragraph) {
    if (!items.isEmpty() && goesOn()) {
      items.set(items.size() - 1, items.get(items.size() - 1).upTo(paragraph.span().end()));
      list |=
          !items.get(items.size() - 1).listed() && paragraph.text().stripTrailing().endsWith(":");
      return;
    }
    boolean listed = list;
    list |= paragraph.text().stripTrailing().endsWith(":");
    items.add(new PledgeItem(main, "", paragraph.span(), paragraph.span(), listed));
  }

  private boolean goesOn() {
    Span last = items.get(items.size() - 1).span();
    int end = last.end();
    while (Character.isWhitespace(document.text().charAt(end - 1)) && end > last.start() + 1) {
      end--;
    }
    return ".;:".indexOf(document.text().charAt(end - 1)) < 0;
  }

  private void add(Paragraph paragraph, String name, Label label, boolean listed) {
    Span span = paragraph.span();
    Span words = new Span(Math.min(span.start() + label.textStart(), span.end()), span.end());
    boolean typed = label.textStart() > 0 || paragraph.label().isEmpty();
    String printed = typed ? "" : paragraph.label().get().text().strip();
    items.add(new PledgeItem(name, printed, span, words, listed));
  }

  /**
   * A paragraph or an item of a list in the section of pledges. Immutable.
   *
   * @param label e.g. {@code 113} or {@code 113(a)}; empty string if it has none
   * @param printedLabel a label that list numbering prints; empty string if there is none
   * @param span all of it
   * @param words without a typed label
   * @param listed true for an item of a list
   */
  record PledgeItem(String label, String printedLabel, Span span, Span words, boolean listed) {
    PledgeItem upTo(int end) {
      return new PledgeItem(
          label, printedLabel, new Span(span.start(), end), new Span(words.start(), end), listed);
    }
  }
}
