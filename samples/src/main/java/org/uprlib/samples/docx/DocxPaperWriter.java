package org.uprlib.samples.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.SamplePaper;

/** Writes a sample paper as a DOCX, the same bytes each time. */
public final class DocxPaperWriter {
  private DocxPaperWriter() {}

  /** Writes {@code paper} to {@code out}, which stays open. */
  public static void write(SamplePaper paper, OutputStream out) throws IOException {
    FrontMatter front = paper.front();
    WordTemplate template = WordTemplate.of(front.design());
    WordText text = new WordText(paper.notes());
    WordLists lists = new WordLists();
    String document = template.document(front, WordBody.write(paper, text, lists));
    WordPackage docx =
        new WordPackage(document)
            .add("settings", template.part("settings", front))
            .add("styles", WordTemplate.resource("styles.xml"));
    for (String part : template.parts()) {
      docx.add(part, template.part(part, front));
    }
    if (!text.footnotes().isEmpty()) {
      docx.add("footnotes", WordTemplate.footnotes(text.footnotes()));
    }
    if (template.hasLists()) {
      docx.add("numbering", lists.numbering());
    }
    docx.write(out);
  }
}
