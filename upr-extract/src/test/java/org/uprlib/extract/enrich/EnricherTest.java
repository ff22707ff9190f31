package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.export.Sylvania;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Goal;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.Sogiesc;
import org.uprlib.extract.model.enrichment.SogiescTopic;
import org.uprlib.extract.model.enrichment.TermTheme;
import org.uprlib.extract.model.enrichment.Theme;
import org.uprlib.extract.model.enrichment.Words;

class EnricherTest {
  private static final Enricher ENRICHER = Enricher.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call on the international community to give technical assistance to Sylvania|1|Call",
        "Share its experience with other countries in the fight against poverty|1|Share",
        "Continue its efforts to protect the rights of the child|2|Continue",
        "Maintain the moratorium on the death penalty|2|Maintain",
        "Consider ratifying the Convention against Torture|3|Consider",
        "Examine the possibility of abolishing the death penalty|3|Examine",
        "Strengthen efforts to combat violence against women|4|Strengthen",
        "Take measures to improve conditions in prisons|4|Take",
        "Sign and ratify the Convention against Torture|5|Sign, ratify",
        "Abolish the death penalty|5|Abolish",
        "Issue a standing invitation to special procedures|5|Issue",
      })
  void tellsTheActionAndItsVerbs(String request, int category, String verbs) {
    Action action = ENRICHER.enrich(request).action().orElseThrow();
    assertThat(action.category()).isEqualTo(category);
    assertThat(action.confidence()).isBetween(0.5, 1.0);
    assertThat(String.join(", ", texts(action.verbs()))).isEqualTo(verbs);
    assertThat(action.words()).isNotEmpty();
    assertWordsStandInText(request, action.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abolish the death penalty|Death penalty",
        "Adopt a law against domestic violence|Women's rights",
        "Ratify the Convention against Torture|International instruments",
        "Ratify the Convention against Torture|Torture and other CID treatment",
        "Protect journalists from attacks|Freedom of the press",
        "Combat trafficking in persons|Trafficking",
        "Decriminalize same-sex relations|Sexual Orientation and Gender Identity",
        "Reduce overcrowding in prisons|Detention",
      })
  void tellsIssuesWithTheirWords(String request, String issue) {
    Issue found =
        ENRICHER.enrich(request).issues().stream()
            .filter(candidate -> candidate.name().equals(issue))
            .findFirst()
            .orElseThrow();
    assertThat(found.confidence()).isBetween(0.3, 1.0);
    assertThat(found.words()).isNotEmpty();
    assertWordsStandInText(request, found.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Repeal all laws that criminalize consensual same-sex relations|DECRIMINALISATION",
        "Decriminalize homosexuality|DECRIMINALISATION",
        "Adopt a law against discrimination on grounds of sexual orientation|ANTI_DISCRIMINATION",
        "Investigate hate crimes against LGBT persons|HATE_CRIME_VIOLENCE",
        "Allow legal gender recognition for transgender persons|LEGAL_GENDER_RECOGNITION",
        "Ban surgery on intersex children|INTERSEX",
        "Recognize same-sex partnerships|FAMILY_PARTNERSHIP",
        "Protect LGBTI human rights defenders|DEFENDERS",
        "Improve access to health care for transgender people|HEALTH",
        "Respect the Yogyakarta Principles|GENERAL",
        "End so-called conversion therapies|HEALTH",
        "Protect gender-diverse and non-binary persons from hate crimes|HATE_CRIME_VIOLENCE",
      })
  void tellsSogiescAndItsTopics(String request, SogiescTopic topic) {
    Sogiesc theme = ENRICHER.enrich(request).sogiesc().orElseThrow();
    assertThat(theme.topics()).containsKey(topic);
    assertThat(theme.confidence()).isGreaterThan(0.9);
    assertThat(theme.words()).isNotEmpty();
    assertWordsStandInText(request, theme.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Promote gender equality in education",
        "Combat violence against women and girls",
        "Stop criminalizing sexual relations outside marriage",
        "Guarantee freedom of assembly",
      })
  void otherThemesAreNotSogiesc(String request) {
    assertThat(ENRICHER.enrich(request).sogiesc()).isEmpty();
  }

  @Test
  void theIssueFollowsTheTheme() {
    Enrichment found = ENRICHER.enrich("Protect lesbian, gay and bisexual persons");
    assertThat(found.sogiesc()).isPresent();
    assertThat(found.issues()).extracting(Issue::name).contains(SogiescReader.ISSUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amend article 12 of the Penal Code|specific|article 12",
        "Raise spending on schools to 20 per cent of the budget|measurable|20 per cent",
        "Give the institution adequate resources|achievable|resources",
        "Amend the law in accordance with international standards|relevant|in accordance with",
        "Ratify OP-CAT before the next review|time-bound|before the next review",
        "Ratify OP-CAT by 2015|time-bound|by 2015",
        "Adopt the bill within two years|time-bound|within two years",
        "Ratify OP-CAT as soon as possible|urgent|as soon as possible",
      })
  void tellsSmartTraits(String request, String trait, String words) {
    List<Theme> traits = ENRICHER.enrich(request).terms(TermTheme.TRAITS);
    assertThat(traits)
        .filteredOn(found -> found.name().equals(trait))
        .singleElement()
        .satisfies(found -> assertThat(texts(found.words())).contains(words));
  }

  @Test
  void traitsComeInTheOrderOfTheirTable() {
    assertThat(ENRICHER.enrich("Urgently amend article 12").terms(TermTheme.TRAITS))
        .extracting(Theme::name)
        .containsExactly("specific", "urgent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Protect the children of migrant workers|children, migrants",
        "Consult indigenous peoples and persons with disabilities"
            + "|indigenous-peoples, persons-with-disabilities",
        "Close the old prisons|detainees",
        "Build roads|''",
      })
  void namesGroupsOfPersons(String request, String groups) {
    List<String> names =
        ENRICHER.enrich(request).terms(TermTheme.GROUPS).stream().map(Theme::name).toList();
    assertThat(String.join(", ", names)).isEqualTo(groups);
  }

  @Test
  void tellsGoalsByWordsAndByIssues() {
    List<Goal> goals = ENRICHER.enrich("Provide safe water and sanitation in schools").goals();
    assertThat(goals).extracting(Goal::number).contains(4, 6).isSorted();
    assertThat(texts(goals.stream().filter(g -> g.number() == 6).findFirst().orElseThrow().words()))
        .containsExactly("water", "sanitation");
  }

  @ParameterizedTest
  @CsvSource({"''", "' – '", "'...'"})
  void aTextWithoutWordsAsksNothing(String text) {
    Enrichment found = ENRICHER.enrich(text);
    assertThat(found.action()).isEmpty();
    assertThat(found.issues()).isEmpty();
  }

  @Test
  void anIssueIsAlwaysGiven() {
    assertThat(ENRICHER.enrich("Xyzzy").issues()).isNotEmpty();
  }

  @Test
  void aPaperInAnotherLanguageSaysThatItIsNotEnriched() {
    Extraction proposals = Sylvania.submission();
    Extraction recommendations =
        Sylvania.extraction("a.pdf", Sylvania.recommendation("1", "Ratifier la Convention"));
    Extraction nothing = Sylvania.extraction("a.pdf");

    assertThat(List.of(proposals, Sylvania.review(), recommendations))
        .extracting(paper -> ENRICHER.enrich(inFrench(paper)).notices())
        .allSatisfy(
            notices ->
                assertThat(notices).extracting(Notice::code).containsExactly("not-enriched"));
    assertThat(ENRICHER.enrich(inFrench(nothing)).notices()).isEmpty();
  }

  private static Extraction inFrench(Extraction paper) {
    PaperInfo info = paper.paper();
    return new Extraction(
        paper.source(),
        new PaperInfo(
            info.symbol(),
            info.stateUnderReview(),
            info.stateName(),
            info.session(),
            info.cycle(),
            info.councilSession(),
            info.date(),
            Optional.of(Language.FRENCH),
            info.kind()),
        paper.furtherPapers(),
        paper.decision(),
        paper.recommendations(),
        paper.pledges(),
        paper.stakeholders(),
        paper.proposals(),
        paper.notices());
  }

  private static List<String> texts(List<Words> words) {
    return words.stream().map(Words::text).toList();
  }

  private static void assertWordsStandInText(String text, List<Words> words) {
    assertThat(words).allSatisfy(w -> assertThat(w.span().in(text)).isEqualTo(w.text()));
  }
}
