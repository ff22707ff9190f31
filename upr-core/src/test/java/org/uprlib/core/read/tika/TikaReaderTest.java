package org.uprlib.core.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.limit.ReadLimits;

class TikaReaderTest {
  @Test
  void marksFontsAndSizesAsUnknown() throws UprException {
    Document document =
        TikaReader.odt(ReadLimits.DEFAULT).read(Fixtures.bytes("sylvania.odt"), "sylvania.odt");
    assertThat(document.blocks())
        .filteredOn(Heading.class::isInstance)
        .allSatisfy(
            heading ->
                assertThat(((Heading) heading).paragraph().runs())
                    .allSatisfy(
                        run -> {
                          assertThat(run.style().font()).isEmpty();
                          assertThat(run.style().size()).isEmpty();
                        }));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "letters in other code pages|Na\\'efve \\u8211? {\\b bold} plain\\par next|Naïve – bold"
            + " plain/next",
        "line breaks and tabs|115.1\\tab Sign\\line the Convention\\par|115.1 Sign the Convention",
        "code of fields|{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt site}}\\par|site",
        "typed numbers of old lists|{\\pntext 1.\\tab}Sign\\par|1. Sign",
      })
  void readsRtf(String what, String rtf, String expected) throws UprException {
    String file = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\pard " + rtf + "}";
    Document document =
        TikaReader.rtf(ReadLimits.DEFAULT)
            .read(file.getBytes(StandardCharsets.US_ASCII), "sylvania.rtf");
    assertThat(Printed.of(document).replace("\n", "/")).isEqualTo(expected);
  }

  @Test
  void keepsToTheLimits() {
    ReadLimits strict = new ReadLimits(1_000_000, 1_000_000, 10, 50);
    assertThatThrownBy(() -> TikaReader.odt(strict).read(Fixtures.bytes("sylvania.odt"), "x"))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> TikaReader.rtf(strict).read(Fixtures.bytes("sylvania.rtf"), "x"))
        .isInstanceOf(LimitExceededException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "sylvania.rtf,org.apache.tika:tika-parser-microsoft-module",
    "sylvania.odt,org.apache.tika:tika-parser-miscoffice-module",
  })
  void saysWhichLibraryIsMissing(String file, String artifact) throws ReflectiveOperationException {
    Class<?> type = new WithoutParsers().loadClass(DocumentReader.class.getName());
    Object reader = type.getMethod("create").invoke(null);
    Method read = type.getMethod("read", byte[].class, String.class);
    assertThatThrownBy(() -> read.invoke(reader, Fixtures.bytes(file), file))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .hasMessageContaining("is read only with " + artifact + " at hand");
  }

  /** The class path of the tests but for Tika's parsers. */
  private static final class WithoutParsers extends ClassLoader {
    WithoutParsers() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected URL findResource(String name) {
      return DocumentReader.class.getClassLoader().getResource(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.apache.tika.parser.microsoft")
          || name.startsWith("org.apache.tika.parser.odf")) {
        throw new ClassNotFoundException(name);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = DocumentReader.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
