package org.uprlib.extract.text.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of words in sections, each line of which knows where it stands. */
final class WordingFile {
  private final String name;
  private final Map<String, List<Line>> sections = new LinkedHashMap<>();

  private record Line(int number, String text) {}

  /**
   * Reads a file.
   *
   * @throws IllegalStateException if a line stands above all sections or a section comes twice
   */
  WordingFile(String name, BufferedReader lines) throws IOException {
    this.name = name;
    List<Line> section = null;
    int number = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      Line line = new Line(++number, text.strip());
      if (line.text().isEmpty() || line.text().startsWith("#")) {
        continue;
      }
      if (line.text().startsWith("[") && line.text().endsWith("]")) {
        section = new ArrayList<>();
        if (sections.put(line.text(), section) != null) {
          throw malformed(line, "second section " + line.text());
        }
      } else if (section == null) {
        throw malformed(line, "no section above '" + line.text() + "'");
      } else {
        section.add(line);
      }
    }
  }

  /** The words of a section, several a line. */
  Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (Line line : section(title)) {
      for (String word : line.text().split("\\s+", -1)) {
        addOnce(words, word, line);
      }
    }
    return Set.copyOf(words);
  }

  /** The phrases of a section, one a line. */
  Set<String> phrases(String title) {
    Set<String> phrases = new HashSet<>();
    for (Line line : section(title)) {
      addOnce(phrases, line.text(), line);
    }
    return Set.copyOf(phrases);
  }

  /** The pairs of a section, {@code key|value}, one a line. */
  Map<String, String> pairs(String title) {
    Map<String, String> pairs = new HashMap<>();
    for (Line line : section(title)) {
      int bar = line.text().indexOf('|');
      if (bar <= 0 || bar == line.text().length() - 1) {
        throw malformed(line, "expected two parts with '|' between them: " + line.text());
      }
      String key = line.text().substring(0, bar);
      if (pairs.put(key, line.text().substring(bar + 1)) != null) {
        throw malformed(line, "'" + key + "' comes twice");
      }
    }
    return Map.copyOf(pairs);
  }

  private List<Line> section(String title) {
    List<Line> lines = sections.get("[" + title + "]");
    if (lines == null) {
      throw new IllegalStateException(name + ": no section [" + title + "].");
    }
    return lines;
  }

  private void addOnce(Set<String> set, String entry, Line line) {
    if (!set.add(entry)) {
      throw malformed(line, "'" + entry + "' comes twice");
    }
  }

  private IllegalStateException malformed(Line line, String defect) {
    return new IllegalStateException(name + ":" + line.number() + ": " + defect + ".");
  }
}
