package org.uprlib.samples.docx;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty document with the styles of the United Nations template. */
final class WordTemplate {
  private static final Date WRITTEN = Date.from(Instant.parse("2026-11-24T00:00:00Z"));

  private WordTemplate() {}

  static XWPFDocument open() throws IOException {
    XWPFDocument document = new XWPFDocument();
    try (InputStream styles = WordTemplate.class.getResourceAsStream("styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (XmlException e) {
      throw new IOException("styles.xml is not well-formed", e);
    }
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("UPR library");
    properties.setCreated(Optional.of(WRITTEN));
    properties.setModified(Optional.of(WRITTEN));
    return document;
  }
}
