package org.uprlib.samples.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds what texts are about that no paper of the review holds: asks, and rows of tables.
 * Thread-safe.
 */
record SubjectReader(Knowledge knowledge) {
  /**
   * What {@code text} is about.
   *
   * @param issues whether UPR Info's issues are themes of it
   * @param known the language in which it is written; empty if it is not known
   */
  Set<Subject> read(String text, boolean issues, Optional<Language> known, OwnThemes own) {
    Language language = known.or(() -> knowledge.languages().detect(text)).orElse(Language.ENGLISH);
    Set<Subject> subjects = new LinkedHashSet<>();
    own.of(text, language).forEach(name -> subjects.add(new Subject(Subject.Kind.THEME, name)));
    subjects.addAll(Subject.of(knowledge.enricher().get().enrich(text, language), issues));
    return subjects;
  }
}
