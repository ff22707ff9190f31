package org.uprlib.core.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.UprException;
import org.w3c.dom.Element;

/** Steps through trees of Word's, as far as they are written down here. */
class XmlTest {
  private static final String NAMES =
      " xmlns:w=\"" + DocxPackage.W + "\" xmlns:x=\"urn:other\" xmlns:mc=\"urn:alternatives\"";

  /** {@code [} and {@code ]} stand for a paragraph, {@code =words=} for a run. */
  private static Element root(String body) throws UprException {
    DocxPackage docx = DocxPackage.empty("new");
    String xml =
        body.replace("[", "<w:p>")
            .replace("]", "</w:p>")
            .replaceAll("=(\\w*)=", "<w:r><w:t>$1</w:t></w:r>")
            .replace('\'', '"');
    docx.put("a.xml", "<w:body" + NAMES + ">" + xml + "</w:body>");
    return docx.part("a.xml").getDocumentElement();
  }

  private static String named(List<Element> elements) {
    return elements.stream()
        .map(each -> each.getNodeName() + " " + each.getTextContent())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one=][=two=]                                 | w:p one, w:p two
          <w:tbl>[=one=]</w:tbl>[=two=]                  | w:p one, w:p two
          [=one=<w:box>[=two=]</w:box>]                  | w:p onetwo, w:p two
          <x:p>no</x:p>[=one=]<w:pPr/>                   | w:p one
          <mc:Choice>[=one=]</mc:Choice><mc:Fallback>[=no=]</mc:Fallback>[=two=] | w:p one, w:p two
          <mc:Fallback>[=no=]</mc:Fallback>              | ``
          [one<!-- no -->two] and [three]                | w:p onetwo, w:p three
          none                                           | ``
          """)
  void allOfANameAreFoundButAlternatives(String body, String expected) throws UprException {
    assertThat(named(Xml.all(root(body), "p"))).isEqualTo(expected);
  }

  @Test
  void theFirstIsTheRootAndNothingBehindItIsFound() throws UprException {
    Element paragraph = Xml.children(root("[=one=<w:box>[=two=]</w:box>][=three=]")).get(0);

    assertThat(named(Xml.all(paragraph, "p"))).isEqualTo("w:p onetwo, w:p two");
    assertThat(named(Xml.all(paragraph, "t"))).isEqualTo("w:t one, w:t two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one=]words[=two=]<x:p>other</x:p> | w:p one, w:p two, x:p other   | one
          <w:tbl>[=one=]</w:tbl>              | w:tbl one                     | -
          <x:p>other</x:p>[=two=][=three=]    | x:p other, w:p two, w:p three | two
          ``                                  | ``                            | -
          """)
  void whatStandsDirectlyWithin(String body, String children, String child) throws UprException {
    assertThat(named(Xml.children(root(body)))).isEqualTo(children);
    assertThat(Xml.child(root(body), "p").map(Element::getTextContent).orElse("-"))
        .isEqualTo(child);
  }

  @Test
  void anElementIsMadeOnceAndStandsFirst() throws UprException {
    Element paragraph = Xml.children(root("[=one=]")).get(0);
    Element made = Xml.first(paragraph, "pPr");
    Xml.set(made, "val", "left");

    assertThat(Xml.first(paragraph, "pPr")).isSameAs(made);
    assertThat(named(Xml.children(paragraph))).isEqualTo("w:pPr , w:r one");
    assertThat(Xml.attribute(made, "val")).isEqualTo("left");
    assertThat(made.getAttribute("w:val")).isEqualTo("left");
    assertThat(Xml.attribute(made, "fill")).isEmpty();
    assertThat(named(List.of(Xml.word(made, "jc")))).isEqualTo("w:jc ");
    assertThat(Xml.children(made)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one==two=]                                      | onetwo
          [=one=<x:t>no</x:t><w:r>no</w:r>=two=]            | onetwo
          [=one=<w:box>[=no=]</w:box>=two=]                 | onetwo
          [=one=<w:moveFrom>=no=</w:moveFrom>=two=]         | onetwo
          [=one=<w:moveTo>=two=</w:moveTo>]                 | onetwo
          [=one=<mc:Fallback>=no=</mc:Fallback>=two=]       | onetwo
          [<w:hyperlink>=one=</w:hyperlink>]=no=            | one
          []                                                | ``
          """)
  void theTextOfAParagraphIsItsOwn(String body, String expected) throws UprException {
    Element paragraph = Xml.children(root(body)).get(0);

    assertThat(Xml.text(paragraph, paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one=<w:ins>=two==three=</w:ins>=four=]          | one twothree four
          [<w:box>[=no=]</w:box>[=no=]=one=]                | `` `` one
          [<mc:Fallback>=no=</mc:Fallback>=one=]            | `` one
          [<w:moveFrom>=no=</w:moveFrom><w:r><w:t/></w:r>]  | `` ``
          """)
  void soIsThatOfItsParts(String body, String expected) throws UprException {
    Element paragraph = Xml.children(root(body)).get(0);

    assertThat(
            Xml.children(paragraph).stream()
                .map(each -> Xml.text(each, paragraph))
                .map(text -> text.isEmpty() ? "``" : text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
