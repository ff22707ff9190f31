package org.uprlib.core.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.flow.FlowAssembler;
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Documents of bodies as Tika's parsers tell them. */
class XhtmlFlowHandlerTest {
  private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
  private static final AttributesImpl NONE = new AttributesImpl();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs|<p>Sign.</p><p>Ratify.</p>|Sign. / Ratify.",
        "text between|Sylvania<p>accepts</p>and<p>notes</p>more|Sylvania / accepts / and / notes"
            + " / more",
        "line break|<p>Sign<br/>now</p>|Sign now",
        "elements that say nothing|<p>Si<span>gn </span><a name=\"x\"/>now</p>|Sign now",
        "headings|<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>"
            + "|# One / ## Two / ### Three / #### Four / ##### Five / ###### Six",
        "heading and text|<h2>Water</h2>Sylvania<h3>Wells</h3><p>accepts</p>"
            + "|## Water / Sylvania / ### Wells / accepts",
        "heading without text|<h2></h2>Sylvania accepts.|Sylvania accepts.",
        "heading in a paragraph|<p>Sylvania<h2>Water</h2>accepts</p>"
            + "|Sylvania / ## Water / accepts",
        "list|<ul><li>Sign</li><li><p>Ratify</p></li></ul>|Sign / Ratify",
        "list in a list|<ul>Lead<li>Sign<ul><li>now</li></ul>here</li>End</ul>"
            + "|Lead / Sign / now / here / End",
        "division|A<div>B<div>C</div>D</div>E|A / B / C / D / E",
        "remark left out|<p>Sign<span class=\"annotation\">why <b>not</b><p>no</p>?</span> now</p>"
            + "|Sign now",
        "other classes|<p class=\"header\">Sign<b class=\"x\"/> now</p>|Sign now",
        "table|<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
            + "|{a . b} / {c . d}",
        "heads of columns|<table><tr><th>a</th><th>b</th></tr></table>|{a . b}",
        "paragraphs in cells|<table><tr><td><p>a</p><p>b</p>c</td><td><h4>d</h4></td></tr></table>"
            + "|{a / b / c . #### d}",
        "cells without text|<table><tr><td/><td>b</td><td><p/></td></tr></table>|{ . b . }",
        "cell over columns|<table><tr><td colspan=\"3\">a</td><td>b</td></tr></table>|{a:3 . b}",
        "numbers of columns that are none"
            + "|<table><tr><td colspan=\"0\">a</td><td colspan=\"-1\">b</td><td colspan=\"x\">c</td>"
            + "<td colspan=\"\">d</td></tr></table>|{a . b . c . d}",
        "cell over rows|<table><tr><td rowspan=\"3\">a</td><td>b</td></tr><tr><td>c</td></tr>"
            + "<tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>"
            + "|{a . b} / {↑ . c} / {↑ . d} / {e . f}",
        "cells over rows between and behind others"
            + "|<table><tr><td>a</td><td rowspan=\"2\">b</td><td>c</td><td rowspan=\"2\">d</td></tr>"
            + "<tr><td>e</td><td>f</td></tr></table>|{a . b . c . d} / {e . ↑ . f . ↑}",
        "cell over rows and columns"
            + "|<table><tr><td>a</td><td rowspan=\"2\" colspan=\"2\">b</td><td>c</td></tr>"
            + "<tr><td>d</td><td>e</td></tr></table>|{a . b:2 . c} / {d . ↑:2 . e}",
        "cells over rows that begin in covered rows"
            + "|<table><tr><td rowspan=\"3\">a</td><td>b</td></tr>"
            + "<tr><td rowspan=\"2\">c</td></tr><tr/><tr><td>d</td><td>e</td></tr></table>"
            + "|{a . b} / {↑ . c} / {↑ . ↑} / {d . e}",
        "row that is too short before a cell over rows"
            + "|<table><tr><td colspan=\"2\">a</td><td rowspan=\"2\">b</td></tr>"
            + "<tr/></table>|{a:2 . b} / {:2 . ↑}",
        "cell over more rows than there are"
            + "|<table><tr><td rowspan=\"99\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"
            + "|{a . b} / {↑ . c}",
        "numbers of rows that are none"
            + "|<table><tr><td rowspan=\"0\">a</td><td rowspan=\"-1\">b</td>"
            + "<td rowspan=\"x\">c</td></tr><tr><td>d</td></tr></table>|{a . b . c} / {d}",
        "table in a cell beside one over rows"
            + "|<table><tr><td rowspan=\"2\">a</td><td>b</td></tr>"
            + "<tr><td><table><tr><td>c</td><td>d</td></tr></table></td></tr></table>"
            + "|{a . b} / {↑ . {c . d}}",
        "row without cells|<table><tr/><tr><td>a</td></tr><tr/></table>|{a}",
        "table between text|<p>A<table><tr><td>b</td></tr></table>C</p>|A / {b} / C",
        "table in a cell"
            + "|<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr>"
            + "</table>|{a / {b . c} / d . e}",
        "cell outside any table|<tr><td>A</td>B</tr><p>C</p>|AB / C",
        "note|<p>Sylvania<p class=\"note\">1 As read out.</p> met.</p><p>End</p>"
            + "|Sylvania met. / End / ^1 after \"Sylvania\": As read out.",
        "two notes|<p>A<p class=\"note\">1 One.</p> b<p class=\"note\">* Two.</p></p>"
            + "|A b / ^1 after \"A\": One. / ^* after \"b\": Two.",
        "note whose mark stands by itself"
            + "|<p>A<p class=\"note\"><p>1</p><p>One.</p> More.</p> b</p>"
            + "|A b / ^1 after \"A\": One. / More.",
        "note whose mark stands in parts|<p>A<p class=\"note\">*<b>*</b> One.</p> b</p>"
            + "|A b / ^** after \"A\": One.",
        "note in a note"
            + "|<p>A<p class=\"note\">1 As one<p class=\"note\">2 Two</p> more</p> b</p>"
            + "|A b / ^1 after \"A\": As one more / ^2 after \"one\": Two",
        "note without text|<p>A<p class=\"note\"/> b</p>|'A b / ^ after \"A\": '",
        "note that is a table"
            + "|<p>A<p class=\"note\"><table><tr><td>1 c</td></tr></table></p> b</p>"
            + "|A b / ^ after \"A\": 1 c",
        "note in a cell|<table><tr><td>a<p class=\"note\">1 One.</p> b</td></tr></table>"
            + "|{a b} / ^1 after \"a\": One.",
      })
  void makesBlocksAndNotes(String what, String body, String expected) throws Exception {
    assertThat(Printed.of(read(body)).replace(" | ", " . ").replace("\n", " / "))
        .isEqualTo(expected);
  }

  @Test
  void takesNotesForFootnotesWhereNobodyTells() throws Exception {
    String notes = "<p>A<p class=\"note\">i One.</p> b<p class=\"note\">1 Two.</p></p>";
    assertThat(read(notes).notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.ENDNOTE, Note.Kind.FOOTNOTE);
  }

  /** {@code b} before a run for bold, {@code i} for italic. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain <b>bold</b> plain|plain /b:bold/ plain",
        "<i>italic</i> plain|i:italic/ plain",
        "<b>bold <i>both</i> bold</b>|b:bold /bi:both/b: bold",
        "<b>one <b>two</b> one</b> none|b:one two one/ none",
        "<i>one <i>two</i> one</i> none|i:one two one/ none",
        "<b>a<span class=\"annotation\"><b>b</b></span>c</b>d|b:ac/d",
      })
  void knowsBoldAndItalic(String content, String expected) throws Exception {
    Document document = read("<p>" + content + "</p><p>End.</p>");
    Paragraph paragraph =
        document.blocks().get(0) instanceof Paragraph plain
            ? plain
            : ((Heading) document.blocks().get(0)).paragraph();
    assertThat(
            paragraph.runs().stream()
                .map(run -> look(run) + run.span().in(document.text()))
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }

  @Test
  void startsAtTheBodyAndEndsWithIt() throws Exception {
    FlowAssembler assembler = assembler(ReadLimits.DEFAULT);
    XhtmlFlowHandler handler = handler(assembler, ReadLimits.DEFAULT);
    parse(
        "<html><head><title>Title</title></head><body>Sign<br/>it</body><p>x</p></html>", handler);
    assertThat(Printed.of(assembler.finish())).isEqualTo("Sign it");
  }

  /** The body is an object too; a paragraph's end is kept but not told. */
  @ParameterizedTest
  @CsvSource({
    "<p>abc</p><p>def</p>,3,8,''",
    "<p>abc</p><p>def</p>,2,8,'paragraphs, runs and cells'",
    "<p>abc</p><p>def</p>,3,7,characters",
    "<table><tr><td>a</td></tr></table>,5,8,''",
    "<table><tr><td>a</td></tr></table>,4,8,columns in tables",
    "<table><tr><td>a</td></tr></table>,3,8,'paragraphs, runs and cells'",
    "<table><tr><td rowspan='9'>a</td></tr><tr/></table>,8,8,''",
    "<table><tr><td rowspan='9'>a</td></tr><tr/></table>,5,8,'paragraphs, runs and cells'",
  })
  void keepsToTheLimits(String body, int objects, int characters, String exceeded)
      throws Exception {
    ReadLimits limits = limits(objects, characters);
    Budget budget = Budget.of("sylvania.odt", limits);
    XhtmlFlowHandler handler =
        new XhtmlFlowHandler(new FlowAssembler(FileType.ODT, budget), budget, List.of());
    if (exceeded.isEmpty()) {
      parse("<body>" + body + "</body>", handler);
    } else {
      assertThatThrownBy(() -> parse("<body>" + body + "</body>", handler))
          .isInstanceOf(SAXException.class)
          .cause()
          .isInstanceOfSatisfying(
              LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(exceeded));
    }
  }

  @Test
  void takesNothingMoreOnceALimitStoppedIt() throws Exception {
    FlowAssembler assembler = assembler(ReadLimits.DEFAULT);
    XhtmlFlowHandler handler = handler(assembler, limits(100, 5));
    start(handler, "body");
    start(handler, "p");
    handler.characters("abc".toCharArray(), 0, 3);
    assertThatThrownBy(() -> handler.characters("def".toCharArray(), 0, 3))
        .isInstanceOf(SAXException.class);
    handler.characters("g".toCharArray(), 0, 1);
    handler.endElement(NAMESPACE, "p", "p");
    start(handler, "p");
    handler.endElement(NAMESPACE, "body", "body");
    assertThatThrownBy(assembler::finish).isInstanceOf(NoTextException.class);
  }

  private static void start(XhtmlFlowHandler handler, String name) throws SAXException {
    handler.startElement(NAMESPACE, name, name, NONE);
  }

  private static Document read(String body)
      throws IOException, ParserConfigurationException, SAXException {
    FlowAssembler assembler = assembler(ReadLimits.DEFAULT);
    XhtmlFlowHandler handler = handler(assembler, ReadLimits.DEFAULT);
    parse("<body>" + body + "</body>", handler);
    handler.addNotes();
    return assembler.finish();
  }

  private static void parse(String xhtml, XhtmlFlowHandler handler)
      throws IOException, ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), handler);
  }

  private static FlowAssembler assembler(ReadLimits limits) {
    return new FlowAssembler(FileType.ODT, Budget.of("sylvania.odt", limits));
  }

  private static XhtmlFlowHandler handler(FlowAssembler assembler, ReadLimits limits) {
    return new XhtmlFlowHandler(
        assembler, Budget.of("sylvania.odt", limits), List.of(Note.Kind.ENDNOTE));
  }

  private static ReadLimits limits(int objects, int characters) {
    return new ReadLimits(1000, 1000, 10, characters, objects, 1000, Duration.ofMinutes(1));
  }

  private static String look(Run run) {
    String look = (run.style().bold() ? "b" : "") + (run.style().italic() ? "i" : "");
    return look.isEmpty() ? "" : look + ":";
  }
}
