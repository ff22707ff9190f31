package org.uprlib.extract.model;

/**
 * A treaty, mechanism or standard. Immutable.
 *
 * @param id short name, e.g. {@code OP-CEDAW} or {@code ILO-C169}
 * @param kind what it is
 * @param name full name
 */
public record Instrument(String id, Kind kind, String name) {
  /** Kinds of instruments. */
  public enum Kind {
    TREATY,
    PROTOCOL,
    /** A treaty body, or another body of experts. */
    BODY,
    /** A special procedure of the Human Rights Council, or the standing invitation to them. */
    PROCEDURE,
    COURT,
    /** An organization, or a process such as the Universal Periodic Review. */
    FORUM,
    /** Principles, rules and declarations, which are not open to ratification. */
    STANDARD
  }
}
