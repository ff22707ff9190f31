package org.uprlib.validate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;

/**
 * Reads the lines of a rule file: {@code [ID]} begins a rule, {@code key = value} says something of
 * it, an indented line goes on with the value above, {@code #} begins a line to be left out.
 * Stateless.
 */
final class RuleFile {
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{0,11}(?:-[A-Z0-9]{1,20}){1,5}");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{0,30}");

  private RuleFile() {}

  static List<Entry> parse(String file, String text) throws InputFileException {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String key = null;
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = i == 0 && lines[0].startsWith("\uFEFF") ? lines[0].substring(1) : lines[i];
      int number = i + 1;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        Entry entry = begin(file, line.stripTrailing(), number);
        if (!ids.add(entry.id)) {
          throw new InputFileException(file, number, 2, "second rule '" + entry.id + "'");
        }
        entries.add(entry);
        key = null;
      } else if (Character.isWhitespace(line.charAt(0))) {
        goOn(file, line, number, key, entries);
      } else {
        key = say(file, line, number, entries);
      }
    }
    return entries;
  }

  private static Entry begin(String file, String line, int number) throws InputFileException {
    if (!line.endsWith("]")) {
      throw new InputFileException(file, number, line.length() + 1, "expected ']'");
    }
    String id = line.substring(1, line.length() - 1);
    if (!ID.matcher(id).matches()) {
      throw new InputFileException(
          file, number, 2, "'" + id + "' is not an id such as C4-WORDS-SINGLE or OWN-MY-RULE");
    }
    return new Entry(file, id, number);
  }

  private static void goOn(
      String file, String line, int number, @Nullable String key, List<Entry> entries)
      throws InputFileException {
    if (key == null) {
      throw new InputFileException(file, number, 1, "an indented line continues no value");
    }
    Entry entry = entries.get(entries.size() - 1);
    Entry.Value before = entry.values.get(key);
    String whole = before.text() + " " + line.strip();
    entry.values.put(
        key, new Entry.Value(whole.strip(), before.line(), before.keyColumn(), before.column()));
  }

  private static String say(String file, String line, int number, List<Entry> entries)
      throws InputFileException {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new InputFileException(file, number, 1, "expected '[ID]' or 'key = value'");
    }
    String key = line.substring(0, equals).strip();
    if (!KEY.matcher(key).matches()) {
      throw new InputFileException(file, number, 1, "'" + key + "' is not a key");
    }
    if (entries.isEmpty()) {
      throw new InputFileException(file, number, 1, "'" + key + "' belongs to no rule");
    }
    int column = equals + 1;
    while (column < line.length() && Character.isWhitespace(line.charAt(column))) {
      column++;
    }
    String value = line.substring(equals + 1).strip();
    Entry.Value said = new Entry.Value(value, number, 1, column + 1);
    if (entries.get(entries.size() - 1).values.putIfAbsent(key, said) != null) {
      throw new InputFileException(file, number, 1, "second '" + key + "' for this rule");
    }
    return key;
  }

  /** A rule as written: its id and what is said of it, each with its place. Not thread-safe. */
  static final class Entry {
    /** A value and its place in the file. */
    record Value(String text, int line, int keyColumn, int column) {}

    final String file;
    final String id;
    final int line;
    final Map<String, Value> values = new LinkedHashMap<>();

    Entry(String file, String id, int line) {
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
}
