package org.uprlib.core.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds where an image within a content ends (ISO 32000-1, 8.9.7). Its bytes may be anything, also
 * the mark that closes it: what its size says counts first, then what follows such a mark.
 */
final class InlineImage {
  /** Operators that {@link PageOperator} does not know, since they place no text. */
  private static final Set<String> OTHERS =
      Set.of(
          "G", "RG", "K", "CS", "SC", "SCN", "w", "J", "j", "M", "d", "ri", "i", "W", "W*", "MP",
          "DP", "BMC", "BDC", "EMC", "BX", "EX", "ET", "EI");

  private static final int MOST_OPERANDS = 8;

  private final byte[] data;
  private int at;

  private InlineImage(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  /** The place behind the image whose opening operator ends before {@code at}. */
  static int end(byte[] data, int at) {
    return new InlineImage(data, at).end();
  }

  private int end() {
    Map<String, String> entries = entries();
    long length = length(entries);
    if (length >= 0 && at + length < data.length) {
      int behind = skipBlanks((int) (at + length));
      if (marks(behind)) {
        return behind + 2;
      }
    }
    for (int i = at; i + 2 < data.length; i++) {
      if (ContentScanner.isBlank(data[i]) && marks(i + 1) && operatorFollows(i + 3)) {
        return i + 3;
      }
    }
    return data.length;
  }

  /** Reads keys and values up to the operator {@code ID} and the blank behind it. */
  private Map<String, String> entries() {
    Map<String, String> entries = new HashMap<>();
    String key = "";
    while (at < data.length) {
      at = skipBlanks(at);
      int start = at;
      at = at < data.length && data[at] == '/' ? at + 1 : at;
      while (at < data.length && ContentScanner.isRegular(data[at] & 0xff)) {
        at++;
      }
      at = at == start ? at + 1 : at;
      String word =
          new String(data, start, Math.min(at, data.length) - start, StandardCharsets.ISO_8859_1);
      if (word.equals("ID")) {
        at++;
        break;
      }
      if (word.startsWith("/") && key.isEmpty()) {
        key = word.substring(1);
      } else if (!key.isEmpty() && !word.equals("[")) {
        entries.putIfAbsent(key, word.startsWith("/") ? word.substring(1) : word);
        key = "";
      }
    }
    return entries;
  }

  /** How many bytes the image has; -1 if that is not known. */
  private static long length(Map<String, String> entries) {
    if (entries.containsKey("F") || entries.containsKey("Filter")) {
      return number(entries, "L", "Length");
    }
    long width = number(entries, "W", "Width");
    long height = number(entries, "H", "Height");
    boolean mask = "true".equals(entries.getOrDefault("IM", entries.get("ImageMask")));
    long bits = mask ? 1 : number(entries, "BPC", "BitsPerComponent");
    String space = entries.getOrDefault("CS", entries.get("ColorSpace"));
    int components = mask ? 1 : components(space == null ? "" : space);
    boolean known = width > 0 && height > 0 && bits > 0 && bits <= 16 && components > 0;
    return known ? (width * components * bits + 7) / 8 * height : -1;
  }

  private static int components(String space) {
    return switch (space) {
      case "G", "DeviceGray", "I", "Indexed" -> 1;
      case "RGB", "DeviceRGB" -> 3;
      case "CMYK", "DeviceCMYK" -> 4;
      default -> -1;
    };
  }

  private static long number(Map<String, String> entries, String brief, String whole) {
    String value = entries.getOrDefault(brief, entries.get(whole));
    return value != null && value.matches("\\d{1,7}") ? Long.parseLong(value) : -1;
  }

  private boolean marks(int place) {
    return place + 1 < data.length
        && data[place] == 'E'
        && data[place + 1] == 'I'
        && (place + 2 == data.length || ContentScanner.isBlank(data[place + 2]));
  }

  /** True if {@code place} has operands and an operator, a string or array, or is the end. */
  private boolean operatorFollows(int place) {
    int next = place;
    for (int operands = 0; operands < MOST_OPERANDS; operands++) {
      next = skipBlanks(next);
      if (next >= data.length || "([<%".indexOf(data[next]) >= 0) {
        return true;
      }
      int start = next;
      next = data[next] == '/' ? next + 1 : next;
      while (next < data.length && ContentScanner.isRegular(data[next] & 0xff)) {
        next++;
      }
      if (next == start) {
        return false;
      }
      if (data[start] != '/' && "+-.0123456789".indexOf(data[start]) < 0) {
        String word = new String(data, start, next - start, StandardCharsets.ISO_8859_1);
        return OTHERS.contains(word) || PageOperator.of(data, start, next) != PageOperator.OTHER;
      }
    }
    return false;
  }

  private int skipBlanks(int place) {
    int next = place;
    while (next < data.length && ContentScanner.isBlank(data[next])) {
      next++;
    }
    return next;
  }
}
