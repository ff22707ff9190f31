package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.data.DataFile;

/** Names of States as sentences have them: declined, joined to other words, between others. */
class StateFormsTest {
  private static final States STATES = States.load();

  @ParameterizedTest
  @CsvSource({
    "Обзор по Таджикистану, TJK",
    "делегация Чехии, CZE",
    "рекомендации Эстонией, EST",
    "по Боснии и Герцеговине, BIH",
    "правительство Соединенных Штатов Америки, USA",
    "в Соединенном Королевстве, GBR",
    "обзор по Папуа — Новой Гвинее, PNG",
    "по Кот-д’Ивуару, CIV",
    "в Республике Молдова, MDA",
    "в Республике Корея, KOR",
    "с Кыргызстаном, KGZ",
    "в Египте, EGY",
    "на Филиппинах, PHL",
    "Нидерландов, NLD",
    "Сент-Китса и Невиса, KNA",
    "Объединенными Арабскими Эмиратами, ARE",
    "Исламской Республики Иран, IRN",
    "Ирана (Исламской Республики), IRN",
    "Лаосской Народно-Демократической Республики, LAO",
    "Государства Палестина, PSE",
    "Святого Престола, VAT",
    "Израилем, ISR",
    "Уругвая, URY",
    "Маршалловых Островов, MHL",
    "Сан-Томе и Принсипи, STP",
    "Тринидада и Тобаго, TTO",
    "للهند, IND",
    "وللصين, CHN",
    "بكوبا, CUB",
    "لكوستاريكا, CRI",
    "والولايات المتحدة الأمريكية, USA",
    "فتركيا, TUR",
    "للمملكة المتحدة, GBR",
    "في الاتحاد الروسي, RUS",
    "玻利维亚(多民族国), BOL",
    "叙利亚阿拉伯共和国, SYR",
  })
  void areFoundInASentence(String text, String code) {
    assertThat(named(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "names-in-lists.tsv", delimiter = '\t', quoteCharacter = '\0')
  void areFoundInLists(String language, String text, String codes) {
    assertThat(named(text)).as(language).isEqualTo(codes);
  }

  /** The States that {@code text} names, in order. */
  private static String named(String text) {
    List<String> codes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<States.Match> match = STATES.longestAt(text, at);
      match.ifPresent(found -> codes.add(found.state().code()));
      at = match.map(States.Match::end).orElse(at + 1);
    }
    return String.join(" ", codes);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shortAndLongNamesOfAllAreFoundWhole(Language language) {
    List<String> lost = new ArrayList<>();
    for (State state : STATES.all()) {
      for (States.Name name : STATES.names(state)) {
        boolean small = Character.isLowerCase(name.text().charAt(0));
        if (name.language() == language && !small && !isAt(name.text(), 0, state)) {
          lost.add(name.text());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"و", "ل", "ب", "ول", "وب", "ف"})
  void arabicNamesAreFoundBehindJoinedLetters(String joined) {
    List<String> lost = new ArrayList<>();
    for (State state : STATES.all()) {
      for (States.Name name : STATES.names(state)) {
        boolean contracted = joined.endsWith("ل") && name.text().startsWith("ال");
        String text = joined + (contracted ? name.text().substring(1) : name.text());
        if (name.language() == Language.ARABIC && !isAt(text, 0, state)) {
          lost.add(text);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"和", "、", "及", "与", "以及"})
  void chineseNamesAreFoundBetweenOthers(String joint) {
    List<String> lost = new ArrayList<>();
    for (State state : STATES.all()) {
      for (States.Name name : STATES.names(state)) {
        String text = "捷克" + joint + name.text() + joint + "爱沙尼亚";
        if (name.language() == Language.CHINESE && !isAt(text, 2 + joint.length(), state)) {
          lost.add(text);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"state-forms-ru.tsv"})
  void everyFormIsItsStatesAndNoOthers(String file) {
    List<String> lost = new ArrayList<>();
    for (DataFile.Row row : DataFile.read(States.class::getResourceAsStream, file, 2)) {
      State state = STATES.byCode(row.get(0)).orElseThrow();
      for (String form : row.list(1, "|")) {
        if (!isAt("по " + form + ", и", 3, state) || STATES.byName(form).isEmpty()) {
          lost.add(form);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isAt(String text, int offset, State state) {
    return STATES.longestAt(text, offset).filter(match -> match.state().equals(state)).isPresent();
  }
}
