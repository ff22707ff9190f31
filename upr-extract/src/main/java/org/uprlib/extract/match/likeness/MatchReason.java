package org.uprlib.extract.match.likeness;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.write.translation.Listed;
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
    /** Only the matter: each asks for the opposite of the other; names are their words. */
    OPPOSITE,
    /** Both want the same thing raised or lowered, but to different figures. */
    OTHER_FIGURES,
    /** The recommendation leaves out what names say: treaties, articles or requests. */
    WITHOUT,
    /** The recommendation limits what the ask wants, by these words. */
    LIMITED,
    /** The recommendation is weaker, by these words. */
    WEAKER,
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

    /** Whether the recommendation asks for less than the ask. */
    public boolean isLess() {
      return this == WITHOUT || this == LIMITED || this == WEAKER;
    }

    /** Whether it is about a treaty or mechanism. */
    public boolean isTreaty() {
      return this == TREATY_AND_ACT || this == TREATY || this == TREATY_OTHER_ACT;
    }
  }

  public MatchReason {
    names = List.copyOf(names);
  }

  /** What people call it in their language. */
  public Term term() {
    List<Term> called =
        names.stream()
            .map(name -> kind.isTreaty() ? treaty(name) : Term.of(kind.word(), name))
            .toList();
    return new Term("reason", kind.word(), Map.of("names", new Listed(called, ", ")));
  }

  /** A treaty, with what is asked of it behind it in parentheses. */
  private static Term treaty(String name) {
    int acts = name.indexOf(" (");
    if (acts < 0) {
      return Term.of("instrument", name);
    }
    List<Term> asked =
        Stream.of(name.substring(acts + 2, name.length() - 1).split(", ", -1))
            .map(act -> Term.of("act", act))
            .toList();
    Term instrument = Term.of("instrument", name.substring(0, acts));
    return new Term(
        "asked", "of", Map.of("instrument", instrument, "acts", new Listed(asked, ", ")));
  }

  /** In English, e.g. {@code same issue: Detention}. */
  public String text() {
    return Terminology.english().term(new Term("reason", kind.word(), Map.of("names", names)));
  }
}
