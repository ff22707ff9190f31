package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.read.flow.HeadingStyles;

/**
 * Works out how paragraphs and runs look: document defaults, then table style, paragraph style,
 * numbering, character style and what is said on the spot (ECMA-376 part 1, 17.7.2). Remembers what
 * it has worked out. Not thread-safe.
 */
final class Formatting {
  /** The writing systems that have fonts and sizes of their own. */
  enum Script {
    LATIN,
    EAST_ASIAN,
    COMPLEX
  }

  /** What Word shows where nothing in the document says otherwise. */
  private static final String WORDS_FONT = "Times New Roman";

  private static final Double WORDS_SIZE = 10.0;

  private record StyleKey(
      @Nullable String table, @Nullable String paragraph, @Nullable String character) {}

  private record LookKey(ParagraphProperties direct, @Nullable String table) {}

  private record RunKey(StyleKey styles, RunProperties direct, Script script) {}

  private final StyleSheet sheet;
  private final Numbering numbering;
  private final Map<LookKey, ParagraphLook> looks = new HashMap<>();
  private final Map<StyleKey, RunProperties> bases = new HashMap<>();
  private final Map<RunKey, RunStyle> runs = new HashMap<>();
  private final Map<RunStyle, RunStyle> shared = new HashMap<>();

  Formatting(StyleSheet sheet, Numbering numbering) {
    this.sheet = sheet;
    this.numbering = numbering;
  }

  /** Id of the style of tables that name none; null for none. */
  @Nullable String defaultTableStyle() {
    return sheet.defaultTableStyle();
  }

  /**
   * How a paragraph looks.
   *
   * @param tableStyle id of the style of the table that it stands in; null for none
   */
  ParagraphLook paragraph(ParagraphProperties direct, @Nullable String tableStyle) {
    return looks.computeIfAbsent(
        new LookKey(direct, tableStyle), key -> workOut(direct, tableStyle));
  }

  private ParagraphLook workOut(ParagraphProperties direct, @Nullable String tableStyle) {
    String style = direct.style() != null ? direct.style() : sheet.defaultParagraphStyle();
    List<StyleSheet.Style> chain = sheet.chain(style);
    ParagraphProperties merged = sheet.defaultParagraph();
    for (StyleSheet.Style table : sheet.chain(tableStyle)) {
      merged = merged.under(table.paragraph());
    }
    // The style that asks for numbering and those based on it, the nearest first.
    List<String> numbered = new ArrayList<>();
    for (StyleSheet.Style one : chain) {
      ParagraphProperties says = one.paragraph();
      if (says.list() != null || says.level() != null) {
        numbered.clear();
      }
      numbered.add(0, one.id());
      if (says.list() != null) {
        int depth = depth(says.list(), numbered, merged.under(says));
        merged = merged.under(indentation(says.list(), depth));
      }
      merged = merged.under(says);
    }
    int list = merged.list() == null ? 0 : merged.list();
    int depth = list == 0 ? 0 : depth(list, numbered, merged);
    if (direct.list() != null || direct.level() != null) {
      list = direct.list() != null ? direct.list() : list;
      depth = direct.level() != null ? direct.level() : depth;
      merged = merged.under(indentation(list, depth));
    }
    merged = merged.under(direct);
    int outline =
        merged.outline() != null
            ? (merged.outline() >= 0 && merged.outline() < 9 ? merged.outline() + 1 : 0)
            : byName(chain);
    return new ParagraphLook(
        style, tableStyle, list, depth, outline, layout(merged), direct.mark());
  }

  /** How a run looks in a paragraph. */
  RunStyle run(ParagraphLook paragraph, RunProperties direct, Script script) {
    StyleKey styles = new StyleKey(paragraph.tableStyle(), paragraph.style(), direct.style());
    return runs.computeIfAbsent(
        new RunKey(styles, direct, script),
        key -> {
          RunStyle style = style(base(styles).under(direct), script);
          return shared.computeIfAbsent(style, same -> same);
        });
  }

  /** True for a run that is not shown. */
  boolean hidden(ParagraphLook paragraph, RunProperties direct) {
    if (direct.hidden() != null) {
      return direct.hidden();
    }
    StyleKey styles = new StyleKey(paragraph.tableStyle(), paragraph.style(), direct.style());
    return Boolean.TRUE.equals(base(styles).hidden());
  }

  /** True for a run to be set as complex script, whatever its characters. */
  boolean complexText(ParagraphLook paragraph, RunProperties direct) {
    StyleKey styles = new StyleKey(paragraph.tableStyle(), paragraph.style(), direct.style());
    return Boolean.TRUE.equals(base(styles).under(direct).complexText());
  }

  /** Heading level of the nearest style of the chain that bears a heading's name; 0 for none. */
  private static int byName(List<StyleSheet.Style> chain) {
    int level = 0;
    for (int i = chain.size() - 1; i >= 0 && level == 0; i--) {
      level = HeadingStyles.level(chain.get(i).name());
    }
    return level;
  }

  private RunProperties base(StyleKey styles) {
    return bases.computeIfAbsent(
        styles,
        key -> {
          RunProperties hierarchy =
              sheet
                  .run(key.table())
                  .toggledBy(sheet.run(key.paragraph()))
                  .toggledBy(sheet.run(key.character()));
          return sheet.defaultRun().under(hierarchy);
        });
  }

  private static RunStyle style(RunProperties run, Script script) {
    boolean complex = script == Script.COMPLEX;
    String font = run.ascii() == null ? WORDS_FONT : run.ascii();
    if (complex) {
      font = run.complex();
    } else if (script == Script.EAST_ASIAN) {
      font = run.eastAsian();
    }
    Double size = complex ? run.complexSize() : run.size();
    return new RunStyle(
        Optional.ofNullable(font),
        OptionalDouble.of(size == null ? WORDS_SIZE : size),
        Boolean.TRUE.equals(complex ? run.complexBold() : run.bold()),
        Boolean.TRUE.equals(complex ? run.complexItalic() : run.italic()),
        Boolean.TRUE.equals(run.superscript()));
  }

  private int depth(int list, List<String> styles, ParagraphProperties said) {
    int otherwise = said.level() == null ? 0 : said.level();
    return numbering.depthOf(list, styles).orElse(otherwise);
  }

  private ParagraphProperties indentation(int list, int depth) {
    return numbering
        .level(list, depth)
        .map(Numbering.Level::indentation)
        .map(
            level ->
                new ParagraphProperties(
                    null,
                    null,
                    null,
                    null,
                    level.left(),
                    level.firstLine(),
                    null,
                    null,
                    RunProperties.NONE))
        .orElse(ParagraphProperties.NONE);
  }

  private static Layout layout(ParagraphProperties merged) {
    double left = merged.left() == null ? 0 : merged.left();
    double firstLine = left + (merged.firstLine() == null ? 0 : merged.firstLine());
    double spacing = merged.lineSpacing() == null ? 1 : merged.lineSpacing();
    return new Layout(
        left,
        firstLine,
        Boolean.TRUE.equals(merged.centred()),
        Double.isNaN(spacing) ? OptionalDouble.empty() : OptionalDouble.of(spacing));
  }

  /**
   * How a paragraph looks once its styles are worked out. Immutable.
   *
   * @param style id of its style; null for none
   * @param tableStyle id of the style of the table that it stands in; null for none
   * @param list id of the list that numbers it; 0 for none
   * @param level its depth in that list, from 0
   * @param outline heading level from 1, or 0 for running text
   * @param layout its place on the line
   * @param mark how its mark looks
   */
  record ParagraphLook(
      @Nullable String style,
      @Nullable String tableStyle,
      int list,
      int level,
      int outline,
      Layout layout,
      RunProperties mark) {}
}
