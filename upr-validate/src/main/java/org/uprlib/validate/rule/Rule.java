package org.uprlib.validate.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.paper.PartKind;

/**
 * One requirement. Immutable.
 *
 * @param id e.g. {@code C4-WORDS-SINGLE}; never used for another requirement
 * @param title a few words in English
 * @param requirement what is asked, one sentence in English
 * @param kind how it is checked
 * @param what what is looked at; empty string for kinds that need no subject
 * @param parameters limits and the like, by name
 * @param applies whose submissions it is about
 * @param binding true if submissions that do not respect it may not be considered; otherwise advice
 * @param severity of its findings
 * @param shippedSeverity the same before a user's file changed it
 * @param grade how well it is known
 * @param source where it is written
 * @param ownWords true if a user's file added it, or changed its title, requirement or check: it is
 *     then described in that file's words, in every language
 */
public record Rule(
    String id,
    String title,
    String requirement,
    CheckKind kind,
    String what,
    Map<String, String> parameters,
    Applies applies,
    boolean binding,
    Severity severity,
    Severity shippedSeverity,
    Grade grade,
    String source,
    boolean ownWords) {
  public Rule {
    parameters = Map.copyOf(parameters);
  }

  /** The id without its cycle, in lower case: the key of its texts, e.g. {@code words-single}. */
  public String key() {
    return id.substring(id.indexOf('-') + 1).toLowerCase(Locale.ROOT);
  }

  /** The whole number that a parameter gives; the loader has checked that it is one. */
  public int number(String parameter) {
    return Integer.parseInt(parameters.get(parameter));
  }

  /** The decimal number that a parameter gives; the loader has checked that it is one. */
  public double decimal(String parameter) {
    return Double.parseDouble(parameters.get(parameter));
  }

  /** The parts whose words a limit counts; all if it names none. */
  public Set<PartKind> parts() {
    Set<PartKind> parts = EnumSet.noneOf(PartKind.class);
    list("parts").forEach(word -> parts.add(part(word)));
    return parts.isEmpty() ? EnumSet.allOf(PartKind.class) : parts;
  }

  /**
   * The parts that a limit of words leaves out; one of which the rule says nothing has the rule's
   * own grade and source.
   */
  public List<Exclusion> exclusions() {
    Set<PartKind> counted = parts();
    Map<PartKind, Grade> graded = new EnumMap<>(PartKind.class);
    for (String item : list("outside")) {
      String[] words = item.split(" +", -1);
      graded.put(part(words[0]), Grade.valueOf(constant(words[1])));
    }
    List<Exclusion> found = new ArrayList<>();
    for (PartKind part : PartKind.values()) {
      if (!counted.contains(part)) {
        Grade known = graded.get(part);
        found.add(
            known == null
                ? new Exclusion(part, grade, source)
                : new Exclusion(part, known, parameters.getOrDefault("outside-source", source)));
      }
    }
    return found;
  }

  private static PartKind part(String word) {
    return PartKind.valueOf(constant(word));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The comma-separated values of a parameter; none if it is not given. */
  public List<String> list(String parameter) {
    return Arrays.stream(parameters.getOrDefault(parameter, "").split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * A part that a limit of words leaves out. Immutable.
   *
   * @param part the part
   * @param grade how well it is known that it does not count
   * @param source where that is written
   */
  public record Exclusion(PartKind part, Grade grade, String source) {}

  /** How well a rule is known. */
  public enum Grade {
    /** Read word for word in a text of OHCHR's, or a mirror of it. */
    VERBATIM,
    /** As a third party puts it. */
    PARAPHRASED,
    /** It was a rule of an earlier cycle, and no known text says that it was dropped. */
    CARRIED_OVER,
    /** From practice; never an error. */
    RECALLED,
    /** The file itself shows that it is not finished; no text needs to say so. */
    EVIDENT,
    /** A user's own. */
    OWN
  }

  /** To whose papers a rule applies. */
  public enum Applies {
    ALL,
    /** Submissions by one stakeholder. */
    SINGLE,
    /** Submissions by several stakeholders together. */
    JOINT,
    /** Statements of organisations in special consultative status or on the roster. */
    SPECIAL,
    /** Statements of organisations in general consultative status. */
    GENERAL
  }
}
