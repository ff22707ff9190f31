package org.uprlib.core.vocabulary;

import java.util.OptionalInt;

/**
 * One name of a State.
 *
 * @param text the name as its source writes it
 * @param language its language
 * @param kind what sort of name
 * @param from first year of its use; empty if not known or not limited
 * @param to year in which another name replaced it; empty if it is in use or the year is not known
 */
public record StateName(
    String text, Language language, Kind kind, OptionalInt from, OptionalInt to) {

  /** Sorts of names. */
  public enum Kind {
    /** The UN's short name. */
    SHORT,
    /** The UN's official or long name. */
    LONG,
    /** A name that the State no longer uses. */
    FORMER,
    /** Initials; they count only when written just so, capitals included. */
    ACRONYM,
    /** Any other form that papers use. */
    VARIANT
  }
}
