package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * What on the page speaks for words being the name of an organisation: a noun for organisations, a
 * short name in brackets, a sentence about them, how they are written. Immutable.
 */
record NameEvidence(TitleBlock block, KnownNames known, Gazetteer gazetteer, Contacts contacts) {
  /** Rows of words that are signs. */
  private static final Map<Construction, Sign> ROWS =
      EnumSet.range(Construction.HEADED, Construction.NUMBER).stream()
          .collect(Collectors.toMap(row -> row, row -> Sign.valueOf(row.name())));

  /** What speaks against words that have no noun for organisations. */
  private static final Set<Sign> WITHOUT_NOUN = EnumSet.of(Sign.LONG, Sign.ABOUT_STATE);

  /** What speaks against words that are not known to name an organisation. */
  private static final Set<Sign> OF_TOPIC = EnumSet.of(Sign.TOPIC, Sign.TOPIC_OF);

  /** As many words as come before what distinguishes such an entity. */
  private static final int BEFORE_ENTITY = 4;

  private FirstPage page() {
    return block.page();
  }

  /**
   * A name with the words before it by which an entity of the United Nations has it, and which may
   * be taken for the addressee: {@code United Nations Country | Team in Sylvania}.
   */
  Name whole(Name name) {
    int first = Math.max(0, name.from() - BEFORE_ENTITY);
    for (int from = name.from() - 1; from >= first && page().before(from + 1).plain(); from--) {
      if (page().is(WordKind.AND, from)) {
        return name;
      }
      if (gazetteer.isUnEntity(page().words(from, name.to()))) {
        return new Name(from, name.to());
      }
    }
    return name;
  }

  /** What speaks for and against a name by its words. */
  EnumSet<Sign> signs(Name name) {
    int from = name.from();
    int to = name.to();
    int bracket = known.shortNames().bracketIn(from, to);
    String printed = page().words(from, bracket).replaceAll("\\s+", " ");
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    ROWS.forEach((row, sign) -> sign.addTo(signs, block.is(row, from, to)));
    Sign.NOUN.addTo(signs, block.any(Construction.NOUN, from, to));
    boolean named = signs.contains(Sign.HEADED);
    if (named || signs.contains(Sign.NOUN)) {
      signs.removeAll(WITHOUT_NOUN);
    } else if (block.is(Construction.SHOUTED, from, to)) {
      signs.remove(Sign.CAPITALS);
    }
    if (named) {
      signs.removeAll(OF_TOPIC);
    }
    if (page().foreign(from, bracket)) {
      signs.remove(Sign.SMALL);
    }
    Sign.BARE.addTo(
        signs, !page().hasCase(from) && !signs.contains(Sign.HEADED) && !page().quoted(from, to));
    boolean translated = block.is(Construction.IN_OTHER_SCRIPT, to);
    Sign.BRACKET.addTo(signs, translated || bracket < to || known.whole(from, to));
    Sign.SUBJECT.addTo(signs, known.subject(from, to));
    Sign.GAZETTEER.addTo(signs, gazetteer.knows(printed) || gazetteer.isUnEntity(printed));
    Sign.ADDRESS.addTo(signs, contacts.contain(printed) || acronymInAddress(bracket));
    Sign.RECURS.addTo(signs, !signs.contains(Sign.TOPIC) && known.recurs(from, to));
    Sign.PLACE.addTo(signs, place(from, to));
    return signs;
  }

  /** Whether the words contain what only names of organisations contain. */
  boolean evident(int from, int to) {
    return page().any(WordKind.NOUN, from, to) || known.shortNames().bracketIn(from, to) < to;
  }

  /**
   * As {@code UNICEF} and {@code Ministry of Justice}, whom partners may be but who do not submit.
   */
  boolean noPartner(Name name) {
    return block.is(Construction.NO_PARTNER, name.from(), name.to())
        || gazetteer.isUnEntity(page().words(name.from(), name.to()));
  }

  /** What an organisation's name is not: topics, or those of a State. */
  boolean topic(Name name) {
    EnumSet<Sign> signs = signs(name);
    return !signs.contains(Sign.HEADED) && Trait.OF_TOPIC.in(signs);
  }

  /** As {@code Geneva} and {@code High Street 4}. */
  boolean place(int from, int to) {
    boolean address = block.is(Construction.ADDRESS, from, to);
    return block.is(Construction.PLACE, from, to)
        || (address && !page().any(WordKind.ORGANISATION, from, to));
  }

  private boolean acronymInAddress(int bracket) {
    return known.shortNames().bracketed(bracket)
        && contacts.contain(page().words(bracket, page().bracketEnd(bracket, page().size())));
  }
}
