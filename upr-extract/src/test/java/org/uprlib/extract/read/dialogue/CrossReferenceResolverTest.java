package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.recommend.SylvanianReport;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.write.translation.Said;

/** Statements of section II that name paragraphs of the dialogue, and what stands there. */
class CrossReferenceResolverTest {
  private static final States STATES = Loaded.STATES;
  private static final SectionTwoReader POSITIONS = new SectionTwoReader(Loaded.BOOK);
  private static final CrossReferenceResolver READER =
      new CrossReferenceResolver(STATES, Sentences.load());

  private static final List<String> DIALOGUE =
      List.of(
          "# I. Summary of the proceedings of the review process",
          "5. The delegation of Sylvania presented its report.",
          "6. Spain recommended that Sylvania (a) ratify the Convention; (b) plant trees; (c) free"
              + " its foresters.",
          "7. Chad recommended that Sylvania abolish the death penalty. It praised the forests. It"
              + " also recommended that Sylvania train judges.",
          "8. One delegation recommended that Sylvania open its archives.",
          "9. Norway welcomed the new parks. It thanked Sylvania.",
          "10. Cuba recommended that Sylvania ratify the treaty on the rights of foresters. It also"
              + " recommended that Sylvania build schools.",
          "11. Chile recommended that other States plant trees. Peru recommended, like Spain, that"
              + " Sylvania open a museum. It also recommended that Sylvania dig wells.",
          "# II. Conclusions and/or recommendations",
          "30. The recommendations listed below enjoy the support of Sylvania:",
          "1. Plant an orchard in every village (Peru);");

  private final List<Notice> notices = new ArrayList<>();

  private List<Recommendation> read(Optional<State> underReview, String... lines) {
    return read(
        underReview,
        Language.ENGLISH,
        Stream.concat(DIALOGUE.stream(), Arrays.stream(lines)).toList());
  }

  private List<Recommendation> read(
      Optional<State> underReview, Language language, List<String> lines) {
    Document document = WrittenPaper.document(lines, language);
    List<Entry> section = SylvanianReport.conclusions(document);
    List<SectionTwoReader.CrossReferencedPosition> referred =
        POSITIONS
            .read(section, "A/HRC/99/7", language, Deadline.of("sylvania", ReadLimits.DEFAULT))
            .referred();
    PaperInfo paper = SylvanianReport.paper(underReview, language);
    return READER.read(document, section, referred, paper, notices);
  }

  private String labels(String... lines) {
    return read(Optional.empty(), lines).stream()
        .map(each -> each.paragraph() + " " + each.position().status().word())
        .collect(Collectors.joining(", "));
  }

  private String messages() {
    return String.join(" ", Said.messages(notices));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraph 6 (b) | 6(b) ESP Plant trees",
        "paragraph 6 | 6(a) ESP Ratify the Convention; 6(b) ESP Plant trees; 6(c) ESP Free its"
            + " foresters",
        "paragraphs 6 (c) and 7 | 6(c) ESP Free its foresters; 7 TCD Abolish the death penalty;"
            + " 7 TCD Train judges",
        "paragraph 7 (b) | 7(b) TCD Train judges",
        "paragraphs 7 to 8 | 7 TCD Abolish the death penalty; 7 TCD Train judges; 8 nobody Open its"
            + " archives",
        "paragraph 7, first sentence, | 7 TCD Abolish the death penalty",
        "paragraph 7, second sentence, | ''",
        "paragraph 7, third sentence, | 7 TCD Train judges",
        "paragraph 7, last sentence, | 7 TCD Train judges",
        "paragraph 7 (last recommendation) | 7 TCD Train judges",
        "paragraph 6 (second recommendation) | 6(b) ESP Plant trees",
        "paragraph 6, first sentence, | 6(a) ESP Ratify the Convention; 6(b) ESP Plant trees; 6(c)"
            + " ESP Free its foresters",
        "paragraph 10 (the ratification of the treaty on the rights of foresters) | 10 CUB Ratify"
            + " the treaty on the rights of foresters",
        "paragraph 10 (the building of new schools) | 10 CUB Build schools",
        "paragraph 11 | 11 PER Open a museum; 11 PER Dig wells",
      })
  void whatIsMeantAndWhoMadeIt(String place, String expected) {
    String found =
        read(
                Optional.empty(),
                "31. The recommendations in " + place + " did not enjoy the support of Sylvania.")
            .stream()
            .map(
                each ->
                    each.paragraph()
                        + " "
                        + each.recommendingStates().stream()
                            .map(State::code)
                            .findFirst()
                            .orElse("nobody")
                        + " "
                        + each.text())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** What a delegation asks for in paragraph 6, and what paragraph 31 says of it. */
  @ParameterizedTest(name = "[{0} {2}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Chili a recommandé : a) de planter; b) de bâtir; c) de lire; d) d’écrire. | Les"
            + " recommandations figurant aux paragraphes 6 b) à d) n’ont pas recueilli l’appui de"
            + " la Sylvanie. | 6(b) 6(c) 6(d)",
        "fr | Le Chili a recommandé : i) de planter; ii) de bâtir; iii) de lire. | Les"
            + " recommandations figurant aux paragraphes 6 i) à iii) n’ont pas recueilli l’appui"
            + " de la Sylvanie. | 6(i) 6(ii) 6(iii)",
        "fr | Le Chili a recommandé : a) de planter; b) de bâtir. | Les recommandations figurant"
            + " au paragraphe 6 d) n’ont pas recueilli l’appui de la Sylvanie. | ''",
        "es | Chile recomendó: a) plantar; b) leer; c) escribir; d) nadar; e) andar. | Las"
            + " recomendaciones que figuran en los párrafos 6 a) y e) no contaron con el apoyo de"
            + " Sylvania. | 6(a) 6(e)",
        "ru | Чили рекомендовала: а) сажать; б) строить; в) читать; г) писать. | Рекомендации,"
            + " содержащиеся в пунктах 6 б)–г) выше, не получили поддержки Сильвании."
            + " | 6(б) 6(в) 6(г)",
        "ru | Чили рекомендовала: a) сажать; b) строить; с) читать. | Рекомендации, содержащиеся"
            + " в пунктах 6 а) и c) выше, не получили поддержки Сильвании. | 6(a) 6(с)",
        "zh | 智利建议(a)植树；(b)建校；(c)读书。 | 上文第6(b)和(c)段所载建议未得到西尔瓦尼亚的支持。" + " | 6(b) 6(c)",
        "zh | 智利建议(一)植树；(二)建校；(三)读书。 | 上文第6(一)至(三)段所载建议未得到西尔瓦尼亚的支持。" + " | 6(一) 6(二) 6(三)",
        "ar | أوصت شيلي بـ (أ) الغرس؛ (ب) البناء؛ (ج) القراءة؛ (د) الكتابة؛ (هـ) السباحة. | لم تحظ"
            + " التوصيات الواردة في الفقرات 6 (أ) و(ج) إلى (هـ) أعلاه بتأييد سيلفانيا."
            + " | 6(أ) 6(ج) 6(د) 6(هـ)",
        "ar | أوصت شيلي بـ أ) الغرس؛ ب) البناء؛ ج) القراءة. | لا تؤيد سيلفانيا التوصيات الواردة في"
            + " الفقرة 6 أ) وج) من هذا التقرير. | 6(أ) 6(ج)",
      })
  void lettersAreThoseOfTheLanguage(
      String language, String spoken, String statement, String expected) {
    List<Recommendation> found =
        read(
            Optional.empty(),
            Language.of(language).orElseThrow(),
            List.of(
                "# I. Summary of the proceedings of the review process",
                "5. The delegation presented its report.",
                "6. " + spoken,
                "# II. Conclusions and/or recommendations",
                "31. " + statement));
    assertThat(found)
        .allSatisfy(each -> assertThat(each.position().status()).isEqualTo(PositionStatus.NOTED));
    assertThat(found.stream().map(Recommendation::paragraph).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(notices.isEmpty()).isEqualTo(!expected.isEmpty());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "The recommendation of Chile reflected in paragraph 8 | CHL",
        "The recommendation of Slovenia reflected in paragraph 8 | ''",
        "The recommendation of several delegations reflected in paragraph 8 | ''",
        "The recommendation reflected in paragraph 8 and the recommendation of Chile | ''",
        "Like the recommendation of Peru, the recommendation of Chile reflected in paragraph 8 |"
            + " CHL",
        "The recommendation of Chile reflected in paragraph 7 | TCD",
      })
  void theStateThatTheStatementNamesCountsWhereTheParagraphNamesNone(String words, String code) {
    List<Recommendation> all =
        read(STATES.byCode("SVN"), "31. " + words + " did not enjoy the support of Sylvania.");
    assertThat(all).isNotEmpty();
    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(each.recommendingStates())
                  .extracting(State::code)
                  .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
              assertThat(each.requests().get(0).states()).isEqualTo(each.recommendingStates());
            });
    assertThat(messages())
        .isEqualTo(
            code.isEmpty()
                ? "The report refers to paragraph 8, which does not say who is speaking."
                : "");
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs 6 (a) and 7 | ''",
        "paragraphs 6 (a) and 29 | The report refers to paragraph 29, which was not found"
            + " before its conclusions.",
        "paragraph 6 (a) and (f) | The report refers to a letter that its dialogue"
            + " does not have: 6 (f).",
        "paragraph 6 (f) | The report refers to a letter that its dialogue"
            + " does not have: 6 (f).",
        "paragraph 9 | The report refers to paragraph 9, in which no such"
            + " recommendation was found.",
        "paragraph 7, second sentence, | The report refers to paragraph 7, in which"
            + " no such recommendation was found.",
        "paragraph 8 | The report refers to paragraph 8, which does not say who is" + " speaking.",
        "paragraph 8 (b) | The report refers to a letter that its dialogue"
            + " does not have: 8 (b).",
      })
  void whatLeadsNowhereIsRemarkedOn(String place, String message) {
    read(
        Optional.empty(),
        "31. The recommendations in " + place + " did not enjoy the support of Sylvania.");
    assertThat(messages()).isEqualTo(message);
    assertThat(notices)
        .allSatisfy(
            notice -> {
              assertThat(notice.code()).isEqualTo("reference-unresolved");
              assertThat(notice.where()).isPresent();
            });
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "will be examined | did not enjoy its support | 6(a) noted | ''",
        "will be examined | will be answered in due time | 6(a) pending | ''",
        "did not enjoy its support | will be examined | 6(a) noted | ''",
        "did not enjoy its support | cannot be accepted | 6(a) noted | ''",
        "did not enjoy its support | enjoy its support | 6(a) noted | 6(a): the position here is"
            + " “supported”, but another one was given before; the first one counts.",
        "enjoy its support | did not enjoy its support | 6(a) supported | 6(a): the position here"
            + " is “noted”, but another one was given before; the first one counts.",
      })
  void ofTwoAnswersOnOnePlace(String first, String second, String expected, String message) {
    String found =
        labels(
            "31. The recommendations in paragraphs 6 (a) " + first + ".",
            "32. The recommendations in paragraphs 6 (a) " + second + ".");
    assertThat(found).isEqualTo(expected);
    assertThat(messages()).isEqualTo(message);
  }

  @Test
  void recommendationsStandInTheOrderInWhichTheyAreFirstNamed() {
    assertThat(
            labels(
                "31. The recommendations in paragraphs 7 (a) and 6 (c) will be examined.",
                "32. The recommendations in paragraphs 6 (a) and 7 (a) did not enjoy its support."))
        .isEqualTo("7(a) noted, 6(c) pending, 6(a) noted");
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "6 (b) | 6. (b) plant trees;",
        "7 (a) | 7. that Sylvania abolish the death penalty.",
      })
  void theOriginalIsWhatTheDialogueHas(String place, String printed) {
    Recommendation found =
        read(
                Optional.empty(),
                "31. The recommendation in paragraph " + place + " did not enjoy its support.")
            .get(0);
    assertThat(found.originalText()).isEqualTo(printed);
    String words = String.join("\n", DIALOGUE);
    assertThat(printed).endsWith(found.location().span().in(words.replace("# ", "")).strip());
  }

  @Test
  void nothingIsReadWhereNothingIsReferredTo() {
    assertThat(read(Optional.empty(), "31. Sylvania thanked all delegations.")).isEmpty();
    assertThat(notices).isEmpty();
  }
}
