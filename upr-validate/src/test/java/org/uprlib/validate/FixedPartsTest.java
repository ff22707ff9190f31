package org.uprlib.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uprlib.validate.Fixer.Change;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;

/** The lines of parts that a fix changes, as they are then. */
class FixedPartsTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String R =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String LONG =
      "The courts of the north hear the cases of women and men in each town of the mountains.";

  /** A document that is related to nothing. */
  private static byte[] minimal(String end) {
    String schema = "http://schemas.openxmlformats.org/package/2006/";
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main";
    String body =
        Stream.of("Submission to the Universal Periodic Review of Sylvania", LONG)
            .map(text -> SubmissionDraft.p("", SubmissionDraft.run(text, "")))
            .collect(Collectors.joining());
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + schema
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + schema
            + "relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document " + W + " " + R + "><w:body>" + body + end + "</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private enum Case {
    ALL_THAT_CAN_BE {
      @Override
      byte[] paper() {
        return Correct.single()
            .font("Arial")
            .size(10)
            .spacing(1.5)
            .withoutPageNumbers()
            .properties("<dc:creator>A. Writer</dc:creator>")
            .add(
                SubmissionDraft.p(
                    "<w:keepNext/><w:spacing w:before=\"60\" w:line=\"360\" w:lineRule=\"auto\"/>"
                        + "<w:jc w:val=\"both\"/>",
                    SubmissionDraft.run("x ", "<w:rFonts w:ascii=\"Symbol\"/>")
                        + SubmissionDraft.run(
                            LONG, "<w:rFonts w:ascii=\"Calibri\"/><w:sz w:val=\"18\"/>")))
            .build();
      }
    },
    WITHOUT_STYLES_AND_LISTS {
      @Override
      byte[] paper() {
        String paragraph =
            SubmissionDraft.p("", SubmissionDraft.run(LONG, "<w:rFonts w:ascii=\"Arial\"/>"));
        return new SubmissionDraft()
            .plain("Submission to the Universal Periodic Review of Sylvania")
            .add(SubmissionDraft.p("<w:outlineLvl w:val=\"0\"/>", SubmissionDraft.run("A", "")))
            .add(paragraph)
            .add(
                SubmissionDraft.p(
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>",
                    SubmissionDraft.run(LONG, "")))
            .part(
                "word/styles.xml",
                "<w:styles "
                    + W
                    + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang"
                    + " w:val=\"en\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>")
            .part(
                "word/numbering.xml", "<w:numbering " + W + "><w:num w:numId=\"3\"/></w:numbering>")
            .withoutPageNumbers()
            .build();
      }
    },
    WITHOUT_FOOTER {
      @Override
      byte[] paper() {
        return minimal("");
      }
    },
    WITH_SECTIONS {
      @Override
      byte[] paper() {
        return minimal("<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:sectPr><w:cols/></w:sectPr>");
      }
    };

    abstract byte[] paper();
  }

  @ParameterizedTest
  @EnumSource
  void areWrittenSo(Case of) throws IOException {
    byte[] paper = of.paper();
    Fixed fixed = Loaded.fixed(Loaded.VALIDATOR, paper, "a.docx");
    Map<String, String> before = Written.parts(paper);
    String changed =
        Written.parts(fixed.bytes()).entrySet().stream()
            .map(
                part ->
                    changed(part.getKey(), before.getOrDefault(part.getKey(), ""), part.getValue()))
            .collect(Collectors.joining());
    String said = fixed.changes().stream().map(Change::toString).collect(Collectors.joining("\n"));
    String name = of.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
    Written.holds(FixedPartsTest.class, name, said + "\n" + changed);
  }

  private static String changed(String name, String before, String after) {
    String lines =
        after
            .lines()
            .filter(line -> !before.replace("<w:rPr></w:rPr>", "<w:rPr/>").contains(line))
            .map(line -> line.replaceAll(" xmlns:\\w+=\"[^\"]*\"", ""))
            .collect(Collectors.joining("\n"));
    return before.equals(after) || lines.isEmpty() ? "" : "== " + name + "\n" + lines + "\n";
  }
}
