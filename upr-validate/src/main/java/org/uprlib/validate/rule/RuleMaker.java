package org.uprlib.validate.rule;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Worded;

/** Makes a rule of what a file says, and refuses what is not known. Not thread-safe. */
final class RuleMaker {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "requirement",
          "check",
          "what",
          "applies",
          "binding",
          "severity",
          "grade",
          "source");

  /** What a requirement names in braces, which an open brace without a closing one does not. */
  private static final Pattern FACT = Pattern.compile("\\{([^}]*)(}?)");

  private final RuleFile.Entry entry;
  private final Optional<Rule> base;
  private final boolean ships;

  private RuleMaker(RuleFile.Entry entry, Optional<Rule> base, boolean ships) {
    this.entry = entry;
    this.base = base;
    this.ships = ships;
  }

  /**
   * A new rule, or {@code base} with what the entry says changed.
   *
   * @param ships whether it is in a file that ships
   * @throws InputFileException for anything missing or unknown
   */
  static Rule make(RuleFile.Entry entry, Optional<Rule> base, boolean ships)
      throws InputFileException {
    return new RuleMaker(entry, base, ships).rule();
  }

  private Rule rule() throws InputFileException {
    CheckKind kind = kind();
    String what = what(kind);
    Map<String, String> parameters = parameters(kind, what);
    Severity severity = oneOf(Severity.class, "severity", base.map(Rule::severity));
    Rule.Grade grade = oneOf(Rule.Grade.class, "grade", base.map(Rule::grade));
    if (grade == Rule.Grade.RECALLED && severity == Severity.ERROR) {
      RuleFile.Entry.Value at = entry.values.getOrDefault("severity", entry.values.get("grade"));
      throw entry.atValue(at, "a recalled rule cannot be an error");
    }
    String title = text("title", base.map(Rule::title));
    String requirement = text("requirement", base.map(Rule::requirement));
    checkFacts(requirement, parameters.keySet());
    boolean same =
        base.filter(b -> b.title().equals(title) && b.requirement().equals(requirement))
            .filter(b -> b.kind() == kind && b.what().equals(what))
            .isPresent();
    return new Rule(
        entry.id,
        title,
        requirement,
        kind,
        what,
        parameters,
        oneOf(
            Rule.Applies.class,
            "applies",
            Optional.of(base.map(Rule::applies).orElse(Rule.Applies.ALL))),
        binding(),
        severity,
        base.map(Rule::shippedSeverity).orElse(severity),
        grade,
        text("source", base.map(Rule::source)),
        !ships && !same);
  }

  /** A requirement may name what the rule gives, and nothing else. */
  private void checkFacts(String requirement, Set<String> given) throws InputFileException {
    for (Matcher fact = FACT.matcher(requirement); fact.find(); ) {
      if (fact.group(2).isEmpty() || !given.contains(fact.group(1))) {
        String defect = "the requirement has " + fact.group() + ", which the rule does not give";
        RuleFile.Entry.Value said = entry.values.get("requirement");
        throw said == null ? entry.defect(defect) : entry.atValue(said, defect);
      }
    }
  }

  private CheckKind kind() throws InputFileException {
    RuleFile.Entry.Value said = entry.values.get("check");
    if (said == null) {
      return base.map(Rule::kind).orElseThrow(() -> entry.defect(missing("check")));
    }
    return Worded.of(CheckKind.class, said.text())
        .orElseThrow(() -> entry.atValue(said, unknown(said.text(), words(CheckKind.class))));
  }

  private String what(CheckKind kind) throws InputFileException {
    RuleFile.Entry.Value said = entry.values.get("what");
    if (kind.subjects().isEmpty()) {
      if (said != null) {
        throw entry.atKey(said, "check '" + kind.word() + "' takes no 'what'");
      }
      return "";
    }
    if (said == null) {
      return base.filter(b -> b.kind() == kind)
          .map(Rule::what)
          .orElseThrow(() -> entry.defect(missing("what")));
    }
    if (!kind.subjects().contains(said.text())) {
      throw entry.atValue(said, unknown(said.text(), kind.subjects().stream().sorted()));
    }
    return said.text();
  }

  private Map<String, String> parameters(CheckKind kind, String what) throws InputFileException {
    Map<String, String> found = new HashMap<>();
    base.filter(b -> b.kind() == kind).ifPresent(b -> found.putAll(b.parameters()));
    for (Map.Entry<String, RuleFile.Entry.Value> said : entry.values.entrySet()) {
      String key = said.getKey();
      if (KEYS.contains(key)) {
        continue;
      }
      if (!kind.required().contains(key) && !kind.optional().contains(key)) {
        throw entry.atKey(said.getValue(), "'" + key + "' is not known for " + kind.word());
      }
      checkParameter(key, what, said.getValue());
      found.put(key, said.getValue().text());
    }
    for (String key : kind.required().stream().sorted().toList()) {
      if (!found.containsKey(key)) {
        throw entry.defect(missing(key));
      }
    }
    return found;
  }

  private void checkParameter(String key, String what, RuleFile.Entry.Value value)
      throws InputFileException {
    switch (key) {
      case "limit", "minutes", "years", "words" -> {
        if (!value.text().matches("[1-9]\\d{0,6}")) {
          throw entry.atValue(value, "'" + value.text() + "' is not a whole number above 0");
        }
      }
      case "share" -> {
        if (!value.text().matches("0\\.\\d{1,4}|1|1\\.0")) {
          throw entry.atValue(value, "'" + value.text() + "' is not a number from 0.0 to 1");
        }
      }
      case "value" -> {
        if (what.equals("font") && value.text().isEmpty()) {
          throw entry.atValue(value, "'" + key + "' is empty");
        }
        if (!what.equals("font") && !value.text().matches("\\d{1,3}(?:\\.\\d{1,2})?")) {
          throw entry.atValue(value, "'" + value.text() + "' is not a number such as 12 or 1.5");
        }
      }
      case "parts" -> eachKnown(value, PartKind.class);
      case "outside" -> eachGraded(value);
      case "allowed" -> {
        if (what.equals("file-type")) {
          eachKnown(value, FileType.class);
        } else {
          eachLanguage(value);
        }
      }
      default -> {
        if (value.text().isEmpty()) {
          throw entry.atValue(value, "'" + key + "' is empty");
        }
      }
    }
  }

  private <E extends Enum<E>> void eachKnown(RuleFile.Entry.Value value, Class<E> type)
      throws InputFileException {
    for (String word : value.text().split(",", -1)) {
      if (constant(type, word.strip()).isEmpty()) {
        throw entry.atValue(value, unknown(word.strip(), words(type)));
      }
    }
  }

  private void eachGraded(RuleFile.Entry.Value value) throws InputFileException {
    for (String item : value.text().split(",", -1)) {
      String[] words = item.strip().split(" +", -1);
      if (words.length != 2
          || constant(PartKind.class, words[0]).isEmpty()
          || constant(Rule.Grade.class, words[1]).isEmpty()) {
        throw entry.atValue(
            value, "'" + item.strip() + "' is not a part and grade such as 'notes recalled'");
      }
    }
  }

  private void eachLanguage(RuleFile.Entry.Value value) throws InputFileException {
    for (String word : value.text().split(",", -1)) {
      if (Language.of(word.strip()).isEmpty()) {
        throw entry.atValue(value, "'" + word.strip() + "' is not the code of a UN language");
      }
    }
  }

  private boolean binding() throws InputFileException {
    RuleFile.Entry.Value said = entry.values.get("binding");
    if (said == null) {
      return base.map(Rule::binding).orElseThrow(() -> entry.defect(missing("binding")));
    }
    if (!said.text().equals("yes") && !said.text().equals("no")) {
      throw entry.atValue(said, unknown(said.text(), Stream.of("yes", "no")));
    }
    return said.text().equals("yes");
  }

  private String text(String key, Optional<String> otherwise) throws InputFileException {
    RuleFile.Entry.Value said = entry.values.get(key);
    if (said == null) {
      return otherwise.orElseThrow(() -> entry.defect(missing(key)));
    }
    if (said.text().isEmpty()) {
      throw entry.atValue(said, "'" + key + "' is empty");
    }
    return said.text();
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, String key, Optional<E> otherwise)
      throws InputFileException {
    RuleFile.Entry.Value said = entry.values.get(key);
    if (said == null) {
      return otherwise.orElseThrow(() -> entry.defect(missing(key)));
    }
    return constant(type, said.text())
        .orElseThrow(() -> entry.atValue(said, unknown(said.text(), words(type))));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> Messages.word(c).equals(word))
        .findFirst();
  }

  private static <E extends Enum<E>> Stream<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Messages::word);
  }

  private static String missing(String key) {
    return "the rule has no '" + key + "'";
  }

  private static String unknown(String word, Stream<String> known) {
    return "'" + word + "' is not known; expected one of " + known.collect(joining(", "));
  }
}
