package org.uprlib.extract.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.rows.result.Criterion;
import org.uprlib.extract.rows.result.Query;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * An option for each of some criteria of a search.
 *
 * @param spec of the command that has them
 * @param criteria in the order of the command's help
 */
record CriterionOptions(CommandSpec spec, List<Criterion> criteria) {
  /** In the command's help, where other options have an order of -1. */
  private static final int BEFORE_OTHERS = -2;

  /** Adds the options, before those of every command. */
  void add() {
    for (Criterion criterion : criteria) {
      OptionSpec.Builder option =
          OptionSpec.builder("--" + criterion.word())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .paramLabel(criterion.value())
              .order(BEFORE_OTHERS)
              .description(criterion.description());
      if (criterion == Criterion.TEXT) {
        option.names("-t", "--text");
      }
      if (criterion == Criterion.SOGIESC) {
        option.arity("0..1").preprocessor(new AttachedOnly());
      }
      spec.addOption(option.build());
    }
  }

  boolean anyGiven() {
    return criteria.stream().anyMatch(criterion -> !values(criterion).isEmpty());
  }

  /**
   * What was asked for.
   *
   * @param query to add it to
   * @throws ParameterException if a name is not known
   */
  Query query(Query.Builder query) {
    try {
      for (Criterion criterion : criteria) {
        query.any(criterion, values(criterion));
      }
      return query.build();
    } catch (IllegalArgumentException | UnknownNameException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private List<String> values(Criterion criterion) {
    List<String> values = spec.findOption(criterion.word()).getValue();
    return values == null ? List.of() : values;
  }

  /**
   * Takes an option's value only if an equals sign joins it to the option, or it is a topic and no
   * file, so that a file after the option alone is not taken for its value; else the value is
   * empty.
   */
  private static final class AttachedOnly implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (!"=".equals(info.get("separator")) && (words.isEmpty() || !isTopic(words.peek()))) {
        words.push("");
      }
      return false;
    }

    private static boolean isTopic(String word) {
      return Arrays.stream(Sogiesc.Topic.values()).anyMatch(topic -> topic.word().equals(word))
          && !Files.exists(Path.of(word));
    }
  }
}
