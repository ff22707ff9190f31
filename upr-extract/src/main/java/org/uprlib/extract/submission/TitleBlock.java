package org.uprlib.extract.submission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * The first page with a role for each word: title, date, label of those who submit, contact,
 * running text. What has none of them is free, and may be a name. Immutable once made.
 */
final class TitleBlock {
  private static final int SUBJECT = 25;

  /** What titles are made of, beside the names of States and bodies. */
  private static final Set<WordKind> IN_TITLES =
      EnumSet.of(
          WordKind.REVIEW,
          WordKind.SESSION,
          WordKind.CYCLE,
          WordKind.PAPER,
          WordKind.PAPER_WORD,
          WordKind.TITLE_WORD,
          WordKind.FUNCTION,
          WordKind.MONTH);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,80}|\\[email["
              + " \\u00A0]protected\\]|(?:https?://|www\\.)[^\\s,;()<>\"”]{3,200}"
              + "|(?<![\\p{L}\\d@])[a-z\\d-]{2,40}\\.(?:org|net|com|int|info|ngo)(?:\\.[a-z]{2})?(?![\\p{L}\\d])");

  private final FirstPage page;
  private final Role[] roles;
  private final Map<Integer, StateAt> states = new HashMap<>();
  private final Ordinals ordinals;
  private int body;

  /**
   * A State's name on the page.
   *
   * @param state the State; empty if a title names one that the library does not know
   * @param end the word after it
   */
  record StateAt(Optional<State> state, int end) {}

  private TitleBlock(FirstPage page, Ordinals ordinals) {
    this.page = page;
    this.ordinals = ordinals;
    this.roles = new Role[page.size()];
    Arrays.fill(roles, Role.FREE);
  }

  static TitleBlock of(FirstPage page, States states, Ordinals ordinals) {
    TitleBlock block = new TitleBlock(page, ordinals);
    block.findStates(states);
    block.findContacts();
    block.findTitles();
    block.findStateLabels();
    block.findLabels();
    block.findDates();
    block.findHeadings();
    block.findProse();
    block.findBody();
    return block;
  }

  FirstPage page() {
    return page;
  }

  Role role(int i) {
    return i >= 0 && i < roles.length ? roles[i] : Role.PROSE;
  }

  /** The State whose name begins at word {@code i}. */
  Optional<StateAt> state(int i) {
    return Optional.ofNullable(states.get(i));
  }

  /** The first word of the text below the title block. */
  int body() {
    return body;
  }

  private void mark(int from, int to, Role role) {
    Arrays.fill(roles, from, Math.min(to, roles.length), role);
  }

  private void findStates(States known) {
    for (int i = 0; i < page.size(); i++) {
      FirstPage.Word word = page.word(i);
      if (!word.capital() || word.number()) {
        continue;
      }
      Optional<StateMatch> match = stateIn(known, word);
      if (match.isPresent()) {
        int end = i + 1;
        while (end < page.size() && page.word(end).start() < match.get().end()) {
          end++;
        }
        states.put(i, new StateAt(Optional.of(match.get().state()), end));
        i = end - 1;
      }
    }
  }

  /** In Chinese, words are not parted: a name may begin anywhere. */
  private Optional<StateMatch> stateIn(States known, FirstPage.Word word) {
    Optional<StateMatch> match = known.longestAt(page.text(), word.start());
    boolean han = word.folded().codePoints().anyMatch(Character::isIdeographic);
    for (int at = word.start() + 1; han && match.isEmpty() && at < word.end(); at++) {
      match = known.longestAt(page.text(), at);
    }
    return match;
  }

  private void findContacts() {
    if (page.size() == 0) {
      return;
    }
    int from = page.word(0).start();
    Matcher address = ADDRESS.matcher(page.text());
    address.region(from, page.word(page.size() - 1).end());
    int at = 0;
    while (address.find()) {
      while (at < page.size() && page.word(at).start() < address.start()) {
        at++;
      }
      for (; at < page.size() && page.word(at).start() < address.end(); at++) {
        roles[at] = Role.CONTACT;
      }
    }
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(WordKind.CONTACT, i);
      boolean certain =
          end > i + 1
              || page.before(end < 0 ? i : end).colon()
              || (page.word(i).folded().startsWith("contact") && page.word(i).capital())
              || role(end) == Role.CONTACT
              || (end > 0 && end < page.size() && page.word(end).number());
      if (end > 0 && certain) {
        mark(i, end, Role.CONTACT);
      }
      if (page.word(i).number() && page.word(i).folded().length() >= 5) {
        roles[i] = Role.CONTACT;
      }
    }
  }

  /** Runs of words of which titles are made, with at least one that only titles have. */
  private void findTitles() {
    for (int line = 0; line < page.lines(); line++) {
      int end = page.lineStart(line + 1);
      for (int i = page.lineStart(line); i < end; ) {
        int stop = i;
        boolean anchor = false;
        while (stop < end) {
          int next = titleWord(stop);
          if (next < 0
              || (stop > i
                  && page.before(stop).stop()
                  && page.word(stop).capital()
                  && page.before(stop).line())) {
            break;
          }
          anchor |= anchor(stop) > 0;
          stop = Math.min(next, end);
        }
        if (anchor) {
          title(i, stop, page.lineStart(line), end);
        } else if (stop == end && i == page.lineStart(line) && stateAlone(i, end)) {
          mark(i, stop, Role.TITLE);
        }
        i = Math.max(stop, i + 1);
      }
    }
  }

  /** A line that holds a State's name and nothing else that decides anything. */
  private boolean stateAlone(int from, int end) {
    for (int i = from; i < end; i++) {
      if (states.containsKey(i)) {
        return !organisationWithin(from, end);
      }
    }
    return false;
  }

  private boolean organisationWithin(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.is(WordKind.ORGANISATION, i)) {
        return true;
      }
    }
    return false;
  }

  private int anchor(int i) {
    int end = -1;
    for (WordKind kind :
        new WordKind[] {WordKind.REVIEW, WordKind.SESSION, WordKind.CYCLE, WordKind.PAPER}) {
      end = Math.max(end, page.end(kind, i));
    }
    return Math.max(end, council(i));
  }

  /** The Council, unless its words are part of a longer name. */
  private int council(int i) {
    boolean inName =
        i > 0
            && page.before(i).plain()
            && page.word(i - 1).capital()
            && titleOnly(i - 1) < 0
            && !page.word(i - 1).number();
    return inName ? -1 : page.end(WordKind.COUNCIL, i);
  }

  private int titleOnly(int i) {
    int end = -1;
    for (WordKind kind : IN_TITLES) {
      end = Math.max(end, page.end(kind, i));
    }
    return end;
  }

  /** The word after what a title may hold at word {@code i}; -1 if it is no word of titles. */
  private int titleWord(int i) {
    if (roles[i] != Role.FREE) {
      return -1;
    }
    StateAt state = states.get(i);
    int end = Math.max(titleOnly(i), council(i));
    end = state == null ? end : Math.max(end, state.end());
    boolean number = page.word(i).number() || ordinals.knows(page.word(i).folded());
    return end < 0 && number ? i + 1 : end;
  }

  private void title(int from, int to, int lineStart, int lineEnd) {
    int first = from;
    int last = to;
    if (from > lineStart && roles[from - 1] == Role.FREE && page.before(from).plain()) {
      first = leftEdge(from, to);
    }
    if (to < lineEnd && roles[to] == Role.FREE) {
      last = rightEdge(first, to);
    }
    if (first >= last) {
      return;
    }
    mark(first, last, Role.TITLE);
    unknownState(last, lineEnd);
  }

  /** Words of the name before the title stay with it. */
  private int leftEdge(int from, int to) {
    int first = from;
    while (first < to) {
      boolean titles =
          anchor(first) > 0
              || page.is(WordKind.PAPER_WORD, first)
              || (page.is(WordKind.FUNCTION, first) && functionsThenAnchor(first, to))
              || ordinals.knows(page.word(first).folded())
              || page.word(first).number();
      if (titles) {
        return first;
      }
      StateAt state = states.get(first);
      first = state == null ? first + 1 : state.end();
    }
    return to;
  }

  private boolean functionsThenAnchor(int from, int to) {
    int i = from;
    while (i < to && page.is(WordKind.FUNCTION, i)) {
      i++;
    }
    return i < to
        && (anchor(i) > 0
            || page.is(WordKind.PAPER_WORD, i)
            || page.word(i).number()
            || ordinals.knows(page.word(i).folded()));
  }

  /** Words of the name behind the title stay with it. */
  private int rightEdge(int from, int to) {
    if (!page.before(to).plain() || !page.word(to).capital()) {
      int last = to;
      while (last > from && page.is(WordKind.FUNCTION, last - 1) && !states.containsKey(last - 1)) {
        last--;
      }
      return page.before(to).plain() ? last : to;
    }
    int kept = from;
    int i = from;
    while (i < to) {
      int anchored = anchor(i);
      StateAt state = states.get(i);
      if (anchored > 0) {
        kept = anchored;
        i = anchored;
      } else if (state != null) {
        Gap gap = page.before(i);
        boolean bound =
            i > from
                && (page.is(WordKind.FUNCTION, i - 1) || gap.dash() || gap.colon() || gap.open());
        i = state.end();
        kept = bound ? i : kept;
      } else {
        boolean keep =
            page.word(i).number()
                || page.is(WordKind.MONTH, i)
                || page.is(WordKind.PAPER_WORD, i)
                || isGroup(i);
        i = keep ? Math.max(i + 1, page.end(WordKind.TITLE_WORD, i)) : i + 1;
        kept = keep ? Math.min(i, to) : kept;
      }
    }
    return Math.min(kept, to);
  }

  /** As {@code working group}: several words that belong to titles only together. */
  private boolean isGroup(int i) {
    return page.end(WordKind.TITLE_WORD, i) > i + 1;
  }

  /** As of Sylvania, which is in no list: what stands behind the review's name and "of". */
  private void unknownState(int from, int lineEnd) {
    int i = from;
    while (i > 0 && page.is(WordKind.FUNCTION, i - 1) && roles[i - 1] == Role.TITLE) {
      i--;
    }
    boolean review = false;
    for (int k = Math.max(0, i - 5); k < i; k++) {
      int end = page.end(WordKind.REVIEW, k);
      review |= end > 0 && end >= i - 1;
    }
    if (!review) {
      return;
    }
    int start = from;
    while (start < lineEnd
        && (page.is(WordKind.FUNCTION, start) || page.is(WordKind.ARTICLE, start))
        && page.before(start).plain()) {
      start++;
    }
    boolean bound =
        start > i
            || (start < lineEnd
                && (page.before(start).dash()
                    || page.before(start).colon()
                    || page.before(start).open()));
    if (!bound || states.containsKey(start)) {
      return;
    }
    int end = start;
    while (end < lineEnd
        && end < start + 4
        && roles[end] == Role.FREE
        && page.word(end).capital()
        && !page.word(end).number()
        && titleOnly(end) < 0
        && page.end(WordKind.SUBMITTED_BY, end) < 0
        && page.end(WordKind.SUBMITTER, end) < 0
        && !page.is(WordKind.ORGANISATION, end)
        && (end == start || page.before(end).plain())) {
      end++;
    }
    if (end > start && end - start < 4) {
      mark(from, end, Role.TITLE);
      states.put(start, new StateAt(Optional.empty(), end));
    }
  }

  /** As in {@code State under review: Sylvania}. */
  private void findStateLabels() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.end(WordKind.STATE, start);
      int lineEnd = page.lineStart(line + 1);
      int type = page.end(WordKind.PAPER_TYPE, start);
      if (type > 0 && type < lineEnd && page.before(type).colon()) {
        mark(start, lineEnd, Role.TITLE);
      }
      if (end < 0 || end >= lineEnd || !page.before(end).colon()) {
        continue;
      }
      int name = page.is(WordKind.ARTICLE, end) ? end + 1 : end;
      int last = name;
      while (last < lineEnd && page.word(last).capital() && page.before(last + 1).plain()) {
        last++;
      }
      last = last < lineEnd && page.word(last).capital() ? last + 1 : last;
      if (last > name && !states.containsKey(end) && !states.containsKey(name)) {
        states.put(end, new StateAt(Optional.empty(), last));
      }
      mark(start, lineEnd, Role.TITLE);
    }
  }

  private void findLabels() {
    for (int i = 0; i < page.size(); i++) {
      boolean begins = lineBegins(i);
      int support = page.end(WordKind.SUPPORT, i);
      int partner = page.end(WordKind.PARTNER, i);
      int addressee = page.end(WordKind.ADDRESSEE, i);
      int by = page.end(WordKind.SUBMITTED_BY, i);
      int noun = withPlural(page.end(WordKind.SUBMITTER, i));
      if (support > 0 && (support > i + 1 || (begins && ends(support)))) {
        mark(i, support, Role.SUPPORT);
      } else if (partner > 0 && (partner > i + 1 || (begins && ends(partner)))) {
        mark(i, partner, Role.PARTNER);
      } else if (by > 0 && (by > i + 1 || (ends(by) && begins)) && by >= noun) {
        mark(i, by, Role.LABEL);
      } else if (noun > 0 && noun(i, noun, begins)) {
        mark(i, noun, Role.LABEL);
      } else if (addressee > 0
          && (addressee > i + 1 || (begins && page.before(addressee).colon()))) {
        mark(i, addressee, Role.ADDRESSEE);
      } else if (page.end(WordKind.STATUS, i) > 0) {
        mark(i, page.end(WordKind.STATUS, i), Role.STATUS);
      } else if (byBehindTitle(i) || ofBehindPaper(i)) {
        int end = Math.max(page.end(WordKind.BY, i), page.end(WordKind.OF, i));
        mark(i, end, Role.LABEL);
      }
    }
  }

  /** As in {@code Stakeholder(s):}. */
  private int withPlural(int end) {
    boolean plural =
        end > 0
            && page.before(end).open()
            && page.before(end).joined()
            && page.word(end).folded().length() <= 2
            && page.before(end + 1).close();
    return plural ? end + 1 : end;
  }

  private boolean noun(int i, int end, boolean begins) {
    boolean dashed = page.before(i).dash();
    if (end > i + 1) {
      return (begins || dashed) && (ends(end) || (end < page.size() && page.word(end).capital()));
    }
    return begins && ends(end);
  }

  /** Behind a number and blanks at most. */
  boolean lineBegins(int i) {
    int first = i;
    while (first > 0
        && !page.before(first).line()
        && page.word(first - 1).folded().length() <= 3
        && (page.word(first - 1).number()
            || (page.before(first).stop() && page.word(first - 1).folded().length() <= 2))) {
      first--;
    }
    return page.before(first).line() || page.before(i).semicolon();
  }

  /** A colon, or the end of the line, stands before word {@code i}. */
  private boolean ends(int i) {
    return page.before(i).line() || page.before(i).colon() || page.before(i).dash();
  }

  private boolean byBehindTitle(int i) {
    int end = page.end(WordKind.BY, i);
    if (end < 0
        || end >= page.size()
        || !page.word(end).capital()
        || (titleOnly(end) > 0
            && !page.is(WordKind.ARTICLE, end)
            && !page.is(WordKind.ORGANISATION, end))) {
      if (end < 0 || end >= page.size() || !page.is(WordKind.ARTICLE, end)) {
        return false;
      }
    }
    boolean title = i > 0 && roles[i - 1] == Role.TITLE && !page.before(i).stop();
    return title || (page.before(i).line() && page.word(i).capital() && page.before(end).plain());
  }

  /** As in {@code Contribution of the Bar Association to the review}. */
  private boolean ofBehindPaper(int i) {
    int end = page.end(WordKind.OF, i);
    if (end < 0
        || i == 0
        || (!page.is(WordKind.PAPER, i - 1)
            && !(page.is(WordKind.PAPER_WORD, i - 1) && page.is(WordKind.PAPER, i - 2)))
        || !page.before(i).plain()) {
      return false;
    }
    int name = page.is(WordKind.ARTICLE, end) ? end + 1 : end;
    if (name >= page.size()
        || !page.word(name).capital()
        || states.containsKey(name)
        || anchor(name) > 0
        || page.before(name).line()) {
      return false;
    }
    for (int k = name;
        k < Math.min(name + 12, page.size()) && !page.before(k == name ? name + 1 : k).stop();
        k++) {
      if (page.is(WordKind.ORGANISATION, k)
          || (page.word(k).shouted() && page.word(k).folded().length() > 2 && titleOnly(k) < 0)) {
        return true;
      }
    }
    return false;
  }

  private void findDates() {
    for (int i = 0; i < page.size(); i++) {
      if (!page.is(WordKind.MONTH, i) || roles[i] != Role.FREE) {
        continue;
      }
      int from = i;
      int to = i + 1;
      while (from > 0
          && roles[from - 1] == Role.FREE
          && !page.before(from).line()
          && datePart(from - 1)) {
        from--;
      }
      while (to < page.size()
          && roles[to] == Role.FREE
          && !page.before(to).line()
          && datePart(to)) {
        to++;
      }
      boolean number = false;
      for (int k = from; k < to; k++) {
        number |= page.word(k).number();
      }
      if (number) {
        mark(from, to, Role.DATE);
      }
    }
  }

  private boolean datePart(int i) {
    String word = page.word(i).folded();
    return (page.word(i).number() && word.length() <= 4)
        || page.is(WordKind.MONTH, i)
        || word.equals("de")
        || word.equals("of")
        || word.equals("del")
        || word.equals("the")
        || word.equals("le");
  }

  /** Headings fill their line, number aside; in a page without lines, a number follows. */
  private void findHeadings() {
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(WordKind.HEADING, i);
      if (end < 0) {
        continue;
      }
      boolean line = lineBegins(i) && ends(end);
      boolean numbered =
          page.word(i).capital()
              && ((numberBefore(i) && !lineBegins(i) && roles[i - 1] != Role.DATE)
                  || (end < page.size() && sectionNumber(end))
                  || (page.word(i).shouted() && !page.before(i).plain()));
      if (line || numbered) {
        mark(i, end, Role.HEADING);
      }
    }
  }

  private boolean numberBefore(int i) {
    return i > 0
        && page.word(i - 1).folded().length() <= 3
        && (page.word(i - 1).number() || (page.word(i - 1).shouted() && page.before(i).stop()));
  }

  private boolean sectionNumber(int i) {
    return page.word(i).number()
        && page.word(i).folded().length() <= 2
        && (page.before(i + 1).stop() || page.before(i + 1).joined());
  }

  /** From the sentence that holds the first verb of a line, all is running text. */
  private void findProse() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      for (int i = start; i < end; i++) {
        if (roles[i] == Role.HEADING && i > start && !numberBefore(start + 1) && !lineBegins(i)) {
          mark(i, end, Role.PROSE);
          break;
        }
        if (verb(i)) {
          mark(sentenceStart(start, i), end, Role.PROSE);
          break;
        }
      }
    }
  }

  private boolean verb(int i) {
    return !page.word(i).capital()
        && page.is(WordKind.VERB, i)
        && !behindFunction(i)
        && roles[i] != Role.CONTACT
        && roles[i] != Role.LABEL;
  }

  /** As in {@code centre d'analyse}: the word is a noun there. */
  private boolean behindFunction(int i) {
    return i > 0
        && !page.before(i).line()
        && (!page.word(i - 1).capital() || page.word(i - 1).shouted())
        && (page.is(WordKind.FUNCTION, i - 1) || page.is(WordKind.ARTICLE, i - 1));
  }

  /** Where the sentence begins whose verb is word {@code verb}. */
  private int sentenceStart(int lineStart, int verb) {
    for (int i = verb; i > lineStart; i--) {
      if (sentenceEnds(i)) {
        return i;
      }
      boolean edge =
          page.word(i).capital()
              && roles[i] != roles[i - 1]
              && (roles[i - 1] == Role.DATE
                  || roles[i - 1] == Role.CONTACT
                  || roles[i - 1] == Role.STATUS
                  || (roles[i - 1] == Role.TITLE && !page.is(WordKind.THIS, start(i - 1))));
      if (edge && i < verb) {
        return repeated(i, verb, lineStart);
      }
      boolean starter =
          page.word(i).capital()
              && !page.before(i).joined()
              && (page.is(WordKind.STARTER, i) || page.is(WordKind.ARTICLE, i))
              && !page.is(WordKind.AND, i - 1)
              && !page.before(i).comma()
              && roles[i] != Role.LABEL
              && roles[i - 1] != Role.LABEL
              && roles[i - 1] != Role.PARTNER;
      if (starter && i < verb) {
        return i;
      }
    }
    return repeated(lineStart, verb, lineStart);
  }

  private int start(int i) {
    int from = i;
    while (from > 0 && roles[from - 1] == roles[i] && !page.before(from).line()) {
      from--;
    }
    return from;
  }

  /** A full stop that ends a sentence, not an abbreviation, stands before word {@code i}. */
  boolean sentenceEnds(int i) {
    return i < page.size()
        && i > 0
        && page.before(i).stop()
        && page.word(i).capital()
        && page.word(i - 1).folded().length() > 1
        && !page.is(WordKind.ABBREVIATION, i - 1);
  }

  /** In "by Rights Now Rights Now is a charity" the sentence begins where the name comes again. */
  private int repeated(int from, int verb, int lineStart) {
    for (int i = Math.max(from + 1, verb - SUBJECT); i < verb; i++) {
      if (page.word(i).capital() && page.before(i).plain() && occurs(i, verb, lineStart)) {
        return i;
      }
    }
    return from;
  }

  private boolean occurs(int from, int to, int lineStart) {
    int length = 0;
    while (from + length < to
        && !page.before(from + length + (length == 0 ? 1 : 0)).open()
        && length < 4) {
      length++;
    }
    if (length < 2) {
      return false;
    }
    for (int i = lineStart; i + length <= from; i++) {
      int k = 0;
      while (k < length && page.word(i + k).folded().equals(page.word(from + k).folded())) {
        k++;
      }
      if (k == length) {
        return true;
      }
    }
    return false;
  }

  /** The title block ends before the first section or numbered paragraph of running text. */
  private void findBody() {
    body = page.size();
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      boolean numbered =
          page.word(start).number()
              && page.word(start).folded().length() <= 2
              && page.before(Math.min(start + 1, page.size())).stop();
      boolean prose = roles[end - 1] == Role.PROSE;
      boolean heading = false;
      for (int i = start; i < Math.min(start + 4, end); i++) {
        heading |= roles[i] == Role.HEADING;
      }
      if (heading || (numbered && prose)) {
        body = start;
        return;
      }
    }
  }
}
