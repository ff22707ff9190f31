package org.uprlib.extract.read.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.CellText.CellParagraph;
import org.uprlib.extract.read.table.TableRow.Mark;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/** Reads what a row says of the position, in words or by marks. Immutable and thread-safe. */
public final class PositionCell {
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{Nd}]+");

  private final PositionWords words;

  public PositionCell(PositionWords words) {
    this.words = words;
  }

  /**
   * What a row says.
   *
   * @param stance the position; {@link Stance#NONE} if the row says nothing of one
   * @param words the words that state it; empty string if there are none
   * @param span their place in the document's text, or that of the row
   * @param comment what the State adds
   */
  public record Said(Stance stance, String words, Span span, Optional<String> comment) {
    private Said by(Stance other, String saying) {
      return new Said(other, saying, span, comment);
    }

    /** The same position where {@code row} has none, and what is added there. */
    public Said on(Said row) {
      return new Said(stance, words, span, row.comment());
    }

    /** The same words, of which {@code doubt} holds. */
    public Said doubted(Doubt doubt) {
      return by(Stance.doubtful(doubt, new Span(0, words.length())), words);
    }

    /** False for words that are not known. */
    public boolean isUnderstood() {
      return words.isEmpty() || stance.isKnown() || stance.doubt().isPresent();
    }

    /**
     * The position that the row gives.
     *
     * @param paper that gives it: its symbol, or its file name
     * @param paragraph of that paper; empty string if none is named
     * @param pending why it is pending, if it is
     */
    public Position position(String paper, String paragraph, String pending) {
      if (words.isEmpty()) {
        return new Position(
            PositionStatus.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            comment,
            Optional.of("Its cell for the position is empty."));
      }
      Optional<String> doubt =
          isUnderstood() ? stance.doubt().map(Doubt::reason) : Optional.of(notUnderstood());
      return new Position(
          stance.status(),
          stance.qualification(),
          Optional.of(new Evidence(words, paper, paragraph, span)),
          comment,
          doubt.or(
              () -> Optional.of(pending).filter(why -> stance.status() == PositionStatus.PENDING)));
    }

    /** What to say of words that are not known. */
    public String notUnderstood() {
      return "'" + words + "' in the column of positions was not understood.";
    }
  }

  /** Reads {@code row} of a document in {@code language}. */
  public Said read(TableRow row, Language language) {
    Optional<String> comment =
        row.cell(ColumnKind.COMMENT).or(() -> row.cell(ColumnKind.RESPONSE)).map(CellText::text);
    if (!row.marks().isEmpty()) {
      return marked(row.marks(), comment);
    }
    Optional<CellText> cell = row.cell(ColumnKind.POSITION);
    Optional<CellText> rival = row.cell(ColumnKind.RIVAL_POSITION);
    Said said =
        cell.or(() -> rival)
            .map(text -> said(text, comment, language))
            .orElseGet(() -> new Said(Stance.NONE, "", row.span(), comment));
    return rival.isEmpty() || (cell.isPresent() && agrees(said, rival.get(), language))
        ? said
        : said.doubted(Doubt.COLUMNS);
  }

  private boolean agrees(Said said, CellText rival, Language language) {
    return said(rival, Optional.empty(), language).stance().status() == said.stance().status();
  }

  /** What a row says of the recommendation {@code label}, its comment read with it. */
  public Said weighed(Said said, String label, Language language) {
    boolean supported = said.stance().status() == PositionStatus.SUPPORTED;
    return said.comment()
        .filter(comment -> supported)
        .flatMap(
            comment ->
                words
                    .reserved(label, comment, language)
                    .map(stance -> said.by(stance, stance.words().orElseThrow().in(comment))))
        .orElse(said);
  }

  /** Reads a cell that says nothing but the position. */
  public Said read(CellText cell, Language language) {
    return said(cell, Optional.empty(), language);
  }

  private static Said marked(List<Mark> marks, Optional<String> comment) {
    Set<PositionStatus> statuses = EnumSet.noneOf(PositionStatus.class);
    marks.forEach(mark -> statuses.add(mark.position()));
    String heading = marks.stream().map(Mark::heading).distinct().collect(Collectors.joining(", "));
    Span all = new Span(0, heading.length());
    Stance stance =
        statuses.size() == 1
            ? Stance.of(marks.get(0).position(), all)
            : ofSeveral(marks, statuses, comment)
                .map(doubt -> Stance.doubtful(doubt, all))
                .orElseGet(() -> Stance.of(PositionStatus.PARTIAL, all));
    return new Said(stance, heading, marks.get(0).span(), comment);
  }

  /**
   * Why several marks settle nothing. {@code Supported} and {@code Noted} may be of two parts, if
   * these have rows of their own or a comment tells which; {@code Under study} is of none.
   */
  private static Optional<Doubt> ofSeveral(
      List<Mark> marks, Set<PositionStatus> statuses, Optional<String> comment) {
    if (statuses.contains(PositionStatus.UNKNOWN)) {
      return Optional.of(Doubt.UNKNOWN_WORDS);
    }
    if (statuses.contains(PositionStatus.PENDING)) {
      return Optional.of(Doubt.CONTRADICTION);
    }
    boolean parts = marks.stream().map(Mark::part).distinct().count() == marks.size();
    return parts || comment.isPresent() ? Optional.empty() : Optional.of(Doubt.COLUMNS);
  }

  private Said said(CellText cell, Optional<String> comment, Language language) {
    String text =
        cell.paragraphs().stream().map(CellParagraph::text).collect(Collectors.joining("\n"));
    Stance stance = words.read(text, language);
    Optional<Span> place = stance.words();
    if (place.isEmpty()) {
      return new Said(stance, cell.text(), cell.span(), comment);
    }
    String said = place.get().in(text).replace('\n', ' ');
    boolean opens = words.fixed(said).isPresent() && place.get().end() < text.length();
    String behind = text.substring(place.get().end()).replace('\n', ' ');
    String rest = opens ? MARKS.matcher(behind).replaceFirst("").strip() : "";
    return new Said(
        stance,
        said,
        cell.span(),
        comment.or(() -> Optional.of(rest).filter(words -> !words.isEmpty())));
  }
}
