package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * Themes of the person's own, from lists that were dropped with the papers. Immutable.
 *
 * @param registries the lists
 */
record OwnThemes(List<ThemeRegistry> registries) {
  OwnThemes {
    registries = List.copyOf(registries);
  }

  /**
   * The themes among {@code papers}.
   *
   * @param others takes the papers that are not lists of themes
   * @param failures takes why a list cannot be used, by its name
   */
  static OwnThemes among(List<Paper> papers, List<Paper> others, Map<String, Throwable> failures)
      throws IOException {
    List<ThemeRegistry> registries = new ArrayList<>();
    for (Paper paper : papers) {
      if (!isList(paper)) {
        others.add(paper);
        continue;
      }
      try {
        String text = new String(paper.content(), StandardCharsets.UTF_8);
        registries.add(ThemeRegistry.parse(paper.name(), text));
      } catch (TranslatedException e) {
        failures.put(paper.name(), e);
      }
    }
    return new OwnThemes(registries);
  }

  /** A table of themes, or the same in JSON, which begins with a bracket; ticks begin otherwise. */
  private static boolean isList(Paper paper) throws IOException {
    return paper.endsWith(".tsv")
        || (paper.endsWith(".json")
            && new String(paper.content(), StandardCharsets.UTF_8).stripLeading().startsWith("["));
  }

  /** Names of the themes of {@code text}, each once. */
  List<String> of(String text, Language language) {
    return registries.stream()
        .flatMap(registry -> registry.read(text, language).stream())
        .map(Theme::name)
        .distinct()
        .toList();
  }

  /** The recommendations with their themes, if there is a list. */
  List<ResultRow> withThemes(List<ResultRow> rows) {
    return registries.isEmpty() ? rows : rows.stream().map(this::withThemes).toList();
  }

  private ResultRow withThemes(ResultRow row) {
    return row.with(
        Aspect.OWN_THEMES,
        text -> of(text, row.language()).stream().map(name -> new Term(name, name)).toList());
  }
}
