package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.States;

/**
 * The lines of a mid-term report before its text, which say whose it is: its text names the
 * Government and ministries whoever wrote it. Immutable.
 *
 * @param text of the document
 * @param lines of the title block, in order
 * @param end where the last of them ends in the document's text
 */
record MidTermTitle(
    String text, List<String> lines, int end, PhraseTable<DocumentationWord> words, States states) {
  /** A title block ends within so many characters from the start. */
  private static final int FRONT = 1_500;

  /** A longer line that ends in a full stop is running text. */
  private static final int LONGEST = 40;

  private static final Set<DocumentationWord> STATE =
      Set.of(DocumentationWord.STATE_ORGAN, DocumentationWord.GOVERNMENT);

  /** Behind a State's name, what makes it a part of another: "Norway's", "Norway Rights Forum". */
  private static final Pattern GOES_ON = Pattern.compile("[’'\u2010-]|\\s+\\p{Lu}");

  private static final Pattern OWNER = Pattern.compile("[’']s?\\s+");
  private static final Pattern ADJECTIVES = Pattern.compile("(?:\\p{L}+\\s+){0,2}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** So many letters a State's name and what is of that State have in common. */
  private static final int STEM = 4;

  MidTermTitle {
    lines = List.copyOf(lines);
  }

  static MidTermTitle of(Document document, PhraseTable<DocumentationWord> words, States states) {
    List<String> lines = new ArrayList<>();
    int end = 0;
    for (Paragraph each : document.paragraphs()) {
      if (each.span().end() > FRONT || isText(each)) {
        break;
      }
      lines.add(each.text());
      end = each.span().end();
    }
    return new MidTermTitle(document.text(), lines, end, words, states);
  }

  private static boolean isText(Paragraph line) {
    return HeadingNumber.closed(line.printed()).isPresent()
        || (Endings.isStop(line.text()) && line.text().length() > LONGEST);
  }

  /** Whether a line says that the State wrote the report, and none that others did. */
  boolean isOfState() {
    return lines.stream().noneMatch(line -> words.has(DocumentationWord.OF_OTHERS, line))
        && lines.stream().anyMatch(this::saysState);
  }

  /**
   * Whether {@code organisation} may have written the report: the title block says so, or the text
   * of this report. What a council "is to report" says nothing of it.
   */
  boolean names(Organisation organisation) {
    PageEvidence evidence = organisation.evidence();
    boolean told =
        organisation.span().start() < end
            || (evidence.certainty() == Certainty.STATED
                && words.has(DocumentationWord.THIS_PAPER, evidence.span().in(text)));
    return told
        && !Character.isLowerCase(organisation.name().codePointAt(0))
        && !words.hasAny(STATE, organisation.name());
  }

  private boolean saysState(String line) {
    return words.all(DocumentationWord.STATE_ORGAN, line).stream()
            .map(organ -> before(line, organ.start()))
            .anyMatch(before -> before.isEmpty() || isOfState(before) || leads(before))
        || words.all(DocumentationWord.GOVERNMENT, line).stream()
            .anyMatch(government -> leads(before(line, government.start())))
        || states.find(line).anyMatch(state -> isWhose(line, state))
        || states
            .find(line)
            .filter(state -> !GOES_ON.matcher(line.substring(state.end())).lookingAt())
            .anyMatch(state -> leads(before(line, state.start())));
  }

  /** "Royal Norwegian", where another line names Norway. */
  private boolean isOfState(String before) {
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return last.length() > STEM
        && SPACES.splitAsStream(before).allMatch(word -> Character.isUpperCase(word.charAt(0)))
        && lines.stream()
            .flatMap(line -> states.find(line).map(state -> line.substring(state.start())))
            .anyMatch(name -> name.regionMatches(true, 0, last, 0, STEM));
  }

  /** "Norway's voluntary mid-term report". */
  private boolean isWhose(String line, States.Match state) {
    Matcher owner = OWNER.matcher(line).region(state.end(), line.length());
    return before(line, state.start()).isEmpty()
        && owner.lookingAt()
        && words.all(DocumentationWord.MID_TERM, line).stream()
            .anyMatch(
                report ->
                    report.start() >= owner.end()
                        && ADJECTIVES
                            .matcher(line.substring(owner.end(), report.start()))
                            .matches());
  }

  /** What is before {@code offset}, without an article that opens the line. */
  private String before(String line, int offset) {
    String before = line.substring(0, offset).strip();
    return words.ends(DocumentationWord.ARTICLE, before) && !before.contains(" ") ? "" : before;
  }

  /** Whether whom {@code before} leads to wrote the report: "Mid-term report of", "Prepared by". */
  private boolean leads(String before) {
    return words.ends(DocumentationWord.WRITTEN_BY, before)
        || words.all(DocumentationWord.OF, before).stream()
            .filter(of -> of.end() == before.length())
            .map(Span::start)
            .anyMatch(
                start ->
                    words.ends(DocumentationWord.MID_TERM, before.substring(0, start).strip()));
  }
}
