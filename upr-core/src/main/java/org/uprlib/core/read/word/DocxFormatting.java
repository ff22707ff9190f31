package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.word.DocxRunProperties.Property;

/**
 * Works out how paragraphs and runs look: document defaults, then table style, paragraph style,
 * numbering, character style and what is said on the spot (ECMA-376 part 1, 17.7.2). Remembers what
 * it has worked out. Not thread-safe.
 */
final class DocxFormatting {
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

  private record ChainKey(@Nullable String style, @Nullable String table) {}

  private final DocxStyles sheet;
  private final DocxLists numbering;
  private final Budget budget;
  private final Map<ChainKey, Chained> chains = new HashMap<>();
  private final Map<String, DocxRunProperties> runsOfStyles = new HashMap<>();
  private final Map<StyleKey, DocxRunProperties> bases = new HashMap<>();
  private final Map<RunStyle, RunStyle> shared = new HashMap<>();

  DocxFormatting(DocxStyles sheet, DocxLists numbering, Budget budget) {
    this.sheet = sheet;
    this.numbering = numbering;
    this.budget = budget;
  }

  /** Id of the style of tables that name none; null for none. */
  @Nullable String defaultTableStyle() {
    return sheet.defaultTableStyle();
  }

  /**
   * How a paragraph looks.
   *
   * @param tableStyle id of the style of the table that contains it; null for none
   */
  ParagraphLook paragraph(DocxParagraphProperties direct, @Nullable String tableStyle)
      throws LimitExceededException {
    String style = direct.style() != null ? direct.style() : sheet.defaultParagraphStyle();
    Chained styled = chained(style, tableStyle);
    DocxParagraphProperties merged = styled.properties();
    int list = merged.list() == null ? 0 : merged.list();
    int depth = list == 0 ? 0 : styled.depthIn(merged);
    if (direct.list() != null || direct.level() != null) {
      list = direct.list() != null ? direct.list() : list;
      depth = direct.level() != null ? direct.level() : depth;
      merged = merged.under(indentation(numbering, list, depth));
    }
    merged = merged.under(direct);
    int outline =
        merged.outline() == null
            ? styled.heading()
            : HeadingFinder.levelOfOutline(merged.outline());
    return new ParagraphLook(
        style, tableStyle, list, depth, outline, layout(merged), merged.shade(), direct.mark());
  }

  /** What is said of a run in a paragraph, its styles included. */
  DocxRunProperties run(ParagraphLook paragraph, DocxRunProperties direct)
      throws LimitExceededException {
    return base(new StyleKey(
            paragraph.tableStyle(), paragraph.style(), direct.name(Property.STYLE)))
        .under(direct);
  }

  /** What the style and those that it is based on say of a paragraph, step by step. */
  private Chained chained(@Nullable String style, @Nullable String tableStyle)
      throws LimitExceededException {
    DocxStyles.Chain chain =
        sheet.chain(style, id -> chains.containsKey(new ChainKey(id, tableStyle)));
    Chained merged = chains.get(new ChainKey(chain.known(), tableStyle));
    if (merged == null) {
      merged = unstyled(tableStyle);
    }
    for (DocxStyles.Style each : chain.styles()) {
      budget.spend(Budget.Cost.STYLES);
      merged = merged.under(each, numbering);
      if (!chain.circular()) {
        chains.put(new ChainKey(each.id(), tableStyle), merged);
      }
    }
    return merged;
  }

  /** The properties of paragraphs without a style. */
  private Chained unstyled(@Nullable String tableStyle) throws LimitExceededException {
    DocxParagraphProperties merged = sheet.defaultParagraph();
    for (DocxStyles.Style table : sheet.chain(tableStyle, id -> false).styles()) {
      budget.spend(Budget.Cost.STYLES);
      merged = merged.under(table.paragraph());
    }
    return new Chained(merged, Optional.empty(), 0);
  }

  private DocxRunProperties base(StyleKey styles) throws LimitExceededException {
    DocxRunProperties known = bases.get(styles);
    if (known == null) {
      DocxRunProperties hierarchy =
          run(styles.table()).toggledBy(run(styles.paragraph())).toggledBy(run(styles.character()));
      known = sheet.defaultRun().under(hierarchy);
      bases.put(styles, known);
    }
    return known;
  }

  /** What the style and those that it is based on say of runs. */
  private DocxRunProperties run(@Nullable String style) throws LimitExceededException {
    DocxStyles.Chain chain = sheet.chain(style, runsOfStyles::containsKey);
    DocxRunProperties merged = runsOfStyles.getOrDefault(chain.known(), DocxRunProperties.NONE);
    for (DocxStyles.Style each : chain.styles()) {
      budget.spend(Budget.Cost.STYLES);
      merged = merged.under(each.run());
      if (!chain.circular()) {
        runsOfStyles.put(each.id(), merged);
      }
    }
    return merged;
  }

  /** How letters of this script look in a run of which {@code run} is said. */
  RunStyle style(DocxRunProperties run, Script script) {
    boolean complex = script == Script.COMPLEX;
    String latin = run.name(Property.ASCII) == null ? WORDS_FONT : run.name(Property.ASCII);
    String font =
        switch (script) {
          case LATIN -> latin;
          case EAST_ASIAN -> run.name(Property.EAST_ASIAN);
          case COMPLEX -> run.name(Property.COMPLEX);
        };
    Double size = run.size(complex ? Property.COMPLEX_SIZE : Property.SIZE);
    RunStyle style =
        new RunStyle(
            Optional.ofNullable(font),
            OptionalDouble.of(size == null ? WORDS_SIZE : size),
            run.is(complex ? Property.COMPLEX_BOLD : Property.BOLD),
            run.is(complex ? Property.COMPLEX_ITALIC : Property.ITALIC),
            run.is(Property.SUPERSCRIPT));
    return shared.computeIfAbsent(style, same -> same);
  }

  private static DocxParagraphProperties indentation(DocxLists numbering, int list, int depth) {
    return numbering
        .level(list, depth)
        .map(level -> level.paragraphs().indentation())
        .orElse(DocxParagraphProperties.NONE);
  }

  private static Layout layout(DocxParagraphProperties merged) {
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
   * @param tableStyle id of the style of the table that contains it; null for none
   * @param list id of the list that numbers it; 0 for none
   * @param level its depth in that list, from 0
   * @param outline heading level from 1, or 0 for running text
   * @param layout its place on the line
   * @param shade the colour behind it; null if nothing is said of it
   * @param mark how its mark looks
   */
  record ParagraphLook(
      @Nullable String style,
      @Nullable String tableStyle,
      int list,
      int level,
      int outline,
      Layout layout,
      @Nullable DocxInk shade,
      DocxRunProperties mark) {}

  /**
   * What a style and those that it is based on say of paragraphs. Immutable.
   *
   * @param properties what they say together
   * @param depth depth of the level that is linked to the nearest of them in the list that they ask
   *     for, among the style that asks for it and those based on it
   * @param heading heading level of the nearest of them that bears a heading's name; 0 for none
   */
  private record Chained(DocxParagraphProperties properties, Optional<Integer> depth, int heading) {
    /** These with the style that is based on them. */
    Chained under(DocxStyles.Style style, DocxLists numbering) {
      DocxParagraphProperties says = style.paragraph();
      DocxParagraphProperties merged = properties.under(says);
      boolean asks = says.list() != null || says.level() != null;
      Optional<Integer> own =
          merged.list() == null ? Optional.empty() : numbering.depthOf(merged.list(), style.id());
      Optional<Integer> nearest = own.isPresent() || asks ? own : depth;
      if (says.list() != null) {
        int level = nearest.orElse(merged.level() == null ? 0 : merged.level());
        merged = properties.under(indentation(numbering, says.list(), level)).under(says);
      }
      int named = HeadingFinder.levelOfStyle(style.name());
      return new Chained(merged, nearest, named == 0 ? heading : named);
    }

    /** Depth in the list that these properties ask for. */
    int depthIn(DocxParagraphProperties merged) {
      return depth.orElse(merged.level() == null ? 0 : merged.level());
    }
  }
}
