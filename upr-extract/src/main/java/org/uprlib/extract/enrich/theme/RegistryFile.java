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
   * @param place where; in JSON the line is the number of the object
   */
  record Entry(Place place, ThemeRegistry.OwnTheme theme) {}

  /** A line of a registry, counted from 1; 0 for the whole. */
  record Place(String file, int line) {
    /** Why it cannot be read; the facts fill the places of the text of {@code key}. */
    TranslatedException wrong(String key, Map<String, ?> facts) {
      return new TranslatedException(file, line, because(key, facts), null);
    }
  }

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
        heads = heads(new Place(name, number), cells);
      } else {
        entries.add(entry(new Place(name, number), heads, cells));
      }
    }
    return entries;
  }

  /** Without the quotes that a spreadsheet puts round a cell with a comma. */
  private static String unquoted(String cell) {
    Matcher quoted = QUOTED.matcher(cell.strip());
    return quoted.matches() ? quoted.group(1).replace("\"\"", "\"").strip() : cell.strip();
  }

  private static List<String> heads(Place place, List<String> cells) throws TranslatedException {
    List<String> heads = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String head : heads) {
      if (!COLUMNS.contains(head)) {
        throw place.wrong("no-such-column", Map.of("column", head, "columns", COLUMNS));
      }
    }
    if (!heads.contains(THEME)) {
      throw place.wrong("no-column", Map.of("column", THEME));
    }
    return heads;
  }

  private static Entry entry(Place place, List<String> heads, List<String> cells)
      throws TranslatedException {
    if (cells.size() > heads.size()) {
      throw place.wrong("cells", Map.of("count", cells.size(), "columns", heads.size()));
    }
    return new Entry(
        place,
        theme(
            place,
            cell(heads, cells, THEME),
            Optional.of(cell(heads, cells, PARENT)).filter(parent -> !parent.isEmpty()),
            words(cell(heads, cells, INCLUDE)),
            words(cell(heads, cells, ALL_OF)),
            words(cell(heads, cells, EXCLUDE))));
  }

  private static ThemeRegistry.OwnTheme theme(
      Place place,
      String theme,
      Optional<String> parent,
      List<String> include,
      List<String> allOf,
      List<String> exclude)
      throws TranslatedException {
    if (theme.isBlank()) {
      throw place.wrong("unnamed", Map.of());
    }
    if (!exclude.isEmpty() && include.isEmpty() && allOf.isEmpty()) {
      throw place.wrong("only-excludes", Map.of("theme", theme));
    }
    return new ThemeRegistry.OwnTheme(theme, parent, include, allOf, exclude);
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
        Place place = new Place(name, number);
        entries.add(
            new Entry(
                place,
                theme(
                    place,
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
      throw new Place(name, 0).wrong("no-list", Map.of("number", number, "field", field));
    }
    for (JsonNode word : list) {
      if (!word.isTextual() || word.textValue().isBlank()) {
        throw new Place(name, 0).wrong("no-words", Map.of("number", number, "field", field));
      }
      words.add(word.textValue().strip());
    }
    return words;
  }
}
