package org.uprlib.extract.dialogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of the reported voice: data in {@code reported-voice-en.txt} beside this class.
 * Immutable and thread-safe.
 */
final class VoiceWords {
  private static final String RESOURCE = "reported-voice-en.txt";

  /** What a word does in the report of a recommendation. */
  enum Kind {
    RECOMMENDS,
    ASKS,
    JOINS,
    ADDRESSEE,
    BODY,
    QUESTION,
    OPENING,
    INFORMATION,
    AND,
    LISTS,
    HANGING,
    LAW,
    ARTICLE,
    OBLIGES,
    FUNCTION,
    MAKER
  }

  private final Map<Kind, List<String>> expressions = new EnumMap<>(Kind.class);

  private VoiceWords() {}

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if the file is malformed; the message names file and line
   */
  static VoiceWords load() {
    VoiceWords words = new VoiceWords();
    try (InputStream in = VoiceWords.class.getResourceAsStream(RESOURCE)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.add(line.strip(), ++number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return words.complete();
  }

  private void add(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split("\\s+", 2);
    try {
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      expressions.computeIfAbsent(kind, key -> new ArrayList<>()).add(parts[1]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": not a kind and words", e);
    }
  }

  private VoiceWords complete() {
    for (Kind kind : Kind.values()) {
      if (!expressions.containsKey(kind)) {
        throw new IllegalStateException(RESOURCE + ": nothing of kind " + kind);
      }
    }
    return this;
  }

  /** An expression that any word of {@code kind} matches, as a group that is not captured. */
  String any(Kind kind) {
    return "(?:" + String.join("|", expressions.get(kind)) + ")";
  }
}
