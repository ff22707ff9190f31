package org.uprlib.core.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text of the file before cleaning, and the map from the cleaned text back to it. Immutable and
 * thread-safe.
 *
 * <p>For PDF it has every line of every page, running heads and notes included, lines parted by
 * {@code \n} and pages by {@code \f}. For other formats, the running heads, a line each, and then
 * the characters of each paragraph as stored.
 *
 * @param text the original characters
 * @param map from {@link Document#text()} to {@code text}
 * @param pageStarts offset in {@code text} at which each page begins, ascending; empty where the
 *     format has no pages
 */
public record Origin(String text, SourceMap map, List<Integer> pageStarts) {
  public Origin {
    pageStarts = List.copyOf(pageStarts);
  }

  /** Page, counted from 1, of the character at {@code offset} of the cleaned text. */
  public OptionalInt pageAt(int offset) {
    if (pageStarts.isEmpty()) {
      return OptionalInt.empty();
    }
    int found = Collections.binarySearch(pageStarts, map.toOriginal(offset));
    return OptionalInt.of(found >= 0 ? found + 1 : Math.max(1, -found - 1));
  }

  /** True if the blank at {@code offset} of the cleaned text replaces the end of a line. */
  public boolean endsLine(int offset) {
    int from = map.toOriginal(offset - 1) + 1;
    int to = map.toOriginal(offset + 1);
    return from < to && text.substring(from, to).indexOf('\n') >= 0;
  }

  /**
   * Maps offsets in a document's cleaned text back to the text of the file before cleaning.
   * Immutable and thread-safe.
   *
   * <p>The cleaned text is a chain of pieces, each copied from the original; characters that
   * cleaning put in (the blank that joins two lines) belong to the piece before them.
   */
  public static final class SourceMap {
    private final int[] cleaned;
    private final int[] original;
    private final int[] lengths;

    private SourceMap(int[] cleaned, int[] original, int[] lengths) {
      this.cleaned = cleaned;
      this.original = original;
      this.lengths = lengths;
    }

    /**
     * Offset in the original of the character at {@code offset} in the cleaned text. A character
     * that cleaning put in leads to the end of the piece before it.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is negative
     */
    public int toOriginal(int offset) {
      if (offset < 0) {
        throw new IndexOutOfBoundsException(offset);
      }
      return cleaned.length == 0 ? 0 : inPiece(piece(offset), offset);
    }

    /** The range of the original that {@code span} of the cleaned text was taken from. */
    public Span toOriginal(Span span) {
      int start = toOriginal(span.start());
      if (span.length() == 0 || cleaned.length == 0) {
        return new Span(start, start);
      }
      int end = inPiece(piece(span.end() - 1), span.end());
      return new Span(start, Math.max(start, end));
    }

    /** The piece that the character at {@code offset} belongs to. */
    private int piece(int offset) {
      int found = Arrays.binarySearch(cleaned, offset);
      return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private int inPiece(int piece, int offset) {
      int within = Math.max(0, offset - cleaned[piece]);
      return original[piece] + Math.min(within, lengths[piece]);
    }

    /** Collects pieces while a text is cleaned. Not thread-safe. */
    public static final class Builder {
      private int[] cleaned = new int[64];
      private int[] original = new int[64];
      private int[] lengths = new int[64];
      private int size;

      /**
       * Notes that {@code length} characters at {@code cleanedStart} were copied from {@code
       * originalStart}. Pieces come in the order of the cleaned text.
       *
       * @throws IllegalArgumentException if a piece begins before the end of the one before it
       */
      public Builder copied(int cleanedStart, int originalStart, int length) {
        if (size > 0) {
          int end = cleaned[size - 1] + lengths[size - 1];
          if (cleanedStart < end) {
            throw new IllegalArgumentException("Piece at " + cleanedStart + ", expected " + end);
          }
          if (cleanedStart == end && originalStart == original[size - 1] + lengths[size - 1]) {
            lengths[size - 1] += length;
            return this;
          }
        }
        if (size == cleaned.length) {
          cleaned = Arrays.copyOf(cleaned, size * 2);
          original = Arrays.copyOf(original, size * 2);
          lengths = Arrays.copyOf(lengths, size * 2);
        }
        cleaned[size] = cleanedStart;
        original[size] = originalStart;
        lengths[size++] = length;
        return this;
      }

      /** The map so far. */
      public SourceMap build() {
        return new SourceMap(
            Arrays.copyOf(cleaned, size),
            Arrays.copyOf(original, size),
            Arrays.copyOf(lengths, size));
      }
    }
  }
}
