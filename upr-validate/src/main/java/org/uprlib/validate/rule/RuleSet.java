package org.uprlib.validate.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.InputFileException;

/**
 * The rules of one cycle, or of one kind of statement. Immutable and thread-safe.
 *
 * @param name e.g. {@code cycle-4}
 * @param rules in the order of their file
 */
public record RuleSet(String name, List<Rule> rules) {
  /** Name of the rules for submissions before the guidelines of July 2008. */
  public static final String INTERIM = "interim-2007";

  /** The latest cycle whose rules are known; they are applied to later ones. */
  public static final int LAST = 4;

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** Names of the sets that ship with the library: by cycle, oldest first, then of statements. */
  public static List<String> names() {
    return List.of(
        INTERIM, "cycle-1", "cycle-2", "cycle-3", "cycle-4", "oral-statement", "written-statement");
  }

  /**
   * The rules that ship for a cycle; those of the latest known for later ones.
   *
   * @throws IllegalArgumentException if the number is negative; 0 is the interim of 2007
   */
  public static RuleSet forCycle(int cycle) {
    if (cycle < 0) {
      throw new IllegalArgumentException("There is no cycle " + cycle);
    }
    return named(cycle == 0 ? INTERIM : "cycle-" + Math.min(cycle, LAST));
  }

  /**
   * The rules that ship for a paper of this type.
   *
   * @param cycle the cycle, which only the rules for submissions depend on
   * @throws IllegalArgumentException if the number is negative
   */
  public static RuleSet forPaper(PaperType type, int cycle) {
    return type == PaperType.SUBMISSION ? forCycle(cycle) : named(type.word());
  }

  /**
   * The rules that ship under this name.
   *
   * @throws IllegalArgumentException if none do
   */
  public static RuleSet named(String name) {
    String file = name + ".rules";
    try {
      return new RuleSet(name, List.of()).with(file, shipped(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules that ship under these names as the text of a file to change, which {@link
   * #with(Path)} takes; comments at its head explain the format.
   *
   * @throws IllegalArgumentException if there are no rules of one of the names
   */
  public static String text(List<String> names) {
    StringBuilder text = new StringBuilder(shipped("rule-file.txt"));
    names.forEach(name -> text.append('\n').append(shipped(name + ".rules")));
    return text.toString();
  }

  private static String shipped(String file) {
    try (InputStream in = RuleSet.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("No such rules ship: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These rules with those of a user's file: a rule whose id is known changes what it says, any
   * other is added behind the rest. What it says of rules of other cycles is checked and left out.
   *
   * @throws InputFileException if the file says something that is not known
   * @throws IOException if it cannot be read
   */
  public RuleSet with(Path file) throws IOException {
    try {
      return with(file.toString(), new UserText(file).read());
    } catch (CharacterCodingException e) {
      throw new InputFileException(file.toString(), 1, 1, "the file is not in UTF-8");
    }
  }

  /** As {@link #with(Path)}, for the text of a file. */
  public RuleSet with(String file, String text) throws InputFileException {
    Map<String, Rule> merged = new LinkedHashMap<>();
    rules.forEach(rule -> merged.put(rule.id(), rule));
    Map<String, Rule> others = null;
    for (RuleFile.Entry entry : RuleFile.parse(file, text)) {
      if (!rules.isEmpty() && !merged.containsKey(entry.id)) {
        others = others == null ? elsewhere() : others;
        if (others.containsKey(entry.id)) {
          RuleMaker.make(entry, Optional.of(others.get(entry.id)), false);
          continue;
        }
      }
      Optional<Rule> base = Optional.ofNullable(merged.get(entry.id));
      merged.put(entry.id, RuleMaker.make(entry, base, rules.isEmpty()));
    }
    return new RuleSet(name, new ArrayList<>(merged.values()));
  }

  private Map<String, Rule> elsewhere() {
    return names().stream()
        .filter(other -> !other.equals(name))
        .flatMap(other -> named(other).rules().stream())
        .collect(Collectors.toMap(Rule::id, rule -> rule));
  }

  /** The rule with this id. */
  public Optional<Rule> byId(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
