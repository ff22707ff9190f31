package org.uprlib.extract.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.LabelReader;
import org.uprlib.extract.read.structure.SectionTitles.Section;

/** Finds the section "Voluntary pledges and commitments" of a paper. Immutable, thread-safe. */
public final class PledgeSectionFinder {
  /** A title that no style sets off from running text is at most this long. */
  private static final int LONGEST_TITLE = 90;

  private final SectionTitles titles;

  /** A finder that knows sections by {@code titles}. */
  public PledgeSectionFinder(SectionTitles titles) {
    this.titles = titles;
  }

  /**
   * A section. Immutable.
   *
   * @param title its title
   * @param paragraphs all below it, those in tables included, up to the next section
   */
  public record PledgeSection(Paragraph title, List<Paragraph> paragraphs) {
    public PledgeSection {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** The section of {@code document}, the last if it seems to have several; empty without one. */
  public Optional<PledgeSection> find(Document document) {
    List<Block> blocks = document.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (section(blocks.get(i)).filter(Section.PLEDGES::equals).isPresent()) {
        return Optional.of(new PledgeSection(paragraph(blocks.get(i)), below(blocks, i)));
      }
    }
    return Optional.empty();
  }

  /**
   * Where {@code document} ceases to report what was said: the offset of its conclusions, or of the
   * section of pledges if it has no conclusions, or of its end.
   */
  public int summaryEnd(Document document) {
    Optional<Integer> conclusions = lastStart(document, Section.CONCLUSIONS);
    return conclusions
        .or(() -> lastStart(document, Section.PLEDGES))
        .orElse(document.text().length());
  }

  private Optional<Integer> lastStart(Document document, Section wanted) {
    return document.blocks().stream()
        .filter(block -> section(block).filter(wanted::equals).isPresent())
        .map(block -> block.span().start())
        .reduce((first, second) -> second);
  }

  private List<Paragraph> below(List<Block> blocks, int title) {
    List<Paragraph> found = new ArrayList<>();
    for (int i = title + 1; i < blocks.size() && !ends(blocks.get(i), blocks.get(title)); i++) {
      add(blocks.get(i), found);
    }
    return found;
  }

  private static void add(Block block, List<Paragraph> found) {
    if (block instanceof Paragraph paragraph) {
      found.add(paragraph);
    } else if (block instanceof Heading heading
        && LabelReader.read(heading.paragraph()).isPresent()) {
      found.add(heading.paragraph());
    } else if (block instanceof Table table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(b -> add(b, found))));
    }
  }

  private boolean ends(Block block, Block title) {
    return section(block).isPresent() || (block instanceof Heading heading && ends(heading, title));
  }

  /** A main section ends it, and so does a heading of its own rank. */
  private static boolean ends(Heading heading, Block title) {
    boolean alike = title instanceof Heading own && heading.level() <= own.level();
    return SectionTitles.mainSection(heading.text())
        || (alike && LabelReader.read(heading.paragraph()).isEmpty());
  }

  private Optional<Section> section(Block block) {
    return titles.section(block, LONGEST_TITLE);
  }

  private static Paragraph paragraph(Block block) {
    return block instanceof Heading heading ? heading.paragraph() : (Paragraph) block;
  }
}
