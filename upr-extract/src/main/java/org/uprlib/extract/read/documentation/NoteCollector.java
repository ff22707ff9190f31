package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Collects the notes of a paper. Endnotes of a PDF are part of its body, in the order of pages, and
 * some are taken for footnotes; the start of each is known by its number, raised or at the start of
 * a line. Used once.
 */
final class NoteCollector {
  /** So many notes may be missed between two that are found. */
  private static final int GAP = 3;

  /** A title over notes, also with another word before it, as in {@code N/A Notes}. */
  private static final int LONGEST_TITLE = 20;

  private static final Pattern START = Pattern.compile("(\\d{1,3})(?=[\\s\\p{L}“\"(])");

  private final Document document;
  private final PhraseTable<DocumentationWord> words;
  private final CitationReader namings;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean titled;
  private int last;

  /** A note that grows. */
  private static final class Draft {
    private final String mark;
    private final Span first;
    private final StringBuilder text;

    Draft(String mark, Span first, String text) {
      this.mark = mark;
      this.first = first;
      this.text = new StringBuilder(text);
    }
  }

  NoteCollector(Document document, PhraseTable<DocumentationWord> words, CitationReader namings) {
    this.document = document;
    this.words = words;
    this.namings = namings;
  }

  /**
   * The notes.
   *
   * @param end index of the block at which the body ends: that of the title over the notes
   */
  record Collected(List<ReviewDocument.Note> notes, int end) {}

  Collected collect() {
    int end = bodyEnd();
    List<Block> blocks = document.blocks();
    int from = titled ? original(blocks.get(end - 1).span()) : Integer.MAX_VALUE;
    List<Piece> pieces = new ArrayList<>();
    blocks.stream()
        .skip(end)
        .flatMap(Block::texts)
        .map(TextBlock::paragraph)
        .forEach(each -> pieces.add(new Piece(original(each.span()), () -> split(each))));
    List<ReviewDocument.Note> notes = new ArrayList<>();
    for (Note note : document.notes()) {
      if (note.paragraphs().isEmpty()) {
        continue;
      }
      int at = original(note.paragraphs().get(0).span());
      if (at >= from) {
        pieces.add(new Piece(at, () -> whole(note)));
      } else {
        notes.add(finished(draft(note)));
      }
    }
    pieces.stream().sorted(Comparator.comparingInt(Piece::at)).forEach(each -> each.read().run());
    drafts.forEach(draft -> notes.add(finished(draft)));
    return new Collected(notes, titled ? end - 1 : end);
  }

  /** What is read of the notes at one place of the file. */
  private record Piece(int at, Runnable read) {}

  private int original(Span span) {
    return document.origin().map().toOriginal(span.start());
  }

  /** Index of the block behind the last title over notes, from which on there are only notes. */
  private int bodyEnd() {
    List<Block> blocks = document.blocks();
    for (int i = blocks.size() - 1; i > 0; i--) {
      String text = blocks.get(i).text();
      String lastWord = text.substring(text.lastIndexOf(' ') + 1);
      if (text.length() <= LONGEST_TITLE
          && words.is(DocumentationWord.NOTES, Folding.words(lastWord))) {
        titled = true;
        return i + 1;
      }
    }
    return blocks.size();
  }

  private Draft draft(Note note) {
    Paragraph first = note.paragraphs().get(0);
    Draft draft = new Draft(note.mark(), first.span(), first.text());
    note.paragraphs().stream().skip(1).forEach(each -> draft.text.append('\n').append(each.text()));
    return draft;
  }

  private void whole(Note note) {
    Draft draft = draft(note);
    drafts.add(draft);
    last = number(note.mark(), last);
  }

  private static int number(String mark, int otherwise) {
    boolean figures =
        !mark.isEmpty() && mark.length() <= 3 && mark.chars().allMatch(Character::isDigit);
    return figures ? Integer.parseInt(mark) : otherwise;
  }

  /** Takes a piece of the notes apart where numbers begin further ones. */
  private void split(Paragraph piece) {
    String text = piece.text();
    int from = 0;
    boolean begun = false;
    String mark = "";
    for (int at = 0; at < text.length(); at++) {
      OptionalInt number = startsAt(piece, at);
      if (number.isEmpty()) {
        continue;
      }
      add(piece, begun, mark, from, at);
      last = number.getAsInt();
      mark = String.valueOf(last);
      from = at + mark.length();
      begun = true;
      at = from - 1;
    }
    add(piece, begun, mark, from, text.length());
  }

  private void add(Paragraph piece, boolean begun, String mark, int from, int to) {
    Span span = new Span(from, to).trimmed(piece.text());
    if (span.length() == 0) {
      return;
    }
    String words = span.in(piece.text());
    if (begun) {
      drafts.add(new Draft(mark, span.shift(piece.span().start()), words));
    } else if (!drafts.isEmpty()) {
      drafts.get(drafts.size() - 1).text.append(' ').append(words);
    }
  }

  /** The number of the note that begins at {@code at}; empty if none does. */
  private OptionalInt startsAt(Paragraph piece, int at) {
    String text = piece.text();
    boolean inside = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (inside || !Character.isDigit(text.charAt(at))) {
      return OptionalInt.empty();
    }
    Matcher start = START.matcher(text).region(at, text.length());
    start.useTransparentBounds(true);
    if (!start.lookingAt()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(start.group(1));
    boolean later = number > last && number <= last + GAP;
    boolean opensLine = at == 0 || UnstyledPaper.startsLine(document, piece.span().start() + at);
    return (later && raised(piece, at)) || (number == last + 1 && opensLine)
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  private static boolean raised(Paragraph piece, int at) {
    int offset = piece.span().start() + at;
    return piece.runs().stream()
        .filter(run -> run.span().start() <= offset && offset < run.span().end())
        .anyMatch(run -> run.style().superscript());
  }

  private ReviewDocument.Note finished(Draft draft) {
    String text = draft.text.toString();
    return new ReviewDocument.Note(
        draft.mark,
        text,
        draft.first,
        document.pageAt(draft.first.start()),
        namings.read(text, document.language().orElse(Language.ENGLISH)));
  }
}
