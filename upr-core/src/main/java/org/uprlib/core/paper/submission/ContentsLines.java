package org.uprlib.core.paper.submission;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.text.Folding;

/**
 * The lines of a table of contents: those that end with the number of a page; where the first does
 * not, the short lines up to the next page, a heading, or the first title that comes again. For one
 * paper.
 */
final class ContentsLines {
  private static final int LONGEST = 100;

  private static final Pattern ENDED = Pattern.compile("[.!?;:。？؟]$");

  private final Document document;
  private final FileProperties properties;
  private final Set<String> titles = new HashSet<>();
  private int page;
  private boolean begun;
  private boolean paged;

  ContentsLines(Document document, FileProperties properties) {
    this.document = document;
    this.properties = properties;
  }

  /** They begin below this line. */
  void begin(SubmissionLine heading) {
    titles.clear();
    page = page(heading);
    begun = false;
  }

  /**
   * Whether {@code line} is the next of them.
   *
   * @param next the line behind it
   */
  boolean goOnWith(SubmissionLine line, Optional<SubmissionLine> next) {
    boolean entry = line.endsWithPage();
    paged = begun ? paged : entry;
    begun = true;
    if (line.heading() || entry) {
      return !line.heading();
    }
    return isBrief(line.text())
        && (paged
            ? next.filter(SubmissionLine::endsWithPage).isPresent()
            : page(line) == page && isNew(line));
  }

  /** Whether no entry before has these words; it has from now on. */
  private boolean isNew(SubmissionLine line) {
    return titles.add(Folding.words(ParagraphNumber.without(line.text())));
  }

  private static boolean isBrief(String text) {
    return text.strip().length() <= LONGEST && !ENDED.matcher(text.strip()).find();
  }

  /** Counts breaks and pages, as far as the file has them. */
  private int page(SubmissionLine line) {
    int start = line.span().start();
    long breaks = properties.pageStarts().stream().filter(each -> each.start() <= start).count();
    return (int) breaks + document.pageAt(start).orElse(0);
  }
}
