package org.uprlib.extract.match.likeness;

import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

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
    OPPOSITE,
    /** Both want the same of a thing, up or down to different figures. */
    OTHER_FIGURES,
    /** A treaty or mechanism, and what is asked of it. */
    TREATY_AND_ACT,
    /** A treaty or mechanism. */
    TREATY,
    /** A treaty or mechanism, of which the two ask different things. */
    TREATY_OTHER_ACT,
    /** A topic of sexual orientation, gender identity and expression, or sex characteristics. */
    SOGIESC,
    /** An issue of UPR Info's. */
    ISSUE,
    /** A group of persons. */
    GROUP,
    /** Words. */
    WORDING;

    /** Whether it is about a treaty or mechanism. */
    public boolean isTreaty() {
      return this == TREATY_AND_ACT || this == TREATY || this == TREATY_OTHER_ACT;
    }
  }

  public MatchReason {
    names = List.copyOf(names);
  }

  /** In English, e.g. {@code same issue: Detention}. */
  public String text() {
    return Terminology.english().term(new Term("reason", kind.word(), Map.of("names", names)));
  }
}
