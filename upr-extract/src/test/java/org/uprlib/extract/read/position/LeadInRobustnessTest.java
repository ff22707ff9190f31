package org.uprlib.extract.read.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.StatementReader;

/** Word salad from the vocabulary of lead-ins: whatever is read lies within the text. */
class LeadInRobustnessTest {
  private static final PhraseBook BOOK = Loaded.BOOK;
  private static final SectionTwoReader POSITIONS = new SectionTwoReader(BOOK);
  private static final int TEXTS = 1_000;

  private static final Map<Language, String> WORDS =
      Map.of(
          Language.ENGLISH,
          "the recommendations recommendation below above following not cannot enjoy support of"
              + " accepts notes rejects noted accepted except however which it will be examined"
              + " Nos. paragraphs in part already implemented only conclusions construed as",
          Language.FRENCH,
          "les recommandations ci-après ne n’ont pas recueilli l’adhésion seront examinées note"
              + " sauf paragraphes nos déjà mises en œuvre partiellement",
          Language.SPANISH,
          "las recomendaciones a continuación no cuentan con el apoyo examinará nota salvo párrafo"
              + " Nos. ya aplicado parcialmente",
          Language.RUSSIAN,
          "рекомендации нижеследующие не пользуются поддержкой рассмотрит приняты к сведению кроме"
              + " пунктах уже выполнены частично",
          Language.CHINESE,
          "下列 建议 未 得到 支持 将 审议 注意到 第 段 部分 接受 已经 执行 除了",
          Language.ARABIC,
          "التوصيات التالية لا تحظى بتأييد ستدرس أحاطت علما باستثناء الفقرات نفذت بالفعل جزئيا");

  private static final List<String> MARKS =
      List.of(
          ",",
          ";",
          ":",
          ".",
          ". ",
          "(a)",
          "(",
          ")",
          "-",
          "–",
          "7",
          "92.3",
          "92.3-7",
          "12-3",
          "5/1",
          "2010",
          "“",
          "’",
          "%",
          "1.",
          "e)",
          "\u200F",
          "999999999999",
          "…",
          "*");

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAnything(Language language) {
    Random random = new Random(language.name().hashCode());
    String[] words = WORDS.get(language).split(" ", -1);
    StatementReader reader = new StatementReader(BOOK, language);
    ReferenceReader references = new ReferenceReader(BOOK, language);

    for (int i = 0; i < TEXTS; i++) {
      String text = salad(random, words);
      reader.leadIn(text).statements().forEach(statement -> assertWithin(statement, text));
      references.read(text).ifPresent(list -> assertWithin(list.span(), text));
      reader.stance(text).words().ifPresent(span -> assertWithin(span, text));
      SectionTwo section = new SectionTwo().says(92, text).recommends(92, 1, 9).says(93, text);
      assertThat(POSITIONS.read(section.entries(), "salad", language, Deadline.NONE).positions())
          .hasSize(9);
    }
  }

  @Test
  void longParagraphIsReadToItsEnd() {
    String text =
        "The recommendations below: enjoy, but however; except 92.3 not. ".repeat(500)
            + "not, but notes the recommendation and supports it; ".repeat(2_500)
            + ". Sylvania received 25 recommendations.";

    assertThat(new StatementReader(BOOK, Language.ENGLISH).leadIn(text).totals())
        .extracting(Total::count)
        .containsExactly(25);
  }

  private static String salad(Random random, String[] words) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      boolean mark = random.nextInt(4) == 0;
      text.append(
          mark ? MARKS.get(random.nextInt(MARKS.size())) : words[random.nextInt(words.length)]);
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static void assertWithin(Statement statement, String text) {
    assertWithin(statement.span(), text);
    statement.stance().words().ifPresent(span -> assertWithin(span, text));
    statement.mentions().forEach(mention -> assertWithin(mention.span(), text));
  }

  private static void assertWithin(Span span, String text) {
    assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
    assertThat(span.length()).as(text).isPositive();
  }
}
