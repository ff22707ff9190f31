package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.translation.Terminology;
import org.uprlib.extract.write.translation.TranslatedException;

/** Why a table cannot be used, in the language of whoever reads it. */
class TableReasonsTest {
  private static final Translations WORDS =
      Translations.load(FollowUpTable.class::getResourceAsStream, "table-words.tsv");

  @TempDir private Path folder;

  /** A table in {@code language} of which a cell of its only row, or a head, says this instead. */
  private Path edited(String language, FollowUpColumn column, String cell, boolean head)
      throws IOException {
    Language own = Language.of(language).orElseThrow();
    Path file = folder.resolve("t.csv");
    try (var out = Files.newOutputStream(file)) {
      FollowUpFormat.CSV.write(table(row("14.1", "Close the camp", "NOR", "")), own, STATES, out);
    }
    String text = Files.readString(file);
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> heads = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
    int at = heads.indexOf(column.head(WORDS).get(own));
    int line = head ? 0 : 1;
    List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
    cells.set(at, cell);
    lines.set(line, String.join(",", cells));
    return Files.writeString(file, String.join("\r\n", lines));
  }

  private static String reason(String language, ThrowingCallable read) {
    TranslatedException told = catchThrowableOfType(TranslatedException.class, read);
    assertThat(told).isNotNull();
    return told.reason(Terminology.in(Language.of(language).orElseThrow(), STATES))
        .replace('\u00a0', ' ');
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | LEVEL     | presque    | false | colonne « Niveau de mise en œuvre » : « presque »"
            + " n’est pas un niveau ; les niveaux sont : non mise en œuvre, partiellement mise en"
            + " œuvre, pleinement mise en œuvre ; ou E :",
        "es | LEVEL     | casi       | false | columna «Grado de aplicación»: «casi» no es un"
            + " grado; los grados son: no aplicada, parcialmente aplicada, plenamente aplicada; o"
            + " bien E:",
        "fr | POSITION  | peut-être  | false | colonne « Position » : « peut-être » n’est pas une"
            + " position",
        "es | POSITION  | quizás     | false | columna «Posición»: «quizás» no es una posición;"
            + " escriba «apoyada»",
        "fr | STATES    | Bordurie   | false | « Bordurie » n’est pas le nom d’un État ; séparez"
            + " plusieurs États par des points-virgules",
        "es | STATES    | Borduria   | false | «Borduria» no es el nombre de un Estado",
        "fr | SESSION   | printemps  | false | « printemps » n’est pas un numéro de session",
        "es | SESSION   | 0          | false | «0» no es el número de un período de sesiones",
        "en | PARAGRAPH | 06. Jan    | false | '06. Jan' is a date, not the number of a"
            + " recommendation",
        "en | PARAGRAPH | 3/23/23    | false | '3/23/23' is a date",
        "fr | PARAGRAPH | 6-févr     | false | « 6-févr » est une date",
        "es | PARAGRAPH | 2026-01-06 | false | «2026-01-06» es una fecha",
        "fr | PARAGRAPH | ''         | false | : la cellule est vide",
        "es | REVIEW    | ''         | false | : la celda está vacía",
        "fr | DONE      | Progrès    | true  | aucune colonne ne s’appelle « Ce qui a été fait » ;"
            + " l’une de celles-ci a-t-elle été renommée ? « Progrès »",
        "es | DONE      | Progresos  | true  | no tiene ninguna columna «Qué se ha hecho»; ¿se"
            + " cambió el nombre de una de estas? «Progresos»",
        "fr | DONE      | ''         | true  | aucune colonne ne s’appelle « Ce qui a été fait »",
        "es | DONE      | Fuentes    | true  | columna «Fuentes»: aparece dos veces",
      })
  void aCellIsToldInTheLanguageOfTheReader(
      String language, FollowUpColumn column, String cell, boolean head, String said)
      throws IOException {
    Path file = edited(language, column, cell, head);
    FollowUpReader reader = new FollowUpReader(STATES);

    assertThat(reason(language, () -> reader.read(file))).contains(said);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | a.xlsx | Chère  | ce n’est pas un classeur lisible ; enregistrez-le au format .xlsx"
            + " ou .csv",
        "es | a.xlsx | Hola   | no es un libro de cálculo que se pueda leer",
        "fr | a.csv  | Chers  | ce n’est pas un tableau de suivi : aucune ligne n’a d’en-têtes tels"
            + " que « Paragraphe » et « Niveau de mise en œuvre »",
        "es | a.csv  | Hola   | no es una tabla de seguimiento: ninguna fila tiene encabezados como"
            + " «Párrafo» y «Grado de aplicación»",
        "fr | a.csv  | '\"a\"b' | ce n’est pas un fichier CSV lisible",
        "es | b.csv  | ñ      | no es un texto en UTF-8",
      })
  void aFileIsToldInTheLanguageOfTheReader(
      String language, String name, String content, String said) throws IOException {
    boolean latin = name.startsWith("b");
    Path file =
        Files.write(
            folder.resolve(name),
            content.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    FollowUpReader reader = new FollowUpReader(STATES);

    assertThat(reason(language, () -> reader.read(file))).contains(said);
  }

  @Test
  void aTableOnSeveralSheetsIsRefused() throws IOException {
    Path file = folder.resolve("sheets.xlsx");
    try (var out = Files.newOutputStream(file)) {
      FollowUpFormat.XLSX.write(
          table(row("14.1", "Close the camp", "NOR", "")), Language.ENGLISH, STATES, out);
    }
    Path copied = folder.resolve("copied.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
        var out = Files.newOutputStream(copied)) {
      book.cloneSheet(0, "Old copy");
      book.write(out);
    }
    FollowUpReader reader = new FollowUpReader(STATES);

    assertThat(reason("en", () -> reader.read(copied)))
        .contains("on several sheets: 'Follow-up', 'Old copy'");
  }

  @Test
  void whatANewTableHasNoPlaceForIsCounted() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (var out = Files.newOutputStream(file)) {
      FollowUpFormat.XLSX.write(
          table(row("14.1", "Close the camp", "NOR", "")), Language.FRENCH, STATES, out);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Ana");
      try (var out = Files.newOutputStream(folder.resolve("u.xlsx"))) {
        book.write(out);
      }
    }
    FollowUpReader reader = new FollowUpReader(STATES);

    assertThat(reason("fr", () -> reader.readToCarry(folder.resolve("u.xlsx"))))
        .startsWith("il contient, à 1 endroit,")
        .contains(": la feuille « Notes » (1 cellule) ;");
    assertThat(reason("es", () -> reader.readToCarry(folder.resolve("u.xlsx"))))
        .startsWith("contiene, en 1 lugar,")
        .contains(": la hoja «Notes» (1 celda);");
  }

  @Test
  void tablesThatDoNotBelongTogetherAreTold() {
    FollowUpTable one = table(row("14.1", "A", "NOR", ""));
    List<FollowUpTable> both = List.of(one, one);

    assertThat(reason("fr", () -> FollowUpTable.joined(List.of("a", "b"), both)))
        .isEqualTo("il contient la recommandation 14.1 du document A/HRC/43/97, tout comme a");
    assertThat(reason("es", () -> FollowUpTable.joined(List.of("a"), List.of(table()))))
        .isEqualTo("no contiene ninguna recomendación");
  }

  /** Each reason has the same places in each language. */
  @Test
  void noFactIsLostInALanguage() {
    for (DataFile.Row each :
        DataFile.read(Terminology.class::getResourceAsStream, "terms.tsv", 5)) {
      if (each.get(0).equals("reason")
          && !each.get(3).contains("JSON")
          && !each.get(3).contains("CSV")) {
        assertThat(Map.of("fr", places(each.get(3)), "es", places(each.get(4))).values())
            .as(each.get(1))
            .allMatch(places(each.get(2))::equals);
      }
    }
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{[^}]+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
