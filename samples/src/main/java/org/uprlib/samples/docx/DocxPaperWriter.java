package org.uprlib.samples.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.SamplePaper;

/** Writes a sample paper as a DOCX, the same bytes each time. */
public final class DocxPaperWriter {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final DocxPackage docx = DocxPackage.empty("sample");

  private DocxPaperWriter() {}

  /** Writes {@code paper} to {@code out}, which stays open. */
  public static void write(SamplePaper paper, OutputStream out) throws IOException {
    DocxPaperWriter writer = new DocxPaperWriter();
    writer.fill(paper);
    out.write(writer.docx.write());
  }

  private void fill(SamplePaper paper) throws IOException {
    FrontMatter front = paper.front();
    WordTemplate template = WordTemplate.of(front.design());
    WordText text = new WordText(paper.notes());
    WordBody.WordLists lists = new WordBody.WordLists();
    docx.put("[Content_Types].xml", WordTemplate.resource("content-types.xml"));
    docx.put("_rels/.rels", WordTemplate.resource("rels.xml"));
    docx.put("docProps/app.xml", WordTemplate.resource("app.xml"));
    docx.put("docProps/core.xml", WordTemplate.resource("core.xml"));
    docx.put(DocxPackage.MAIN, template.document(front, WordBody.write(paper, text, lists)));
    relate("settings", template.part("settings", front));
    relate("styles", WordTemplate.resource("styles.xml"));
    for (String part : template.parts()) {
      relate(part, template.part(part, front));
    }
    if (!text.footnotes().isEmpty()) {
      relate("footnotes", WordTemplate.footnotes(text.footnotes()));
    }
    if (template.hasLists()) {
      relate("numbering", lists.numbering());
    }
  }

  /** Adds the part {@code styles} or {@code header1}; they are related in order: rUpr1, rUpr2. */
  private void relate(String name, String xml) throws IOException {
    String kind = name.replaceAll("\\d", "");
    docx.relate(kind, name + ".xml", TYPE + kind + "+xml", xml);
  }
}
