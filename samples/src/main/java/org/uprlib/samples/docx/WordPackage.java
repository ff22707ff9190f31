package org.uprlib.samples.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a Word document, the same bytes each time. Not thread-safe. */
final class WordPackage {
  private static final LocalDateTime PACKED = LocalDateTime.of(2026, 11, 24, 0, 0);
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONSHIPS =
      DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">%s</Relationships>";
  private static final String TYPES =
      DECLARATION
          + "<Types xmlns=\""
          + PACKAGE
          + "content-types\">"
          + "<Default ContentType=\"application/vnd.openxmlformats-package.relationships+xml\""
          + " Extension=\"rels\"/><Default ContentType=\"application/xml\" Extension=\"xml\"/>"
          + "%s</Types>";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> entries = new TreeMap<>();
  private final Map<String, String> relationships = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();

  WordPackage(String document) throws IOException {
    entries.put("_rels/.rels", WordTemplate.resource("rels.xml"));
    add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        WordTemplate.resource("app.xml"));
    add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        WordTemplate.resource("core.xml"));
    add("word/document.xml", TYPE + "document.main+xml", document);
  }

  /** Adds the part {@code styles} or {@code header1}; they are related in order: rId1, rId2. */
  WordPackage add(String name, String xml) {
    String kind = name.replaceAll("\\d", "");
    String id = "rId" + (relationships.size() + 1);
    relationships.put(
        id,
        "<Relationship Id=\"%s\" Target=\"%s.xml\" Type=\"%s\"/>"
            .formatted(id, name, RELATIONSHIP + kind));
    add("word/" + name + ".xml", TYPE + kind + "+xml", xml);
    return this;
  }

  private void add(String entry, String type, String xml) {
    types.put(entry, "<Override ContentType=\"%s\" PartName=\"/%s\"/>".formatted(type, entry));
    entries.put(entry, xml);
  }

  /** Writes it to {@code out}, which stays open. */
  void write(OutputStream out) throws IOException {
    entries.put(
        "word/_rels/document.xml.rels",
        RELATIONSHIPS.formatted(String.join("", relationships.values())));
    entries.put("[Content_Types].xml", TYPES.formatted(String.join("", types.values())));
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      ZipEntry header = new ZipEntry(entry.getKey());
      header.setTimeLocal(PACKED);
      packed.putNextEntry(header);
      packed.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      packed.closeEntry();
    }
    packed.finish();
  }
}
