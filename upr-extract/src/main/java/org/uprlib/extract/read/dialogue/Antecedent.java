package org.uprlib.extract.read.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Sentences;

/**
 * What a recommendation is to be read with that cannot be understood alone: the words before one
 * that points back ({@code Flogging is still common. It recommended that those punishments be
 * abolished}), and the topic before its verb ({@code In relation to prisons, it recommended that}).
 * Immutable and thread-safe.
 */
final class Antecedent {
  /** So many words before a recommendation in its sentence only say who recommends. */
  private static final int MOST_REPORTING_WORDS = 6;

  private final Sentences sentences;
  private final Pattern back;
  private final Pattern topic;

  Antecedent(VoiceWords words, Sentences sentences) {
    this.sentences = sentences;
    this.back =
        words.pattern(
            "^(?:{BACK}(?!\\p{L})|(?:(?!{CONJUNCTION}\\b)[^\\s,;:]+ ){1,6}?{POINTED} \\p{Ll})",
            Pattern.CASE_INSENSITIVE);
    this.topic =
        words.pattern(
            "^\\s*(?:{CONJUNCTION} )?({TOPIC} (?!th(?:is|at|ese|ose)\\b)[^,;:.]{3,90}), "
                + "(?:[^\\s,]+ ){0,6}$",
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * Where the words begin that {@code wording} refers back to; {@code start} if it does not refer
   * back.
   *
   * @param start its place in {@code text}, or that of the list whose item it is
   */
  int start(String text, String wording, int start) {
    if (!back.matcher(wording).find()) {
      return start;
    }
    int before = 0;
    int sentence = 0;
    for (int end = sentences.end(text, 0); end <= start; end = sentences.end(text, end)) {
      before = sentence;
      sentence = end;
    }
    int words = text.substring(sentence, start).strip().split("\\s+").length;
    if (words > MOST_REPORTING_WORDS) {
      return sentence;
    }
    return sentence > 0 ? before : start;
  }

  /** Place of the topic before the verb at {@code verb}; empty if it has none. */
  Optional<Span> topic(String text, int verb) {
    int from = 0;
    for (int end = sentences.end(text, 0); end <= verb; end = sentences.end(text, end)) {
      from = end;
    }
    from = Math.max(from, text.lastIndexOf(';', verb) + 1);
    Matcher matcher = topic.matcher(text.substring(from, verb));
    return matcher.find()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)).shift(from))
        : Optional.empty();
  }
}
