package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;

/**
 * Gathers what may be a name in the title block: every run of words that nothing else explains,
 * with what stands before it. For one page.
 */
final class HeadNames {
  /** Papers of the Council tell their mandate: nobody submits those. */
  private static final Pattern RESOLUTION =
      Pattern.compile("(?<![\\d/])\\d{1,3}/\\d{1,3}(?![\\d/])");

  private static final Set<Role> LEADS =
      EnumSet.of(Role.LABEL, Role.PARTNER, Role.SUPPORT, Role.ADDRESSEE);

  private static final int LONGEST_SUBJECT = 9;

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameEvidence evidence;
  private final NameEnd ends;
  private final NameCandidates found;
  private final boolean[] supporter;
  private final boolean title;
  private final boolean jointTitle;

  private boolean below;

  /** The words that lead a list. */
  private Lead lead = Lead.NONE;

  /**
   * @param telling where they stand
   * @param end the word behind them
   */
  private record Lead(
      Role role,
      Sign sign,
      Span telling,
      int end,
      boolean alone,
      boolean several,
      boolean items,
      boolean any) {
    static final Lead NONE =
        new Lead(Role.FREE, Sign.ALONE, new Span(0, 0), -1, false, false, false, false);

    Lead with(boolean name) {
      return new Lead(role, sign, telling, end, alone, several, items, any || name);
    }
  }

  /**
   * @param found takes the candidates
   */
  HeadNames(
      TitleBlock block,
      KnownNames known,
      NameList names,
      NameEvidence evidence,
      NameEnd ends,
      NameCandidates found) {
    this.known = known;
    this.block = block;
    this.page = block.page();
    this.names = names;
    this.evidence = evidence;
    this.ends = ends;
    this.found = found;
    this.supporter = new boolean[page.size() + 1];
    this.title =
        IntStream.range(0, Math.min(block.body(), page.size()))
            .anyMatch(i -> block.role(i) == Role.TITLE);
    this.jointTitle = jointTitle();
  }

  /** For each word, whether those stand there who support the paper and do not submit. */
  boolean[] supporters() {
    return supporter.clone();
  }

  void find() {
    for (int i = 0; i < page.size(); ) {
      Role role = block.role(i);
      if (LEADS.contains(role)) {
        i = lead(i, role);
      } else if (role == Role.PROSE && page.before(i).line() && lead.alone()) {
        i = described(i);
      } else if (role == Role.FREE || (role == Role.TITLE && name(i))) {
        i = run(i);
      } else {
        below |= role == Role.PROSE;
        boolean listGoesOn =
            role == Role.CONTACT
                || role == Role.STATUS
                || (role == Role.PROSE && lead.any() && !page.before(i).line());
        lead = listGoesOn ? lead : Lead.NONE;
        supporter[i] = lead.role() == Role.SUPPORT;
        boolean skip = listGoesOn && lead.any() && role == Role.CONTACT && page.before(i).line();
        i = skip ? page.lineStart(page.lineOf(i) + 1) : i + 1;
      }
    }
  }

  /** Below a label that stands alone, what begins a line that tells of a name. */
  private int described(int from) {
    int lineEnd = page.lineStart(page.lineOf(from) + 1);
    int last = page.word(lineEnd - 1).end();
    boolean sentence = last < page.text().length() && page.text().charAt(last) == '.';
    int end = from;
    while (end < lineEnd && (!sentence || nameGoesOn(end))) {
      end++;
    }
    boolean list = lead.role() == Role.LABEL || lead.role() == Role.PARTNER;
    if (list && end > from && end - from <= LONGEST_SUBJECT && !block.itemLabel(from)) {
      EnumSet<Sign> signs = EnumSet.of(lead.any() ? Sign.LISTED : lead.sign());
      lead = lead.with(found.add(names.split(from, end), lead.telling(), signs));
    } else {
      lead = Lead.NONE;
    }
    below |= lead.role() == Role.FREE;
    return lineEnd;
  }

  private boolean nameGoesOn(int i) {
    return page.word(i).capital() || page.is(WordKind.FUNCTION, i) || page.is(WordKind.AND, i);
  }

  /** Words of titles inside a name, as in {@code Submitted by the Coalition on the Review}. */
  private boolean name(int i) {
    boolean led = i == lead.end() && lead.role() != Role.ADDRESSEE;
    return known.endAt(i, page.size()) > 0
        || (led && ends.of(i, page.lineStart(page.lineOf(i) + 1)) > i);
  }

  private int lead(int i, Role role) {
    int end = i + 1;
    while (end < page.size() && block.role(end) == role && !page.before(end).line()) {
      end++;
    }
    boolean label = role == Role.LABEL || role == Role.PARTNER;
    boolean several =
        role == Role.PARTNER || jointTitle || page.word(end - 1).folded().endsWith("s");
    boolean of = page.end(WordKind.OF, i) == end && !page.before(i).line();
    Sign sign = role == Role.PARTNER ? Sign.PARTNER : of ? Sign.OF_PAPER : Sign.LABEL;
    lead =
        label && !counts(of ? titleStart(i) : i)
            ? Lead.NONE
            : new Lead(
                role,
                sign,
                page.span(i, end),
                end,
                page.before(end).line(),
                several,
                block.itemLabel(end),
                false);
    return end;
  }

  private int titleStart(int label) {
    int i = label;
    while (block.role(i - 1) == Role.TITLE && !page.before(i).line()) {
      i--;
    }
    return i;
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
    boolean other = block.ofUnitedNations() && !page.before(label).line();
    boolean below = label > block.body() && !block.lineBegins(label);
    if (other || inSentence || below || RESOLUTION.matcher(page.words(line, end)).find()) {
      return false;
    }
    for (int i = 0; i < line; i++) {
      if (block.role(i) == Role.PROSE && page.is(WordKind.PAPER, i)) {
        return block.lineBegins(label) || page.before(label).dash();
      }
    }
    return true;
  }

  /** A run of words that nothing explains. */
  private int run(int from) {
    int lineEnd = page.lineStart(page.lineOf(from) + 1);
    boolean rest = block.role(from - 1) == Role.STATUS && !page.before(from).line();
    if (rest && !page.word(from).capital() && !page.is(WordKind.AND, from)) {
      return lineEnd;
    }
    int end = beforeTitle(from, lineEnd);
    end = end > from ? end : ends.of(from, lineEnd);
    while (end == lineEnd && end < page.size() && goesOn(end)) {
      end =
          ends.stateOfName(end)
              ? page.lineStart(page.lineOf(end) + 1)
              : ends.of(end, page.lineStart(page.lineOf(end) + 1));
      lineEnd = page.lineStart(page.lineOf(end - 1) + 1);
    }
    if (end <= from) {
      return from + 1;
    }
    boolean support = lead.role() == Role.SUPPORT;
    for (int i = from; i < end; i++) {
      supporter[i] = support;
    }
    Set<Sign> signs = setting(from, end);
    int last = signs.contains(Sign.TITLE) ? owner(from, end, signs) : end;
    List<Name> listed = names.split(from, last);
    if (!signs.isEmpty()) {
      Span telling = lead.end() < 0 ? page.span(from, last) : lead.telling();
      withoutAddresses(listed, signs, signs.contains(Sign.TITLE) ? page.span(from, end) : telling);
    }
    return end;
  }

  /** Where the words before the paper's noun in the title end; -1 if none follows. */
  private int beforeTitle(int from, int lineEnd) {
    int i = from;
    while (i < lineEnd && (block.role(i) == Role.FREE || known.endAt(i, lineEnd) > 0)) {
      i = Math.max(i + 1, known.endAt(i, lineEnd));
    }
    boolean title = lead.role() == Role.FREE && i < lineEnd && page.before(from).line() && paper(i);
    return title ? i : -1;
  }

  private boolean goesOn(int lineStart) {
    return (block.role(lineStart) == Role.FREE && ends.joined(lineStart))
        || ends.stateOfName(lineStart);
  }

  /** What speaks for and against the names of a run by its place; nothing if it cannot hold any. */
  private Set<Sign> setting(int from, int end) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    boolean first = from == lead.end();
    boolean sameLine = first && !page.before(from).line();
    if (end < page.size() && block.role(end) == Role.PARTNER) {
      signs.add(Sign.BEFORE_PARTNER);
    }
    switch (lead.role()) {
      case LABEL, PARTNER -> {
        if (!first && !listGoesOn(from, end)) {
          lead = Lead.NONE;
          return setting(from, end);
        }
        signs.add(!first && lead.any() ? Sign.LISTED : lead.sign());
        if (lead.several()) {
          signs.add(Sign.SEVERAL);
        }
        if (item(from)) {
          signs.add(Sign.ITEM);
        }
      }
      case SUPPORT -> signs.add(Sign.SUPPORTER);
      case ADDRESSEE -> {
        if (sameLine || first) {
          signs.add(Sign.ADDRESSEE);
        }
      }
      default -> {}
    }
    if (lead.role() == Role.FREE) {
      if (from >= block.body() || block.ofUnitedNations() || !page.explained()) {
        return EnumSet.noneOf(Sign.class);
      }
      alone(from, end, signs);
    }
    return signs;
  }

  private void alone(int from, int end, EnumSet<Sign> signs) {
    boolean begins = page.before(from).line();
    if (below) {
      signs.add(Sign.BELOW);
    }
    if (heading(from)) {
      signs.add(Sign.HEADING);
    }
    boolean dated = !page.before(end).line() && block.role(end) == Role.DATE;
    if (dated || address(from)) {
      signs.add(Sign.ADDRESS_LINE);
    }
    if (field(from, end)) {
      signs.add(Sign.FIELD);
    }
    if (topics(from, end)) {
      signs.add(Sign.TOPICS);
    }
    if (begins && page.is(WordKind.UNIT, from) && block.role(from - 1) == Role.FREE) {
      signs.add(Sign.UNIT);
    }
    boolean ended = page.before(end).line();
    boolean contact = from > 0 && block.role(from - 1) == Role.CONTACT && !begins;
    if (contact) {
      signs.add(Sign.CONTACT);
    }
    if (begins && !ended && !below && paper(end)) {
      signs.add(Sign.TITLE);
    } else {
      signs.add(begins && ended ? Sign.ALONE : Sign.PIECE);
    }
    boolean open = page.is(WordKind.FUNCTION, end - 1) && !page.word(end - 1).shouted();
    if (open || (signs.contains(Sign.TITLE) && page.is(WordKind.FUNCTION, end))) {
      signs.add(Sign.OPEN);
    }
    if (jointTitle) {
      signs.add(Sign.JOINT_TITLE);
    }
    if (!title) {
      signs.add(Sign.NO_TITLE);
    }
  }

  /** As in {@code I. Framework}. */
  private boolean heading(int from) {
    int start = page.lineStart(page.lineOf(from));
    boolean number = page.word(start).number() || page.word(start).shouted();
    return start + 1 <= from + 1
        && block.itemLabel(start)
        && number
        && page.before(start + 1).stop();
  }

  /** Whether a street, a box or a way to call stands on its line. */
  private boolean address(int from) {
    return page.any(
        page.lineStart(page.lineOf(from)),
        page.lineEnd(from),
        i ->
            page.is(WordKind.STREET, i)
                || block.role(i) == Role.CONTACT
                || (page.word(i).number()
                    && block.role(i) == Role.FREE
                    && page.word(i).shouted()
                    && page.words(i, i + 1).length() > 2));
  }

  /** Whether the title goes on with the paper's noun. */
  private boolean paper(int from) {
    int end = page.lineStart(page.lineOf(from) + 1);
    for (int i = from; i < Math.min(end, from + 6) && block.role(i) == Role.TITLE; i++) {
      if (page.is(WordKind.PAPER, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the names before the title end: before the "'s" of {@code Rights Watch's submission}, or
   * the State's name of {@code Rights Watch Sylvania submission}.
   */
  private int owner(int from, int title, Set<Sign> signs) {
    for (int i = title - 1; i > from; i--) {
      boolean s = page.word(i).folded().equals("s") && page.before(i).joined();
      boolean before = i + 1 == title || state(i + 1, title);
      if (s && before) {
        signs.add(Sign.OWNER);
        return i;
      }
    }
    int last = page.word(title - 1).end();
    boolean plural =
        page.word(title - 1).folded().endsWith("s")
            && last < page.text().length()
            && "'’".indexOf(page.text().charAt(last)) >= 0
            && page.before(title).plain();
    if (plural) {
      signs.add(Sign.OWNER);
      return title;
    }
    for (int i = from + 1; i < title; i++) {
      if (state(i, title) && !page.is(WordKind.FUNCTION, i - 1)) {
        return i;
      }
    }
    return title;
  }

  private boolean state(int i, int end) {
    return block.state(i).filter(state -> state.end() >= end).isPresent();
  }

  private boolean item(int from) {
    Separator gap = page.before(from);
    return gap.semicolon()
        || gap.comma()
        || gap.dash()
        || page.endsAbove(';', from)
        || page.endsAbove(',', from)
        || block.itemLabel(from)
        || page.is(WordKind.AND, from)
        || page.is(WordKind.AND, from - 1);
  }

  /** As {@code Dirty rivers, floods and lost harvests}. */
  private boolean topics(int from, int end) {
    boolean small =
        page.any(
            from + 1,
            end,
            i ->
                page.before(i).comma()
                    && !page.word(i).capital()
                    && !page.is(WordKind.SMALL, i)
                    && !page.is(WordKind.WHICH, i));
    return small || names.split(from, end).stream().anyMatch(evidence::topic);
  }

  /** As {@code Editors: Jane Miller}. */
  private boolean field(int from, int end) {
    int start = page.lineStart(page.lineOf(from));
    return page.any(start + 1, Math.min(end, start + 5), i -> page.before(i).colon());
  }

  /** Whether a run on a line below goes on with the list of names that a label leads. */
  private boolean listGoesOn(int from, int end) {
    int line = page.lineOf(from);
    boolean field = page.before(from).line() && field(from, page.lineStart(line + 1));
    boolean address =
        page.word(from).number() && !page.before(from + 1).stop() && !page.before(from + 1).close();
    boolean items = lead.items() || !block.itemLabel(from);
    return !field && !address && items && end > from;
  }

  /**
   * In a list of items each line has one name, and in any list what stands behind a name and holds
   * a number is an address: {@code Rights Watch, High Street 4, Lund}.
   */
  private void withoutAddresses(List<Name> listed, Set<Sign> signs, Span telling) {
    int line = -1;
    boolean address = false;
    List<Name> kept = new ArrayList<>();
    for (Name name : listed) {
      int own = page.lineOf(name.from());
      boolean weak = own == line && !evidence.strong(name.from(), name.to());
      boolean begins =
          page.before(name.from()).comma()
              && (numberWithin(name.from(), name.to()) || item(page.lineStart(own)));
      boolean behind = weak && (address || begins);
      if (!behind) {
        kept.add(name);
      }
      address = behind || evidence.place(name.from(), name.to());
      line = own;
    }
    boolean any = found.add(kept, telling, signs);
    boolean listing = lead.role() == Role.LABEL || lead.role() == Role.PARTNER;
    boolean part = kept.isEmpty() || !page.word(kept.get(0).from()).capital();
    if (listing && !any && !part && (lead.any() || !lead.alone())) {
      lead = Lead.NONE;
    } else if (listing) {
      lead = lead.with(any);
    }
  }

  private boolean numberWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.word(i).number()) {
        return true;
      }
    }
    return false;
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
