package org.uprlib.validate.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files: bytes, words and numbers of texts, elements of XML in packages. Not thread-safe.
 */
final class Mutator {
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2",
          "255",
          "65535",
          "65536",
          "2147483647",
          "2147483648",
          "-2147483648",
          "99999999999999999999",
          "1e308",
          "-1e-308",
          "NaN",
          "0.0000001",
          "");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "\u00A0",
          "\u202E",
          "\u200B",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDCA9",
          "١٢",
          "(a)(b)(c)",
          "115.1.",
          "[1]",
          "«",
          "A/HRC/43/97",
          "{",
          "}",
          "\\",
          "<",
          "&",
          "%s",
          "${a}",
          "(Norway)",
          "Norway, Uruguay and",
          "x".repeat(5000),
          "1.".repeat(500));
  private static final List<String> XML_TEXTS =
      List.of(
          "",
          " ",
          "&#x9;",
          "&#xA;",
          "&#x202E;",
          "&#xD800;",
          "&#x1;",
          "&amp;",
          "115.1. ",
          "(Norway)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern WORD = Pattern.compile("[^\\s<>\"=(){}\\[\\]]+");
  private static final Pattern TAG = Pattern.compile("<[^<>]+>");
  private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(\\w+:)?(p|r|t|tbl|tr|tc|lvl|style|num|abstractNum|Relationship|list-item|h)\\b[^>]*>.*?</(\\w+:)?\\2>",
          Pattern.DOTALL);
  private static final int MOST_HITS = 4000;
  private static final int DEEPEST = 2000;

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** A damaged copy of {@code file}; {@code other} is a file from which pieces may come. */
  byte[] damaged(byte[] file, byte[] other) throws IOException {
    byte[] damaged = file;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      damaged = isZip(damaged) && random.nextInt(8) > 0 ? inPackage(damaged) : once(damaged, other);
    }
    return damaged;
  }

  private byte[] once(byte[] file, byte[] other) {
    return random.nextBoolean() ? bytes(file, other) : latin(text(latin(file)));
  }

  private static boolean isZip(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K';
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(byte[] file, byte[] other) {
    if (file.length == 0) {
      return other;
    }
    int at = random.nextInt(file.length);
    int length = Math.min(file.length - at, 1 << random.nextInt(12));
    byte[] piece = Arrays.copyOfRange(file, at, at + length);
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> spliced(file, at, at + length, new byte[0]);
      case 2 -> spliced(file, at, at, piece);
      case 3 -> {
        random.nextBytes(piece);
        yield spliced(file, at, at + length, piece);
      }
      case 4 -> {
        byte[] flipped = file.clone();
        for (int i = 0; i <= random.nextInt(20); i++) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      case 5 -> {
        Arrays.fill(piece, (byte) (random.nextBoolean() ? 0 : 0xFF));
        yield spliced(file, at, at + length, piece);
      }
      default -> {
        int from = random.nextInt(other.length + 1);
        int to = Math.min(other.length, from + length);
        yield spliced(file, at, at, Arrays.copyOfRange(other, from, to));
      }
    };
  }

  private static byte[] spliced(byte[] file, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(piece);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }

  private String text(String text) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> replaced(text, NUMBER, one(NUMBERS));
      case 2 -> replaced(text, WORD, one(TEXTS));
      case 3 -> doubled(text, "\n");
      case 4 -> swapped(text);
      default -> replaced(text, WORD, "");
    };
  }

  /** The text with a line several times over. */
  private String doubled(String text, String end) {
    List<String> lines = new ArrayList<>(List.of(text.split(end, -1)));
    int at = random.nextInt(lines.size());
    int times = 1 << random.nextInt(8);
    for (int i = 0; i < times; i++) {
      lines.add(at, lines.get(at));
    }
    return String.join(end, lines);
  }

  private String swapped(String text) {
    String[] lines = text.split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String kept = lines[one];
    lines[one] = lines[other];
    lines[other] = kept;
    return String.join("\n", lines);
  }

  private byte[] inPackage(byte[] file) throws IOException {
    Map<String, byte[]> parts = parts(file);
    List<String> names =
        parts.keySet().stream()
            .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
            .toList();
    if (names.isEmpty()) {
      return bytes(file, file);
    }
    // Most of what can go wrong is in the text's own part.
    String name =
        random.nextBoolean()
            ? names.stream()
                .filter(each -> each.endsWith("document.xml") || each.equals("content.xml"))
                .findFirst()
                .orElse(names.get(0))
            : one(names);
    switch (random.nextInt(12)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, bytes(parts.get(name), parts.get(one(names))));
      case 2 -> parts.put(name, parts.get(one(names)));
      default -> {
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        parts.put(name, xml(xml).getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip(parts);
  }

  private String xml(String xml) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> attribute(xml, one(NUMBERS));
      case 2 -> attribute(xml, one(XML_TEXTS));
      case 3 -> replaced(xml, ELEMENT, "");
      case 4 -> repeated(xml, 1 << random.nextInt(9));
      case 5 -> moved(xml);
      case 6 -> nested(xml, 1 + random.nextInt(random.nextInt(10) == 0 ? DEEPEST : 30));
      case 7 -> replaced(xml, TAG, "");
      case 8 -> replaced(xml, Pattern.compile("(?<=>)[^<>]+(?=<)"), one(XML_TEXTS));
      default ->
          replaced(
              xml,
              Pattern.compile("(?<=</?w:|</?text:)\\w+"),
              one(
                  List.of(
                      "p",
                      "r",
                      "tbl",
                      "tc",
                      "ins",
                      "sdt",
                      "fldSimple",
                      "footnoteReference",
                      "txbxContent",
                      "span",
                      "h")));
    };
  }

  private String attribute(String xml, String value) {
    List<MatchResult> hits = hits(xml, ATTRIBUTE);
    if (hits.isEmpty()) {
      return xml;
    }
    MatchResult hit = one(hits);
    return xml.substring(0, hit.start(1)) + value + xml.substring(hit.end(1));
  }

  private String repeated(String xml, int times) {
    List<MatchResult> hits = hits(xml, ELEMENT);
    if (hits.isEmpty()) {
      return xml;
    }
    MatchResult hit = one(hits);
    return xml.substring(0, hit.start()) + hit.group().repeat(times) + xml.substring(hit.start());
  }

  private String moved(String xml) {
    List<MatchResult> hits = hits(xml, ELEMENT);
    if (hits.isEmpty()) {
      return xml;
    }
    MatchResult from = one(hits);
    MatchResult to = one(hits);
    int inside = to.start() + to.group().indexOf('>') + 1;
    return xml.substring(0, inside) + from.group() + xml.substring(inside);
  }

  /** The text with one element within itself, so many times. */
  private String nested(String xml, int times) {
    List<MatchResult> hits = hits(xml, ELEMENT);
    if (hits.isEmpty()) {
      return xml;
    }
    MatchResult hit = one(hits);
    String element = hit.group();
    String begin = element.substring(0, element.indexOf('>') + 1);
    if (begin.endsWith("/>")) {
      return xml;
    }
    String end = element.substring(element.lastIndexOf("</"));
    return xml.substring(0, hit.start())
        + begin.repeat(times)
        + element
        + end.repeat(times)
        + xml.substring(hit.end());
  }

  private String replaced(String text, Pattern pattern, String by) {
    List<MatchResult> hits = hits(text, pattern);
    if (hits.isEmpty()) {
      return text + by;
    }
    MatchResult hit = one(hits);
    return text.substring(0, hit.start()) + by + text.substring(hit.end());
  }

  private List<MatchResult> hits(String text, Pattern pattern) {
    int from = random.nextInt(4) == 0 ? 0 : random.nextInt(text.length() + 1);
    List<MatchResult> hits =
        pattern.matcher(text).region(from, text.length()).results().limit(MOST_HITS).toList();
    return hits;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      // Damaged before: what could be read of it goes on.
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
