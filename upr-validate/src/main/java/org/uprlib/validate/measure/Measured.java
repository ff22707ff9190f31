package org.uprlib.validate.measure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A measurement: a value, or why it could not be measured. Immutable if its value is.
 *
 * @param value what was measured; empty if it could not be
 * @param reason why it could not be; empty if it was
 */
public record Measured<T>(Optional<T> value, Optional<Reason> reason) {
  /**
   * @throws IllegalArgumentException unless exactly one of both is there
   */
  public Measured {
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("A value or a reason, not both or none");
    }
  }

  /** A value. */
  public static <T> Measured<T> of(T value) {
    return new Measured<>(Optional.of(value), Optional.empty());
  }

  /** No value. */
  public static <T> Measured<T> unknown(Reason reason) {
    return new Measured<>(Optional.empty(), Optional.of(reason));
  }

  /** The value, or none for this reason. */
  public static <T> Measured<T> of(Optional<T> value, Reason otherwise) {
    return value.map(Measured::of).orElseGet(() -> unknown(otherwise));
  }

  /** Why something could not be measured or checked. */
  public enum Reason {
    /** This library does not look for it in files of this format. */
    FORMAT,
    /** The file names no font for most of its text. */
    NO_FONTS,
    /** The text has no letters to which fonts of the Latin family apply. */
    SCRIPT,
    /** The file does not say how far its lines are apart. */
    NO_SPACING,
    /** The file was never laid out in pages. */
    NO_PAGES,
    /** It is not certain that each page shows its number. */
    PAGE_NUMBERS,
    /** No paragraph of running text was found. */
    NO_PARAGRAPHS,
    /** The text names no year. */
    NO_YEARS,
    /** It is not known for which session the submission is, or when that sits. */
    NO_SESSION,
    /** The name found is not that of a State that the review has. */
    UNKNOWN_STATE,
    /** What may name those who submit may be something else. */
    UNSURE_SUBMITTER,
    /** The calendar does not have this session's deadline. */
    NO_DEADLINE,
    /** No day of sending was given. */
    NO_DATE,
    /** It is not known whether one stakeholder submits or several. */
    AUTHORSHIP,
    /** No list of recommendations was given to compare with. */
    NO_LIST,
    /** The language of most of the text could not be determined. */
    UNKNOWN_LANGUAGE,
    /** Numbers that the word processor makes could not be read from this file. */
    LIST_LABELS,
    /** A part of the file was not read, which a notice reports. */
    PART_NOT_READ,
    /** No phrases are known for the submission's language. */
    LANGUAGE,
    /** No limit is known for entities of the United Nations. */
    NO_LIMIT,
    /** A person must judge it. */
    BY_HAND;

    private static final Set<Reason> UNCLEAR =
        EnumSet.of(
            FORMAT,
            NO_PAGES,
            NO_PARAGRAPHS,
            PART_NOT_READ,
            UNKNOWN_STATE,
            UNKNOWN_LANGUAGE,
            UNSURE_SUBMITTER,
            NO_LIMIT);

    /** Whether the present content of the paper may break the rule. */
    public boolean unclear() {
      return UNCLEAR.contains(this);
    }

    /** Key of the sentence that states it. */
    public String key() {
      return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
