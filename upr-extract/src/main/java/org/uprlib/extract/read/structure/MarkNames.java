package org.uprlib.extract.read.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds where a text names recommendations by a mark that they bear, {@code those marked with an
 * asterisk (*)}, or by a look that texts do not keep, {@code those in bold}. Immutable and
 * thread-safe.
 */
public final class MarkNames {
  /** A sign itself, in brackets or quoted as it may be. */
  private static final Pattern SIGN =
      Pattern.compile("[\\s\\[(（\"“«]*(\\*{1,4}|[†‡]{1,2}|#{1,3})[\\])）\"”»]*");

  private static final Pattern GAP = Pattern.compile("[\\s,]*");

  /** No more words than these stand before a sign and belong to it. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_BEHIND = 3;
  private static final Set<Kind> OPENING = EnumSet.range(Kind.THOSE, Kind.NOT);
  private static final Set<Kind> BEFORE = EnumSet.range(Kind.THOSE, Kind.WORD);

  private final PhraseTable<Kind> words;

  private enum Kind {
    NAME,
    THOSE,
    MARKED,
    NOT,
    WORD,
    SIGN,
    STAR,
    DOUBLE,
    BEHIND,
    LOOK
  }

  /**
   * What names recommendations by a mark.
   *
   * @param span its words
   * @param sign the mark
   * @param borne false for those that do not bear it
   */
  public record Name(Span span, String sign, boolean borne) {}

  private MarkNames(PhraseTable<Kind> words) {
    this.words = words;
  }

  /**
   * Those of each language, from the table that ships with the library.
   *
   * @throws IllegalStateException if it is malformed
   */
  public static Map<Language, MarkNames> load() {
    return PhraseTable.load(MarkNames.class::getResourceAsStream, "mark-names.tsv", Kind.class)
        .byLanguage(MarkNames::new);
  }

  /** True if {@code text} tells recommendations apart by how they look. */
  public boolean namesLooks(String text) {
    return words.has(Kind.LOOK, text);
  }

  /** The first words of {@code text} that name a sign, whatever they say bears it. */
  public Optional<Span> sign(String text) {
    return words.first(Kind.SIGN, text);
  }

  /** What leads to numbers of recommendations where {@code text} has {@code name}. */
  public String leader(Name name, String text) {
    String leader = String.join(" ", words.of(Kind.NAME));
    boolean opens = Character.isUpperCase(text.charAt(name.span().start()));
    return opens ? Folding.capital(leader) : leader;
  }

  /** The names in {@code text}, in its order. */
  public List<Name> in(String text) {
    String folded = Folding.sameLength(text);
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      Optional<Name> name = begins(folded, at) ? at(folded, at) : Optional.empty();
      name.ifPresent(names::add);
      at = name.map(found -> found.span().end()).orElse(at + 1);
    }
    return names;
  }

  private static boolean begins(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || Character.isIdeographic(text.charAt(at - 1));
  }

  private Optional<Name> at(String text, int start) {
    Set<Kind> before = EnumSet.noneOf(Kind.class);
    int first = behind(text, start, 1, OPENING, before);
    int at = first == start ? start : behind(text, first, MOST_WORDS, BEFORE, before);
    int twice = words.end(Kind.DOUBLE, text, at);
    int once = Math.max(words.end(Kind.SIGN, text, at), words.end(Kind.STAR, text, at));
    int named = Math.max(twice, once);
    Matcher sign = SIGN.matcher(text).region(named, text.length());
    boolean printed = sign.lookingAt();
    boolean meant = before.contains(Kind.MARKED) || (named > at && before.contains(Kind.THOSE));
    if (!meant || (named == at && !printed)) {
      return Optional.empty();
    }
    String mark = printed ? sign.group(1) : twice > at ? "**" : "*";
    int end =
        behind(
            text,
            printed ? sign.end() : named,
            MOST_BEHIND,
            EnumSet.of(Kind.BEHIND),
            EnumSet.noneOf(Kind.class));
    return Optional.of(new Name(new Span(start, end), mark, !before.contains(Kind.NOT)));
  }

  /** Where the words of {@code kinds} end that begin at {@code start}; adds what they are. */
  private int behind(String text, int start, int most, Set<Kind> kinds, Set<Kind> found) {
    int at = start;
    for (int count = 0; count < most; count++) {
      int from = at;
      Optional<Kind> next =
          kinds.stream().filter(kind -> words.end(kind, text, from) > from).findFirst();
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      Matcher gap = GAP.matcher(text).region(words.end(next.get(), text, at), text.length());
      at = gap.lookingAt() ? gap.end() : at;
    }
    return at;
  }
}
