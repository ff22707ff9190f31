package org.uprlib.core.paper.submission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;

/**
 * Puts names into the nominative in the genitive or instrumental, as behind {@code Доклад}: the
 * noun at their head and the adjectives before it. Immutable and thread-safe.
 */
final class RussianNames {
  private static final int MOST_ADJECTIVES = 3;

  private record Form(String gender, String nominative) {}

  /** By the form; adjectives by their gender and ending. */
  private final Map<String, Form> forms = new HashMap<>();

  /**
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static RussianNames load() {
    RussianNames names = new RussianNames();
    for (DataFile.Row row :
        DataFile.read(RussianNames.class::getResourceAsStream, "russian-nouns.tsv", 4)) {
      Form form = new Form(row.required(0), row.required(1));
      boolean ending = form.nominative().startsWith("-");
      for (String oblique : row.cells().subList(2, 4)) {
        names.forms.put(ending ? form.gender() + oblique : oblique, form);
      }
    }
    return names;
  }

  /**
   * The name in the nominative; unchanged if it is in the nominative already, or its case is
   * unknown.
   */
  String nominative(String name) {
    String[] words = name.split(" ", -1);
    int head = 0;
    while (head < Math.min(MOST_ADJECTIVES, words.length - 1) && noun(words[head]) == null) {
      head++;
    }
    Form noun = noun(words[head]);
    for (int i = 0; noun != null && i < head; i++) {
      String adjective = adjective(words[i], noun.gender());
      if (adjective == null) {
        return name;
      }
      words[i] = adjective;
    }
    if (noun != null) {
      String rest = noun.nominative().substring(1);
      words[head] = words[head].charAt(0) + rest;
    }
    return String.join(" ", words);
  }

  private @Nullable Form noun(String word) {
    return forms.get(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
  }

  private @Nullable String adjective(String word, String gender) {
    for (int i = 1; i < word.length(); i++) {
      Form form = forms.get(gender + '-' + word.substring(i));
      if (form != null) {
        return word.substring(0, i) + form.nominative().substring(1);
      }
    }
    return null;
  }
}
