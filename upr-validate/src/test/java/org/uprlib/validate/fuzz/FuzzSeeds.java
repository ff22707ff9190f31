package org.uprlib.validate.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.Varied;
import org.uprlib.validate.rule.RuleSet;

/** The whole files that damaged ones are made of, by name. Immutable. */
record FuzzSeeds(
    Map<String, byte[]> papers,
    Map<String, byte[]> results,
    Map<String, byte[]> calendars,
    Map<String, byte[]> rules) {
  private static final Path SAMPLES = Path.of("..", "samples", "papers");
  private static final Path OTHER_FORMATS =
      Path.of("..", "upr-core", "src", "test", "resources", "org", "uprlib", "core", "read");

  static FuzzSeeds load(Extractor extractor) throws IOException {
    Map<String, byte[]> papers = new TreeMap<>();
    for (Path folder : List.of(SAMPLES, OTHER_FORMATS)) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, "*.{pdf,docx,doc,rtf,odt}")) {
        for (Path file : files) {
          papers.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    papers.put("unpacked.pdf", unpacked(papers.get("dotted-2013.pdf")));
    papers.put("submission.docx", Correct.single().build());
    papers.put("table.docx", Correct.table().build());
    Varied.all().forEach((name, draft) -> papers.put(name + ".docx", draft.build()));
    return new FuzzSeeds(
        papers,
        written(extractor),
        Map.of("calendar.tsv", shippedCalendar()),
        Map.of("own.rules", shippedRules()));
  }

  private static Map<String, byte[]> written(Extractor extractor) throws IOException {
    Map<String, byte[]> results = new TreeMap<>();
    for (ExportFormat format : List.of(ExportFormat.JSONL, ExportFormat.JSON)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Exporter exporter = format.open(out)) {
        exporter.write(extractor.extract(SAMPLES.resolve("automatic-2019.docx")));
        exporter.finish();
      }
      results.put("all." + format.word(), out.toByteArray());
    }
    return results;
  }

  private static byte[] shippedCalendar() {
    return Sessions.text(Sessions.load().all()).getBytes(StandardCharsets.UTF_8);
  }

  /** The rules that ship, which users' files may say anew. */
  private static byte[] shippedRules() throws IOException {
    try (InputStream in = RuleSet.class.getResourceAsStream("cycle-4.rules")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /** A PDF whose streams are not packed, so that what is damaged is not only the packing. */
  private static byte[] unpacked(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<COSObjectKey> keys = new ArrayList<>(document.getDocument().getXrefTable().keySet());
      for (COSObjectKey key : keys) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          byte[] content;
          try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
          }
          stream.removeItem(COSName.FILTER);
          try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }
}
