package org.uprlib.extract.read.recommend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.recommend.ReportReader.ConclusionsReader;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.SectionTitles;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;

/** The report A/HRC/99/7 on Sylvania, by its lines. */
public final class SylvanianReport {
  private static final States STATES = Loaded.STATES;
  private static final PhraseBook BOOK = Loaded.BOOK;

  static final ReportReader READER =
      new ReportReader(
          STATES,
          BOOK,
          new SectionTwoReader(BOOK),
          new Attributor(STATES),
          new SectionTitles(),
          Sentences.load());

  private SylvanianReport() {}

  static ReportReader.Report read(List<String> lines) {
    return READER
        .read(
            WrittenPaper.document(lines, Language.ENGLISH),
            paper(Optional.empty(), Language.ENGLISH),
            Deadline.of("sylvania", ReadLimits.DEFAULT))
        .orElseThrow();
  }

  /** What stands in the section of conclusions of {@code document}. */
  public static List<Entry> conclusions(Document document) {
    return new ConclusionsReader(new SectionTitles())
        .read(document, text -> false, (title, printed) -> false, text -> false)
        .orElseThrow()
        .entries();
  }

  /** What it says of itself; {@code reviewed} stands for Sylvania, which is no State. */
  public static PaperInfo paper(Optional<State> reviewed, Language language) {
    return new PaperInfo(
        Optional.of("A/HRC/99/7"),
        reviewed,
        Optional.of("Sylvania"),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(language),
        PaperKind.WORKING_GROUP_REPORT);
  }
}
