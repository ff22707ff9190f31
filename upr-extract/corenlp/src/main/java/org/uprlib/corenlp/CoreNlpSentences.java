<<<<<<<< HEAD:upr-extract/corenlp/src/main/java/org/uprlib/corenlp/CoreNlpSentences.java
package org.uprlib.corenlp;
========
package org.uprlib.extract.enrich.theme;
>>>>>>>> 43f78c47 (Doors: 26 exported packages instead of 41; batch at extract's door, reviews, documents and preparation each one package; formats of fields behind the wall):upr-extract/src/main/java/org/uprlib/extract/enrich/theme/CoreNlpSentences.java

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
