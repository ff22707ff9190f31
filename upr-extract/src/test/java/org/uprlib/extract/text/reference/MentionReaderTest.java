package org.uprlib.extract.text.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sentence;

/** {@code R} stands before numbers of recommendations, {@code P} before those of paragraphs. */
class MentionReaderTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  private static String mentions(Language language, String text) {
    return new ReferenceReader(BOOK, language)
        .mentions(text).stream().map(MentionReaderTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Mention mention) {
    String numbers =
        mention.references().stream()
            .map(each -> each + each.portion().map(p -> " " + p.ordinals()).orElse(""))
            .collect(Collectors.joining(", "));
    return mention.target().name().charAt(0) + " " + numbers;
  }

  private static List<MentionReader.PlacedMention> found(Sentence sentence) {
    return new MentionReader(sentence).mentions(sentence.boundaries());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania accepts recommendations Nos. 2 and 7. | R 2, 7",
        "Sylvania accepts recommendations: 2, 7. | R 2, 7",
        "Sylvania accepts recommendations from 2 to 7. | R 2-7",
        "Sylvania accepts Rec. 18 and Recs. 20-22. | R 18; R 20-22",
        "Sylvania accepts paragraphs 26 (e) and 29. | P 26 (e), 29",
        "Sylvania accepts recommendations in paragraphs 26 (e) and 29. | P 26 (e), 29",
        "Sylvania accepts 12 in all. | ''",
        "The recommendation that 12 States made is old. | ''",
        "Recommendations Sylvania 12 and 13. | ''",
        "Sylvania planted 12, 13 or 14 oaks. | ''",
        "Sylvania accepts two of them. Paragraph 6 tells why. | P 6",
      })
  void plainNumbersAreAnnounced(String text, String expected) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "No. 5 is accepted. | R 5",
        "Sylvania accepts No. 6. | R 6",
        "Sylvania considers Nos. 6 and 8. | R 6, 8",
        "No. 5 is accepted, No. 6 is rejected. | R 5; R 6",
        "No. 5 is accepted, and No. 6 is rejected. | R 5; R 6",
        "No. 5 is accepted and No. 6 is rejected. | R 5",
        "No. 5 is accepted but No. 6 is rejected. | R 5; R 6",
        "5.1 is old, and No. 6 is rejected. | ''",
        "92.1 is accepted, and No. 6 is rejected. | R 92.1",
        "Sylvania lives in house No. 6. | ''",
        "Sylvania lives there, in house No. 6. | ''",
        "Sylvania lives there, No. 6. | ''",
        "Two of them, Nos. 6 and 7, are accepted. | R 6, 7",
        "Two of them Nos. 6 and 7 are accepted. | ''",
      })
  void aNumberSignAnnouncesThemWhereAnAnswerBegins(String text, String expected) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania accepts 92.3 and 92.4. | R 92.3, 92.4",
        "Sylvania accepts 6.3. | R 6.3",
        "Forests grew by 5.3 points. | ''",
        "Sylvania accepts 92 .3 of them. | ''",
        "Sylvania accepts 92. 3 of them. | ''",
        "Sylvania accepts 92 | ''",
        "Sylvania accepts 92. | ''",
        "Sylvania cites A/92.3 again. | ''",
        "Sylvania cites article 92.3 again. | ''",
        "Sylvania cites 92-3 again. | ''",
        "92.3 is accepted. | R 92.3",
      })
  void labelsStandForThemselves(String text, String expected) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "It rejects subparagraphs (a) and (b) of paragraph 33. | P 33 (a), (b)",
        "It rejects subparagraphs (a), (b) and (d)-(f) of paragraph 33. | P 33 (a), (b), (d), (e),"
            + " (f)",
        "It rejects subparagraph (a) in paragraphs 33 and 34. | P 33 (a), 34",
        "It rejects the last sentence of paragraph 56. | P 56 [-1]",
        "It rejects the first and second sentences of paragraph 56. | P 56 [1, 2]",
        "It rejects the second recommendation in paragraph 56. | P 56 [2]",
        "It rejects subparagraph (a) of paragraph 33 (b). | P 33 (b)",
        "It rejects the first sentence of paragraph 56, last sentence. | P 56 [-1]",
        "It rejects subparagraph (a) of paragraphs 33 to 35. | P 33-35",
        "It rejects subparagraph (a) and paragraph 33. | P 33",
        "It rejects subparagraph (a) from all of paragraph 33. | P 33",
        "It rejects the last sentence from all of paragraph 33. | P 33",
        "It rejects (a) of paragraph 33. | P 33",
        "Of paragraph 33 nothing is left. | P 33",
      })
  void lettersAndSharesMayStandBeforeTheirParagraph(String text, String expected) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Nos. 2 and 7 in paragraph 92 are accepted. | R 92.2, 92.7",
        "Nos. 2 and 7 under paragraph 92, and No. 8 of paragraph 93 are accepted. | R 92.2, 92.7; R"
            + " 93.8",
        "Nos. 2 and 7 of the long list in paragraph 92 are accepted. | R 92.2, 92.7",
        "Nos. 2 and 7 of the very long list in paragraph 92 are accepted. | R 2, 7; P 92",
        "Nos. 2 and 7 and also paragraph 92 are accepted. | R 2, 7; P 92",
        "Nos. 2 and 7 in paragraphs 92 and 93 are accepted. | R 2, 7; P 92, 93",
        "Nos. 2 and 7 in paragraphs 92 to 94 are accepted. | R 2, 7; P 92-94",
        "Nos. 2 and 7 in paragraph 92 (a) are accepted. | R 2, 7; P 92 (a)",
        "Nos. 2 and 7 in paragraph 92.3 are accepted. | R 2, 7; P 92.3",
        "Recommendations 91.2 and 7 in paragraph 92 are accepted. | R 91.2, 7; P 92",
        "Paragraphs 2 and 7 in paragraph 92 are accepted. | P 2, 7; P 92",
        "Nos. 2 and 7 in recommendation 92 are accepted. | R 2, 7; R 92",
      })
  void aParagraphBehindThemIsWhatTheyStandUnder(String text, String expected) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | subparagraphs (a) and (b) of paragraph 33, subparagraphs (c) and (d) of paragraph 34"
            + " | P 33 (a), (b); P 34 (c), (d)",
        "es | los subpárrafos a) y b) del párrafo 33 | P 33 (a), (b)",
        "es | los literales a) y b) del párrafo 33 | P 33 (a), (b)",
        "ru | в подпунктах а) и б) пункта 33, подпунктах а)–в) пункта 34 |"
            + " P 33 (а), (б); P 34 (а), (б), (в)",
        "zh | 第33段(a)和(b)分段 | P 33 (a), (b)",
        "zh | 第33段(a)项和(b)项 | P 33 (a), (b)",
        "zh | 第33段第(一)项、第34段 | P 33 (一); P 34",
        "ar | الفقرات الفرعية (أ) و(ب) من الفقرة 33 | P 33 (ا), (ب)",
        "ar | الفقرة 33، الفقرتان الفرعيتان (أ) و(ب) | P 33 (ا), (ب)",
      })
  void lettersHaveTheirWordInEveryLanguage(String language, String text, String expected) {
    assertThat(mentions(Language.of(language).orElseThrow(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Les recommandations 2 et 7 sont acceptées. | R 2, 7",
        "es | Las recomendaciones 2 y 7 son aceptadas. | R 2, 7",
        "zh | 接受第26段。 | P 26",
        "zh | 接受第26和27段。 | P 26, 27",
        "zh | 接受第26。 | ''",
      })
  void theWordMayStandBehindTheNumber(String language, String text, String expected) {
    assertThat(mentions(Language.of(language).orElseThrow(), text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania accepts recommendations Nos. 2 and 7 today. | 2 and 7 | recommendations | true",
        "The recommendations contained in paragraphs 33 and 34 are old. | 33 and 34 | paragraphs |"
            + " true",
        "The recommendations that were made in paragraph 33 are old. | 33 | paragraph | true",
        "The recommendations that were once made in paragraph 33 are old. | 33 | paragraph | false",
        "Paragraph 61 of the report is old. | 61 | Paragraph | false",
        "Sylvania accepts 92.3 and 92.4 now. | 92.3 and 92.4 | 92 | false",
        "Nos. 2 and 7 in paragraph 92 are old. | 2 and 7 in paragraph 92 | Nos | false",
      })
  void whereAMentionBeginsAndEnds(
      String text, String numbers, String leader, boolean saysRecommendation) {
    Sentence sentence = BOOK.whole(text, Language.ENGLISH);
    MentionReader.PlacedMention mention = found(sentence).get(0);
    assertThat(mention.mention().span().in(text)).isEqualTo(numbers);
    assertThat(sentence.span(mention.first(), mention.end()).in(text)).isEqualTo(numbers);
    assertThat(sentence.span(mention.leader(), mention.leader() + 1).in(text)).isEqualTo(leader);
    assertThat(mention.saysRecommendation()).isEqualTo(saysRecommendation);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Paragraphs 6 (a), 7 (b) and 8 above are noted | ''",
        "Paragraphs 6 (a) as was said, 8 (b), 9 (c) are noted | 8 (b), 9",
        "Paragraph 6, the points (a) and (b), is noted | a",
        "Paragraph 6 is noted for its length by (a) many | ''",
        "Paragraphs 6 (a) as was said, 8 above are noted | 8",
        "Paragraphs 6 (a) as was said and 8, 9 above are noted | 8, 9",
        "Paragraphs 6 (a) as was said by all (b) 8 above are noted | 8",
        "Paragraphs 6 (a) as was said 8 (b) are noted | 8",
        "Paragraphs 6 (a) as was said 8 times are noted | ''",
        "Paragraphs 6 (a) as was said, 8 times are noted | ''",
        "Paragraphs 6 (a) as was said 8 above are noted | ''",
        "Paragraphs 6 (a) as was said 8 (years ago) are noted | ''",
        "Paragraphs 6 (a) as article 8 (b) are noted | ''",
        "Paragraphs 6 (a) as A/8 (b) are noted | ''",
        "Paragraphs 6 (a) as was said, 2010 above are noted | ''",
        "Paragraphs 6 (a) as was said in paragraph 8 (b) are noted | ''",
        "The forests, 8 (b), 9 (c), are noted | ''",
      })
  void whatWasLeftBehind(String text, String unread) {
    Sentence sentence = BOOK.whole(text, Language.ENGLISH);
    assertThat(
            new MentionReader(sentence)
                .unread(found(sentence))
                .map(span -> span.in(text))
                .orElse(""))
        .isEqualTo(unread);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Nos. 2 and 7 are noted | 0 2 4",
        "2 and 7 are noted | 0 2",
        "Sylvania notes 92.3 | 2 4",
        "Sylvania notes it | ''",
      })
  void whereAListOpens(String text, String indexes) {
    Sentence sentence = BOOK.whole(text, Language.ENGLISH);
    MentionReader reader = new MentionReader(sentence);
    List<String> opens = new ArrayList<>();
    for (int at = 0; at < sentence.to(); at++) {
      if (reader.opensList(at)) {
        opens.add(String.valueOf(at));
      }
    }
    assertThat(String.join(" ", opens)).isEqualTo(indexes);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendations 2 and 7 are noted, as is paragraph 9. | 1 2 3 10 11",
        "Nothing is noted. | ''",
      })
  void theTokensThatAreCovered(String text, String indexes) {
    assertThat(
            MentionReader.PlacedMention.covered(found(BOOK.whole(text, Language.ENGLISH))).stream()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" ")))
        .isEqualTo(indexes);
  }
}
