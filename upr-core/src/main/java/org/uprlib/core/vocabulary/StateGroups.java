package org.uprlib.core.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;

/** The groups of States that the review's papers name. Immutable and thread-safe. */
public final class StateGroups {
  private static final String FILE = "state-groups.tsv";

  private final List<StateGroup> all;
  private final NameIndex<StateGroup> index;

  private StateGroups(List<StateGroup> all, NameIndex<StateGroup> index) {
    this.all = all;
    this.index = index;
  }

  /**
   * Reads the vocabulary that ships with the library.
   *
   * @throws IllegalStateException if it is malformed; the message gives file and line
   */
  public static StateGroups load() {
    NameIndex.Builder<StateGroup> index = new NameIndex.Builder<>(NameWords.load());
    List<StateGroup> all =
        DataFile.read(StateGroups.class::getResourceAsStream, FILE, 3).stream()
            .map(row -> add(index, row))
            .collect(Collectors.toList());
    return new StateGroups(List.copyOf(all), index.build());
  }

  private static StateGroup add(NameIndex.Builder<StateGroup> index, DataFile.Row row) {
    List<String> initials = row.list(1, ";");
    List<String> others = row.list(2, ";");
    StateGroup group =
        new StateGroup(row.required(0), Stream.concat(initials.stream(), others.stream()).toList());
    try {
      index.add(new NameIndex.Entry<>(group, group.name(), false));
      initials.forEach(name -> index.add(new NameIndex.Entry<>(group, name, true)));
      others.forEach(name -> index.add(new NameIndex.Entry<>(group, name, false)));
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
    return group;
  }

  /** All groups. */
  public List<StateGroup> all() {
    return all;
  }

  /**
   * The group that the whole of {@code name} names, with or without article, whatever its case,
   * blanks and accents; initials only as they are usually written.
   */
  public Optional<StateGroup> byName(String name) {
    return index.find(name);
  }
}
