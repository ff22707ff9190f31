package org.uprlib.validate.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.uprlib.core.error.InputFileException;

/** A rule as written: its id and what is said of it, each with its place. Not thread-safe. */
final class RuleEntry {
  /** A value and its place in the file. */
  record Value(String text, int line, int keyColumn, int column) {}

  final String file;
  final String id;
  final int line;
  final Map<String, Value> values = new LinkedHashMap<>();

  RuleEntry(String file, String id, int line) {
    this.file = file;
    this.id = id;
    this.line = line;
  }

  InputFileException defect(String message) {
    return new InputFileException(file, line, 1, message);
  }

  InputFileException atKey(Value value, String message) {
    return new InputFileException(file, value.line(), value.keyColumn(), message);
  }

  InputFileException atValue(Value value, String message) {
    return new InputFileException(file, value.line(), value.column(), message);
  }
}
