package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.Zips;
import org.uprlib.core.read.limit.ReadLimits;

/** Where pages of an RTF and an ODT begin behind a break. */
class PageStartsTest {
  private static String starts(byte[] file) throws IOException {
    Document document = DocumentReader.create().read(file, "submission");
    return DocumentReader.create(ReadLimits.DEFAULT)
        .properties(file, document)
        .pageStarts()
        .stream()
        .map(span -> span.in(document.text()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "none                        | a\\par b\\par                              | ''",
        "break between paragraphs    | a\\par\\page b\\par c\\par                    | b",
        "break at a paragraph's end  | a\\page\\par b\\par                         | b",
        "break within a paragraph    | a\\page b\\par c\\par                       | a b",
        "break before a paragraph    | a\\par\\pard\\pagebb b\\par\\pard c\\par         | b",
        "before the first one        | \\pagebb a\\par\\pard b\\par                  | ''",
        "before what is hidden       | a\\par\\page{\\v x\\par}b\\par                | b",
        "in what a hidden mark joins | a\\par b{\\v\\par}\\page c\\par                  | bc",
        "new section                 | a\\par\\sect\\sectd b\\par                    | b",
        "section that goes on        | a\\par\\sect\\sectd\\sbknone b\\par            | ''",
        "section on an odd page      | a\\par\\sect\\sectd\\sbkodd{\\header h\\par}b\\par | b",
        "in a note                   | a{\\footnote x\\page y}\\par b\\par           | ''",
      })
  void ofAnRtf(String what, String rtf, String expected) throws IOException {
    String file = "{\\rtf1\\ansi " + rtf + "}";
    assertThat(starts(file.getBytes(StandardCharsets.US_ASCII))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "none                     | <text:p>a</text:p><text:p>b</text:p>                        |"
            + " ''",
        "break before             | <text:p>a</text:p><text:p text:style-name='B'>b</text:p>    |"
            + " b",
        "of a style's own style   | <text:p>a</text:p><text:p text:style-name='C'>b</text:p>    |"
            + " b",
        "break after              | <text:p text:style-name='A'>a</text:p><text:p>b</text:p>    |"
            + " b",
        "other pages              | <text:p>a</text:p><text:p text:style-name='M'>b</text:p>    |"
            + " b",
        "before an empty one      | <text:p>a</text:p><text:p"
            + " text:style-name='B'/><text:p>b</text:p> | b",
        "before the first one     | <text:p text:style-name='B'>a</text:p><text:p>b</text:p>    |"
            + " ''",
        "where the page is full   | <text:p>a</text:p><text:soft-page-break/><text:p>b</text:p> |"
            + " ''",
        "before a table           | <text:p>a</text:p><table:table"
            + " table:style-name='T'><table:table-row>"
            + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
            + " | b",
      })
  void ofAnOdt(String what, String content, String expected) throws IOException {
    String file =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'>"
            + "<office:automatic-styles>"
            + "<style:style style:name='B' style:family='paragraph'><style:paragraph-properties"
            + " fo:break-before='page'/></style:style>"
            + "<style:style style:name='C' style:family='paragraph'"
            + " style:parent-style-name='B'/>"
            + "<style:style style:name='A' style:family='paragraph'><style:paragraph-properties"
            + " fo:break-after='page'/></style:style>"
            + "<style:style style:name='M' style:family='paragraph'"
            + " style:master-page-name='Standard'/>"
            + "<style:style style:name='T' style:family='table'><style:table-properties"
            + " fo:break-before='page'/></style:style></office:automatic-styles>"
            + "<office:body><office:text>"
            + content
            + "</office:text></office:body></office:document-content>";
    assertThat(
            starts(
                Zips.of(
                    "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", file)))
        .isEqualTo(expected);
  }
}
