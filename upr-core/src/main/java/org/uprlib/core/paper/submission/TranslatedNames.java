package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.paper.submission.Separator.Mark;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * Finds which names of a page are those of one organisation in two scripts or languages. Immutable.
 *
 * @param mentions all that may be names and are in the title block, or stated
 * @param likely those that submit by what is known of them
 */
record TranslatedNames(
    TitleBlock block, List<PossibleName> mentions, Predicate<PossibleName> likely) {
  /** So many letters are the same where a word is alike in two languages. */
  private static final int STEM = 3;

  private static final Set<Mark> APART = EnumSet.of(Mark.LINE, Mark.SEMICOLON);

  private FirstPage page() {
    return block.page();
  }

  /** Marks the names that say once more what others say. */
  void mark() {
    mentions.stream().filter(this::foreign).forEach(this::lendSigns);
    List<PossibleName> own = mentions.stream().filter(likely).filter(m -> !foreign(m)).toList();
    for (PossibleName each : mentions) {
      if (translates(each, own)
          || mentions.stream().anyMatch(m -> saysToo(m, each) || inBracket(m, each))) {
        each.setting().add(Sign.TRANSLATION);
      }
    }
  }

  /** Whether it is in another script than the page, or in another language and no more is known. */
  private boolean foreign(PossibleName mention) {
    boolean letters = mention.bare() && page().foreign(mention.from(), mention.to());
    return page().script(mention.from()) != page().script() || (letters && mention.alone());
  }

  /** What shows that a translation is a name shows it of the line above, too. */
  private void lendSigns(PossibleName translation) {
    int line = page().lineOf(translation.from()) - 1;
    List<Sign> strong = translation.own().stream().filter(s -> s.has(Trait.STRONG)).toList();
    mentions.stream()
        .filter(m -> m.alone() && !foreign(m) && page().lineOf(m.to() - 1) == line)
        .filter(m -> !Trait.EXPLAINS.in(m.own()))
        .forEach(m -> m.own().addAll(strong));
  }

  /** Whether it is the name of one of {@code own} in other writing; in a list each has such one. */
  private boolean translates(PossibleName mention, List<PossibleName> own) {
    List<PossibleName> alike = own.stream().filter(m -> m.stated() == mention.stated()).toList();
    return foreign(mention)
        && (alike.size() > 1 || !block.jointTitle())
        && alike.stream().anyMatch(m -> m.near(mention, page()))
        && alike.size() <= mentions.stream().filter(this::foreign).count();
  }

  /** As in {@code Red Andina (Andean Network) submits}. */
  private boolean inBracket(PossibleName outside, PossibleName within) {
    Name name = outside.name().name();
    Name translation = within.name().name();
    int first = page().bare(translation.from());
    int words = translation.to() - first;
    // At most a short name is in the bracket beside it.
    return page()
        .any(
            name.words(),
            page().size(),
            i ->
                page().bracket(i)
                    && page().same(i - name.words(), name.from(), name.words())
                    && page().same(page().bare(i), first, words)
                    && page().bracketEnd(i, page().size()) <= page().bare(i) + words + 1);
  }

  /** As {@code Andean Rights Network} below {@code Red Andina de Derechos}. */
  private boolean saysToo(PossibleName above, PossibleName mention) {
    Name one = above.name().name();
    Name other = mention.name().name();
    Separator before = page().before(other.from());
    boolean below = before.has(APART) && one.from() < other.from();
    return below
        && above.near(mention, page())
        && page().inOtherLanguage(one, other)
        && (2 * alike(one, other) >= Math.max(2, Math.min(alike(one, one), alike(other, other)))
            || Stream.of(one, other).allMatch(this::isInstitution));
  }

  /** As the {@code National Human Rights Commission}, of which a State has one. */
  private boolean isInstitution(Name name) {
    return page().any(WordKind.INSTITUTION, name.from(), name.to());
  }

  /** How many words begin as one of another name, other than common ones and a State's. */
  private long alike(Name name, Name other) {
    return IntStream.range(name.from(), name.to())
        .filter(i -> rare(i) && page().any(other.from(), other.to(), k -> rare(k) && alike(i, k)))
        .filter(i -> block.states().noneMatch(state -> alike(i, state.from())))
        .count();
  }

  private boolean rare(int i) {
    return page().phrases(i).isEmpty();
  }

  private boolean alike(int one, int other) {
    return page().word(one).folded().regionMatches(0, page().word(other).folded(), 0, STEM);
  }
}
