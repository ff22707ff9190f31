package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.SeveralPapersException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.extract.Loaded;

class BoundPapersTest {
  private static final FrontMatterReader FRONT = new FrontMatterReader(Loaded.STATES);
  private static final BoundPapers BOUND = new BoundPapers(FRONT, Loaded.STATES);
  private static final Pattern LINES = Pattern.compile("; ");
  private static final Pattern NAMES = Pattern.compile(", ");
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";

  private static OpenPaper joined(String symbol, List<String> behind) {
    Document document =
        new TestDocument()
            .says(symbol, TITLE, "Kenya")
            .says("6. Sylvania supports the following recommendations:", "6.1 Ratify it (Spain).")
            .says("All conclusions reflect the position of the States (see A/HRC/44/7).")
            .says(behind.toArray(String[]::new))
            .document();
    return new OpenPaper(document, FRONT.read(document), Deadline.of("a", ReadLimits.DEFAULT));
  }

  @ParameterizedTest(name = "{0}; {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/99/9 | United Nations A/HRC/99/10; 8 May 2040; T; Uganda | A/HRC/99/10",
        "A/HRC/99/9 | A/HRC/44/9; Agenda item 6; T; Kenya | A/HRC/44/9",
        "A/HRC/99/9 | A/HRC/WG.6/47/L.3; T; Kenya | A/HRC/WG.6/47/L.3",
        "A/HRC/99/9 | A/HRC/44/9/Add.1; T; Kenya; Addendum | A/HRC/44/9/Add.1",
        "A/HRC/99/9 | Universal periodic review; T; Uganda* | Uganda",
        "A/HRC/99/9 | Universal periodic review; T Uganda II. Conclusions | Uganda",
        "A/HRC/99/9/Add.1 | A/HRC/99/10/Add.1; T; Uganda; Addendum | A/HRC/99/10/Add.1",
        "A/HRC/99/9 | Nations Unies A/HRC/99/10; Rapport du Groupe de travail sur"
            + " l’Examen périodique universel; Ouganda | A/HRC/99/10",
        "A/HRC/99/9 | Naciones Unidas A/HRC/99/10; Informe del Grupo de Trabajo sobre el"
            + " Examen Periódico Universal; Uganda | A/HRC/99/10",
        "A/HRC/99/9 | Организация Объединенных Наций A/HRC/99/10; Доклад Рабочей группы"
            + " по универсальному периодическому обзору; Уганда | A/HRC/99/10",
        "A/HRC/99/9 | الأمم المتحدة A/HRC/99/10; تقرير الفريق العامل المعني بالاستعراض"
            + " الدوري الشامل; أوغندا | A/HRC/99/10",
        "A/HRC/99/9 | 联合国 A/HRC/99/10; 普遍定期审议工作组报告; 乌干达 | A/HRC/99/10",
        // What is annexed, cited or printed on each page is no other paper.
        "A/HRC/99/9 | A/HRC/99/9/Corr.1; T; Kenya; Corrigendum | none",
        "A/HRC/99/9 | A/HRC/99/9/Add.1; T; Kenya; Addendum | none",
        "A/HRC/99/9 | A/HRC/99/9; T; Kenya; A/HRC/99/9; T; Kenya | none",
        "A/HRC/99/9 | A/HRC/WG.6/47/KEN/2; Compilation on Kenya; See A/HRC/44/9 | none",
        "A/HRC/99/9 | This was told in the report for the Council's session, A/HRC/44/9;"
            + " T; Kenya | none",
        "A/HRC/99/9 | 3. The T on Uganda (A/HRC/99/10) was adopted. | none",
        "A/HRC/99/9/Add.1 | The recommendations of the; T; are answered below. | none",
      })
  void anotherPaperBehindIsNamed(String symbol, String behind, String other) {
    String lines = behind.replace("T;", TITLE + ";").replace("T ", TITLE + " ");
    OpenPaper paper = joined(symbol, LINES.splitAsStream(lines).toList());
    assertThat(BOUND.in(paper).map(SeveralPapersException::second).orElse("none")).isEqualTo(other);
  }

  @ParameterizedTest(name = "{0}; {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/99/9 | A/HRC/99/9/Add.1; 8 May 2040; T; Kenya; Addendum | A/HRC/99/9,"
            + " A/HRC/99/9/Add.1",
        "A/HRC/99/9/Add.1 | United Nations A/HRC/99/9; T; Kenya | A/HRC/99/9/Add.1, A/HRC/99/9",
        "A/HRC/99/9 | A/HRC/99/9/Corr.1; T; Kenya; A/HRC/99/9/Add.1; T; Kenya"
            + " | A/HRC/99/9, A/HRC/99/9/Corr.1, A/HRC/99/9/Add.1",
        "A/HRC/99/9 | A/HRC/99/9; T; Kenya | A/HRC/99/9",
        "A/HRC/99/9 | A/HRC/44/9/Add.1; T; Kenya | A/HRC/99/9",
        "A/HRC/99/9 | See A/HRC/99/9/Add.1. | A/HRC/99/9",
      })
  void papersOfOneReviewAreParted(String symbol, String behind, String symbols) {
    String lines = behind.replace("T;", TITLE + ";");
    List<OpenPaper> parted =
        BOUND.parted(joined(symbol, LINES.splitAsStream(lines).toList())).toList();
    assertThat(parted.stream().map(each -> each.info().symbol().orElse("")).toList())
        .isEqualTo(NAMES.splitAsStream(symbols).toList());
    assertThat(parted.stream().flatMap(each -> each.document().blocks().stream()).toList())
        .isEqualTo(joined(symbol, LINES.splitAsStream(lines).toList()).document().blocks());
    parted.forEach(
        each ->
            assertThat(each.document().blocks().get(0).text())
                .contains(each.info().symbol().orElse("")));
  }
}
