package org.uprlib.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;

/** Divides a text into sentences and these into the tokens of the Penn Treebank. Stateless. */
final class CoreNlpSentences {
  private CoreNlpSentences() {}

  static List<List<CoreLabel>> of(String text) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "invertible=true,untokenizable=noneDelete")
            .tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(labels);
  }
}
