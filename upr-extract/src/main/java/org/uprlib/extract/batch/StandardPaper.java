package org.uprlib.extract.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.limit.WholeContent;

/**
 * Papers of which one may come on standard input, named by the path {@code -}. Immutable.
 *
 * @param in standard input
 * @param limits how much of it is read, and how long it is waited for
 */
public record StandardPaper(InputStream in, ReadLimits limits) {
  /** What stands for standard input; a file of that name is {@code ./-}. */
  public static final Path PATH = Path.of("-");

  private static final PaperFile PAPER = new PaperFile(PATH, "standard input");

  /** Looks for papers as {@link PaperSearch#in} does; standard input is read to its end. */
  public PaperSearch search(List<Path> inputs) {
    int at = inputs.indexOf(PATH);
    if (at < 0) {
      return PaperSearch.in(inputs);
    }
    PaperSearch others =
        PaperSearch.in(inputs.stream().filter(path -> !path.equals(PATH)).toList());
    int before = PaperSearch.in(inputs.subList(0, at)).files().size();
    List<PaperFile> files = new ArrayList<>(others.files());
    List<Outcome.Failed> unreadable = new ArrayList<>(others.unreadable());
    try {
      byte[] bytes = WholeContent.within(limits).awaited(() -> in, PAPER.name());
      files.add(before, PAPER.holding(HeldContent.of(bytes)));
    } catch (IOException e) {
      unreadable.add(Outcome.Failed.of(PAPER, e));
    }
    return new PaperSearch(files, others.missing(), unreadable, others.loops());
  }
}
