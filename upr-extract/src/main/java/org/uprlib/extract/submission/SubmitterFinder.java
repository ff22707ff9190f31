package org.uprlib.extract.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/**
 * Finds who submits on one first page. A label, a title or a sentence about the paper tells it;
 * where none does, names that stand alone in the title block do, and last the organisations that
 * describe themselves.
 */
final class SubmitterFinder {
  private static final int MOST_LISTED_LINES = 40;
  private static final int LINES_OF_DESCRIPTIONS = 6;

  /** Papers of the Council tell their mandate: nobody submits those. */
  private static final Pattern RESOLUTION =
      Pattern.compile("(?<![\\d/])\\d{1,3}/\\d{1,3}(?![\\d/])");

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final SubmitterNames found;
  private final boolean[] supporter;

  private SubmitterFinder(TitleBlock block) {
    this.block = block;
    this.page = block.page();
    this.known = KnownNames.of(block);
    this.names = new NameList(block, known);
    this.found = new SubmitterNames(page, known);
    this.supporter = new boolean[page.size() + 1];
  }

  static Submitters find(TitleBlock block) {
    SubmitterFinder finder = new SubmitterFinder(block);
    finder.markSupporters();
    finder.labelled();
    if (finder.ofUnitedNations()) {
      return finder.submitters();
    }
    finder.inTitle();
    finder.inSentences();
    if (finder.found.isEmpty()) {
      finder.alone();
    }
    if (finder.found.isEmpty()) {
      finder.described();
    }
    return finder.submitters();
  }

  private Submitters submitters() {
    return new AuthorshipFinder(block, supporter).submitters(found.organisations());
  }

  /** Papers of the United Nations name bodies in their heads that submit nothing. */
  private boolean ofUnitedNations() {
    for (int i = 0; i < Math.min(block.body(), page.size()); i++) {
      if (page.is(WordKind.UNITED_NATIONS_PAPER, i)) {
        return true;
      }
    }
    return false;
  }

  /** Names behind "with the support of" and the lines below it. */
  private void markSupporters() {
    boolean in = false;
    for (int i = 0; i < page.size(); i++) {
      Role role = block.role(i);
      if (role == Role.SUPPORT) {
        in = true;
      } else if (role != Role.FREE && role != Role.CONTACT && role != Role.STATUS) {
        in = false;
      }
      supporter[i] = in;
    }
  }

  private void labelled() {
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
    boolean free = label <= block.body() && nameEnd(start, label) == label;
    List<NameList.Name> listed = free ? names.split(start, label) : List.of();
    if (listed.stream().allMatch(n -> titleCase(n) && !names.topicOnly(n.from(), n.to()))) {
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
    boolean other = ofUnitedNations() && (label == 0 || !page.before(label).line());
    if (other
        || inSentence
        || (label > block.body() && !block.lineBegins(label))
        || RESOLUTION.matcher(page.words(line, end)).find()) {
      return false;
    }
    for (int i = 0; i < line; i++) {
      if (block.role(i) == Role.PROSE && page.is(WordKind.PAPER, i)) {
        return block.lineBegins(label) || behindDash(label);
      }
    }
    return true;
  }

  private boolean behindDash(int i) {
    return page.before(i).dash();
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
    int lines = 0;
    while (i < page.size()) {
      int lineEnd = page.lineStart(page.lineOf(i) + 1);
      int end = nameEnd(i, lineEnd);
      while (end == lineEnd
          && end < page.size()
          && ((block.role(end) == Role.FREE && joined(end)) || stateOfName(end))) {
        end =
            stateOfName(end)
                ? page.lineStart(page.lineOf(end) + 1)
                : nameEnd(end, page.lineStart(page.lineOf(end) + 1));
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
          || !listGoesOn(follows, alone, several, any)) {
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
      boolean weak = own == line && !strong(name.from(), name.to());
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
  private boolean listGoesOn(int start, boolean alone, boolean several, boolean any) {
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
            || page.is(WordKind.AND, first)
            || page.is(WordKind.ARTICLE, first))) {
      first++;
    }
    if (first >= free) {
      return page.is(WordKind.AND, start);
    }
    boolean and =
        (first > start && page.is(WordKind.AND, first - 1)) || page.is(WordKind.AND, start - 1);
    boolean bullet = page.before(start).semicolon();
    boolean listed = bullet || and || page.before(start).comma();
    boolean evident = names.evident(first, free) && strong(first, free);
    int prefix = Math.min(free, first + 2);
    if (page.word(start).number()
        && !page.before(start + 1).stop()
        && !page.before(start + 1).close()) {
      return false;
    }
    boolean recurs =
        free - first <= 8 && known.recurs(first, prefix) && !names.topicOnly(first, prefix);
    return whole
        && page.word(first).capital()
        && (evident || listed || (alone && (recurs || shortTitleCase(first, free, several))));
  }

  private boolean shortTitleCase(int from, int to, boolean several) {
    if (to - from > 6 || page.end(WordKind.PERSON, from) > 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!page.word(i).capital()
          && !page.is(WordKind.FUNCTION, i)
          && !page.is(WordKind.AND, i)
          && !page.word(i).folded().equals("s")) {
        return false;
      }
    }
    return names.organisation(from, to)
        || (page.word(from).shouted() && to - from == 1)
        || (several && !page.word(from).number() && !names.topicOnly(from, to));
  }

  /** A State's name on a line of its own that ends the name above, as the text elsewhere shows. */
  private boolean stateOfName(int lineStart) {
    int end = page.lineStart(page.lineOf(lineStart) + 1);
    return lineStart < page.size()
        && block.state(lineStart).filter(s -> s.end() == end).isPresent()
        && known.sideBySide(lineStart);
  }

  private boolean jointTitle() {
    for (int i = 0; i < Math.min(block.body(), page.size()); i++) {
      if (block.role(i) == Role.TITLE && page.is(WordKind.JOINT_WORD, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean joined(int lineStart) {
    return page.before(lineStart).line()
        && (names.continued(lineStart)
            || page.before(lineStart).comma()
            || page.is(WordKind.AND, lineStart)
            || page.is(WordKind.AND, lineStart - 1));
  }

  /** Where the names that begin at word {@code from} end, at the latest at {@code limit}. */
  private int nameEnd(int from, int limit) {
    int i = from;
    while (i < limit) {
      int whole = known.endAt(page.is(WordKind.ARTICLE, i) ? i + 1 : i, page.size());
      if (whole > i && block.role(i) != Role.PROSE) {
        i = whole;
        while (i < limit && known.bracketed(i)) {
          i++;
        }
        limit = Math.max(limit, page.lineStart(page.lineOf(Math.max(from, i - 1)) + 1));
        continue;
      }
      boolean free = block.role(i) == Role.FREE;
      boolean sentence = i > from && block.sentenceEnds(i) && !listNumber(i);
      boolean title = block.role(i) == Role.TITLE && partOfName(i, from);
      if (sentence
          || (!free && !title)
          || (free && i > from && page.end(WordKind.BREAK, i) > i + 1 && !page.word(i).capital())) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean listNumber(int i) {
    return page.word(i - 1).number() && page.word(i - 1).folded().length() <= 2;
  }

  /** As {@code NGO Coalition on the UPR}: words of titles inside a name. */
  private boolean partOfName(int i, int from) {
    int start = i;
    while (start > from && block.role(start - 1) == Role.TITLE) {
      start--;
    }
    for (int k = start; k <= i; k++) {
      boolean title =
          page.is(WordKind.SESSION, k)
              || page.is(WordKind.CYCLE, k)
              || page.is(WordKind.PAPER, k)
              || page.word(k).number();
      if (title) {
        return false;
      }
    }
    int word = page.is(WordKind.ARTICLE, start) && start == from ? start + 1 : start;
    if (page.is(WordKind.ORGANISATION, word) || page.is(WordKind.ORGANISATION_WORD, word)) {
      return true;
    }
    if (page.is(WordKind.TO, start)) {
      return false;
    }
    if (page.is(WordKind.FUNCTION, start) && start > from) {
      return (page.is(WordKind.ORGANISATION, from) && !functionWithin(from, start))
          || (page.is(WordKind.ARTICLE, from)
              && page.is(WordKind.ORGANISATION, from + 1)
              && !functionWithin(from + 1, start));
    }
    return page.is(WordKind.TITLE_WORD, word) && page.word(word).capital();
  }

  private boolean functionWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(WordKind.FUNCTION, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean strong(int from, int to) {
    return (names.organisation(from, to) && !names.topicOnly(from, to))
        || known.endAt(from, to) == to
        || known.subject(from, to)
        || bracketWithin(from, to);
  }

  private boolean bracketWithin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (known.bracketed(i)) {
        return true;
      }
    }
    return false;
  }

  /** As in {@code Rights Watch's submission on Sylvania}, or a list of names before the title. */
  private void inTitle() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      if ((start >= block.body() && line > 0)
          || (block.role(end - 1) == Role.PROSE
              && thisPaper(start, end) > 0
              && block.role(start) == Role.PROSE)) {
        return;
      }
      int title = start;
      while (title < end && block.role(title) == Role.FREE) {
        title++;
      }
      if (title > start
          && title < end
          && block.role(title) == Role.TITLE
          && !supporter[start]
          && paper(title, end)) {
        beforeTitle(start, title);
      }
    }
  }

  private boolean paper(int from, int end) {
    for (int i = from; i < Math.min(end, from + 6) && block.role(i) == Role.TITLE; i++) {
      if (page.is(WordKind.PAPER, i)) {
        return true;
      }
    }
    return false;
  }

  private void beforeTitle(int start, int title) {
    int end = title;
    boolean possessive = false;
    for (int i = start + 1; i < title; i++) {
      boolean s = page.word(i).folded().equals("s") && page.before(i).joined();
      boolean stateBehind =
          i + 1 == title || block.state(i + 1).filter(state -> state.end() >= title).isPresent();
      if (s && stateBehind) {
        end = i;
        possessive = true;
      }
    }
    if (!possessive) {
      for (int i = start + 1; i < title; i++) {
        if (block.state(i).filter(state -> state.end() >= title).isPresent()
            && !page.is(WordKind.FUNCTION, i - 1)) {
          end = i;
        }
      }
    }
    boolean open =
        (page.is(WordKind.FUNCTION, end - 1) && !page.word(end - 1).shouted())
            || page.before(title).stop()
            || page.before(title).line();
    List<NameList.Name> listed = names.split(start, end);
    boolean all = !listed.isEmpty();
    for (NameList.Name name : listed) {
      all &=
          strong(name.from(), name.to())
              || (page.word(name.from()).shouted() && name.to() - name.from() == 1)
              || (known.recurs(name.from(), name.to())
                  && !names.topicOnly(name.from(), name.to())
                  && titleCase(name)
                  && !topicEnds(name));
    }
    boolean jointly = listed.size() > 1 && jointWithin(title, title + 4);
    if (jointly) {
      all =
          listed.stream()
              .allMatch(n -> titleCase(n) && !names.topicOnly(n.from(), n.to()) && !topicEnds(n));
    }
    if ((all && !open) || (possessive && !listed.isEmpty())) {
      found.add(listed, page.span(start, title), Certainty.STATED);
    }
  }

  private boolean jointWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(WordKind.JOINT_WORD, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean topicEnds(NameList.Name name) {
    return page.is(WordKind.FUNCTION, name.to() - 1) || block.state(name.to() - 1).isPresent();
  }

  private boolean titleCase(NameList.Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!page.word(i).capital() && !page.is(WordKind.FUNCTION, i) && !page.is(WordKind.AND, i)) {
        return false;
      }
    }
    return true;
  }

  private void inSentences() {
    int start = 0;
    for (int i = 1; i <= page.size(); i++) {
      boolean ends =
          i == page.size()
              || page.before(i).line()
              || block.sentenceEnds(i)
              || (block.role(i) == Role.PROSE && block.role(i - 1) != Role.PROSE);
      if (ends) {
        if (block.role(start) == Role.PROSE) {
          passive(start, i);
          active(start, i);
          onBehalf(start, i);
        }
        start = i;
      }
    }
  }

  /** As in {@code This submission was prepared by …}. */
  private void passive(int start, int end) {
    int paper = thisPaper(start, end);
    if (paper < 0) {
      return;
    }
    for (int i = paper; i < end; i++) {
      if (page.end(WordKind.SUPPORT, i) > i + 1) {
        return;
      }
      int by = page.end(WordKind.SUBMITTED_BY, i);
      if (by < 0 && page.is(WordKind.PARTICIPLE, i)) {
        by = byWithin(i, Math.min(end, i + 10));
      }
      if (by > 0 && by < end && begins(by)) {
        int stop = clauseEnd(by, end);
        found.add(
            sure(names.split(by, stop)), page.span(start, Math.max(by, stop)), Certainty.STATED);
        return;
      }
    }
  }

  private boolean begins(int i) {
    int name = page.is(WordKind.ARTICLE, i) ? i + 1 : i;
    return name < page.size()
        && page.word(name).capital()
        && !page.word(name).number()
        && !page.is(WordKind.MONTH, name);
  }

  private int byWithin(int from, int end) {
    for (int i = from; i < end; i++) {
      int by = page.end(WordKind.BY, i);
      if (by > 0 && begins(by)) {
        return by;
      }
    }
    return -1;
  }

  private int thisPaper(int start, int end) {
    for (int i = start; i < Math.min(end, start + 12); i++) {
      int behind = page.end(WordKind.THIS, i);
      if (behind > 0) {
        for (int k = behind; k < Math.min(end, behind + 4); k++) {
          if (page.is(WordKind.PAPER, k)) {
            return k;
          }
        }
      }
    }
    return -1;
  }

  /** Where the names in a sentence end. */
  private int clauseEnd(int from, int end) {
    boolean described = false;
    for (int i = from + 1; i < end; i++) {
      if (page.before(i).comma() || page.before(i).open()) {
        described =
            (page.is(WordKind.WHICH, i) && !page.word(i).capital())
                || (described && !page.is(WordKind.AND, i));
      }
      boolean breaks =
          !described
              && (page.end(WordKind.BREAK, i) > 0 || titleFollows(i))
              && !page.word(i).capital()
              && known.endAt(i, end) < 0
              && !insideKnown(i, from);
      if (breaks
          || page.end(WordKind.SUPPORT, i) > i + 1
          || (page.before(i).colon() && !page.word(i).capital())) {
        return i;
      }
    }
    return end;
  }

  /** As in {@code for the 43rd session}. */
  private boolean titleFollows(int i) {
    int k = i;
    while (k < i + 4 && page.is(WordKind.FUNCTION, k)) {
      k++;
    }
    return k > i
        && k < page.size()
        && (page.word(k).number()
            || page.is(WordKind.REVIEW, k)
            || page.is(WordKind.SESSION, k)
            || page.is(WordKind.COUNCIL, k));
  }

  private boolean insideKnown(int i, int from) {
    for (int k = from; k < i; k++) {
      if (known.endAt(k, page.size()) > i) {
        return true;
      }
    }
    return false;
  }

  /** As in {@code Rights Watch and the Bar Association submit this report}. */
  private void active(int start, int end) {
    int subject = start;
    int thisPaper = thisPaper(start, Math.min(end, start + 5));
    if (page.word(subject).number()) {
      subject++;
      while (subject < end && page.word(subject).number()) {
        subject++;
      }
    }
    if (subject < end
        && (thisPaper > 0
            || (page.is(WordKind.STARTER, subject) && !page.is(WordKind.ARTICLE, subject)))) {
      int comma = subject + 1;
      while (comma < end && !page.before(comma).comma()) {
        comma++;
      }
      subject =
          comma < end && comma - subject < 14
              ? comma
              : page.is(WordKind.STARTER, subject)
                      && page.end(WordKind.STARTER, subject) == subject + 1
                  ? subject + 1
                  : end;
    }
    if (subject >= end || !begins(subject)) {
      return;
    }
    for (int i = subject + 1; i < Math.min(end, subject + 90); i++) {
      int verb = page.end(WordKind.SUBMIT_VERB, i);
      if (verb > 0 && !page.word(i).capital() && aboutThis(i, end, thisPaper > 0)) {
        found.add(
            sure(names.split(subject, i)),
            page.span(start, Math.min(end, verb + 3)),
            Certainty.STATED);
        return;
      }
      if (verb < 0
          && page.is(WordKind.BEING, i)
          && !page.word(i).capital()
          && !page.before(i).comma()) {
        return;
      }
    }
  }

  /** As in {@code On behalf of Rights Watch and its partner, the Bar Association, we submit …}. */
  private void onBehalf(int start, int end) {
    int names = page.end(WordKind.ON_BEHALF, start);
    if (names < 0 || names >= end || !begins(names)) {
      return;
    }
    int stop = names + 1;
    while (stop < end && page.end(WordKind.SPEAKER, stop) < 0) {
      stop++;
    }
    if (stop < end && (aboutThis(stop, end, false) || submits(stop, end))) {
      found.add(sure(this.names.split(names, stop)), page.span(start, stop), Certainty.STATED);
    }
  }

  private boolean submits(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.is(WordKind.SUBMIT_VERB, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean aboutThis(int verb, int end, boolean already) {
    for (int i = verb; i < Math.min(end, verb + 14); i++) {
      if (page.is(WordKind.PAPER, i)
          || page.is(WordKind.REVIEW, i)
          || page.word(i).folded().startsWith("opportun")
          || page.word(i).folded().startsWith("ocasi")
          || page.word(i).folded().startsWith("occasion")) {
        return true;
      }
    }
    return already;
  }

  /** In running text, names that are surely names. */
  private List<NameList.Name> sure(List<NameList.Name> listed) {
    List<NameList.Name> kept = new ArrayList<>();
    for (NameList.Name name : listed) {
      boolean bare =
          page.word(name.from()).shouted() && page.word(name.from()).folded().length() > 2;
      boolean any =
          strong(name.from(), name.to())
              || names.evident(name.from(), name.to())
              || bare
              || known.recurs(name.from(), name.to())
              || (titleCase(name) && name.to() - name.from() <= 8);
      if (any
          && !page.is(WordKind.NOBODY, name.from())
          && !page.is(WordKind.STARTER, name.from())
          && !page.is(WordKind.THIS, name.from())) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** Names that stand alone in the title block. */
  private void alone() {
    boolean title = false;
    for (int i = 0; i < block.body() && i < page.size(); i++) {
      title |= block.role(i) == Role.TITLE;
    }
    if (!title) {
      return;
    }
    for (int i = 0; i < block.body() && i < page.size(); ) {
      if (block.role(i) != Role.FREE || supporter[i]) {
        i++;
        continue;
      }
      int lineEnd = page.lineStart(page.lineOf(i) + 1);
      int end = nameEnd(i, lineEnd);
      while (end == lineEnd
          && end < block.body()
          && block.role(end) == Role.FREE
          && joined(end)
          && !supporter[end]) {
        end = nameEnd(end, page.lineStart(page.lineOf(end) + 1));
        lineEnd = page.lineStart(page.lineOf(end - 1) + 1);
      }
      if (end <= i) {
        i++;
        continue;
      }
      boolean addressed =
          i > 0
              && (block.role(i - 1) == Role.ADDRESSEE || block.role(i - 1) == Role.CONTACT)
              && !page.before(i).line();
      if (!addressed) {
        List<NameList.Name> listed = names.split(i, end);
        boolean likely =
            !listed.isEmpty()
                && (listed.stream().allMatch(this::standsForItself)
                    || besideName(i, end, listed)
                    || listedBesideName(listed));
        if (likely) {
          found.add(listed, page.span(i, end), Certainty.INFERRED);
        }
      }
      i = end;
    }
  }

  /** Names of a list of which one is surely a name. */
  private boolean listedBesideName(List<NameList.Name> listed) {
    return listed.size() > 1
        && listed.stream().anyMatch(this::standsForItself)
        && listed.stream()
            .allMatch(
                n ->
                    titleCase(n)
                        && !page.word(n.from()).number()
                        && block.role(n.to()) != Role.CONTACT
                        && !names.topicOnly(n.from(), n.to())
                        && !hasState(n.from(), n.to())
                        && !page.is(WordKind.NOBODY, n.from()));
  }

  /** A short line of capitals directly above or below a line that is surely a name. */
  private boolean besideName(int from, int to, List<NameList.Name> listed) {
    boolean compact =
        listed.size() == 1
            && page.before(from).line()
            && page.before(to).line()
            && to - from <= 6
            && (to - from > 1 || page.word(from).shouted())
            && titleCase(listed.get(0))
            && !names.topicOnly(from, to)
            && !hasState(from, to)
            && !page.word(from).number()
            && !page.is(WordKind.NOBODY, from)
            && page.end(WordKind.PERSON, from) < 0;
    return compact
        && (wholeLineName(to)
            || (from > 0 && wholeLineName(page.lineStart(page.lineOf(from - 1)))));
  }

  private boolean wholeLineName(int start) {
    if (start >= Math.min(block.body(), page.size())
        || supporter[start]
        || block.role(start) != Role.FREE) {
      return false;
    }
    int end = page.lineStart(page.lineOf(start) + 1);
    if (nameEnd(start, end) < end) {
      return false;
    }
    List<NameList.Name> listed = names.split(start, end);
    return !listed.isEmpty() && listed.stream().allMatch(this::standsForItself);
  }

  private boolean standsForItself(NameList.Name name) {
    int from = name.from();
    int to = name.to();
    if ((page.is(WordKind.NOBODY, from) && !shoutedElsewhere(from, to))
        || page.end(WordKind.PERSON, from) > 0
        || (page.before(from + 1).colon() && from + 1 < to && block.state(from).isPresent())) {
      return false;
    }
    if (known.subject(from, to) || bracketWithin(from, to)) {
      return true;
    }
    boolean recurs =
        known.recurs(from, to) && !names.topicOnly(from, to) && titleCase(name) && to - from <= 7;
    return headed(from, to) || (recurs && !hasState(from, to));
  }

  /** As {@code ARTICLE 19}, alone on its line and again, in capitals, in the text. */
  private boolean shoutedElsewhere(int from, int to) {
    if (!page.before(from).line() || !page.before(to).line() || !page.word(from).shouted()) {
      return false;
    }
    for (int i = to; i + to - from <= page.size(); i++) {
      boolean same = block.role(i) == Role.PROSE;
      for (int k = 0; k < to - from && same; k++) {
        same = page.words(i + k, i + k + 1).equals(page.words(from + k, from + k + 1));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  private boolean hasState(int from, int to) {
    for (int i = from; i < to; i++) {
      if (block.state(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun for organisations is what the words are about. */
  private boolean headed(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noun = page.is(WordKind.ORGANISATION, i) && page.word(i).capital();
      boolean head =
          i <= from + 1
              || i == to - 1
              || (page.is(WordKind.FUNCTION, i + 1) && !page.is(WordKind.FUNCTION, i - 1))
              || block.state(i + 1).isPresent()
              || page.before(i + 1).open();
      if (noun && head) {
        return true;
      }
      if (i > from && page.is(WordKind.FUNCTION, i) && noun) {
        return false;
      }
    }
    return false;
  }

  /** Organisations that the page describes, where nothing else names those who submit. */
  private void described() {
    int last =
        page.lineStart(
            Math.min(
                page.lines(),
                page.lineOf(Math.min(block.body(), page.size() - 1)) + LINES_OF_DESCRIPTIONS));
    for (KnownNames.Subject subject : known.described()) {
      if (subject.from() < last && describes(subject.verb())) {
        found.add(
            sure(names.split(subject.from(), subject.to())),
            page.span(subject.from(), subject.verb() + 1),
            Certainty.INFERRED);
      }
    }
  }

  private boolean describes(int verb) {
    for (int i = verb + 1;
        i < Math.min(page.size(), verb + 14) && !block.sentenceEnds(i) && !page.before(i).line();
        i++) {
      boolean noun =
          (page.is(WordKind.ORGANISATION, i) && !page.word(i).capital())
              || page.word(i).folded().equals("ngo")
              || page.word(i).folded().equals("ong");
      if (noun || page.is(WordKind.FOUNDED, i)) {
        return true;
      }
    }
    return false;
  }
}
