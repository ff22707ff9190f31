package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.error.LimitExceededException;

class MarkupGuardTest {
  private static final int LONGEST = 4 << 20;

  private static InputStream guarded(String xml, Charset charset) {
    return new MarkupGuard(new ByteArrayInputStream(xml.getBytes(charset)), "x.docx");
  }

  private static String filled(String start, int characters) {
    return start + "x".repeat(characters);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<                | tag",
        "</a              | tag",
        "<a b='           | tag",
        "<a b=\"          | tag",
        "<a b='\"         | tag",
        "<a b=\"'         | tag",
        "<a b='>          | tag",
        "<a b=\">         | tag",
        "<a b='c' d       | tag",
        "<a b=\"c\" d     | tag",
        "<'               | tag",
        "<!DOCTYPE        | tag",
        "<!'>             | tag",
        "<!--             | comment",
        "<!-- >           | comment",
        "<!-- a -> <b> -  | comment",
        "<!-- -a->        | comment",
        "<![CDATA[        | section of character data",
        "<![CDATA[ ]>     | section of character data",
        "<![CDATA[ ]a]>   | section of character data",
        "<?a              | processing instruction",
        "<?a > ?          | processing instruction",
        "<a><b>c</b><!--  | comment",
      })
  void stopsAtMarkupThatAParserWouldKeepAsAWhole(String start, String kind) {
    InputStream in = guarded(filled(start, LONGEST + 1), StandardCharsets.UTF_8);
    assertThatThrownBy(in::readAllBytes)
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.source()).isEqualTo("x.docx");
              assertThat(e.limit()).isEqualTo("bytes in one " + kind);
              assertThat(e.allowed()).isEqualTo(LONGEST);
              assertThat(e.found()).isEqualTo(LONGEST + 1);
            });
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "<a>",
        "<a b='c'>",
        "<a b=\"c\" d='e'>",
        "<a b='>\"'>",
        "<a b=\">'\">",
        "<!DOCTYPE a>",
        "<!DOCTYPE a 'b' \"c\">",
        "<!>",
        "<>",
        "<!-- a - b -->",
        "<!-- ' -->",
        "<![CDATA[ ' ]]>",
        "<![CDATA[ <a ]] ]]>",
        "<?a '?>",
        "<a><?b?><!--c--></a>",
      })
  void passesTextOfAnyLengthOn(String start) throws IOException {
    String xml = filled(start, LONGEST + 1);
    assertThat(guarded(xml, StandardCharsets.UTF_8).readAllBytes())
        .isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void countsFromEachTagAnew() throws IOException {
    String longest = filled("<", LONGEST - 1) + ">";
    String xml = longest + longest;
    assertThat(guarded(xml, StandardCharsets.UTF_8).readAllBytes()).hasSize(xml.length());
    InputStream longer = guarded(filled("<", LONGEST) + ">", StandardCharsets.UTF_8);
    assertThatThrownBy(longer::readAllBytes).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void countsCharactersOfTwoBytesOnce() throws IOException {
    String longest = filled("<", LONGEST - 1) + "><!-- -->";
    assertThat(guarded(longest, StandardCharsets.UTF_16LE).readAllBytes())
        .hasSize(2 * longest.length());
    InputStream comment = guarded(filled("<!-- - -> ", LONGEST), StandardCharsets.UTF_16BE);
    assertThatThrownBy(comment::readAllBytes).hasMessageContaining("bytes in one comment");
  }

  @Test
  void looksAtEachByteHoweverItIsRead() throws IOException {
    InputStream in = guarded("<a>ÿ", StandardCharsets.ISO_8859_1);
    assertThat(in.markSupported()).isFalse();
    assertThat(in.read()).isEqualTo('<');
    assertThat(in.skip(2)).isEqualTo(2);
    assertThat(in.read()).isEqualTo(0xff);
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.skip(1)).isZero();

    InputStream skipped = guarded(filled("<", LONGEST + 1), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> skipped.skipNBytes(LONGEST + 2L))
        .isInstanceOf(LimitExceededException.class);
    InputStream single = guarded(filled("<", LONGEST + 1), StandardCharsets.UTF_8);
    assertThat(single.readNBytes(LONGEST + 1)).hasSize(LONGEST + 1);
    assertThatThrownBy(single::read).isInstanceOf(LimitExceededException.class);
  }
}
