package org.uprlib.extract.enrich.theme;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.extract.write.translation.TranslatedException;

/** The two forms that a registry of themes is written in. */
final class RegistryFile {
  private static final String THEME = "theme";
  private static final String PARENT = "parent";
  private static final String INCLUDE = "include";
  private static final String ALL_OF = "all of";
  private static final String EXCLUDE = "exclude";
  private static final List<String> COLUMNS = List.of(THEME, PARENT, INCLUDE, ALL_OF, EXCLUDE);

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

  private RegistryFile() {}

  /**
   * A theme as declared.
   *
   * @param line where, counted from 1; in JSON the number of the object
   */
  record Entry(int line, OwnTheme theme) {}

  static List<Entry> entries(String name, String text) throws TranslatedException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return content.stripLeading().startsWith("[") ? json(name, content) : table(name, content);
  }

  private static List<Entry> table(String name, String text) throws TranslatedException {
    List<Entry> entries = new ArrayList<>();
    List<String> heads = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(RegistryFile::unquoted).toList();
      if (heads.isEmpty()) {
        heads = heads(name, number, cells);
      } else {
        entries.add(entry(name, number, heads, cells));
      }
    }
    return entries;
  }

  /** Without the quotes that a spreadsheet puts round a cell with a comma. */
  private static String unquoted(String cell) {
    Matcher quoted = QUOTED.matcher(cell.strip());
    return quoted.matches() ? quoted.group(1).replace("\"\"", "\"").strip() : cell.strip();
  }

  private static List<String> heads(String name, int line, List<String> cells)
      throws TranslatedException {
    List<String> heads = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String head : heads) {
      if (!COLUMNS.contains(head)) {
        throw new TranslatedException(
            name,
            line,
            because("no-such-column", Map.of("column", head, "columns", COLUMNS)),
            null);
      }
    }
    if (!heads.contains(THEME)) {
      throw new TranslatedException(
          name, line, because("no-column", Map.of("column", THEME)), null);
    }
    return heads;
  }

  private static Entry entry(String name, int line, List<String> heads, List<String> cells)
      throws TranslatedException {
    if (cells.size() > heads.size()) {
      throw new TranslatedException(
          name,
          line,
          because("cells", Map.of("count", cells.size(), "columns", heads.size())),
          null);
    }
    return new Entry(
        line,
        theme(
            name,
            line,
            cell(heads, cells, THEME),
            Optional.of(cell(heads, cells, PARENT)).filter(parent -> !parent.isEmpty()),
            words(cell(heads, cells, INCLUDE)),
            words(cell(heads, cells, ALL_OF)),
            words(cell(heads, cells, EXCLUDE))));
  }

  private static OwnTheme theme(
      String name,
      int line,
      String theme,
      Optional<String> parent,
      List<String> include,
      List<String> allOf,
      List<String> exclude)
      throws TranslatedException {
    if (theme.isBlank()) {
      throw new TranslatedException(name, line, because("unnamed"), null);
    }
    if (!exclude.isEmpty() && include.isEmpty() && allOf.isEmpty()) {
      throw new TranslatedException(
          name, line, because("only-excludes", Map.of("theme", theme)), null);
    }
    return new OwnTheme(theme, parent, include, allOf, exclude);
  }

  private static String cell(List<String> heads, List<String> cells, String head) {
    int at = heads.indexOf(head);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(RegistryFile::unquoted)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<Entry> json(String name, String text) throws TranslatedException {
    List<Entry> entries = new ArrayList<>();
    try {
      for (JsonNode object : new JsonMapper().readTree(text)) {
        int number = entries.size() + 1;
        entries.add(
            new Entry(
                number,
                theme(
                    name,
                    number,
                    object.path(THEME).asText(""),
                    Optional.of(object.path(PARENT).asText("")).filter(each -> !each.isEmpty()),
                    words(name, number, object, INCLUDE),
                    words(name, number, object, "allOf"),
                    words(name, number, object, EXCLUDE))));
      }
      return entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new TranslatedException(
          name, line, because("no-json", Map.of("detail", e.getOriginalMessage())), e);
    }
  }

  private static List<String> words(String name, int number, JsonNode object, String field)
      throws TranslatedException {
    List<String> words = new ArrayList<>();
    JsonNode list = object.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      throw new TranslatedException(
          name, 0, because("no-list", Map.of("number", number, "field", field)), null);
    }
    for (JsonNode word : list) {
      if (!word.isTextual() || word.textValue().isBlank()) {
        throw new TranslatedException(
            name, 0, because("no-words", Map.of("number", number, "field", field)), null);
      }
      words.add(word.textValue().strip());
    }
    return words;
  }
}
