package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.model.Words;

/** Finds the verb that a request opens with, and the verbs joined to it. Thread-safe. */
final class VerbReader {
  private static final int REACH = 12;

  private final Set<String> verbs;
  private final Set<String> between;
  private final Set<String> joints;

  VerbReader() {
    List<Row> rows =
        DataFile.read(
            VerbReader.class::getResourceAsStream, "/org/uprlib/extract/enrich/verbs.tsv", 2);
    this.verbs = words(rows, "VERB");
    this.between = words(rows, "BETWEEN");
    this.joints = words(rows, "JOINT");
  }

  private static Set<String> words(List<Row> rows, String kind) {
    Set<String> words =
        rows.stream()
            .filter(row -> row.required(0).equals(kind))
            .flatMap(row -> List.of(row.required(1).split(" +")).stream())
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException("verbs.tsv: no row " + kind + ".");
    }
    return words;
  }

  /** The leading verbs of {@code text}, in text order. */
  List<Words> read(String text, List<TextToken> tokens) {
    List<Words> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < Math.min(REACH, tokens.size()); i++) {
      TextToken token = tokens.get(i);
      boolean verb = verbs.contains(token.word());
      boolean joined = last >= 0 && i - last <= 3 && isJoined(tokens, last, i);
      if (verb && (found.isEmpty() || joined)) {
        found.add(Words.of(text, new Span(token.start(), token.end())));
        last = i;
      } else if (last >= 0 && i - last >= 3) {
        break;
      }
    }
    return found;
  }

  private boolean isJoined(List<TextToken> tokens, int last, int at) {
    boolean joint = tokens.get(at).before() == ',' || tokens.get(at).before() == '/';
    for (int i = last + 1; i < at; i++) {
      String word = tokens.get(i).word();
      if (!between.contains(word)) {
        return false;
      }
      joint |= joints.contains(word);
    }
    return joint;
  }
}
