package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.ListLabel;

/**
 * Lists as {@code first FORMAT text} for each level, parted by {@code /}. After the text may stand
 * {@code after=2}, {@code legal} and {@code hidden}; a paragraph is its level, {@code 1!} one whose
 * level starts anew.
 */
class ListCounterTest {
  private static final String NOTHING = "–";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "one level|115 DECIMAL %1.|0 0 0|115. 116. 117.",
        "two levels|115 DECIMAL %1. / 1 DECIMAL %1.%2|0 1 1 0 1|115. 115.1 115.2 116. 116.1",
        "three levels|6 DECIMAL %1. / 1 DECIMAL %1.%2 / 1 LOWER_LETTER (%3)"
            + "|0 1 2 2 1 2 0 1 2|6. 6.1 (a) (b) 6.2 (a) 7. 7.1 (a)",
        "a level passed over counts as used|6 DECIMAL %1. / 1 DECIMAL %1.%2 / 3 DECIMAL %1.%2.%3"
            + "|2 2 1 0 2|6.1.3 6.1.4 6.2 7. 7.1.3",
        "a level that starts anew|6 DECIMAL %1.|0 0 0! 0|6. 7. 6. 7.",
        "only that level starts anew|6 DECIMAL %1. / 1 DECIMAL %1.%2|0 1 1 1! 1 0"
            + "|6. 6.1 6.2 6.1 6.2 7.",
        "a level that goes on|6 DECIMAL %1. / 1 LOWER_LETTER (%2) after=0|0 1 0 1 1"
            + "|6. (a) 7. (b) (c)",
        "a level started by the outermost only"
            + "|6 DECIMAL %1. / 1 DECIMAL %1.%2 / 1 LOWER_LETTER (%3) after=1"
            + "|0 1 2 1 2 0 1 2|6. 6.1 (a) 6.2 (b) 7. 7.1 (a)",
        "a level started by the one above too"
            + "|6 DECIMAL %1. / 1 DECIMAL %1.%2 / 1 LOWER_LETTER (%3) after=2"
            + "|0 1 2 1 2 0 1 2|6. 6.1 (a) 6.2 (a) 7. 7.1 (a)",
        "a number of a deeper level, not begun|6 DECIMAL %1.%2 / 1 DECIMAL %2|0 1 0|6. 1 7.",
        "roman above|4 UPPER_ROMAN %1. / 1 DECIMAL %1.%2|0 1|IV. IV.1",
        "all as decimals|4 UPPER_ROMAN %1. / 1 LOWER_LETTER %1.%2 legal|0 1 1|IV. 4.1 4.2",
        "none among decimals|4 NONE %1 / 1 LOWER_LETTER %1%2. legal|1 1|1. 2.",
        "bullet among decimals|4 BULLET • / 1 LOWER_LETTER %1%2. legal|1 1|1. 2.",
        "no number|1 NONE Annex|0 0|Annex Annex",
        "hidden but counted|6 DECIMAL %1. hidden / 1 DECIMAL %1.%2|0 0 1|– – 7.1",
        "nothing to print|1 NONE %1|0|–",
        "no such level|6 DECIMAL %1.%3 / 1 DECIMAL %0%1.%2%:|0 1|6.%3 %06.1%:",
        "the last level there is|6 DECIMAL %1 / 2 DECIMAL %2|1|2",
        "a sign for percent|6 DECIMAL %1%|0|6%",
        "two signs for percent|6 DECIMAL %%1|0|%6",
        "numbers without a sign for percent|1 DECIMAL 1-%1|0 0|1-1 1-2",
      })
  void counts(String what, String list, String paragraphs, String labels) {
    List<ListCounter.Level> levels = levels(list);
    ListCounter counter = new ListCounter();
    List<String> printed = new ArrayList<>();
    for (String paragraph : paragraphs.split(" ", -1)) {
      int level = paragraph.charAt(0) - '0';
      if (paragraph.endsWith("!")) {
        counter.restart(level);
      }
      printed.add(counter.next(level, levels).map(ListLabel::text).orElse(NOTHING));
    }
    assertThat(String.join(" ", printed)).isEqualTo(labels);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0,115.,false",
    "1,(a),false",
    "2,•,true",
    "3,Annex,false",
  })
  void tellsLevelAndBullet(int level, String text, boolean bullet) {
    List<ListCounter.Level> levels =
        levels("115 DECIMAL %1. / 1 LOWER_LETTER (%2) / 1 BULLET \t•\u00A0 / 1 NONE Annex");
    Optional<ListLabel> label = new ListCounter().next(level, levels);
    assertThat(label.map(found -> found.text().replace("\u00A0", ""))).isEqualTo(Optional.of(text));
    assertThat(label.orElseThrow().level()).isEqualTo(level);
    assertThat(label.orElseThrow().bullet()).isEqualTo(bullet);
  }

  private static List<ListCounter.Level> levels(String list) {
    return Arrays.stream(list.split(" / ", -1)).map(ListCounterTest::level).toList();
  }

  private static ListCounter.Level level(String spec) {
    String[] parts = spec.split(" ", -1);
    List<String> more = Arrays.asList(parts).subList(3, parts.length);
    OptionalInt after =
        more.stream()
            .filter(word -> word.startsWith("after="))
            .mapToInt(word -> word.charAt(word.length() - 1) - '0')
            .findFirst();
    return new ListCounter.Level(
            0,
            NumberFormat.valueOf(parts[1]),
            parts[2],
            after,
            more.contains("legal"),
            more.contains("hidden"))
        .withStart(Integer.parseInt(parts[0]));
  }
}
