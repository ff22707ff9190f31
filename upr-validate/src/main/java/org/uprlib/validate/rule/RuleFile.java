package org.uprlib.validate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  static List<RuleEntry> parse(String file, String text) throws InputFileException {
    List<RuleEntry> entries = new ArrayList<>();
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
        RuleEntry entry = begin(file, line.stripTrailing(), number);
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

  private static RuleEntry begin(String file, String line, int number) throws InputFileException {
    if (!line.endsWith("]")) {
      throw new InputFileException(file, number, line.length() + 1, "expected ']'");
    }
    String id = line.substring(1, line.length() - 1);
    if (!ID.matcher(id).matches()) {
      throw new InputFileException(
          file, number, 2, "'" + id + "' is not an id such as C4-WORDS-SINGLE or OWN-MY-RULE");
    }
    return new RuleEntry(file, id, number);
  }

  private static void goOn(
      String file, String line, int number, @Nullable String key, List<RuleEntry> entries)
      throws InputFileException {
    if (key == null) {
      throw new InputFileException(file, number, 1, "an indented line continues no value");
    }
    RuleEntry entry = entries.get(entries.size() - 1);
    RuleEntry.Value before = entry.values.get(key);
    String whole = before.text() + " " + line.strip();
    entry.values.put(
        key,
        new RuleEntry.Value(whole.strip(), before.line(), before.keyColumn(), before.column()));
  }

  private static String say(String file, String line, int number, List<RuleEntry> entries)
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
    RuleEntry.Value said = new RuleEntry.Value(value, number, 1, column + 1);
    if (entries.get(entries.size() - 1).values.putIfAbsent(key, said) != null) {
      throw new InputFileException(file, number, 1, "second '" + key + "' for this rule");
    }
    return key;
  }
}
