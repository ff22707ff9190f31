package org.uprlib.extract.read.matrix;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.read.table.CellLabels;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.CellText.CellParagraph;
import org.uprlib.extract.read.table.ColumnKind;

/**
 * Reads a cell that lists themes, and behind a label groups of persons or goals: one a paragraph,
 * with or without a dash before it. For one cell.
 */
final class MatrixIndexCell {
  static final Set<ColumnKind> LISTED =
      EnumSet.of(ColumnKind.THEMES, ColumnKind.PERSONS, ColumnKind.SDGS);

  private final CellLabels labels;
  private final MatrixWords vocabulary;
  private final MatrixIndex index;
  private ColumnKind kind;
  private boolean bulleted;
  private boolean coded;
  private boolean opened;

  private MatrixIndexCell(
      CellLabels labels, MatrixWords vocabulary, ColumnKind kind, MatrixIndex index) {
    this.labels = labels;
    this.vocabulary = vocabulary;
    this.kind = kind;
    this.index = index;
  }

  /**
   * Adds what {@code cell} lists to {@code index}.
   *
   * @param kind what it lists before its first label
   */
  static void read(
      CellText cell, ColumnKind kind, CellLabels labels, MatrixWords words, MatrixIndex index) {
    MatrixIndexCell reader = new MatrixIndexCell(labels, words, kind, index);
    cell.paragraphs().forEach(reader::add);
  }

  private void add(CellParagraph paragraph) {
    String text = paragraph.text();
    int from = 0;
    for (CellLabels.Found label : labels.in(text)) {
      if (LISTED.contains(label.kind())) {
        items(text.substring(from, label.start()));
        kind = label.kind();
        opened = false;
        from = label.end();
      }
    }
    items(text.substring(from));
  }

  private void items(String text) {
    String words = text.strip();
    int start = 0;
    int first = words.length() - withoutBullet(words).length();
    if ((coded && opened) || codeAt(words, first)) {
      for (int i = first + 1; i < words.length(); i++) {
        if (words.charAt(i - 1) == ' ' && codeAt(words, i)) {
          item(words.substring(start, i));
          start = i;
        }
      }
    }
    item(words.substring(start));
  }

  private static boolean codeAt(String words, int at) {
    return MatrixIndex.CODE.matcher(words).region(at, words.length()).lookingAt();
  }

  private void item(String text) {
    String words = withoutBullet(text.strip());
    if (words.isEmpty()) {
      return;
    }
    boolean bullet = words.length() < text.strip().length();
    boolean code = MatrixIndex.CODE.matcher(words).lookingAt();
    Optional<String> last = opened ? index.last(kind) : Optional.empty();
    boolean goesOn =
        !bullet && (bulleted || (coded && !code) || last.filter(this::open).isPresent());
    if (last.isPresent() && goesOn) {
      index.extendLast(kind, words);
      return;
    }
    if (!opened) {
      bulleted = bullet;
      coded = code;
    }
    opened = true;
    index.add(kind, words);
  }

  private static String withoutBullet(String text) {
    boolean bullet =
        text.length() > 1
            && "-–—•·●▪*\uF0B7o".indexOf(text.charAt(0)) >= 0
            && Character.isWhitespace(text.charAt(1));
    return bullet ? text.substring(1).strip() : text;
  }

  /** True if {@code item} breaks off: words are still to come. */
  private boolean open(String item) {
    char last = item.charAt(item.length() - 1);
    boolean parenthesis = item.lastIndexOf('(') > item.lastIndexOf(')');
    return parenthesis || "-,&/".indexOf(last) >= 0 || vocabulary.leavesOpen(item);
  }
}
