package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file that a person dropped.
 *
 * @param name what the browser calls it, without folders and signs that cannot be seen
 * @param kept its bytes
 */
record Paper(String name, Drawer.Content kept) {
  private static final int LONGEST_NAME = 120;

  Paper {
    name = plain(name);
  }

  Paper(String name, byte[] content) {
    this(name, Drawer.of(content));
  }

  /** Its bytes. */
  byte[] content() throws IOException {
    return kept.read();
  }

  private static String plain(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
    if (seen.isBlank() || seen.matches("\\.+")) {
      return "paper";
    }
    int start = Math.max(0, seen.codePointCount(0, seen.length()) - LONGEST_NAME);
    return seen.substring(seen.offsetByCodePoints(0, start));
  }

  /** The name without its ending. */
  String bareName() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Whether it is a table, by its name. */
  boolean isTable() {
    return endsWith(".xlsx") || endsWith(".csv");
  }

  /** Whether its name ends so, in capitals or not. */
  boolean endsWith(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** The same papers, of which no two have one name. */
  static List<Paper> distinct(List<Paper> papers) {
    Set<String> names = new HashSet<>();
    List<Paper> distinct = new ArrayList<>();
    for (Paper paper : papers) {
      String name = paper.name();
      for (int i = 2; !names.add(name); i++) {
        name = "(" + i + ") " + paper.name();
      }
      distinct.add(new Paper(name, paper.kept()));
    }
    return distinct;
  }
}
