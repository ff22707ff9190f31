package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperFile.HeldContent;
import org.uprlib.core.text.Endings;

/**
 * Answers as States give them, in sentences, headings and lists, written by somebody who did not
 * know the readers: each beside a report of nine pending recommendations. A line of the table has
 * the addendum's paragraphs ({@code say}, parted by a pilcrow) or the report's lead-in, and what a
 * person takes from it; {@code ?} stands for an answer that neither supports nor refuses outright.
 */
class AnswersInSentencesTest {
  private static final Extractor EXTRACTOR =
      Extractor.create(ExtractorOptions.DEFAULT.withoutEnrichment());

  /** Share of the answers that are read as a person reads them; the others are left open. */
  private static final double RIGHT = 0.95;

  /** Most cases have the report of their language as it is. */
  private final Map<List<String>, PaperExtractor.OpenedFile> reports = new HashMap<>();

  @Test
  void areReadAsAPersonReadsThem() throws Exception {
    int answered = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (JsonNode each : cases()) {
      Map<String, String> read = read(each);
      assertThat(read).as(each.path("id").asText()).hasSize(Papers.RECOMMENDATIONS);
      boolean misread = false;
      for (Map.Entry<String, String> answer : read.entrySet()) {
        JsonNode wanted = each.path("want").path(answer.getKey());
        boolean open = answer.getValue().equals("pending") || answer.getValue().equals("unknown");
        boolean asWanted = fits(answer.getValue(), wanted);
        answered += wanted.isMissingNode() ? 0 : 1;
        right += !wanted.isMissingNode() && asWanted ? 1 : 0;
        misread |= !open && !asWanted;
      }
      if (misread) {
        wrong.add(each.path("id").asText() + ": " + said(each) + " " + read);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right / (double) answered).isGreaterThanOrEqualTo(RIGHT);
  }

  private static boolean fits(String answer, JsonNode wanted) {
    if (wanted.asText().equals("?")) {
      return !answer.equals("supported") && !answer.equals("noted");
    }
    return answer.equals(wanted.asText());
  }

  private static String said(JsonNode each) {
    return each.has("say") ? each.get("say").asText() : each.path("lead").asText();
  }

  private static List<JsonNode> cases() {
    ObjectMapper json = new ObjectMapper();
    String table = "answer/answers-in-sentences.jsonl";
    try (InputStream in =
        Objects.requireNonNull(AnswersInSentencesTest.class.getResourceAsStream(table), table)) {
      List<JsonNode> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank()) {
          cases.add(json.readTree(line));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The position on each recommendation, by its label. */
  private Map<String, String> read(JsonNode each) throws IOException {
    Papers language = Papers.in(each.path("language").asText());
    List<PaperExtractor.OpenedFile> papers = new ArrayList<>();
    papers.add(
        reports.computeIfAbsent(
            language.report(each.path("lead").asText()), text -> opened("report.docx", text)));
    if (each.has("say")) {
      papers.add(opened("addendum.docx", language.addendum(each.get("say").asText())));
    }
    Map<String, String> read = new TreeMap<>();
    for (List<PaperExtractor.OpenedFile> review : Batch.reviews(papers)) {
      for (Outcome outcome : EXTRACTOR.extract(review)) {
        if (outcome instanceof Outcome.Read paper) {
          paper
              .extraction()
              .recommendations()
              .forEach(found -> read.put(found.paragraph(), found.position().status().word()));
        }
      }
    }
    return read;
  }

  private static PaperExtractor.OpenedFile opened(String name, List<String> paragraphs) {
    try {
      HeldContent content = HeldContent.of(docx(paragraphs));
      return EXTRACTOR.open(new PaperFile(Path.of(name), name).holding(content), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] docx(List<String> paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(
        text -> body.append("<w:p><w:r><w:t>").append(escaped(text)).append("</w:t></w:r></w:p>"));
    String types = "http://schemas.openxmlformats.org/package/2006/";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='%scontent-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
              .formatted(types));
      add(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='%srelationships'><Relationship Id='r' Type='%s/officeDocument' Target='word/document.xml'/></Relationships>"
              .formatted(types, office));
      add(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>"
              .formatted(body));
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** The report and the frame of the addendum, by language. */
  private record Papers(
      List<String> heads,
      String conclusions,
      String leadIn,
      String addendum,
      String thanks,
      List<String> states,
      List<String> asks) {
    static final int RECOMMENDATIONS = 9;

    private static final Papers ENGLISH =
        new Papers(
            List.of(
                "Human Rights Council",
                "Forty-second session",
                "Report of the Working Group on the Universal Periodic Review",
                "Sylvania"),
            "II. Conclusions and/or recommendations",
            "The following recommendations will be examined by Sylvania, which will respond to them"
                + " in due time:",
            "Addendum",
            "1. Sylvania is grateful for the dialogue with all delegations.",
            List.of(
                "Chile",
                "Norway",
                "Chile",
                "Canada",
                "France",
                "Uruguay",
                "Spain",
                "Philippines",
                "Latvia"),
            List.of(
                "Ratify the Convention on enforced disappearance",
                "Pass a law against discrimination",
                "Stop new mining permits in protected areas",
                "Raise the age of marriage to 18 years",
                "Teach human rights to the police",
                "Protect children from violence",
                "Reduce the overcrowding of prisons",
                "Strengthen the national institution",
                "Invite the special procedures"));

    private static final Papers FRENCH =
        new Papers(
            List.of(
                "Conseil des droits de l’homme",
                "Quarante-deuxième session",
                "Rapport du Groupe de travail sur l’Examen périodique universel",
                "Sylvanie"),
            "II. Conclusions et/ou recommandations",
            "Les recommandations ci-après seront examinées par la Sylvanie, qui y répondra en temps"
                + " voulu :",
            "Additif",
            "1. La Sylvanie remercie toutes les délégations de ce dialogue.",
            List.of(
                "Chili",
                "Norvège",
                "Suisse",
                "Canada",
                "France",
                "Uruguay",
                "Espagne",
                "Philippines",
                "Lettonie"),
            List.of(
                "Ratifier la Convention sur les disparitions forcées",
                "Adopter une loi contre la discrimination",
                "Réformer le code minier",
                "Porter à 18 ans l’âge du mariage",
                "Former la police aux droits de l’homme",
                "Protéger les enfants contre la violence",
                "Réduire la surpopulation des prisons",
                "Renforcer l’institution nationale",
                "Inviter les procédures spéciales"));

    private static final Papers SPANISH =
        new Papers(
            List.of(
                "Consejo de Derechos Humanos",
                "42º período de sesiones",
                "Informe del Grupo de Trabajo sobre el Examen Periódico Universal",
                "Silvania"),
            "II. Conclusiones y/o recomendaciones",
            "Las siguientes recomendaciones serán examinadas por Silvania, que les dará respuesta"
                + " oportunamente:",
            "Adición",
            "1. Silvania agradece a todas las delegaciones este diálogo.",
            List.of(
                "Chile",
                "Noruega",
                "Suiza",
                "Canadá",
                "Francia",
                "Uruguay",
                "España",
                "Filipinas",
                "Letonia"),
            List.of(
                "Ratificar la Convención sobre las desapariciones forzadas",
                "Aprobar una ley contra la discriminación",
                "Reformar el código de minería",
                "Elevar a 18 años la edad para casarse",
                "Formar a la policía en derechos humanos",
                "Proteger a los niños contra la violencia",
                "Reducir el hacinamiento en las cárceles",
                "Fortalecer la institución nacional",
                "Invitar a los procedimientos especiales"));

    private static final Papers RUSSIAN =
        new Papers(
            List.of(
                "Совет по правам человека",
                "Сорок вторая сессия",
                "Доклад Рабочей группы по универсальному периодическому обзору",
                "Сильвания"),
            "II. Выводы и/или рекомендации",
            "Сильвания рассмотрит нижеследующие рекомендации и своевременно представит ответы:",
            "Добавление",
            "1. Сильвания благодарит все делегации за этот диалог.",
            List.of(
                "Чили",
                "Норвегия",
                "Чили",
                "Канада",
                "Франция",
                "Уругвай",
                "Испания",
                "Филиппины",
                "Латвия"),
            List.of(
                "Ратифицировать Конвенцию о насильственных исчезновениях",
                "Принять закон против дискриминации",
                "Пересмотреть закон о недрах",
                "Повысить возраст вступления в брак до 18 лет",
                "Обучать полицию правам человека",
                "Защитить детей от насилия",
                "Сократить переполненность тюрем",
                "Укрепить национальное учреждение",
                "Пригласить специальные процедуры"));

    private static final Papers ARABIC =
        new Papers(
            List.of(
                "مجلس حقوق الإنسان",
                "الدورة الثانية والأربعون",
                "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل",
                "سيلفانيا"),
            "II. الاستنتاجات و/أو التوصيات",
            "ستنظر سيلفانيا في التوصيات التالية وستقدم ردودها عليها في الوقت المناسب:",
            "إضافة",
            "1. تشكر سيلفانيا جميع الوفود على هذا الحوار.",
            List.of(
                "شيلي",
                "النرويج",
                "شيلي",
                "كندا",
                "فرنسا",
                "أوروغواي",
                "إسبانيا",
                "الفلبين",
                "لاتفيا"),
            List.of(
                "التصديق على الاتفاقية المتعلقة بالاختفاء القسري",
                "سن قانون لمكافحة التمييز",
                "مراجعة قانون المناجم",
                "رفع سن الزواج إلى 18 سنة",
                "تدريب الشرطة على حقوق الإنسان",
                "حماية الأطفال من العنف",
                "التخفيف من اكتظاظ السجون",
                "تعزيز المؤسسة الوطنية",
                "دعوة الإجراءات الخاصة"));

    private static final Papers CHINESE =
        new Papers(
            List.of("人权理事会", "第四十二届会议", "普遍定期审议工作组报告", "锡尔瓦尼亚"),
            "II. 结论和/或建议",
            "锡尔瓦尼亚将审查下列建议，并在适当时候作出答复：",
            "增编",
            "1. 锡尔瓦尼亚感谢所有代表团参加对话。",
            List.of("智利", "挪威", "智利", "加拿大", "法国", "乌拉圭", "西班牙", "菲律宾", "拉脱维亚"),
            List.of(
                "批准关于强迫失踪的公约",
                "通过反歧视法",
                "修订采矿法",
                "将结婚年龄提高到18岁",
                "对警察进行人权培训",
                "保护儿童免受暴力",
                "减少监狱拥挤",
                "加强国家机构",
                "邀请特别程序"));

    static Papers in(String language) {
      return switch (language) {
        case "fr" -> FRENCH;
        case "es" -> SPANISH;
        case "ru" -> RUSSIAN;
        case "ar" -> ARABIC;
        case "zh" -> CHINESE;
        default -> ENGLISH;
      };
    }

    List<String> report(String lead) {
      List<String> report = new ArrayList<>(List.of("A/HRC/42/12"));
      report.addAll(heads);
      report.add(conclusions);
      report.add("121. " + (lead.isEmpty() ? leadIn : lead));
      for (int i = 0; i < RECOMMENDATIONS; i++) {
        report.add("121.%d %s (%s);".formatted(i + 1, asks.get(i), states.get(i)));
      }
      return report;
    }

    List<String> addendum(String say) {
      List<String> paper = new ArrayList<>(List.of("A/HRC/42/12/Add.1"));
      paper.addAll(heads);
      paper.add(addendum);
      paper.add(thanks);
      int paragraph = 2;
      for (String text : say.split("¶", -1)) {
        boolean sentence = !Character.isDigit(text.charAt(0)) && Endings.isStop(text);
        paper.add(sentence ? paragraph + ". " + text : text);
        paragraph++;
      }
      return paper;
    }
  }
}
