package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.MatchReason;

class ReasonFinderTest {

  /** For whom an ask is, what is asked for them, and how it asks are told apart. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Proteger a los periodistas de las amenazas | Investigar las amenazas contra"
            + " periodistas | true",
        "es | Proteger a los periodistas de las amenazas | Investigar las amenazas contra jueces |"
            + " false",
        "es | Proteger a los defensores de los derechos humanos de las agresiones | Sancionar las"
            + " agresiones contra defensoras de los derechos humanos | true",
        "es | Proteger a los defensores de los derechos humanos de las agresiones | Sancionar las"
            + " agresiones contra mujeres | false",
        "es | Garantizar a los migrantes el acceso a la salud | Mejorar la salud de los migrantes |"
            + " true",
        "es | Garantizar a los migrantes el acceso a la salud | Mejorar la salud sexual y"
            + " reproductiva de las adolescentes | false",
        "es | Escuelas para los niños romaníes | Abrir escuelas para la población romaní | true",
        "es | Escuelas para los niños romaníes | Abrir escuelas en las montañas | false",
        "es | Vivienda para las personas con discapacidad | Dar vivienda a las personas con"
            + " discapacidad | true",
        "es | Vivienda para las personas con discapacidad | Dar vivienda a los refugiados | false",
        "es | Reconocer legalmente la identidad de género | Adoptar una ley contra la violencia de"
            + " género | false",
        "es | Erradicar el trabajo infantil | Erradicar la violencia doméstica | false",
        "es | Poner fin a los feminicidios | Investigar todos los feminicidios | false",
        "fr | Protéger les journalistes contre les menaces | Enquêter sur les menaces contre des"
            + " journalistes | true",
        "fr | Protéger les journalistes contre les menaces | Enquêter sur les menaces contre des"
            + " juges | false",
        "fr | Protéger les défenseurs des droits de l’homme contre les agressions | Punir les"
            + " agressions contre les défenseurs des droits de l’homme | true",
        "fr | Protéger les défenseurs des droits de l’homme contre les agressions | Punir les"
            + " agressions contre les femmes | false",
        "fr | Garantir aux migrants l’accès à la santé | Améliorer la santé des travailleurs"
            + " migrants | true",
        "fr | Garantir aux migrants l’accès à la santé | Améliorer la santé maternelle | false",
        "fr | Des écoles pour les enfants roms | Ouvrir des écoles aux enfants roms | true",
        "fr | Des écoles pour les enfants roms | Ouvrir des écoles à la montagne | false",
        "fr | Un logement pour les personnes handicapées | Donner un logement aux personnes"
            + " handicapées | true",
        "fr | Un logement pour les personnes handicapées | Donner un logement aux réfugiés | false",
        "fr | Reconnaître l’identité de genre dans la loi | Adopter une loi contre la violence"
            + " fondée sur le genre | false",
        "fr | Éliminer le travail des enfants | Éliminer la violence conjugale | false",
        "fr | Mettre fin au mariage des enfants | Interdire le mariage des enfants | true",
      })
  void personsMatterAndMannerAreToldApart(String code, String ask, String text, boolean same) {
    Language language = Language.of(code).orElseThrow();
    ReasonFinder finder = ReasonFinder.in(language, List.of());

    assertThat(finder.of(ask).common(text).matter()).isEqualTo(same);
  }

  /** Of several protocols, what does not say which one it means may mean another. */
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify the Second Optional Protocol to the International Covenant on Civil and Political"
            + " Rights | Ratify the Optional Protocol to the International Covenant on Civil and"
            + " Political Rights | ICCPR-OP (ratify) | false",
        "Accede to the Optional Protocol to the ICCPR | Accede to ICCPR-OP2 | ICCPR-OP (accede) |"
            + " false",
        "Ratify the Optional Protocol to the Convention on the Rights of the Child on a"
            + " communications procedure | Ratify the Optional Protocol to the Convention on the"
            + " Rights of the Child | OP-CRC (ratify) | false",
        "Ratify the Optional Protocol to the Convention on the Rights of the Child on a"
            + " communications procedure | Ratify the Optional Protocols to the Convention on the"
            + " Rights of the Child | OP-CRC-IC (ratify) | true",
        "Ratify the Optional Protocol to the ICCPR | Ratify the Optional Protocol to the ICCPR |"
            + " ICCPR-OP (ratify) | true",
        "Ratify ICCPR-OP2 | Ratify the Second Optional Protocol to the ICCPR | ICCPR-OP2 (ratify)"
            + " | true",
      })
  void aProtocolThatIsNotNamedMayBeAnother(String ask, String text, String name, boolean same) {
    ReasonFinder.Common common = ReasonFinder.in(Language.ENGLISH, List.of()).of(ask).common(text);

    assertThat(common.reasons())
        .filteredOn(reason -> reason.kind() == MatchReason.Kind.TREATY_AND_ACT)
        .flatExtracting(MatchReason::names)
        .containsExactly(name);
    assertThat(common.matter()).isEqualTo(same);
  }

  /** What an ask names is not answered by what shares its field alone. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Give same-sex couples the right to adopt children | Adopt the same-sex partnership"
            + " act to improve the rights of LGBTI persons | false",
        "en | Give same-sex couples the right to adopt children | Improve reproductive health"
            + " programmes for lesbian couples | false",
        "en | Give same-sex couples the right to adopt children | Legalize marriage and adoption"
            + " for same-sex couples | true",
        "en | End the ban on same-sex adoption | Adopt the same-sex partnership act | false",
        "en | End the ban on same-sex adoption | Extend access to adoption to same-sex couples |"
            + " true",
        "en | Lift the ban on unions of teachers | Repeal the ban on the import of cars | false",
        "en | Close the Karstal prison | Improve the food in the Karstal prison | false",
        "en | Close the Karstal prison | Set a date for the closure of the Karstal prison | true",
        "en | Close the gap in wages between women and men | Reduce the gap in wages between women"
            + " and men | true",
        "en | Keep the age of criminal responsibility at 14 years or more | Raise the age of"
            + " marriage to 18 years | false",
        "en | Raise the minimum age of criminal responsibility to 14 | Increase the age of criminal"
            + " responsibility | false",
        "en | Decriminalise same-sex relations | Recognize same-sex marriage in the Civil Code |"
            + " false",
        "en | Decriminalise same-sex relations | End medical surgery on intersex children without"
            + " consent | false",
        "fr | Permettre aux couples de même sexe d’adopter des enfants | Reconnaître les couples de"
            + " même sexe | false",
        "es | Cerrar la cárcel de Karstal | Mejorar la comida en la cárcel de Karstal | false",
      })
  void whatIsNamedIsNotAnsweredByItsField(String code, String ask, String text, boolean same) {
    personsMatterAndMannerAreToldApart(code, ask, text, same);
  }

  /**
   * What an ask wants done, with what, up to which figure and for which people has to be in what
   * answers it.
   */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Recognise the Vendish-speaking minority | Recognize the Borian community as a"
            + " national minority | false",
        "en | Recognise the Borian minority | Recognise the Borian minority as a people | true",
        "en | Recognise the Borian minority | Recognize the rights of all minorities | false",
        "en | Teach the Vendish language in schools | Ensure the teaching of minority"
            + " languages in schools | false",
        "en | Teach the Vendish language in schools | Provide teaching of the Vendish language"
            + " in all schools | true",
        "en | Recognise the Roma as a national minority | Recognize the Travellers as a"
            + " national minority | false",
        "en | Increase development aid to 0.7 per cent of GNP | Increase development"
            + " assistance to a level compatible with its gross national product | false",
        "en | Increase development aid to 0.7 per cent of GNP | Increase ODA to reach the"
            + " target of 0.7 per cent of gross national product | true",
        "en | Increase development aid to 1 per cent of GNP | Increase ODA to 0.7 per cent of"
            + " gross national product | false",
        "en | Increase development aid to 1 per cent of GNP | Increase development aid to a level"
            + " compatible with its GNP | false",
        "en | Set the minimum age of marriage at 18 | Set a minimum age of marriage for girls"
            + " | false",
        "en | Set the minimum age of marriage at 18 | Establish the minimum age of marriage at"
            + " 18 years | true",
        "en | Prohibit corporal punishment in all settings | Encourage non-violent forms of"
            + " discipline and conduct campaigns on the harmful effects of corporal punishment |"
            + " false",
        "en | Prohibit corporal punishment in all settings | Ban corporal punishment of"
            + " children in all settings | true",
        "en | Prohibit corporal punishment | Repeal the provisions that permit corporal"
            + " punishment | true",
        "en | Ban conversion therapy | Conduct a study on conversion therapy | false",
        "en | Ban conversion therapy | Adopt a law against conversion therapy | true",
        "en | Legalise prostitution | Combat child prostitution | false",
        "en | Legalise prostitution | Invite the Special Rapporteur on the sale of children,"
            + " child prostitution and child pornography | false",
        "en | Legalise prostitution | Legalize prostitution | true",
        "en | Legalise same-sex marriage | Open marriage to same-sex couples | true",
        "en | Legalise same-sex marriage | Protect same-sex couples from violence | false",
        "en | Decriminalise same-sex conduct | Repeal the provisions that criminalise same-sex"
            + " relations between adults | true",
        "en | Decriminalise same-sex conduct | Protect persons from violence because of their"
            + " sexual orientation | false",
        "en | Criminalise homosexuality | Repeal the law that criminalizes homosexuality | false",
        "en | Repeal the law on propaganda of homosexuality | Repeal the law that bans"
            + " propaganda of homosexuality | true",
        "en | Repeal the law on propaganda of homosexuality | Protect persons from"
            + " discrimination because of homosexuality | false",
        "en | Legalise abortion in all cases | Criminalize all acts of rape | false",
        "en | Legalise abortion | Ensure access to safe and legal abortion | true",
        "en | Prohibit abortion | Remove the laws that criminalise abortion | false",
        "en | Decriminalise the transmission of HIV | Strengthen programmes to prevent the"
            + " transmission of HIV | false",
        "en | Repeal the law that punishes defamation of religions | Take legislative measures"
            + " to END DEFAMATION OF RELIGIONS | false",
        "en | Repeal the law that punishes defamation of religions | Decriminalize defamation"
            + " and make it a civil offence | false",
        "en | Repeal the law that punishes defamation of religions | Repeal the law that punishes"
            + " defamation of religions | true",
        "en | Repeal the anti-terrorism law | Monitor the implementation of the anti-terrorism"
            + " law in order to identify any act of repression | false",
        "en | Repeal the anti-terrorism law | Organize training for law enforcement"
            + " authorities in charge of combating terrorism | false",
        "en | Repeal the anti-terrorism law | Repeal the law on terrorism | true",
        "en | Repeal the sedition act | Decriminalize defamation | false",
        "en | Reduce military spending | Further increase its national spending on health and"
            + " education | false",
        "en | Reduce military spending | Reduce public spending on health | false",
        "en | Reduce military spending | Cut spending on the military | true",
        "en | Lower the number of prisoners | Increase the number of doctors in prisons | false",
        "en | Reduce the length of police custody | Reduce the length of military service | false",
        "en | Withdraw from the Rome Statute | Ratify the Rome Statute | false",
        "en | Withdraw from the Rome Statute | Continue its cooperation under the Rome Statute"
            + " | false",
        "en | Withdraw from the Rome Statute | Withdraw from the Rome Statute of the"
            + " International Criminal Court | true",
        "en | Lower the voting age | Ensure universal suffrage for all adults of voting age |"
            + " false",
        "en | Lower the age of marriage | Take measures to abolish child marriage | false",
        "en | Abolish life imprisonment of children | Abolish the death penalty, commuting all"
            + " sentences to life imprisonment | false",
        "en | Abolish life imprisonment of children | Abolish life imprisonment for minors | true",
        "en | End compulsory military service | Put an end to trials of civilians by military"
            + " courts | false",
        "en | Retain the death penalty | Establish a moratorium with a view to the abolition"
            + " of the death penalty | false",
        "en | Reintroduce the death penalty | Make official the moratorium on the death"
            + " penalty | false",
        "en | Keep the death penalty | Commute the sentences of inmates on death row | false",
        "en | Retain the death penalty | Continue to apply the death penalty | true",
        "en | Preserve freedom of expression | Guarantee freedom of expression | true",
        "en | Increase the minimum wage | Take measures to reduce the wage gap between women"
            + " and men | false",
        "en | Increase the minimum wage | Raise the minimum wage | true",
        "en | Increase spending on education | Increase spending on health | false",
        "en | Increase spending on education | Increase spending on schools and education | true",
        "en | Abolish polygamy | Eliminate early marriage | false",
        "en | Criminalise marital rape and domestic violence | Adopt a law that criminalizes"
            + " domestic violence | true",
        "en | End child labour | Combat child labour | true",
        "en | Allow nobody to marry before the age of 18, whatever a court says | Raise the minimum"
            + " age of marriage to 18 years, without exceptions | true",
      })
  void whatIsDoneAndWithWhatIsTheSame(String code, String ask, String text, boolean same) {
    personsMatterAndMannerAreToldApart(code, ask, text, same);
  }

  /** What may want the opposite, other figures or only the same place is not the same. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Abolish the ban on the wearing of the headscarf | Ban the niqab | false",
        "en | Lift the prohibition of marches at night | Prohibit marches outside ministries |"
            + " false",
        "en | Allow the wearing of religious symbols at school | Ban religious symbols inside"
            + " schools | false",
        "en | Lift the ban on unions | Allow unions of civil servants | true",
        "en | Repeal the law on unions | Adopt a law on unions in the public service | false",
        "en | Open the borders to refugees | Close the border with its neighbour | false",
        "en | End pushbacks at the border | Strengthen border control | false",
        "en | End pushbacks at the border | Stop pushbacks of asylum seekers | true",
        "en | Stop the use of excessive force at marches | Provide toilets at marches | false",
        "en | Raise the voting age to 18 | Raise the voting age to 21 | false",
        "en | Raise the voting age to 18 | Raise the voting age | false",
        "en | Reduce police custody to 12 hours | Reduce police custody to at most 24 hours |"
            + " false",
        "en | Reduce police custody to 12 hours | Reduce the maximum period of police custody to 24"
            + " hours | false",
      })
  void whatMayWantSomethingElseIsNotTheSame(String code, String ask, String text, boolean same) {
    personsMatterAndMannerAreToldApart(code, ask, text, same);
  }

  /** Who speaks of the same law, or of the same articles, speaks of the same. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Lift the limit on foreign funds in the Associations and Unions Proclamation | Amend"
            + " the Associations and Unions Proclamation so that NGOs work freely | true",
        "en | Stop locking up people who come by boat under the Immigration Amendment Act 2013 |"
            + " See that the Immigration Amendment Bill is in line with the standards | true",
        "en | Write housing into the Bill of Rights Act 1990 | Review the Bill of Rights of 1990 |"
            + " true",
        "en | Write housing into the Bill of Rights Act | Repeal the Human Rights Commission Act |"
            + " false",
        "en | Narrow articles 79, 88 and 258 of the Penal Code | Repeal or modify Articles 79, 88"
            + " and 258 on national security | true",
        "en | Repeal section 98D of the Crimes Act | Amend article 12 of the Constitution | false",
        "en | Repeal article 365 of the Criminal Code, on men who love men | Define torture in"
            + " article 5 of the Criminal Code | false",
        "en | Withdraw Decree 72 on blogs | Bring Decrees 2 and 72 into line with the standards |"
            + " false",
        "en | Withdraw Decree 72 on blogs | Revise Decree 72 and Decree 174 | true",
        "en | Adopt the Water Act 2014 | Adopt the Press Act 2014 | false",
        "en | Repeal the Anti-Terrorism Act, by which journalists are jailed | Repeal the Mass"
            + " Media Act, by which journalists are fined | false",
        "en | Let the Special Rapporteur on torture into every prison and police station | Issue a"
            + " permanent invitation to the special procedures | false",
        "en | Implement what the Special Rapporteur on summary executions recommended after her"
            + " visit | Implement all recommendations of the Special Rapporteur on the rights of"
            + " indigenous peoples after his visit | false",
        "en | Ratify the International Convention on the rights of all migrant workers | Adapt the"
            + " policy on migration to the standards of the International Convention on the rights"
            + " of all migrant workers | false",
        "en | Ratify the International Convention on the rights of all migrant workers | Accede to"
            + " the International Convention on the rights of all migrant workers | true",
        "en | Establish courts on femicide with sufficient budget and personnel | Devote adequate"
            + " financial resources and personnel to hospitals | false",
        "en | Let the Special Rapporteur on torture visit the prisons | Invite the Special"
            + " Rapporteur on torture | true",
        "en | Issue a standing invitation to all special procedures | Extend an open invitation to"
            + " the special procedures | true",
        "es | Suprimir el artículo 266 del Código Penal | Derogar los artículos 263 y 266 del"
            + " Código Penal | true",
        "es | Derogar el Decreto 451 | Retirar el Decreto núm. 451 de 2012 | true",
        "es | Derogar la Ley 18.314 | Reformar la Ley núm. 18314. | true",
        "en | Repeal Law 5 on the press | Amend Law 5 on water | false",
        "fr | Abroger la loi no 2014-12 sur les associations | Modifier la loi no 2013-4 sur les"
            + " langues | false",
      })
  void lawsAreHeldAgainstEachOther(String code, String ask, String text, boolean same) {
    personsMatterAndMannerAreToldApart(code, ask, text, same);
  }

  /** Other places, persons, treaties, articles, mandates, figures and laws are not the same. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Build wells in rural areas | Build wells in urban areas | false",
        "en | Build wells in rural areas | Build wells in villages | true",
        "en | Build wells in rural areas | Build wells in rural and urban areas | true",
        "en | Rebuild bridges in the north-west | Rebuild bridges in the south-east |" + " false",
        "en | Rebuild bridges in Karstal | Rebuild bridges in Montfort | false",
        "en | Rebuild bridges in Karstal | Rebuild all bridges in the country | true",
        "en | Give footballs to boys | Give footballs to girls | false",
        "en | Inspect private kindergartens | Inspect public kindergartens | false",
        "en | Train judges on autism | Train teachers on autism | false",
        "en | Investigate the beating of miners by the police | Let prosecutors"
            + " investigate the beating of miners | true",
        "fr | Construire des puits dans les zones rurales | Construire des puits dans les"
            + " zones urbaines | false",
        "es | Construir pozos en las zonas rurales | Construir pozos en las zonas urbanas"
            + " | false",
        "en | Withdraw the reservation to article 12 of the Convention on the Rights of"
            + " Persons with Disabilities | Withdraw the reservation to article 25 of the"
            + " Convention on the Rights of Persons with Disabilities | false",
        "en | Withdraw the reservation to article 12 of the Convention on the Rights of"
            + " Persons with Disabilities | Withdraw the reservations to articles 12 and 25 of"
            + " the Convention on the Rights of Persons with Disabilities | true",
        "en | Implement the Convention on the Rights of Persons with Disabilities |"
            + " Ratify the Convention on the Rights of Persons with Disabilities | false",
        "fr | Ratifier le Protocole facultatif se rapportant à la Convention relative aux"
            + " droits des personnes handicapées | Ratifier la Convention relative aux droits"
            + " des personnes handicapées | false",
        "es | Ratificar el Protocolo Facultativo de la Convención contra la Tortura |"
            + " Ratificar la Convención contra la Tortura | false",
        "en | Invite the Special Rapporteur on freedom of religion | Invite the Special"
            + " Rapporteur on freedom of opinion | false",
        "en | Invite the Special Rapporteur on the right to food | Invite the Special"
            + " Rapporteur on the right to education | false",
        "en | Invite the Special Rapporteur on the right to food | Extend an invitation"
            + " to the Special Rapporteur on the right to food | true",
        "en | Allocate 12 per cent of the budget to libraries | Allocate 4 per cent of"
            + " the budget to libraries | false",
        "en | Allocate 12 per cent of the budget to libraries | Allocate at least 12 per"
            + " cent of the budget to libraries | true",
        "en | Implement the judgment of 2014 on beekeepers | Implement the judgment of"
            + " 2009 on beekeepers | false",
        "fr | Consacrer 12 % du budget aux bibliothèques | Consacrer 4 % du budget aux"
            + " bibliothèques | false",
        "en | Recognise dual citizenship | Repeal the law on dual citizenship | false",
        "en | Decriminalise vagrancy | Repeal the law on vagrancy | true",
        "en | Open night schools | Frustrate night schools | false",
        "en | Legalise same-sex marriage | Grant same-sex couples the right to marry | true",
        "en | Legalise same-sex marriage | Open marriage to same-sex couples | true",
        "en | Legalise same-sex marriage | Allow couples to marry at 18 | false",
        "en | Criminalise marital rape | Make rape within marriage a criminal offence | true",
        "en | Ban conversion therapy | Prohibit practices that aim to change the sexual"
            + " orientation of persons | true",
        "en | Ban conversion therapy | Prohibit discrimination based on sexual orientation"
            + " | false",
        "en | Decriminalise consensual same-sex relations | Decriminalise same-sex relations"
            + " | true",
        "en | Invite the Independent Expert on SOGI | Invite the Independent Expert on sexual"
            + " orientation and gender identity | true",
        "fr | Abolir la peine de mort | Supprimer la peine capitale | true",
        "es | Abolir la pena de muerte | Eliminar la pena capital | true",
        "en | Invite the Special Rapporteur on the right to food | Do not cooperate"
            + " with the Special Rapporteur on the right to food | false",
        "en | Invite the Special Rapporteur on the right to food | Reject visits by the"
            + " Special Rapporteur on the right to food | false",
        "en | Issue a standing invitation to the special procedures | Withdraw the"
            + " standing invitation to the special procedures | false",
        "en | Issue a standing invitation to the special procedures | Extend a standing"
            + " invitation to the special procedures without delay | true",
        "en | Include beekeepers in the anti-discrimination law | Reject the inclusion"
            + " of beekeepers in the anti-discrimination law | false",
        "en | Introduce licences for beekeepers | Ensure that licences for beekeepers"
            + " require a medical diagnosis | false",
        "en | Limit solitary confinement to 48 hours | Limit solitary confinement to"
            + " two days | true",
        "en | Limit solitary confinement to 48 hours | Limit solitary confinement to"
            + " forty-eight hours | true",
        "en | Limit solitary confinement to 48 hours | Limit solitary confinement to"
            + " one week | false",
        "en | Abolish the curfew | Hold a referendum on the curfew | false",
        "en | Repeal the law on beekeepers | Refrain from enforcing the law on"
            + " beekeepers | false",
        "fr | Abolir le couvre-feu | Organiser un référendum sur le couvre-feu | false",
        "en | Build three bridges | Build 3 bridges | true",
        "en | Build three bridges | Build twelve bridges | false",
        "en | Extend the leave of beekeepers to one year | Extend the leave of"
            + " beekeepers to 12 months | true",
        "fr | Limiter l’isolement à 48 heures | Limiter l’isolement à une semaine |" + " false",
      })
  void whatIsAnotherOfItsKindIsNotTheSame(String code, String ask, String text, boolean same) {
    personsMatterAndMannerAreToldApart(code, ask, text, same);
  }

  /** A first step, a thought of it and a part of it are less than all of it. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ratify the Rome Statute | Sign the Rome Statute | true",
        "en | Ratify the Rome Statute | Sign and ratify the Rome Statute | false",
        "en | Ratify the Rome Statute | Sign the Arms Trade Treaty and ratify the Rome"
            + " Statute | false",
        "en | Ratify the Rome Statute | Sign the Rome Statute and ratify the Arms Trade"
            + " Treaty | true",
        "fr | Ratifier le Statut de Rome | Signer le Statut de Rome | true",
        "es | Ratificar el Estatuto de Roma | Firmar el Estatuto de Roma | true",
        "en | Issue a standing invitation to the special procedures | Consider issuing a"
            + " standing and open invitation to the special procedures | true",
        "en | Abolish the curfew | Give favourable consideration to the abolition of the"
            + " curfew | true",
        "en | Abolish the curfew | Begin a process leading to the abolition of the curfew"
            + " | true",
        "en | Ratify the Rome Statute | Consider ratifying the following treaties: the"
            + " Rome Statute, the Arms Trade Treaty | true",
        "en | Provide free primary and secondary schooling | Provide free primary"
            + " schooling | true",
        "en | Provide free primary and secondary schooling | Provide free schooling at"
            + " primary and secondary level | false",
        "fr | Assurer la gratuité de l’enseignement primaire et secondaire | Assurer la"
            + " gratuité de l’enseignement primaire | true",
        "en | Abolish the curfew | Abolish the mandatory curfew | true",
        "en | Abolish the curfew | Abolish the curfew by law | false",
        "en | Abolish the curfew | Abolish the curfew for persons with mental"
            + " disabilities | true",
        "en | Abolish the curfew | Abolish the curfew for persons under 18 years of age"
            + " | true",
        "en | Abolish the curfew | Abolish the curfew in respect of minors | true",
        "en | Abolish the curfew | Abolish the curfew for all persons | false",
        "en | Abolish the curfew | Abolish the mandatory curfew and, in a year, abolish"
            + " the curfew as a whole | false",
        "en | Abolish the curfew | End the secrecy of the curfew | true",
        "en | Abolish the curfew | Abolish the use of the curfew | false",
        "en | Abolish the curfew | Eliminate discrimination in the imposition of the"
            + " curfew | true",
        "en | Abolish the curfew | Repeal all laws that provide for the curfew | false",
        "en | Abolish the curfew | Condemn the curfew | true",
        "en | End the whipping of beekeepers | End the arbitrary whipping of beekeepers"
            + " | true",
        "en | End the whipping of beekeepers | End the whipping of beekeepers by the"
            + " police | true",
        "en | End the whipping of beekeepers | End the whipping of beekeepers by"
            + " adopting a law | false",
        "en | End child labour | End forced child labour | true",
        "en | End child labour | End child and forced labour | false",
        "en | Release all imprisoned beekeepers | Release some imprisoned beekeepers |" + " true",
        "en | Release all imprisoned beekeepers | Release sick imprisoned beekeepers |" + " true",
        "en | Release all imprisoned beekeepers | Release imprisoned beekeepers | false",
        "en | Repeal the law on beekeepers | Ensure that the law on beekeepers is not"
            + " applied to children | true",
        "en | Repeal the law on beekeepers | Repeal the law on beekeepers, so that it"
            + " is not applied to children | false",
        "en | Investigate and punish attacks on beekeepers | Investigate attacks on"
            + " beekeepers | true",
        "en | Investigate and punish attacks on beekeepers | Investigate attacks on"
            + " beekeepers and bring those responsible to justice | false",
        "en | Provide food and clothes to prisoners in camps | Provide food to"
            + " prisoners in camps | true",
        "en | Provide food and clothes to prisoners in camps | Provide clothes and food"
            + " to prisoners in camps | false",
        "en | Establish an ombudsman for beekeepers | Strengthen the ombudsman for"
            + " beekeepers | true",
        "en | Establish an ombudsman for beekeepers | Provide the ombudsman for"
            + " beekeepers with adequate resources | true",
        "en | Establish an ombudsman for beekeepers | Step up efforts to establish an"
            + " ombudsman for beekeepers | false",
        "en | Provide free primary schooling | Improve access to primary schooling |" + " true",
        "en | Provide free primary schooling | Abolish fees in primary schooling |" + " false",
        "fr | Abolir le couvre-feu | Abolir le couvre-feu obligatoire | true",
        "fr | Abolir le couvre-feu | Abolir le couvre-feu pour les personnes de moins"
            + " de 18 ans | true",
        "fr | Libérer tous les apiculteurs emprisonnés | Libérer certains apiculteurs"
            + " emprisonnés | true",
        "es | Abolir el toque de queda | Abolir el toque de queda obligatorio | true",
        "es | Abolir el toque de queda | Abolir el toque de queda para las personas"
            + " menores de 18 años | true",
        "es | Liberar a todos los apicultores | Liberar a algunos apicultores | true",
      })
  void whatIsWeakerOrAPartIsLess(String code, String ask, String text, boolean less) {
    Language language = Language.of(code).orElseThrow();
    ReasonFinder.Common common = ReasonFinder.in(language, List.of()).of(ask).common(text);

    assertThat(common.matter()).isTrue();
    assertThat(common.less()).isEqualTo(less);
  }

  @ParameterizedTest
  @CsvSource({"'', Join OP-CAT", "Join OP-CAT, ''", "15, —"})
  void whatHasNoWordsIsCompared(String ask, String text) {
    ReasonFinder finder = ReasonFinder.in(Language.ENGLISH, List.of());

    assertThat(finder.of(ask).common(text).opposite()).isFalse();
  }
}
