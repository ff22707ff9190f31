package org.uprlib.extract.cli;

import java.util.Optional;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * All that results depend on, besides the papers and the program: a run does not resume from
 * results of another key. The time limit is not part of it: a paper that exceeded it has no result.
 * Immutable.
 *
 * @param format of the results
 * @param enriched whether texts are given what they ask
 * @param facts what the user knows of files that have no title page
 * @param themes of the user's own, in order
 */
record ResultKey(
    ExportFormat format, boolean enriched, GivenMetadata facts, Optional<ThemeRegistry> themes) {

  /** It as a text, equal for equal results. */
  String text() {
    String given = facts.equals(GivenMetadata.NONE) ? "" : " " + facts;
    String own = themes.map(each -> " themes " + each.declared()).orElse("");
    return ProgramIdentity.with(format)
        + " "
        + format.word()
        + (enriched ? " enriched" : " plain")
        + given
        + own;
  }
}
