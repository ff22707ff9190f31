package org.uprlib.extract.read.dialogue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.PhraseTable;

/**
 * The words of the reported voice: data in {@code reported-voice-en.tsv} beside this class.
 * Immutable and thread-safe.
 */
final class VoiceWords {
  private static final String FILE = "reported-voice-en.tsv";

  private static final Pattern PLACE = Pattern.compile("\\{([A-Z]{2,})}");

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

  private final PhraseTable<Kind> expressions =
      PhraseTable.load(VoiceWords.class::getResourceAsStream, FILE, Kind.class);

  /** A pattern in which a kind in braces matches any of its words: {@code ^{CONJUNCTION} }. */
  Pattern pattern(String template) {
    return pattern(template, 0);
  }

  Pattern pattern(String template, int flags) {
    return Pattern.compile(expanded(template), flags);
  }

  /** {@code template} with an expression in place of each kind in braces. */
  String expanded(String template) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(any(Kind.valueOf(place.group(1)))));
  }

  private String any(Kind kind) {
    Set<String> any = expressions.of(kind);
    if (any.isEmpty()) {
      throw new IllegalStateException(FILE + ": nothing of kind " + kind + ".");
    }
    return "(?:" + String.join("|", any) + ")";
  }
}
