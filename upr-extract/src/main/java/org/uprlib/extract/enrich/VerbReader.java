package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TextToken;

/** Finds the verb that a request opens with, and the verbs joined to it. Thread-safe. */
final class VerbReader {
  private static final int REACH = 12;

  private final PhraseTable<Kind> words =
      PhraseTable.load(VerbReader.class::getResourceAsStream, "verbs.tsv", Kind.class);

  private enum Kind {
    VERB,
    BETWEEN,
    JOINT
  }

  /** The leading verbs of {@code text}, in text order. */
  List<Words> read(String text, List<TextToken> tokens) {
    List<Words> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < Math.min(REACH, tokens.size()); i++) {
      TextToken token = tokens.get(i);
      boolean verb = words.is(Kind.VERB, token.word());
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
      if (!words.is(Kind.BETWEEN, word)) {
        return false;
      }
      joint |= words.is(Kind.JOINT, word);
    }
    return joint;
  }
}
