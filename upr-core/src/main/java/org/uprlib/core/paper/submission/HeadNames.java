package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Separator.Mark;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * Gathers what may be a name in the title block: every run of words that nothing else explains,
 * with what is before it. For one page.
 */
final class HeadNames {
  private static final Set<Role> LEADS =
      EnumSet.of(Role.LABEL, Role.PARTNER, Role.SUPPORT, Role.ADDRESSEE);

  /** What names of a list follow, and what may be between them. */
  private static final Set<Role> LISTS = EnumSet.of(Role.LABEL, Role.PARTNER);

  private static final Set<Role> WITHIN = EnumSet.of(Role.CONTACT, Role.STATUS);

  /** A list of so many lines goes on behind one that is no name by what is known. */
  private static final int LONG_LIST = 4;

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameEvidence evidence;
  private final NameCandidates found;
  private final FormCells cells;
  private final ListedPlaces places;

  private boolean below;

  /** The words that lead a list. */
  private Lead lead = Lead.NONE;

  /**
   * @param source where they are
   * @param end the word behind them
   */
  private record Lead(
      Role role, Span source, int end, boolean one, boolean writers, boolean items, int names) {
    static final Lead NONE = new Lead(Role.FREE, new Span(0, 0), -1, false, false, false, 0);

    boolean any() {
      return names > 0;
    }

    boolean lists() {
      return LISTS.contains(role);
    }

    /** The same with one more name, which is an item of the list or not. */
    Lead with(boolean item) {
      return new Lead(role, source, end, one, writers, item, names + 1);
    }
  }

  /**
   * @param names takes runs apart
   * @param found takes the candidates
   */
  HeadNames(NameList names, NameCandidates found, FormCells cells) {
    this.names = names;
    this.block = names.block();
    this.page = block.page();
    this.evidence = names.evidence();
    this.known = evidence.known();
    this.found = found;
    this.cells = cells;
    this.places = new ListedPlaces(block, evidence);
  }

  void find() {
    for (int i = 0; i < page.size(); ) {
      Role role = block.role(i);
      if (cells.namesOthers(i)) {
        i = page.lineEnd(i);
      } else if (LEADS.contains(role)) {
        i = lead(i, role);
      } else if (role == Role.FREE || i == lead.end() || knownLine(i)) {
        i = run(i);
      } else {
        below |= role == Role.PROSE;
        boolean behindName = role == Role.PROSE && !page.before(i).line();
        // As in "Organisations that submit the report to the UPR of Norway", which names follow.
        boolean within = lead.any() && (WITHIN.contains(role) || behindName);
        lead = within || page.is(WordKind.SUBMIT_VERB, lead.end() - 1) ? lead : Lead.NONE;
        boolean address = lead.any() && page.before(i).line();
        i = address ? page.lineEnd(i) : i + 1;
      }
    }
  }

  /** A known name alone on its line, though of words of titles, as {@code Human Rights First}. */
  private boolean knownLine(int i) {
    return page.before(i).line() && known.endAt(i, page.lineEnd(i)) == page.lineEnd(i);
  }

  private int lead(int i, Role role) {
    int end = i + 1;
    while (block.role(end) == role && !page.before(end).line()) {
      end++;
    }
    boolean writers = block.is(Construction.WRITERS, i);
    boolean one = block.is(Construction.ONE_LABEL, i);
    Lead found = new Lead(role, page.span(i, end), end, one, writers, false, 0);
    // A label in running text, or below it, says nothing of this paper.
    int line = page.lineStart(i);
    boolean begins = block.lineBegins(i) || page.before(i).has(Mark.COLON);
    boolean text = !begins && page.any(0, line, k -> block.role(k) == Role.PROSE);
    boolean ofPaper = !found.lists() || page.end(WordKind.OF, i) == end || !text;
    lead = ofPaper ? found : Lead.NONE;
    return end;
  }

  /** A run of words that nothing explains. */
  private int run(int from) {
    int lineEnd = page.lineEnd(from);
    if (block.is(Construction.REST_OF_LINE, from)) {
      return lineEnd;
    }
    Name sender = sender(from);
    if (sender != null) {
      EnumSet<Sign> signs = EnumSet.of(Sign.ALONE, Sign.SENDER);
      found.add(names.split(from, sender.to()), page.span(from, sender.to()), signs);
      return lineEnd;
    }
    int title = beforeTitle(from, lineEnd);
    int end = title > from ? title : end(from, lineEnd);
    while (end < page.size() && end == page.lineEnd(end - 1)) {
      boolean state = stateOfName(end);
      if (!state && !joined(end)) {
        break;
      }
      end = state ? page.lineEnd(end) : end(end, page.lineEnd(end));
    }
    if (end <= from) {
      return from + 1;
    }
    Set<Sign> signs = setting(from, end);
    int last = signs.contains(Sign.TITLE) ? owner(from, end, signs) : end;
    List<Name> listed = named(names.split(from, last), signs);
    if (!signs.isEmpty() && !listed.isEmpty()) {
      withoutAddresses(listed, signs, lead.end() < 0 ? page.span(from, end) : lead.source());
    }
    return end;
  }

  /** The name in a letterhead, or at the foot of a page. */
  private @Nullable Name sender(int from) {
    return block.ofUnitedNations() ? null : block.find(Construction.SENDER, from);
  }

  /**
   * The names of a run. Where a label asks for one organisation, what "and" joins is one name if
   * not each part is surely a name.
   */
  private List<Name> named(List<Name> split, Set<Sign> signs) {
    int last = split.size() - 1;
    if (last < 1 || !signs.contains(Sign.LABEL) || !lead.one()) {
      return split;
    }
    List<EnumSet<Sign>> own = split.stream().map(evidence::signs).toList();
    if (own.stream().anyMatch(each -> Trait.OWN.in(each))) {
      return split;
    }
    boolean and = page.is(WordKind.AND, split.get(last).from() - 1);
    return and ? List.of(new Name(split.get(0).from(), split.get(last).to())) : split;
  }

  /**
   * Where names in the title block end that begin at word {@code from}, at {@code limit} at last.
   */
  private int end(int from, int limit) {
    int i = from;
    while (i < limit) {
      int whole = known.endAt(page.bare(i), page.size());
      if (whole > i && block.role(i) != Role.PROSE) {
        i = whole;
        while (known.shortNames().bracketed(i)) {
          i++;
        }
        limit = Math.max(limit, page.lineEnd(Math.max(from, i - 1)));
        continue;
      }
      boolean goesOn =
          block.role(i) == Role.FREE || (block.role(i) == Role.TITLE && partOfName(i, from));
      if (!goesOn || (i > from && block.is(Construction.NAME_BREAK, i))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** As {@code NGO Coalition on the UPR}: words of titles inside a name. */
  private boolean partOfName(int i, int from) {
    if (lead.names() >= LONG_LIST) {
      return true;
    }
    int start = i;
    while (block.role(start - 1) == Role.TITLE) {
      start--;
    }
    if (page.is(WordKind.NOUN, start)) {
      return !block.begins(Construction.REVIEW_OF_STATE, start, i + 1);
    }
    return page.is(WordKind.FUNCTION, start)
        ? block.is(Construction.NOUN_FIRST, from, Math.max(start, page.bare(from) + 1))
            && !block.begins(Construction.REVIEW_OF_STATE, start, start + 1)
        : page.is(WordKind.TITLE_WORD, start);
  }

  /** A State's name on a line of its own that ends the name above, as the text elsewhere shows. */
  private boolean stateOfName(int lineStart) {
    int end = page.lineEnd(lineStart);
    return block.stateEnd(lineStart) == end && known.sideBySide(lineStart);
  }

  /** Whether a line goes on with the name before it, or with the list of names. */
  private boolean joined(int lineStart) {
    return block.role(lineStart) == Role.FREE
        && (block.is(Construction.BROKEN_NAME, lineStart - 1)
            || block.onLine(Construction.LETTERHEAD, lineStart - 1)
            || known.sideBySide(lineStart));
  }

  /** Where the words before the paper's noun in the title end; -1 if none follows. */
  private int beforeTitle(int from, int lineEnd) {
    int i = from;
    while (i < lineEnd && block.role(i) == Role.FREE) {
      i = Math.max(i + 1, known.endAt(i, lineEnd));
    }
    return i < lineEnd && block.is(Construction.PAPER_NOUN, i) ? i : -1;
  }

  /** What speaks for and against the names of a run by its place; nothing if there can be none. */
  private Set<Sign> setting(int from, int end) {
    if (lead.lists() && !listGoesOn(from)) {
      lead = Lead.NONE;
    }
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    if (lead.lists()) {
      signs.add(lead.any() ? Sign.LISTED : Sign.LABEL);
      Sign.PARTNER.addTo(signs, lead.role() == Role.PARTNER);
      Sign.SEVERAL.addTo(signs, block.jointTitle());
      Sign.WRITER.addTo(signs, lead.writers());
      Sign.ITEM.addTo(signs, listed(from) || cells.cell(from).isPresent());
      Sign.ADDRESS_LINE.addTo(signs, block.onLine(Construction.ADDRESS_BELOW, from));
    } else if (lead.role() == Role.FREE && from < block.body() && !block.ofUnitedNations()) {
      Sign.BEFORE_PARTNER.addTo(signs, block.role(end) == Role.PARTNER);
      return alone(from, end, signs);
    }
    return signs;
  }

  /** As the items of a list are, or on a line of its own below the label. */
  private boolean listed(int from) {
    boolean below = page.before(lead.end()).line();
    return block.is(Construction.LISTED, from) || (below && block.is(Construction.OWN_LINE, from));
  }

  private Set<Sign> alone(int from, int end, EnumSet<Sign> signs) {
    boolean begins = page.before(from).line();
    boolean ended = page.before(end).line();
    boolean before = begins && !ended && !below && block.is(Construction.PAPER_NOUN, end);
    List<Name> listed = names.split(from, end);
    signs.add(before ? Sign.TITLE : begins && ended ? Sign.ALONE : Sign.PIECE);
    Sign.OPEN.addTo(signs, page.is(WordKind.FUNCTION, end - 1) && page.markBehind(end - 1) != ')');
    Sign.BELOW.addTo(signs, below);
    Sign.ADDRESS_LINE.addTo(signs, block.onLine(Construction.ADDRESS_LINE, from));
    boolean apart = block.any(Construction.LIST_AND, from, end);
    Sign.ITEM.addTo(signs, apart || (listed.size() > 2 && !signs.contains(Sign.ADDRESS_LINE)));
    Sign.FIELD.addTo(signs, field(from, end));
    boolean small = block.is(Construction.SMALL_ITEMS, from, end);
    boolean topics = small || 2 * listed.stream().filter(evidence::topic).count() >= listed.size();
    Sign.TOPICS.addTo(signs, topics && !apart && !signs.contains(Sign.BEFORE_PARTNER));
    boolean contact = !begins && block.role(from - 1) == Role.CONTACT;
    Sign.CONTACT.addTo(signs, contact || page.before(from).has(Mark.COPYRIGHT));
    Sign.JOINT_TITLE.addTo(signs, block.jointTitle());
    return signs;
  }

  /**
   * Where the names before the title end: before the "'s" of {@code Rights Watch's submission}, or
   * the State's name of {@code Rights Watch Sylvania submission}.
   */
  private int owner(int from, int title, Set<Sign> signs) {
    Name owner = block.find(Construction.OWNER, from, title);
    Sign.OWNER.addTo(signs, owner != null);
    Name before = owner != null ? owner : block.find(Construction.BEFORE_STATE, from, title);
    return before == null ? title : before.from();
  }

  /** As {@code Editors: Jane Miller}. */
  private boolean field(int from, int end) {
    return block.is(Construction.FIELD, page.lineStart(from), end);
  }

  /** Whether a run on a line below goes on with the list of names that a label leads. */
  private boolean listGoesOn(int from) {
    int end = page.lineEnd(from);
    boolean field =
        page.before(from).line()
            && (block.is(Construction.FORM_VALUE, lead.end()) || field(from, end));
    boolean item = lead.any() && block.is(Construction.ITEM_LINE, from);
    boolean value =
        cells.cell(from).isEmpty() && cells.isOtherLabel(page.lineStart(page.lineStart(from) - 1));
    return !field && !value && (lead.items() || !item);
  }

  /** In a list of items each line has one name; what is behind a place goes on with it. */
  private void withoutAddresses(List<Name> listed, Set<Sign> signs, Span source) {
    int towns = places.townsFrom(listed, signs);
    List<Name> kept = places.before(listed.subList(0, towns));
    boolean any = found.add(kept, source, signs);
    Name last = listed.get(listed.size() - 1);
    EnumSet<Sign> ofTowns =
        EnumSet.of(towns == 0 || evidence.place(last.from(), last.to()) ? Sign.PLACE : Sign.TOWN);
    ofTowns.addAll(signs);
    found.add(listed.subList(towns, listed.size()), source, ofTowns);
    if (lead.lists()) {
      boolean goesOn = any || lead.names() >= LONG_LIST || signs.contains(Sign.ITEM);
      Lead more = any ? lead.with(block.onLine(Construction.ITEM_LINE, kept.get(0).from())) : lead;
      lead = goesOn ? more : Lead.NONE;
    }
  }
}
