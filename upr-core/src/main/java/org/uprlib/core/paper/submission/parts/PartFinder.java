package org.uprlib.core.paper.submission.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Part;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.FileRemark;

/**
 * Parts a submission into cover, contents, body, typed notes and annexes. Notes and annexes begin
 * behind text, at a line of their own that is no item of a list. Where the numbers of the text go
 * on behind such a line, what is there is text, and a notice says so: words that count are not to
 * be missed. Stateless.
 */
public record PartFinder(SubmissionPhrases phrases, CoverFinder covers) {
  private static final int SHORT = 24;

  private static final Set<PartKind> BEHIND_TEXT = Set.of(PartKind.NOTES, PartKind.ANNEXES);

  /** As in {@code Annex 1}, {@code Annexe n° 2} and {@code ANNEX B}. */
  private static final Pattern NUMBER_OF_ANNEX =
      Pattern.compile(
          "(?:\\s+|(?<=\\p{IsHan}))(?:[Nn][°oº.] ?)?(?:\\d{1,2}|[A-Z]|[IVX]{1,4})\\s*[.:]?\\s*$");

  /** A line across the page. */
  private static final Pattern RULE = Pattern.compile("\\h*[_–—-]{5,}\\h*");

  /** The title behind such a number, which ends without a stop. */
  private static final Pattern TITLE_OF_ANNEX =
      Pattern.compile("\\s*(?::|\\s[-–—]\\s)\\s*\\S.{0,80}[^.;:,]$");

  /**
   * The parts of a paper.
   *
   * @param parts in order, without gaps
   * @param notices on lines that may begin notes or annexes and were taken for text
   */
  public record Found(List<Part> parts, List<Notice> notices) {}

  public Found find(
      Document document, FileProperties properties, List<SubmissionLine> lines, Deadline deadline) {
    Walk walk = new Walk(lines);
    int cover = covers.end(document, properties, lines);
    Arrays.fill(walk.kinds, 0, cover, PartKind.COVER);
    ContentsLines contents = new ContentsLines(document, properties);
    for (int i = cover; i < lines.size(); i++) {
      deadline.throwIfExpired();
      walk.take(i, contents);
    }
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

    Walk(List<SubmissionLine> lines) {
      this.lines = lines;
      this.kinds = new PartKind[lines.size()];
    }

    void take(int i, ContentsLines contents) {
      SubmissionLine line = lines.get(i);
      PartKind next =
          at == PartKind.CONTENTS && contents.goOnWith(line, behind(i)) ? at : kind(i, line);
      if (next != at) {
        opening = i;
        ofPart = new PartNumbers();
        if (next == PartKind.CONTENTS) {
          contents.begin(line);
        }
      }
      at = next;
      kinds[i] = at;
      (at == PartKind.BODY || i == opening ? ofText : ofPart).add(line);
      textBegan |= at == PartKind.BODY && OutlineReader.isText(line);
    }

    private Optional<SubmissionLine> behind(int i) {
      return i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
    }

    private PartKind kind(int i, SubmissionLine line) {
      if (BEHIND_TEXT.contains(at) && textGoesOn(line)) {
        backToText(i);
        return PartKind.BODY;
      }
      if (at == PartKind.ANNEXES) {
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
      if (textBegan
          && !item
          && isTitledAnnex(line)
          && !behind(i).filter(this::isTitledAnnex).isPresent()) {
        return Optional.of(PartKind.ANNEXES);
      }
      if (!own) {
        return Optional.empty();
      }
      if (phrases.isTitle(PhraseKind.CONTENTS, line.text())) {
        return Optional.of(PartKind.CONTENTS);
      }
      if (textBegan && isAnnex(line)) {
        return Optional.of(PartKind.ANNEXES);
      }
      boolean notes = phrases.isTitle(PhraseKind.NOTES, line.text()) || isRuleAboveNotes(i);
      return textBegan && notes ? Optional.of(PartKind.NOTES) : Optional.empty();
    }

    /** A line across the page above {@code [1]}, as where a text was copied with its notes. */
    private boolean isRuleAboveNotes(int i) {
      return RULE.matcher(lines.get(i).text()).matches()
          && behind(i).filter(line -> line.text().startsWith("[1]")).isPresent();
    }

    /** As {@code Annex 1: Cases} in plain type; of several, a list of annexes, the last. */
    private boolean isTitledAnnex(SubmissionLine line) {
      Matcher title = TITLE_OF_ANNEX.matcher(line.text());
      return !line.heading()
          && title.find()
          && isAnnexTitle(line.text().substring(0, title.start()));
    }

    private boolean isAnnexTitle(String title) {
      return phrases.isTitle(PhraseKind.ANNEX, NUMBER_OF_ANNEX.matcher(title).replaceFirst(""));
    }

    private boolean isAnnex(SubmissionLine line) {
      if (!line.heading()) {
        return isAnnexTitle(line.text());
      }
      // "Annex to our report: what has changed" may head text; only numbers would show it.
      if (phrases.begins(PhraseKind.ANNEX_TO, line.text()) && ofText.isEmpty()) {
        doubt(line);
        return false;
      }
      return phrases.begins(PhraseKind.ANNEX, line.text());
    }

    /** Whether a number goes on from the text's, or a section begins that only the text has. */
    private boolean textGoesOn(SubmissionLine line) {
      if (!ofPart.goesOnWith(line) && ofText.goesOnWith(line)) {
        return true;
      }
      SubmissionLine first = lines.get(opening);
      return at == PartKind.ANNEXES
          && line.heading()
          && line.level() <= first.level()
          && phrases.isTitle(Set.of(PhraseKind.SUMMARY, PhraseKind.RECOMMENDATIONS), line.text());
    }

    /**
     * Takes the headings above a line for text as well, all that the part has if it has no more.
     */
    private void backToText(int i) {
      doubt(lines.get(opening));
      for (int above = i - 1; above >= opening && isBetween(above); above--) {
        kinds[above] = PartKind.BODY;
        ofText.add(lines.get(above));
      }
    }

    private boolean isBetween(int i) {
      return i == opening || lines.get(i).heading();
    }

    private void doubt(SubmissionLine heading) {
      notices.add(FileRemark.TEXT_GOES_ON.notice(1, Notice.excerpt(heading.text())));
    }
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
