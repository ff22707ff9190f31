package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileProperties.Mark;
import org.uprlib.core.document.Origin;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/** Reads the form of a PDF file. Stateless. */
final class PdfProperties {
  private static final double MOST_PAGES = 0.6;
  private static final int LONGEST_RUNNING_LINE = 80;
  private static final int RUNNING_LINES = 2;

  private PdfProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    try (PDDocument pdf = PdfFile.open(bytes, budget)) {
      Map<String, String> properties = new HashMap<>();
      for (COSName key : pdf.getDocumentInformation().getCOSObject().keySet()) {
        String value = pdf.getDocumentInformation().getCOSObject().getString(key);
        if (value != null && !value.isBlank()) {
          properties.put(key.getName(), value.strip());
        }
      }
      return new FileProperties(
          Optional.of(new FileProperties.Metadata(properties)),
          OptionalInt.of(pdf.getNumberOfPages()),
          Optional.of(pageNumbers(document.origin())),
          Optional.of(Marks.programs(pdf)),
          Optional.of(Marks.of(pdf, document, budget)),
          List.of());
    } catch (UprException e) {
      throw e;
    } catch (IOException e) {
      throw new CorruptException(document.source(), "is damaged and cannot be read", e);
    }
  }

  /** Whether most pages, the first aside, begin or end with a line that has a rising number. */
  private static boolean pageNumbers(Origin origin) {
    List<Integer> starts = origin.pageStarts();
    int numbered = 0;
    for (int page = 0; page < starts.size(); page++) {
      int end = page + 1 < starts.size() ? starts.get(page + 1) : origin.text().length();
      String[] lines = origin.text().substring(starts.get(page), end).strip().split("\n");
      if (numbered(lines, page)) {
        numbered++;
      }
    }
    return numbered > 0 && numbered >= (starts.size() - 1) * MOST_PAGES;
  }

  /** Running heads and feet may have two lines: a symbol, and the number below it. */
  private static boolean numbered(String[] lines, int page) {
    for (int i = 0; i < Math.min(RUNNING_LINES, lines.length); i++) {
      if (holds(lines[i], page) || holds(lines[lines.length - 1 - i], page)) {
        return true;
      }
    }
    return false;
  }

  /** The page's number, or one of the pages before it where a cover is not counted. */
  private static boolean holds(String line, int page) {
    if (line.length() > LONGEST_RUNNING_LINE) {
      return false;
    }
    return Stream.of(line.split("[^0-9]+", -1))
        .anyMatch(
            word -> word.equals(Integer.toString(page + 1)) || word.equals(Integer.toString(page)));
  }

  /** The marks of a PDF: what it has besides its text. For one document and one thread. */
  private static final class Marks {
    /** Forms within forms are followed this deep. */
    private static final int DEEPEST_FORM = 8;

    /** Annotations by which somebody remarks on the text (ISO 32000-1, 12.5.6). */
    private static final Map<String, Mark.Kind> ANNOTATIONS =
        Map.of(
            "Text", Mark.Kind.COMMENT,
            "Highlight", Mark.Kind.COMMENT,
            "Underline", Mark.Kind.COMMENT,
            "Squiggly", Mark.Kind.COMMENT,
            "StrikeOut", Mark.Kind.COMMENT,
            "Caret", Mark.Kind.COMMENT,
            "Ink", Mark.Kind.COMMENT,
            "Sound", Mark.Kind.EMBEDDED_OBJECT,
            "FileAttachment", Mark.Kind.EMBEDDED_OBJECT);

    private final List<Mark> found = new ArrayList<>();
    private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Budget budget;
    private final PdfStreams streams;

    private Marks(Budget budget) {
      this.budget = budget;
      this.streams = new PdfStreams(budget);
    }

    static List<Mark> of(PDDocument pdf, Document document, Budget budget) throws IOException {
      Marks marks = new Marks(budget);
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        number++;
        PDResources resources = page.getResources();
        if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
          marks.drawn.clear();
          marks.pictures(marks.streams.contents(page), resources, number, 0);
        }
        marks.annotations(page.getCOSObject().getCOSArray(COSName.ANNOTS), number);
      }
      if (names(pdf, COSName.EMBEDDED_FILES)) {
        marks.add(Mark.Kind.EMBEDDED_OBJECT, "", "");
      }
      document.notices().stream()
          .flatMap(notice -> FileRemark.STRUCK_OUT.wordsOf(notice).stream())
          .forEach(words -> marks.add(Mark.Kind.CHANGE, "", words));
      return marks.found;
    }

    /** Whether programs are in {@code pdf} that run when it is opened. */
    static boolean programs(PDDocument pdf) {
      COSDictionary action =
          pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OPEN_ACTION);
      return names(pdf, COSName.JAVA_SCRIPT)
          || (action != null && COSName.JAVA_SCRIPT.equals(action.getCOSName(COSName.S)));
    }

    private static boolean names(PDDocument pdf, COSName kind) {
      COSDictionary names = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
      return names != null && names.getCOSDictionary(kind) != null;
    }

    /** A page's resources may be those of all pages: a picture is where a content paints it. */
    private void pictures(byte[] content, PDResources resources, int page, int depth)
        throws IOException {
      ContentScanner scanner = new ContentScanner(content);
      while (scanner.next()) {
        if (scanner.operator() == PageOperator.DRAW_OBJECT) {
          budget.spend(Budget.Cost.DRAWINGS);
          drawn(COSName.getPDFName(scanner.operands().name()), resources, page, depth);
        }
      }
    }

    private void drawn(COSName name, PDResources resources, int page, int depth)
        throws IOException {
      COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
      if (objects == null || !drawn.add(objects.getDictionaryObject(name))) {
        return;
      }
      if (resources.isImageXObject(name)) {
        add(Mark.Kind.PICTURE, Integer.toString(page), "");
      } else if (depth < DEEPEST_FORM && resources.getXObject(name) instanceof PDFormXObject form) {
        PDResources own = form.getResources();
        byte[] content = streams.bytes(form.getCOSObject());
        pictures(content, own == null ? resources : own, page, depth + 1);
      }
    }

    private void annotations(COSArray annotations, int page) {
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary one) {
          Mark.Kind kind = ANNOTATIONS.get(one.getNameAsString(COSName.SUBTYPE));
          if (kind != null) {
            add(kind, Integer.toString(page), "");
          }
        }
      }
    }

    private void add(Mark.Kind kind, String detail, String deleted) {
      found.add(new Mark(kind, Optional.empty(), detail, deleted));
    }
  }
}
