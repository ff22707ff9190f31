package org.uprlib.core.paper.submission;

import java.util.regex.Pattern;

/** What a word looks like, as patterns of words name it in lower case. */
enum WordShape {
  ANY,
  CAPITAL,
  SMALL,
  /** In lower case, or in a script without capitals. */
  COMMON,
  /** In lower case, and none of the small words between those that count. */
  LOWER,
  /** No preposition or the like. */
  UNLINKED,
  SHOUTED,
  NAME,
  NUMBER,
  UNNUMBERED,
  /** From two on. */
  SEVERAL,
  /** A letter or Roman number that counts items. */
  NUMERAL,
  /** As OHCHR numbers joint submissions: {@code JS3}. */
  CODE,
  /** One letter, then up to two and three, and five or more. */
  LETTER,
  TINY,
  SHORT,
  LONG,
  /** Verb of what is told of somebody. */
  PREDICATE,
  /** Begins a sentence. */
  SENTENCE,
  STATE,
  /** A State's name behind a preposition. */
  OFSTATE,
  /** Holds or begins a State's name. */
  INSTATE;

  private static final Pattern COUNT = Pattern.compile("[2-9]|[1-9]\\d{1,2}");
  private static final Pattern ITEM = Pattern.compile("[a-z]|x?(?:ix|iv|v?i{1,3})");

  /** The word behind what looks so at word {@code i}; -1 if it does not. */
  int end(TitleBlock block, int i) {
    if (this == STATE) {
      return block.stateEnd(i);
    }
    if (this == OFSTATE) {
      return block.page().is(WordKind.FUNCTION, i - 1) ? block.stateEnd(i) : -1;
    }
    return fits(block, i) ? i + 1 : -1;
  }

  private boolean fits(TitleBlock block, int i) {
    FirstPage.Word word = block.page().word(i);
    return switch (this) {
      case CAPITAL -> word.capital();
      case SMALL -> !word.capital();
      case COMMON -> word.common();
      case LOWER -> !(word.capital() || block.page().is(WordKind.SMALL, i));
      case UNLINKED -> !block.page().is(WordKind.FUNCTION, i);
      case SHOUTED -> word.shouted();
      case NAME -> word.name();
      case NUMBER -> word.number();
      case UNNUMBERED -> !word.number();
      case SEVERAL -> COUNT.matcher(word.folded()).matches();
      case NUMERAL -> ITEM.matcher(word.folded()).matches();
      case CODE -> block.numbersJointSubmission(i);
      case LETTER -> word.folded().length() == 1;
      case TINY -> word.folded().length() <= 2;
      case SHORT -> word.folded().length() <= 3;
      case LONG -> word.folded().length() >= 5;
      case PREDICATE -> block.predicate(i);
      case SENTENCE -> block.sentenceEnds(i);
      case INSTATE -> block.state(i).isPresent();
      default -> true;
    };
  }
}
