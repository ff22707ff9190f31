package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;

/**
 * Splits a paragraph that has several items of a list, each with a number of its own: at the line
 * breaks that a word processor has in it, and behind the State in brackets that ends an item. Lists
 * are pasted so from web pages and mails.
 */
final class ListedItems {
  /** A label, with the end of the text before it, has no more characters. */
  private static final int LABEL = 40;

  /** Between the States of an item and the number of the next. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "[)）](?:B*+[;；؛.。,，،])?+(?<gap>B*+)(?=\\p{Nd})"
              .replace("B", "[" + Blank.CHARACTERS + "]"));

  private final Document document;
  private final StringBuilder text;

  private ListedItems(Document document) {
    this.document = document;
    this.text = new StringBuilder(document.text());
  }

  /**
   * What may part two items.
   *
   * @param span its blanks
   * @param typed true for a line break
   */
  private record Gap(Span span, boolean typed) {}

  /** {@code document} with a paragraph for each such item. */
  static Document parted(Document document) {
    ListedItems items = new ListedItems(document);
    List<Block> blocks = items.parted(document.blocks());
    return document.withBlocks(items.text.toString(), blocks);
  }

  private List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        parted.addAll(parted(paragraph));
      } else if (block instanceof Table table) {
        parted.add(table.withCells(this::parted));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private List<Paragraph> parted(Paragraph paragraph) {
    String words = paragraph.text();
    List<Span> cuts = new ArrayList<>();
    Optional<Label> item = Label.Reader.read(paragraph).filter(ListedItems::isClosed);
    int start = 0;
    boolean mayRunOn = item.filter(each -> isItem(each, words)).isPresent();
    for (Gap gap : gaps(paragraph, mayRunOn)) {
      Span span = gap.span();
      boolean ended =
          gap.typed()
              && Endings.isEnded(
                  words.substring(Math.max(start, span.start() - LABEL), span.start()));
      Optional<Label> before = item.filter(each -> gap.typed() || isItem(each, words));
      Optional<Label> next =
          label(words, span.end())
              .filter(each -> ended || follows(each, before, words))
              .filter(each -> gap.typed() || isItem(each, words));
      if (next.isPresent() || (ended && !cuts.isEmpty())) {
        cuts.add(span);
        start = span.end();
        item = next;
      }
    }
    return cuts.isEmpty() ? List.of(paragraph) : parts(paragraph, cuts);
  }

  private List<Paragraph> parts(Paragraph paragraph, List<Span> cuts) {
    for (Span cut : cuts) {
      for (int at = cut.start(); at < cut.end(); at++) {
        text.setCharAt(paragraph.span().start() + at, '\n');
      }
    }
    return paragraph.parted(cuts);
  }

  private Collection<Gap> gaps(Paragraph paragraph, boolean mayRunOn) {
    Map<Integer, Gap> gaps = new TreeMap<>();
    breaks(paragraph).forEach(each -> gaps.put(each.span().start(), each));
    Matcher runOn = RUN_ON.matcher(paragraph.text());
    while (mayRunOn && runOn.find()) {
      Span span = new Span(runOn.start("gap"), runOn.end("gap"));
      gaps.putIfAbsent(span.start(), new Gap(span, false));
    }
    return gaps.values();
  }

  /** Blanks that replace line breaks. */
  private List<Gap> breaks(Paragraph paragraph) {
    Span whole = document.origin().map().toOriginal(paragraph.span());
    if (document.type() == FileType.PDF || whole.in(document.origin().text()).indexOf('\n') < 0) {
      return List.of();
    }
    List<Gap> breaks = new ArrayList<>();
    for (int at = paragraph.text().indexOf(' '); at > 0; ) {
      if (document.origin().endsLine(paragraph.span().start() + at)) {
        breaks.add(new Gap(new Span(at, at + 1), true));
      }
      at = paragraph.text().indexOf(' ', at + 1);
    }
    return breaks;
  }

  private static Optional<Label> label(String words, int at) {
    return Label.Reader.read(words.substring(at, Math.min(words.length(), at + LABEL)))
        .filter(ListedItems::isClosed)
        .map(each -> each.withTextStart(at + each.textStart()));
  }

  private static boolean isClosed(Label label) {
    return label.form() != Label.Form.BARE;
  }

  /** {@code 115.2 Ratify}, and not {@code 115.2 (Chile)}, which is named in passing. */
  private static boolean isItem(Label label, String words) {
    return label.form() == Label.Form.DOTTED
        && label.textStart() < words.length()
        && "(（".indexOf(words.charAt(label.textStart())) < 0;
  }

  /** True for the number behind that of the item before; in a sentence it would not be the next. */
  private static boolean follows(Label label, Optional<Label> before, String words) {
    return label.isNumber()
        && before.filter(each -> each.form() == label.form()).isPresent()
        && label.number() + label.sub() == before.get().number() + before.get().sub() + 1
        && label.textStart() < words.length()
        && !Character.isLowerCase(words.charAt(label.textStart()));
  }
}
