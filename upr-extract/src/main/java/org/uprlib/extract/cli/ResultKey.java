package org.uprlib.extract.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.enrich.theme.OwnTheme;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.run.manifest.ContentHash;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * All that results depend on but the papers and the program: results of another key are not gone on
 * with. Time is none of it: a paper that it was too short for has no result. Immutable.
 *
 * @param format of the results
 * @param enriched whether texts are given what they ask
 * @param facts what the user knows of files that have no title page
 * @param themes of the user's own, in order
 */
record ResultKey(
    ExportFormat format, boolean enriched, GivenMetadata facts, List<OwnTheme> themes) {
  private static final char END_OF_WORD = '\u0001';
  private static final char END_OF_LIST = '\u0002';

  ResultKey {
    themes = List.copyOf(themes);
  }

  /** It as a text, equal for equal results. */
  String text() {
    String given = facts.equals(GivenMetadata.NONE) ? "" : " " + facts;
    String own = themes.isEmpty() ? "" : " themes " + hash();
    return ProgramIdentity.with(format)
        + " "
        + format.word()
        + (enriched ? " enriched" : " plain")
        + given
        + own;
  }

  private String hash() {
    StringBuilder all = new StringBuilder();
    for (OwnTheme theme : themes) {
      add(all, List.of(theme.name()));
      add(all, theme.parent().stream().toList());
      add(all, theme.include());
      add(all, theme.allOf());
      add(all, theme.exclude());
    }
    return ContentHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(StringBuilder all, List<String> words) {
    words.forEach(word -> all.append(word).append(END_OF_WORD));
    all.append(END_OF_LIST);
  }
}
