package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.core.document.Document;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Folding;

/**
 * A first page, with who submits by those who read it.
 *
 * @param organisations their names
 * @param authorship whether they do so jointly; empty if the page does not say
 */
record LabelledPage(
    Document document, List<String> organisations, Optional<Authorship> authorship) {
  /** Words that names share by chance. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "and", "for", "de", "la", "le", "des", "du", "et", "y", "los", "las", "del",
          "in", "on");

  private static final double SAME = 0.6;

  /** The pages of GOLD whose files, {@code ID.docx}, are in FOLDER. */
  static List<LabelledPage> read(Path gold, Path folder) throws IOException {
    DocumentReader reader = DocumentReader.create(ReadLimits.DEFAULT);
    List<LabelledPage> pages = new ArrayList<>();
    for (JsonNode page : JsonLines.read(gold)) {
      List<String> names = JsonLines.texts(page.get("organisations")).toList();
      Optional<Authorship> authorship =
          page.get("joint").isNull()
              ? Optional.empty()
              : Optional.of(page.get("joint").asBoolean() ? Authorship.JOINT : Authorship.SINGLE);
      Path file = folder.resolve(page.get("id").asText() + ".docx");
      pages.add(new LabelledPage(reader.read(file), names, authorship));
    }
    return pages;
  }

  /** Whether {@code name} is one of those who submit. */
  boolean submits(String name) {
    return organisations.stream().anyMatch(other -> same(name, other));
  }

  /** Whether most words of the shorter name are in the longer. */
  static boolean same(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return shorter > 0 && words.size() >= SAME * shorter;
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(List.of(Folding.words(name).split(" ")));
    words.removeAll(SMALL);
    return words;
  }
}
