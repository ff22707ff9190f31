package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form fields of a page or into boxes on it (ISO 32000-1, 12.5 and 12.7).
 * Immutable.
 *
 * @param shown what the page shows
 * @param withoutLook how many fields have a value and nothing that shows it
 */
record Appearances(List<Appearance> shown, int withoutLook) {
  private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
  private static final COSName CHOICE = COSName.getPDFName("Ch");
  private static final int HIDDEN_OR_NO_VIEW = 2 | 32;
  private static final int DEEPEST_FIELD = 8;

  Appearances {
    shown = List.copyOf(shown);
  }

  /** A drawing, and how it is placed on the page before the page itself is. */
  record Appearance(PDFormXObject form, Matrix placement) {}

  static Appearances of(PDPage page) {
    List<Appearance> shown = new ArrayList<>();
    int withoutLook = 0;
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary one && holdsText(one)) {
        COSDictionary looks = one.getCOSDictionary(COSName.AP);
        COSBase look = looks == null ? null : looks.getDictionaryObject(COSName.N);
        COSArray place = one.getCOSArray(COSName.RECT);
        if (look instanceof COSStream stream && place != null && place.size() == 4) {
          PDFormXObject form = new PDFormXObject(stream);
          shown.add(new Appearance(form, placement(form, new PDRectangle(place))));
        } else if (inherited(one, COSName.V) instanceof COSString value
            && !value.getString().isBlank()) {
          withoutLook++;
        }
      }
    }
    return new Appearances(shown, withoutLook);
  }

  private static boolean holdsText(COSDictionary annotation) {
    if ((annotation.getInt(COSName.F, 0) & HIDDEN_OR_NO_VIEW) != 0) {
      return false;
    }
    COSName kind = annotation.getCOSName(COSName.SUBTYPE);
    COSBase field = inherited(annotation, COSName.FT);
    return FREE_TEXT.equals(kind)
        || (COSName.WIDGET.equals(kind) && (COSName.TX.equals(field) || CHOICE.equals(field)));
  }

  /** What a field or one that it is part of says. */
  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary one = field;
    for (int depth = 0; one != null && depth < DEEPEST_FIELD; depth++) {
      COSBase value = one.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      one = one.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** Fits the drawing's box, as its matrix places it, into the annotation's place (12.5.5). */
  private static Matrix placement(PDFormXObject form, PDRectangle place) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return Matrix.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
    }
    Area drawn =
        new Area(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    Area placed = Area.placed(drawn, form.getMatrix());
    float wide = placed.width() > 0 ? place.getWidth() / placed.width() : 1;
    float high = placed.height() > 0 ? place.getHeight() / placed.height() : 1;
    return new Matrix(
        wide,
        0,
        0,
        high,
        place.getLowerLeftX() - placed.left() * wide,
        place.getLowerLeftY() - placed.bottom() * high);
  }
}
