package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;

/**
 * What on the page speaks for words being the name of an organisation: a noun for organisations, a
 * short name in brackets, a sentence about them, how they are written. Immutable.
 */
final class NameEvidence {
  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;

  NameEvidence(TitleBlock block, KnownNames known) {
    this.block = block;
    this.page = block.page();
    this.known = known;
  }

  /** Whether the words hold what only names of organisations hold. */
  boolean evident(int from, int to) {
    boolean bracket = false;
    for (int i = from + 1; i < to; i++) {
      bracket |= known.bracketed(i);
    }
    return bracket
        || organisation(from, to)
        || known.subject(from, to)
        || known.endAt(from, to) == to;
  }

  boolean whole(int from, int to) {
    int first = bare(from);
    return first < to
        && page.word(first).capital()
        && (evident(first, to) || !topicOnly(first, to) || shout(first, to));
  }

  /** One word in capitals, among words that are not. */
  boolean shout(int from, int to) {
    if (to - from > 2
        || !page.word(from).shouted()
        || page.word(from).folded().length() < 2
        || page.word(from).number()) {
      return false;
    }
    for (int i = Math.max(0, from - 4); i < Math.min(page.size(), to + 4); i++) {
      if (!page.word(i).shouted() && !page.is(WordKind.AND, i)) {
        return true;
      }
    }
    return to - from == 1;
  }

  boolean organisation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(WordKind.ORGANISATION, i) || page.is(WordKind.ORGANISATION_WORD, i)) {
        return true;
      }
    }
    return false;
  }

  boolean topicOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!page.is(WordKind.TOPIC, i)
          && !page.is(WordKind.FUNCTION, i)
          && !page.is(WordKind.AND, i)
          && !page.is(WordKind.ARTICLE, i)) {
        return false;
      }
    }
    return true;
  }

  int bare(int i) {
    return page.is(WordKind.ARTICLE, i) && page.before(i + 1).plain()
        ? i + 1
        : page.is(WordKind.ARTICLE, i) && page.before(i + 1).joined() ? i + 1 : i;
  }

  boolean strong(int from, int to) {
    return (organisation(from, to) && !topicOnly(from, to))
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

  boolean titleCase(NameList.Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!page.word(i).capital() && !page.is(WordKind.FUNCTION, i) && !page.is(WordKind.AND, i)) {
        return false;
      }
    }
    return true;
  }

  boolean topicEnds(NameList.Name name) {
    return page.is(WordKind.FUNCTION, name.to() - 1) || block.state(name.to() - 1).isPresent();
  }

  boolean shortTitleCase(int from, int to, boolean several) {
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
    return organisation(from, to)
        || (page.word(from).shouted() && to - from == 1)
        || (several && !page.word(from).number() && !topicOnly(from, to));
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

  boolean standsForItself(NameList.Name name) {
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
        known.recurs(from, to) && !topicOnly(from, to) && titleCase(name) && to - from <= 7;
    return headed(from, to) || (recurs && !block.holdsState(from, to));
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

  /** In running text, names that are surely names. */
  List<NameList.Name> sure(List<NameList.Name> listed) {
    List<NameList.Name> kept = new ArrayList<>();
    for (NameList.Name name : listed) {
      boolean bare =
          page.word(name.from()).shouted() && page.word(name.from()).folded().length() > 2;
      boolean any =
          strong(name.from(), name.to())
              || evident(name.from(), name.to())
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
}
