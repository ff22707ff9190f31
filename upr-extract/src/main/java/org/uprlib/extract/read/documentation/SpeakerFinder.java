package org.uprlib.extract.read.documentation;

import java.util.List;

/** Finds who says the sentences of a paper. */
interface SpeakerFinder {
  /**
   * Who says {@code sentence}.
   *
   * @param notes marks of the notes to it
   * @param before who said the sentence before it
   * @param first true at the start of a paragraph
   */
  List<Speaker> by(String sentence, List<String> notes, List<Speaker> before, boolean first);

  /** The speakers of text under these headings where no sentence names one; empty if not known. */
  default List<Speaker> under(List<ReviewDocument.Heading> headings) {
    return List.of();
  }

  /** One speaker, or none that is known, says it all. */
  static SpeakerFinder always(List<Speaker> speakers) {
    return (sentence, notes, before, first) -> speakers;
  }
}
