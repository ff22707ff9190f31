package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;

/**
 * Finds which United Nations bodies say a sentence of a compilation: those that it names before the
 * verb of saying; for {@code the same Committee}, and within a paragraph where it names none, those
 * of the sentence before; else those whose papers its notes cite. Immutable.
 */
record CompilationSpeakers(
    Bodies bodies, PhraseTable<DocumentationWord> words, Map<String, ReviewDocument.Note> notes)
    implements SpeakerFinder {
  @Override
  public List<Speaker> by(
      String sentence, List<String> marks, List<Speaker> before, boolean first) {
    Optional<Span> says = words.first(DocumentationWord.SAYS, sentence);
    String subject = says.map(span -> sentence.substring(0, span.start())).orElse(sentence);
    List<Speaker> named = bodies.named(subject);
    if (!named.isEmpty()) {
      return named;
    }
    boolean same =
        words.first(DocumentationWord.SAME, subject).filter(span -> !before.isEmpty()).isPresent();
    if (same) {
      return before;
    }
    return first || before.isEmpty() ? cited(marks) : before;
  }

  private List<Speaker> cited(List<String> marks) {
    return marks.stream()
        .map(notes::get)
        .filter(Objects::nonNull)
        .flatMap(note -> bodies.cited(note.text()).stream())
        .distinct()
        .toList();
  }
}
