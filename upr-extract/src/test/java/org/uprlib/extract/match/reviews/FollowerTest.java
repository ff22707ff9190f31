package org.uprlib.extract.match.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Said;
import org.uprlib.extract.write.translation.Terminology;

class FollowerTest {
  private static final String OPCAT =
      "Ratify the Optional Protocol to the Convention against Torture";
  private static final Follower FOLLOWER = Follower.with(LikenessKind.VECTORS);

  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          line(7, "1.1", OPCAT, "noted"),
          line(7, "1.2", "Reduce overcrowding in prisons", "supported"),
          line(7, "1.3", "Provide drinking water to the villages of the Karst", "pending"),
          line(20, "5.1", "Consider ratifying OP-CAT", "noted"),
          line(
              20,
              "5.2",
              "Ratify the Convention on the Rights of Persons with Disabilities",
              "supported"),
          line(34, "9.1", "Ratify OP-CAT without delay", "noted"),
          line(34, "9.2", "Take steps to reduce overcrowding in prisons", "noted"),
          line(34, "9.3", "Protect journalists from reprisals", "supported"));

  private static ResultLine line(int session, String label, String text, String position) {
    return ResultLine.of(label, text).to("SVN", session).position(position);
  }

  private static Followed followed() throws IncomparableException {
    return FOLLOWER.follow(ROWS);
  }

  private static Followed twoReviews(String before, String later) throws IncomparableException {
    return FOLLOWER.follow(
        ResultLine.rows(line(7, "1.1", before, "supported"), line(20, "5.1", later, "noted")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1 | 1.1 5.1 9.1 | repeated refused-twice",
        "1.2 | 1.2 9.2     | repeated supported-before",
        "1.3 | 1.3         | dropped no-answer-here",
        "5.2 | 5.2         | dropped",
        "9.3 | 9.3         | new",
      })
  void likeRecommendationsMakeAChain(String first, String labels, String statuses)
      throws IncomparableException {
    Chain chain =
        followed().chains().stream()
            .filter(each -> each.rows().get(0).paragraph().equals(first))
            .findFirst()
            .orElseThrow();

    assertThat(chain.rows().stream().map(ResultRow::paragraph).collect(Collectors.joining(" ")))
        .isEqualTo(labels);
    assertThat(
            chain.statuses().stream()
                .sorted()
                .map(Chain.Status::word)
                .collect(Collectors.joining(" ")))
        .isEqualTo(statuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Criminalize abortion | Decriminalize abortion | 2",
        "Reject same-sex marriage | Legalize same-sex marriage | 2",
        "Reduce the age of criminal responsibility | Raise the age of criminal responsibility | 2",
        "Raise the age of criminal responsibility | Raise the age of criminal responsibility | 1",
        "Combat violence against women | Combat violence against children | 2",
        "Combat violence against women | Intensify efforts to end violence against women | 1",
        "Declare a moratorium on executions | Declare a moratorium on evictions | 2",
        "Receive the Special Rapporteur on torture | Receive the Special Rapporteur on the right to"
            + " food | 2",
        "Eliminate child labour | Eliminate forced labour | 2",
        "Repeal the blasphemy law | Repeal the defamation law | 2",
        "Train the police in human rights | Train teachers in human rights | 2",
        "Increase the number of women in the judiciary | Increase the number of women in the police"
            + " | 2",
        "Ensure equal pay for women | Ensure equal inheritance for women | 2",
        "Send overdue reports to the Committee against Torture | Send overdue reports to the"
            + " Committee on the Rights of the Child | 2",
        "Give citizenship to stateless persons | Take steps to give nationality to the stateless |"
            + " 1",
        "Abolish the death penalty | Abolish capital punishment for all crimes | 1",
        "Repeal the anti-gang law | Do not repeal the anti-gang law | 2",
        "Repeal article 42 of the Penal Code | Maintain article 42 of the Penal Code | 2",
        "Release all striking miners | Do not release the striking miners | 2",
        "Release all striking miners | Keep the striking miners in prison | 2",
        "Grant citizenship to foundlings | Deny citizenship to foundlings | 2",
        "Grant citizenship to foundlings | Do not deny citizenship to foundlings | 1",
        "Repeal the curfew law | Enforce the curfew law | 2",
        "Repeal the curfew law | Leave the curfew law unchanged | 2",
        "Abolish the death penalty | Refuse to abolish the death penalty | 2",
        "Establish a moratorium on executions | Put an end to the moratorium on executions | 2",
        "Increase the budget for the ombudsman | Freeze the budget for the ombudsman | 2",
        "Strengthen the anti-discrimination law | Strengthen the law against discrimination | 1",
      })
  void whatAsksForTheOppositeOrOfOthersIsNotMadeAgain(String before, String later, int chains)
      throws IncomparableException {
    assertThat(twoReviews(before, later).chains()).hasSize(chains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decriminalize defamation | Decriminalize homosexuality | false",
        "Decriminalize consensual same-sex relations | Decriminalize defamation | false",
        "Decriminalize defamation | Decriminalize adultery | false",
        "Decriminalize defamation | Remove defamation from the Criminal Code | true",
        "Adopt a strategy to combat racism | Adopt a strategy to combat domestic violence | false",
        "Combat violence against women | Combat violence against children | true",
        "Improve the housing of Roma | Improve the education of Roma | true",
      })
  void whatOnlyAsksTheSameOfOtherThingsIsNotOnTheirMatter(
      String before, String later, boolean related) throws IncomparableException {
    assertThat(twoReviews(before, later).chains())
        .hasSize(2)
        .allSatisfy(chain -> assertThat(chain.related().isEmpty()).isEqualTo(!related));
  }

  /** Nobody says that something is new, or was dropped, if the like of it may be there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify the Istanbul Convention | Align its laws with the Istanbul Convention |"
            + " perhaps-related",
        "Continue efforts to protect persons with disabilities and to hear them on the laws that"
            + " concern them | Go on improving the access of persons with disabilities to"
            + " transport | perhaps-related",
        "Ensure the independence of judges | Protect forests and rivers from mining, raise"
            + " pensions, build schools in the villages, train nurses, ensure that judges are"
            + " independent, and collect data on housing | perhaps-related",
        "Restore the rights of all whom the erasure affected | Deepen measures by which"
            + " persons who were erased from the register return to it | perhaps-related",
        "Review the treatment of beekeepers in courts | Ensure that nobody fines beekeepers for"
            + " keeping hives | perhaps-related",
        "Address discrimination by public and private bodies | Take effective measures against"
            + " discrimination and hate | perhaps-related",
        "Find homes for IDPs from the valley | Protect the social rights of internally displaced"
            + " persons | related",
        "Protect the rights of migrants and their families | Ratify the International Convention"
            + " on the Protection of the Rights of All Migrant Workers and Members of Their"
            + " Families | perhaps-related",
        "Continue its action plan on the training of nurses | Take action so that the mechanism"
            + " for complaints about noise is in place | dropped",
        "Provide drinking water to the villages of the Karst | Protect journalists from reprisals"
            + " | dropped",
        "Ratify the Rome Statute | Ratify the Convention on the Rights of Persons with"
            + " Disabilities | dropped",
      })
  void whatMayBeOnTheSameMatterIsNotDropped(String before, String later, String status)
      throws IncomparableException {
    assertThat(twoReviews(before, later).chains())
        .hasSize(2)
        .anySatisfy(
            chain ->
                assertThat(chain.statuses().stream().map(Chain.Status::word))
                    .containsExactly(status));
  }

  /** Of three reviews, whose recommendations each have an answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abolish the death penalty | noted | Consider abolishing the death penalty | supported |"
            + " refused-twice weaker-supported",
        "Abolish the death penalty | noted | Establish a moratorium on executions | supported |"
            + " refused-twice weaker-supported",
        "Ratify the Rome Statute | noted | Consider ratifying the Rome Statute | supported |"
            + " refused-twice weaker-supported",
        "Prohibit corporal punishment in all settings | noted | Prohibit corporal punishment in"
            + " schools | supported | refused-twice weaker-supported",
        "Raise the minimum age of marriage to 18 | noted | Raise the minimum age of marriage |"
            + " supported | refused-twice weaker-supported",
        "Ratify the Rome Statute | noted | Continue its consideration of the ratification of the"
            + " Rome Statute | supported | refused-twice weaker-supported",
        "Abolish the death penalty | noted | Consider abolishing the death penalty | noted |"
            + " refused-twice",
        "Consider abolishing the death penalty | noted | Abolish the death penalty | supported |"
            + " supported-before",
        "Ratify the Rome Statute | noted | Accede to the Rome Statute | supported |"
            + " supported-before",
        "Ratify the Rome Statute | supported | Consider ratifying the Rome Statute | noted |"
            + " supported-before",
        "Enhance cooperation with the special procedures | supported | Issue a standing invitation"
            + " to the special procedures | noted | supported-before weaker-supported",
      })
  void onlyTheSameIsRefusedTwiceOrSupportedBefore(
      String one, String answer, String other, String itsAnswer, String statuses)
      throws IncomparableException {
    Followed followed =
        FOLLOWER.follow(
            ResultLine.rows(
                line(7, "1.1", one, answer),
                line(20, "5.1", other, itsAnswer),
                line(34, "9.1", one, answer)));

    assertThat(followed.chains()).hasSize(1);
    assertThat(
            followed.chains().get(0).statuses().stream()
                .filter(status -> status != Chain.Status.REPEATED)
                .sorted()
                .map(Chain.Status::word))
        .containsExactly(statuses.split(" "));
  }

  @Test
  void whereAnswersDifferEachIsTold() throws IOException, IncomparableException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Followed.Format.TEXT.write(
        FOLLOWER.follow(
            ResultLine.rows(
                line(7, "1.1", "Abolish the death penalty", "noted"),
                line(20, "5.1", "Abolish the death penalty", "noted"),
                line(20, "5.2", "Consider abolishing the death penalty", "supported"))),
        Terminology.english(),
        text);

    assertThat(text.toString(StandardCharsets.UTF_8))
        .startsWith(
            """
            1. made again; noted twice, not supported in the reviews here; one is noted and only a weaker or narrower one supported
                session 7: noted
                    1.1 Abolish the death penalty (Spain)
                session 20: noted, supported
                    5.1 Abolish the death penalty (Spain): noted
                    5.2 Consider abolishing the death penalty (Spain): supported
            """);
  }

  @Test
  void reviewsComeInOrderOfTime() throws IncomparableException {
    assertThat(followed().reviews().stream().map(Followed.Review::title))
        .containsExactly("session 7", "session 20", "session 34");
    assertThat(followed().chains().get(0).links()).hasSize(3);
  }

  @Test
  void onlyWhatIsWantedIsKept() throws IncomparableException {
    assertThat(followed().only(List.of(Chain.Status.NEW, Chain.Status.REFUSED_TWICE)).chains())
        .hasSize(2);
    assertThat(followed().only(List.of()).chains()).hasSize(5);
  }

  private static List<ResultRow> inFrench(ResultLine... lines) {
    return ResultLine.read(
        Stream.of(lines)
            .map(line -> line.json().replace("\"date\":", "\"language\":\"fr\",\"date\":"))
            .collect(Collectors.joining("\n")));
  }

  private static Followed overLanguages() throws IncomparableException {
    List<ResultRow> rows =
        new ArrayList<>(
            inFrench(
                line(7, "1.1", "Ratifier l’OP-CAT", "noted"),
                line(7, "1.2", "Protéger les journalistes", "supported"),
                line(20, "5.1", "Ratifier l’OP-CAT", "noted")));
    rows.addAll(
        ResultLine.rows(
            line(34, "9.1", "Ratify OP-CAT", "noted"),
            line(34, "9.2", "Protect journalists", "supported"),
            line(34, "9.3", "Build roads", "supported"),
            line(34, "9.4", "Reduce overcrowding in prisons", "supported")));
    return FOLLOWER.follow(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1 | repeated refused-twice not-compared",
        "1.2 | not-compared",
        "9.1 | not-compared",
        "9.3 | not-compared",
      })
  void whatIsInAnotherLanguageIsNeitherNewNorDropped(String first, String statuses)
      throws IncomparableException {
    Chain chain =
        overLanguages().chains().stream()
            .filter(each -> each.rows().get(0).paragraph().equals(first))
            .findFirst()
            .orElseThrow();

    assertThat(chain.statuses().stream().sorted().map(Chain.Status::word))
        .containsExactly(statuses.split(" "));
  }

  @Test
  void whatCannotBeComparedIsTold() throws IncomparableException, IOException {
    assertThat(overLanguages().notices())
        .extracting(Notice::message)
        .contains(
            "3 recommendations are in another language (French) and cannot be compared with the"
                + " others (English).");
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Followed.Format.TEXT.write(overLanguages(), Terminology.english(), text);
    assertThat(text.toString(StandardCharsets.UTF_8))
        .contains("3 recommendations are in another language (French)")
        .contains("0 new");
  }

  @Test
  void reviewsInOneLanguageThatIsNotEnglishAreCompared() throws IncomparableException {
    Followed followed =
        FOLLOWER.follow(
            inFrench(
                line(7, "1.1", "Protéger les journalistes", "noted"),
                line(20, "5.1", "Construire des routes", "noted")));

    assertThat(followed.count(Chain.Status.NEW)).isEqualTo(1);
    assertThat(followed.count(Chain.Status.DROPPED)).isEqualTo(1);
    assertThat(followed.notices())
        .extracting(Notice::code)
        .containsExactly("words-alone", MissingReviews.LATER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | VECTORS | words-alone",
        "es | VECTORS | words-alone",
        "ru | VECTORS | words-alone",
        "ar | VECTORS | words-alone",
        "en | WORDS   | words-alone",
        "fr | WORDS   | words-alone",
        "en | VECTORS |",
        "zh | VECTORS | language-unmeasured",
        "zh | WORDS   | language-unmeasured",
      })
  void whatIsComparedByWordsAloneOrNotAtAllIsTold(String code, LikenessKind kind, String told)
      throws IncomparableException {
    List<ResultRow> rows =
        ResultLine.read(
            Stream.of(line(7, "1.1", "废除死刑", "noted"), line(20, "5.1", "终止极刑", "noted"))
                .map(each -> each.json().replace("\"date\":", "\"language\":\"%s\",\"date\":"))
                .map(each -> each.replace("%s", code))
                .collect(Collectors.joining("\n")));
    Followed followed = Follower.with(kind).follow(rows);

    assertThat(followed.notices())
        .extracting(Notice::code)
        .filteredOn(each -> !each.equals(MissingReviews.LATER))
        .isEqualTo(told == null ? List.of() : List.of(told));
    assertThat(followed.count(Chain.Status.NOT_COMPARED)).isEqualTo(code.equals("zh") ? 2 : 0);
  }

  /** Slovenia was reviewed in sessions 7, 20 and 34. */
  @Test
  void aReviewThatIsMissingBetweenTwoIsTold() throws IncomparableException {
    Followed followed =
        Follower.with(LikenessKind.WORDS)
            .follow(
                ResultLine.rows(
                    ResultLine.of("1.1", "Build roads").to("SVN", 7),
                    ResultLine.of("2.1", "Build roads").to("SVN", 34)));

    assertThat(Said.messages(followed.notices()))
        .contains(
            "Slovenia was reviewed between these reviews too (session 20): what was recommended"
                + " and answered then is not here, and no chain counts it.");
  }

  @Test
  void oneReviewIsTooFew() {
    assertThatThrownBy(() -> Follower.with(LikenessKind.WORDS).follow(ROWS.subList(0, 3)))
        .isInstanceOf(IncomparableException.class)
        .hasMessage(
            "Recommendations of one review only (session 7): give those of two or more reviews of"
                + " the State.");
  }

  @Test
  void severalStatesAreRefused() {
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("1", "Build roads").to("GEO", 10),
            ResultLine.of("1", "Build roads").to("SVN", 20));

    assertThatThrownBy(() -> FOLLOWER.follow(rows))
        .isInstanceOf(IncomparableException.class)
        .hasMessage(
            "Recommendations of several States cannot be followed: Georgia, Slovenia; choose one"
                + " with --state.");
  }

  @Test
  void nothingCannotBeFollowed() {
    assertThatThrownBy(() -> FOLLOWER.follow(List.of()))
        .hasMessage("There are no recommendations to follow.");
  }

  private static byte[] written(Followed.Format format) throws IOException, IncomparableException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    format.write(
        followed().only(List.of(Chain.Status.REFUSED_TWICE)), Terminology.english(), stream);
    return stream.toByteArray();
  }

  private static String text(Followed.Format format) throws IOException, IncomparableException {
    return new String(written(format), StandardCharsets.UTF_8);
  }

  @Test
  void peopleReadEachReviewsAnswer() throws IOException, IncomparableException {
    assertThat(text(Followed.Format.TEXT))
        .startsWith(
            """
            1. made again; noted twice, not supported in the reviews here
                session 7: noted
                    1.1 Ratify the Optional Protocol to the Convention against Torture
                    (Spain)
                session 20: noted
                    5.1 Consider ratifying OP-CAT (Spain)
            """)
        .contains("     1 noted twice, not supported in the reviews here");
  }

  @Test
  void csvHasARowARecommendation() throws IOException, IncomparableException {
    List<String> lines = text(Followed.Format.CSV).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("chain,statuses,related,stateUnderReview");
    assertThat(lines.get(1)).startsWith("1,repeated; refused-twice,,SVN,Slovenia,7,");
  }

  @Test
  void jsonHasAnObjectAChain() throws IOException, IncomparableException {
    JsonNode chain = new ObjectMapper().readTree(text(Followed.Format.JSONL));

    assertThat(chain.at("/statuses/1").textValue()).isEqualTo("refused-twice");
    assertThat(chain.at("/reviews/2/session").intValue()).isEqualTo(34);
    assertThat(chain.at("/reviews/2/recommendations/0/position/status").textValue())
        .isEqualTo("noted");
  }

  @Test
  void aWorkbookHasAColumnAReview() throws IOException, IncomparableException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(Followed.Format.XLSX)))) {
      assertThat(book.getSheet("Chains").getRow(0).getCell(4)).hasToString("Session 20");
      assertThat(book.getSheet("Chains").getRow(1).getCell(4)).hasToString("5.1 noted: Spain");
      assertThat(book.getSheet("Recommendations").getLastRowNum()).isEqualTo(3);
    }
  }
}
