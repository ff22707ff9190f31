package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part is found by whatever way a relationship calls it. */
class PartNamesTest {
  private static final OoxmlParts.Names NAMES =
      new OoxmlParts.Names(
          List.of(
              "word/document22.xml",
              "word/notes/Footnotes.xml",
              "comments.xml",
              "word/my notes.xml",
              "word\\old.xml"));

  @ParameterizedTest
  @CsvSource({
    "'', word/document22.xml, word/document22.xml",
    "'', /word/document22.xml, word/document22.xml",
    "'', ./word/document22.xml, word/document22.xml",
    "word/document22.xml, notes/Footnotes.xml, word/notes/Footnotes.xml",
    "word/document22.xml, notes/footnotes.XML, word/notes/Footnotes.xml",
    "word/document22.xml, /word/notes/Footnotes.xml, word/notes/Footnotes.xml",
    "word/document22.xml, ../comments.xml, comments.xml",
    "word/document22.xml, ../../comments.xml, comments.xml",
    "word/document22.xml, ../word/./notes/../notes/Footnotes.xml, word/notes/Footnotes.xml",
    "word/document22.xml, my%20notes.xml, word/my notes.xml",
    "word/document22.xml, my notes.xml, word/my notes.xml",
    "word/document22.xml, old.xml#part, word\\old.xml",
    "word/document22.xml, document.xml,",
    "word/document22.xml, '',",
    "word/document22.xml, %zz,",
  })
  void areFound(String from, String target, String part) {
    assertThat(NAMES.find(from, target).orElse(null)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({
    "'', _rels/.rels",
    "a.xml, _rels/a.xml.rels",
    "word/document22.xml, word/_rels/document22.xml.rels",
  })
  void haveTheirRelationshipsBesideThem(String part, String list) {
    assertThat(OoxmlParts.Names.relationshipsOf(part)).isEqualTo(list);
  }
}
