package org.uprlib.core.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.guard.WholeContent;

/** Papers of which one may come on standard input, named by the path {@code -}. Stateless. */
public final class StandardPaper {
  /** What stands for standard input; a file of that name is {@code ./-}. */
  public static final Path PATH = Path.of("-");

  private static final PaperFile PAPER = new PaperFile(PATH, "standard input");

  private StandardPaper() {}

  /**
   * Looks for papers as {@link PaperSearch#in} does; standard input is read to its end.
   *
   * @param whole how much is read of it
   * @param opening gives standard input
   */
  public static PaperSearch search(
      List<Path> inputs, WholeContent whole, WholeContent.Opening opening) {
    int at = inputs.indexOf(PATH);
    if (at < 0) {
      return PaperSearch.in(inputs);
    }
    PaperSearch others =
        PaperSearch.in(inputs.stream().filter(path -> !path.equals(PATH)).toList());
    int before = PaperSearch.in(inputs.subList(0, at)).files().size();
    List<PaperFile> files = new ArrayList<>(others.files());
    List<PaperSearch.UnreadFile> unreadable = new ArrayList<>(others.unreadable());
    try {
      byte[] bytes = whole.awaited(opening, PAPER.name());
      files.add(before, PAPER.holding(PaperFile.HeldContent.of(bytes)));
    } catch (IOException e) {
      unreadable.add(PaperSearch.UnreadFile.of(PAPER, e));
    }
    return new PaperSearch(files, others.missing(), unreadable, others.loops());
  }
}
