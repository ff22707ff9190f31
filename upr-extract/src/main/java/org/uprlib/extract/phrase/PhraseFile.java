package org.uprlib.extract.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a phrase file: a line {@code class NAME WORDS…} or {@code SENSE PHRASE}; {@code #} begins a
 * comment line. A class is known to the lines after it; a second line adds words to it.
 */
final class PhraseFile {
  private final String name;
  private final Map<String, List<String>> classes = new HashMap<>();
  private final PhraseSyntax syntax = new PhraseSyntax(classes);
  private final List<PhrasePattern> patterns = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private PhraseFile(String name) {
    this.name = name;
  }

  /**
   * Reads the resource {@code name} of this package.
   *
   * @throws IllegalStateException if it is missing or a line is malformed, with file and line
   */
  static Phrases resource(String name) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Phrases read(String name, InputStream in) throws IOException {
    PhraseFile file = new PhraseFile(name);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      file.line(line.strip(), ++number);
    }
    return file.phrases();
  }

  private void line(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    try {
      if (!seen.add(line)) {
        throw new IllegalArgumentException("said before: " + line);
      }
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException("nothing after " + line);
      }
      if (parts[0].equals("class")) {
        addClass(parts[1]);
      } else {
        addPhrase(parts[0], parts[1]);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private void addClass(String definition) {
    String[] parts = definition.split("\\s+", -1);
    List<String> words = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      words.addAll(syntax.words(parts[i]));
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("class without words: " + parts[0]);
    }
    classes.computeIfAbsent(parts[0], key -> new ArrayList<>()).addAll(words);
  }

  private void addPhrase(String word, String phrase) {
    Sense sense =
        Sense.of(word).orElseThrow(() -> new IllegalArgumentException("no such sense: " + word));
    boolean topical = phrase.startsWith("? ");
    List<PatternElement> elements = syntax.elements(topical ? phrase.substring(2) : phrase);
    patterns.add(new PhrasePattern(sense, topical, elements, patterns.size()));
  }

  private Phrases phrases() {
    for (String required : Phrases.REQUIRED_CLASSES) {
      if (!classes.containsKey(required)) {
        throw new IllegalStateException(name + ": class " + required + " is missing");
      }
    }
    Map<String, WordSet> sets = new HashMap<>();
    classes.forEach((key, words) -> sets.put(key, WordSet.of(words)));
    return new Phrases(patterns, sets);
  }
}
