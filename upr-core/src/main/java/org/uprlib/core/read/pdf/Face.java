package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * One font of one file: what PDFBox works out for a glyph, kept so that it is worked out once. Not
 * thread-safe: a document is read by one thread.
 */
final class Face {
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern FAMILY_END =
      Pattern.compile(
          "(?i)(?:[-,]?(?:PS)?(?:MT)?)?[-,]?(?:Bold|Italic|Oblique|(?<=-)Roman|Regular|MT|PS)*$");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final char LAST_SHAPE = '\uFDFF';
  private static final char FIRST_FORM = '\uFE70';
  private static final char LAST_FORM = '\uFEFC';

  private static final char FIRST_RADICAL = '\u2E80';
  private static final char LAST_RADICAL = '\u2FD5';

  /**
   * Radicals, each before the character that it looks like, where NFKC does not say so (Unicode
   * Character Database, EquivalentUnifiedIdeograph.txt). Fonts for Chinese have one glyph for both,
   * and what prints a PDF may take the radical for its meaning.
   */
  private static final String RADICALS =
      "⺁厂⺅亻⺈刀⺉刂⺊卜⺎兀⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歹⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺰纟⺳罒⺶羊"
          + "⺹耂⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦"
          + "⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

  /** No font joins an alef to the lam behind it; files that say so give the letters as drawn. */
  private static final Pattern LAM_ALEF_BACKWARDS =
      Pattern.compile("[\u0622\u0623\u0625\u0627]\u0644");

  private final PDFont font;
  private final boolean hasUnicode;
  private @Nullable CMap map;
  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final Shape[] table = new Shape[512];
  private final Map<Integer, Shape> others = new HashMap<>();

  /**
   * What a glyph is.
   *
   * @param text its characters; empty if the file does not say
   * @param width its advance, as a fraction of the font size
   */
  record Shape(String text, float width) {}

  Face(PDFont font) {
    this.font = font;
    this.hasUnicode = font.getCOSObject().containsKey(COSName.TO_UNICODE);
    String name = font.getName() == null ? "" : font.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    this.bold = heavy || lower.contains("bold") || lower.contains("black");
    this.italic =
        lower.contains("italic")
            || lower.contains("oblique")
            || (descriptor != null && descriptor.isItalic());
    this.family = family(name);
  }

  /** True if every code of this font is one byte long. */
  boolean simple() {
    return font instanceof PDSimpleFont;
  }

  PDFont font() {
    return font;
  }

  String family() {
    return family;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  Shape shape(int code) throws IOException {
    boolean low = code >= 0 && code < table.length;
    Shape known = low ? table[code] : others.get(code);
    if (known == null) {
      known = new Shape(read(code), font.getDisplacement(code).getX());
      if (low) {
        table[code] = known;
      } else {
        others.put(code, known);
      }
    }
    return known;
  }

  private String read(int code) throws IOException {
    String text = isUnmapped(code) ? null : font.toUnicode(code);
    if (text != null) {
      return plain(text);
    }
    return simple() && code >= ' ' && !hasUnicode ? String.valueOf((char) code) : "";
  }

  /**
   * True if neither the font's map nor its names explain a glyph; PDFBox logs a warning of each.
   */
  private boolean isUnmapped(int code) throws IOException {
    if (!hasUnicode || named(code)) {
      return false;
    }
    COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      return false;
    }
    if (map == null) {
      map = new CMapParser().parse(stream.createView());
    }
    return map.hasUnicodeMappings()
        && map.toUnicode(code) == null
        && (!simple() || map.toUnicode(code, 1) == null);
  }

  private boolean named(int code) {
    if (font instanceof PDSimpleFont named) {
      Encoding encoding = named.getEncoding();
      String name = encoding == null ? null : encoding.getName(code);
      return name != null && GlyphList.getAdobeGlyphList().toUnicode(name) != null;
    }
    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
    return !COSName.IDENTITY_H.equals(encoding) && !COSName.IDENTITY_V.equals(encoding);
  }

  /** Replaces ligatures, positional letter forms and radicals with plain letters. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_LIGATURE && (c <= LAST_SHAPE || (c >= FIRST_FORM && c <= LAST_FORM))) {
        // A vowel sign alone is set over a blank.
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
      }
      if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
        return ideographs(text);
      }
    }
    return LAM_ALEF_BACKWARDS.matcher(text).matches()
        ? new StringBuilder(text).reverse().toString()
        : text;
  }

  /** The characters that are meant by the radicals in {@code text}. */
  private static String ideographs(String text) {
    StringBuilder meant = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = RADICALS.indexOf(text.charAt(i));
      meant.append(at >= 0 && at % 2 == 0 ? RADICALS.charAt(at + 1) : text.charAt(i));
    }
    return Normalizer.normalize(meant, Normalizer.Form.NFKC);
  }

  /** {@code ABCDEF+TimesNewRomanPS-BoldMT} to {@code Times New Roman}. */
  static String family(String postScriptName) {
    String name = SUBSET.matcher(postScriptName).replaceFirst("");
    String bare = FAMILY_END.matcher(name).replaceFirst("");
    return CAMEL.matcher(bare.isEmpty() ? name : bare).replaceAll(" ").trim();
  }

  /** The faces in which a document is set, each read once. For one document and one thread. */
  static final class Faces {
    private final PdfStreams streams;

    /** By what describes their fonts in the file. */
    private final IdentityHashMap<COSDictionary, Face> read = new IdentityHashMap<>();

    Faces(PdfStreams streams) {
      this.streams = streams;
    }

    /** The face that {@code resources} call {@code name}; null if there is none. */
    @Nullable Face named(PDResources resources, COSName name) throws IOException {
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary own = fonts == null ? null : fonts.getCOSDictionary(name);
      if (own == null) {
        return null;
      }
      Face known = read.get(own);
      if (known == null) {
        known = new Face(PDFontFactory.createFont(streams.checkedFont(own)));
        read.put(own, known);
      }
      return known;
    }

    /** The face of {@code font}; null for none. */
    @Nullable Face of(@Nullable PDFont font) {
      return font == null
          ? null
          : read.computeIfAbsent(font.getCOSObject(), described -> new Face(font));
    }
  }
}
