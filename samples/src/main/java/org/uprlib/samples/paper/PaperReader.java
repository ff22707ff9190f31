package org.uprlib.samples.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;

/** Reads a paper from a text file, whose format {@code samples/texts/README.md} describes. */
public final class PaperReader {
  private static final String DESIGN = "design";

  private PaperReader() {}

  /**
   * Reads a paper.
   *
   * @throws PaperTextException if it states a field or design that there is not, or no design
   */
  public static SamplePaper read(Path file) throws IOException {
    String[] blocks = Files.readString(file).strip().split("\n\\s*\n");
    List<Piece> pieces = new ArrayList<>();
    Map<String, String> notes = new HashMap<>();
    for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
      Piece piece = Piece.read(block);
      if (piece.kind() == Piece.Kind.NOTE) {
        notes.put(piece.label(), piece.text());
      } else {
        pieces.add(piece);
      }
    }
    return new SamplePaper(frontMatter(blocks[0]), pieces, notes);
  }

  private static FrontMatter frontMatter(String block) throws PaperTextException {
    Map<String, List<String>> stated = new HashMap<>();
    for (String line : block.replaceAll("\n +", " ").lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new PaperTextException("no field: " + line);
      }
      stated
          .computeIfAbsent(line.substring(0, colon), field -> new ArrayList<>())
          .add(line.substring(colon + 2).strip());
    }
    List<String> design = stated.remove(DESIGN);
    if (design == null) {
      throw new PaperTextException("no design is stated");
    }
    Map<Field, List<String>> lines = new EnumMap<>(Field.class);
    for (Map.Entry<String, List<String>> field : stated.entrySet()) {
      lines.put(constant(Field.class, field.getKey()), List.copyOf(field.getValue()));
    }
    return new FrontMatter(constant(Design.class, design.get(0)), lines);
  }

  private static <E extends Enum<E>> E constant(Class<E> kind, String name)
      throws PaperTextException {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> each.name().equals(constant))
        .findFirst()
        .orElseThrow(
            () ->
                new PaperTextException(
                    "unknown "
                        + kind.getSimpleName().toLowerCase(Locale.ROOT)
                        + " '"
                        + name
                        + "'"));
  }

  /** The text of a sample paper states what does not exist, or cannot be written as it asks. */
  public static final class PaperTextException extends IOException {
    private static final long serialVersionUID = 1L;

    public PaperTextException(String problem) {
      super(problem);
    }
  }
}
