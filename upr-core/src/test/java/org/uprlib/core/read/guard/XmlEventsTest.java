package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEventsTest {
  private static String text(byte[] xml) throws IOException, XMLStreamException {
    XMLStreamReader reader = XmlEvents.parser(new ByteArrayInputStream(xml));
    reader.next();
    return reader.getElementText();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '<a>Côte</a>'",
    "UTF-8, '\uFEFF<a>Côte</a>'",
    "UTF-8, '\uFEFF<?xml version=\"1.0\"?><a>Côte</a>'",
    "UTF-8, '<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a>Côte</a>'",
    "UTF-8, '<?xml version=\"1.0\" encoding=\"unknown-8\"?><a>Côte</a>'",
    "ISO-8859-1, '<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Côte</a>'",
    "windows-1252, '<?xml version=''1.0'' encoding = ''windows-1252''?><a>Côte</a>'",
    "UTF-16, '<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Côte</a>'",
    "UTF-16LE, '\uFEFF<a>Côte</a>'"
  })
  void theFirstBytesTellTheEncoding(String charset, String xml) throws Exception {
    assertThat(text(xml.getBytes(Charset.forName(charset)))).isEqualTo("Côte");
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, <a>Côte</a>", "windows-1252, <a>it’s</a>"})
  void bytesThatAreNoTextFailAndNothingIsPrinted(String charset, String xml) {
    PrintStream standard = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> text(xml.getBytes(Charset.forName(charset))))
          .hasMessageContaining("Input length = 1");
    } finally {
      System.setErr(standard);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
