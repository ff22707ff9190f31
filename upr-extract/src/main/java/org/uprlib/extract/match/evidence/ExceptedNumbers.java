package org.uprlib.extract.match.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * A sentence that excepts recommendations which it names from what it says of others. Immutable.
 *
 * @param excepted where it names those
 * @param own what it says of those
 * @param rest what it says of the others, which are named before
 */
record ExceptedNumbers(List<Span> excepted, Span own, String rest) {
  /** What joins the numbers that are excepted: the recommendations 125.3 and 125.4. */
  private static final Pattern JOINED = Pattern.compile("(?:[\\s,]*\\p{L}*){0,4}[\\s,]*");

  private static final Pattern OPEN_END = Pattern.compile("[\\s,(–—-]+$");
  private static final Pattern CLOSING = Pattern.compile("^[\\s,)–—-]+");

  private static final WordingList<Kind> WORDINGS = new WordingList<>("exceptions.tsv", Kind.class);

  private enum Kind {
    EXCEPT,
    /** Begins with a word that is of the others. */
    ALL_BUT
  }

  boolean excepts(Span naming) {
    return excepted.contains(naming);
  }

  /** The same, with places further on by {@code by}. */
  ExceptedNumbers shift(int by) {
    return new ExceptedNumbers(
        excepted.stream().map(span -> span.shift(by)).toList(), own.shift(by), rest);
  }

  /**
   * Reads {@code sentence}.
   *
   * @param namings where it names recommendations, in order
   * @param states whether words state a level
   */
  static Optional<ExceptedNumbers> in(
      String sentence, List<Span> namings, Language language, Predicate<String> states) {
    for (WordingList.Found<Kind> phrase : WORDINGS.in(sentence, language)) {
      int first = 0;
      while (first < namings.size() && namings.get(first).start() < phrase.span().end()) {
        first++;
      }
      int end = phrase.span().end();
      int last = first;
      while (last < namings.size()
          && JOINED.matcher(sentence.substring(end, namings.get(last).start())).matches()) {
        end = namings.get(last++).end();
      }
      if (first > 0 && last > first) {
        int cut = phrase.span().start();
        if (phrase.kind() == Kind.ALL_BUT) {
          cut = sentence.indexOf(' ', cut);
        }
        String before = OPEN_END.matcher(sentence.substring(0, cut)).replaceFirst("");
        String behind = CLOSING.matcher(sentence.substring(end)).replaceFirst("");
        boolean whole = states.test(before);
        return Optional.of(
            new ExceptedNumbers(
                namings.subList(first, last),
                new Span(cut, whole ? sentence.length() : end),
                whole ? before + "." : before + " " + behind));
      }
    }
    return Optional.empty();
  }
}
