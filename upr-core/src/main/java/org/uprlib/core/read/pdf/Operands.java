package org.uprlib.core.read.pdf;

import java.util.Arrays;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The operands of an operator in a content stream. Reused from one to the next. */
final class Operands {
  /** In {@link #pieceEnds}: this piece is not a string but a distance, in {@link #distances}. */
  private static final int DISTANCE = -1;

  private double[] numbers = new double[16];
  private int numberCount;
  private byte[] characters = new byte[256];
  private int characterCount;
  private int[] pieceStarts = new int[64];
  private int[] pieceEnds = new int[64];
  private double[] distances = new double[64];
  private int pieceCount;
  private String name = "";
  private byte @Nullable [] actualText;

  /** The name, without its slash; empty if there is none. */
  String name() {
    return name;
  }

  /** The bytes of the replacement text of marked content; null if it has none. */
  byte @Nullable [] actualText() {
    return actualText;
  }

  /** How many numbers there are, those in arrays left out. */
  int numbers() {
    return numberCount;
  }

  /** Number {@code index}, counted from 0; 0 for one that is missing. */
  float number(int index) {
    return index < numberCount ? (float) numbers[index] : 0;
  }

  /** The first six numbers as a matrix. */
  Matrix matrix() {
    return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
  }

  /** How many strings, and distances between strings in an array, there are. */
  int pieces() {
    return pieceCount;
  }

  /** True if piece {@code index} is a distance, false if it is a string. */
  boolean isDistance(int index) {
    return pieceEnds[index] == DISTANCE;
  }

  /** The distance that piece {@code index} is, in thousandths of the font size. */
  float distance(int index) {
    return (float) distances[index];
  }

  /** Start in {@link #characters} of the string that piece {@code index} is. */
  int start(int index) {
    return pieceStarts[index];
  }

  /** End in {@link #characters} of the string that piece {@code index} is. */
  int end(int index) {
    return pieceEnds[index];
  }

  /** The bytes of all strings; valid until the next operator is read. */
  byte[] characters() {
    return characters;
  }

  /** How many bytes the strings have so far. */
  int length() {
    return characterCount;
  }

  void clear() {
    numberCount = 0;
    characterCount = 0;
    pieceCount = 0;
    name = "";
    actualText = null;
  }

  void takeName(String taken) {
    name = taken;
  }

  /** Keeps the bytes from {@code start} on as a replacement text. */
  void takeActualText(int start) {
    actualText = Arrays.copyOfRange(characters, start, characterCount);
  }

  void takeNumber(double value) {
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, numberCount * 2);
    }
    numbers[numberCount++] = value;
  }

  void takeDistance(double value) {
    takePiece(0, DISTANCE, value);
  }

  /** Makes a string of the bytes from {@code start} on. */
  void takeString(int start) {
    takePiece(start, characterCount, 0);
  }

  void takeByte(int c) {
    if (characterCount == characters.length) {
      characters = Arrays.copyOf(characters, characterCount * 2);
    }
    characters[characterCount++] = (byte) c;
  }

  /**
   * Drops the strings after the first {@code pieces} pieces, and the bytes after {@code length}.
   */
  void cutTo(int pieces, int length) {
    pieceCount = pieces;
    characterCount = length;
  }

  private void takePiece(int start, int end, double distance) {
    if (pieceCount == pieceEnds.length) {
      pieceStarts = Arrays.copyOf(pieceStarts, pieceCount * 2);
      pieceEnds = Arrays.copyOf(pieceEnds, pieceCount * 2);
      distances = Arrays.copyOf(distances, pieceCount * 2);
    }
    pieceStarts[pieceCount] = start;
    pieceEnds[pieceCount] = end;
    distances[pieceCount++] = distance;
  }
}
