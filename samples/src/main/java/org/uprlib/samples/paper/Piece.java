package org.uprlib.samples.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, row or page break of a paper. Immutable.
 *
 * @param kind what it is
 * @param label number or letter as printed; empty string for none
 * @param text the words, which may have {@link Markup}
 */
public record Piece(Kind kind, String label, String text) {
  /** Kinds by how the text file marks them, the first that fits; a group is the label. */
  public enum Kind {
    CHAPTER("#(?: ([IVX]+\\.))? "),
    PART("##(?: ([A-Z]\\.|\\d+/\\d+\\.))? "),
    THEME("### "),
    /** The label is how many lines of what follows are left on the page. */
    PAGE_BREAK("---(?: after (\\d+) lines?)?$"),
    RECOMMENDATION("\\+ (\\S+) "),
    BULLET("- "),
    /** Set to the right, at the end of a decision. */
    CLOSING("> "),
    HEAD_ROW("\\|= "),
    /** A row of one cell over all columns. */
    BAND("\\|# "),
    ROW("\\| "),
    NOTE("\\^([^^]+)\\^ "),
    NUMBERED("(\\d+\\.) "),
    POINT("(\\([a-z]\\)) "),
    /** What the State says of the recommendation or range of them that is the label. */
    COMMENT("(\\d+\\.\\d+\\S*) "),
    PLAIN("");

    private final Pattern mark;

    Kind(String mark) {
      this.mark = Pattern.compile(mark);
    }

    private Optional<Piece> read(String line) {
      Matcher begins = mark.matcher(line);
      if (!begins.lookingAt()) {
        return Optional.empty();
      }
      String label = begins.groupCount() == 0 ? null : begins.group(1);
      return Optional.of(new Piece(this, label == null ? "" : label, line.substring(begins.end())));
    }
  }

  private static final String CELLS = "\\s*\\|\\s*";
  private static final String PARAGRAPHS = " / ";

  /** Reads one piece, written over as many lines as one likes. */
  static Piece read(String written) {
    String line = written.strip().replaceAll("\\s+", " ");
    return Arrays.stream(Kind.values())
        .flatMap(kind -> kind.read(line).stream())
        .findFirst()
        .orElseThrow();
  }

  public boolean isRow() {
    return kind == Kind.HEAD_ROW || kind == Kind.BAND || kind == Kind.ROW;
  }

  /** Whether all of it is bold. */
  public boolean isBold() {
    return kind == Kind.RECOMMENDATION || isTitle() || Markup.isBold(text);
  }

  /** Whether it leads into a list of recommendations. */
  public boolean isLeadIn() {
    return kind == Kind.NUMBERED && isBold() && text.endsWith(":" + Markup.BOLD);
  }

  public boolean isTitle() {
    return kind == Kind.CHAPTER || kind == Kind.PART || kind == Kind.THEME;
  }

  /** Whether it is the title of an annex, which begins at the margin. */
  public boolean isAnnex() {
    return kind == Kind.CHAPTER && text.equals("Annex");
  }

  /** The cells of a row, each of them paragraphs. */
  public List<List<String>> cells() {
    return Arrays.stream(text.split(CELLS, -1))
        .map(cell -> cell.isEmpty() ? List.<String>of() : List.of(cell.split(PARAGRAPHS)))
        .toList();
  }

  /** How many lines of what follows a page break are left on the page. */
  public int linesLeft() {
    return label.isEmpty() ? 0 : Integer.parseInt(label);
  }
}
