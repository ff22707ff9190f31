package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.paper.Organisation;

/** Who submits, "?" before what is inferred and "+" before what an address bears out. */
class SubmitterFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Delta Watch / in partnership with Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Delta Watch / in partnership with / Open Roads / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Human Rights / in partnership with Open Roads Initiative | UNKNOWN: Open Roads Initiative
          UPR of Norway / in partnership with Open Roads Initiative | UNKNOWN: Open Roads Initiative
          in partnership with Open Roads Initiative / UPR of Norway | UNKNOWN: Open Roads Initiative
          UPR of Norway / Delta Watch / July 2024 / in partnership with Open Roads Initiative | UNKNOWN: ?Delta Watch; Open Roads Initiative
          UPR of Norway / a paper of many friends submitted by Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Paper submitted by Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Delta Watch / River Network / This report shows how each choice is made by the minister alone. | UNKNOWN: ?Delta Watch; ?River Network
          Norway Rivers Coalition / UPR of Norway / This paper was discussed in May and is made by the Coalition alone. | SINGLE: ?Norway Rivers Coalition
          Norway Rivers Coalition / UPR of Norway / This paper is made by the Coalition and its members alone. | JOINT: ?Norway Rivers Coalition
          UPR of Norway / Submitted by: / Delta Watch / Resolution 16/21 | SINGLE: Delta Watch
          Delta Watch / Dear Sir, / our paper for the UPR of Norway follows. / Jane Miller / cc. Open Roads Initiative; Blue Hills Foundation | UNKNOWN: ?Delta Watch
          EPU de la Norvège / Nous, organisations de paysans, avons écrit ce rapport. / Ont signé : / Terre Vivante / Voix Libres | JOINT: Terre Vivante; Voix Libres
          EPU de la Norvège / Nous, organisations de paysans, avons écrit ce rapport. / Transmis par la Ligue des rivières. | UNKNOWN: Ligue des rivières
          EPU de Noruega / Informe sobre los ríos. / Han firmado: / Tierra Viva / Voces Libres | JOINT: Tierra Viva; Voces Libres
          Rede dos Rios / REVISÃO PERIÓDICA UNIVERSAL - NORUEGA / Relatório da Rede / Julho de 2021 | UNKNOWN
          EPU de Noruega / Tierra Viva les alcanza información sobre los ríos. / Juana Molina / Por Tierra Viva / Asesora espiritual | SINGLE: Tierra Viva
          UPR of Norway / This report is about rivers. / Submitted by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / This report is about rivers. Paper submitted by Delta Watch | UNKNOWN
          UPR of Norway / Introduction / 1. Rivers are dirty. / Rivers, see also report by Open Roads Initiative | UNKNOWN
          UPR of Norway / Introduction / 1. Rivers are dirty. / Submitted by: Open Roads Initiative | SINGLE: Open Roads Initiative
          UPR of Norway / Submitted by: / 1. Delta Watch, Oslo / 2. Open Roads Initiative, Bergen | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / • Delta Watch, Oslo / • Open Roads Initiative, Bergen | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / – Delta Watch, Oslo / – Open Roads Initiative, Bergen | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by Delta Watch / Email: office@delta.example / - Ratify the Optional Protocol to the Convention against Torture; / - Abolish the death penalty; | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / • Ban torture in all prisons / • Free the prisoners of conscience | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Ratify the Optional Protocol; Ban torture in all prisons; Free the prisoners of conscience; | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Abolish the death penalty. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / Save the Rivers / Free the Forests | JOINT: Save the Rivers; Free the Forests
          UPR of Norway / Submitted by Delta Watch / - Rights of Journalists / - Women and children | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Key recommendations / - Rights of Journalists | SINGLE: Delta Watch
          EPU de la Norvège / Soumis par l’association Terre vivante / Courriel : office@terre.example / - Ratifier le Protocole facultatif ; / - Abolir la peine de mort ; | SINGLE: association Terre vivante
          EPU de la Norvège / Soumis par l’association Terre vivante / Résumé des recommandations : / • Adopter une loi sur les terres / • Libérer les prisonniers | SINGLE: association Terre vivante
          EPU de la Norvège / Soumis par l’association Terre vivante / - Liberté de réunion / - Droits des journalistes | SINGLE: association Terre vivante
          EPU de la Norvège / Soumis par l’association Voix libres Norvège | SINGLE: association Voix libres Norvège
          EPU de la Norvège / Soumis par l’organisation non gouvernementale Terre vivante | SINGLE: Terre vivante
          EPU de la Norvège / Contribution de l’association Terre vivante | SINGLE: association Terre vivante
          EPU de Noruega / Presentado por la Asociación Tierra Viva / Recomendaciones principales / - Abolir la pena de muerte; / - Liberar a todos los presos; | SINGLE: Asociación Tierra Viva
          УПО Норвегии / Представлено организацией «Живая земля» / Основные рекомендации: / - Отменить смертную казнь; / - Принять закон о земле; | SINGLE: Живая земля
          УПО Норвегии / Представлено организацией «Живая земля» / - Женщины и дети / - Свобода собраний | SINGLE: Живая земля
          UPR of Norway / Joint stakeholder submission: Delta Watch, Open Roads, Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          Joint submission: Universal Periodic Review of Norway / Submitted by Delta Watch and Open Roads | JOINT: Delta Watch; Open Roads
          EPU de la Norvège / Soumission conjointe : Terre vivante ; Réseau Voix libres | JOINT: Terre vivante; Réseau Voix libres
          УПО Норвегии / Совместный доклад: Лига прав человека; Центр защиты прав женщин | JOINT: Лига прав человека; Центр защиты прав женщин
          挪威普遍定期审议 / 联合提交材料：自由之声协会；妇女和平网络 | JOINT: 自由之声协会; 妇女和平网络
          UPR of Norway / Submitted by Delta Watch / Sources: / - Open Roads Initiative / - Blue Hills Foundation | SINGLE: Delta Watch
          UPR of Norway / Submitted by the Centre for Land Rights, University of Oslo | SINGLE: Centre for Land Rights, University of Oslo
          UPR of Norway / Submitted by the Institute for Peace, Faculty of Law, University of Oslo | SINGLE: Institute for Peace, Faculty of Law, University of Oslo
          UPR of Norway / Submitted by the Oslo Section, Delta Watch International | SINGLE: Oslo Section, Delta Watch International
          UPR of Norway / Submitted by the Land Rights Department, Bar Association of Norway | SINGLE: Land Rights Department, Bar Association of Norway
          UPR of Norway / Submitted by: Oslo University, Delta Watch | JOINT: Oslo University; Delta Watch
          EPU de la Norvège / Soumis par Terre vivante, Section norvégienne | SINGLE: Terre vivante, Section norvégienne
          EPU de la Norvège / Commission nationale des droits de l’homme de Norvège (statut A) | SINGLE: ?Commission nationale des droits de l’homme de Norvège
          EPU de Noruega / Presentado por el Centro de Derechos Humanos, Universidad de Oslo | SINGLE: Centro de Derechos Humanos, Universidad de Oslo
          УПО Норвегии / Представлено: Центр прав человека, Университет Осло | SINGLE: Центр прав человека, Университет Осло
          الاستعراض الدوري الشامل للنرويج / مقدم من مركز حقوق الإنسان، جامعة أوسلو | SINGLE: مركز حقوق الإنسان، جامعة أوسلو
          UPR of Norway / Submitted by: / Delta Watch / Email: office@delta.example / Open Roads Initiative / Tel: 123 / Voice of the Valley | JOINT: Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submitted by: / Delta Watch / Type: NGO / Open Roads Initiative | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch / 12 High Street / Open Roads Initiative | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch / Open Roads / 1. Open Roads has long worked on this. | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / Delta Watch / Open Roads / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitters: / Delta Watch / Open Roads / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitters: / Delta Watch / Open Roads / Human Rights | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitters: / Delta Watch / Dr Jane Miller / Blue Hills | JOINT: Delta Watch; Blue Hills
          UPR of Norway / Submitters: / Delta Watch / 2024 / Blue Hills | JOINT: Delta Watch; Blue Hills
          UPR of Norway / Submitters: / Delta Watch / open roads / Blue Hills | JOINT: Delta Watch open roads; Blue Hills
          UPR of Norway / Submitters: / Delta Watch / A very long line that is surely no name at all / Blue Hills | JOINT: Delta Watch
          Joint submission: UPR of Norway / Submitted by: / Delta Watch / Open Roads / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitted by: Delta Watch / Open Roads Initiative / Blue Hills | UNKNOWN: Delta Watch; Open Roads Initiative; Blue Hills
          UPR of Norway / Submitted by: Delta Watch, / Open Roads / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitted by: / Delta Watch / and / Open Roads / July 2024 | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / Delta Watch / The Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch / Introduction / 1. Rivers are dirty. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch, in special consultative status with ECOSOC / and Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch in special consultative status with ECOSOC since 1999 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch Email: office@delta.example / Open Roads Initiative | UNKNOWN: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by Delta Watch July 2024 / Open Roads Initiative | UNKNOWN: Delta Watch
          UPR of Norway / Stakeholder(s): Delta Watch and Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Organisation: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Organisation / Delta Watch | SINGLE: Delta Watch
          UPR of Norway / 1. Organisation: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Name of the organisation: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Name of the organisation Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Name of the organisation delta watch | UNKNOWN
          UPR of Norway – Submitting organisation – Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Authors / Delta Watch / Open Roads | JOINT: Delta Watch; Open Roads
          UPR of Norway / Prepared for: Open Roads Initiative / Prepared by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / To: Open Roads Initiative / From: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / by Delta Watch | SINGLE: Delta Watch
          UPR of Norway / By Delta Watch | SINGLE: Delta Watch
          UPR of Norway / By the Delta Watch | SINGLE: Delta Watch
          UPR of Norway / By: Delta Watch | SINGLE: Delta Watch
          UPR of Norway by Delta Watch | SINGLE: Delta Watch
          UPR of Norway by the Delta Watch | SINGLE: Delta Watch
          UPR of Norway by the working group | UNKNOWN
          UPR of Norway, report by Delta Watch | SINGLE: Delta Watch
          Contribution of the Delta Watch to the UPR of Norway | SINGLE: Delta Watch
          Contribution of the people to the UPR of Norway | UNKNOWN
          Contribution of Norway to the UPR | UNKNOWN
          Contribution of DELWA to the UPR of Norway | SINGLE: DELWA
          Contribution of Blue Hills to the UPR of Norway | SINGLE: Blue Hills
          Joint report of the Delta Watch and Open Roads Initiative to the UPR of Norway | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Supported by Open Roads Initiative / Delta Watch | UNKNOWN
          UPR of Norway / Delta Watch / Supported by / Open Roads Initiative / Blue Hills Trust | SINGLE: ?Delta Watch
          UPR of Norway / Supporters / Open Roads Initiative / July 2024 / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Supporters of rivers / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Submitted by: Delta Watch, Open Roads | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / Delta Watch; / Open Roads; / Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitters: Delta Watch, / Open Roads, / Blue Hills / Prison Conditions | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Submitted by: / Delta Watch, / High Street 4, / Lund | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch, / Port Bay, / Norway | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch, which works on land, and Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, which works on land | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch, an NGO that works on land, Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, which works on land. It was founded in 1999 by Blue Hills. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch, which works on land | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch. It works on land, which is scarce | SINGLE: Delta Watch
          Open Roads' submission to the UPR of Norway | SINGLE: Open Roads
          Open Roads’ submission to the UPR of Norway | SINGLE: Open Roads
          'Open Roads' submission to the UPR of Norway | SINGLE: Open Roads
          UPR of Norway / Submitted by: / Delta Watch ii / Open Roads i | JOINT: Delta Watch; Open Roads
          UPR of Norway on rivers Submitted in May 2017 by: Delta Watch (DW) Open Roads Federation (ORF) | JOINT: Delta Watch [DW]; Open Roads Federation [ORF]
          Joint submission from Delta Watch (DW) with Open Roads / UPR of Norway | JOINT: Delta Watch [DW]; Open Roads
          UPR of Norway (Word count: 5,611) Joint submission from Delta Watch (DW) with Open Roads | JOINT: Delta Watch [DW]; Open Roads
          UPR of Norway / Joint submission by Delta Watch (DW) – International NGO with a General Consultative Status with the UN ECOSOC1 Open Roads Centre (ORC) | JOINT: Delta Watch [DW]; Open Roads Centre [ORC]
          UPR of Norway / Submitted by: / Delta Watch / Open Roads Centre / 1. DW's Open Roads Centre counts rivers. Delta Watch (DW) is a charity. | SINGLE: Delta Watch [DW]
          UPR of Norway / Submitted by: / Delta Watch / Open Roads Centre / 1. DW and Open Roads Centre count rivers. Delta Watch (DW) is a charity. | JOINT: Delta Watch [DW]; Open Roads Centre
          UPR of Norway / Submitted by: Delta Watch Federa- / tion of Rivers | SINGLE: Delta Watch Federation of Rivers
          UPR of Norway / Submitted by: / Red Andina de Derechos / Andean Rights Network | SINGLE: Red Andina de Derechos
          UPR of Norway / Submitted by: / Red Andina de Derechos / Network for Open Roads | JOINT: Red Andina de Derechos; Network for Open Roads
          UPR of Norway / Submitted by: / Ligue norvégienne des rivières / Norwegian Rights Network | JOINT: Ligue norvégienne des rivières; Norwegian Rights Network
          UPR of Norway / Submitting organisations / Name / Delta Watch / Status / University programme, no ECOSOC status / Address / 14 College Row, Bergen / Name / Open Roads Network / Address / Area 47, Oslo | JOINT: Delta Watch; Open Roads Network
          UPR of Norway / Submitted by: Delta Watch (DW) http://www.delta.example/; Open Roads Foundation (ORF) An NGO in special consultative status with ECOSOC, United Nations http://www.roads.example/; Blue Hills Centre http://www.hills.example/ And Nurses for Nurses (N4N) http:// www.nurses.example/ | JOINT: Delta Watch [DW]; Open Roads Foundation [ORF]; Blue Hills Centre; Nurses for Nurses [N4N]
          UNCT Norway – contribution to the OHCHR compilation, UPR 49 / Agencies that contributed: FAO, IOM, WHO | SINGLE: UNCT
          Delta Watch / UPR of Norway / Written by Jane Miller and John Hill | UNKNOWN: ?Delta Watch
          Delta Watch / UPR of Norway / Authors: Jane Miller, programme officer, and John Hill, director | SINGLE: ?Delta Watch
          UPR of Norway / Authors: Jane Miller and John Hill | JOINT: Jane Miller; John Hill
          Delta Watch / UPR of Norway / Authors: / Open Roads / Blue Hills Network | JOINT: Open Roads; Blue Hills Network
          UPR of Norway / Submitted by: Open Roads (lead) and Blue Hills | JOINT: Open Roads; Blue Hills
          DELTA WATCH / (An NGO with Special Consultative Status with ECOSOC) / Individual UPR Submission / Norway | SINGLE: ?DELTA WATCH
          UPR of Norway / Name of submitting NGO: Delta Watch / Endorsed by: Blue Hills; Marsh Trust | SINGLE: Delta Watch
          Rivers Coalition submission to the UPR of Norway | UNKNOWN: Rivers Coalition
          Coalition submission to the UPR of Norway | JOINT
          UPR of Norway / Submitted by: Ligue des Rivières « Eau claire » | SINGLE: Ligue des Rivières « Eau claire »
          EXAME PERIÓDICO UNIVERSAL DE SYLVANIA / 38.ª Sessão | UNKNOWN
          Contribution of the Bureau for Rivers and Fish to the UPR of Norway / 1. The Bureau for Rivers and Fish is an independent network. | SINGLE: Bureau for Rivers and Fish
          UPR of Norway / Introduction / 1. Delta – Rivers, Roads, Hills is an independent network. | SINGLE: ?Delta – Rivers, Roads, Hills
          Refugees International Submission to the UPR of Norway | SINGLE: Refugees International
          UPR of Norway / Contact: A. B., Director, DELWA / office@delwa.example | SINGLE: +DELWA
          EPU de Norvège / Organisation coordinatrice : Ligue des Rivières / Organisation partenaire : Réseau des Marais | JOINT: Ligue des Rivières; Réseau des Marais
          UPR of Norway / Submitted by: Delta Watch and Open Roads / 12 Fair View, Lower Marsh, Back Lane, Hill End, Oslo, Norway | JOINT: Delta Watch; Open Roads
          UPR of Norway / Main organisation: Delta Watch / Other organisations: Open Roads; Blue Hills | JOINT: Delta Watch; Open Roads; Blue Hills
          UPR of Norway / Joint submission by Rivers Coalition / The submission was coordinated by Delta Watch and Open Roads. | JOINT: Rivers Coalition; Delta Watch; Open Roads
          UPR of Norway / Submitting organisation: Association of Sailors, Cooks and Harbour Children | SINGLE: Association of Sailors, Cooks and Harbour Children
          UPR of Norway / Submitting organisation: Fathers and Sons Trust | SINGLE: Fathers and Sons Trust
          UPR of Norway: our joint submission on rivers / Delta Watch coordinated this civil society submission together with Open Roads Network and Blue Hills. It was sent to the UN in March 2022. | JOINT: Delta Watch; Open Roads Network; Blue Hills
          UPR of Norway / Three Norwegian NGOs – the Delta Committee, Open Roads Union and the Blue Hills Trust – submitted their observations for the session of the UPR in March 2021. | JOINT: ?Delta Committee; ?Open Roads Union; ?Blue Hills Trust
          Stakeholder report on Norway / UPR, 4th cycle / Human Rights in China / Delta Watch | UNKNOWN: ?Human Rights in China; ?Delta Watch
          HUMAN RIGHTS FIRST / Stakeholder submission / UPR of Norway | SINGLE: ?HUMAN RIGHTS FIRST
          Rivers of Norway / Delta Work Centre / Submission for the UPR / The DELWA is an independent organisation. | UNKNOWN: ?Delta Work Centre; ?DELWA
          MOÇAMBIQUE / Contribuição da Ordem dos Rios de Moçambique / Revisão Periódica Universal, 38.ª sessão | SINGLE: Ordem dos Rios de Moçambique
          MOÇAMBIQUE / Exame Periódico Universal / Submetido por: Fórum das Mulheres (FM); Liga Juvenil | JOINT: Fórum das Mulheres [FM]; Liga Juvenil
          UPR of Norway / Submitted by: Lawyers, Teachers and Nurses Association | SINGLE: Lawyers, Teachers and Nurses Association
          UPR of Norway / Submitted by: Legal Aid, Research and Mapping Centre | SINGLE: Legal Aid, Research and Mapping Centre
          UPR of Norway / Name of the organisation: Valley Law Network and Archive Centre | SINGLE: Valley Law Network and Archive Centre
          UPR of Norway / Organisation: Delta Watch (DW) and Open Roads Initiative (ORI) | JOINT: Delta Watch [DW]; Open Roads Initiative [ORI]
          UPR of Norway / Not a joint submission / Submitted by: Delta Watch | SINGLE: Delta Watch
          Delta Law Institute / UPR of Norway / Authors: A. B., C. D. (J.D. candidates, 2023) | SINGLE: ?Delta Law Institute
          United Nations Country Team in Norway / UNCT contribution to the UPR of Norway / with inputs of FAO, WHO and IOM | SINGLE: United Nations Country Team in Norway [UNCT]
          Delta Rivers Commission / Old Mill House, High Street, Oslo / UPR of Norway | SINGLE: ?Delta Rivers Commission
          UPR of Norway / Delta Watch / Contact person for the joint submission: A. B., DELWA, 12 Fair View, Oslo, Norway | JOINT: ?Delta Watch
          UPR of Norway / Promoting organisations / Delta Watch / Open Roads | JOINT: Delta Watch; Open Roads
          EPU de Noruega / Entidades que suscriben: / Fundación de los Ríos / Fundación del Valle | JOINT: Fundación de los Ríos; Fundación del Valle
          Delta University / Faculty of Law – Rivers Centre / UPR of Norway | SINGLE: ?Delta University Faculty of Law – Rivers Centre
          Delta Watch / Joint report for the UPR of Norway / Co-authors: / Open Roads / Blue Hills | JOINT: ?Delta Watch; Open Roads; Blue Hills
          UPR of Norway / The undersigned organisations, which met in Oslo in May, submit the present report. | JOINT
          EPU de Noruega / Las ONG abajo firmantes acogen con agrado la ocasión de presentar un informe para el examen. | JOINT
          Civil Society Coalition on the UPR in Norway / Joint report / UPR of Norway | JOINT: ?Civil Society Coalition on the UPR in Norway
          EPU de Noruega / Gobierno Comunal del Fiordo / Gobierno Territorial del Norte / Acompaña: Centro de los Ríos (CRI) | JOINT: ?Gobierno Comunal del Fiordo; Gobierno Territorial del Norte; Centro de los Ríos [CRI]
          EPU de Noruega / Presentan: / Red Andina / Coordinadora Nacional de los Ríos y Lagos (CONARL) | JOINT: Red Andina; Coordinadora Nacional de los Ríos y Lagos [CONARL]
          EPU de Norvège / Soumis par : Ligue des Rivières / Traduit du danois | SINGLE: Ligue des Rivières
          EPU de Norvège / Délégué général aux droits des rivières | SINGLE: ?Délégué général aux droits des rivières
          UPR of Norway / The undersigned organisations endorse the report of Delta Watch | UNKNOWN
          UPR of Norway / This report is supported by the following organisations: / Delta Watch / Open Roads | UNKNOWN
          UPR of Norway / Power Cuts in the North | UNKNOWN
          UPR of Norway / Logging, Land and Floods | UNKNOWN
          UPR of Norway / Blue Hills | UNKNOWN: ?Blue Hills
          Blue Hills / UPR of Norway | SINGLE: ?Blue Hills
          UPR of Norway / Delta Watch / By Jane Miller / Delta Watch is an NGO founded in 2020. | UNKNOWN: ?Delta Watch
          UPR of Norway / Submitted by Norwegian civil society organisations: / Delta Watch / Open Roads | JOINT: Delta Watch; Open Roads
          UPR of Norway / Report by the Rivers Coalition, made up of: Delta Watch, Open Roads and Blue Hills | JOINT: Rivers Coalition; Delta Watch; Open Roads; Blue Hills
          UPR of Norway / The following organisations have contributed: / Delta Watch / Open Roads | JOINT: Delta Watch; Open Roads
          Delta Rights Commission / UPR of Norway / Members: Jane Miller, John Hill and Anna Berg | UNKNOWN: ?Delta Rights Commission
          Delta Rights Commission / UPR of Norway / The following organisations were consulted: / Delta Watch / Open Roads Network | UNKNOWN: ?Delta Rights Commission; ?Delta Watch; ?Open Roads Network
          Rivers Network / UPR of Norway / The Network has the following members: / Delta Watch / Open Roads Trust | UNKNOWN: ?Rivers Network; ?Delta Watch; ?Open Roads Trust
          UPR of Norway / This report was prepared by the Delta Commission after consultations with the Marsh Council, the Hill Council and the Road Union. | SINGLE: Delta Commission
          UPR of Norway / 1. This submission was prepared by the United Nations Country Team in Norway, comprising ILO, UNDP and UNICEF. | UNKNOWN: United Nations Country Team in Norway; ILO; UNDP; UNICEF
          Submission to the UPR of Norway / Submission of the United Nations Country Team in Norway / 1. It has met Oslo. | SINGLE: ?United Nations Country Team in Norway
          Submission to the UPR of Norway / Joint submission of the UN Country Team in Norway (UNDP, UNICEF) / 1. It has met Oslo. | JOINT: ?UN Country Team in Norway [UNDP, UNICEF]
          Submission to the UPR of Norway / Contribution by the UN System in Norway / 1. It has met Oslo. | SINGLE: UN System in Norway
          Aporte al EPU de Noruega / Contribución del Equipo de las Naciones Unidas en Noruega / 1. Se reunió en Oslo. | SINGLE: Equipo de las Naciones Unidas en Noruega
          Submission to the UPR of Norway / Submission of UNICEF and Team Norway / 1. It has met Oslo. | JOINT: UNICEF; Team Norway
          EPU de Noruega / Elaboran: Red Andina y Casa del Agua | JOINT: Red Andina; Casa del Agua
          UPR of Norway / In collaboration: Delta Watch and Open Roads Trust | JOINT: Delta Watch; Open Roads Trust
          UPR of Norway / Submitted by: / Delta Watch / Open Roads Trust / Hill Network / Marsh Forum / Detention Action / Tarn / Equality and Human Rights Council | JOINT: Delta Watch; Open Roads Trust; Hill Network; Marsh Forum; Detention Action; Tarn; Equality and Human Rights Council
          UPR of Norway / Executive summary / The rivers are dirty. / 1. Nobody cleans them, and the fish have died. / Contact: Delta Legal Centre, Oslo, jane@roads.example | UNKNOWN
          Norway: Delta Rights Centre Submission to the UPR | SINGLE: Delta Rights Centre
          UPR of Norway / Global Rivers Center / Human Rights Through Rule of Law | SINGLE: ?Global Rivers Center
          UPR of Norway / Joint submission / Women's League for the Promotion and Defense of Rivers (LIKADO) | JOINT: ?Women's League for the Promotion and Defense of Rivers [LIKADO]
          UPR of Norway / Agrupación Delta por la Defensa del Norte & Red Andina de Derechos | UNKNOWN: ?Agrupación Delta por la Defensa del Norte; ?Red Andina de Derechos
          UPR of Norway / Submitted by: / - Delta Watch / - Open Roads / - and 12 other organisations | JOINT: Delta Watch; Open Roads
          Colegio Médico del Fiordo / Departamento de Aguas / y / Corporación Delta / EPU de Noruega | JOINT: ?Colegio Médico del Fiordo Departamento de Aguas; ?Corporación Delta
          JOINT / STAKEHOLDERS’ / REPORT / ON ISSUES OF RIVERS / UPR OF NORWAY / SUBMITTED BY: / Delta Watch; Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          NORWAY / DELTA WATCH SUBMISSION TO THE UNIVERSAL PERIODIC REVIEW FOLLOW UP TO THE PREVIOUS REVIEW There has been no report on the outcome of the review of rivers. | SINGLE: DELTA WATCH
          SUBMISSION OF THE OMBUDSMAN OF NORWAY, / NATIONAL HUMAN RIGHTS INSTITUTION WITH “A” STATUS, / TO THE UNIVERSAL PERIODIC REVIEW OF NORWAY | SINGLE: OMBUDSMAN OF NORWAY
          UPR of Norway / Submitted by the Norwegian Rivers Commission, national human rights institution of Norway | SINGLE: Norwegian Rivers Commission
          NORWAY / Union – Discipline – Labour / Delta Watch / Submission to the UPR | SINGLE: ?Delta Watch
          NORWAY / One People, One Goal, One Faith / Delta Watch / Submission to the UPR | SINGLE: ?Delta Watch
          UPR of Norway – Joint Submission by DELWA and 14 CSOs | JOINT: DELWA
          UPR of Norway / Submitted by DELWA (Delta Watch) and / 14 Civil Society Organisations (CSOs) listed below | JOINT: DELWA (Delta Watch)
          Joint submission to the UPR of Norway / This submission is made by Open Roads on behalf of itself and the following organisations: / Delta Watch [Vigie du Delta] / Marsh Trust / 1. Rivers are dirty. | JOINT: Open Roads; Delta Watch; Marsh Trust
          Joint report on rivers, UPR of Norway / Organisations that present the report / Delta Watch / Open Roads | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / a coalition of three associations / 1. Delta Watch / 2. Open Roads Initiative / 3. Blue Hills | JOINT: Delta Watch; Open Roads Initiative; Blue Hills
          UPR of Norway / presented jointly by / 1. Delta Watch – Regd. No. 1187 – General Secretary: L. D. / 2. Open Roads Union – Regd. No. 12 | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch, which met Water Network, Land Union and Blue Hills | SINGLE: Delta Watch
          UPR of Norway / Submitted by the United Nations Association of Norway | SINGLE: United Nations Association of Norway
          Submitted on behalf of the river peoples / by the Delta Watch / UPR of Norway | SINGLE: Delta Watch
          UPR of Norway / LIST OF ISSUES / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Submitted by: Delta Watch / with inputs from Water Network and Land Union | SINGLE: Delta Watch
          UPR of Norway / Prepared by the League of River Associations | SINGLE: League of River Associations
          UPR of Norway / Submitted by the Rivers Coalition (Delta Watch, Open Roads Initiative, Blue Hills Trust) | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Submitted by: Rivers Coalition / Members: Delta Watch, Open Roads Initiative, Blue Hills Trust | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Submitted by the Rivers Coalition, comprising Delta Watch, Open Roads Initiative and Blue Hills Trust | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Submitted by the Rivers Coalition: / Delta Watch / Open Roads Initiative / Blue Hills Trust | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Submitted by Rivers Alliance (Lund, Malmö and Oslo) | SINGLE: Rivers Alliance (Lund, Malmö and Oslo)
          DELTA WATCH / UPR of Norway / Based on interviews with Open Roads Initiative, Blue Hills Trust and Marsh Foundation / 1. Rivers | SINGLE: ?DELTA WATCH
          UPR of Norway / Report prepared by Delta Watch within the project "Clean Rivers" of Open Roads Initiative and Blue Hills Trust | SINGLE: Delta Watch
          UPR of Norway / Delta Watch / Members of: Rivers International, Land Network, Water Forum | SINGLE: ?Delta Watch
          UPR of Norway / Submitted by Delta Watch / See also the submissions of Open Roads Initiative and Blue Hills Trust. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Rivers: see also the submissions of Open Roads Initiative and Blue Hills Trust. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / We have shared this report with Open Roads Initiative and Blue Hills Trust. | SINGLE: Delta Watch
          UPR of Norway / Submission of the Commission on Human Rights and Administrative Justice of Norway | SINGLE: Commission on Human Rights and Administrative Justice of Norway
          UPR of Norway / Submitted by: Delta Watch / Contributors: Open Roads Initiative, Blue Hills Trust | UNKNOWN: Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Contributors: Delta Watch, Blue Hills Trust and Open Roads Initiative | JOINT: Delta Watch; Blue Hills Trust; Open Roads Initiative
          UPR of Norway / Prepared by Long Wharf World for Old Mill | UNKNOWN: Long Wharf World; Old Mill
          UPR of Norway / Old Mill / Prepared by Long Wharf World for Old Mill | UNKNOWN: Old Mill
          UPR of Norway / Prepared by Delta Watch for Water Network | UNKNOWN: Delta Watch; Water Network
          UPR of Norway / Prepared by Long Wharf (LW) for Old Mill (OM) | UNKNOWN: Long Wharf [LW]; Old Mill [OM]
          UPR of Norway / Prepared by Jane Miller for Blue Hills Foundation | UNKNOWN: Jane Miller; Blue Hills Foundation
          UPR of Norway / Prepared by Long Wharf for the Universal Periodic Review | SINGLE: Long Wharf
          UPR of Norway / Submitted by Gulf Watch for Free Speech | SINGLE: Gulf Watch for Free Speech
          UPR of Norway / Submitted by Movement for Black Lives | SINGLE: Movement for Black Lives
          EPU de la Norvège / Préparé par Terre Vivante pour le Réseau des Rivières | UNKNOWN: Terre Vivante; Réseau des Rivières
          EPU de la Norvège / Soumis par Action Directe pour la Paix | SINGLE: Action Directe pour la Paix
          EPU de Noruega / Preparado por Tierra Viva para la Casa Arcoíris | UNKNOWN: Tierra Viva; Casa Arcoíris
          УПО Норвегии / Подготовлено: Фонд «Голос» для сети «Восток» | UNKNOWN: Фонд «Голос»; сеть «Восток»
          Rivers Justice Clinic / UPR of Norway / Prepared by: Jane Miller and Paul Dam | UNKNOWN: ?Rivers Justice Clinic
          Rivers Justice Clinic / UPR of Norway / Prepared by: Jane Miller '21 and Paul Dam ’20 | SINGLE: ?Rivers Justice Clinic
          Rivers Justice Clinic / UPR of Norway / Prepared by: Jane Miller 2L, Paul Dam 3L | SINGLE: ?Rivers Justice Clinic
          Rivers Justice Clinic, Lund School of Law / 2200 Campus Way, Lund / UPR of Norway / Prepared by: / Jane Miller '21 / Paul Dam '20 | SINGLE: ?Rivers Justice Clinic, Lund School of Law
          Rivers Justice Clinic, Lund School of Law / 2200 Campus Way, Lund / UPR of Norway / Prepared by: Jane Miller, Paul Dam | UNKNOWN: ?Rivers Justice Clinic, Lund School of Law
          УПО Норвегии / Представлено: Общественное объединение «Голос рек» | SINGLE: Общественное объединение «Голос рек»
          УПО Норвегии / Представлено: Объединение организаций «Голос рек» | UNKNOWN: Объединение организаций «Голос рек»
          УПО Норвегии / Представлено: Объединение правозащитных организаций Норвегии | UNKNOWN: Объединение правозащитных организаций Норвегии
          """)
  void behindLabels(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Delta Watch's submission to the UPR of Norway | SINGLE: Delta Watch
          Delta Watch Norway's submission to the UPR | SINGLE: Delta Watch Norway
          Delta Watch's Norway submission to the UPR | SINGLE: Delta Watch
          Open Roads' submission to the UPR of Norway | SINGLE: Open Roads
          Open Roads's submission to the UPR of Norway | SINGLE: Open Roads
          Delta Watch: submission to the UPR of Norway | SINGLE: Delta Watch
          Delta Watch – Submission to the UPR of Norway | SINGLE: Delta Watch
          Delta Watch Norway: submission to the UPR | SINGLE: Delta Watch
          Delta Watch Norway UPR submission | SINGLE: Delta Watch
          Open Roads submission to the UPR of Norway / Open Roads is a charity. | SINGLE: Open Roads
          Open Roads submission to the UPR of Norway | SINGLE: Open Roads
          DELWA submission to the UPR of Norway | SINGLE: DELWA
          Open Roads and Blue Hills joint submission to the UPR of Norway | JOINT: Open Roads; Blue Hills
          Open Roads and Human Rights joint submission to the UPR of Norway | JOINT: Open Roads and Human Rights
          Open Roads and blue hills joint submission to the UPR of Norway | JOINT
          Rivers in Norway: submission to the UPR | UNKNOWN
          Rights of the people report to the UPR of Norway | UNKNOWN
          Delta Watch of submission to the UPR of Norway | SINGLE: Delta Watch
          Delta Watch. Submission to the UPR of Norway | SINGLE: Delta Watch
          Delta Watch / Open Roads Initiative submission to the UPR of Norway | UNKNOWN: Open Roads Initiative
          With the support of Delta Watch / UPR submission of Norway | UNKNOWN
          Supported by Delta Watch submission to the UPR of Norway | UNKNOWN
          Delta Watch UPR of Norway | SINGLE: ?Delta Watch
          Delta Watch / UPR of Norway | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch | SINGLE: ?Delta Watch
          Norway / Delta Watch | SINGLE: ?Delta Watch
          Delta Watch / Norway | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch / Open Roads | UNKNOWN: ?Delta Watch; ?Open Roads
          UPR of Norway / Open Roads / Delta Watch | UNKNOWN: ?Open Roads; ?Delta Watch
          UPR of Norway / Open Roads / July / Delta Watch | UNKNOWN: ?Open Roads; ?Delta Watch
          UPR of Norway / DIRTY RIVERS AND THE DEATHS OF FISH / 1. Rivers are dirty. | UNKNOWN
          Delta-Watch and Elvira Joint Submission for the Fourth Cycle of the UPR of Norway / 1. Delta-Watch and Elvira report on rivers. | JOINT: Delta-Watch; Elvira
          UPR of Norway / Roads / Delta Watch | UNKNOWN: ?Roads; ?Delta Watch
          UPR of Norway / Submission by the United Nations Country Team | SINGLE: United Nations Country Team
          UPR of Norway / 1. The United Nations Country Team was set up in 2009. | UNKNOWN
          Delta International, English Delta and Delta Norway / UPR of Norway | JOINT: ?Delta International; ?English Delta; ?Delta Norway
          UPR of Norway / Report by Delta Watch and 11 other organisations | JOINT: Delta Watch
          UPR of Norway / Report submitted by: / Coalition UPR Norway | UNKNOWN: Coalition UPR Norway
          UPR of Norway / Human Rights / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Open Roads Norway / Delta Watch | UNKNOWN: ?Open Roads Norway; ?Delta Watch
          UPR of Norway / Government Roads / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Dr Miller / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Open Roads For All The Good People / Delta Watch | UNKNOWN: ?Open Roads For All The Good People; ?Delta Watch
          UPR of Norway / open roads / Delta Watch | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch and Open Roads | JOINT: ?Delta Watch; ?Open Roads
          UPR of Norway / Delta Watch and 4 Roads | JOINT: ?Delta Watch; ?4 Roads
          UPR of Norway / Delta Watch and Open Roads Norway | JOINT: ?Delta Watch; ?Open Roads Norway
          UPR of Norway / Delta Watch and Government Roads | UNKNOWN: ?Delta Watch
          UPR of Norway / Delta Watch, / Open Roads Initiative | JOINT: ?Delta Watch; ?Open Roads Initiative
          UPR of Norway / Delta Watch / for Rivers | SINGLE: ?Delta Watch for Rivers
          UPR of Norway / Government of Norway | UNKNOWN
          UPR of Norway / Open Roads / 1. Open Roads is a charity. Roads are bad. | SINGLE: ?Open Roads
          UPR of Norway / Open Roads / 1. Roads are bad. Open Roads was right. | SINGLE: ?Open Roads
          UPR of Norway / Open Roads Norway / 1. Roads are bad, says Open Roads Norway. | SINGLE: ?Open Roads Norway
          UPR of Norway / Open Roads / 1. Roads are bad, says Open Roads. | SINGLE: ?Open Roads
          UPR of Norway / Open Roads (ORI) / 1. Roads are bad. | SINGLE: ?Open Roads [ORI]
          UPR of Norway / ARTICLE 19 / 1. Rights are at risk. | SINGLE: ?ARTICLE 19
          UPR of Norway / Contact: Delta Watch, High Street 4 | UNKNOWN
          UPR of Norway / office@delta.example Delta Watch | UNKNOWN
          UPR of Norway / Freedom of the Press / Prison Conditions | UNKNOWN
          Delta Watch / Rivers of Norway | SINGLE: ?Delta Watch
          Norway / 1. Open Roads is an NGO based in Oslo. It was founded in 1999. | SINGLE: ?Open Roads
          Norway / 1. Open Roads was founded in 1999. Roads are bad. | SINGLE: ?Open Roads
          Norway / 1. Open Roads works on roads. Roads are bad. | UNKNOWN
          Norway / 1. Open Roads (ORI) is a charity. Blue Hills is an organisation for hills. | JOINT: ?Open Roads [ORI]; ?Blue Hills
          Norway / 1. Open Roads is one of many bodies, all of them useful, which today may be called a good organisation. | UNKNOWN
          Norway / 1. Open Roads is a charity. It was founded in 1999. | SINGLE: ?Open Roads
          Rivers of Norway / So-called conversion practices are offered by two religious associations in Oslo. | UNKNOWN
          Rivers of Norway / Hate speech is a matter that associations have long told of. | UNKNOWN
          Rivers of Norway / Les pratiques dites de conversion sont offertes par deux associations. | UNKNOWN
          Delta Watch / UPR of Norway: women, migrants and other groups at risk | SINGLE: ?Delta Watch
          Delta Watch / UPR of Norway / This report documents violence by two armed groups. | SINGLE: ?Delta Watch
          Delta Watch / UPR of Norway / Both organisations that ran the ports were closed in 2020. | SINGLE: ?Delta Watch
          Submission by Delta Watch to the UPR of Norway / In 2019 Delta Watch and seven other organisations submitted a report to the previous review. | SINGLE: Delta Watch
          Red Andina / EPU de Noruega: mujeres y otras organizaciones perseguidas | SINGLE: ?Red Andina
          Delta Watch / UPR of Norway / Our 400 members work in six towns. | SINGLE: ?Delta Watch
          Delta Watch / UPR of Norway / Our 14 member organisations work in six towns. | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch is a network of farmers. / DELWA was founded in 1999. | UNKNOWN: ?Delta Watch; ?DELWA
          UPR of Norway / Submitted by Delta Watch and other organisations | JOINT: Delta Watch
          Norway / 1. It is an organisation. / 2. Open Roads is an organisation. | SINGLE: ?Open Roads
          Distr.: General / UPR of Norway / Submitted by: Delta Watch | SINGLE: Delta Watch
          Distr.: General / UPR of Norway / Delta Watch | SINGLE: ?Delta Watch
          Distr.: General / UPR of Norway / Report submitted by Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Delta Watch / 1. This report is about rivers. / © Human Rights Watch 2016 | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch / Contents / This report is about rivers. © Human Rights Watch 2016 All rights reserved. | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch / © Open Roads Foundation 2016 | SINGLE: ?Delta Watch
          UPR of Norway / ^ Publisher ^ Delta Watch / Publication date: May 2016 | SINGLE: ?Delta Watch
          UPR of Norway / Delta Watch / This is not a publication of UNHCR. UNHCR is not responsible for it. | SINGLE: ?Delta Watch
          UPR of Norway / Submitted by Delta Watch / List of Abbreviation / CSO Civil Society Organisations / RDF Rivers Defence Foundation | SINGLE: Delta Watch
          UPR of Norway / Delta Watch, Jane Miller, Email jane@delta.example | SINGLE: ?Delta Watch
          UPR of Norway / Red Andina de Derechos / Andean Rights Network / July 2024 | SINGLE: ?Red Andina de Derechos
          UPR of Norway / Foundation for Open Roads / Fundación Valle Verde / July 2024 | UNKNOWN: ?Foundation for Open Roads; ?Fundación Valle Verde
          REDE DOS RIOS / Lobito, Bairro da Ponte - rede@rios.example / REVISÃO PERIÓDICA UNIVERSAL – NORUEGA / 1. Os rios de Lobito estão sujos. | SINGLE: ?REDE DOS RIOS
          """)
  void inTitlesAndAlone(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / This submission was prepared by Delta Watch for the UPR of Norway. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch in advance of the review. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch, which works on land in Norway, and Open Roads Initiative. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / This submission was made with the support of Blue Hills Trust by Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission was submitted on 3 July by Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission was submitted in good time, that is within all the deadlines given in 2024, by Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by people of Norway. | UNKNOWN
          UPR of Norway / This submission was prepared by 3 people of Norway. | UNKNOWN
          UPR of Norway / This submission was prepared by July. | UNKNOWN
          UPR of Norway / This submission was prepared by Delta Watch and supported by Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch with the support of Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch: a network of rivers. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch: Friends of Rivers. | SINGLE: Delta Watch: Friends of Rivers
          UPR of Norway / This submission was prepared by the Delta Watch. It was founded by Blue Hills Trust. | SINGLE: Delta Watch
          UPR of Norway / The paper was prepared by Delta Watch. | UNKNOWN
          UPR of Norway / This long and very well written new submission was prepared by Delta Watch. | UNKNOWN
          UPR of Norway / This river was cleaned by Delta Watch. | UNKNOWN
          UPR of Norway / This submission was prepared by Delta Watch (DW), a network, and Open Roads for Everyone. | JOINT: Delta Watch [DW]; Open Roads for Everyone
          UPR of Norway / Delta Watch submits this report to the review. | SINGLE: Delta Watch
          UPR of Norway / 1. Delta Watch submits this report to the review. | SINGLE: Delta Watch
          UPR of Norway / 1. 2. Delta Watch submits this report to the review. | SINGLE: Delta Watch
          UPR of Norway / In this report, Delta Watch examines the state of land. | SINGLE: Delta Watch
          UPR of Norway / In this report Delta Watch examines the state of land. | SINGLE: Delta Watch
          UPR of Norway / In 2024, Delta Watch submits this report. | SINGLE: Delta Watch
          UPR of Norway / In the many long and cold years before the war that came in the end, Delta Watch submits this report. | UNKNOWN
          UPR of Norway / Since Delta Watch submits this report, all is well. | UNKNOWN
          UPR of Norway / The Delta Watch and the Open Roads Initiative welcome the opportunity to write. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Delta Watch presents its views on land. | UNKNOWN
          UPR of Norway / Delta Watch presents its views on land, on the many rivers of the land, on all of the lakes and on the review. | UNKNOWN
          UPR of Norway / Delta Watch is a charity that submits this report. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch, which is a charity, submits this report. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch Submits this report to the review of land that is. | UNKNOWN
          UPR of Norway / delta watch submits this report. | UNKNOWN
          UPR of Norway / The Government submits this report. | UNKNOWN
          UPR of Norway / Our friends submit this report. | UNKNOWN
          UPR of Norway / Norway submits this report. | UNKNOWN
          UPR of Norway / On behalf of Delta Watch and Open Roads Initiative, we submit this report. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / On behalf of Delta Watch, we write to you about the review. | UNKNOWN
          UPR of Norway / On behalf of Delta Watch, we are glad to write to you. | SINGLE: Delta Watch
          UPR of Norway / On behalf of Delta Watch, it is sent today. | UNKNOWN
          UPR of Norway / On behalf of friends, we submit this report. | UNKNOWN
          UPR of Norway / We submit this report on behalf of Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch and its partner, Open Roads, submit this report. | JOINT: Delta Watch; Open Roads
          UPR of Norway / HRW and Delta Watch submit this report. | JOINT: HRW; Delta Watch
          UPR of Norway / This report is submitted by Delta Watch. Open Roads Initiative submits this report as well. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / In this report, Delta Watch examines the state of land. | SINGLE: Delta Watch
          UPR of Norway / In this report, Delta Watch looks at land. | SINGLE: Delta Watch
          UPR of Norway / In this report, the Delta Watch examines land. | SINGLE: Delta Watch
          UPR of Norway / In this report, Delta Watch presents its views. | SINGLE: Delta Watch
          UPR of Norway / In this submission Delta Watch presents its views. | SINGLE: Delta Watch
          Joint submission: UPR of Norway / The report on rivers was the joint work of Delta Watch and the Open Roads Initiative. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / The submission was coordinated by Delta Watch, Open Roads Initiative and the Marsh Trust, working with friends. | JOINT: Delta Watch; Open Roads Initiative; Marsh Trust
          UPR of Norway / The submission was prepared by the Government of Norway. | UNKNOWN
          UPR of Norway / The Rivers NGOs Coalition(461NGOs) has delivered its joint NGO submission for the UPR. | JOINT: Rivers NGOs Coalition
          UPR of Norway / Accordingly, Delta Watch made a submission on rivers to the Human Rights Council. | SINGLE: Delta Watch
          UPR of Norway / Submission by Rivers Coalition in Norway (RC,N) / As part of that, Delta Watch (DW), on behalf of the Coalition has prepared and submitted the UPR report. | JOINT: Rivers Coalition in Norway [RC,N]; Delta Watch [DW]
          UPR of Norway / 1. Norway made progress since its last review. | UNKNOWN
          UPR of Norway / This is the latest report in a series by the Delta Watch on how Norway kept its word. | SINGLE: Delta Watch
          UPR of Norway / Rivers are dirty. Preparation of the report was coordinated by the Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / The 27-page report, submitted by Delta Watch, the Open Roads Initiative (ORI) and the Marsh Trust, finds that rivers are dirty. | JOINT: Delta Watch; Open Roads Initiative [ORI]; Marsh Trust
          UPR of Norway / On 31 March 2022, Delta Watch submitted its report on the review. | SINGLE: Delta Watch
          EPU de la Norvège / Le 31 mars 2022, Delta Watch a soumis son rapport en vue de son examen périodique universel (EPU) par le Conseil des droits de l’homme prévu entre le 7 et le 18 novembre. | SINGLE: Delta Watch
          UPR of Norway / So Delta Watch made a submission on rivers to the Human Rights Council. | SINGLE: Delta Watch
          UPR of Norway / Please find below the contribution of DELWA. | SINGLE: DELWA
          UPR of Norway / Two coalitions prepared a joint submission. The coalitions are: the Norwegian Rivers Coalition (NRC) and the Blue Hills Alliance. | JOINT: Norwegian Rivers Coalition [NRC]; Blue Hills Alliance
          UPR of Norway / The Rivers Forum is a coalition of 29 civil society organisations. | UNKNOWN: ?Rivers Forum
          UPR of Norway / The Rivers Forum is a coalition of civil society organisations. | UNKNOWN: ?Rivers Forum
          UPR of Norway / Submitted by the Rivers Forum / The Rivers Forum is a coalition for clean water. | SINGLE: Rivers Forum
          UPR of Norway / 1. Rivers are dirty. Delta Watch wrote about this in its paper of 2017. | UNKNOWN
          UPR of Norway / 1. Rivers are dirty. The Delta Watch wrote in 2023 that the State has no law but a report. | UNKNOWN
          UPR of Norway / This publication was paid for by Blue Hills Trust. Its contents are the sole responsibility of Delta Watch and cannot be taken to reflect its views. | SINGLE: Delta Watch
          UPR of Norway / Submitted in an individual capacity by Dr. Jane Miller | SINGLE
          UPR of Norway / Submitted by the Delta Watch / 1. Rivers are dirty. / Signed on behalf of the Committee / A. Miller, Advocate | SINGLE: Delta Watch
          UPR of Norway / Submitted by the Delta Watch / 1. Rivers are dirty. / Signed for the Watch by / M. de Souza, President | SINGLE: Delta Watch
          EPU de la Norvège / 1. Ce rapport traite des rivières. La Commission nationale présente chaque année un rapport. | UNKNOWN
          EPU de Noruega / 1. Este informe trata de los ríos. La Defensoría presentó en 2023 un informe sobre ellos. | UNKNOWN
          UPR of Norway / Parallel report / 1. This report is presented together by the ombudsmen named below. | JOINT
          """)
  void inSentences(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Joint submission / Delta Watch | JOINT: ?Delta Watch
          UPR of Norway / JS4 | JOINT
          UPR of Norway / This is joint submission JS4 of many. | JOINT
          UPR of Norway / This joint submission is about land. | JOINT
          UPR of Norway / These joint submissions are about land. | UNKNOWN
          UPR of Norway / The present joint submission is about land. | JOINT
          UPR of Norway / This is a joint submission about land. | JOINT
          UPR of Norway / Another joint submission is about land. | UNKNOWN
          UPR of Norway / This old joint submission is about land. | UNKNOWN
          UPR of Norway / Joint report on Norway | JOINT
          Joint alternative paper of Norway: UPR | JOINT
          UPR of Norway / Coalition of 14 organisations | JOINT
          UPR of Norway / A coalition of 14 Norwegian civil society organisations | JOINT
          UPR of Norway / A coalition of 14 good and old new organisations | UNKNOWN
          UPR of Norway / A coalition of people | UNKNOWN
          UPR of Norway / Supported by a coalition of 14 organisations | UNKNOWN
          UPR of Norway / Type of submission: joint | JOINT
          UPR of Norway / Type of submission: individual | SINGLE
          UPR of Norway / Type of submission individual | UNKNOWN
          UPR of Norway / Type of submission: long | UNKNOWN
          UPR of Norway / Individual submission | SINGLE
          UPR of Norway / Individual submission / Submitted by: Delta Watch and Open Roads Initiative | SINGLE: Delta Watch; Open Roads Initiative
          UPR of Norway / This is an individual submission about land. | SINGLE
          UPR of Norway / 1. Land is scarce. / Individual submission | SINGLE
          UPR of Norway / 1. Land is scarce. / JS4 | UNKNOWN
          UPR of Norway / 1. Land is scarce. / Joint submission | JOINT
          UPR of Norway / Submitted by: Delta Watch / Joint submission | JOINT: Delta Watch
          UPR of Norway / Open Roads Initiative (ORI) and Delta Watch | JOINT: ?Open Roads Initiative [ORI]; ?Delta Watch
          Submission to the 36th Session of the UPR Working Group / NORWAY / by the Norwegian UPR NGO Coalition | UNKNOWN: Norwegian UPR NGO Coalition
          UPR of Norway / Submitted by the Norway UPR Stakeholders Coalition | UNKNOWN: Norway UPR Stakeholders Coalition
          Submission by the Water Network on the UPR of Norway | SINGLE: Water Network
          UPR of Norway / Submitted by Delta Watch, DEFOWA and Open Roads Initiative | JOINT: Delta Watch; DEFOWA; Open Roads Initiative
          DELTA CENTRE INTERNATIONAL / Organisation for the defence of rivers / UPR of Norway | UNKNOWN: ?DELTA CENTRE INTERNATIONAL; ?Organisation for the defence of rivers
          UPR of Norway / Elvevakten / Ombudsman for Rivers of Norway | UNKNOWN: ?Elvevakten; ?Ombudsman for Rivers of Norway
          UPR of Norway / Elvekommisjonen / Norwegian Human Rights Commission / Submission of the National Human Rights Institution | SINGLE: ?Elvekommisjonen; ?Norwegian Human Rights Commission
          UPR of Norway / Authors: Dr Jane Miller / for the Centre for Water Law and Policy, Lund University | SINGLE: Centre for Water Law and Policy, Lund University
          UPR of Norway / Prepared and submitted by / Delta Watch / Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          Norwegian Civil Society Stakeholder Report / Submitted by: / Delta Watch | SINGLE: Delta Watch
          Centre for Clean Rivers · UPR Norway · Page 1 / Universal Periodic Review of Norway, 42nd session | SINGLE: ?Centre for Clean Rivers
          UPR of Norway / Elves biedrība / Upju centrs "Ūdens" / Apvienība "Krasts" / 1. This joint contribution is about rivers. | JOINT: ?Apvienība "Krasts"
          UPR of Norway / Submitted by: / Delta Watch / NGO in Special ECOSOC Consultative Status since 2012 / Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by the Rivers Coalition on behalf of its 38 member organisations | JOINT: Rivers Coalition
          Examen périodique universel de la Norvège / Soumission conjointe de : / - la Ligue des Rivières (LR) / - l'Action des Riverains pour l'Abolition des Barrages (ARAB) | JOINT: Ligue des Rivières [LR]; Action des Riverains pour l'Abolition des Barrages [ARAB]
          УНИВЕРСАЛЬНЫЙ ПЕРИОДИЧЕСКИЙ ОБЗОР / НОРВЕГИЯ / Подготовлен и представлен Обществом прав человека «Река» | SINGLE: Общество прав человека «Река»
          الاستعراض الدوري الشامل للنرويج / مؤسسة الدلتا للسلام / منظمة ذات مركز استشاري خاص لدى المجلس الاقتصادي والاجتماعي | SINGLE: ?مؤسسة الدلتا للسلام
          UPR of Norway / Prepared by Jane Miller, Delta Consulting, Oslo, / for the Norwegian Water Association | SINGLE: Norwegian Water Association
          UPR of Norway, 48th session / Joint submission of the Rivers Coalition / 1. Rivers are dirty and floods are many in all the valleys of the country. / Annex 1: Members of the Coalition / Delta Watch / Open Roads Initiative, Bergen / Voice of the Valley (VOV) | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Voice of the Valley [VOV]
          UPR of Norway, 48th session / Submitted by the Rivers Coalition / 1. Rivers are dirty and floods are many in all the valleys of the country. / Annex 1. Members of the Coalition submitting this report: Delta Watch, Open Roads Initiative, Steps without Borders | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative; Steps without Borders
          UPR of Norway, 48th session / Submitted by Delta Watch / 1. Rivers are dirty and floods are many in all the valleys of the country. / Annex: Member organisations / Open Roads Initiative / Voice of the Valley | SINGLE: Delta Watch
          UPR of Norway / Joint submission on behalf of the Valley Justice Coalition / 1. This joint submission addresses dirty rivers. / 1 The members of the coalition making this submission are: Delta Watch; Open Roads Initiative; and Voice of the Valley. | JOINT: Valley Justice Coalition; Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submission by Delta Watch / Introduction / 1. Open Roads Initiative is a non-governmental organisation founded in 1998 in Oslo. It was dissolved in 2022. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Introduction / 1. The Open Roads Initiative was established in 1956 and has many members. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch / Introduction / 1. Open Roads Initiative is a non-governmental organisation founded in 1998 in Oslo. | SINGLE: ?Delta Watch
          Examen périodique universel de la Norvège / Communication soumise par Amnesty International Norvège / Introduction / 1. La Ligue des Rivières est une organisation non gouvernementale fondée en 1990 à Oslo. | SINGLE: Amnesty International Norvège
          Examen Periódico Universal de Noruega / Informe presentado por Espacio Público / Introducción / 1. La Fundación Tierra Viva es una organización no gubernamental fundada en 1990 en Oslo. | SINGLE: Espacio Público
          UPR of Norway / Submission by Delta Watch / Introduction / 1. This submission was prepared with information received from Open Roads Initiative, Marsh Trust and 14 other organisations. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Introduction / 1. This submission should be read together with the joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch / Introduction / 1. The submission is endorsed by the undersigned organisations: Marsh Trust; Open Roads Initiative. | SINGLE: ?Delta Watch
          UPR of Norway / Introduction / 1. This document is the joint submission by Marsh Trust and Open Roads Initiative. | JOINT: Marsh Trust; Open Roads Initiative
          UPR of Norway / Submission by the Women's Network (WONET), an umbrella of 22 organisations | UNKNOWN: Women's Network [WONET]
          UPR of Norway / Submission by the Norwegian Coalition on the Rights of the Child, a network of 112 organisations | UNKNOWN: Norwegian Coalition on the Rights of the Child
          UPR of Norway / Submission by Doctors and Nurses for Human Rights | SINGLE: Doctors and Nurses for Human Rights
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público y Ciudadano | UNKNOWN: Espacio Público; Ciudadano
          UPR of Norway / Submission by the Lutheran Church, Diocese of Lund and Malmo | SINGLE: Lutheran Church, Diocese of Lund and Malmo
          UPR of Norway / Submission by Delta Watch / This report draws on the work of Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Introduction / 1. This submission supports the recommendations of the joint submission made by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Introduction / 1. Marsh Trust submitted a report to the Committee against Torture in 2022. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / This submission complements the joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Introduction / 1. This report was prepared by Delta Watch and Open Roads Initiative. | JOINT: Delta Watch; Open Roads Initiative
          Examen périodique universel de la Norvège / Communication soumise par Amnesty International Norvège / Introduction / 1. La présente communication complète le rapport conjoint soumis par la Ligue des Rivières et le Collectif des Femmes du Nord. | SINGLE: Amnesty International Norvège
          Examen périodique universel de la Norvège / Communication soumise par Amnesty International Norvège / Introduction / 1. Ce rapport est appuyé par 14 organisations de la société civile. | SINGLE: Amnesty International Norvège
          Examen Periódico Universal de Noruega / Informe presentado por Espacio Público / Introducción / 1. Este informe debe leerse junto con el informe conjunto presentado por la Fundación Tierra Viva y COFADE. | SINGLE: Espacio Público
          UPR of Norway, 48th session / Submitted by the Rivers Coalition / 1. The members of the coalition met often: they spoke of rivers, floods and dams, and of harvests. / 2. Rivers are dirty and floods are many in all the valleys of the country. | UNKNOWN: Rivers Coalition
          UPR of Norway / ^ Submitted by ^ Delta Watch / ^ Contact person ^ Jane Miller, Executive Director / ^ Network ^ Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / ^ Organisation ^ Delta Watch / ^ Authors ^ Jane Miller and Tom Moe / ^ Signed ^ Jane Miller | SINGLE: Delta Watch
          UPR of Norway / ^ Submitting organisation ^ Contact / ^ Delta Watch ^ Jane Miller | SINGLE: Delta Watch
          UPR of Norway / ^ Submitting organisations ^ Contact / ^ Delta Watch ^ Jane Miller / ^ Open Roads Initiative ^ Tom Moe | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / ^ Submitted by ^ Delta Watch and Open Roads Initiative / ^ Contact ^ Jane Miller | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / ^ Lead organisation ^ Delta Watch / ^ Contact ^ Jane Miller / ^ Co-submitters ^ Open Roads Initiative; Marsh Trust | JOINT: Delta Watch; Open Roads Initiative; Marsh Trust
          UPR of Norway / ^ Delta Watch ^ Open Roads Initiative | UNKNOWN: ?Delta Watch; ?Open Roads Initiative
          Examen périodique universel de la Norvège / ^ Organisation ^ Ligue des Rivières / ^ Rédacteurs ^ Anne Moe et Jean Dal / ^ Réseau ^ Alliance du Nord | SINGLE: Ligue des Rivières
          Examen Periódico Universal de Noruega / ^ Presentado por ^ Fundación Tierra Viva / ^ Redacción ^ Ana Moe y Juan Dal | SINGLE: Fundación Tierra Viva
          Универсальный периодический обзор: Норвегия / ^ Организация ^ Фонд «Голос рек» / ^ Контактное лицо ^ Анна Моэ / ^ Эл. почта ^ анна | SINGLE: Фонд «Голос рек»
          UPR of Norway / Submission by Delta Watch / Jane Miller | UNKNOWN: Delta Watch; Jane Miller
          UPR of Norway / Submission by Delta Watch / Board of Directors | UNKNOWN: Delta Watch; Board of Directors
          UPR of Norway / Submission by Delta Watch / and the Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submission by Delta Watch, P.O. Box 12, Geneva | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch, represented by Jane Miller and Tom Moe | SINGLE: Delta Watch
          UPR of Norway / Submission by the Rivers Coalition, represented by Delta Watch and Open Roads Initiative | JOINT: Rivers Coalition; Delta Watch; Open Roads Initiative
          UPR of Norway / Submission by No Rivers without Fish | SINGLE: No Rivers without Fish
          UPR of Norway / Submission by Delta Watch, March 2026, English | SINGLE: Delta Watch
          UPR of Norway / The Norway UPR Coalition – 14 civil society organisations / Joint stakeholder submission | JOINT: ?Norway UPR Coalition
          UPR of Norway / Submission by Lund University, Faculty of Law, Centre for Legal Aid and Human Rights Clinic | SINGLE: Lund University, Faculty of Law, Centre for Legal Aid and Human Rights Clinic
          UPR of Norway / Submission by Lund University, Delta Watch and Open Roads Initiative | JOINT: Lund University; Delta Watch; Open Roads Initiative
          UPR of Norway / Submission by Delta Watch on behalf of its 14 members | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / In cooperation with our members and partners | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / With inputs from Open Roads Initiative and Marsh Trust | SINGLE: Delta Watch
          UPR of Norway / Submission by Delta Watch / Partners: Open Roads Initiative | UNKNOWN: Delta Watch; Open Roads Initiative
          UPR of Norway / Submission by Delta Watch / In partnership with Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Lead organisation: Delta Watch / Members: Open Roads Initiative; Blue Hills | JOINT: Delta Watch; Open Roads Initiative; Blue Hills
          UPR of Norway / Submitted by the Delta Alliance / Members: Open Roads Initiative; Blue Hills Trust | JOINT: Delta Alliance; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Submission by Union of Ferry Workers and partners | JOINT: Union of Ferry Workers
          UPR of Norway / Submission by Union of Ferry Workers and others (see annex) | JOINT: Union of Ferry Workers
          UPR of Norway / Submission by Union of Ferry Workers with other organisations | JOINT: Union of Ferry Workers
          UPR of Norway / 1. We, Delta Watch, Blue Hills and Open Roads Initiative, submit this report. | JOINT: Delta Watch; Blue Hills; Open Roads Initiative
          UPR of Norway / 1. Marsh Foundation for Schools and Sports Norway jointly submit this report. | UNKNOWN: Marsh Foundation for Schools and Sports Norway
          UPR of Norway / Submitted by / Council of Delta Peoples / Faculty of Law, University of Lund | UNKNOWN: Council of Delta Peoples Faculty of Law, University of Lund
          UPR of Norway / 1. Delta Watch (DW) works with prisoners. / 2. Blue Hills gives legal advice. | UNKNOWN: ?Delta Watch [DW]
          UPR of Norway / 1. Delta Watch (DW) works with prisoners. / 2. Delta Watch runs a shelter. | SINGLE: ?Delta Watch [DW]
          UPR of Norway / A. The authors / 1. Delta Watch (DW) works with prisoners. / B. Rivers | UNKNOWN: ?Delta Watch [DW]
          UPR of Norway / Submission by Society for Rivers and Lakes c/o Tama Hall, 4-1 Aobacho, Toda | SINGLE: Society for Rivers and Lakes
          UPR of Norway / Type of submission * Individual / Name of stakeholder * Delta Watch / Acronym DW | SINGLE: Delta Watch
          UPR of Norway / Information from the Council of Court Clerks for the fourth periodic review of Norway | SINGLE: Council of Court Clerks
          UPR of Norway / Members of the Platform who wrote this submission: / Delta Watch; Blue Hills | JOINT: Delta Watch; Blue Hills
          EPU de la Norvège / Soumission de la Clinique des rivières au Groupe de travail de l’Examen périodique universel | SINGLE: Clinique des rivières
          EPU de la Norvège / Soumis par la Ligue du fleuve et d’autres organisations (voir annexe) | JOINT: Ligue du fleuve
          УПО Норвегии / 1. Фонд «Голос» – неправительственная организация, основанная в 1998 году. / 2. Центр «Река» помогает бывшим заключённым. | UNKNOWN: ?Фонд «Голос»
          УПО Норвегии / Представлено Фондом «Голос» и другими организациями (см. приложение) | JOINT: Фонд «Голос»
          الاستعراض الدوري الشامل للنرويج / مقدم من منظمة الحقوق ومنظمات أخرى | JOINT: منظمة الحقوق
          EPU de la Norvège / Ont rédigé et signé le présent rapport / Terre vivante / Réseau Voix libres | JOINT: Terre vivante; Réseau Voix libres
          UPR of Norway / Organisation: Delta Watch / Authors: Jane Miller and Tom Moe | SINGLE: Delta Watch
          UPR of Norway / Coordinating organisation: Delta Watch / Authors: Open Roads Initiative and Marsh Trust | JOINT: Open Roads Initiative; Marsh Trust
          Examen périodique universel de la Norvège / Contribution de la Ligue des Rivières / Association de défense des droits des femmes | UNKNOWN: Ligue des Rivières; Association de défense des droits des femmes
          Examen périodique universel de la Norvège / Contribution de la Ligue des Rivières et du Collectif des Femmes du Nord / Oslo | JOINT: Ligue des Rivières; Collectif des Femmes du Nord
          Examen périodique universel de la Norvège / Soumission de l’Université de Lund, Faculté de droit, Clinique des rivières | SINGLE: Université de Lund, Faculté de droit, Clinique des rivières
          Examen Periódico Universal de Noruega / Informe presentado por la Fundación Tierra Viva / Red de organizaciones de mujeres | UNKNOWN: Fundación Tierra Viva; Red de organizaciones de mujeres
          Examen Periódico Universal de Noruega / Informe de la Fundación Tierra Viva, ONG con estatus consultivo ECOSOC | SINGLE: Fundación Tierra Viva
          Универсальный периодический обзор: Норвегия / Доклад ОО «Голос рек» | SINGLE: ОО «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек», ОО «Новый лес» | JOINT: ОФ «Голос рек»; ОО «Новый лес»
          Универсальный периодический обзор: Норвегия / Доклад подготовлен коалицией в составе: «Голос рек», «Новый лес», «Белый берег» | JOINT: Голос рек; Новый лес; Белый берег
          UPR of Norway / Introduction / 1. Rivers are dirty. / Amnesty International reported in 2023 that fish die. | UNKNOWN
          UPR of Norway / Introduction / 1. Rivers are dirty. / No official has been held responsible for it. | UNKNOWN
          Submission of the Norway Rivers Commission to the UPR of Sweden | SINGLE: Norway Rivers Commission
          UPR of Norway / Submitted by Delta Watch on behalf of Open Roads Initiative and Blue Hills Trust | UNKNOWN: Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Delta Watch / on behalf of / Open Roads Initiative | UNKNOWN: Delta Watch; Open Roads Initiative
          UPR of Norway / This report was prepared by Delta Watch on behalf of Open Roads Initiative. | UNKNOWN: Delta Watch; Open Roads Initiative
          UPR of Norway / Delta Watch submits this report on behalf of the Open Roads Initiative. | UNKNOWN: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by Delta Watch on behalf of its members | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / 1. Rivers are dirty in all the valleys of the country. / Signatories / Open Roads Trust / Lakes Network | JOINT: Delta Watch; Open Roads Trust; Lakes Network
          UPR of Norway / Submitted by Delta Watch / 1. Rivers are dirty in all the valleys of the country. / This submission is endorsed by: / Open Roads Trust / Lakes Network | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by Delta Watch / 1. Rivers are dirty in all the valleys of the country. / Signed by / The Convention was signed by the Government in 2012 and never put into force since. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch on behalf of the Ministry of Justice | SINGLE: Delta Watch
          Examen périodique universel de la Norvège / Soumis par Ligue du Lac pour le compte de Réseau Collines | UNKNOWN: Ligue du Lac; Réseau Collines
          Examen Periódico Universal de Noruega / Presentado por Red Andina en nombre de Colectivo Raíces | UNKNOWN: Red Andina; Colectivo Raíces
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» от имени ОО «Новый лес» | UNKNOWN: ОФ «Голос рек»; ОО «Новый лес»
          UPR of Norway / Joint submission / Lead: Delta Watch / Members: Open Roads Initiative, Blue Hills Trust | JOINT: Delta Watch; Open Roads Initiative; Blue Hills Trust
          UPR of Norway / Joint submission / Focal point: Delta Watch / Contributing organisations: Open Roads Initiative; Blue Hills Trust | JOINT: Delta Watch; Open Roads Initiative; Blue Hills Trust
          Examen périodique universel de la Norvège / Rapport conjoint / Coordination : Ligue du Lac / Participants : Réseau Collines, Union des Rives | JOINT: Ligue du Lac; Réseau Collines; Union des Rives
          Examen Periódico Universal de Noruega / Informe conjunto / Coordina: Red Andina / Integrantes: Colectivo Raíces, Casa de la Mujer | JOINT: Red Andina; Colectivo Raíces; Casa de la Mujer
          Универсальный периодический обзор: Норвегия / Совместное представление / Координатор: Фонд «Голос» / Участники: Союз «Север», Сеть «Юг» | JOINT: Фонд «Голос»; Союз «Север»; Сеть «Юг»
          UPR of Norway / Submitted by Lantern International – Lantern Norway | SINGLE: Lantern International – Lantern Norway
          UPR of Norway / Submitted by Lantern International, Lantern Norway | SINGLE: Lantern International, Lantern Norway
          UPR of Norway / Submitted by Lantern International and Lantern Norway | JOINT: Lantern International; Lantern Norway
          UPR of Norway / Submitted by Lantern International – Delta Watch | UNKNOWN: Lantern International – Delta Watch
          Examen Periódico Universal de Noruega / Presentado por: Red del Camino, Casa del Sur | UNKNOWN: Red del Camino; Casa del Sur
          UPR of Norway / Submission by the Berg and Olafsson Foundation | UNKNOWN: Berg and Olafsson Foundation
          UPR of Norway / Submission by the Anna and Jon Olafsson Foundation | UNKNOWN: Anna and Jon Olafsson Foundation
          UPR of Norway / Submission by the Berg, Olafsson and Dam Foundation | UNKNOWN: Berg, Olafsson and Dam Foundation
          Examen périodique universel de la Norvège / Soumis par la Fondation Dupont et Martin | UNKNOWN: Fondation Dupont et Martin
          UPR of Norway / Submitted by Delta Watch, Harlow, Essex | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by Delta Watch, Harlow, Essex, United Kingdom | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Harlow, Essex | SINGLE: Delta Watch
          UPR of Norway / DELTA WATCH NETWORK / DHANGADHI, KAILALI | SINGLE: ?DELTA WATCH NETWORK
          Examen Periódico Universal de Noruega / Presentado por Red Andina, Huancayo, Junín | UNKNOWN: Red Andina
          UPR of Norway / Qendra e Gruas Drita / Rruga e Elbasanit 14, Tirana | SINGLE: ?Qendra e Gruas Drita
          Универсальный периодический обзор: Норвегия / Координатор: Фонд «Голос» / Члены: / Союз «Север» / Сеть «Юг» | JOINT: Фонд «Голос»; Союз «Север»; Сеть «Юг»
          Examen périodique universel de la Norvège / Chef de file : Ligue du Lac / Membre : Réseau Collines | JOINT: Ligue du Lac; Réseau Collines
          普遍定期审议 挪威 / 牵头机构：北岸环境研究所 / 成员：明光妇女权益促进会 | JOINT: 北岸环境研究所; 明光妇女权益促进会
          Rivers Law Clinic / Faculty of Law, University of Lund, 12 High Street, Lund / UPR of Norway | SINGLE: ?Rivers Law Clinic
          UPR of Norway / Introduction / Delta Watch was founded in 2004; Coastal Peoples Forum, founded in 2011, is a movement of villages. | JOINT: ?Delta Watch; ?Coastal Peoples Forum
          UPR of Norway / Who we are / The Delta Watch Society has campaigned for rivers since 1961. The Union of Objectors has defended young men since 1988. | UNKNOWN: Delta Watch Society
          UPR of Norway / Submitted by Delta Watch on behalf of the cluster on health | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by Delta Watch (names of others in Annex 2) | UNKNOWN: Delta Watch
          Nous, Femmes Debout et Réseau des Rives, avons l'honneur de vous soumettre nos observations sur l'EPU de la Norvège. | JOINT: Femmes Debout; Réseau des Rives
          UPR of Norway / Delta Trust / Open Roads Trust | JOINT: ?Delta Trust; ?Open Roads Trust
          UPR of Norway / Delta Watch Network / Open Roads Trust / Blue Hills Foundation | JOINT: ?Delta Watch Network; ?Open Roads Trust; ?Blue Hills Foundation
          UPR of Norway / Delta Watch Network / Open Roads Trust | UNKNOWN: ?Delta Watch Network; ?Open Roads Trust
          普遍定期审议 挪威 / 晨光基金会 / 北山妇女网络 | UNKNOWN: ?晨光基金会; ?北山妇女网络
          UPR of Norway / Submitted by: Delta Watch (as secretariat of the Rivers Platform) | UNKNOWN: Delta Watch
          UPR of Norway / Submitted by Delta Watch / 1. Rivers / We, eleven organisations, met in March. | UNKNOWN: Delta Watch
          UPR of Norway / Delta Watch / This report was drafted by Delta Watch after meetings with the organisations that endorse and sign it. | UNKNOWN: Delta Watch
          Универсальный периодический обзор: Норвегия / Фонд «Голос», при участии ОО «Степь» | UNKNOWN: Фонд «Голос»; ОО «Степь»
          Blue Hills / Independent submission to the UPR of Norway | SINGLE: ?Blue Hills
          UPR of Norway / Submitted by: Delta Watch / ☒ Individual submission ☐ Joint submission | SINGLE: Delta Watch
          UPR of Norway / ☒ Individual submission ☐ Joint submission / Submitted by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / [x] Individual [ ] Joint submission | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / ☐ Joint submission ☒ Individual submission | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Individual submission ☒ Joint submission ☐ / Contact: a@delta.example | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission ☐ Individual submission ☒ / Contact: a@delta.example | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission: ☐ Yes ☒ No | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission: Yes ☐ No ☒ | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Single or joint submission: single | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Is this a joint submission? No | SINGLE: Delta Watch
          UPR of Norway / Is this a joint submission? No / Submitted by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission (if applicable): N/A | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission with: – / Contact: a@delta.example | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Co-submitting organisations: none | SINGLE: Delta Watch
          UPR of Norway / Co-submitting organisations: none / Submitted by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Co-submitters: n/a | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Other organisations: none | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Partners in the joint submission: none | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Previous joint submissions: with Open Roads Initiative, 2021 | SINGLE: Delta Watch
          UPR of Norway / Previous joint submissions: with Open Roads Initiative, 2021 / Submitted by: Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Earlier joint submission: JS4, 2021 | SINGLE: Delta Watch
          EPU de la Norvège / Soumis par : Terre vivante / ☐ Communication conjointe ☒ Communication individuelle | SINGLE: Terre vivante
          EPU de la Norvège / Soumis par : Terre vivante / Communication conjointe : ☐ Oui ☒ Non | SINGLE: Terre vivante
          EPU de la Norvège / Soumis par : Terre vivante / S’agit-il d’une communication conjointe ? Non | SINGLE: Terre vivante
          EPU de la Norvège / Soumis par : Terre vivante / Co-auteurs : aucun | SINGLE: Terre vivante
          EPU de la Norvège / Soumis par : Terre vivante / Soumission conjointe : néant | SINGLE: Terre vivante
          EPU de Noruega / Presentado por: Tierra Viva / ☐ Informe conjunto ☒ Informe individual | SINGLE: Tierra Viva
          EPU de Noruega / Presentado por: Tierra Viva / Informe conjunto: ☐ Sí ☒ No | SINGLE: Tierra Viva
          EPU de Noruega / Presentado por: Tierra Viva / ¿Es un informe conjunto? No | SINGLE: Tierra Viva
          EPU de Noruega / Presentado por: Tierra Viva / Informe conjunto: ninguno | SINGLE: Tierra Viva
          УПО Норвегии / Представлено: Фонд «Голос» / ☐ Совместный доклад ☒ Индивидуальный доклад | SINGLE: Фонд «Голос»
          УПО Норвегии / Представлено: Фонд «Голос» / Совместное представление: ☐ Да ☒ Нет | SINGLE: Фонд «Голос»
          УПО Норвегии / Представлено: Фонд «Голос» / Это совместное представление? Нет | SINGLE: Фонд «Голос»
          UPR of Norway / Is the submission joint? No. | SINGLE
          UPR of Norway / Is the submission joint? Yes. | JOINT
          EPU de la Norvège / S'agit-il d'une communication conjointe ? Non | SINGLE
          EPU de la Norvège / S'agit-il d'une communication conjointe ? Oui | JOINT
          EPU de la Norvège / S'agit-il d'une communication conjointe ? ☐ Oui ☒ Non | SINGLE
          EPU de la Norvège / Ceci est-il une communication conjointe (oui/non) ? Non | SINGLE
          EPU de Noruega / ¿Es esta una contribución conjunta? No. | SINGLE
          EPU de Noruega / ¿Se trata de una comunicación conjunta? No | SINGLE
          EPU de Noruega / ¿Se trata de una comunicación conjunta? Sí | JOINT
          REVISÃO PERIÓDICA UNIVERSAL – NORUEGA / Trata-se de uma comunicação conjunta? Não | SINGLE
          REVISÃO PERIÓDICA UNIVERSAL – NORUEGA / Comunicação conjunta: não | SINGLE
          УПО Норвегии / Является ли это совместным представлением? Нет | SINGLE
          УПО Норвегии / Является ли доклад совместным? Да | JOINT
          الاستعراض الدوري الشامل للنرويج / هل هذا تقرير مشترك؟ لا | SINGLE
          挪威普遍定期审议 / 本报告是否为联合报告？否 | SINGLE
          УПО Норвегии / Представлено: Фонд «Голос» / Соавторы: отсутствуют | SINGLE: Фонд «Голос»
          挪威普遍定期审议 / 提交方：人权协会 / 联合提交：☐ 是 ☒ 否 | SINGLE: 人权协会
          挪威普遍定期审议 / 提交方：人权协会 / ☐ 联合提交 ☒ 单独提交 | SINGLE: 人权协会
          挪威普遍定期审议 / 提交方：人权协会 / 联合提交方：无 | SINGLE: 人权协会
          الاستعراض الدوري الشامل للنرويج / مقدم من: منظمة الحقوق / تقرير مشترك: ☐ نعم ☒ لا | SINGLE: منظمة الحقوق
          الاستعراض الدوري الشامل للنرويج / مقدم من: منظمة الحقوق / ☐ تقرير مشترك ☒ تقرير فردي | SINGLE: منظمة الحقوق
          الاستعراض الدوري الشامل للنرويج / مقدم من: منظمة الحقوق / تقرير مشترك: لا يوجد | SINGLE: منظمة الحقوق
          UPR of Norway / Submitted by: Delta Watch; Open Roads Union / ☐ Individual submission ☒ Joint submission | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch; Open Roads Union / Joint submission: ☒ Yes ☐ No | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch; Open Roads Union / Single or joint submission: joint | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch; Open Roads Union / Is this a joint submission? Yes | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch; Open Roads Union / [ ] Individual [x] Joint submission | JOINT: Delta Watch; Open Roads Union
          UPR of Norway / Submitted by: Delta Watch / ☒ Joint submission ☐ Individual submission | JOINT: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Individual submission ☐ Joint submission ☒ / Contact: a@delta.example | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission: ☒ Yes ☐ No | JOINT: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Joint submission: Yes ☒ No ☐ | JOINT: Delta Watch
          UPR of Norway / Submitted by: Lesbian, Gay, Bisexual and Transgender Association of Karstal | UNKNOWN: Lesbian; Gay; Bisexual; Transgender Association of Karstal
          UPR of Norway / Submission by Lesbian, Gay, Bisexual and Transgender Association of Karstal | UNKNOWN: Lesbian; Gay; Bisexual; Transgender Association of Karstal
          UPR of Norway / Submitted by: Forum for Human Rights, Democracy, Peace and Development Organisation | UNKNOWN: Forum for Human Rights, Democracy; Peace and Development Organisation
          UPR of Norway / Submitted by: Karstal Union of Journalists, Writers and Broadcasters | UNKNOWN: Karstal Union of Journalists; Writers and Broadcasters
          UPR of Norway / Submitted by: Mouvement pour la Paix, la Justice et le Développement | UNKNOWN: Mouvement pour la Paix; Justice et le Développement
          UPR of Norway / Submitted by: Egale, Equality for All Foundation | UNKNOWN: Egale; Equality for All Foundation
          UPR of Norway / Submitted by: Society for Education, Action and Research in Community Health | SINGLE: Society for Education, Action and Research in Community Health
          UPR of Norway / Submitted by: Centre for Law, Research, Training and Advocacy | SINGLE: Centre for Law, Research, Training and Advocacy
          UPR of Norway / Submitted by: Sexual Rights, Health and Justice Initiative | SINGLE: Sexual Rights, Health and Justice Initiative
          UPR of Norway / Submitted by: Women, Peace and Security Institute | SINGLE: Women, Peace and Security Institute
          UPR of Norway / Submitted by: Deaf, Blind and Autistic People's Union of Karstal | UNKNOWN: Deaf; Blind; Autistic People's Union of Karstal
          UPR of Norway / Submitted by: Fishers, Farmers and Herders Union | UNKNOWN: Fishers; Farmers and Herders Union
          UPR of Norway / Submitted by: Center for Rivers, Forests, Mountains and Wetland Protection | UNKNOWN: Center for Rivers, Forests; Mountains; Wetland Protection
          UPR of Norway / Submitted by: National Federation of Nurses, Teachers and Miners | SINGLE: National Federation of Nurses, Teachers and Miners
          EPU de Noruega / Presentado por: Asociación de Lesbianas, Gais, Bisexuales y Trans del Valle | UNKNOWN: Asociación de Lesbianas; Gais; Bisexuales; Trans del Valle
          EPU de Noruega / Presentado por: Movimiento por la Paz, la Justicia y el Desarrollo | UNKNOWN: Movimiento por la Paz; Justicia y el Desarrollo
          EPU de la Norvège / Soumis par : Association des Lesbiennes, Gays, Bisexuels et Trans du Nord | UNKNOWN: Association des Lesbiennes; Gays; Bisexuels; Trans du Nord
          UPR of Norway / Submitted by: Engender, Scope, Mind and Women's Aid Federation | JOINT: Engender; Mind; Women's Aid Federation
          UPR of Norway / Submitted by: Delta Watch, Open Roads and Blue Hills Network | JOINT: Delta Watch; Open Roads; Blue Hills Network
          UPR of Norway / Submitted by: Center for Health, Education, Training and Wetland Awareness | SINGLE: Center for Health, Education, Training and Wetland Awareness
          """)
  void jointly(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Submitted by Delta Watch / Based on the reports of Marsh Trust, Open Roads Initiative and Blue Hills Network | SINGLE: Delta Watch
          UPR of Norway / According to data of Marsh Trust and Open Roads Initiative / Submitted by Delta Watch | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Response to the reports of Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / Drawing on interviews by Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          Examen périodique universel de la Norvège / Soumis par l’association Terre vivante / D’après les études de la Ligue des Rivières et du Collectif des Femmes | SINGLE: association Terre vivante
          Examen Periódico Universal de Noruega / Presentado por Fundación Tierra Viva / Según datos de la Red Andina y del Centro Ríos Libres | SINGLE: Fundación Tierra Viva
          Универсальный периодический обзор: Норвегия / Доклад ОО «Голос рек» / На основе исследований организаций «Новый лес» и «Белый берег» | SINGLE: ОО «Голос рек»
          UPR of Norway / Submitted by Delta Watch / In partnership with the European Union | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / In partnership with UNDP and the Norwegian Ministry of Health | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / In cooperation with the Ministry of Health and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Submitted by Delta Watch / In cooperation with Lund University | UNKNOWN: Delta Watch; Lund University
          UPR of Norway / Submitted by Delta Watch, Lund Office and Bergen Office | SINGLE: Delta Watch, Lund Office
          UPR of Norway / Submitted by Delta Watch / Signed: Jane Miller, Director; Tom Moe, Chair of the Board | SINGLE: Delta Watch
          UPR of Norway / Coordinated by Jane Miller / Submitted by Delta Watch | UNKNOWN: Jane Miller; Delta Watch
          UPR of Norway / Coordinated by Marsh Trust and Delta Watch | JOINT: Marsh Trust; Delta Watch
          UPR of Norway / Submitted by Delta Watch / Coordinated by Marsh Trust | UNKNOWN: Delta Watch; Marsh Trust
          Examen périodique universel de la Norvège / Soumis par l’association Terre vivante / En coopération avec le Ministère de la santé | SINGLE: association Terre vivante
          Examen Periódico Universal de Noruega / Presentado por Fundación Tierra Viva / En alianza con la Unión Europea | SINGLE: Fundación Tierra Viva
          Examen Periódico Universal de Noruega / Presentado por Fundación Tierra Viva / Con aportes del Centro Ríos Libres | SINGLE: Fundación Tierra Viva
          Универсальный периодический обзор: Норвегия / Доклад ОО «Голос рек» / В сотрудничестве с Министерством здравоохранения | SINGLE: ОО «Голос рек»
          Универсальный периодический обзор: Норвегия / Доклад ОО «Голос рек» / Совместно с пострадавшими от наводнений | SINGLE: ОО «Голос рек»
          挪威普遍定期审议 / 提交者：峡湾法律网络 / 由北方渔民基金会资助 | SINGLE: 峡湾法律网络
          挪威普遍定期审议 / 提交者：峡湾法律网络 / 根据北方渔民协会和山地妇女协会的资料 | SINGLE: 峡湾法律网络
          挪威普遍定期审议 / 提交者：峡湾法律网络 / 与司法部合作 | SINGLE: 峡湾法律网络
          挪威普遍定期审议 / 提交者：峡湾法律网络 / 与卑尔根大学合作 | UNKNOWN: 峡湾法律网络; 卑尔根大学
          挪威普遍定期审议 / 提交者：峡湾法律网络 / 关键词：河流、渔民 | SINGLE: 峡湾法律网络
          الاستعراض الدوري الشامل للنرويج / مقدم من: / مركز الأنهار لحقوق الإنسان / الكلمات المفتاحية: الأنهار | SINGLE: مركز الأنهار لحقوق الإنسان
          الاستعراض الدوري الشامل للنرويج / مقدم من مركز الأنهار لحقوق الإنسان / بالتعاون مع وزارة الصحة | SINGLE: مركز الأنهار لحقوق الإنسان
          Examen Periódico Universal de Noruega / Vigilancia Derechos del Sur y Centro Ríos Libres | UNKNOWN: ?Centro Ríos Libres
          Examen Periódico Universal de Noruega / Defensa Derechos del Norte y Centro Ríos Libres | UNKNOWN: ?Centro Ríos Libres
          Examen périodique universel de la Norvège / Communication conjointe / 1. Les rivières sont sales et les poissons sont morts. / = Organisations auteures / Ligue des Rivières / Collectif des Femmes du Nord | JOINT: Ligue des Rivières; Collectif des Femmes du Nord
          Универсальный периодический обзор: Норвегия / Совместное представление / 1. Реки загрязнены, и рыба погибла. / = Список организаций, представивших доклад / Фонд «Голос рек» / Фонд «Новый лес» | JOINT: Фонд «Голос рек»; Фонд «Новый лес»
          Универсальный периодический обзор: Норвегия / Голос рек / 1. Реки загрязнены, и рыба погибла. / = Список организаций, с которыми проведены консультации / ОО «Новый лес» / ОО «Белый берег» | UNKNOWN
          UPR of Norway / Submitted by Delta Watch, Project Open Water for Women | UNKNOWN: Delta Watch; Project Open Water for Women
          UPR of Norway / Submitted by Delta Watch / Update of the reports of Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch, which is not its author / 1. Rivers are dirty. | UNKNOWN
          UPR of Norway / Submitted by Delta Watch, who did not write it / 1. Rivers are dirty. | UNKNOWN
          UPR of Norway / Submitted by Delta Watch, which is not its sole author / 1. Rivers are dirty. | SINGLE: Delta Watch
          UPR of Norway / Written by Open Roads Initiative / Submitted by Delta Watch, which is not its author / 1. Rivers are dirty. | SINGLE: Open Roads Initiative
          UPR of Norway / 1. This report was submitted by Delta Watch, which is not its author. Rivers are dirty. | UNKNOWN
          EPU de la Norvège / Transmis par la Ligue des rivières, qui n'en est pas l'auteur / 1. Les rivières sont sales. | UNKNOWN
          EPU de la Norvège / Transmis par la Ligue des rivières (qui ne l’a pas rédigé) / 1. Les rivières sont sales. | UNKNOWN
          EPU de la Norvège / Soumis par la Ligue des rivières sans en être l’auteure / 1. Les rivières sont sales. | UNKNOWN
          EPU de Noruega / Presentado por la Red Andina, que no es su autora / 1. Los ríos están sucios. | UNKNOWN
          EPU de Noruega / Presentado por la Red Andina, que no lo ha redactado / 1. Los ríos están sucios. | UNKNOWN
          REVISÃO PERIÓDICA UNIVERSAL – NORUEGA / Apresentado por: Rede dos Rios, que não é a sua autora / 1. Os rios estão sujos. | UNKNOWN
          УПО Норвегии / Представлено: Фонд «Голос», который не является его автором / 1. Реки грязны. | UNKNOWN
          УПО Норвегии / Представлено: Фонд «Голос», который его не писал / 1. Реки грязны. | UNKNOWN
          الاستعراض الدوري الشامل للنرويج / مقدم من: منظمة الحقوق، وهي ليست كاتبته | UNKNOWN
          挪威普遍定期审议 / 提交方：人权协会（并非作者） | UNKNOWN
          Delta Watch / UPR of Norway / Transl.: M. Miller / Eds.: J. Dam | SINGLE: ?Delta Watch
          Ligue des Rivières / EPU de la Norvège / Trad. : M. Dupont | SINGLE: ?Ligue des Rivières
          Red Andina / EPU de Noruega / Trad.: M. Molina / Ed.: J. Prado | SINGLE: ?Red Andina
          Фонд «Голос» / УПО Норвегии / Пер.: М. Миллер / Ред.: Ю. Дам | SINGLE: ?Фонд «Голос»
          Delta Watch / 14 High Street, Lund / Civil Society Section, OHCHR / UPR OF NORWAY / Dear Madam, / Please find our submission. / cc. Joint Committee on Rivers | SINGLE: ?Delta Watch
          Ligue des Rivières / Section de la société civile, HCDH / EPU DE LA NORVÈGE / cc. Comité conjoint des fleuves | SINGLE: ?Ligue des Rivières
          Red Andina / Sección de la Sociedad Civil, ACNUDH / EPU DE NORUEGA / cc. Comité conjunto de ríos | SINGLE: ?Red Andina
          Фонд «Голос» / Секция гражданского общества, УВКПЧ / УПО НОРВЕГИИ | SINGLE: ?Фонд «Голос»
          """)
  void besideHelpers(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / The undersigned: / Delta Watch / and / Marsh Trust / submit the following. | JOINT: Delta Watch; Marsh Trust
          EPU de la Norvège / Les soussignées : / Ligue des rivières / et / Forum des lacs / soumettent ce qui suit. | JOINT: Ligue des rivières; Forum des lacs
          EPU de Noruega / Las abajo firmantes: / Asociación Ríos Vivos / Fundación Lagos / presentan este informe. | JOINT: Asociación Ríos Vivos; Fundación Lagos
          УПО Норвегии / Нижеподписавшиеся: / Фонд «Голос» / Союз «Реки» / представляют доклад. | JOINT: Фонд «Голос»; Союз «Реки»
          UPR of Norway / Submitted by: Delta Watch / This submission supplements the joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This paper supplements the joint report made by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch endorses the joint submission made by Marsh Trust, Open Roads Initiative and Blue Hills Trust. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch also took part in the joint submission of the Rivers Coalition, Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Unlike the joint submission of the Rivers Coalition, this paper deals with floods only. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / In addition to the joint submission of the Rivers Coalition, Delta Watch sends this paper of its own. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / See also the joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch also submitted a joint report with Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Single submission. A joint submission with Marsh Trust is sent separately. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / A joint submission with Marsh Trust is sent separately. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / The joint submission of the Rivers Coalition deals with dams; this paper deals with floods. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This submission builds upon another joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch stands by its joint submission with Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / The matters of dams are left to the joint submission by Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / For dams, the reader may turn to a joint submission prepared by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This submission mirrors the submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This submission echoes the report prepared by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch backs the report prepared by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch welcomes the joint submission by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Marsh Trust and Open Roads Initiative have sent another joint submission. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This submission does not repeat what the joint submission says. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Another joint submission, by Marsh Trust and Open Roads Initiative, deals with dams. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Read with the joint submission by Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / On dams see JS3. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / See JS3 by Marsh Trust and Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Delta Watch is part of the Rivers Coalition, whose joint submission deals with dams. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This paper goes beyond the Rivers Coalition's joint submission. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / This submission takes up matters raised jointly by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / It repeats the statement made jointly by Marsh Trust and Open Roads Initiative in 2021. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / It echoes a coalition report by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / In 2020 Delta Watch joined the joint submission of Marsh Trust and Open Roads Initiative; this time it writes alone. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch and Marsh Trust / This joint submission supplements the joint submission by Open Roads Initiative and Blue Hills Trust. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Joint submission by Delta Watch and Marsh Trust / It supplements the joint submission by Open Roads Initiative and Blue Hills Trust. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Delta Watch and Marsh Trust submit this joint report. It goes with the joint report by Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Delta Watch and Marsh Trust are pleased to present a joint submission on rivers. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Delta Watch, on behalf of the Rivers Coalition, sends the joint submission. | JOINT: Delta Watch; Rivers Coalition
          UPR of Norway / Delta Watch and Marsh Trust have come together for a joint submission on rivers. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Organisations that take part in the joint submission: Delta Watch; Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Organisations participating in the joint submission: / Delta Watch / Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Information for the joint submission of Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / For the UPR of Norway: a joint submission by Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Submitted by: / Delta Watch / Marsh Trust / This is a joint submission by the Delta Watch and Marsh Trust. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / This is a joint submission of the following organisations: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / Contact: office@delta.example / This is a joint submission of: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / Delta Watch and Marsh Trust present the joint submission on rivers. | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / The joint submission by Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / A joint submission by Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Authors of the joint submission: Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Contribution to a joint submission by Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / Submitted as a joint submission by Delta Watch and Marsh Trust | JOINT: Delta Watch; Marsh Trust
          UPR of Norway / This report is submitted as a joint submission by Delta Watch and Marsh Trust. | JOINT: Delta Watch; Marsh Trust
          Examen périodique universel de la Norvège / Soumis par : la Ligue des Rivières / La présente soumission prolonge la soumission conjointe de Terre Vive et du Collectif des Femmes du Nord. | SINGLE: Ligue des Rivières
          Examen périodique universel de la Norvège / Soumis par : la Ligue des Rivières / La Ligue des Rivières s'associe à la soumission conjointe de Terre Vive et du Collectif des Femmes du Nord. | SINGLE: Ligue des Rivières
          Examen périodique universel de la Norvège / Soumis par : la Ligue des Rivières / Ceci est une soumission conjointe de la Ligue des Rivières et du Collectif des Femmes du Nord. | JOINT: Ligue des Rivières; Collectif des Femmes du Nord
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público / Este informe complementa el informe conjunto de la Fundación Tierra Viva y COFADE. | SINGLE: Espacio Público
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público / Espacio Público se suma al informe conjunto presentado por la Fundación Tierra Viva y COFADE. | SINGLE: Espacio Público
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Настоящий доклад дополняет совместный доклад ОО «Новый лес» и ОФ «Белый берег». | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / ОФ «Голос рек» поддерживает совместный доклад ОО «Новый лес» и ОФ «Белый берег». | SINGLE: ОФ «Голос рек»
          挪威普遍定期审议 / 提交方：人权之声协会 / 本报告补充绿河协会和山林基金会的联合报告。 | SINGLE: 人权之声协会
          الاستعراض الدوري الشامل للنرويج / مقدم من: مركز الدلتا للحقوق / يكمل هذا التقرير التقرير المشترك المقدم من مؤسسة النهر وجمعية الغابة. | SINGLE: مركز الدلتا للحقوق
          UPR of Norway / Submitted by: Delta Watch / Introduction / 1. Delta Watch endorses the joint submission made by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Introduction / This paper supplements the joint report made by Marsh Trust and Open Roads Initiative. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Single submission. | SINGLE: Delta Watch
          UPR of Norway / This is a joint submission by the following organisations: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / This is a joint submission on behalf of the following organisations: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / This is a joint submission of three organisations: Delta Watch, Marsh Trust and Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / The following organisations submit this report: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / This report is a joint submission of the following organisations: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / Introduction / 1. This is a joint submission of the following organisations: Delta Watch; Marsh Trust; Open Roads Initiative. | JOINT: Delta Watch; Marsh Trust; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch / Unlike the joint submission of the Rivers Coalition, this paper deals with floods. | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / Individual submission. A joint submission with Marsh Trust is sent separately. | SINGLE: Delta Watch
          Examen périodique universel de la Norvège / Soumis par : la Ligue des Rivières / Contrairement à la soumission conjointe de Terre Vive, ce document ne traite que des crues. | SINGLE: Ligue des Rivières
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público / A diferencia del informe conjunto de la Fundación Tierra Viva, este documento trata solo de los ríos. | SINGLE: Espacio Público
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público / A diferencia de la contribución conjunta de la Coalición sobre Ríos, este documento trata solo de las crecidas. | SINGLE: Espacio Público
          Examen Periódico Universal de Noruega / Presentado por: Espacio Público / A. Resumen / 1. En el último examen de 2022, Noruega aceptó la recomendación 100.15 (Francia) sobre los ríos; no se ha aplicado. / 2. A diferencia de la contribución conjunta de la Coalición sobre Ríos, este documento trata solo de las crecidas. / 3. Los ríos del norte crecen mucho en invierno. | SINGLE: Espacio Público
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Индивидуальное представление. Совместное представление с ОО «Новый лес» направляется отдельно. | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Совместное представление с ОО «Новый лес» направляется отдельно. | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Мы отсылаем к совместному представлению (СП3) коалиции и организации. | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / В 2022 году фонд и центр подали совместное представление. | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Мы цитируем совместное представление о паводках. | SINGLE: ОФ «Голос рек»
          Универсальный периодический обзор: Норвегия / Подготовлено: ОФ «Голос рек» / Совместное представление. | JOINT: ОФ «Голос рек»
          挪威普遍定期审议 / 提交方：人权之声协会 / 我们参考绿河协会的联合报告。 | SINGLE: 人权之声协会
          الاستعراض الدوري الشامل للنرويج / مقدم من: مركز الدلتا للحقوق / تقرير فردي. يرسل تقرير مشترك مع مركز المساعدة على حدة. | SINGLE: مركز الدلتا للحقوق
          الاستعراض الدوري الشامل للنرويج / مقدم من: مركز الدلتا للحقوق / يؤيد مركز الدلتا للحقوق التقرير المشترك المقدم من ائتلاف السجون. | SINGLE: مركز الدلتا للحقوق
          الاستعراض الدوري الشامل للنرويج / مقدم من: مركز الدلتا للحقوق / نستشهد بما جاء في تقرير مشترك عن الأنهار. | UNKNOWN: مركز الدلتا للحقوق
          الاستعراض الدوري الشامل للنرويج / مقدم من: مركز الدلتا للحقوق / تقرير مشترك. | JOINT: مركز الدلتا للحقوق
          UPR of Norway / This is the joint submission of the Delta Watch and Marsh Trust. | JOINT: Delta Watch; Marsh Trust
          """)
  void besideOtherPapers(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Submitted by: Rivers United, Mothers of the Delta and Open Roads / July 2024 | JOINT: Rivers United; Mothers of the Delta; Open Roads
          UPR of Norway / Submitted by: Rivers United; Mothers of the Delta; Open Roads / July 2024 | JOINT: Rivers United; Mothers of the Delta; Open Roads
          UPR of Norway / Submitted by: Rivers United; the Network for Soil, Water and Air; Open Roads / July 2024 | JOINT: Rivers United; Network for Soil, Water and Air; Open Roads
          UPR of Norway / Submitted by: Delta Watch – Open Roads Initiative – Voice of the Valley / July 2024 | JOINT: Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submitted by: Delta Watch – Open Roads Initiative / July 2024 | UNKNOWN: Delta Watch – Open Roads Initiative
          UPR of Norway / Submitted by: / Delta Watch / and / Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / Delta Watch and / Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / Delta Watch / and Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / Association of the / Mothers of the Delta / Open Roads Initiative / July 2024 | JOINT: Association of the Mothers of the Delta; Open Roads Initiative
          UPR of Norway / Submitted by: / Association of / Mothers of the Delta / Open Roads Initiative / July 2024 | JOINT: Association of Mothers of the Delta; Open Roads Initiative
          UPR of Norway / Submitted by: / Delta Watch / for the Marshes / Open Roads Initiative / July 2024 | JOINT: Delta Watch for the Marshes; Open Roads Initiative
          UPR of Norway / Submitted by: / Delta Watch / (DW) / Open Roads Initiative / July 2024 | JOINT: Delta Watch [DW]; Open Roads Initiative
          UPR of Norway / Submitted by: / ASSOCIATION OF MOTHERS / FOR THE DELTA / OPEN ROADS INITIATIVE / July 2024 | JOINT: ASSOCIATION OF MOTHERS FOR THE DELTA; OPEN ROADS INITIATIVE
          UPR of Norway / Submitted by: Delta Watch, which works on land, and Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, an NGO from Port Bay, and Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, founded in 1999, Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, Inc. and Open Roads Initiative, Ltd / July 2024 | JOINT: Delta Watch, Inc; Open Roads Initiative, Ltd
          UPR of Norway / Submitted by: Delta Watch, Inc., Open Roads Initiative, Ltd / July 2024 | JOINT: Delta Watch, Inc; Open Roads Initiative, Ltd
          UPR of Norway / Submitted by: Centre for Land, Water and Housing / July 2024 | SINGLE: Centre for Land, Water and Housing
          UPR of Norway / Submitted by the Centre for the Family, the Child and the Law / July 2024 | SINGLE: Centre for the Family, the Child and the Law
          EPU de la Norvège / Soumis par la Ligue des Rivières, l'association nationale de pêche | SINGLE: Ligue des Rivières
          EPU de la Norvège / Soumis par la Ligue des Rivières, la Maison des Femmes et le Réseau Voix Libres | JOINT: Ligue des Rivières; Maison des Femmes; Réseau Voix Libres
          UPR of Norway / Submitted by: Centre for Land and Water and Open Roads Initiative / July 2024 | JOINT: Centre for Land and Water; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, Norway, and Open Roads Initiative / July 2024 | JOINT: Delta Watch, Norway; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch and Sweden / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: DELTA, ROADS and MARSH / July 2024 | JOINT: DELTA; ROADS; MARSH
          UPR of Norway / Submitted by: Roads and the Marsh Trust / July 2024 | JOINT: Roads; Marsh Trust
          UPR of Norway / Submitted by: Delta Watch (DW) Open Roads Initiative (ORI) Voice of the Valley (VV) / July 2024 | JOINT: Delta Watch [DW]; Open Roads Initiative [ORI]; Voice of the Valley [VV]
          UPR of Norway / Submitted by: Delta Watch (DW) Norway / July 2024 | SINGLE: Delta Watch Norway [DW]
          UPR of Norway / Submitted by: 1. Delta Watch 2. Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: a) Delta Watch; b) Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / a) Delta Watch / b) Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: / I. Delta Watch / II. Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: civil society organisations / July 2024 | JOINT
          UPR of Norway / Submitted by: NGOs / July 2024 | JOINT
          UPR of Norway / Submitted by: Dr Jane Miller / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: Delta Watch and Dr. Jane Miller / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Norway / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: Association / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: the Association and Delta Watch / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch(1) and Open Roads Initiative(2) / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch, NGO in special consultative status with ECOSOC, and Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch in consultative status / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: X / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: Delta Watch and its partner, Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Stakeholder report – Delta Watch (DW) and its members Trans Union, Old Mill Norway, Bi Group | JOINT: ?Delta Watch [DW]; ?Trans Union; ?Old Mill Norway; ?Bi Group
          UPR of Norway / Submitted by: Delta Watch as well as its member organisations Old Mill, Open Roads | JOINT: Delta Watch; Old Mill; Open Roads
          EPU de la Norvège / Soumis par : Terre vivante (TV) et ses membres Voix Libres, Eaux Claires | JOINT: Terre vivante [TV]; Voix Libres; Eaux Claires
          EPU de Noruega / Presentado por: Tierra Viva y sus organizaciones miembros Voces Libres, Aguas Claras | JOINT: Tierra Viva; Voces Libres; Aguas Claras
          REVISÃO PERIÓDICA UNIVERSAL – NORUEGA / Apresentado por: Rede dos Rios e os seus membros Terra Viva, Vozes Livres | JOINT: Rede dos Rios; Terra Viva; Vozes Livres
          УПО Норвегии / Представлено: Фонд «Голос» и его члены Союз Рек, Новый Мир | JOINT: Фонд «Голос»; Союз Рек; Новый Мир
          UPR of Norway / Submitted by: Delta Watch & Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: the Delta Watch, the Open Roads Initiative and the Marsh Trust / July 2024 | JOINT: Delta Watch; Open Roads Initiative; Marsh Trust
          UPR of Norway / Submitted by: delta watch and friends / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: people of the delta and their many friends / July 2024 | UNKNOWN
          UPR of Norway / Submitted by: / a) Delta Watch / b) Open Roads Initiative / c) Voice of the Valley / July 2024 | JOINT: Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submitted by: / I. Delta Watch / II. Open Roads Initiative / III. Voice of the Valley / July 2024 | JOINT: Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submitted by: / i) Delta Watch / ii) Open Roads / iii) Voice of the Valley / July 2024 | JOINT: Delta Watch; Open Roads; Voice of the Valley
          UPR of Norway / Submitted by: 1. Delta Watch 2. Open Roads Initiative 3. Voice of the Valley / July 2024 | JOINT: Delta Watch; Open Roads Initiative; Voice of the Valley
          UPR of Norway / Submitted by: 1) Delta Watch 2) Open Roads Initiative / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch(1) and Open Roads Initiative(2) / July 2024 | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Submitted by: Delta Watch (DW)1 and Open Roads Initiative (ORI)2 / July 2024 | JOINT: Delta Watch [DW]; Open Roads Initiative [ORI]
          UPR of Norway / Submitted by: Article 12 and Defence 21 / July 2024 | JOINT: Article 12; Defence 21
          UPR of Norway / Submitted by: / 1. Delta Watch / 2. Open Roads / 3. Rivers United / July 2024 | JOINT: Delta Watch; Open Roads; Rivers United
          UPR of Norway / Submitted by: / 1) Delta Watch / 2) Open Roads / July 2024 | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / Delta Watch / 2. Prison Conditions / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch / Prison Conditions / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: Delta Watch / 2. Open Roads / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / (a) Delta Watch / (b) Open Roads / July 2024 | JOINT: Delta Watch; Open Roads
          UPR of Norway / Submitted by: / Delta Watch / Member of the Water Network (WN) / July 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch / Lund 2024 | SINGLE: Delta Watch
          UPR of Norway / Submitted by: / Delta Watch – J. Miller / Open Roads Initiative – A. Berg | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Delta Watch / 1. In 2023 we visited forty places of detention in all parts of the country, most of them / together with Open Roads Initiative (ORI), and spoke to all who were held there. | SINGLE: ?Delta Watch
          UPR of Norway / This joint submission is made by the Delta Watch, the Open Roads Initiative / (ORI) and the Marsh Trust. | JOINT: Delta Watch; Open Roads Initiative [ORI]; Marsh Trust
          Human Rights Council / Agenda item 6 / UPR of Norway / Corrigendum / Paragraph 13.1 | UNKNOWN
          UPR of Norway / Delta Watch / Vannrettens Venner | UNKNOWN: ?Delta Watch; ?Vannrettens Venner
          UPR of Norway / Delta Watch · Elvevakten / July 2024 | UNKNOWN: ?Delta Watch; ?Elvevakten
          UPR of Norway / Joint submission by Amber Doors, Blue Kites, Mind, Long Wharf, Race on the Agenda, Rene Cassin, Engender and Open Ground | JOINT: Amber Doors; Blue Kites; Mind; Long Wharf; Race on the Agenda; Rene Cassin; Engender; Open Ground
          UPR of Norway / Joint submission / Amber Doors / Blue Kites / Mind / Long Wharf / Race on the Agenda / Rene Cassin / Engender / Open Ground | JOINT: ?Amber Doors; ?Blue Kites; ?Mind; ?Long Wharf; ?Race on the Agenda; ?Rene Cassin; ?Engender; ?Open Ground
          UPR of Norway / Joint submission / Amber Doors • Blue Kites • Mind • Long Wharf • Race on the Agenda • Rene Cassin • Engender • Open Ground | JOINT: ?Amber Doors; ?Blue Kites; ?Mind; ?Long Wharf; ?Race on the Agenda; ?Rene Cassin; ?Engender; ?Open Ground
          UPR of Norway / Joint submission / - Amber Doors / - Blue Kites / - Mind / - Long Wharf / - Race on the Agenda / - Rene Cassin / - Engender / - Open Ground | JOINT: ?Amber Doors; ?Blue Kites; ?Mind; ?Long Wharf; ?Race on the Agenda; ?Rene Cassin; ?Engender; ?Open Ground
          UPR of Norway / Joint submission / Submitted by: / Amber Doors / Blue Kites / Long Wharf / Scope / Engender / Open Ground | JOINT: Amber Doors; Blue Kites; Long Wharf; Engender; Open Ground
          UPR of Norway / Joint submission / 1. Rivers are dirty. / Annex: Member organisations / 1. Amber Doors / 2. Blue Kites / 3. Long Wharf / 4. Mending Nets / 5. Tern Island / 6. Night School / 7. Open Ground / 8. Hill Walkers / 9. Salt Tides / 10. Iron Steps / 11. Copper Well | JOINT: Amber Doors; Blue Kites; Long Wharf; Mending Nets; Tern Island; Night School; Open Ground; Hill Walkers; Salt Tides; Iron Steps; Copper Well
          UPR of Norway / Joint submission / 1. This report was submitted by a group of five organisations: Amber Doors, Safety from Floods, Long Wharf, Mending Nets and Open Ground. | JOINT: Amber Doors; Safety from Floods; Long Wharf; Mending Nets; Open Ground
          UPR of Norway / Joint submission by the Rivers Coalition on behalf of 80 groups from all nine districts | JOINT: Rivers Coalition
          UPR of Norway / Joint submission by: / 1. / Delta Watch / 2. / Youth Parliament of Lund / 3. / Open Roads Network | JOINT: Delta Watch; Youth Parliament of Lund; Open Roads Network
          UPR of Norway / Joint submission / This report is submitted on behalf of / – Delta Watch / – Open Roads Initiative | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / Joint submission / Contents / Annex I – Signatory organisations ........ 11 / Annex II – Table ........ 12 | JOINT
          UPR of Norway / Joint submission by Delta Watch and Open Roads Initiative / Observers (not signatories): Blue Hills Trust | JOINT: Delta Watch; Open Roads Initiative
          Examen Periódico Universal de Noruega / Este informe es presentado por la Red Andina, por la Casa de la Mujer y por el Colectivo Raíces. | JOINT: Red Andina; Casa de la Mujer; Colectivo Raíces
          UPR of Norway / Red Andina / Andean Network / Red Andina (The Andean Network, RA) submits its report. | SINGLE: ?Red Andina
          """)
  void namesInLists(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Our submission was prepared by Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission was compiled with the generous help of many people by the Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission comes from Delta Watch. | SINGLE: Delta Watch
          UPR of Norway / This submission was prepared by Delta Watch and Open Roads Initiative for the 49th session. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / This submission was prepared by Delta Watch (DW), which works on land, Open Roads Initiative (ORI), and Blue Hills Trust. | JOINT: Delta Watch [DW]; Open Roads Initiative [ORI]; Blue Hills Trust
          UPR of Norway / Based in Oslo, Delta Watch submits this report. | SINGLE: Delta Watch
          UPR of Norway / Founded in 1999, Delta Watch welcomes the opportunity to write. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch welcomes the opportunity to contribute. Open Roads Initiative does too. | SINGLE: Delta Watch
          UPR of Norway / On behalf of the Delta Watch and its partner, the Open Roads Initiative, I submit this report. | JOINT: Delta Watch; Open Roads Initiative
          UPR of Norway / On behalf of Delta Watch we thank you for the report. | SINGLE: Delta Watch
          UPR of Norway / 3. On behalf of Delta Watch, we submit this report. | SINGLE: Delta Watch
          UPR of Norway / July 2024 Delta Watch submits this report. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch Delta Watch is a charity that works on land. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Open Roads Open Roads works on land. | SINGLE: Open Roads
          UPR of Norway / Submitted by Delta Watch 1. Introduction Land is scarce. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch I. INTRODUCTION Land is scarce. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch Introduction 1. Land is scarce. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / I. Introduction / Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch / 12. Summary: / Open Roads Initiative | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch. The rivers are dirty. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch The rivers are dirty. | SINGLE: Delta Watch
          UPR of Norway / Submitted by Delta Watch In 2024 the rivers were dirty. | SINGLE: Delta Watch
          UPR of Norway / Delta Watch is a good land. Report by Open Roads Initiative | UNKNOWN
          UPR of Norway / Submitted by: Delta Watch (DW), Open Roads Initiative (ORI) and Voice of the Valley (VV) | JOINT: Delta Watch [DW]; Open Roads Initiative [ORI]; Voice of the Valley [VV]
          UPR of Norway / Submitted by: Water Rights Network (WRN) / Land is scarce, says WRN. | SINGLE: Water Rights Network [WRN]
          Water Rights Network / Report of WRN / UPR of Norway | SINGLE: Water Rights Network [WRN]
          Water Rights Network / UPR of Norway / Submitted by: WRN | SINGLE: Water Rights Network [WRN]
          UPR of Norway / Submitted by: WRN / The Water Rights Network (WRN) is a charity. | SINGLE: WRN
          UPR of Norway / Submitted by: WRN and Water Rights Network | SINGLE: WRN
          UPR of Norway / Submitted by: Water Rights Network / Water Rights Network of Norway (WRNN) is a charity. It was founded by Water Rights Network of Norway. | SINGLE: Water Rights Network of Norway [WRNN]
          UPR of Norway / Submitted by: "Open Roads" and Delta Watch "Coast" | JOINT: Open Roads; Delta Watch "Coast"
          UPR of Norway / Submitted by: Delta Watch (Coast | SINGLE: Delta Watch (Coast)
          UPR of Norway / Submitted by: Association for All (AFA) Norway | SINGLE: Association for All Norway [AFA]
          UPR of Norway / Submitted by: Rights and Roads (R&R) | SINGLE: Rights and Roads [R&R]
          UPR of Norway / Submitted by: Coalition for the Delta (CODEL) | UNKNOWN: Coalition for the Delta [CODEL]
          UPR of Norway / Submitted by: Friends Abroad of the Delta (XYZ) | SINGLE: Friends Abroad of the Delta [XYZ]
          UPR of Norway / Submitted by: Delta Watch (Norwegian) | SINGLE: Delta Watch (Norwegian)
          UPR of Norway / Submitted by: the ROADS and Delta Watch | JOINT: ROADS; Delta Watch
          UPR of Norway / Submitted by: THE DELTA AND ROADS | JOINT: DELTA; ROADS
          UPR of Norway / Submitted by: ROADS and DELTA | JOINT: ROADS; DELTA
          UPR of Norway / Submitted by: Roads and DELTA | JOINT: Roads; DELTA
          UPR of Norway / Submitted by: Peace and Justice | SINGLE: Peace and Justice
          UPR of Norway / Submitted by: Peace, Justice | SINGLE: Peace, Justice
          UPR of Norway / Submitted by: Association for Peace and Justice | SINGLE: Association for Peace and Justice
          UPR of Norway / Submitted by: Association of Mothers, Land and Water | SINGLE: Association of Mothers, Land and Water
          UPR of Norway / Submitted by: Association of Mothers, Delta Watch | JOINT: Association of Mothers; Delta Watch
          UPR of Norway / Submitted by: Blue Hills, Norway | SINGLE: Blue Hills, Norway
          UPR of Norway / Submitted by: Blue Hills Ltd, Delta Watch | JOINT: Blue Hills Ltd; Delta Watch
          UPR of Norway / Submitted by: Open Roads. / Open Roads, Blue Hills and Green Vales are charities. | SINGLE: Open Roads
          UPR of Norway / Submitted by: Open Roads and Green Vales / Green Vales is a charity. Green Vales is old. | JOINT: Open Roads; Green Vales
          UPR of Norway / Submitted by: Delta and Roads and Delta Watch / Delta and Roads is a charity. | JOINT: Delta and Roads; Delta Watch
          Northern Legal / Aid Initiative (NLAI) / UPR of Norway | SINGLE: ?Northern Legal Aid Initiative [NLAI]
          UPR of Norway / NGO Coalition on Human Rights / July 2024 | UNKNOWN: ?NGO Coalition on Human Rights
          UPR of Norway / Delta Watch / Lund – Bergen / July 2024 | SINGLE: ?Delta Watch
          UPR of Norway / Submitted by: Committee for Latin America and the Caribbean for the Defence of Rivers | SINGLE: Committee for Latin America and the Caribbean for the Defence of Rivers
          UPR of Norway / Submitted by: / Open Roads / Initiative / July 2024 | SINGLE: Open Roads Initiative
          UPR of Norway / The following NGOs submit this report: / • Delta Watch / • Peace and Justice / • Open Roads | JOINT: Delta Watch; Open Roads
          UPR of Norway / This report was prepared by the following NGOs: / • Delta Watch / • Open Roads | JOINT: Delta Watch; Open Roads
          BLUE HILLS VALLEY / Member of the World Federation for Rivers / PO Box 12, Oslo. Tel. 22 33 44 55 / UPR of Norway / 1. Rivers are dirty. | SINGLE: ?BLUE HILLS VALLEY
          BLUE HILLS VALLEY / Member of the World Federation for Rivers / Karapatan / Member of the Asian Forum / UPR of Norway / 1. Rivers are dirty. | UNKNOWN
          Delta Watch / NGO in special consultative status with ECOSOC / Open Roads / NGO in special consultative status with ECOSOC / UPR of Norway / 1. Rivers are dirty. | UNKNOWN: ?Delta Watch; ?Open Roads
          Фонд «Голос рек» / член Союза фондов / УПО Норвегии | SINGLE: ?Фонд «Голос рек»
          Hijos del Fiordo / Adherida a la Federación de Ríos / EPU de Noruega / 1. Los ríos están sucios. | SINGLE: ?Hijos del Fiordo
          Teachers and Tailors Union / Oslo – Geneva / UPR of Norway / 1. Rivers are dirty. | SINGLE: ?Teachers and Tailors Union
          Teachers for Peace and Tailors Union / UPR of Norway / 1. Rivers are dirty. | JOINT: ?Teachers for Peace; ?Tailors Union
          УПО Норвегии / Доклад общественной организации «Право и Дом» / 1. «Право и Дом» – организация, созданная в 2008 году. | UNKNOWN: общественная организация «Право и Дом»
          УПО Норвегии / Союз «Соль» / Уважаемые дамы и господа! / 1. Реки грязны. | SINGLE: ?Союз «Соль»
          UPR of Norway / Valley Table / Authors: June Roe, Kate Whitby | UNKNOWN: ?Valley Table
          УПО Норвегии / Доклад подготовили: Анна Миллер, адвокат, и Павел Дам, журналист | UNKNOWN
          EPU de la Norvège / Rédigé par : Jeanne Martin et Dr Paul Dam | UNKNOWN
          EPU de la Norvège / Mesdames, Messieurs, / 1. Les rivières sont sales. / Pour le Centre des rivières, / J.-R. Dupont, coordonnateur | SINGLE: Centre des rivières
          UPR of Norway / 1. Rivers are dirty. / For the Valley Loom, / S. Miller, Secretary | SINGLE: Valley Loom
          EPU de la Norvège / Rapport alternatif des organisations de pêcheurs norvégiens / 1. Les rivières sont sales. | JOINT
          UPR of Norway / contribution of stakeholders / Delta Watch / 1. Rivers are dirty. | SINGLE: ?Delta Watch
          挪威普遍定期审议 / 报告提交：河流之声协会（奥斯陆） | SINGLE: 河流之声协会（奥斯陆）
          挪威普遍定期审议 / 撰写人：林晓雯律师、陈国栋（独立记者） | UNKNOWN
          挪威普遍定期审议 / 河流之声 / 本报告由上述两个组织共同提交。河流之声是自助组织。 | JOINT: ?河流之声
          """)
  void namesWhoseEndsThePageShows(String lines, String told) {
    assertThat(submitters(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  private static String submitters(Submission submission) {
    String names =
        submission.organisations().stream()
            .map(SubmitterFinderTest::name)
            .collect(Collectors.joining("; "));
    return submission.authorship() + (names.isEmpty() ? "" : ": " + names);
  }

  private static String name(Organisation organisation) {
    String mark =
        switch (organisation.evidence().certainty()) {
          case TOLD, STATED -> "";
          case CORROBORATED -> "+";
          case INFERRED -> "?";
        };
    return mark + organisation.name() + organisation.acronym().map(" [%s]"::formatted).orElse("");
  }
}
