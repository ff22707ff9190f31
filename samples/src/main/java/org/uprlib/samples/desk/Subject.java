package org.uprlib.samples.desk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.rows.result.Query;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.IndexTerms;

/**
 * What a recommendation or an ask is about: a person chooses one subject once, and all pages and
 * files are about it. Immutable.
 *
 * @param key its word in the exports
 */
record Subject(Kind kind, String key) {
  /** Kinds of subjects, in the order in which they are offered. */
  enum Kind implements Worded {
    GROUP(Aspect.GROUPS),
    SOGIESC(Aspect.SOGIESC),
    GOAL(Aspect.GOALS),
    /** Of the person's own, of OHCHR's matrix, or an issue. */
    THEME(Aspect.ISSUES);

    @SuppressWarnings("ImmutableEnumChecker") // Aspects are constants.
    private final Aspect aspect;

    Kind(Aspect aspect) {
      this.aspect = aspect;
    }
  }

  private static final Lazy<IndexTerms> INDEX = new Lazy<>(IndexTerms::load);

  Subject {
    key = kind == Kind.THEME ? INDEX.get().spelled(key) : key;
  }

  /** The subject that an address names. */
  static Optional<Subject> of(String address) {
    int colon = address.indexOf(':');
    return Arrays.stream(Kind.values())
        .filter(kind -> colon > 0 && kind.word().equals(address.substring(0, colon)))
        .map(kind -> new Subject(kind, address.substring(colon + 1)))
        .filter(each -> each.kind() != Kind.GOAL || each.key().matches("\\d{1,2}"))
        .findFirst();
  }

  /** What addresses call it. */
  String address() {
    return kind.word() + ":" + key;
  }

  /** What people call it. */
  String name(Wording wording) {
    return kind == Kind.THEME ? wording.terminology().theme(key) : wording.term(kind.word(), key);
  }

  /** What a recommendation is about; the person's own themes are added to those of the papers. */
  static Set<Subject> of(ResultRow row) {
    return all(kind -> kind == Kind.THEME ? themes(row) : row.recommendation().keys(kind.aspect));
  }

  private static List<String> themes(ResultRow row) {
    return Stream.concat(FollowUpRow.themes(row).stream(), row.recommendation().themes().stream())
        .distinct()
        .toList();
  }

  /**
   * What a text is about.
   *
   * @param issues whether its issues are themes
   */
  static Set<Subject> of(Enrichment found, boolean issues) {
    return all(
        kind ->
            kind == Kind.THEME && !issues
                ? List.of()
                : kind.aspect.terms(found).stream().map(Term::key).toList());
  }

  private static Set<Subject> all(Function<Kind, List<String>> keys) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (Kind kind : Kind.values()) {
      keys.apply(kind).forEach(key -> subjects.add(new Subject(kind, key)));
    }
    return subjects;
  }

  /** All that can be chosen before any paper is read. */
  static Set<Subject> known(States states) {
    return all(
        kind -> {
          try {
            return kind == Kind.THEME ? List.of() : Query.values(kind.word(), states, List.of());
          } catch (UnknownNameException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
