package org.uprlib.extract.match.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Said;

class TracerTest {
  private static final Tracer TRACER = LoadedModels.TRACER;

  private static final List<ResultRow> ROWS =
      ResultLine.rows(
          ResultLine.of("1.1", "Ratify the Optional Protocol to the Convention against Torture"),
          ResultLine.of("1.2", "Report to the Committee against Torture on time"),
          ResultLine.of("1.3", "Reduce overcrowding in the prisons of the capital"),
          ResultLine.of("1.4", "Prohibit all corporal punishment of children").position("noted"),
          ResultLine.of("1.5", "Decriminalize consensual relations between adults of the same sex"),
          ResultLine.of("1.6", "Provide drinking water to the villages of the Karst"),
          ResultLine.of("1.7", "Continue its efforts"));

  private static AskList asks(String... texts) {
    List<AskList.Ask> asks = new ArrayList<>();
    for (String text : texts) {
      asks.add(new AskList.Ask("asks.txt", asks.size() + 1, text, Optional.empty()));
    }
    return new AskList(
        "asks.txt", Optional.empty(), Optional.empty(), OptionalInt.empty(), asks, List.of());
  }

  private static AskList in(Language language, AskList asks) {
    return new AskList(
        asks.source(),
        Optional.of(language),
        Optional.empty(),
        OptionalInt.empty(),
        asks.asks(),
        List.of());
  }

  private static TracedAsk traced(String ask) throws InputFileException {
    return TRACER.trace(asks(ask), ROWS, Tracer.Options.DEFAULT).asks().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Join OP-CAT                               | 1.1 | same treaty and act: OPCAT (ratify)",
        "No corporal punishment of children       | 1.4 | same issue: Rights of the Child",
        "Gay people are not criminals              | 1.5 | same issue: Sexual Orientation and"
            + " Gender Identity",
        "Empty the overcrowded prisons             | 1.3 | same words: overcrowding, prisons",
        "Clean water for the people of the Karst   | 1.6 | same words: water, karst",
      })
  void theBestMatchSaysWhatBothHaveInCommon(String ask, String label, String reason)
      throws InputFileException {
    AskMatch best = traced(ask).matches().get(0);

    assertThat(best.row().paragraph()).isEqualTo(label);
    assertThat(best.linked() || best.isInPart()).isTrue();
    assertThat(best.reasons().stream().map(MatchReason::text).collect(Collectors.joining("; ")))
        .contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beendet die Überbelegung der Gefängnisse in der Hauptstadt des Landes           | German",
        "Zapewnić wodę pitną mieszkańcom wszystkich wsi, którzy jej nie mają i na nią czekają"
            + " | Polish",
      })
  void anotherLanguageThanTheSixIsTold(String ask, String name) throws InputFileException {
    Trace trace = TRACER.trace(asks(ask), ROWS, Tracer.Options.DEFAULT);

    assertThat(Said.messages(trace.notices()))
        .singleElement()
        .asString()
        .isEqualTo(
            "asks.txt: the asks are in "
                + name
                + ". Asks can be compared in English, French, Spanish, Russian and Arabic only;"
                + " nothing was counted.");
  }

  @Test
  void nothingIsToldOfAShortAskWhoseLanguageIsNotPlain() throws InputFileException {
    assertThat(TRACER.trace(asks("Join OP-CAT"), ROWS, Tracer.Options.DEFAULT).notices()).isEmpty();
  }

  @Test
  void whatNobodyTookUpHasNoMatch() throws InputFileException {
    TracedAsk ask = traced("Regulate fishing in the northern lakes");

    assertThat(ask.matches()).isEmpty();
    assertThat(ask.isTakenUp()).isFalse();
  }

  @Test
  void theBestAreGivenHoweverImprobable() throws InputFileException {
    TracedAsk ask =
        TRACER.trace(asks("Regulate fishing"), ROWS, Tracer.Options.best(3)).asks().get(0);

    assertThat(ask.matches()).hasSize(3).noneMatch(AskMatch::linked);
    assertThat(ask.matches().stream().map(match -> -match.score()).toList()).isSorted();
  }

  @Test
  void anotherThresholdLinksMoreOrLess() throws InputFileException {
    AskList asks = asks("Empty the overcrowded prisons");

    assertThat(TRACER.trace(asks, ROWS, Tracer.Options.ALL.withThreshold(1)).asks().get(0).links())
        .isEmpty();
    assertThat(
            TRACER.trace(asks, ROWS, Tracer.Options.ALL.withThreshold(0)).asks().get(0).matches())
        .hasSize(ROWS.size());
  }

  @Test
  void manyRecommendationsAreComparedInParts() throws InputFileException {
    List<ResultRow> many = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      many.addAll(ROWS);
    }
    Trace trace = TRACER.trace(asks("Join OP-CAT"), many, Tracer.Options.best(700));

    assertThat(trace.recommendations()).isEqualTo(4900);
    assertThat(trace.asks().get(0).matches())
        .hasSize(700)
        .allMatch(match -> match.row().paragraph().equals("1.1"));
  }

  private static List<ResultRow> lines(String... lines) {
    return ResultLine.read(String.join("\n", lines));
  }

  private static String line(String language, String label, String text) {
    return ResultLine.of(label, text)
        .json()
        .replace("\"cycle\"", "\"language\":\"" + language + "\",\"cycle\"");
  }

  private static final String[] ENGLISH = {
    line("en", "5.1", "Reduce overcrowding in prisons"), line("en", "5.2", "Pay the teachers")
  };
  private static final String[] SPANISH = {
    line("es", "5.1", "Reducir el hacinamiento en las cárceles"),
    line("es", "5.2", "Pagar a los maestros")
  };

  @Test
  void asksInSpanishAreCarriedOverToEnglishByLabel() throws InputFileException {
    List<ResultRow> rows = new ArrayList<>(lines(ENGLISH));
    rows.addAll(lines(SPANISH));

    Trace trace =
        TRACER.trace(
            in(Language.SPANISH, asks("Acabar con el hacinamiento en cárceles")),
            rows,
            Tracer.Options.DEFAULT);

    AskMatch match = trace.asks().get(0).matches().get(0);
    assertThat(match.row().text()).isEqualTo("Reduce overcrowding in prisons");
    assertThat(match.matchedIn()).contains(Language.SPANISH);
    assertThat(match.words()).containsExactly("hacinamiento", "cárceles");
    assertThat(trace.asks().get(0).matches()).hasSize(1);
    assertThat(trace.notices()).isEmpty();
  }

  @Test
  void aReportThatWasReadInTwoLanguagesIsMatchedInTheAsks() throws InputFileException {
    String both =
        line("en", "5.1", "Reduce overcrowding in prisons")
            .replace(
                "\"recommendingStates\"",
                "\"texts\":{\"es\":\"Reducir el hacinamiento en las cárceles\"},"
                    + "\"recommendingStates\"");

    Trace trace =
        TRACER.trace(
            in(Language.SPANISH, asks("Cárceles sin hacinamiento")),
            lines(both),
            Tracer.Options.DEFAULT);

    assertThat(trace.asks().get(0).matches().get(0).matchedIn()).contains(Language.SPANISH);
  }

  @Test
  void likenessAcrossLanguagesIsSaidToBeWeak() throws InputFileException {
    Trace trace =
        TRACER.trace(
            in(Language.SPANISH, asks("Ratificar OP-CAT")), lines(ENGLISH), Tracer.Options.DEFAULT);

    assertThat(Said.messages(trace.notices()))
        .singleElement()
        .asString()
        .startsWith(
            "asks.txt: the asks are in Spanish, and 2 of 2 recommendations have no text in that"
                + " language");
  }

  @Test
  void asksInChineseAreRefused() {
    assertThatThrownBy(
            () -> TRACER.begin(in(Language.CHINESE, asks("关闭监狱")), Tracer.Options.DEFAULT))
        .isInstanceOf(InputFileException.class)
        .hasMessageContaining("the asks are in Chinese");
  }

  @Test
  void recommendationsToSeveralStatesAndWithoutTextAreTold() throws InputFileException {
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("1", "Pay the teachers"),
            ResultLine.of("2", "Pay the teachers").to("GEO", 10),
            ResultLine.of("3", " "));

    Trace trace = TRACER.trace(asks("Pay teachers"), rows, Tracer.Options.DEFAULT);

    assertThat(Said.codes(trace.notices())).containsExactly("no-text", "several-states");
  }

  /** Ask, recommendation, whether it counts as an answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adopt a law on legal gender recognition based on self-identification | Establish a quick"
            + " procedure of legal gender recognition on the basis of self-determination | true",
        "Adopt a law on legal gender recognition based on self-identification | Ensure that people"
            + " who wish to change their gender on official documents can do so | false",
        "Adopt a law on legal gender recognition based on self-identification | Allow transgender"
            + " persons to change their name and gender in civil registers | true",
        "Adopt a law on legal gender recognition based on self-identification | Step up the fight"
            + " against gender-based violence and adopt a law on domestic violence | false",
        "Adopt a law on legal gender recognition based on self-identification | Adopt a law that"
            + " recognizes same-sex couples | false",
        "Lower the voting age to 16 | Raise the minimum age of marriage to 18 years without"
            + " exceptions | false",
        "Lower the voting age to 16 | Lower the voting age for municipal elections | false",
        "Votes for persons with intellectual disabilities | Increase investments in accessibility"
            + " infrastructure for persons with disabilities | false",
        "Votes for persons with intellectual disabilities | Ensure that persons with intellectual"
            + " disabilities can vote | true",
        "No detention of migrant children and families | Ratify the International Convention on the"
            + " Protection of the Rights of All Migrant Workers and Members of Their Families"
            + " | false",
        "Prosecute hate speech and violence on grounds of sexual orientation | Combat racial"
            + " discrimination and hate speech against minorities | false",
        "Ratify the Convention on migrant workers | Strengthen the protection of migrant workers"
            + " and asylum seekers | false",
        "Empty the overcrowded prisons | Reduce overcrowding in prisons | true",
        "Offer psychiatric care and community mental health services | Develop the health sector"
            + " further and improve the quality of care | false",
        "Offer psychiatric care and community mental health services | Open centres for mental"
            + " health in each county | true",
        "Build culturally appropriate accommodation for Travellers | Raise the standing of the"
            + " Traveller community in public life | false",
        "Build culturally appropriate accommodation for Travellers | Improve the accommodation of"
            + " Travellers | true",
        "Criminalise domestic violence in all provinces | Allocate funds for girls’ schools in all"
            + " provinces | false",
        "End impunity for the murder of journalists | End impunity for attacks on human rights"
            + " defenders | false",
        "Withdraw the draft law on associations or bring it into line with international standards"
            + " | Revise the Penal Code to bring it into line with international standards | false",
        "Reduce poverty in rural areas and improve access to clean drinking water | Reduce poverty"
            + " in the countryside | true",
        "Establish a human rights institution in accordance with the Paris Principles | Create"
            + " swiftly a human rights institution in conformity with the Paris Principles | true",
        "Establish a human rights institution in accordance with the Paris Principles | Create an"
            + " independent human rights institution | true",
        "Establish a human rights institution in accordance with the Paris Principles | Establish a"
            + " law on archives in accordance with international standards | false",
        "Criminalise torture in line with the Convention against Torture | Pass the bill that"
            + " forbids torture, in order to apply the Convention against Torture | true",
        "Decriminalise same-sex relations | Criminalize same-sex relations | false",
        "Decriminalise same-sex relations | Repeal the provisions that criminalise same-sex"
            + " relations | true",
        "Abolish the death penalty | Retain the death penalty | false",
        "Abolish the death penalty | Consider putting an end to the death penalty | true",
        "Legalise abortion | Prohibit abortion in all cases | false",
        "Guarantee freedom of peaceful assembly | Restrict the freedom of peaceful assembly |"
            + " false",
        "Guarantee freedom of peaceful assembly | Refrain from restricting the freedom of peaceful"
            + " assembly | true",
        "Ensure birth registration of all children | Ensure voter registration of all citizens |"
            + " false",
        "Ensure birth registration of all children | See that all children are registered at birth"
            + " | true",
        "Abolish the death penalty | Introduce a moratorium on evictions | false",
        "Abolish the death penalty | Introduce a moratorium on executions | true",
        "Combat violence against women | Combat violence against children | false",
        "Combat violence against women | Prevent violence against women and children | true"
      })
  void whatTheAskIsAboutIsShared(String ask, String text, boolean counts)
      throws InputFileException {
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1.1", text));

    Trace trace = TRACER.trace(asks(ask), rows, Tracer.Options.best(1));

    TracedAsk traced = trace.asks().get(0);
    assertThat(traced.isTakenUp() || traced.isInPartOnly()).isEqualTo(counts);
    assertThat(trace.takenUp().orElseThrow() + trace.inPartOnly()).isEqualTo(counts ? 1 : 0);
  }

  /** Words of its topic do not make what is asked of it the same. */
  @ParameterizedTest(name = "{1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Repeal the anti-gang law | Prosecute more persons under the anti-gang law | PERHAPS",
        "en | Repeal the blasphemy law | Reinforce safeguards against blasphemy | PERHAPS",
        "en | Repeal the law on curfews | Train judges on the law on curfews | PERHAPS",
        "en | Repeal the law on curfews | Amend the law on curfews | IN_PART",
        "en | Repeal the law on curfews | Abrogate the curfew law | COUNTED",
        "en | Repeal section 21 of the Vagrancy Act | Repeal all laws that criminalise poverty,"
            + " including the Vagrancy Act | COUNTED",
        "en | Release all political prisoners | Ensure fair trials for political prisoners |"
            + " PERHAPS",
        "en | Release all political prisoners | Free all political prisoners | COUNTED",
        "en | \"Adopt a law on clean water\" | Adopt a law on clean water | COUNTED",
        "en | Criminalise homosexuality | Put an end to unequal treatment of pupils and to the"
            + " criminalisation of homosexuality | PERHAPS",
        "en | Prohibit abortion | Ensure by law that women on all islands are entitled to safe and"
            + " legal abortion | PERHAPS",
        "en | Prohibit abortion | Prohibit abortion by law | COUNTED",
        "en | Legalise torture | Ensure a prompt investigation of acts of torture | PERHAPS",
        "en | Legalise prostitution | Reform the law so that children who are prostituted are not"
            + " considered delinquents | PERHAPS",
        "en | Ban trade unions | Adopt legal provisions for the activities of trade unions |"
            + " PERHAPS",
        "en | Legalise abortion in all cases | Bring the abortion law in line with the Covenant |"
            + " PERHAPS",
        "en | Legalise abortion in all cases | Legalise abortion in all circumstances | COUNTED",
        "en | Legalise abortion in all cases | Ensure safe and legal abortion for all women |"
            + " PERHAPS",
        "en | Legalise abortion | Allow safe abortion, where legal | IN_PART",
        "en | Build more prisons | Continue to improve the living conditions in prisons | PERHAPS",
        "en | Build more prisons | Build the capacity of the staff of prisons | PERHAPS",
        "en | Build more prisons | Reduce overcrowding by building new prisons | COUNTED",
        "en | Build schools in villages | Prevent pupils of village schools from dropping out |"
            + " PERHAPS",
        "en | Build schools in villages | Increase the number of schools in villages | COUNTED",
        "en | Return refugees to Ruritania | Ensure that refugees are not returned to Ruritania |"
            + " PERHAPS",
        "en | Return refugees to Ruritania | Put an end to the return of refugees to Ruritania |"
            + " PERHAPS",
        "en | Return refugees to Ruritania | Continue returning refugees to Ruritania | COUNTED",
        "en | Withdraw from the Rome Statute | Take measures to ratify the Rome Statute of the"
            + " International Criminal Court | NONE",
        "en | Withdraw from the Convention against Torture | Accede to CAT | NONE",
        "en | Withdraw from the Rome Statute | Become a State party to the Rome Statute | NONE",
        "en | Withdraw from the Rome Statute | Incorporate the Rome Statute into national law |"
            + " PERHAPS",
        "fr | Se retirer du Statut de Rome | Adhérer au Statut de Rome | NONE",
        "es | Denunciar el Estatuto de Roma | Adherirse al Estatuto de Roma | NONE",
        "en | Privatise water | Improve access to drinking water in villages | PERHAPS",
        "en | Reduce the budget for health | Improve health care in order to reduce mortality |"
            + " PERHAPS",
        "fr | Abroger la loi antiterroriste | Réviser la loi antiterroriste | IN_PART",
        "fr | Abroger la loi antiterroriste | Abroger la loi antiterroriste de 2015 | COUNTED",
        "fr | Garantir la liberté de la presse | Garantir la liberté de religion | PERHAPS",
        "fr | Ratifier le Protocole facultatif relatif au Pacte des lacs | Ratifier le Protocole"
            + " facultatif relatif à la Convention des îles | PERHAPS",
        "es | Crear una comisión de búsqueda de personas desaparecidas | Crear una comisión sobre"
            + " la reforma de las pensiones | PERHAPS",
        "es | Derogar la ley mordaza | Aplicar la ley mordaza con más firmeza | PERHAPS",
        "es | Derogar la ley mordaza | Reformar la ley mordaza | IN_PART",
        "ru | Отменить закон об иностранных агентах | Рассмотреть вопрос об отмене закона об"
            + " иностранных агентах | IN_PART",
        "ru | Отменить закон об иностранных агентах | Сохранить закон об иностранных агентах |"
            + " NONE",
        "ar | إلغاء عقوبة الإعدام | النظر في إلغاء عقوبة الإعدام | IN_PART",
        "ar | إلغاء عقوبة الإعدام | إلغاء عقوبة الإعدام في جميع الجرائم | COUNTED",
      })
  void whatSharesTheTopicAloneIsNotCounted(
      String code, String ask, String text, AskMatch.Strength strength) throws InputFileException {
    assertThat(onlyMatch(code, ask, text).strength()).isEqualTo(strength);
  }

  private static AskMatch onlyMatch(String code, String ask, String text)
      throws InputFileException {
    Language language = Language.of(code).orElseThrow();
    List<ResultRow> rows =
        ResultLine.read(
            ResultLine.of("1.1", text)
                .json()
                .replace("\"session\":20,", "\"language\":\"" + code + "\",\"session\":20,"));
    return TRACER
        .trace(in(language, asks(ask)), rows, Tracer.Options.best(1))
        .asks()
        .get(0)
        .matches()
        .get(0);
  }

  /** Who reports what was taken up does not count what is less than the ask. */
  @ParameterizedTest(name = "{1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Prohibit corporal punishment of children in all settings, including the home |"
            + " Prohibit corporal punishment in schools | IN_PART",
        "en | Prohibit corporal punishment of children in all settings, including the home |"
            + " Prohibit by law all corporal punishment of children, at home, at school and in care"
            + " institutions | COUNTED",
        "en | Prohibit corporal punishment in the home, in schools and in care | Prohibit corporal"
            + " punishment in schools and in care | IN_PART",
        "en | Prohibit corporal punishment in all settings | Prohibit the corporal punishment of"
            + " children in all settings | COUNTED",
        "en | Abolish the death penalty for all crimes | Abolish the death penalty for drug"
            + " offences | IN_PART",
        "en | Abolish the death penalty for all crimes | Abolish the death penalty | COUNTED",
        "en | Abolish the death penalty | Establish a moratorium on executions with a view to"
            + " abolishing the death penalty | IN_PART",
        "en | Abolish the death penalty | Reduce the number of crimes punishable by death |"
            + " IN_PART",
        "en | Abolish the death penalty | Improve the conditions of detention of prisoners"
            + " sentenced to death | NONE",
        "en | Abolish the death penalty and commute all death sentences | Commute the sentences of"
            + " prisoners on death row | IN_PART",
        "en | Release all journalists and human rights defenders detained for their work | Release"
            + " the journalist Ana Berisha | IN_PART",
        "en | Decriminalize defamation by repealing articles 210, 211 and 212 of the Penal Code |"
            + " Repeal article 210 of the Penal Code | IN_PART",
        "en | Decriminalize abortion in all circumstances | Decriminalize abortion in cases of rape"
            + " and incest | IN_PART",
        "en | Ratify OP-CAT, the Convention on Migrant Workers and the Convention on Enforced"
            + " Disappearances | Ratify the Optional Protocol to the Convention against Torture |"
            + " IN_PART",
        "en | Ratify OP-CAT and the Convention on Migrant Workers | Ratify the International"
            + " Convention on the Protection of the Rights of All Migrant Workers and Members of"
            + " Their Families and the Optional Protocol to the Convention against Torture |"
            + " COUNTED",
        "en | Ratify OP-CAT | Consider ratifying OP-CAT | IN_PART",
        "en | Ratify the Convention on Enforced Disappearances without reservations | Ratify the"
            + " Convention on Enforced Disappearances | IN_PART",
        "en | Ratify OP-CAT by 2027 | Ratify OP-CAT | IN_PART",
        "en | Ratify OP-CEDAW | Refrain from ratifying OP-CEDAW | NONE",
        "en | End the detention of asylum seekers | Allow independent monitoring of places of"
            + " detention for asylum seekers | PERHAPS",
        "en | Investigate all deaths in custody | Investigate the deaths in custody that occurred"
            + " during the protests of May | IN_PART",
        "en | Investigate all cases of torture and compensate the victims | Investigate allegations"
            + " of torture by police officers | IN_PART",
        "en | Investigate all cases of torture | Carry out prompt and impartial investigations into"
            + " all allegations of torture | COUNTED",
        "en | Guarantee the independence of judges, prosecutors and lawyers | Guarantee the"
            + " independence of judges and prosecutors | IN_PART",
        "en | Criminalize all forms of violence against women | Criminalize domestic violence |"
            + " IN_PART",
        "en | Adopt a law against domestic violence | Run campaigns against domestic violence |"
            + " PERHAPS",
        "en | Lift the ban on unions | Allow unions | COUNTED",
        "en | End corporal punishment of children everywhere, including at home | Prohibit all"
            + " corporal punishment of children in all settings, including the home | COUNTED",
        "es | Prohibir el castigo corporal de los niños | Prohibir el castigo corporal de los niños"
            + " en todos los entornos | COUNTED",
        "es | Abolir la pena de muerte | Eliminar la pena de muerte de su ordenamiento jurídico |"
            + " COUNTED",
        "en | Prohibit corporal punishment in all settings | Prohibit corporal punishment in all"
            + " public and private schools | IN_PART",
        "en | Ban conversion therapy | Prohibit conversion therapy when performed on minors |"
            + " IN_PART",
        "en | Withdraw the reservations to CEDAW | Withdraw the reservation to article 9 of CEDAW |"
            + " IN_PART",
        "en | Adopt a comprehensive anti-discrimination law | Adopt a law against discrimination in"
            + " employment | IN_PART",
        "fr | Abolir la peine de mort | Envisager l’abolition de la peine de mort | IN_PART",
        "fr | Libérer les journalistes détenus et abroger la loi sur la cybercriminalité | Libérer"
            + " tous les journalistes détenus | IN_PART",
        "fr | Interdire l’excision | Soigner les femmes victimes de l’excision | PERHAPS",
        "fr | Lever l’état d’urgence sur tout le territoire | Lever l’état d’urgence dans les"
            + " provinces du nord | IN_PART",
        "es | Despenalizar el aborto | Despenalizar el aborto en caso de violación | IN_PART",
        "es | Adoptar una ley contra la violencia hacia las mujeres | Realizar campañas contra la"
            + " violencia hacia las mujeres | PERHAPS",
        "es | Garantizar el acceso al agua, a la vivienda y a la salud | Garantizar el acceso al"
            + " agua y a la salud | IN_PART",
        "es | Prohibir el castigo corporal | Prohibir el castigo corporal | COUNTED"
      })
  void lessThanTheAskIsInPart(String code, String ask, String text, AskMatch.Strength strength)
      throws InputFileException {
    AskMatch match = onlyMatch(code, ask, text);

    assertThat(match.strength()).isEqualTo(strength);
    assertThat(match.reasons().stream().anyMatch(reason -> reason.kind().isLess()))
        .isEqualTo(strength == AskMatch.Strength.IN_PART);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Redouble efforts in the protection of albatrosses",
        "en | Strengthen the measures taken to protect albatrosses",
        "es | Redoblar los esfuerzos para proteger a los albatros",
        "es | Fortalecer las medidas encaminadas a proteger los albatros",
        "fr | Redoubler d’efforts afin de protéger les albatros",
        "fr | Poursuivre les mesures visant à protéger les albatros",
        "en | Step up its efforts and take further measures for the protection of albatrosses",
        "en | Take all necessary steps to protect albatrosses",
        "es | Intensificar los esfuerzos en la protección de los albatros",
        "es | Seguir adoptando todas las medidas necesarias para proteger a los albatros",
        "fr | Intensifier les efforts en vue de protéger les albatros",
        "fr | Prendre toutes les mesures nécessaires pour protéger les albatros"
      })
  void theFormulaThatOpensAnAskSaysLittle(String code, String ask) throws InputFileException {
    Language language = Language.of(code).orElseThrow();
    List<ResultRow> rows =
        lines(
            line("en", "1.1", "Redouble its efforts in the training of nurses"),
            line("en", "1.2", "Strengthen the measures taken to pave roads"),
            line("en", "1.3", "Protect the albatrosses of the southern cape"),
            line("es", "2.1", "Redoblar los esfuerzos para capacitar a enfermeras"),
            line("es", "2.2", "Fortalecer las medidas encaminadas a asfaltar caminos"),
            line("es", "2.3", "Vigilar los nidos de los albatros en el cabo"),
            line("es", "2.4", "Pagar a los maestros para que trabajen en los pueblos"),
            line("es", "2.5", "Construir caminos para los pueblos y dar agua a los vecinos"),
            line("es", "2.6", "Dar agua a los pueblos para regar los campos"),
            line("fr", "3.4", "Payer les professeurs afin de garder les écoles de la ville"),
            line("fr", "3.5", "Construire des routes afin de relier les villages"),
            line("fr", "3.6", "Donner accès à l’eau afin d’irriguer les champs de riz"),
            line("fr", "3.1", "Redoubler d’efforts afin de former des infirmières"),
            line("fr", "3.2", "Poursuivre les mesures visant à goudronner les routes"),
            line("fr", "3.3", "Surveiller les nids des albatros du cap"));

    TracedAsk traced =
        TRACER.trace(in(language, asks(ask)), rows, Tracer.Options.best(9)).asks().get(0);

    assertThat(traced.matches().get(0).row().paragraph()).endsWith(".3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Continue efforts to protect albatrosses | Continue efforts aimed at protecting"
            + " albatrosses | Protect albatrosses and the coast on which they nest",
        "es | Proseguir los esfuerzos para proteger los albatros | Redoblar los esfuerzos"
            + " encaminados a proteger los albatros | Proteger los albatros y la costa del cabo",
        "fr | Poursuivre les efforts pour protéger les albatros | Poursuivre les efforts visant à"
            + " protéger les albatros | Protéger les albatros et la côte du cap"
      })
  void theFormulaThatOpensARecommendationSaysLittleToo(
      String code, String ask, String formula, String other) throws InputFileException {
    List<ResultRow> rows = lines(line(code, "1", other), line(code, "2", formula));

    TracedAsk traced =
        TRACER
            .trace(in(Language.of(code).orElseThrow(), asks(ask)), rows, Tracer.Options.best(2))
            .asks()
            .get(0);

    assertThat(traced.matches().get(0).row().paragraph()).isEqualTo("2");
  }

  @Test
  void anotherStatesAsksAreNotCounted() throws InputFileException {
    AskList georgias =
        new AskList(
            "asks.txt",
            Optional.of(Language.ENGLISH),
            Optional.of(Loaded.STATES.byCode("GEO").orElseThrow()),
            OptionalInt.of(48),
            asks("Pay the teachers").asks(),
            List.of());
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1", "Pay the teachers"));

    Trace trace = TRACER.trace(georgias, rows, Tracer.Options.DEFAULT);

    assertThat(trace.takenUp()).isEmpty();
    assertThat(trace.uncounted(TracedAsk.Comparability.OTHER_STATE)).isEqualTo(1);
    assertThat(trace.asks().get(0).links()).isEmpty();
    assertThat(trace.asks().get(0).perhaps()).hasSize(1);
    assertThat(trace.notices()).singleElement().extracting(Notice::code).isEqualTo("other-state");
    assertThat(trace.notices().get(0).facts()).containsKeys("asked", "states", "file");
  }

  @Test
  void ofTwoStatesOnlyTheAskedOneCounts() throws InputFileException {
    AskList georgias =
        new AskList(
            "asks.txt",
            Optional.of(Language.ENGLISH),
            Optional.of(Loaded.STATES.byCode("GEO").orElseThrow()),
            OptionalInt.empty(),
            asks("Pay the teachers").asks(),
            List.of());
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("1", "Pay the teachers"),
            ResultLine.of("2", "Pay the teachers").to("GEO", 10));

    Trace trace = TRACER.trace(georgias, rows, Tracer.Options.DEFAULT);

    assertThat(trace.asks().get(0).links())
        .singleElement()
        .satisfies(link -> assertThat(link.row().paragraph()).isEqualTo("2"));
    assertThat(trace.notices())
        .extracting(Notice::code)
        .containsExactly("other-states-too", MissingReviews.LATER);
  }

  @ParameterizedTest
  @CsvSource({"19,", "20,", "21, 20", "48, 20"})
  void whatWasMadeBeforeTheAsksIsTold(int session, @Nullable Integer earlier)
      throws InputFileException {
    AskList asks =
        new AskList(
            "asks.txt",
            Optional.of(Language.ENGLISH),
            Optional.empty(),
            OptionalInt.of(session),
            asks("Pay the teachers").asks(),
            List.of());
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1", "Pay the teachers").to("SVN", 20));

    Trace trace = TRACER.trace(asks, rows, Tracer.Options.DEFAULT);

    assertThat(trace.notices())
        .extracting(notice -> notice.facts().get("sessions"))
        .isEqualTo(earlier == null ? List.of() : List.of(List.of(earlier)));
    assertThat(trace.asks().get(0).links()).hasSize(1);
  }

  /** Session 20 is the last one that is here; Slovenia was reviewed in 34 and 48, too. */
  @ParameterizedTest
  @CsvSource({"SVN, 0, true", "SVN, 53, true", "SVN, 20, false", "GEO, 0, false"})
  void laterReviewsThatAreNotHereAreTold(String state, int session, boolean told)
      throws InputFileException {
    AskList asks =
        new AskList(
            "asks.txt",
            Optional.of(Language.ENGLISH),
            Loaded.STATES.byCode(state),
            session == 0 ? OptionalInt.empty() : OptionalInt.of(session),
            asks("Pay the teachers").asks(),
            List.of());
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1", "Pay the teachers").to("SVN", 20));

    assertThat(Said.codes(TRACER.trace(asks, rows, Tracer.Options.DEFAULT).notices()))
        .satisfies(codes -> assertThat(codes.contains(MissingReviews.LATER)).isEqualTo(told));
  }

  @Test
  void whatHasNoWordsAnswersToNothing() throws InputFileException {
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1.1", "—"), ResultLine.of("1.2", "12"));

    assertThat(TRACER.trace(asks("Join OP-CAT", "15"), rows, Tracer.Options.best(2)).asks())
        .hasSize(2)
        .noneMatch(TracedAsk::isTakenUp);
  }

  @Test
  void anAskThatIsMadeTwiceCountsOnce() throws InputFileException {
    Trace trace =
        TRACER.trace(asks("Join OP-CAT.", "Build roads", "Join OP-CAT"), ROWS, Tracer.Options.ALL);

    assertThat(trace.takenUp()).hasValue(1);
    assertThat(trace.counted()).isEqualTo(2);
    assertThat(trace.uncounted(TracedAsk.Comparability.REPEATED)).isEqualTo(1);
  }

  @Test
  void linesThatAreNoAsksAreThereAndNotChecked() throws IOException {
    byte[] list = "Prisons\nJoin OP-CAT.\nBuild roads\n".getBytes(StandardCharsets.UTF_8);
    AskList asks = AskList.read("asks.txt", new ByteArrayInputStream(list));

    Trace trace = TRACER.trace(asks, ROWS, Tracer.Options.ALL);

    assertThat(trace.counted()).isEqualTo(2);
    assertThat(trace.uncounted(TracedAsk.Comparability.NO_ASK)).isEqualTo(1);
    assertThat(trace.asks())
        .extracting(each -> each.ask().number() + " " + each.ask().text())
        .containsExactly("1 Join OP-CAT.", "2 Build roads", "3 Prisons");
    assertThat(TraceFormat.TraceText.of(trace))
        .contains("3.  Prisons\n    not checked: not taken for an ask\n")
        .endsWith("1 line not checked: not taken for asks\n");
  }

  @Test
  void acrossLanguagesThereIsNoFigure() throws InputFileException {
    Trace trace =
        TRACER.trace(
            in(Language.SPANISH, asks("Reducir overcrowding prisons")),
            lines(ENGLISH),
            Tracer.Options.DEFAULT);

    assertThat(trace.takenUp()).isEmpty();
    assertThat(trace.uncounted(TracedAsk.Comparability.OTHER_LANGUAGE)).isEqualTo(1);
    assertThat(trace.asks().get(0).matches()).isNotEmpty().noneMatch(AskMatch::linked);
  }

  /** One ask is often too short to tell its language by, which the recommendations' shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Abolir la peine de mort                 | Protéger les journalistes | true",
        "fr | Ratifier la Convention contre la torture | Protéger les journalistes | true",
        "es | Abolir la pena de muerte                | Proteger a los periodistas | true",
        "ru | Отменить смертную казнь                 | Защищать журналистов | true",
        "ru | Запретить пытки                         | Защищать журналистов | true",
        "ar | إلغاء عقوبة الإعدام                     | حماية الصحفيين | true",
        "en | Abolish the death penalty               | Protect journalists | true",
        "zh | 废除死刑                                 | 保护记者 | false",
      })
  void whatDoesNotShowItsLanguageIsComparedInTheRecommendations(
      String code, String ask, String other, boolean compared) throws InputFileException {
    List<ResultRow> rows = lines(line(code, "1.1", ask), line(code, "1.2", other));
    Trace trace = TRACER.trace(AskList.of(ask), rows, Tracer.Options.DEFAULT);
    TracedAsk traced = trace.asks().get(0);

    assertThat(traced.isTakenUp()).isEqualTo(compared);
    assertThat(traced.comparability())
        .isEqualTo(
            compared ? TracedAsk.Comparability.FULL : TracedAsk.Comparability.OTHER_LANGUAGE);
    assertThat(trace.notices().stream().map(Notice::message))
        .noneMatch(said -> said.contains("the asks are in English"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Protéger les journalistes   | Ban torture",
        "fr | Protéger les journalistes   | Отменить смертную казнь",
        "ru | Защищать журналистов        | Abolir la peine de mort",
        "en | Protect journalists         | Abolir la peine de mort",
        "en | Protect journalists         | Todesstrafe abschaffen",
        "en | Protect journalists         | Отменить смертную казнь",
      })
  void whatIsInAnotherLanguageIsSaidNotToBeCompared(String code, String text, String ask)
      throws InputFileException {
    Trace trace =
        TRACER.trace(AskList.of(ask), lines(line(code, "1.1", text)), Tracer.Options.DEFAULT);

    assertThat(trace.asks().get(0).comparability())
        .isEqualTo(TracedAsk.Comparability.OTHER_LANGUAGE);
    assertThat(trace.notices()).isNotEmpty();
  }

  /** Too short to tell its language by: most of its words are not English. */
  @ParameterizedTest
  @CsvSource({
    "Prepovejte telesno kaznovanje otrok, true",
    "Garantir água potável aos Roma, true",
    "Abolire la pena di morte, true",
    "Znieść karę śmierci, true",
    "禁止体罚儿童, true",
    "Avskaffa dödsstraffet, true",
    "Ban the niqab, false",
    "Femicide, false",
    "Let the OPCAT subcommittee into Karstal prison, false",
  })
  void asksInAnotherLanguageAreNotCompared(String ask, boolean other) throws InputFileException {
    Trace trace = TRACER.trace(asks(ask), lines(ENGLISH), Tracer.Options.DEFAULT);

    assertThat(trace.uncounted(TracedAsk.Comparability.OTHER_LANGUAGE)).isEqualTo(other ? 1 : 0);
    assertThat(Said.codes(trace.notices()).contains("asks-not-compared")).isEqualTo(other);
  }

  @Test
  void whatIsLessProbableThanNotIsPerhapsAndNeverCounted() throws InputFileException {
    Trace trace = TRACER.trace(asks("Empty the overcrowded prisons"), ROWS, Tracer.Options.best(7));

    for (AskMatch match : trace.asks().get(0).matches()) {
      AskMatch.Strength least =
          match.score() < trace.perhaps() ? AskMatch.Strength.NONE : AskMatch.Strength.PERHAPS;
      assertThat(match.strength())
          .isIn(least, AskMatch.Strength.IN_PART, AskMatch.Strength.COUNTED);
      assertThat(match.linked() && match.score() < 0.5).isFalse();
    }
  }
}
