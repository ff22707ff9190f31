package org.uprlib.extract.read.addendum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.addendum.PositionTables.PositionRow;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.LeadIn.Total;

/**
 * Reads the answers of the State under review in an addendum (A/HRC/…/Add.1, "Views on conclusions
 * and/or recommendations"). Immutable and thread-safe.
 *
 * <p>Positions are read from sentences with lists of numbers, from headings over lists, from tables
 * and from paragraphs on single recommendations. Numbers stay as they are written; which
 * recommendations of the report they mean is settled later.
 */
public final class AddendumReader {
  private final Map<Language, Lazy<AddendumLanguage>> readers = new EnumMap<>(Language.class);

  /**
   * A reader with these wordings and State names.
   *
   * @param tables finds tables of recommendations
   * @param sentences cuts running text
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  public AddendumReader(
      PhraseBook book, States states, RecommendationTables tables, Sentences sentences) {
    Map<Language, Markers> markers = Markers.load();
    Map<Language, MarkNames> markNames = MarkNames.load();
    Map<Language, SubjectExceptions> subjects = SubjectExceptions.load();
    Map<Language, SubjectReader> subjectReaders = SubjectReader.load();
    for (Language language : Language.values()) {
      readers.put(
          language,
          new Lazy<>(
              () ->
                  AddendumLanguage.of(
                      book,
                      states,
                      tables,
                      markers,
                      markNames,
                      subjects,
                      subjectReaders,
                      sentences,
                      language)));
    }
  }

  /**
   * Reads an addendum. Its language is taken to be English if it is not known.
   *
   * @param info what its first page says
   * @param deadline by which it must be read
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Addendum read(Document document, PaperInfo info, Deadline deadline) {
    Language language = document.language().orElse(Language.ENGLISH);
    return new AddendumWalk(readers.get(language).get(), document, info, deadline).addendum();
  }

  /**
   * What the tables of a report itself answer: those that have a column of positions, or whose rows
   * are below a position.
   */
  public Addendum readTables(Document report, PaperInfo info, Deadline deadline) {
    AddendumLanguage language = readers.get(report.language().orElse(Language.ENGLISH)).get();
    AddendumPaper paper = AddendumPaper.of(report, info, language);
    AnswerCollector collector = new AnswerCollector(language, paper);
    for (List<PositionRow> rows : language.tables().findWithHeaded(paper.document()).values()) {
      deadline.throwIfExpired();
      collector.table(rows, Group.NONE);
    }
    return collector.addendum();
  }

  /**
   * What one addendum says of the recommendations. Immutable and thread-safe.
   *
   * @param symbol the addendum's symbol, or its file name where it has no symbol
   * @param answers in document order
   * @param totals numbers of recommendations that it states; their spans point into the addendum's
   *     text
   * @param notices what a person should check in it
   */
  public record Addendum(
      String symbol, List<Answer> answers, List<Total> totals, List<Notice> notices) {
    public Addendum {
      answers = List.copyOf(answers);
      totals = List.copyOf(totals);
      notices = List.copyOf(notices);
    }
  }
}
