package org.uprlib.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prevents an output from replacing an input file, even under another name of that file. */
public final class InputGuard {
  private final List<Path> inputs;
  private Optional<Set<Object>> identities = Optional.empty();

  public InputGuard(List<Path> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Objects to a target that is to be read.
   *
   * @throws OutputException if {@code target} is one of the files to be read
   */
  public void check(Path target) throws IOException {
    if (Files.isRegularFile(target) && identities().contains(identity(target))) {
      throw new OutputException(target, "it is one of the files to be read");
    }
  }

  private Set<Object> identities() throws IOException {
    if (identities.isEmpty()) {
      Set<Object> all = new HashSet<>();
      for (Path input : inputs) {
        if (Files.isRegularFile(input)) {
          all.add(identity(input));
        }
      }
      identities = Optional.of(all);
    }
    return identities.get();
  }

  /** What two names of one file have in common. */
  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }
}
