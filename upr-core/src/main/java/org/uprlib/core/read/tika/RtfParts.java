package org.uprlib.core.read.tika;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Parts an RTF file into its body and its headers of pages, each as a file of its own, as Tika's
 * parser does not tell one from the other. Footers, comments with their authors, and deleted and
 * hidden text are in neither (Rich Text Format 1.9.1). Not thread-safe.
 */
final class RtfParts {
  private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "atntime",
          "atnref",
          "atnparent");

  /** Words that are text, or part it; with a paragraph's end, a deletion joins two paragraphs. */
  private static final Set<String> TEXT =
      Set.of(
          "u",
          "par",
          "line",
          "tab",
          "emdash",
          "endash",
          "emspace",
          "enspace",
          "qmspace",
          "bullet",
          "lquote",
          "rquote",
          "ldblquote",
          "rdblquote",
          "cell",
          "row",
          "nestcell",
          "nestrow",
          "page",
          "sect");

  /** Words that are no text of those who deleted or hid what stands around them. */
  private static final Set<String> STAYING =
      Set.of("cell", "row", "nestcell", "nestrow", "page", "sect");

  private static final char HEADER = 1;
  private static final char OUT = 2;
  private static final char DELETED = 4;
  private static final char HIDDEN = 8;

  private final byte[] rtf;
  private final ByteArrayOutputStream body;
  private final ByteArrayOutputStream heads = new ByteArrayOutputStream();
  private final StringBuilder outer = new StringBuilder();
  private char group;
  private boolean hasHeads;
  private int next;

  /** The parts of the file in {@code rtf}, which is not changed. */
  RtfParts(byte[] rtf) {
    this.rtf = rtf;
    this.body = new ByteArrayOutputStream(rtf.length);
    while (next < rtf.length) {
      step();
    }
  }

  /** The file with its body alone. */
  byte[] body() {
    return body.toByteArray();
  }

  /** Whether there are headers of pages. */
  boolean hasHeads() {
    return hasHeads;
  }

  /** The file with its headers alone. */
  byte[] heads() {
    return heads.toByteArray();
  }

  private void step() {
    int start = next;
    switch (rtf[next++]) {
      case '{' -> {
        copy(start, false);
        outer.append(group);
      }
      case '}' -> {
        if (outer.length() > 0) {
          group = outer.charAt(outer.length() - 1);
          outer.setLength(outer.length() - 1);
        }
        copy(start, false);
      }
      case '\\' -> control(start);
      case '\r', '\n' -> copy(start, false);
      default -> copy(start, true);
    }
  }

  private void control(int start) {
    while (next < rtf.length && isLetter(rtf[next])) {
      next++;
    }
    if (next == start + 1) {
      symbol(start);
      return;
    }
    String word = new String(rtf, start + 1, next - start - 1, StandardCharsets.US_ASCII);
    int number = next;
    if (next < rtf.length && rtf[next] == '-') {
      next++;
    }
    while (next < rtf.length && rtf[next] >= '0' && rtf[next] <= '9') {
      next++;
    }
    String value = new String(rtf, number, next - number, StandardCharsets.US_ASCII);
    if (next < rtf.length && rtf[next] == ' ') {
      next++;
    }
    word(word, value);
    boolean text = TEXT.contains(word);
    if (word.equals("bin") && value.matches("\\d{1,9}")) {
      next = Math.min(rtf.length, next + Integer.parseInt(value));
      text = true;
    }
    boolean stays = STAYING.contains(word) || (word.equals("par") && !is(DELETED));
    copy(start, text, stays);
  }

  /** A control of one character: a letter by its code, or what would else mean something. */
  private void symbol(int start) {
    int length = next < rtf.length && rtf[next] == '\'' ? 3 : 1;
    boolean text = next < rtf.length && rtf[next] != '*';
    next = Math.min(rtf.length, next + length);
    copy(start, text);
  }

  private void word(String word, String value) {
    boolean on = !value.equals("0");
    switch (word) {
      case "deleted", "mvf" -> set(DELETED, on);
      case "v" -> set(HIDDEN, on);
      case "plain" -> {
        set(DELETED, false);
        set(HIDDEN, false);
      }
      default -> {
        set(HEADER, is(HEADER) || HEADERS.contains(word));
        set(OUT, is(OUT) || LEFT_OUT.contains(word));
        hasHeads |= is(HEADER);
      }
    }
  }

  private boolean is(char state) {
    return (group & state) != 0;
  }

  private void set(char state, boolean on) {
    group = (char) (on ? group | state : group & ~state);
  }

  private void copy(int start, boolean text) {
    copy(start, text, false);
  }

  /**
   * Copies what was read since {@code start} to where it belongs.
   *
   * @param text whether what begins at {@code start} is text
   * @param stays whether it is also where the text around it is deleted or hidden
   */
  private void copy(int start, boolean text, boolean stays) {
    boolean seen = !is(OUT) && (stays || (!is(DELETED) && !is(HIDDEN)));
    if (!text || (seen && !is(HEADER))) {
      body.write(rtf, start, next - start);
    }
    if (!text || (seen && is(HEADER))) {
      heads.write(rtf, start, next - start);
    }
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
