package org.uprlib.extract.match.likeness;

import java.util.List;
import org.uprlib.core.vocabulary.Worded;

/**
 * Something that an ask and a recommendation have in common. Immutable.
 *
 * @param kind what it is
 * @param names e.g. the treaties or issues
 */
public record MatchReason(Kind kind, List<String> names) {
  /** What an ask and a recommendation may have in common. */
  public enum Kind implements Worded {
    /** Nothing but the matter: each asks for the opposite of the other; names are their words. */
    OPPOSITE("asks for the opposite"),
    /** Both want the same of a thing, up or down to different figures. */
    OTHER_FIGURES("other figures"),
    /** A treaty or mechanism, and what is asked of it. */
    TREATY_AND_ACT("same treaty and act"),
    /** A treaty or mechanism. */
    TREATY("same treaty"),
    /** A treaty or mechanism, of which the two ask different things. */
    TREATY_OTHER_ACT("same treaty, another act"),
    /** A topic of sexual orientation, gender identity and expression, or sex characteristics. */
    SOGIESC("same SOGIESC topic"),
    /** An issue of UPR Info's. */
    ISSUE("same issue"),
    /** A group of persons. */
    GROUP("same group"),
    /** Words. */
    WORDING("same words");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** Whether it is about a treaty or mechanism. */
    public boolean isTreaty() {
      return this == TREATY_AND_ACT || this == TREATY || this == TREATY_OTHER_ACT;
    }

    /** What people read, e.g. {@code same treaty and act}. */
    public String title() {
      return title;
    }
  }

  public MatchReason {
    names = List.copyOf(names);
  }

  /** In words, e.g. {@code same issue: Detention}. */
  public String text() {
    return kind.title() + ": " + String.join(", ", names);
  }
}
