package org.uprlib.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;

/**
 * Divides a request into sentences with Stanford CoreNLP's Penn Treebank tokenizer and sentence
 * splitter, which know abbreviations, and into words as {@link PlainTokenReader} does, so that
 * tables and models fit.
 *
 * <pre>{@code Enricher enricher = Enricher.load(new CoreNlpTokenReader());}</pre>
 *
 * <p>It is for longer texts, such as paragraphs of submissions. Stanford CoreNLP is licensed under
 * GPL-3.0-or-later, and so is a program that contains it. Stateless and thread-safe.
 */
public final class CoreNlpTokenReader implements TokenReader {
  private final TokenReader words = new PlainTokenReader();

  @Override
  public List<TextToken> read(String text) {
    List<Integer> starts = sentenceStarts(text);
    List<TextToken> tokens = new ArrayList<>();
    int next = 0;
    for (TextToken token : words.read(text)) {
      boolean opens = false;
      while (next < starts.size() && starts.get(next) <= token.start()) {
        opens = next > 0;
        next++;
      }
      tokens.add(TextToken.of(token.raw(), token.start(), opens ? '.' : inner(token.before())));
    }
    return tokens;
  }

  /** A full stop that CoreNLP does not take for the end of a sentence parts nothing. */
  private static char inner(char before) {
    return before == '.' ? ' ' : before;
  }

  private static List<Integer> sentenceStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (List<CoreLabel> sentence : CoreNlpSentences.of(text)) {
      starts.add(sentence.get(0).beginPosition());
    }
    return starts;
  }
}
