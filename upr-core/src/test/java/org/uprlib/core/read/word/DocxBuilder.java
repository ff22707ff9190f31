package org.uprlib.core.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX files from the XML within their parts. */
public final class DocxBuilder {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Puts something else before the root element of the parts added from here on. */
  DocxBuilder head(String xml) {
    head = xml;
    return this;
  }

  /** The body's content. */
  public DocxBuilder body(String xml) {
    return part(
        "document", "<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
  }

  /** The main part, whole. */
  DocxBuilder main(String xml) {
    return part("document", xml);
  }

  DocxBuilder styles(String xml) {
    return root("styles", xml);
  }

  DocxBuilder numbering(String xml) {
    return root("numbering", xml);
  }

  DocxBuilder footnotes(String xml) {
    return root("footnotes", xml);
  }

  DocxBuilder endnotes(String xml) {
    return root("endnotes", xml);
  }

  DocxBuilder settings(String xml) {
    return root("settings", xml);
  }

  DocxBuilder theme(String fontScheme) {
    return part(
        "theme",
        "<a:theme"
            + NAMESPACES
            + "><a:themeElements>"
            + fontScheme
            + "</a:themeElements></a:theme>");
  }

  DocxBuilder header(String xml) {
    return part("header", "<w:hdr" + NAMESPACES + ">" + xml + "</w:hdr>");
  }

  DocxBuilder without(String part) {
    parts.remove(part);
    return this;
  }

  private DocxBuilder root(String name, String xml) {
    return part(name, "<w:" + name + NAMESPACES + ">" + xml + "</w:" + name + ">");
  }

  private DocxBuilder part(String name, String xml) {
    parts.put(name, head + xml);
    return this;
  }

  /** The file. */
  public byte[] build() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      StringBuilder types = new StringBuilder();
      parts.keySet().forEach(part -> types.append(contentType(part)));
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/>"
              + types
              + "</Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + PACKAGE
              + "\">"
              + relationship("officeDocument", "word/document.xml")
              + "</Relationships>");
      StringBuilder related = new StringBuilder();
      for (String part : parts.keySet()) {
        related.append(part.equals("document") ? "" : relationship(part, part + ".xml"));
      }
      entry(
          zip,
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"" + PACKAGE + "\">" + related + "</Relationships>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        entry(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String contentType(String part) {
    String type = "application/vnd.openxmlformats-officedocument.";
    type += part.equals("theme") ? "" : "wordprocessingml.";
    type += part.equals("document") ? "document.main+xml" : part + "+xml";
    return String.format("<Override PartName=\"/word/%s.xml\" ContentType=\"%s\"/>", part, type);
  }

  private static String relationship(String type, String target) {
    return String.format(
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>",
        "r" + type, RELATIONSHIPS + type, target);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
