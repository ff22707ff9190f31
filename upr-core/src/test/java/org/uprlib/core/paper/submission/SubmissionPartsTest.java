package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;

/** Cover, contents, body, notes and annexes, sections, numbered paragraphs and the summary. */
class SubmissionPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Sylvania / Rivers United / @ / = Introduction / 1. Rivers are dirty. / 2. Fish die. | COVER 2; BODY 3
          UPR of Sylvania / We visited the prisons of the north and of the south of Sylvania and saw that the cells are damp and dark and that women and men wait there for months until a judge of the town has time to hear them at last / @ / 2. Fish die. | BODY 3; unclear 2
          UPR of Sylvania / The rivers of Sylvania are dirty. Their fish die of it each year. / @ / 2. Fish die. | BODY 3; unclear 2
          UPR of Sylvania / The rivers of Sylvania are dirty, and their fish die. / No law of Sylvania says who has to clean a river. / We asked the ministry about it and had no answer. / @ / 2. Fish die. | BODY 5
          UPR of Sylvania / Submitted by Rivers United for the 49th session of the UPR. / Rivers United works for clean rivers in all of Sylvania. / Contact: 12 Bridge St., 1000 Town. / @ / 2. Fish die. | COVER 4; BODY 1
          UPR of Sylvania / 49th session. Fourth cycle. / Rivers United. 12 Bridge St., 1000 Town. Tel. 12 34. / @ / 2. Fish die. | COVER 3; BODY 1
          UPR of Sylvania / Submitted by Rivers United and by the Lakes Network, the Union of Fishers and the House of Wells, all of them members of the Forum of the Waters / @ / 2. Fish die. | COVER 2; BODY 1
          UPR of Sylvania / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / Rivers United and Lakes Network and Fishers and Wells and Boats and Springs and Dams and Mills and Shores and Banks and Weirs / @ / 2. Fish die. | BODY 13
          UPR of Sylvania / Rivers United / 1. Rivers are dirty. / @ / 2. Fish die. | BODY 4
          UPR of Sylvania / Rivers United / This paper was made with the help of the Lakes Fund. Its contents are the sole responsibility of Rivers United and do not necessarily reflect the views of the Fund. / @ / 2. Fish die. | COVER 3; BODY 1
          UPR of Sylvania / Rivers United / This paper was made with the help of the Lakes Fund. Its rivers are dirty and their fish die in many of them. / @ / 2. Fish die. | BODY 4; unclear 3
          UPR of Sylvania / Contents / Introduction 2 / @ / 2. Fish die. | COVER 1; CONTENTS 2; BODY 1
          UPR of Sylvania / Contents / 1. Water 2 / 2. Fish 5 / @ / 1. Rivers are dirty. | COVER 1; CONTENTS 3; BODY 1
          UPR of Sylvania / Contents / The rivers of Sylvania are dirty. Their fish die of it each year. / @ / 2. Fish die. | BODY 1; CONTENTS 1; BODY 2; unclear 1
          UPR of Sylvania / Summary / @ / 2. Fish die. | BODY 3
          UPR of Sylvania / Rivers United | BODY 2
          @ / UPR of Sylvania / @ / 1. Rivers are dirty. | BODY 2
          UPR of Sylvania / = Contents / Introduction	1 / Prisons....12 / Water … 143 / 1. Rivers are dirty. / 2. Fish die. | BODY 1; CONTENTS 4; BODY 2
          UPR of Sylvania / Contents / Introduction 1 / Prisons 1234 / Water 7 / Fish | BODY 1; CONTENTS 4; BODY 1
          UPR of Sylvania / Contents / 12 / Introduction1 / Water 7 | BODY 1; CONTENTS 4
          UPR of Sylvania / Contents / Water / Fish / Annexes / = Water / 1. Rivers are dirty. | BODY 1; CONTENTS 4; BODY 2
          UPR of Sylvania / Contents / Water / Annex / @ / Fish / 1. Rivers are dirty. | COVER 1; CONTENTS 3; BODY 2
          UPR of Sylvania / Contents / 1. Water / 2. References / 3. Annex / Water / Rivers are dirty. | BODY 1; CONTENTS 4; BODY 2
          UPR of Sylvania / Contents / ^ Water / ^ 2 / ^ Annex / ^ 9 / = Water / 1. Rivers are dirty. | BODY 1; CONTENTS 5; BODY 2
          UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Contents / Water 2 / Annex / Law of 1999 9 / = Water / Fish die. | BODY 2; CONTENTS 4; BODY 2
          UPR of Sylvania / !Table of contents of this paper / Introduction 1 / = Introduction / Text. | BODY 5
          UPR of Sylvania / ! Table of Contents: / Introduction 1 / = Introduction / Text. | BODY 1; CONTENTS 2; BODY 2
          UPR of Sylvania / INDEX / Introduction 1 / = Introduction / Text. | BODY 1; CONTENTS 2; BODY 2
          UPR of Sylvania / The contents / Introduction 1 / Text | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex A: Law of 1999 / Text of it. / = Introduction / More. | BODY 2; ANNEXES 4
          = UPR of Sylvania / 1. Rivers are dirty. / Annex / Text of it. / Notes / More. | BODY 2; ANNEXES 4
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / APPENDIX / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Annexe n° 2 : / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Anexo IV. / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / 附件1 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / See annex 1 / Text of it. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1 / Law of 1999. / 2. Fish die. | BODY 2; ANNEXES 2; BODY 1; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1: Laws of the last twenty years / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / ANNEX: LAWS OF THE LAST YEARS / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Appendix A – Laws of the last years / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Pièce jointe n° 1 : lois des dernières années / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1: Laws of the last years / Annex 2: Fish of the lake / Text of it. | BODY 3; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1: the laws of the last years are bad. / Text of it. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / Annex 1: Laws of the last years / Text of it. / 2. Fish die. | BODY 2; ANNEXES 2; BODY 1; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / Annexes tell more. / Text of it. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / Annex A on the laws of Sylvania that are in force / Text of it. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / ^ Annex / Text of it. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / Endnotes / 1 Law of 1999. / 2 Law of 2003. / = Annex / More. | BODY 2; NOTES 3; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / __________ / [] [1] Law of 1999. / [] [2] Law of 2003. | BODY 2; NOTES 3
          = UPR of Sylvania / 1. Rivers are dirty. / __________ / 2. Fish die. / 3. Floods came. | BODY 5
          = UPR of Sylvania / 1. Rivers are dirty. / = Sources / Law of 1999. / Law of 2003. | BODY 2; NOTES 3; unclear 3
          = UPR of Sylvania / 1. Rivers are dirty. / Fuentes consultadas / Law of 1999. / = Annex / More. | BODY 2; NOTES 2; ANNEXES 2; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / = Sources / 2. We asked the ministry. / = Water / 3. Fish die. | BODY 6; unclear
          = UPR of Sylvania / 1. Rivers are dirty. / = Sources / We asked the ministry. / = Water / 2. Fish die. | BODY 2; NOTES 2; BODY 2; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / References and notes / Law of 1999. / = Annex / More. | BODY 2; NOTES 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / ! Notes de bas de page : / Law of 1999. | BODY 2; NOTES 2
          UPR of Sylvania / Rivers United / = Summary / Rivers are dirty. Fish die in all of them. / @ / 2. Floods came. | COVER 2; BODY 3
          UPR of Sylvania / Rivers United / = Summary / Rivers are dirty. / = Water / Fish die. / @ / 2. Floods came. | BODY 7
          = UPR of Sylvania / 1. Rivers are dirty. / References / Law of 1999. / = Further remarks / More. | BODY 2; NOTES 2; BODY 2
          = UPR of Sylvania / 1. Rivers are dirty. / = III. Annexes / More. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / = 4) Appendix / More. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / = The annex / More. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / = Annexation of land / More. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / = 12 Annex / More. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / = 123456. Annex / More. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / = 12345678. Annex / More. | BODY 4
          = UPR of Sylvania / 1. Rivers are dirty. / ^ Notes / ^ None / 2. Fish die. | BODY 5
          = UPR of Sylvania / 1. It has these parts: / [•] Water / [•] Notes / [•] Annex / = Water / 2. Rivers are dirty. | BODY 7
          = UPR of Sylvania / 1. It has these parts: / 2. Water / 3. Annex / = Water / 4. Rivers are dirty. | BODY 6
          = UPR of Sylvania / 1. Rivers are dirty. / ! [2.] Annex / Law of 1999. | BODY 2; ANNEXES 2
          UPR of Sylvania / Rivers United / Annexes / Matrix (sent apart) / = Water / 1. Rivers are dirty. / = Annex / Law of 1999. | BODY 6; ANNEXES 2
          UPR of Sylvania / Notes / 1. Rivers are dirty. | BODY 3
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex to our last paper: what is new / 2. Fish die. / = Water / 3. Floods came. | BODY 6; unclear
          = UPR of Sylvania / 1. Rivers are dirty. / = Appendix to our last paper / = Water / 2. Fish die. | BODY 5; unclear
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex to our last paper / Law of 1999. | BODY 2; ANNEXES 2; unclear 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex to our last paper / Fish die. | BODY 4; unclear 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex B: fish / Fish die. | BODY 2; ANNEXES 2
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex / Law of 1999. / = Water / 2. Fish die. / = Annex B / Law of 2003. | BODY 2; ANNEXES 2; BODY 2; ANNEXES 2; unclear 2
          = UPR of Sylvania / 1.1. Rivers are dirty. / 1.2. Fish die. / Annex / Law of 1999. / 1.3. Floods came. | BODY 3; ANNEXES 2; BODY 1; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / 2. Fish die. / = Annex / 1. Law of 1999. / 2. Law of 2001. / 3. Law of 2003. | BODY 3; ANNEXES 4
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex / 115.2. Clean the rivers. / 115.3. Count the fish. | BODY 2; ANNEXES 3
          = UPR of Sylvania / 1. Rivers are dirty. / Notes / 1. Law of 1999. / 2. Law of 2001. / 3. Law of 2003. | BODY 2; NOTES 4
          = UPR of Sylvania / 1. Rivers are dirty. / ! References / 2. Fish die. / 3. Floods came. | BODY 5; unclear
          = UPR of Sylvania / 1. Rivers are dirty. / = Bibliography / Law of 1999. / List of references / Law of 2003. | BODY 2; NOTES 4
          = I. UPR of Sylvania / 1. Rivers are dirty. / = II. Annexes / Law of 1999. / = III. Water / More. | BODY 2; ANNEXES 2; BODY 2; unclear 2
          = [A.] UPR of Sylvania / 1. Rivers are dirty. / = Annex / Law of 1999. / = [B.] Water / More. | BODY 2; ANNEXES 2; BODY 2; unclear 2
          = 1. UPR of Sylvania / 1. Rivers are dirty. / = Annex / = 1. Law / Of 1999. / = 2. More law / Of 2003. | BODY 2; ANNEXES 5
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex / Law of 1999. / = Recommendations / Clean the rivers. | BODY 2; ANNEXES 2; BODY 2; unclear 2
          = UPR of Sylvania / 1. Rivers are dirty. / = Annex / Law of 1999. / == Recommendations / Clean the rivers. | BODY 2; ANNEXES 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexes of the Peace Agreement / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex II of the Peace Agreement / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Attachment of wages / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexe psychiatrique de la prison / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexe II de la Convention / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Pièces jointes refusées par les tribunaux / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Anexo II del Acuerdo de Paz / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Anexos carcelarios / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Приложения к бюджету / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Приложение усилий к реформе / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = مرفق الاحتجاز في المطار / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = 附件厂工人的权利 / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = 附录中的罪行 / Text of it. / = Water / More. | BODY 6; unclear 4
          = UPR of Sylvania / 1. Rivers are dirty. / = Attachment of wages / Text of it. / = Water / More. | BODY 2; ANNEXES 4; unclear 4
          = 1. UPR of Sylvania / 1. Rivers are dirty. / = 2. Attachment of wages / Text of it. / = 3. Water / More. | BODY 6; unclear
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / == Annex 1 / Law of 1999. / = Water / More. | BODY 2; ANNEXES 4; unclear 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex. Testimonies / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexe. Témoignages / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Anexo. Testimonios / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Приложение. Свидетельства / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = مرفق. شهادات / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = 附件。证词 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexe n° 1 – Témoignages / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex (testimonies) / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annex 1 Cases / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Annexes I to III / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Anexos 1 y 2 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Приложения 1 и 2: свидетельства / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Приложение № 1. Свидетельства / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = ملحق رقم 1: شهادات / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = الملحق الأول / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = 附件一证词 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / = Anexo A / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! المرفق رقم 1 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! Annex No. 1 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! المرفق رقم (1) / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! 【附件】 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! Annexe. Témoignages / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / ! الملحق الأول / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Приложение № 1. Свидетельства / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / 附件1：证词 / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Annexe (témoignages) / Text of it. | BODY 2; ANNEXES 2
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Annexes: 2 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Annex: 1 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / 2 annexes / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Pièces jointes : 2 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Anexos: 3 archivos / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Anexos: lista de casos; fotografías / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Приложения: 2 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Annex 1: map; Annex 2: list of names / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / المرفقات: 2 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / 附件：2 / = Water / 1. Fish die. | BODY 5
          = UPR of Sylvania / Rivers are dirty, and their fish die, as all reports of this year tell us. / Annexes: list of cases / = Water / 1. Fish die. | BODY 5; unclear 3
          = UPR of Sylvania / 1. Rivers are dirty. / ! Notes de fin de document / Law of 1999. | BODY 2; NOTES 2
          = UPR of Sylvania / 1. Rivers are dirty. / ! References / Law of 1999. / We visited the prisons of the north and of the south of Sylvania and saw that the cells are damp and dark and that women and men wait there for months until a judge of the town has time to hear them at last and to send them home to their children. | BODY 2; NOTES 3; unclear 1
          = UPR of Sylvania / 1. Rivers are dirty. / ! References / We visited the prisons of the north and of the south of Sylvania and saw that the cells are damp and dark and that women and men wait there for months until a judge of the town has time to hear them at last and to send them home to their children. / 2. Fish die. | BODY 5; unclear
          = UPR of Sylvania / 1. Rivers are dirty. / ! References / We visited the prisons of the north and of the south of Sylvania and saw that the cells are damp and dark and that women and men wait there for months until a judge of the town has time to hear them at last and to send them home to their children. / = Fish / Fish die. | BODY 2; NOTES 2; BODY 2; unclear 1
          = UPR of Sylvania / 1. Rivers are dirty. / ! 参考资料 / 我们走访了西尔瓦尼亚北部和南部的监狱，看到牢房阴暗潮湿，男女被拘留者要等待数月才能见到法官。我们还同他们的家属和律师谈了话，他们都说案卷一再丢失。 | BODY 2; NOTES 2; unclear 1
          = UPR of Sylvania / 1. Rivers are dirty. / ! الحواشي الختامية / Law of 1999. | BODY 2; NOTES 2
          = UPR of Sylvania / 1. Rivers are dirty. / ! 参考资料 / Law of 1999. | BODY 2; NOTES 2
          UPR of Sylvania / Rivers United counts the fish of all rivers. It was founded in 1998. It advises towns. / @ / 2. Fish die. | COVER 2; BODY 1
          UPR of Sylvania / About us: Rivers United is a union of those who fish and those who boat, who mill and who dam, who live at the banks of the rivers of the north and of the south of Sylvania and want them to be clean again / @ / 2. Fish die. | COVER 2; BODY 1
          UPR of Sylvania / The law was made in 1998. It says that rivers are to be clean. / @ / 2. Fish die. | BODY 3; unclear 2
          """)
  void coverContentsBodyNotesAndAnnexes(String lines, String told) {
    assertThat(parts(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          = UPR of Sylvania / Rivers United / = Introduction / 1. Rivers are dirty. / 2. Fish die. / == Law / 3. There is none. | 1 UPR of Sylvania: 2; 1 Introduction: 3; 2 Law: 2
          = UPR of Sylvania / = Contents / Introduction 1 / = [II.] Law / 1. Rivers are dirty. / = Water | 1 UPR of Sylvania: 1; 1 II. Law: 2; 1 Water: 1
          UPR of Sylvania / 1. Rivers are dirty. | ``
          """)
  void aSectionGoesToTheNextHeading(String lines, String told) {
    assertThat(sections(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          = UPR of Sylvania / Rivers United has worked for clean rivers in all of Sylvania since 1999. / 1. Rivers are dirty. / 2. Fish die. / ^ 3. In a cell. / = 4. Law / 5. It is old. | 1=1 1.; 2=2 2.; 3=5 5.
          UPR of Sylvania / [1.] Rivers are dirty. / [2.] Fish die. / [a)] First of all / [(b)] Second / [•] Third | 1=1 Rivers; 2=2 Fish
          UPR of Sylvania / 1) Rivers are dirty. / 2.1. Fish die. / 3.5 per cent of them died. / 2019 was the year of the floods in the valleys of Sylvania. / 4. / 1999. | 1=1 1); 2=2.1 2.1.
          = UPR of Sylvania / Rivers United has worked for clean rivers in all of Sylvania since 1999. / = Water / The rivers of Sylvania are dirty, as all reports of this year tell us. / Fish die. | 1=- Rivers; 2=- The
          = UPR of Sylvania / = Summary / The rivers of Sylvania are dirty, as all reports of this year tell us. / = Water / The rivers of Sylvania are clean now, as all reports of last year tell. / A line of text that ends with no stop and is not long enough to be text | 1=- The
          = Water / A line of text that ends with no stop and yet is so long that it can be no title of a section in any paper, be it of Sylvania or not / "The rivers of Sylvania are dirty, as all reports of this year tell us." / (The rivers of Sylvania are dirty, as all reports of this year tell us.) / – The rivers of Sylvania are dirty, as all reports of this year tell us. / > The rivers of Sylvania are dirty, as all reports of this year tell us. / [•] The rivers of Sylvania are dirty, as all reports of this year tell us. / ^ The rivers of Sylvania are dirty, as all reports of this year tell us. / Key words: rivers, fish, dirt, floods, valleys, lakes, dams, boats and mud. / The rivers of Sylvania are dirty, as all reports of this year tell you: | 1=- A; 2=- The
          = Water / 西尔维尼亚的河流很脏,今年所有的报告都这样告诉我们大家。 / 西尔维尼亚的河流很脏。 / The rivers of Sylvania are dirty, as reports of 1999 tell us. / The rivers of Sylvania are dirty, as reports of 1999 tell you. | 1=- 西尔维尼亚的河流很脏,今年所有的报告都这样告诉我们大家。; 2=- The; 3=- The
          = UPR of Sylvania / = Summary / 1. The rivers are dirty. / 2. Fish die in them. / = Water / 3. Floods came. | 1=1 1.; 2=2 2.; 3=3 3.
          1. Rivers are dirty. / Their banks are dirty too, as anyone who walks there can see at once. / 2. Fish die. | 1=1 1.; 2=- Their; 3=2 2.
          = Summary / 1.1 Rivers are dirty. / 1.2 Fish die. / 3.5 per cent of them. | 1=1.1 1.1; 2=1.2 1.2
          = Water / §1 Rivers are dirty. / § 2 Fish die. | 1=1 §1; 2=2 §
          = Water / > The rivers of Sylvania are dirty, as all reports of this year tell us. / > Their banks are dirty too, as anyone who walks there can see at once. / ^ In a cell, the rivers of Sylvania are dirty, as all reports of this year tell us. | 1=- The; 2=- Their
          = Water / 1. The rivers of Sylvania are dirty, as all reports of this year tell us. / > Their banks are dirty too, as anyone who walks there can see at once. | 1=1 1.
          = Water / [] [1] Rivers are dirty. / [] [2] Fish die. | 1=1 [1]; 2=2 [2]
          = UPR of Sylvania / = Summary / The rivers of Sylvania are dirty, as all reports of this year tell us. | 1=- The
          = Water / 1 Rivers are dirty. / 2 Fish die. / = Law / 3 There is none. / 4 “Old” it is. / ^ 5 In a cell. / 5 Years have passed. | 1=1 1; 2=2 2; 3=3 3; 4=4 4; 5=5 5
          = Water / (1) Rivers are dirty. / (2) Fish die. / (3) Floods came. | 1=1 (1); 2=2 (2); 3=3 (3)
          = Water / 1 Rivers are dirty. / 2 Fish die. / The rivers of Sylvania are dirty, as all reports of this year tell us. | 1=- The
          = Water / 12 Rivers are dirty. / 13 Fish die. / 14 Floods came. / The rivers of Sylvania are dirty, as all reports of this year tell us. | 1=- The
          """)
  void paragraphsOfRunningTextAndTheirNumbers(String lines, String told) {
    assertThat(paragraphs(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          = UPR of Sylvania / = Summary / The rivers are dirty. / Fish die. / = Water / 1. Floods came. | Summary / The rivers are dirty. / Fish die.
          = UPR of Sylvania / Executive summary: / The rivers are dirty. / 1. Floods came. | Executive summary: / The rivers are dirty.
          = UPR of Sylvania / Executive summary / 1. The rivers are dirty. / 2. Fish die. / = Water / 3. Floods came. | Executive summary / 1. The rivers are dirty. / 2. Fish die.
          = UPR of Sylvania / ! I. Executive summary / The rivers are dirty. / Fish die. | I. Executive summary / The rivers are dirty. / Fish die.
          = UPR of Sylvania / = Summary / = Water / 1. Floods came. | -
          = UPR of Sylvania / Summary | -
          = UPR of Sylvania / Summary of what we say here / The rivers are dirty. | -
          """)
  void theSummaryEndsWhereTheBodyBegins(String lines, String told) {
    assertThat(summary(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  private static String parts(Submission submission) {
    return Stream.concat(
            submission.parts().stream()
                .map(part -> part.kind() + " " + lines(submission, part.span())),
            submission.document().notices().stream()
                .map(
                    notice ->
                        notice
                            .where()
                            .map(where -> "unclear " + lines(submission, where))
                            .orElse("unclear")))
        .collect(Collectors.joining("; "));
  }

  private static String sections(Submission submission) {
    return submission.sections().stream()
        .map(s -> s.level() + " " + s.title() + ": " + lines(submission, s.span()))
        .collect(Collectors.joining("; "));
  }

  private static String paragraphs(Submission submission) {
    return submission.paragraphs().stream()
        .map(p -> p.ordinal() + "=" + p.number().orElse("-") + " " + begins(submission, p.span()))
        .collect(Collectors.joining("; "));
  }

  private static String summary(Submission submission) {
    return submission
        .summary()
        .map(span -> span.in(submission.document().text()).replace("\n", " / "))
        .orElse("-");
  }

  private static String begins(Submission submission, Span span) {
    return List.of(span.in(submission.document().text()).split(" ", 2)).get(0);
  }

  private static int lines(Submission submission, Span span) {
    return (int) span.in(submission.document().text()).lines().count();
  }
}
