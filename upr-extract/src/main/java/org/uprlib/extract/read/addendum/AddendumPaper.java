package org.uprlib.extract.read.addendum;

import java.util.List;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.FileRemark;
import org.uprlib.extract.read.table.MarkedChoices;

/**
 * An addendum, or a report with tables of answers, made ready to be read: tables of positions are
 * set apart, and forms say what is chosen in them.
 *
 * @param symbol its symbol, or its file name where it has none; for the evidence
 * @param blocks those of {@code document} that are not empty
 * @param legend what the signs in it mean
 * @param notes to its answers
 * @param blanksRepeat true if it says that a blank in a column stands for the entry above it
 */
record AddendumPaper(
    Document document,
    String symbol,
    List<Block> blocks,
    Legend legend,
    AnswerNotes notes,
    boolean blanksRepeat) {
  /** That of the paper as {@code printed}. */
  static AddendumPaper of(Document printed, PaperInfo info, AddendumLanguage language) {
    Document parted = language.tables().tables().unnested(printed);
    Legend legend = Legend.of(filled(parted), language);
    Document document =
        SplitLists.joined(
            MarkedChoices.settled(parted, language.words(), legend::explains), language);
    List<Block> blocks = filled(document);
    List<TextBlock> texts = blocks.stream().flatMap(Block::texts).toList();
    return new AddendumPaper(
        document,
        info.symbol().orElse(document.source()),
        blocks,
        legend,
        new AnswerNotes(document, texts, language),
        texts.stream().anyMatch(line -> saysThatBlanksRepeat(line.text(), language)));
  }

  private static boolean saysThatBlanksRepeat(String line, AddendumLanguage language) {
    return language.sentences().spans(line, 0).stream()
        .map(sentence -> sentence.in(line))
        .anyMatch(
            sentence ->
                language.markers().says(Markers.Kind.BLANK, sentence)
                    && language.markers().has(Markers.Kind.ABOVE, sentence)
                    && !language.statements().stance(sentence).isKnown());
  }

  /** True if rows of its tables may have been left as one, since no rules part them. */
  boolean hasUnclearRows() {
    return document.notices().stream().anyMatch(FileRemark.COLUMNS::is);
  }

  private static List<Block> filled(Document document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof TextBlock text && text.isEmpty()))
        .toList();
  }
}
