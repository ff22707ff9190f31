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
        "en | Repeal the anti-gang law | Do not repeal the anti-gang law | repeal / not repeal",
        "en | Repeal the anti-gang law | Abolish the law on gangs |",
        "en | Repeal the counter-extremism decree | Retain the anti-extremism decree | repeal /"
            + " retain",
        "en | Repeal the Anti-Gang Act | Keep the anti-gang act | repeal / keep",
        "en | Strengthen the anti-discrimination law | Improve legislation against discrimination"
            + " |",
        "en | Combat discrimination | Adopt an anti-discrimination law |",
        "en | Eliminate discrimination | Guarantee non-discrimination in employment |",
        "en | Abolish the death penalty | Continue the non-application of the death penalty |",
        "en | Repeal section 42B of the Press Act | Maintain section 42B of the Press Act | repeal"
            + " / maintain",
        "en | Repeal section 42B of the Press Act | Repeal section 42B |",
        "en | Repeal articles 7 and 8 of the Penal Code | Keep article 8 of the Penal Code | repeal"
            + " / keep",
        "en | Repeal article 7 of the Penal Code | Keep article 8 of the Penal Code |",
        "en | Repeal article 7 of the Penal Code | Do not abolish article 7 | repeal / not abolish",
        "en | Repeal article 7, which penalises begging | Maintain article 7 | repeal / maintain",
        "en | Repeal the curfew law | Enforce the curfew law | repeal / enforce",
        "en | Repeal the curfew law | Implement fully the curfew law | repeal / implement fully",
        "en | Repeal the curfew law | Leave the curfew law unchanged | repeal / leave unchanged",
        "en | Repeal the curfew law | Leave in place the curfew law | repeal / leave in place",
        "en | Repeal the curfew law | Keep the curfew law in force | repeal / keep in force",
        "en | Repeal the curfew law | Maintain the curfew law in its current form | repeal /"
            + " maintain",
        "en | Repeal the law on curfews | Ensure that the law on curfews stays in force | repeal /"
            + " in force",
        "en | Repeal the curfew law | Ensure compliance with the curfew law | repeal / ensure"
            + " compliance with",
        "en | Repeal the curfew law | Defend the curfew law | repeal / defend",
        "en | Repeal the curfew law | Make wider use of the curfew law | repeal / make wider use"
            + " of",
        "en | Repeal the curfew law | Widen the scope of the curfew law | repeal / widen scope of",
        "en | Repeal the curfew law | Increase the penalties under the curfew law | repeal /"
            + " increase penalties under",
        "en | Repeal the curfew law | Protect the curfew law from repeal | repeal / protect",
        "en | Repeal the curfew law | Refuse to repeal the curfew law | repeal / refuse repeal",
        "en | Repeal the curfew law | Persist in its refusal to repeal the curfew law | repeal /"
            + " persist in refusal to repeal",
        "en | Repeal the curfew law | Reconsider its refusal to repeal the curfew law |",
        "en | Repeal the curfew law | Stand firm against the repeal of the curfew law | repeal /"
            + " stand firm against repeal",
        "en | Repeal the curfew law | Avoid repealing the curfew law | repeal / avoid repealing",
        "en | Repeal the curfew law | Not yield to pressure for the repeal of the curfew law |"
            + " repeal / not yield to pressure repeal",
        "en | Repeal the curfew law | Resist foreign pressure to repeal the curfew law | repeal /"
            + " resist pressure repeal",
        "en | Repeal the curfew law | Yield to the demands for the repeal of the curfew law |",
        "en | Abolish the death penalty | Reject all calls for the abolition of capital punishment"
            + " | abolish / reject calls abolition",
        "en | Abolish the death penalty | End the moratorium on executions | abolish / end"
            + " moratorium on",
        "en | Abolish the death penalty | Extend the moratorium on executions |",
        "en | Abolish capital punishment | Resume executions | abolish / resume",
        "en | Abolish the death penalty | Put an end to extrajudicial executions |",
        "en | Retain the death penalty | Prevent extrajudicial executions |",
        "en | Establish a moratorium on executions | Restore the death penalty | establish"
            + " moratorium on / restore",
        "en | Establish a moratorium on executions | Abolish the death penalty |",
        "en | Release imprisoned journalists | Do not release journalists | release / not release",
        "en | Release all striking miners | Keep the striking miners in prison | release / keep"
            + " prison",
        "en | Release all striking miners | Detain the striking miners | release / detain",
        "en | Release all striking miners | Prosecute the striking miners | release / prosecute",
        "en | Release all striking miners | Free the striking miners without conditions |",
        "en | Grant nationality to foundlings | Deny citizenship to foundlings | grant / deny",
        "en | Grant citizenship to foundlings | Do not deny citizenship to foundlings |",
        "en | Grant citizenship to foundlings | Strip foundlings of their citizenship | grant /"
            + " strip",
        "en | Grant citizenship to foundlings | Withdraw the nationality of foundlings | grant /"
            + " withdraw",
        "en | Ensure access to contraception | Deny access to contraception | ensure access to /"
            + " deny access to",
        "en | Ensure access to contraception | End the denial of access to contraception |",
        "en | Extend paid maternity leave | Increase maternity leave |",
        "en | Improve conditions in detention | Ensure access to a lawyer in detention |",
        "en | Increase the budget of the ombudsman | Freeze the budget of the ombudsman | increase"
            + " budget of / freeze budget of",
        "en | Increase the budget of legal aid | Abolish legal aid | increase budget of / abolish",
        "en | Guarantee funding for defenders | Deny defenders funding | guarantee / deny",
        "en | Decriminalise abortion | Keep abortion prohibited | decriminalise / keep prohibited",
        "fr | Abroger la loi antiterroriste | Renforcer l’application de la loi antiterroriste |"
            + " abroger / renforcer application",
        "fr | Abroger la loi antiterroriste | Supprimer la loi antiterroriste |",
        "fr | Augmenter le budget de l’aide juridictionnelle | Supprimer l’aide juridictionnelle |"
            + " augmenter budget de / supprimer",
        "es | Derogar la ley mordaza | Mantener la ley mordaza | derogar / mantener",
        "es | Aumentar el presupuesto de la defensa pública | Suprimir la defensa pública |"
            + " aumentar presupuesto de / suprimir",
        "ru | Отменить закон об иностранных агентах | Сохранить закон об иностранных агентах |"
            + " отменить / сохранить",
        "ru | Отменить закон об иностранных агентах | Не отменять закон об иностранных агентах |"
            + " отменить / не отменять",
        "ar | إلغاء عقوبة الإعدام | الإبقاء على عقوبة الإعدام | إلغاء / الإبقاء على",
        "ar | إلغاء عقوبة الإعدام | النظر في إلغاء عقوبة الإعدام |",
        "en | Raise the school leaving age | Lower the school leaving age | raise / lower",
        "en | Ratify the Istanbul Convention | Reconsider its accession to the Istanbul Convention"
            + " | ratify / reconsider its accession",
        "en | Ratify the Istanbul Convention | Pull out of the Istanbul Convention | ratify / pull"
            + " out of",
        "en | Lift the remaining restrictions on assemblies | Ban assemblies | lift remaining"
            + " restrictions / ban",
        "en | Repeal the law on curfews | Leave the law on curfews unchanged | repeal / leave"
            + " unchanged",
        "en | Let defenders of land receive foreign aid | Deny land defenders foreign aid |",
        "fr | Abroger la loi sur le couvre-feu | Faire respecter la loi sur le couvre-feu | abroger"
            + " / faire respecter",
        "fr | Abolir la peine de mort | Refuser d’abolir la peine capitale | abolir / refuser"
            + " abolir",
        "fr | Abolir la peine de mort | Reprendre les exécutions | abolir / reprendre",
        "fr | Abolir la peine de mort | Résister aux pressions en faveur de l’abolition de la peine"
            + " de mort | abolir / résister pressions en faveur de abolition",
        "fr | Abroger l’article 42 du Code pénal | Maintenir l’article 42 du Code pénal | abroger /"
            + " maintenir",
        "fr | Accorder la nationalité aux enfants trouvés | Refuser la nationalité aux enfants"
            + " trouvés | accorder / refuser",
        "fr | Libérer tous les grévistes | Emprisonner les grévistes | libérer / emprisonner",
        "fr | Mettre en place un moratoire sur les exécutions | Abolir la peine de mort |",
        "es | Derogar la ley sobre el toque de queda | Hacer cumplir la ley sobre el toque de queda"
            + " | derogar / hacer cumplir",
        "es | Abolir la pena de muerte | Negarse a abolir la pena capital | abolir / negarse"
            + " abolir",
        "es | Abolir la pena de muerte | Reanudar las ejecuciones | abolir / reanudar",
        "es | Derogar el artículo 42 del Código Penal | Mantener el artículo 42 del Código Penal |"
            + " derogar / mantener",
        "es | Conceder la nacionalidad a los expósitos | Denegar la nacionalidad a los expósitos |"
            + " conceder / denegar",
        "es | Liberar a todos los huelguistas | Encarcelar a los huelguistas | liberar /"
            + " encarcelar",
        "es | Dejar de aplicar la pena de muerte | Abolir la pena de muerte |",
        "ru | Отменить смертную казнь | Сохранить смертную казнь | отменить / сохранить",
        "zh | 废除死刑 | 保留死刑 |",
        "en | Allow adoption by single parents | Forbid adoption by single parents |"
            + " allow / forbid",
        "en | Introduce automatic birth registration | Stop automatic birth registration |"
            + " introduce / stop",
        "en | Introduce legal dialect recognition | Suspend legal dialect recognition |"
            + " introduce recognition / suspend recognition",
        "en | Provide seasonal work permits | Forbid seasonal work permits | provide permits /"
            + " forbid permits",
        "en | Facilitate home schooling | Discourage home schooling | facilitate /" + " discourage",
        "en | Promote night schools | Suppress night schools | promote / suppress",
        "en | Introduce night schools | Impose stricter conditions on night schools |"
            + " introduce / impose stricter conditions on",
        "en | Allow night schools | Make it impossible to have night schools | allow /"
            + " make it impossible to have",
        "en | Allow night schools | Exclude night schools | allow / exclude",
        "en | Allow fasting in prisons | Protect children from fasting in prisons | allow"
            + " / protect from",
        "en | Protect miners from dust | Reduce the dust in mines |",
        "en | Protect miners from dust | Increase dust for miners | protect from /" + " increase",
        "en | Repeal the curfew law | Postpone the repeal of the curfew law | repeal /"
            + " postpone repeal",
        "en | Repeal the curfew law | Delay the repeal of the curfew law | repeal / delay"
            + " repeal",
        "en | Lift the ban on night marches | Reaffirm the ban on night marches | lift"
            + " ban / reaffirm ban",
        "en | Veto the media bill | Enact the media bill | veto / enact",
        "en | Allow women to serve in combat units | Forbid women to serve in combat"
            + " units | allow / forbid",
        "en | Abolish the death penalty | Extend the exclusion of the death penalty to"
            + " minors |",
        "fr | Autoriser l’adoption par des parents célibataires | Interdire l’adoption"
            + " par des parents célibataires | autoriser / interdire",
        "fr | Faciliter le regroupement familial | Entraver le regroupement familial |"
            + " faciliter / entraver",
        "fr | Protéger les mineurs contre la poussière | Réduire la poussière dans les"
            + " mines |",
        "es | Permitir la adopción por padres solteros | Prohibir la adopción por padres"
            + " solteros | permitir / prohibir",
        "es | Facilitar la reunificación familiar | Impedir la reunificación familiar |"
            + " facilitar / impedir",
      })
  void whatWantsTheOppositeIsTold(String code, String ask, String text, String words) {
    Language language = Language.of(code).orElseThrow();
    DirectionReader reader = new DirectionReader(language);
    DirectionPhrases phrases = new DirectionPhrases(language);

    Direction asked = reader.of(phrases.parts(ask));
    assertThat(asked.opposite(reader.of(phrases.parts(text))).map(each -> String.join(" / ", each)))
        .isEqualTo(Optional.ofNullable(words));
  }
}
