package org.uprlib.extract.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes an option's value only if an equals sign joins it to the option, so that a file after the
 * option alone is not taken for its value; without one the value is empty.
 */
final class AttachedOnly implements IParameterPreprocessor {
  @Override
  public boolean preprocess(
      Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    if (!"=".equals(info.get("separator"))) {
      words.push("");
    }
    return false;
  }
}
