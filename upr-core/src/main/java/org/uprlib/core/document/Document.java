package org.uprlib.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;

/**
 * A paper as read from a file. Immutable and thread-safe.
 *
 * @param source the file's name, without folder
 * @param type format, by content
 * @param language language of the body; empty if it is not known
 * @param text cleaned text of the body's blocks and then the notes, each paragraph closed by {@code
 *     \n}; every {@link Span} points into it
 * @param blocks the body in reading order
 * @param notes footnotes and endnotes
 * @param origin the text before cleaning
 * @param notices what the reader remarked
 */
public record Document(
    String source,
    FileType type,
    Optional<Language> language,
    String text,
    List<Block> blocks,
    List<Note> notes,
    Origin origin,
    List<Notice> notices) {
  public Document {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    notices = List.copyOf(notices);
  }

  /** Every paragraph of the body in reading order: headings and those in tables' cells too. */
  public List<Paragraph> paragraphs() {
    return paragraphs(blocks);
  }

  /** The same of these blocks. */
  public static List<Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().flatMap(Block::texts).map(TextBlock::paragraph).toList();
  }

  /** The tables of the body, without those nested in other tables. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /** The same document, its text parted into these blocks. */
  public Document withBlocks(String parted, List<Block> others) {
    return new Document(source, type, language, parted, others, notes, origin, notices);
  }

  /** The same document with this language. */
  public Document withLanguage(Optional<Language> found) {
    return new Document(source, type, found, text, blocks, notes, origin, notices);
  }

  /** The same document, of which the reader remarked nothing. */
  public Document withoutNotices() {
    return new Document(source, type, language, text, blocks, notes, origin, List.of());
  }

  /** The same document with these notices behind its own. */
  public Document withNotices(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new Document(source, type, language, text, blocks, notes, origin, all);
  }

  /** Page and place of {@code span}. */
  public Location locate(Span span) {
    return new Location(pageAt(span.start()), span);
  }

  /** {@code notice} with the name of this document, and the page of its place. */
  public Notice locate(Notice notice) {
    OptionalInt page = notice.where().map(span -> pageAt(span.start())).orElse(OptionalInt.empty());
    return new Notice(
        notice.code(), notice.message(), notice.where(), page, Optional.of(source), notice.facts());
  }

  /** Page, counted from 1, of the character at {@code offset}; empty without pages. */
  public OptionalInt pageAt(int offset) {
    return origin.pageAt(offset);
  }
}
