package org.uprlib.core.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * Places the text of a page (ISO 32000-1, 9.4): carries out the operators that have to do with text
 * and hands each glyph on. For one document and one thread.
 */
final class PageText {
  /** Forms within forms are followed this deep; a form that draws itself would not end. */
  private static final int DEEPEST_FORM = 8;

  /** Letters in this mode are neither filled nor stroked (ISO 32000-1, 9.3.6). */
  private static final int INVISIBLE = 3;

  /** Pages save few states at a time. */
  private static final int USUAL_STATES = 100;

  /** The first letter of the scripts that run from right to left. */
  private static final char FIRST_FROM_RIGHT = '\u0590';

  /** The clock is looked at once for so many operators. */
  private static final int OPERATORS_A_LOOK = 1 << 14;

  private final ChunkCollector chunks = new ChunkCollector();
  private final RuleCollector rules = new RuleCollector();
  private Deque<TextState> saved = new ArrayDeque<>();
  private TextState state = new TextState(new Matrix());
  private Matrix textMatrix = new Matrix();
  private Matrix lineMatrix = new Matrix();
  private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Budget budget;
  private final PdfStreams streams;
  private final Face.Faces faces;
  private int depth;
  private PageFrame.Directions directions = new PageFrame.Directions();
  private PageRemarks remarks = new PageRemarks();
  private ActualText marked = new ActualText();
  private Ink.Ground ground = new Ink.Ground();
  private WordRules ofWords = WordRules.NONE;
  private final LineNumbers lineNumbers = new LineNumbers();
  private LineNumbers.Strip numbered = LineNumbers.Strip.NONE;
  private List<RuledLine> drawnRules = List.of();
  private boolean showsAll;
  private PageFrame frame = PageFrame.NONE;
  private int turn;
  private boolean again;
  private boolean fromRight;

  PageText(Budget budget) {
    this.budget = budget;
    this.streams = new PdfStreams(budget);
    this.faces = new Face.Faces(streams);
  }

  /**
   * The chunks of {@code page}, in the order in which the page places them, without words that are
   * struck out and numbers of lines. Where most of the text runs upwards, downwards or upside down,
   * the page is read turned.
   */
  List<Chunk> chunks(PDPage page) throws IOException {
    turn = 0;
    showsAll = false;
    ofWords = WordRules.NONE;
    numbered = LineNumbers.Strip.NONE;
    fromRight = false;
    directions = new PageFrame.Directions();
    List<Chunk> placed = placed(page);
    turn = directions.prevailing();
    if (turn != 0) {
      placed = placedAgain(page);
    }
    showsAll = remarks.prevails();
    if (showsAll) {
      placed = placedAgain(page);
    }
    ofWords = WordRules.of(drawnRules, placed);
    numbered = lineNumbers.on(placed, rules(), fromRight);
    if (ofWords.strikeOut() || !numbered.isEmpty()) {
      placed = placedAgain(page);
    }
    remarks.count(FileRemark.OTHER_DIRECTION, directions.others(turn));
    budget.spend(Budget.Cost.PIECES, placed.size());
    return placed;
  }

  /** What of the page that was the last to be read is left out. */
  PageRemarks remarks() {
    return remarks;
  }

  /** True if pictures cover half of the page that was the last to be read. */
  boolean pictured() {
    return ground.pictures() > frame.width() * frame.height() / 2;
  }

  /** True if the page that was the last to be read has letters that run from right to left. */
  boolean fromRight() {
    return fromRight;
  }

  /**
   * What {@code page}, which was the last to be read, shows, glyph by glyph.
   *
   * @param balance how many more letters ran from right to left before than from left to right
   */
  RightToLeftPage glyphs(PDPage page, int balance) throws IOException {
    chunks.splitGlyphs(true);
    try {
      return new RightToLeftPage(placedAgain(page), frame.width(), balance);
    } finally {
      chunks.splitGlyphs(false);
    }
  }

  /** As {@link #placed}, for a page whose costs have been spent. */
  private List<Chunk> placedAgain(PDPage page) throws IOException {
    again = true;
    try {
      return placed(page);
    } finally {
      again = false;
    }
  }

  private List<Chunk> placed(PDPage page) throws IOException {
    saved.clear();
    ground = new Ink.Ground();
    marked = new ActualText();
    remarks = new PageRemarks();
    frame = PageFrame.of(page, turn);
    state = new TextState(frame.placement());
    run(streams.contents(page), page.getResources());
    Appearances typed = Appearances.of(page);
    remarks.count(FileRemark.FIELD_NOT_SHOWN, typed.withoutLook());
    for (Appearances.Appearance each : typed.shown()) {
      state = new TextState(each.placement().multiply(frame.placement()));
      draw(each.form(), page.getResources());
    }
    drawnRules = rules.take();
    return ofWords.closed(chunks.take());
  }

  /** The straight lines that the page last read draws, but for those that belong to words. */
  List<RuledLine> rules() {
    return ofWords.others(drawnRules);
  }

  private void run(byte[] contents, PDResources resources) throws IOException {
    ContentScanner scanner = new ContentScanner(contents);
    int operators = 0;
    while (scanner.next()) {
      if (++operators % OPERATORS_A_LOOK == 0) {
        budget.checkTime();
      }
      carryOut(scanner.operator(), scanner.operands(), resources);
    }
  }

  private void carryOut(PageOperator operator, Operands in, PDResources resources)
      throws IOException {
    switch (operator) {
      case SHOW, SHOW_SPACED -> show(in);
      case SHOW_ON_NEXT_LINE -> {
        moveLine(0, -state.leading);
        show(in);
      }
      case SHOW_SPACED_ON_NEXT_LINE -> {
        state.wordSpacing = in.number(0);
        state.characterSpacing = in.number(1);
        moveLine(0, -state.leading);
        show(in);
      }
      case MOVE -> moveLine(in.number(0), in.number(1));
      case MOVE_AND_SET_LEADING -> {
        state.leading = -in.number(1);
        moveLine(in.number(0), in.number(1));
      }
      case NEXT_LINE -> moveLine(0, -state.leading);
      case TEXT_MATRIX -> {
        lineMatrix = in.matrix();
        textMatrix = lineMatrix.clone();
      }
      case BEGIN_TEXT -> {
        lineMatrix = new Matrix();
        textMatrix = new Matrix();
      }
      case FONT -> {
        state.face = resources == null ? null : faces.named(resources, name(in));
        state.size = in.number(0);
      }
      case CHARACTER_SPACING -> state.characterSpacing = in.number(0);
      case WORD_SPACING -> state.wordSpacing = in.number(0);
      case SCALING -> state.scaling = in.number(0) / 100;
      case LEADING -> state.leading = in.number(0);
      case RISE -> state.rise = in.number(0);
      case SAVE -> {
        if (saved.size() >= USUAL_STATES) {
          budget.spend(Budget.Cost.STATES);
        }
        saved.push(state.copy());
      }
      case RESTORE -> state = saved.isEmpty() ? state : saved.pop();
      case PLACE -> state.placement = in.matrix().multiply(state.placement);
      case EXTENDED_STATE -> extendedState(resources, in);
      case DRAW_OBJECT -> form(resources, in);
      case BEGIN_MARKED -> marked.begin();
      case BEGIN_MARKED_WITH_PROPERTIES -> {
        if (marked.begin(in, resources)) {
          fromRight = true;
          chunks.beginReplaced();
        }
      }
      case END_MARKED -> marked.end().ifPresent(chunks::endReplaced);
      case RENDERING -> state.inked = (int) in.number(0) != INVISIBLE;
      case GRAY, RGB, CMYK, COLOUR_SPACE, COLOUR, COLOUR_OR_PATTERN ->
          state.ink = state.ink.set(operator, in, resources);
      case SHADING -> ground.paintAll();
      case FILL, FILL_OLD, FILL_EVEN_ODD, FILL_AND_STROKE, FILL_AND_STROKE_EVEN_ODD -> {
        if (!state.ink.white()) {
          rules.extent().ifPresent(ground::paint);
        }
        rules.carryOut(operator, in, state.placement);
      }
      default -> rules.carryOut(operator, in, state.placement);
    }
  }

  private static COSName name(Operands in) {
    return COSName.getPDFName(in.name());
  }

  private void moveLine(float x, float y) {
    lineMatrix.translate(x, y);
    textMatrix = lineMatrix.clone();
  }

  private void extendedState(PDResources resources, Operands in) throws IOException {
    PDExtendedGraphicsState extended = resources == null ? null : resources.getExtGState(name(in));
    if (extended != null && extended.getFontSetting() != null) {
      state.face = faces.of(extended.getFontSetting().getFont());
      state.size = extended.getFontSetting().getFontSize();
    }
    Float opaque = extended == null ? null : extended.getNonStrokingAlphaConstant();
    state.opaque = opaque == null ? state.opaque : opaque > 0;
  }

  private void form(PDResources resources, Operands in) throws IOException {
    if (resources == null || depth == DEEPEST_FORM) {
      return;
    }
    if (resources.isImageXObject(name(in))) {
      ground.paintPicture(state.placement);
      return;
    }
    PDXObject object = resources.getXObject(name(in));
    if (object instanceof PDFormXObject form) {
      draw(form, resources);
    }
  }

  private void draw(PDFormXObject form, @Nullable PDResources resources) throws IOException {
    if (!drawn.add(form.getCOSObject())) {
      return;
    }
    budget.spend(Budget.Cost.DRAWINGS);
    budget.checkTime();
    TextState outside = state;
    Deque<TextState> savedOutside = saved;
    saved = new ArrayDeque<>();
    state = outside.copy();
    state.placement = form.getMatrix().multiply(outside.placement);
    PDResources own = form.getResources();
    depth++;
    try {
      run(streams.bytes(form.getCOSObject()), own == null ? resources : own);
    } finally {
      drawn.remove(form.getCOSObject());
      depth--;
      saved = savedOutside;
      state = outside;
    }
  }

  private void show(Operands in) throws IOException {
    Face face = state.face;
    if (face == null) {
      return;
    }
    if (!again) {
      budget.spend(Budget.Cost.CHARACTERS, in.length());
    }
    TextState.Baseline baseline =
        TextState.Baseline.of(textMatrix.multiply(state.placement), state);
    float advance = 0;
    for (int i = 0; i < in.pieces(); i++) {
      if (in.isDistance(i)) {
        advance -= in.distance(i) / 1000 * state.size * state.scaling;
      } else if (face.simple()) {
        advance = showBytes(in, i, baseline, advance);
      } else {
        advance = showCodes(in, i, baseline, advance);
      }
    }
    textMatrix.translate(advance, 0);
  }

  private float showBytes(Operands in, int piece, TextState.Baseline baseline, float start)
      throws IOException {
    float advance = start;
    byte[] characters = in.characters();
    for (int i = in.start(piece); i < in.end(piece); i++) {
      advance = showGlyph(characters[i] & 0xff, 1, baseline, advance);
    }
    return advance;
  }

  private float showCodes(Operands in, int piece, TextState.Baseline baseline, float start)
      throws IOException {
    float advance = start;
    int first = in.start(piece);
    ByteArrayInputStream codes =
        new ByteArrayInputStream(in.characters(), first, in.end(piece) - first);
    while (codes.available() > 0) {
      int before = codes.available();
      int code = state.face.font().readCode(codes);
      advance = showGlyph(code, before - codes.available(), baseline, advance);
    }
    return advance;
  }

  /** Hands on one glyph if it runs from left to right on the page, and returns the next place. */
  private float showGlyph(int code, int bytes, TextState.Baseline baseline, float advance)
      throws IOException {
    Face face = state.face;
    Face.Shape shape = face.shape(code);
    float width = shape.width() * state.size * state.scaling;
    if (!again) {
      directions.count(baseline.turns());
    }
    if (baseline.turns() == 0) {
      float start = baseline.left() + advance * baseline.scale();
      float end = start + width * baseline.scale();
      FileRemark left = whyLeftOut(baseline, start, end);
      if (left != null) {
        remarks.leaveOut(left, shape.text());
      } else if (!numbered.holds((start + end) / 2)) {
        remarks.countSeen();
        String text = shape.text();
        if (text.isEmpty()) {
          // The text of a letter includes that of the marks drawn over it.
          if (width > 0 && !marked.open()) {
            remarks.unmapped(face, code, start, end);
          }
        } else if (text.charAt(0) >= FIRST_FROM_RIGHT && !fromRight) {
          fromRight = Glyph.anyFromRight(text);
        }
        chunks.add(text, face, baseline.size(), baseline.height(), start, end);
      }
    }
    float spacing = state.characterSpacing + (bytes == 1 && code == ' ' ? state.wordSpacing : 0);
    return advance + width + spacing * state.scaling;
  }

  /** Why a glyph at this place is not part of the text; null if it is. */
  private @Nullable FileRemark whyLeftOut(TextState.Baseline baseline, float start, float end) {
    if (!baseline.placed() || !Float.isFinite(end)) {
      return FileRemark.SIZE_ZERO;
    }
    float size = baseline.size();
    float line = baseline.height();
    if (!frame.holds(start, end, line, size)) {
      return FileRemark.BEYOND_THE_PAGE;
    }
    float middle = (start + end) / 2;
    if (!showsAll && !state.seen(ground, middle, line + size / 4)) {
      return state.inked && state.opaque ? FileRemark.WHITE_ON_WHITE : FileRemark.WITHOUT_INK;
    }
    return ofWords.strikeOut(middle, line, size) ? FileRemark.STRUCK_OUT : null;
  }
}
