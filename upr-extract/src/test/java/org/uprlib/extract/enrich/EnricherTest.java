package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.write.export.Sylvania;

class EnricherTest {
  private static final Enricher ENRICHER = LoadedModels.ENRICHER;

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
        "Decriminalize all private sexual conduct|DECRIMINALISATION",
        "Offer HIV tests to men who have sex with men|HEALTH",
        "Prevent attacks on anyone because of their sexuality|HATE_CRIME_VIOLENCE",
        "Recognize diverse families in civil law|FAMILY_PARTNERSHIP",
        "Protect sexual and religious minorities|GENERAL",
        "Recognize same-sex partnerships|FAMILY_PARTNERSHIP",
        "Protect LGBTI human rights defenders|DEFENDERS",
        "Improve access to health care for transgender people|HEALTH",
        "Respect the Yogyakarta Principles|GENERAL",
        "End so-called conversion therapies|HEALTH",
        "Protect gender-diverse and non-binary persons from hate crimes|HATE_CRIME_VIOLENCE",
        "Criminalize same-sex relations|GENERAL",
        "Maintain the criminalization of homosexuality|GENERAL",
        "See that the code is not applied so as to criminalize homosexuality|DECRIMINALISATION",
        "Amend the article that punishes homosexual acts|DECRIMINALISATION",
        "Repeal article 9 of the Criminal Code, on homosexuality|DECRIMINALISATION",
        "Legalize same-sex marriage|FAMILY_PARTNERSHIP",
        "Adopt amendments on same-sex unions and ban corporal punishment|FAMILY_PARTNERSHIP",
        "Let the Criminal Code punish incitement against homosexuals|HATE_CRIME_VIOLENCE",
        "Approve a Family Code that is respectful of sexual orientation|FAMILY_PARTNERSHIP",
        "Train the police on LGBT persons and prosecute misconduct|GENERAL",
        "See that the law that punished homosexuality is brought into line|DECRIMINALISATION",
        "Repeal laws that criminalize homosexuality and prohibit discrimination|DECRIMINALISATION",
        "Shelve the bill on homosexuality|DECRIMINALISATION",
        "Repeal the norms that stigmatize and the article that penalizes gay men|DECRIMINALISATION",
        "Put an end to hatred and to criminalization of homosexuality|DECRIMINALISATION",
        "Lift the prohibition on same-sex relations|DECRIMINALISATION",
        "Free all who are held only because of their homosexuality|DECRIMINALISATION",
        "Pardon all who were convicted of consensual same-sex acts|DECRIMINALISATION",
        "Discontinue arrests of gay men|DECRIMINALISATION",
        "Reject the bill that would ban same-sex marriage|FAMILY_PARTNERSHIP",
        "Record homo- and transphobic offences|HATE_CRIME_VIOLENCE",
        "Punish crimes motivated by sexual orientation|HATE_CRIME_VIOLENCE",
        "Adopt the bill on gender identity|LEGAL_GENDER_RECOGNITION",
        "Issue documents for transgender persons|LEGAL_GENDER_RECOGNITION",
        "Let everyone choose a name and a sex marker|LEGAL_GENDER_RECOGNITION",
        "Grant LGBT persons the right to peaceful assembly|DEFENDERS",
        "Offer gender-affirming care|HEALTH",
      })
  void tellsSogiescAndItsTopics(String request, Sogiesc.Topic topic) {
    Sogiesc theme = ENRICHER.enrich(request).sogiesc().orElseThrow();
    assertThat(theme.topics()).containsKey(topic);
    assertThat(theme.confidence()).isGreaterThan(0.9);
    assertThat(theme.words()).isNotEmpty();
    assertWordsStandInText(request, theme.words());
  }

  /** Words that look like a topic, are about something else, or ask for the opposite. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amend the bill criminalizing the promotion of homosexuality|DECRIMINALISATION",
        "Amend the Penal Code to punish attacks on gay men|DECRIMINALISATION",
        "End impunity for attacks on gay men by criminal sanctions|DECRIMINALISATION",
        "Stop violence against LGBT persons, which has to be punished|DECRIMINALISATION",
        "Amend the code so that bias against gay men is a criminal offence|DECRIMINALISATION",
        "Review the law to criminalize bias against lesbians|DECRIMINALISATION",
        "Repeal article 9 of the Penal Code, which bans activities of LGBT groups"
            + "|DECRIMINALISATION",
        "Refrain from decriminalizing homosexuality|DECRIMINALISATION",
        "Refrain from repealing the law that punishes homosexuality|DECRIMINALISATION",
        "Do not yield to pressure to legalize homosexuality|DECRIMINALISATION",
        "Withdraw the bill that would decriminalize homosexuality|DECRIMINALISATION",
        "Maintain the article that punishes homosexuality|DECRIMINALISATION",
        "Reject all calls to legalize same-sex marriage|FAMILY_PARTNERSHIP",
        "Refuse to adopt the law on gender identity|LEGAL_GENDER_RECOGNITION",
        "Ban same-sex unions|FAMILY_PARTNERSHIP",
        "Combat forced marriage of lesbians|FAMILY_PARTNERSHIP",
        "Legally recognize same-sex couples|LEGAL_GENDER_RECOGNITION",
        "Recognize gender identity as a ground of persecution|LEGAL_GENDER_RECOGNITION",
        "Ratify the Convention against Torture and protect gay men|HATE_CRIME_VIOLENCE",
        "Ban discrimination based on health status or sexual orientation|HEALTH",
        "Draft, in consultation with civil society, a law on same-sex couples|DEFENDERS",
        "Honour the statement on sexual orientation of 3 March 2031|DEFENDERS",
        "Respect the rights and freedoms of lesbians|DEFENDERS",
        "Prevent attacks on grounds of sexual orientation|ANTI_DISCRIMINATION",
      })
  void tellsNoTopicThatIsNotAskedFor(String request, Sogiesc.Topic topic) {
    assertThat(topics(request)).isNotEmpty().doesNotContain(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Promote gender equality in education",
        "Combat violence against women and girls",
        "Stop criminalizing sexual relations outside marriage",
        "Guarantee freedom of assembly",
        "Criminalize sexual conduct with minors",
        "Teach about sexuality education in schools",
      })
  void otherThemesAreNotSogiesc(String request) {
    assertThat(ENRICHER.enrich(request).sogiesc()).isEmpty();
  }

  /** A list of letters or words for all whom the theme is about tells none of its topics. */
  @Test
  void intersexPersonsAreATopicWhereTheyAreNamedByThemselves() {
    assertThat(topics("Register intersex children without a sex")).contains(Sogiesc.Topic.INTERSEX);
    assertThat(topics("Hear lesbian, gay, bisexual, transgender and intersex persons"))
        .doesNotContain(Sogiesc.Topic.INTERSEX);
    assertThat(topics("Teach about gender identity and sex characteristics"))
        .doesNotContain(Sogiesc.Topic.INTERSEX);
  }

  private static Set<Sogiesc.Topic> topics(String request) {
    return ENRICHER.enrich(request).sogiesc().orElseThrow().topics().keySet();
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
        "Ratify OP-CAT before its second UPR review|time-bound|before its second UPR review",
        "Ratify OP-CAT as soon as possible|urgent|as soon as possible",
      })
  void tellsSmartTraits(String request, String trait, String words) {
    List<Theme> traits = ENRICHER.enrich(request).terms(TermTheme.TRAITS);
    assertThat(traits)
        .filteredOn(found -> found.name().equals(trait))
        .singleElement()
        .satisfies(found -> assertThat(texts(found.words())).contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "End torture by closing the old prisons",
        "Abide by its UPR promises",
        "Shorten detention prior to trial",
        "Hold trials within a reasonable timeframe",
        "Prosecute crimes committed before 2009",
        "Respect the time limit on detention",
        "Close juvenile training centres",
        "Keep financial information private",
        "End the practice according to which wives obey",
        "Avoid double standards",
      })
  void whatOnlyLooksLikeATraitIsNone(String request) {
    assertThat(ENRICHER.enrich(request).terms(TermTheme.TRAITS)).isEmpty();
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
        "Offer technical aids to persons with disabilities|persons-with-disabilities",
        "Hear women of African descent and Afro-Sylvanians|women, people-of-african-descent",
        "Hear the Māori on land|indigenous-peoples",
        "Register residents of non-African descent|minorities",
        "Allow Muslims to convert to other faiths|''",
        "Protect Muslims and Christians from attacks|religious-minorities",
        "Pay for gender-affirming care|lgbti-persons",
        "Prevent violence based on gender or gender identity|women, lgbti-persons",
        "Build roads|''",
      })
  void namesGroupsOfPersons(String request, String groups) {
    List<String> names =
        ENRICHER.enrich(request).terms(TermTheme.GROUPS).stream().map(Theme::name).toList();
    assertThat(String.join(", ", names)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify the Convention on the Rights of the Child|children",
        "Ratify CEDAW|women",
        "Ratify CRPD and its Optional Protocol|persons-with-disabilities",
        "Criminalize domestic violence|women",
        "Decriminalize homosexuality|lgbti-persons",
      })
  void tellsGroupsThatAreMeantAndNotNamed(String request, String group) {
    assertThat(ENRICHER.enrich(request).terms(TermTheme.GROUPS))
        .filteredOn(found -> found.name().equals(group))
        .singleElement()
        .satisfies(found -> assertWordsStandInText(request, found.words()))
        .satisfies(found -> assertThat(found.words()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Provide safe water and sanitation in all schools|6|6.1, 6.2",
        "Adopt a law against domestic violence|5|5.2",
        "Combat trafficking in persons|8|8.7",
        "Protect journalists and human rights defenders from attacks|16|16.1, 16.10, 16.3",
        "Bring electricity to all villages|7|''",
      })
  void tellsGoalsWithTheirTargets(String request, int number, String targets) {
    Goal goal =
        ENRICHER.enrich(request).goals().stream()
            .filter(candidate -> candidate.number() == number)
            .findFirst()
            .orElseThrow();
    assertThat(goal.words()).isNotEmpty();
    assertWordsStandInText(request, goal.words());
    List<String> known = targets.isEmpty() ? List.of() : List.of(targets.split(", ", -1));
    assertThat(known).containsAll(goal.targets());
    assertThat(goal.targets().isEmpty()).isEqualTo(known.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratify the Convention against Torture",
        "Abolish the death penalty",
        "Report to the treaty bodies on time",
      })
  void manyRequestsBearOnNoGoal(String request) {
    assertThat(ENRICHER.enrich(request).goals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "' – '", "'...'"})
  void aTextWithoutWordsAsksNothing(String text) {
    Enrichment found = ENRICHER.enrich(text);
    assertThat(found.action()).isEmpty();
    assertThat(found.issues()).isEmpty();
  }

  @Test
  void noIssueIsGivenWhereNoneIsProbable() {
    assertThat(ENRICHER.enrich("Xyzzy").issues()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void aPaperInAnotherLanguageSaysHowItIsRead(Language language) {
    Extraction recommendations =
        Sylvania.extraction("a.pdf", Sylvania.recommendation("1", "Ratifier la Convention"));
    Extraction nothing = Sylvania.extraction("a.pdf");

    assertThat(List.of(Sylvania.submission(), Sylvania.review(), recommendations))
        .extracting(paper -> ENRICHER.enrich(in(language, paper)).notices())
        .allSatisfy(
            notices ->
                assertThat(notices).extracting(Notice::code).containsExactly("enriched-by-words"));
    assertThat(ENRICHER.enrich(in(language, nothing)).notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH|Ratifier d'ici à 2030 la Convention relative aux droits de l'enfant"
            + "|CRC|children|''|time-bound",
        "FRENCH|Combattre la traite des femmes et des enfants"
            + "|''|victims-of-trafficking, women, children|8|''",
        "FRENCH|Améliorer l'accès à l'eau et à l'éducation dans les zones rurales"
            + "|''|rural-population|4, 6|''",
        "FRENCH|Fournir de l'énergie aux zones rurales|''|rural-population|7|''",
        "SPANISH|Ratificar el Protocolo Facultativo de la Convención contra la Tortura para 2030"
            + "|OPCAT|''|''|time-bound",
        "SPANISH|Ratificar el Convenio Nº 169|ILO-C169|indigenous-peoples|''|''",
        "SPANISH|Prevenir la violencia contra la mujer|''|women|5|''",
        "SPANISH|Proteger los océanos|''|''|14|''",
        "SPANISH|Aplicar la Convención sobre la eliminación de todas las formas de"
            + " discriminación contra la mujer|CEDAW|women|''|''",
        "SPANISH|Proteger a los afrosilvanos|''|people-of-african-descent|''|''",
        "SPANISH|Proteger a las minorías religiosas|''|religious-minorities|''|''",
      })
  void inFrenchAndSpanishWordsTellInstrumentsGroupsAndDates(
      Language language,
      String request,
      String instruments,
      String groups,
      String goals,
      String traits) {
    Enrichment found = inWords(language, request);
    assertThat(joined(found.instruments(), mention -> mention.instrument().id()))
        .isEqualTo(instruments);
    assertThat(joined(found.terms(TermTheme.GROUPS), Theme::name)).isEqualTo(groups);
    assertThat(joined(found.goals(), goal -> "" + goal.number())).contains(goals);
    assertThat(joined(found.terms(TermTheme.TRAITS), Theme::name)).isEqualTo(traits);
    found.goals().forEach(goal -> assertWordsStandInText(request, goal.words()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH|Envisager de ratifier la Convention contre la torture|3|International instruments",
        "FRENCH|Poursuivre ses efforts en faveur de l'égalité des sexes|2|Women's rights",
        "FRENCH|Abolir la peine de mort|5|Death penalty",
        "SPANISH|Considerar la posibilidad de abolir la pena de muerte|3|Death penalty",
        "SPANISH|Continuar la lucha contra la trata de personas|2|Trafficking",
        "SPANISH|Cursar una invitación permanente a los procedimientos especiales|5"
            + "|Special procedures",
        "RUSSIAN|рассмотреть возможность присоединения к Римскому статуту|3|Justice",
        "RUSSIAN|продолжать борьбу с торговлей людьми|2|Trafficking",
        "RUSSIAN|ратифицировать Конвенцию о правах инвалидов|5|Disabilities",
        "CHINESE|考虑废除死刑|3|Death penalty",
        "CHINESE|继续努力打击人口贩运|2|Trafficking",
        "CHINESE|依照《巴黎原则》设立国家人权机构|5|NHRI",
        "ARABIC|النظر في إلغاء عقوبة الإعدام|3|Death penalty",
        "ARABIC|مواصلة الجهود لمكافحة الاتجار بالبشر|2|Trafficking",
        "ARABIC|التصديق على اتفاقية حقوق الأشخاص ذوي الإعاقة|5|Disabilities",
      })
  void actionAndIssuesAreToldInAllLanguages(
      Language language, String request, int action, String issue) {
    Enrichment found = ENRICHER.enrich(request, language);
    Action told = found.action().orElseThrow();
    assertThat(told.category()).isEqualTo(action);
    assertThat(told.confidence()).isBetween(0.4, 0.99);
    assertThat(found.issues()).extracting(Issue::name).contains(issue);
    assertWordsStandInText(request, told.words());
    found.issues().forEach(each -> assertWordsStandInText(request, each.words()));
    found.goals().forEach(each -> assertWordsStandInText(request, each.words()));
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void aTextThatNamesNoConceptIsNotClassified(Language language) {
    assertThat(ENRICHER.enrich("Xyzzy", language).isClassified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify OP-CAT|Detention",
        "Accede to the Rome Statute|Justice",
        "Ratify ILO Convention No. 182|Rights of the Child",
      })
  void anInstrumentBringsItsIssues(String request, String issue) {
    assertThat(ENRICHER.enrich(request).issues()).extracting(Issue::name).contains(issue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Combat violence against sexual minorities|false",
        "Protect sexual minorities|false",
        "Protect the rights of national minorities|true",
      })
  void sexualMinoritiesAreNoMinorities(String request, boolean expected) {
    Enrichment found = ENRICHER.enrich(request);
    assertThat(found.issues().stream().anyMatch(each -> each.name().equals("Minorities")))
        .isEqualTo(expected);
    assertThat(
            found.terms(TermTheme.GROUPS).stream()
                .anyMatch(each -> each.name().equals("minorities")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH|Dépénaliser les relations entre personnes du même sexe|DECRIMINALISATION",
        "FRENCH|Abroger la loi qui réprime l’homosexualité|DECRIMINALISATION",
        "FRENCH|Réprimer l’homosexualité|GENERAL",
        "FRENCH|Modifier le code pour réprimer la haine des homosexuels|HATE_CRIME_VIOLENCE",
        "FRENCH|S’abstenir de dépénaliser l’homosexualité|GENERAL",
        "SPANISH|Rechazar el reconocimiento del matrimonio entre personas del mismo sexo|GENERAL",
        "FRENCH|Lutter contre l'homophobie|HATE_CRIME_VIOLENCE",
        "SPANISH|Prohibir la discriminación por orientación sexual|ANTI_DISCRIMINATION",
        "SPANISH|Escuchar a lesbianas, gais, bisexuales, trans e intersexuales|GENERAL",
      })
  void sogiescIsToldInFrenchAndSpanish(Language language, String request, Sogiesc.Topic topic) {
    assertThat(inWords(language, request).sogiesc().orElseThrow().topics()).containsOnlyKeys(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|Release detained journalists|Free media",
        "ENGLISH|Train judges|",
        "SPANISH|Liberar a los periodistas detenidos|Free media",
        "FRENCH|Libérer les journalistes|Free media",
      })
  void themesOfOnesOwnAreToldWithTheRest(Language language, String request, String themes)
      throws IOException {
    ThemeReader registry =
        ThemeRegistry.parse(
            "themes.tsv", "theme\tinclude\nFree media\t~journalist|periodista*|journaliste*\n");
    Extraction paper =
        in(language, Sylvania.extraction("a.pdf", Sylvania.recommendation("1", request)));

    List<Theme> told =
        ENRICHER
            .enrich(paper, Deadline.of("a.pdf", ReadLimits.DEFAULT), Optional.of(registry))
            .recommendations()
            .get(0)
            .enrichment()
            .orElseThrow()
            .ownThemes()
            .orElseThrow();

    assertThat(joined(told, Theme::name)).isEqualTo(themes == null ? "" : themes);
    told.forEach(theme -> assertWordsStandInText(request, theme.words()));
    assertThat(ENRICHER.enrich(request).ownThemes()).isEmpty();
  }

  private static Enrichment inWords(Language language, String request) {
    Extraction paper = Sylvania.extraction("a.pdf", Sylvania.recommendation("1", request));
    return ENRICHER.enrich(in(language, paper)).recommendations().get(0).enrichment().orElseThrow();
  }

  private static <T> String joined(List<T> items, Function<T, String> name) {
    return items.stream().map(name).collect(Collectors.joining(", "));
  }

  private static Extraction in(Language language, Extraction paper) {
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
            Optional.of(language),
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
