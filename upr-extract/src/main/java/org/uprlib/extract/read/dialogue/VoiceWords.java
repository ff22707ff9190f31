package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.data.DataFile;

/**
 * The words of the reported voice: data in {@code reported-voice-en.tsv} beside this class.
 * Immutable and thread-safe.
 */
final class VoiceWords {
  private static final String FILE = "reported-voice-en.tsv";

  /** What a word does in the report of a recommendation. */
  enum Kind {
    RECOMMENDS,
    ASKS,
    JOINS,
    ADDRESSEE,
    BODY,
    QUESTION,
    REMARK,
    THERETO,
    OPENING,
    INFORMATION,
    AND,
    LISTS,
    HANGING,
    LAW,
    ARTICLE,
    OBLIGES,
    FUNCTION,
    MAKER,
    MENTION,
    AGENT,
    PAST,
    THAT,
    INFINITIVE,
    CONJUNCTION,
    PAIR,
    DETERMINER,
    OF,
    BE,
    LEARNS,
    TOPIC,
    EXAMPLE,
    BACK,
    POINTED
  }

  private final Map<Kind, List<String>> expressions;

  private VoiceWords(Map<Kind, List<String>> expressions) {
    this.expressions = expressions;
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if the file is malformed; the message names file and line
   */
  static VoiceWords load() {
    Map<Kind, List<String>> expressions = new EnumMap<>(Kind.class);
    for (DataFile.Row row : DataFile.read(VoiceWords.class::getResourceAsStream, FILE, 2)) {
      expressions
          .computeIfAbsent(row.oneOf(Kind.class, 0), kind -> new ArrayList<>())
          .add(row.required(1));
    }
    for (Kind kind : Kind.values()) {
      if (!expressions.containsKey(kind)) {
        throw new IllegalStateException(FILE + ": nothing of kind " + kind);
      }
    }
    return new VoiceWords(expressions);
  }

  /** An expression that any word of {@code kind} matches, as a group that is not captured. */
  String any(Kind kind) {
    return "(?:" + String.join("|", expressions.get(kind)) + ")";
  }
}
