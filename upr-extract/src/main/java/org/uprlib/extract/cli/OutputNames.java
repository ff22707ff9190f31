package org.uprlib.extract.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * Gives each paper of a batch a file name of its own: the paper's name with the format's ending
 * instead of its own. Where two would be alike, in a file system that ignores case too, the name
 * keeps its ending and the folders that distinguish the papers. The names are settled before any
 * paper is read, so that a run that goes on gives the same ones.
 */
final class OutputNames {
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param reserved file names that no paper gets
   */
  OutputNames(List<PaperFile> files, ExportFormat format, Collection<String> reserved) {
    Map<String, Set<PaperFile>> byStem = new HashMap<>();
    for (PaperFile file : files) {
      byStem.computeIfAbsent(folded(stem(file.name())), s -> new HashSet<>()).add(file);
    }
    Set<String> given = new HashSet<>();
    reserved.forEach(name -> given.add(folded(name)));
    String ending = "." + format.ending();
    for (PaperFile file : files) {
      boolean alone = byStem.get(folded(stem(file.name()))).size() == 1;
      String name = alone ? stem(file.name()) : file.name().replace('/', '_');
      names.put(file.name(), UserPath.unused(name, ending, given));
    }
  }

  /** The name for the result of {@code paper}. */
  String of(String paper) {
    return names.get(paper);
  }

  /** Whether a paper called {@code paper} is among them. */
  boolean isHere(String paper) {
    return names.containsKey(paper);
  }

  /** Whether a result may get the name {@code output}, in a file system that ignores case too. */
  boolean gives(String output) {
    return names.values().stream().anyMatch(name -> folded(name).equals(folded(output)));
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
