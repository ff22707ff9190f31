package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Part;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.text.WordCounter;

/**
 * Parts a submission into cover, contents, body, typed notes and annexes. Notes and annexes begin
 * behind text, at a line of their own that is no item of a list. Where the numbers of the text go
 * on behind such a line, what is there is text, and a notice says so: words that count are not to
 * be missed. Stateless.
 */
final class PartFinder {
  private static final int SHORT = 24;

  /** A reference is shorter, in words, or in characters of Chinese. */
  private static final int LONGEST_REFERENCE = 50;

  private static final int LONGEST_REFERENCE_HAN = 60;

  /** What is not the text. */
  private static final Set<PartKind> APART = EnumSet.of(PartKind.NOTES, PartKind.ANNEXES);

  /** A line across the page. */
  private static final Pattern RULE = Pattern.compile("\\h*[_–—-]{5,}\\h*");

  private final SubmissionPhrases phrases;
  private final CoverFinder covers;
  private final AnnexTitles annexes;

  PartFinder(SubmissionPhrases phrases, Sentences sentences, FoundingYearFinder founding) {
    this.phrases = phrases;
    this.covers = new CoverFinder(phrases, sentences, founding);
    this.annexes = new AnnexTitles(phrases);
  }

  /**
   * The parts of a paper.
   *
   * @param parts in order, without gaps
   * @param notices on lines that may begin notes or annexes and were taken for text
   */
  record Found(List<Part> parts, List<Notice> notices) {}

  Found find(
      Document document, FileProperties properties, List<SubmissionLine> lines, Deadline deadline) {
    Walk walk = new Walk(lines);
    CoverFinder.Cover cover = covers.cover(document, properties, lines);
    Arrays.fill(walk.kinds, 0, cover.lines(), PartKind.COVER);
    walk.tellOfFirstPage(cover.asText());
    ContentsLines contents = new ContentsLines(document, properties);
    for (int i = cover.lines(); i < lines.size(); i++) {
      deadline.throwIfExpired();
      walk.take(i, contents);
    }
    walk.endDoubt(lines.size());
    return new Found(joined(lines, walk.kinds), walk.notices);
  }

  /** Goes through one paper, line by line. */
  private final class Walk {
    private final List<SubmissionLine> lines;
    private final PartKind[] kinds;
    private final List<Notice> notices = new ArrayList<>();
    private final PartNumbers ofText = new PartNumbers();
    private PartNumbers ofPart = new PartNumbers();
    private PartKind at = PartKind.BODY;
    private boolean textBegan;

    /** The line that began the part that is under way. */
    private int opening;

    /** What to say of what begins at {@link #doubtedFrom}, if its part is not certain. */
    private Optional<FileRemark> doubt = Optional.empty();

    private int doubtedFrom;

    Walk(List<SubmissionLine> lines) {
      this.lines = lines;
      this.kinds = new PartKind[lines.size()];
    }

    void take(int i, ContentsLines contents) {
      SubmissionLine line = lines.get(i);
      PartKind next =
          at == PartKind.CONTENTS && contents.goOnWith(line, behind(i)) ? at : kind(i, line);
      if (next != at) {
        if (doubtedFrom < i) {
          endDoubt(i);
        }
        begin(i);
        if (next == PartKind.CONTENTS) {
          contents.begin(line);
        }
      }
      at = next;
      kinds[i] = at;
      if (at == PartKind.NOTES && doubt.isEmpty() && isProse(line)) {
        doubt(FileRemark.TEXT_MAY_GO_ON, i);
      }
      boolean surelyText = at == PartKind.BODY && doubt.isEmpty();
      (surelyText || i == opening ? ofText : ofPart).add(line);
      textBegan |= at == PartKind.BODY && OutlineReader.isText(line);
    }

    private void begin(int i) {
      opening = i;
      ofPart = new PartNumbers();
    }

    private Optional<SubmissionLine> behind(int i) {
      return i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
    }

    private PartKind kind(int i, SubmissionLine line) {
      SubmissionLine first = lines.get(opening);
      boolean outside = APART.contains(at) || doubt.isPresent();
      if (outside && !ofPart.goesOnWith(line) && ofText.goesOnWith(line)) {
        backToText(i);
        return PartKind.BODY;
      }
      if (outside && at != PartKind.NOTES && isSectionOfText(line, first)) {
        if (doubt.isEmpty()) {
          doubt(FileRemark.TEXT_MAY_GO_ON, opening);
        }
        endDoubt(i);
        return PartKind.BODY;
      }
      if (at == PartKind.ANNEXES) {
        if (doubt.isEmpty() && line.heading() && line.level() < first.level()) {
          doubt(FileRemark.TEXT_MAY_GO_ON, i);
        }
        return at;
      }
      Optional<PartKind> begun = begun(i, line);
      if (begun.isPresent()) {
        return begun.get();
      }
      return at == PartKind.NOTES && !line.heading() ? at : PartKind.BODY;
    }

    /** What a line of its own begins. */
    private Optional<PartKind> begun(int i, SubmissionLine line) {
      boolean item = line.paragraph().label().isPresent() || line.number().isPresent();
      boolean own = line.marked() || (line.text().length() < SHORT && !item);
      if (line.inTable()) {
        return Optional.empty();
      }
      if (own && phrases.isTitle(PhraseKind.CONTENTS, line.text())) {
        return Optional.of(PartKind.CONTENTS);
      }
      switch (textBegan ? annex(i, line, own, item) : AnnexTitles.Certainty.NONE) {
        case CERTAIN -> {
          return Optional.of(PartKind.ANNEXES);
        }
        case POSSIBLE -> {
          return doubt.isPresent() ? Optional.empty() : possibleAnnex(i);
        }
        default -> {
          return own && textBegan ? notes(i, line) : Optional.empty();
        }
      }
    }

    /** {@code Sources} may head a list of references, or a section on how the paper was made. */
    private Optional<PartKind> notes(int i, SubmissionLine line) {
      boolean possible = phrases.isTitle(PhraseKind.SOURCES, line.text());
      if (possible && doubt.isEmpty()) {
        doubt(FileRemark.TEXT_MAY_GO_ON, i);
      }
      return possible || phrases.isTitle(PhraseKind.NOTES, line.text()) || isRuleAboveNotes(i)
          ? Optional.of(PartKind.NOTES)
          : Optional.empty();
    }

    /**
     * Numbers of paragraphs that do not go on behind it speak for an annex; where none has a
     * number, it is text.
     */
    private Optional<PartKind> possibleAnnex(int i) {
      boolean numbered = !ofText.isEmpty();
      begin(i);
      doubt(numbered ? FileRemark.TEXT_MAY_GO_ON : FileRemark.TEXT_GOES_ON, i);
      return Optional.of(numbered ? PartKind.ANNEXES : PartKind.BODY);
    }

    /** A line across the page above {@code [1]}, as where a text was copied with its notes. */
    private boolean isRuleAboveNotes(int i) {
      return RULE.matcher(lines.get(i).text()).matches()
          && behind(i).filter(line -> line.text().startsWith("[1]")).isPresent();
    }

    /**
     * A title in plain type above a heading may be a line that says what is sent with a letter; of
     * several titles, a list of annexes, the last begins them.
     */
    private AnnexTitles.Certainty annex(int i, SubmissionLine line, boolean own, boolean item) {
      if (line.heading()) {
        return annexes.heading(line.text());
      }
      if (own && annexes.isBare(line.text())) {
        return AnnexTitles.Certainty.CERTAIN;
      }
      if (item || !isTitled(line) || behind(i).filter(this::isTitled).isPresent()) {
        return AnnexTitles.Certainty.NONE;
      }
      return behind(i).filter(SubmissionLine::marked).isPresent()
          ? AnnexTitles.Certainty.POSSIBLE
          : AnnexTitles.Certainty.CERTAIN;
    }

    private boolean isTitled(SubmissionLine line) {
      return !line.heading() && annexes.isTitled(line.text());
    }

    /** Whether a section begins that only the text has. */
    private boolean isSectionOfText(SubmissionLine line, SubmissionLine first) {
      return line.heading()
          && line.level() <= first.level()
          && phrases.isTitle(Set.of(PhraseKind.SUMMARY, PhraseKind.RECOMMENDATIONS), line.text());
    }

    /**
     * Takes the headings above a line for text as well, all that the part has if it has no more;
     * and what was not certain to be another part.
     */
    private void backToText(int i) {
      int from = doubt.isPresent() ? doubtedFrom : i;
      doubt = Optional.empty();
      int above = i - 1;
      for (; above >= opening && (above >= from || isBetween(above)); above--) {
        kinds[above] = PartKind.BODY;
        ofText.add(lines.get(above));
      }
      if (above > opening && at == PartKind.ANNEXES) {
        doubt(FileRemark.TEXT_MAY_GO_ON, opening);
        endDoubt(above + 1);
      } else {
        tell(FileRemark.TEXT_GOES_ON, lines.get(opening));
      }
    }

    private boolean isBetween(int i) {
      return i == opening || lines.get(i).heading();
    }

    private void tell(FileRemark remark, SubmissionLine heading) {
      notices.add(remark.notice(1, Notice.excerpt(heading.text())));
    }

    void tellOfFirstPage(int asText) {
      if (asText > 0) {
        int words =
            lines.stream().limit(asText).mapToInt(each -> WordCounter.count(each.text())).sum();
        notices.add(FileRemark.FIRST_PAGE_COUNTED.notice(words).at(span(0, asText)));
      }
    }

    private void doubt(FileRemark remark, int from) {
      doubt = Optional.of(remark);
      doubtedFrom = from;
    }

    /** What was not certain ends before line {@code i}. */
    void endDoubt(int i) {
      doubt.ifPresent(
          remark -> {
            String heading = Notice.excerpt(lines.get(doubtedFrom).text());
            notices.add(remark.notice(1, heading).at(span(doubtedFrom, i)));
          });
      doubt = Optional.empty();
    }

    /** From line {@code first} to the one before {@code end}. */
    private Span span(int first, int end) {
      return new Span(lines.get(first).span().start(), lines.get(end - 1).span().end());
    }
  }

  private static boolean isProse(SubmissionLine line) {
    boolean han = line.text().codePoints().anyMatch(Character::isIdeographic);
    return WordCounter.count(line.text()) > (han ? LONGEST_REFERENCE_HAN : LONGEST_REFERENCE);
  }

  private static List<Part> joined(List<SubmissionLine> lines, PartKind[] kinds) {
    List<Part> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[first]) {
        int start = lines.get(first).span().start();
        int end = lines.get(i - 1).span().end();
        parts.add(new Part(kinds[first], new Span(start, Math.max(start, end))));
        first = i;
      }
    }
    return parts;
  }
}
