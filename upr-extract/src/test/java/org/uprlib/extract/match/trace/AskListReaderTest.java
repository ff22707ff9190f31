package org.uprlib.extract.match.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.export.Sylvania;

class AskListReaderTest {
  private static AskList read(String name, String text) throws IOException {
    return new AskList.AskListReader()
        .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt   | Open the archives\\n"
            + "\\n"
            + "Pay teachers                      | Open the archives/Pay teachers",
        "a.txt   | • Open the archives\\n"
            + "2. Pay teachers\\n"
            + "(3) Build roads  | Open the archives/Pay teachers/Build roads",
        "a.txt   | Recommendations\\n"
            + "Open the archives\\n"
            + "Pay teachers              | Open the archives/Pay teachers",
        "a.txt   | II. What we ask\\n"
            + "Rights of the child\\n"
            + "- Open schools\\n"
            + "Sylvania should:\\n"
            + "- Pay teachers   | Open schools/Pay teachers",
        "a.txt   | Open the archives.\\n"
            + "1. Pay teachers                     | Open the archives./Pay teachers",
        "a.txt   | Lo que pedimos:\\n" + "Abrir los archivos                  | Abrir los archivos",
        "a       | \uFEFFOpen the archives\\r"
            + "\\n"
            + " – \\r"
            + "\\n"
            + "Pay teachers        | Open the archives/Pay teachers",
        "a.csv   | No,Ask\\n"
            + "1,Open the archives\\n"
            + "2,\"Pay teachers, well\"  | Open the archives/Pay teachers, well",
        "a.csv   | No;Text\\n1;Open the archives                           | Open the archives",
        "a.CSV   | Open the archives\\n"
            + "Pay teachers                        | Open the archives/Pay teachers",
        "a.jsonl | {\"text\":\"Open the archives\"}\\n"
            + "\\n"
            + "{\"ask\":\"Pay teachers\"} | Open the archives/Pay teachers",
        "a.json  | [\"Open the archives\",{\"text\":\"Pay teachers\"}]    | Open the archives/Pay"
            + " teachers",
        "a.json  | [{\"source\":\"s.docx\",\"paper\":{},\"proposals\":[{\"text\":\"Open the"
            + " archives\"}]}] | Open the archives",
      })
  void readsAsksHoweverTheyAreListed(String name, String text, String asks) throws IOException {
    AskList list = read(name, text.replace("\\n", "\n").replace("\\r", "\r"));

    assertThat(String.join("/", list.asks().stream().map(AskList.Ask::text).toList()))
        .isEqualTo(asks);
    assertThat(list.asks().get(0).number()).isEqualTo(1);
    assertThat(list.source()).isEqualTo(name);
  }

  /** Lines are parted by {@code /}, an empty one by {@code //}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SYLVANIA/UPR fourth cycle, 2026//Open the archives/Pay teachers | Open the archives; Pay teachers | SYLVANIA; UPR fourth cycle, 2026
          Submission of Rights Watch to the Universal Periodic Review of Sylvania/The archives are closed, and teachers are poor./Recommendations/1. Open the archives/2. Pay teachers | Open the archives; Pay teachers | Submission of Rights Watch to the Universal Periodic Review of Sylvania; The archives are closed, and teachers are poor.; Recommendations
          A. Background/1. Since 2019 the archives are closed./B. What Sylvania is asked to do/(a) Open the archives./(b) Pay teachers./(c) Cede the castle. | Open the archives.; Pay teachers.; Cede the castle. | Background; Since 2019 the archives are closed.; What Sylvania is asked to do
          Education/Pay teachers./Build schools./Law/Sylvania should adopt the bill on archives. | Pay teachers.; Build schools.; Sylvania should adopt the bill on archives. | Education; Law
          The archives are closed./The Ministry of the Interior should open the archives./Parliament ought to pay teachers. | The Ministry of the Interior should open the archives.; Parliament ought to pay teachers. | The archives are closed.
          Immediately open the archives, and let everybody in who has an/interest in them./Pay the teachers of all public and private schools of Sylvania and/of its islands./Build schools. | Immediately open the archives, and let everybody in who has an interest in them.; Pay the teachers of all public and private schools of Sylvania and of its islands.; Build schools. | ``
          1. Open the archives to each of those whose names are in them, and to/their families.//2. Pay teachers, as the law of 2011 asks, at least as much as what the/Ministry of Finance says is needed to live. | Open the archives to each of those whose names are in them, and to their families.; Pay teachers, as the law of 2011 asks, at least as much as what the Ministry of Finance says is needed to live. | ``
          abolish the death penalty in law and in practice/open the archives/pay teachers | abolish the death penalty in law and in practice; open the archives; pay teachers | ``
          Review of the law on archives/Release of prisoners/Review the law on archives/Release prisoners | Review the law on archives; Release prisoners | Review of the law on archives; Release of prisoners
          D'ici 2030, la Sylvanie compte peu d'écoles./Nos demandes/- Construire des écoles/- Les autorités devraient payer les maîtres | Construire des écoles; Les autorités devraient payer les maîtres | D'ici 2030, la Sylvanie compte peu d'écoles.; Nos demandes
          Que se construyan escuelas./El Gobierno debería pagar a los maestros./Derogar la ley de archivos./Contexto | Que se construyan escuelas.; El Gobierno debería pagar a los maestros.; Derogar la ley de archivos. | Contexto
          Права детей/Ратифицировать Конвенцию/Правительству следует построить школы | Ратифицировать Конвенцию; Правительству следует построить школы | Права детей
          向西尔瓦尼亚提出的建议/开放档案馆/向教师付薪 | 向西尔瓦尼亚提出的建议; 开放档案馆; 向教师付薪 | ``
          WHAT IS WRONG/• The archives are closed./• Teachers are poor./WHAT WE ASK/✓ Open the archives/✓ Pay teachers | Open the archives; Pay teachers | WHAT IS WRONG; The archives are closed.; Teachers are poor.; WHAT WE ASK
          1. This paper is by Rights Watch./2. Archives are closed./Recommendations/3. Open the archives./4. Pay teachers./Contact: office@rights.example.org | Open the archives.; Pay teachers. | This paper is by Rights Watch.; Archives are closed.; Recommendations; Contact: office@rights.example.org
          Excellency,/The archives have been closed since 2019. It is urgent that the courts open them. Families wait./We ask you to pay teachers./Yours faithfully | It is urgent that the courts open them.; We ask you to pay teachers. | Excellency,; Yours faithfully
          Sylvania should ratify Convention No. 169. It has considered it since 1991./Open the archives. They are closed. | Sylvania should ratify Convention No. 169.; Open the archives. | ``
          Recommendation 1: Open the archives./Reason: they are closed./Recommendation 2: Pay teachers. | Open the archives.; Pay teachers. | Reason: they are closed.
          To the Ministry of Education:/► Comprehensive sexuality education/► Free meals/To Parliament:/► Pass the bill on archives/► Adopt a budget | Comprehensive sexuality education; Free meals; Pass the bill on archives; Adopt a budget | To the Ministry of Education:; To Parliament:
          Solicitamos que se recomiende a Silvania: abrir los archivos; pagar a los maestros; y construir escuelas. | abrir los archivos; pagar a los maestros; construir escuelas. | ``
          Problem: archives are closed/Ask: Open the archives/Problem: teachers are poor/Ask 2: Pay teachers | Open the archives; Pay teachers | Problem: archives are closed; Problem: teachers are poor
          1️⃣ Open the archives/2️⃣ Pay teachers/Questions? Write to us | Open the archives; Pay teachers | Questions? Write to us
          1. Los archivos están cerrados./Solicitamos que se recomiende al Estado:/1.1. Abrir los archivos./1.2. Pagar a los maestros. | Abrir los archivos.; Pagar a los maestros. | Los archivos están cerrados.; Solicitamos que se recomiende al Estado:
          We urge your Government to open the archives. Parliament should pay teachers. Sylvania should build schools. | We urge your Government to open the archives.; Parliament should pay teachers.; Sylvania should build schools. | ``
          PRIMERO. El Estado debe abrir los archivos./SEGUNDO. La Asamblea Legislativa debería pagar a los maestros. | El Estado debe abrir los archivos.; La Asamblea Legislativa debería pagar a los maestros. | ``
          1° Ouvrir les archives/Motif : elles sont fermées/2° Payer les maîtres | Ouvrir les archives; Payer les maîtres | Motif : elles sont fermées
          Land/- Titles for the peoples of the forest/- An end to evictions/Forests are cut every day. | Titles for the peoples of the forest; An end to evictions | Land; Forests are cut every day.
          - Open the archives to each of those whose names are in/  Book A of the registry/- Pay teachers | Open the archives to each of those whose names are in Book A of the registry; Pay teachers | ``
          Prisons/Empty the overcrowded prisons/Regulate fishing/Both the islands | Empty the overcrowded prisons; Regulate fishing | Prisons; Both the islands
          Do not close the archives/By 2027, open the archives/Within one year, pay teachers/In talks with unions, draft a law on pay/Laws on pay should be passed/The Government must pay teachers/We call on Sylvania to build schools | Do not close the archives; By 2027, open the archives; Within one year, pay teachers; In talks with unions, draft a law on pay; Laws on pay should be passed; The Government must pay teachers; We call on Sylvania to build schools | ``
          Education/More schools in the villages/No child without a desk/All children must learn to read/That the State of Sylvania pay teachers/Equal pay for teachers of both islands/A commission on the archives that hears the families of the missing | More schools in the villages; No child without a desk; All children must learn to read; That the State of Sylvania pay teachers; Equal pay for teachers of both islands; A commission on the archives that hears the families of the missing | Education
          Open the archives/Pay teachers/In the archives of the palace there are files on each family of the islands | Open the archives; Pay teachers | In the archives of the palace there are files on each family of the islands
          Écoles/D'ici à 2027, ouvrir les archives/Ne pas fermer les écoles/Il faut payer les maîtres/Le Gouvernement doit payer les maîtres/Nous appelons la Sylvanie à ouvrir les archives/En concertation avec les syndicats, rédiger une loi/Une loi devrait être adoptée | D'ici à 2027, ouvrir les archives; Ne pas fermer les écoles; Il faut payer les maîtres; Le Gouvernement doit payer les maîtres; Nous appelons la Sylvanie à ouvrir les archives; En concertation avec les syndicats, rédiger une loi; Une loi devrait être adoptée | Écoles
          Escuelas/No cerrar las escuelas/Antes de 2027, abrir los archivos/Debe aprobarse una ley de archivos/Que se pague a los maestros/El Gobierno debe pagar a los maestros/Pedimos a Silvania que abra los archivos | No cerrar las escuelas; Antes de 2027, abrir los archivos; Debe aprobarse una ley de archivos; Que se pague a los maestros; El Gobierno debe pagar a los maestros; Pedimos a Silvania que abra los archivos | Escuelas
          Школы/Не закрывать школы/До 2027 года открыть архивы/Необходимо построить школы/Правительство должно платить учителям/Призываем Сильванию открыть архивы | Не закрывать школы; До 2027 года открыть архивы; Необходимо построить школы; Правительство должно платить учителям; Призываем Сильванию открыть архивы | Школы
          教育/不要关闭学校/在2027年之前开放档案馆/政府必须向教师付薪/我们呼吁西尔瓦尼亚开放档案馆/与工会协商起草法律 | 不要关闭学校; 在2027年之前开放档案馆; 政府必须向教师付薪; 我们呼吁西尔瓦尼亚开放档案馆; 与工会协商起草法律 | 教育
          المدارس/عدم إغلاق المدارس/بحلول عام 2027، فتح المحفوظات/يجب على الحكومة دفع أجور المعلمين/ندعو سيلفانيا إلى فتح المحفوظات/بالتشاور مع النقابات، وضع قانون | عدم إغلاق المدارس; بحلول عام 2027، فتح المحفوظات; يجب على الحكومة دفع أجور المعلمين; ندعو سيلفانيا إلى فتح المحفوظات; بالتشاور مع النقابات، وضع قانون | المدارس
          Legal gender recognition by self-determination/A ban on conversion therapies | Legal gender recognition by self-determination; A ban on conversion therapies | ``
          """)
  void tellsAsksFromTheOtherLinesOfAText(String lines, String asks, String others)
      throws IOException {
    AskList list = read("asks.txt", lines.replace("//", "\n\n").replace('/', '\n'));

    assertThat(String.join("; ", list.asks().stream().map(AskList.Ask::text).toList()))
        .isEqualTo(asks);
    assertThat(String.join("; ", list.others())).isEqualTo(others);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt   | 1 – 2 … 3                      | a.txt: no asks found.",
        "a.csv   | No,What\\n1,Open the archives   | a.csv:1: has no column 'ask' or 'text'.",
        "a.jsonl | {\"text\":\"Pay\"}\\n{\"x\":1}  | a.jsonl:2: has no field 'ask' or 'text'.",
        "a.json  | [{\"paper\":{}}]                | a.json: no asks found.",
      })
  void tellsWhyThereAreNone(String name, String text, String message) {
    assertThatThrownBy(() -> read(name, text.replace("\\n", "\n")))
        .isInstanceOf(InputFileException.class)
        .hasMessage(message);
  }

  @Test
  void tellsWhatIsNoText() {
    byte[] latin = "Égalité".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(
            () -> new AskList.AskListReader().read("a.txt", new ByteArrayInputStream(latin)))
        .isInstanceOf(InputFileException.class)
        .hasMessage("a.txt: is not UTF-8 text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | We ask the Government to open the archives of the courts and to pay the"
            + " teachers",
        "SPANISH | Pedimos al Gobierno que abra los archivos de los tribunales y que pague a los"
            + " maestros",
        "FRENCH  | Nous demandons au Gouvernement que les archives des tribunaux soient ouvertes et"
            + " que les maîtres soient payés",
      })
  void tellsTheirLanguage(Language language, String text) throws IOException {
    assertThat(read("a.txt", text).language()).contains(language);
  }

  @Test
  void takesTheProposalsOfASubmission() throws IOException {
    AskList list = AskList.of(Sylvania.submission());

    assertThat(list.asks()).hasSize(1);
    assertThat(list.asks().get(0).text()).isEqualTo("Open more courts");
    assertThat(list.asks().get(0).paragraph()).contains("12");
  }

  @Test
  void aReportIsNoSubmission() {
    assertThatThrownBy(() -> AskList.of(Sylvania.extraction("report.pdf")))
        .isInstanceOf(InputFileException.class)
        .hasMessageContaining("report.pdf: is a working group report, not a submission");
  }
}
