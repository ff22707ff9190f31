package org.uprlib.extract.write.translation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.MessageText;

/**
 * A text that the caller gave could not be read, for a reason that can be given in each language.
 *
 * @since 0.1.0
 */
public class TranslatedException extends InputFileException {
  private static final long serialVersionUID = 1L;
  private static final String REASON = "reason";

  private final transient @Nullable Term term;

  /**
   * A text that could not be read.
   *
   * @param source name of the file
   * @param line at fault, counted from 1; 0 if the file as a whole is
   * @param reason what is wrong, as {@link #because} makes it
   * @param cause null if there is no cause
   */
  public TranslatedException(String source, int line, Term reason, @Nullable Throwable cause) {
    super(source, line, Terminology.english().term(reason), cause);
    this.term = reason;
  }

  /**
   * A reason.
   *
   * @param key of its text
   * @param facts values for the places of the text, by name
   */
  public static Term because(String key, Map<String, ?> facts) {
    return new Term(REASON, key, facts);
  }

  /** A reason whose text has no places. */
  public static Term because(String key) {
    return because(key, Map.of());
  }

  /** The first of {@code values}, and how many more there are. */
  public static Term listed(List<?> values, int most) {
    int more = values.size() - most;
    return more <= 0
        ? because("all", Map.of("listed", values))
        : because("more", Map.of("listed", values.subList(0, most), "count", more));
  }

  /** What is wrong, without the file's name and the stop, in the language of {@code words}. */
  public String reason(Terminology words) {
    return term == null ? reason() : MessageText.of(words.term(term));
  }
}
