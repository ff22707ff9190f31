package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class DirectionTest {
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Abolish the death penalty | Retain the death penalty | abolish / retain",
        "en | Abolish the death penalty | Go on as before, including the application of the death"
            + " penalty |",
        "en | Abolish the death penalty | Continue to apply its penal code, including the"
            + " application of the death penalty | abolish / including application",
        "en | Abolish the death penalty | Exercise its sovereign right to apply the death penalty |"
            + " abolish / sovereign right to apply",
        "en | Abolish the death penalty | Establish a moratorium with a view to the abolition of"
            + " the death penalty |",
        "en | Abolish the death penalty | As long as it retains the death penalty, inform the"
            + " families |",
        "en | Abolish the death penalty | Impose the death penalty only for murder |",
        "en | Abolish the death penalty | Go on implementing the penal code in conformity with the"
            + " standards, including the application of the death penalty | abolish / including"
            + " application",
        "en | Abolish the death penalty | Maintain the example of restricting the death penalty to"
            + " the most serious crimes | abolish / maintain restricting",
        "en | Abolish the death penalty | Restrict the death penalty to the most serious crimes |",
        "en | Abolish the death penalty | Maintain the moratorium and ultimately move to abolish"
            + " the death penalty |",
        "en | Criminalise marital rape | Protect women from violence, including marital rape |",
        "en | Abolish the death penalty | Maintain its efforts for not applying the death penalty"
            + " |",
        "en | Legalise abortion | Prohibit abortion in all cases | legalise / prohibit",
        "en | Legalise abortion | Lift the ban on abortion |",
        "en | Legalise abortion | Reject attempts to legalise abortion | legalise / reject attempts"
            + " legalise",
        "en | Decriminalise defamation | Consider maintaining the criminalization of defamation |"
            + " decriminalise / consider maintaining criminalization",
        "en | Decriminalise defamation | Repeal the provisions of the Penal Code that criminalise"
            + " defamation |",
        "en | Decriminalise defamation | Amend the article criminalising defamation |",
        "en | Decriminalise defamation | Stop treating defamation as a criminal offence |",
        "en | Criminalise marital rape | Make marital rape a criminal offence |",
        "en | Decriminalise adultery | Make adultery a crime | decriminalise / make a crime",
        "en | Guarantee freedom of assembly | Refrain from restricting the freedom of assembly |",
        "en | Guarantee freedom of assembly | Restrict the freedom of assembly | guarantee /"
            + " restrict",
        "en | Raise the age of criminal responsibility | Consider lowering the age of criminal"
            + " responsibility | raise / consider lowering",
        "en | Raise the age of criminal responsibility | Lower the age of marriage |",
        "en | Ratify the Rome Statute | Withdraw from the Rome Statute | ratify / withdraw from",
        "en | Withdraw the reservations to the Convention | Maintain its reservations to the"
            + " Convention | withdraw / maintain",
        "en | Combat trafficking | Ratify the Protocol to Prevent, Suppress and Punish Trafficking"
            + " |",
        "en | Combat trafficking | Prevent, suppress and punish trafficking |",
        "en | Prohibit corporal punishment | Prohibit and eliminate corporal punishment |",
        "en | Prohibit corporal punishment | Ensure that corporal punishment is not allowed |",
        "en | Prohibit corporal punishment | Ensure that corporal punishment is permitted at home |"
            + " prohibit / permitted",
        "en | Reduce poverty | Ensure sustainable poverty reduction |",
        "en | Reduce poverty | Implement the poverty reduction strategy |",
        "en | Reduce prison overcrowding | Improve prison conditions |",
        "en | Eliminate discrimination | Guarantee non-discrimination |",
        "en | Lift the ban on assemblies | Ban assemblies near the Parliament | lift ban / ban",
        "en | Legalise dual citizenship | Disallow dual citizenship | legalise / disallow",
        "en | Lower the voting age to 16 | Raise the voting age to 21 | lower / raise",
        "en | Repeal the law on foreign agents | Adopt a law on foreign agents | repeal / adopt",
        "en | Repeal the law on foreign agents | Adopt a law on domestic violence |",
        "en | Repeal the law on foreign agents | Abrogate the foreign agents law |",
        "en | Abrogate the Public Order Act | Enact a public order act | abrogate / enact",
        "en | Do not adopt the bill on blasphemy | Pass the blasphemy bill | not adopt / pass",
        "en | Repeal discriminatory laws against women | Adopt laws protecting women against"
            + " discrimination |",
        "en | Dissolve the special courts | Establish special courts | dissolve / establish",
        "en | Unblock the websites of independent media | Block websites of independent media |"
            + " unblock / block",
        "en | Ease the rules on the registration of unions | Tighten the rules on the registration"
            + " of unions | ease / tighten",
        "en | Weaken the secret service | Strengthen the secret service | weaken / strengthen",
        "en | Stop corruption | Strengthen the legal and institutional framework combating"
            + " corruption |",
        "en | Outlaw discrimination | Consider strengthening legislative protection from"
            + " discrimination |",
        "fr | Abroger la loi sur les agents étrangers | Adopter une loi sur les agents étrangers |"
            + " abroger / adopter",
        "es | Derogar la ley sobre agentes extranjeros | Promulgar una ley sobre agentes"
            + " extranjeros | derogar / promulgar",
        "fr | Abolir la peine de mort | Continuer d’appliquer la peine de mort | abolir / continuer"
            + " appliquer",
        "fr | Abolir la peine de mort | S’abstenir d’appliquer la peine de mort |",
        "fr | Dépénaliser l’avortement | Abroger les dispositions qui répriment l’avortement |",
        "fr | Dépénaliser l’avortement | Interdire l’avortement | dépénaliser / interdire",
        "fr | Garantir la liberté de la presse | Lever les restrictions à la liberté de la presse"
            + " |",
        "fr | Garantir la liberté de la presse | Restreindre la liberté de la presse | garantir /"
            + " restreindre",
        "es | Abolir la pena de muerte | Seguir aplicando la pena de muerte | abolir / seguir"
            + " aplicando",
        "es | Despenalizar el aborto | Derogar las disposiciones que penalizan el aborto |",
        "es | Despenalizar el aborto | Penalizar el aborto | despenalizar / penalizar",
        "es | Garantizar la libertad de expresión | No restringir la libertad de expresión |",
        "ru | Отменить смертную казнь | Сохранить смертную казнь |",
      })
  void whatWantsTheOppositeIsTold(String code, String ask, String text, String words) {
    Direction.Reader reader = new Direction.Reader(Language.of(code).orElseThrow());

    assertThat(reader.of(ask).opposite(reader.of(text)).map(each -> String.join(" / ", each)))
        .isEqualTo(Optional.ofNullable(words));
  }
}
