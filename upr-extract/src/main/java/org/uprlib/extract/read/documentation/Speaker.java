package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.Worded;

/**
 * Who says what a passage says. Immutable.
 *
 * @param kind who it is
 * @param name full name as the paper has it; the acronym where the paper gives no other
 * @param acronym by which the paper cites it, e.g. {@code JS2}
 * @param members of a joint submission, by full name; empty for others
 */
public record Speaker(Kind kind, String name, Optional<String> acronym, List<String> members) {
  /** Who speaks. */
  public enum Kind implements Worded {
    /** The State under review. */
    STATE,
    /** A body, mechanism or agency of the United Nations, or one of a region. */
    BODY,
    /** A stakeholder: a civil society organisation, a national institution and so on. */
    STAKEHOLDER;
  }

  public Speaker {
    members = List.copyOf(members);
  }

  /** A speaker who is not a joint submission. */
  public Speaker(Kind kind, String name, Optional<String> acronym) {
    this(kind, name, acronym, List.of());
  }

  /** Whether it is the State under review. */
  public boolean isState() {
    return kind == Kind.STATE;
  }

  /** By acronym if there is one, as the paper cites it. */
  public String cited() {
    return acronym.orElse(name);
  }
}
