package org.uprlib.validate.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Worded;

/** The kinds of check, and what a rule of each kind must and may say. */
@SuppressWarnings("ImmutableEnumChecker") // The sets cannot be changed.
public enum CheckKind implements Worded {
  /**
   * A number is at most {@code limit}. Words are those of {@code parts}; {@code outside} grades
   * each part that does not count, by {@code outside-source}. {@code minutes} is the time in which
   * so many words are read out.
   */
  MAX(
      Set.of("limit"),
      Set.of("parts", "outside", "outside-source", "minutes"),
      "words",
      "pages",
      "note-words"),
  /** Something is there. */
  PRESENT(
      Set.of(),
      Set.of(),
      "review",
      "state",
      "session",
      "organisation",
      "all-organisations",
      "contact",
      "establishment",
      "key-words",
      "summary",
      "proposals",
      "page-numbers",
      "paragraph-numbers"),
  /** Something is not there. */
  ABSENT(
      Set.of(),
      Set.of("properties"),
      "pictures",
      "changes",
      "comments",
      "hidden-text",
      "properties",
      "macros",
      "embedded-objects",
      "other-states",
      "footnotes",
      "placeholders"),
  /** At least {@code share} of the text has the look {@code value}. */
  DOMINANT(Set.of("value", "share"), Set.of(), "font", "size", "spacing"),
  /** It is one of {@code allowed}. */
  ONE_OF(Set.of("allowed"), Set.of(), "file-type", "language"),
  /** The body has one of the phrases given for its language. */
  MENTIONS(Set.of(), languageCodes()),
  /** No heading of an annex has one of the phrases given for its language. */
  ANNEX_WITHOUT(Set.of(), languageCodes()),
  /** The body names a year not more than {@code years} before the session. */
  PERIOD(Set.of("years")),
  /** No {@code words} words in a row are those of a recommendation on a given list. */
  NOT_COPIED(Set.of("words")),
  /** It is sent by the session's deadline. */
  DEADLINE(Set.of()),
  /** A person must judge it. */
  BY_HAND(Set.of());

  private final Set<String> required;
  private final Set<String> optional;
  private final Set<String> subjects;

  CheckKind(Set<String> required) {
    this(required, Set.of());
  }

  CheckKind(Set<String> required, Set<String> optional, String... subjects) {
    this.required = required;
    this.optional = optional;
    this.subjects = Set.of(subjects);
  }

  private static Set<String> languageCodes() {
    return Arrays.stream(Language.values())
        .map(Language::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Parameters that a rule must give. */
  public Set<String> required() {
    return required;
  }

  /** Parameters that a rule may give. */
  public Set<String> optional() {
    return optional;
  }

  /** Values of {@code what}, one of which a rule must give; empty if the kind needs none. */
  public Set<String> subjects() {
    return subjects;
  }
}
