package org.uprlib.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Section;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.WordCounter;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.validate.check.CountedWords;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.measure.WordCounts;

/** Measures submissions. Thread-safe. */
final class Measurer {
  /** Of what it is not certain whether it counts. */
  private static final Set<FileRemark> UNCERTAIN =
      EnumSet.of(FileRemark.TEXT_GOES_ON, FileRemark.TEXT_MAY_GO_ON, FileRemark.FIRST_PAGE_COUNTED);

  private final LanguageDetection languages = new LanguageDetection();

  /**
   * What there is to measure in {@code submission}.
   *
   * @param deadline by which it must be measured
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  Measurements measure(Submission submission, Deadline deadline) {
    Document document = submission.document();
    FileProperties properties = submission.properties();
    Map<PartKind, Integer> words = new EnumMap<>(PartKind.class);
    for (PartKind kind : PartKind.values()) {
      words.put(kind, 0);
    }
    Looks looks = new Looks();
    List<Paragraph> paragraphs = document.paragraphs();
    CountedWords counted = CountedWords.of(document);
    int[] counts = new int[paragraphs.size()];
    for (int i = 0; i < counts.length; i++) {
      deadline.throwIfExpired();
      Paragraph paragraph = paragraphs.get(i);
      counts[i] = counted.in(paragraph);
      words.merge(submission.partAt(paragraph.span().start()), counts[i], Integer::sum);
      looks.add(paragraph);
    }
    // A word processor counts what a line is drawn through.
    document.notices().stream()
        .flatMap(notice -> FileRemark.STRUCK_OUT.wordsOf(notice).stream())
        .filter(struck -> document.type() != FileType.PDF)
        .forEach(struck -> words.merge(PartKind.BODY, WordCounter.count(struck), Integer::sum));
    for (Note note : document.notes()) {
      for (Paragraph paragraph : note.paragraphs()) {
        words.merge(PartKind.NOTES, WordCounter.count(paragraph.text()), Integer::sum);
      }
    }
    for (Paragraph paragraph : numbered(submission, paragraphs)) {
      looks.addSpacing(paragraph);
    }
    Map<String, Double> shares = languages(submission);
    Measured<String> language =
        Measured.of(LanguageDetection.codeOfMost(shares), Measured.Reason.UNKNOWN_LANGUAGE);
    Map<String, Double> others = new HashMap<>(shares);
    others.keySet().removeIf(code -> Language.of(code).isPresent());
    return new Measurements(
        document.type(),
        language,
        Map.copyOf(others),
        new WordCounts(
            words,
            sections(submission, paragraphs, counts),
            counted.labels(),
            submission.parts().stream()
                .filter(part -> part.kind() == PartKind.ANNEXES)
                .map(part -> stretch(submission, paragraphs, counts, part.span()))
                .toList(),
            document.notices().stream()
                .filter(notice -> UNCERTAIN.stream().anyMatch(remark -> remark.is(notice)))
                .flatMap(notice -> notice.where().stream())
                .map(where -> stretch(submission, paragraphs, counts, where))
                .toList()),
        Measured.of(
            box(properties.pages()),
            properties.marks().isPresent() ? Measured.Reason.NO_PAGES : Measured.Reason.FORMAT),
        looks.fonts(),
        looks.sizes(),
        looks.spacings(),
        Measured.of(properties.pageNumbers(), Measured.Reason.PAGE_NUMBERS),
        Measured.of(properties.marks(), Measured.Reason.FORMAT),
        Measured.of(properties.macros(), Measured.Reason.FORMAT),
        Measured.of(properties.metadata(), Measured.Reason.FORMAT));
  }

  /** The languages of the text, of which a summary or a title page may be in another. */
  private Map<String, Double> languages(Submission submission) {
    return languages.shares(
        submission.document().paragraphs().stream()
            .filter(each -> submission.partAt(each.span().start()) == PartKind.BODY)
            .map(Paragraph::text)
            .collect(Collectors.joining("\n")));
  }

  private static WordCounts.Stretch stretch(
      Submission submission, List<Paragraph> paragraphs, int[] counts, Span where) {
    int words = 0;
    String heading = "";
    for (int i = 0; i < counts.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (where.contains(paragraph.span())) {
        heading = heading.isBlank() ? paragraph.text() : heading;
        words += counts[i];
      }
    }
    return new WordCounts.Stretch(submission.partAt(where.start()), heading.strip(), words);
  }

  private static Optional<Integer> box(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private static List<Paragraph> numbered(Submission submission, List<Paragraph> paragraphs) {
    List<Paragraph> found = new ArrayList<>();
    int next = 0;
    List<NumberedParagraph> wanted = submission.paragraphs();
    for (Paragraph paragraph : paragraphs) {
      if (next < wanted.size() && wanted.get(next).span().equals(paragraph.span())) {
        found.add(paragraph);
        next++;
      }
    }
    return found;
  }

  private static List<WordCounts.SectionWords> sections(
      Submission submission, List<Paragraph> paragraphs, int[] counts) {
    List<WordCounts.SectionWords> found = new ArrayList<>();
    int i = 0;
    for (Section section : submission.sections()) {
      if (submission.partAt(section.span().start()) != PartKind.BODY) {
        continue;
      }
      while (i < counts.length && paragraphs.get(i).span().start() < section.span().start()) {
        i++;
      }
      int words = 0;
      while (i < counts.length && paragraphs.get(i).span().end() <= section.span().end()) {
        words += counts[i++];
      }
      found.add(new WordCounts.SectionWords(section, words));
    }
    return found;
  }
}
