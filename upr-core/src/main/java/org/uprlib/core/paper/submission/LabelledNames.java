package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/**
 * Finds the names behind a label, as in {@code Submitted by: …}: on its line, and in the list below
 * it. For one page.
 */
final class LabelledNames {
  private static final int MOST_LISTED_LINES = 40;

  /** Papers of the Council tell their mandate: nobody submits those. */
  private static final Pattern RESOLUTION =
      Pattern.compile("(?<![\\d/])\\d{1,3}/\\d{1,3}(?![\\d/])");

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameEvidence evidence;
  private final NameEnd ends;
  private final SubmitterNames found;

  /**
   * @param found takes the names
   */
  LabelledNames(
      TitleBlock block,
      KnownNames known,
      NameList names,
      NameEvidence evidence,
      NameEnd ends,
      SubmitterNames found) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.names = names;
    this.evidence = evidence;
    this.ends = ends;
    this.found = found;
  }

  /** Adds the names behind every label that counts. */
  void find() {
    for (int i = 0; i < page.size(); i++) {
      Role role = block.role(i);
      boolean label = role == Role.LABEL || role == Role.PARTNER;
      if (label && (i == 0 || block.role(i - 1) != role || page.before(i).line()) && counts(i)) {
        if (role == Role.PARTNER && found.isEmpty()) {
          above(i);
        }
        behindLabel(i);
      }
    }
  }

  /** A name alone on the line above {@code in partnership with}. */
  private void above(int label) {
    if (label == 0 || !page.before(label).line()) {
      return;
    }
    int start = page.lineStart(page.lineOf(label - 1));
    boolean free = label <= block.body() && ends.of(start, label) == label;
    List<NameList.Name> listed = free ? names.split(start, label) : List.of();
    if (listed.stream()
        .allMatch(n -> evidence.titleCase(n) && !evidence.topicOnly(n.from(), n.to()))) {
      found.add(listed, page.span(start, label), Certainty.INFERRED);
    }
  }

  /** Labels in lists of other papers and in running text tell nothing of this one. */
  private boolean counts(int label) {
    int line = page.lineStart(page.lineOf(label));
    int end = page.lineStart(page.lineOf(label) + 2);
    boolean inSentence =
        !block.lineBegins(label)
            && !page.word(label).capital()
            && block.role(label - 1) == Role.FREE
            && !page.word(label - 1).capital();
    boolean other = block.ofUnitedNations() && (label == 0 || !page.before(label).line());
    if (other
        || inSentence
        || (label > block.body() && !block.lineBegins(label))
        || RESOLUTION.matcher(page.words(line, end)).find()) {
      return false;
    }
    for (int i = 0; i < line; i++) {
      if (block.role(i) == Role.PROSE && page.is(WordKind.PAPER, i)) {
        return block.lineBegins(label) || page.before(label).dash();
      }
    }
    return true;
  }

  private void behindLabel(int label) {
    int i = label;
    Role role = block.role(label);
    while (i < page.size() && block.role(i) == role && (i == label || !page.before(i).line())) {
      i++;
    }
    boolean alone = page.before(i).line();
    boolean several =
        role == Role.PARTNER || jointTitle() || page.word(i - 1).folded().endsWith("s");
    Span telling = page.span(label, i);
    boolean any = false;
    boolean items = alone && block.itemLabel(i);
    int lines = 0;
    while (i < page.size()) {
      int lineEnd = page.lineStart(page.lineOf(i) + 1);
      int end = ends.of(i, lineEnd);
      while (end == lineEnd
          && end < page.size()
          && ((block.role(end) == Role.FREE && ends.joined(end)) || ends.stateOfName(end))) {
        end =
            ends.stateOfName(end)
                ? page.lineStart(page.lineOf(end) + 1)
                : ends.of(end, page.lineStart(page.lineOf(end) + 1));
        lineEnd = page.lineStart(page.lineOf(end - 1) + 1);
      }
      if (end > i) {
        any |= found.add(withoutAddresses(names.split(i, end)), telling, Certainty.STATED);
      }
      int next = end;
      while (next < lineEnd && (block.role(next) == Role.STATUS)) {
        next++;
      }
      boolean more = next > end && next < lineEnd && block.role(next) == Role.FREE;
      boolean list = more && (page.word(next).capital() || page.is(WordKind.AND, next));
      if (list) {
        i = next;
        continue;
      }
      boolean skip =
          next >= lineEnd
              || more
              || block.role(next) == Role.CONTACT
              || (block.role(next) == Role.PROSE && end > i);
      if (!skip || lineEnd >= page.size() || ++lines > MOST_LISTED_LINES) {
        return;
      }
      int follows = lineEnd;
      while (follows < page.size()
          && (block.role(follows) == Role.CONTACT || block.role(follows) == Role.STATUS)) {
        follows = page.lineStart(page.lineOf(follows) + 1);
      }
      if (follows >= page.size()
          || block.role(follows) != Role.FREE
          || !listGoesOn(follows, alone, several, any, items)) {
        return;
      }
      i = follows;
    }
  }

  /**
   * In a list of items each line has one name, and in any list what stands behind a name and holds
   * a number is an address: {@code Rights Watch, High Street 4, Lund}.
   */
  private List<NameList.Name> withoutAddresses(List<NameList.Name> listed) {
    List<NameList.Name> kept = new ArrayList<>();
    int line = -1;
    boolean address = false;
    for (NameList.Name name : listed) {
      int own = page.lineOf(name.from());
      boolean weak = own == line && !evidence.strong(name.from(), name.to());
      boolean begins =
          page.before(name.from()).comma()
              && (numberWithin(name.from(), name.to()) || item(page.lineStart(own)));
      address = weak && (address || begins);
      if (!address) {
        kept.add(name);
      }
      line = own;
    }
    return kept;
  }

  private boolean numberWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.word(i).number()) {
        return true;
      }
    }
    return false;
  }

  private boolean item(int lineStart) {
    Gap gap = page.before(lineStart);
    return gap.semicolon()
        || gap.dash()
        || (page.word(lineStart).number()
            && page.word(lineStart).folded().length() <= 2
            && (page.before(lineStart + 1).stop() || page.before(lineStart + 1).close()));
  }

  /** As {@code Type: …} in a form: the line tells something else. */
  private boolean field(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 5); i++) {
      if (page.before(i).colon()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line goes on with the list of names above. */
  private boolean listGoesOn(
      int start, boolean alone, boolean several, boolean any, boolean items) {
    int end = page.lineStart(page.lineOf(start) + 1);
    int free = start;
    while (free < end && block.role(free) == Role.FREE) {
      free++;
    }
    boolean whole =
        free == end
            || block.role(free) == Role.STATUS
            || block.role(free) == Role.CONTACT
            || (block.role(free) == Role.PROSE && known.bracketed(free - 1));
    if (field(start, end)) {
      return false;
    }
    if (!any && alone) {
      return whole;
    }
    int first = start;
    while (first < free
        && (page.word(first).number()
            || block.itemLabel(first)
            || page.is(WordKind.AND, first)
            || page.is(WordKind.ARTICLE, first))) {
      first++;
    }
    if (first >= free) {
      return page.is(WordKind.AND, start);
    }
    boolean and =
        (first > start && page.is(WordKind.AND, first - 1)) || page.is(WordKind.AND, start - 1);
    boolean mark = page.before(start).semicolon() || page.endsAbove(';', start);
    boolean comma = page.before(start).comma() || (several && page.endsAbove(',', start));
    boolean listed = mark || comma || and || (items && block.itemLabel(start));
    boolean evident = evidence.evident(first, free) && evidence.strong(first, free);
    int prefix = Math.min(free, first + 2);
    if (page.word(start).number()
        && !page.before(start + 1).stop()
        && !page.before(start + 1).close()) {
      return false;
    }
    boolean recurs =
        free - first <= 8 && known.recurs(first, prefix) && !evidence.topicOnly(first, prefix);
    return whole
        && page.word(first).capital()
        && (evident
            || listed
            || (alone && (recurs || evidence.shortTitleCase(first, free, several))));
  }

  private boolean jointTitle() {
    for (int i = 0; i < Math.min(block.body(), page.size()); i++) {
      if (block.role(i) == Role.TITLE && page.is(WordKind.JOINT_WORD, i)) {
        return true;
      }
    }
    return false;
  }
}
