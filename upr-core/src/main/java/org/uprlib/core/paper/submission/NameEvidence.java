package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.stream.IntStream;

/**
 * What on the page speaks for words being the name of an organisation: a noun for organisations, a
 * short name in brackets, a sentence about them, how they are written. Immutable.
 */
final class NameEvidence {
  /** Words of a name that has no noun for organisations, at most. */
  private static final int LONG = 6;

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final Gazetteer gazetteer;
  private final Corroboration corroboration;

  NameEvidence(
      TitleBlock block, KnownNames known, Gazetteer gazetteer, Corroboration corroboration) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.gazetteer = gazetteer;
    this.corroboration = corroboration;
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

  /** As {@code Rivers of Sylvania} and {@code Sylvania: dirty rivers}. */
  private boolean aboutState(int from, int to) {
    int behind = block.state(from).map(TitleBlock.StateAt::end).orElse(to);
    if (behind < to && page.before(behind).colon()) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      boolean state = block.state(i).filter(s -> s.end() >= to).isPresent();
      if (state && page.is(WordKind.FUNCTION, i - 1)) {
        return true;
      }
    }
    return page.is(WordKind.FUNCTION, to - 1);
  }

  /** Whether a noun for organisations is what the words are about. */
  private boolean headed(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noun = page.is(WordKind.ORGANISATION, i) && page.word(i).capital();
      boolean head =
          i <= from + 1
              || (i == to - 1 && !page.any(WordKind.FUNCTION, from, i))
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

  /** What speaks for and against a name by its words. */
  EnumSet<Sign> signs(NameList.Name name) {
    int from = name.from();
    int to = name.to();
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    String printed = page.words(from, bracketAt(from, to)).replaceAll("\\s+", " ");
    boolean noun = named(from, to) && !topicOnly(from, to) && !topicOf(from, to);
    add(signs, Sign.HEADED, headed(from, to));
    add(signs, Sign.NOUN, noun);
    add(signs, Sign.BRACKET, bracketWithin(from, to) || known.endAt(from, to) == to);
    add(signs, Sign.SUBJECT, known.subject(from, to));
    add(signs, Sign.GAZETTEER, gazetteer.knows(printed));
    add(signs, Sign.ADDRESS, corroboration.inAddress(printed) || acronymInAddress(from, to));
    add(signs, Sign.RUNNING_HEAD, corroboration.inRunningHead(printed));
    add(signs, Sign.RECURS, known.recurs(from, to) && !topicOnly(from, to));
    add(signs, Sign.CAPITALS, titleCase(name));
    add(signs, Sign.SHORT_NAME, to - from == 1 && shout(from, to));
    add(signs, Sign.ONE_WORD, to - from == 1);
    add(signs, Sign.LONG, to - from > LONG && !noun);
    add(signs, Sign.TOPIC, topicOnly(from, to));
    add(signs, Sign.TOPIC_FIRST, page.is(WordKind.TOPIC, from) && !noun);
    add(signs, Sign.ABOUT_STATE, aboutState(from, to) && !noun);
    boolean small = !page.word(to - 1).capital();
    add(signs, Sign.SMALL, small && page.capitals());
    add(signs, Sign.SENTENCE, small && to - from > 2 && stops(to - 1));
    add(signs, Sign.PLACE, place(from, to));
    add(signs, Sign.STATE, block.holdsState(from, to));
    add(signs, Sign.NOBODY, nobody(from, to));
    add(signs, Sign.TOPIC_OF, topicOf(from, to));
    add(signs, Sign.STARTER, page.is(WordKind.STARTER, from) || page.is(WordKind.THIS, from));
    boolean office = page.is(WordKind.PERSON, to) && !noun;
    add(signs, Sign.PERSON, office || page.end(WordKind.PERSON, from) > 0);
    add(signs, Sign.NUMBER, page.word(from).number());
    return signs;
  }

  private boolean comma(int i) {
    return page.before(i).comma() || page.endsAbove(',', i);
  }

  /** As {@code Geneva} and {@code High Street 4}. */
  boolean place(int from, int to) {
    boolean beforeState = comma(from) && comma(to) && block.state(to).isPresent();
    boolean box =
        page.any(WordKind.PLACE, from, to)
            && IntStream.range(from, to).anyMatch(i -> page.word(i).number());
    if (beforeState || box || page.any(WordKind.STREET, from, to)) {
      return !page.any(WordKind.ORGANISATION, from, to);
    }
    int i = from;
    while (i < to) {
      int state = block.state(i).map(TitleBlock.StateAt::end).orElse(-1);
      int end = Math.max(state, page.end(WordKind.PLACE, i));
      end = page.word(i).number() || page.is(WordKind.FUNCTION, i) ? i + 1 : end;
      if (end < 0) {
        return false;
      }
      i = end;
    }
    return true;
  }

  private boolean acronymInAddress(int from, int to) {
    int at = bracketAt(from, to);
    int end = at;
    while (end + 1 < page.size() && !page.before(end + 1).close()) {
      end++;
    }
    return known.bracketed(at) && corroboration.inAddress(page.words(at, end + 1));
  }

  private boolean stops(int last) {
    int end = page.word(last).end();
    return end < page.text().length() && page.text().charAt(end) == '.';
  }

  private boolean nobody(int from, int to) {
    boolean several = page.is(WordKind.COALITION_OF, from) && !page.word(from).capital();
    several |= page.is(WordKind.COALITION_OF, from + 1) && !page.word(from + 1).capital();
    return several || (page.is(WordKind.NOBODY, from) && !shoutedElsewhere(from, to));
  }

  /** A noun for organisations, with a capital where the language gives names capitals. */
  private boolean named(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noun =
          page.is(WordKind.ORGANISATION, i)
              || (page.is(WordKind.ORGANISATION_WORD, i) && !page.is(WordKind.TOPIC, i));
      if (noun && (page.word(i).capital() || !page.capitals())) {
        return true;
      }
    }
    return false;
  }

  /** As {@code Freedom of Association}. */
  private boolean topicOf(int from, int to) {
    int i = from;
    while (i < to && page.is(WordKind.TOPIC, i)) {
      i++;
    }
    return i > from && i < to && page.is(WordKind.FUNCTION, i);
  }

  private static void add(EnumSet<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  private int bracketAt(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (known.bracketed(i)) {
        return i;
      }
    }
    return to;
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
}
