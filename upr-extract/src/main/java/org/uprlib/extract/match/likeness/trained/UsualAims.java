package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.Direction.Aim;
import org.uprlib.extract.match.likeness.trained.Direction.Scope;

/** What States usually want more or less of. Immutable and thread-safe. */
final class UsualAims {
  /** The stems of each thing, by what is wanted of it. */
  private final Map<Kind, List<Set<String>>> things = new EnumMap<>(Kind.class);

  private enum Kind {
    MORE,
    LESS,
    FREE
  }

  UsualAims(Language language, DirectionPhrases phrases, DirectionReader directions) {
    for (DataFile.Row row :
        DataFile.read(UsualAims.class::getResourceAsStream, "usual-aims.tsv", 3)) {
      if (row.required(0).equals(language.code())) {
        List<Set<String>> ofKind =
            things.computeIfAbsent(row.oneOf(Kind.class, 1), kind -> new ArrayList<>());
        row.list(2, "|").forEach(thing -> ofKind.add(directions.named(phrases.parts(thing))));
      }
    }
  }

  /** Whether {@code aim} wants a thing the other way. */
  boolean areContraryTo(Aim aim) {
    if (aim.scope() == Scope.LAW) {
      return aim.isFor() && isOn(Kind.FREE, aim.whose(), aim.whose());
    }
    Set<String> heads = Set.of(aim.head());
    Set<String> all = new HashSet<>(aim.nearer());
    all.addAll(aim.whose());
    all.add(aim.head());
    return aim.isFor()
        ? isOn(Kind.LESS, heads, all)
        : isOn(Kind.MORE, heads, all) || isOn(Kind.FREE, heads, all);
  }

  private boolean isOn(Kind kind, Set<String> heads, Set<String> all) {
    return things.getOrDefault(kind, List.of()).stream()
        .anyMatch(thing -> all.containsAll(thing) && thing.stream().anyMatch(heads::contains));
  }
}
