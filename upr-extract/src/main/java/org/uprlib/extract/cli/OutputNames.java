package org.uprlib.extract.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;

/**
 * Gives each paper of a batch a file name of its own: the paper's name with the format's ending
 * instead of its own. Where two would be alike, in a file system that ignores case too, the name
 * keeps its ending and the folders that tell the papers apart.
 */
final class OutputNames {
  private final ExportFormat format;
  private final Map<String, Set<PaperFile>> byStem = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  OutputNames(List<PaperFile> files, ExportFormat format) {
    this.format = format;
    for (PaperFile file : files) {
      byStem.computeIfAbsent(folded(stem(file)), s -> new HashSet<>()).add(file);
    }
  }

  /** The name for {@code file}'s result; a file that comes again gets another name. */
  String next(PaperFile file) {
    boolean alone = byStem.get(folded(stem(file))).size() == 1;
    String name = alone ? stem(file) : file.name().replace('/', '_');
    String unique = name;
    for (int i = 2; !given.add(folded(unique)); i++) {
      unique = name + "-" + i;
    }
    return unique + "." + format.ending();
  }

  /**
   * Whether the result of the paper called {@code paper} has the name {@code output}, but for a
   * number that tells it from others. Thread-safe.
   */
  boolean fits(String paper, String output) {
    Set<PaperFile> alike = byStem.getOrDefault(folded(stem(paper)), Set.of());
    String name = alike.size() == 1 ? stem(paper) : paper.replace('/', '_');
    String ending = "." + format.ending();
    return output.equals(name + ending)
        || (output.startsWith(name + "-") && output.endsWith(ending));
  }

  private static String stem(PaperFile file) {
    return stem(file.name());
  }

  private static String stem(String paper) {
    String name = paper.substring(paper.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
