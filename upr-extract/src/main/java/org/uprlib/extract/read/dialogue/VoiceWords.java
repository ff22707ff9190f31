package org.uprlib.extract.read.dialogue;

import java.util.Set;
import org.uprlib.core.text.PhraseTable;

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
    OTHERS,
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

  private final PhraseTable<Kind> expressions;

  private VoiceWords(PhraseTable<Kind> expressions) {
    this.expressions = expressions;
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if the file is malformed; the message names file and line
   */
  static VoiceWords load() {
    return new VoiceWords(
        PhraseTable.load(VoiceWords.class::getResourceAsStream, FILE, Kind.class));
  }

  /** An expression that any word of {@code kind} matches, as a group that is not captured. */
  String any(Kind kind) {
    Set<String> any = expressions.of(kind);
    if (any.isEmpty()) {
      throw new IllegalStateException(FILE + ": nothing of kind " + kind + ".");
    }
    return "(?:" + String.join("|", any) + ")";
  }
}
