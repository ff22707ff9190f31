package org.uprlib.extract.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.write.Leftovers;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;
import org.uprlib.extract.export.Exporter;

/** A file of results for each paper, in one folder. Not thread-safe but for {@link #holds}. */
public final class FolderResults implements Results {
  private static final String MANIFEST = "upr-extract.manifest";

  private final Path folder;
  private final ExportFormat format;
  private final Names names;

  /** Names the files of results. */
  public interface Names {
    /** The file for the results of {@code paper}. */
    String of(PaperFile paper);

    /**
     * Guards what is to be read.
     *
     * @throws IOException if {@code target} must not be replaced
     */
    void check(Path target) throws IOException;

    /**
     * Whether the results of the paper called {@code paper} may be in {@code file}; thread-safe.
     */
    boolean fits(String paper, String file);
  }

  private FolderResults(Path folder, ExportFormat format, Names names) {
    this.folder = folder;
    this.format = format;
    this.names = names;
  }

  /** Results in {@code folder}, which is made if it does not exist. */
  public static FolderResults in(Path folder, ExportFormat format, Names names) throws IOException {
    Files.createDirectories(folder);
    Leftovers.in(folder).sweep();
    return new FolderResults(folder, format, names);
  }

  @Override
  public Path manifest() {
    return folder.resolve(MANIFEST);
  }

  @Override
  public boolean holds(ReviewResult review) {
    List<PaperResult> read = review.papers().stream().filter(PaperResult::isRead).toList();
    List<Piece> pieces = review.pieces();
    if (read.size() != pieces.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      String file = pieces.get(i).file();
      if (!names.fits(read.get(i).name(), file.substring(file.lastIndexOf('/') + 1))
          || !isThere(pieces.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(Piece piece) {
    try {
      Path file = UserPath.in(folder, piece.file());
      return Files.size(file) == piece.length() && PieceChecks.holds(file, piece);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void begin(List<ReviewResult> known) {
    // A file is there whole or not at all.
  }

  @Override
  public List<Piece> write(List<Outcome.Read> papers, List<Piece> before) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Outcome.Read paper : papers) {
      String name = format.folder(paper.extraction()) + names.of(paper.file());
      Path target = UserPath.in(folder, name);
      Files.createDirectories(target.getParent());
      names.check(target);
      try (NewFile file = NewFile.in(folder)) {
        HashingStream stream = new HashingStream(file.stream());
        try (Exporter exporter = format.openInFolder(stream)) {
          exporter.write(paper.extraction());
          exporter.finish();
        }
        file.moveTo(target);
        pieces.add(
            new Piece(name, 0, stream.length(), stream.sha256(), PieceChecks.modified(target)));
      }
    }
    return pieces;
  }

  @Override
  public List<ReviewResult> place(
      List<ReviewResult> order, List<ReviewResult> dropped, Change change) throws IOException {
    Set<String> wanted = new HashSet<>();
    order.forEach(review -> review.pieces().forEach(piece -> wanted.add(piece.file())));
    for (ReviewResult review : dropped) {
      for (Piece piece : review.pieces()) {
        // What somebody has changed since is not ours to delete.
        if (!wanted.contains(piece.file()) && isThere(piece)) {
          Files.delete(UserPath.in(folder, piece.file()));
        }
      }
    }
    return order;
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
