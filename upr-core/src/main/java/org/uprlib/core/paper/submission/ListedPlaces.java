package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.paper.submission.Sign.Trait;

/** Finds what of a list of names tells where those before it are: towns, regions, addresses. */
record ListedPlaces(TitleBlock block, NameEvidence evidence) {
  /** What names have that no town is behind. */
  private static final Set<Sign> WITHOUT_TOWNS = EnumSet.of(Sign.SEVERAL, Sign.ADDRESS_LINE);

  private FirstPage page() {
    return block.page();
  }

  /** Which name of a list is the first that may be a town, its region behind it. */
  int townsFrom(List<Name> names, Set<Sign> signs) {
    int first = names.isEmpty() || maybeTown(names.get(0)) ? 0 : 1;
    boolean own = first == 0 && names.size() == 2;
    boolean behind = first > 0 && names.size() > 1 && names.get(0).words() > 1;
    return Collections.disjoint(signs, WITHOUT_TOWNS)
            && (own || behind)
            && names.get(first).words() == 1
            && names.stream().skip(first).allMatch(this::maybeTown)
        ? first
        : names.size();
  }

  private boolean maybeTown(Name name) {
    return block.is(Construction.TOWN_OR_NAME, name.from(), name.to());
  }

  /** The names without what is told of them. */
  List<Name> before(List<Name> listed) {
    int line = -1;
    boolean address = false;
    List<Name> kept = new ArrayList<>();
    for (Name name : listed) {
      int own = page().lineOf(name.from());
      boolean behind = own == line && (address || toldOf(name));
      if (!behind) {
        kept.add(name);
      }
      address = behind || evidence.place(name.from(), name.to());
      line = own;
    }
    return kept;
  }

  /** Behind a name of a list that has one a line, or in another column. */
  private boolean toldOf(Name other) {
    int from = other.from();
    boolean columns =
        page().any(0, from, i -> page().is(WordKind.COLUMN, i) && page().before(i).sideBySide());
    return page().before(from).comma()
        ? block.onLine(Construction.LISTED, from)
        : columns && !Trait.IN_NAME.in(evidence.signs(other));
  }
}
