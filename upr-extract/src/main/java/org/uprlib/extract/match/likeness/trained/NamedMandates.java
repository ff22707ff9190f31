package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;
import org.uprlib.extract.model.Words;

/**
 * The mandates of special procedures that a text names: {@code the Special Rapporteur on torture}.
 * Immutable.
 *
 * @param subjects the first word of what each is on
 * @param near the few words behind their names
 */
record NamedMandates(Set<String> subjects, Set<String> near) {
  static final NamedMandates NONE = new NamedMandates(Set.of(), Set.of());

  /** A mandate says what it is on within so many words behind its name. */
  private static final int NEAR = 3;

  /**
   * Those in a text.
   *
   * @param words of it
   * @param mandates the words {@code Special Rapporteur} and their like
   * @param general whether a stem says nothing yet of what a mandate is on: the right to
   * @param persons whether a stem is one of persons, as many mandates are on their rights
   */
  static NamedMandates in(
      List<StemmedWord> words,
      List<Words> mandates,
      Predicate<String> general,
      Predicate<String> persons) {
    Set<String> subjects = new HashSet<>();
    Set<String> near = new HashSet<>();
    for (Words mandate : mandates) {
      List<String> behind =
          words.stream()
              .filter(word -> word.word().start() >= mandate.span().end())
              .filter(StemmedWord::content)
              .map(StemmedWord::stem)
              .limit(NEAR)
              .filter(general.negate())
              .toList();
      near.addAll(behind);
      behind.stream().filter(persons.negate()).findFirst().ifPresent(subjects::add);
    }
    return new NamedMandates(subjects, near);
  }

  /** Whether both name a mandate on the same. */
  boolean sharesWith(NamedMandates other) {
    return !Collections.disjoint(subjects, other.subjects);
  }

  /** Whether both name mandates, and not a word of what these are on is the same. */
  boolean areOthersThan(NamedMandates other) {
    return Subject.areOthers(near, other.near);
  }
}
