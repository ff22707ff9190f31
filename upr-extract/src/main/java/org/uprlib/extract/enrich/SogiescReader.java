package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Decides whether a request is about sexual orientation, gender identity and expression, or sex
 * characteristics: by its wordings, which decide where they are strong, and by the classifier.
 * Immutable and thread-safe.
 */
final class SogiescReader {
  /** UPR Info's issue that the theme covers. */
  static final String ISSUE = "Sexual Orientation and Gender Identity";

  private static final String MINORITIES = "Minorities";

  /** Probability that a strong wording gives; measured on the development rows (model card). */
  private static final double BY_WORDING = 0.97;

  /** Probability from which on the classifier needs only a weak wording, or none. */
  private static final double WITH_WEAK = 0.3;

  private static final double ALONE = 0.8;

  /** A wording that lists what the whole theme is about. */
  private static final String NONE = "NONE";

  /** Topics that say what to grant, which the same words may refuse. */
  private static final Set<String> TO_GRANT =
      Set.of("DECRIMINALISATION", "FAMILY_PARTNERSHIP", "LEGAL_GENDER_RECOGNITION");

  /** What a coder recorded, where no word says more. */
  static final Sogiesc CODED = new Sogiesc(1, Map.of(Sogiesc.Topic.GENERAL, List.of()), List.of());

  private final TermTable topics;

  private final Decriminalisation decriminalisation;

  private final Refusals refusals;

  /** A reader for {@code language} with the table of topics in {@code file}. */
  SogiescReader(String file, Language language) {
    List<Row> topicRows = DataFile.read(SogiescReader.class::getResourceAsStream, file, 2);
    topicRows.stream()
        .filter(row -> !row.required(0).equals(NONE))
        .forEach(row -> row.oneOf(Sogiesc.Topic.class, 0));
    this.topics = TermTable.of(topicRows, 0, 1);
    this.decriminalisation = new Decriminalisation(language);
    this.refusals = new Refusals(language);
  }

  /**
   * The theme in {@code text}; empty if it is not there.
   *
   * @param named what the table of SOGIESC wordings finds in {@code tokens}
   * @param probability of the issue, by the classifier
   */
  Optional<Sogiesc> read(
      String text, List<TextToken> tokens, List<TermTable.Match> named, double probability) {
    // A third kind looks like the theme but is not.
    Map<String, List<Words>> kinds = TermTable.Match.wordsById(text, tokens, named);
    List<Words> strong = kinds.getOrDefault("STRONG", List.of());
    List<Words> weak = kinds.getOrDefault("WEAK", List.of());
    boolean present = !strong.isEmpty() || probability >= (weak.isEmpty() ? ALONE : WITH_WEAK);
    if (!present) {
      return Optional.empty();
    }
    double confidence = strong.isEmpty() ? probability : Math.max(probability, BY_WORDING);
    return Optional.of(
        new Sogiesc(confidence, topics(text, tokens), strong.isEmpty() ? weak : strong));
  }

  /**
   * Makes {@code issues} bear the theme's issue where the theme is, and only there; "sexual
   * minorities" are not minorities.
   */
  static void agree(List<Issue> issues, Optional<Sogiesc> theme) {
    issues.removeIf(issue -> issue.name().equals(MINORITIES) && names(theme, issue.words()));
    boolean borne = issues.stream().anyMatch(issue -> issue.name().equals(ISSUE));
    if (theme.isPresent() && !borne) {
      issues.removeIf(issue -> Classifiers.isExclusive(issue.name()));
      issues.add(0, new Issue(ISSUE, theme.get().confidence(), theme.get().words()));
    } else if (theme.isEmpty() && borne && issues.size() > 1) {
      issues.removeIf(issue -> issue.name().equals(ISSUE));
    }
  }

  /** Whether each of {@code words} is among those that name the theme. */
  static boolean names(Optional<Sogiesc> theme, List<Words> words) {
    return theme.isPresent()
        && words.stream()
            .allMatch(
                each ->
                    theme.get().words().stream()
                        .anyMatch(naming -> naming.span().contains(each.span())));
  }

  private Map<Sogiesc.Topic, List<Words>> topics(String text, List<TextToken> tokens) {
    Map<Sogiesc.Topic, List<Words>> found = new EnumMap<>(Sogiesc.Topic.class);
    BitSet refused = refusals.find(tokens);
    List<TermTable.Match> asked =
        topics.find(tokens).stream()
            .filter(match -> !TO_GRANT.contains(match.id()) || !refused.get(match.from()))
            .toList();
    TermTable.Match.wordsById(text, tokens, asked)
        .forEach(
            (id, words) -> {
              if (!id.equals(NONE)) {
                found.put(Sogiesc.Topic.valueOf(id), words);
              }
            });
    decriminalisation
        .find(tokens, refused)
        .forEach(
            match ->
                found.merge(
                    Sogiesc.Topic.DECRIMINALISATION,
                    List.of(match.words(text, tokens)),
                    SogiescReader::inOrder));
    if (found.isEmpty()) {
      found.put(Sogiesc.Topic.GENERAL, List.of());
    }
    return found;
  }

  private static List<Words> inOrder(List<Words> some, List<Words> others) {
    return Stream.concat(some.stream(), others.stream())
        .distinct()
        .sorted(Comparator.comparingInt(words -> words.span().start()))
        .toList();
  }

  /**
   * Finds what asks to decriminalise without the word: to repeal what punishes, or to apply it no
   * longer. Whoever asks to punish does not. Immutable and thread-safe.
   */
  private static final class Decriminalisation {
    private enum Part {
      UNDO,
      REVIEW,
      CRIME,
      PENALTY,
      WRONG,
      FACT,
      AIM,
      CODE,
      UNDONE,
      KEEP,
      OTHER,
      JOIN
    }

    /** So many words behind what undoes, something else is spoken of. */
    private static final int REACH = 25;

    private final TermTable parts;

    Decriminalisation(Language language) {
      this.parts =
          TermTable.in(
              language,
              DataFile.read(
                  Decriminalisation.class::getResourceAsStream, "decriminalisation.tsv", 3),
              Part.class);
    }

    /**
     * What is to be undone, in order.
     *
     * @param refused tokens at which something begins that is refused
     */
    List<TermTable.Match> find(List<TextToken> tokens, BitSet refused) {
      List<TermTable.Match> found = new ArrayList<>();
      int undone = -REACH;
      int reviewed = -REACH;
      int ended = -REACH;
      int joined = 0;
      TermTable.Match punishing = null;
      for (TermTable.Match match : parts.find(tokens)) {
        int at = match.from();
        boolean undoes = isNear(undone, at, tokens);
        boolean reviews = undoes || isNear(reviewed, at, tokens);
        // "end discrimination and punish" asks for another thing.
        boolean own = joined == at;
        switch (match.kind(Part.class)) {
          case UNDO -> undone = refused.get(at) ? -REACH : at;
          case REVIEW -> reviewed = at;
          case WRONG -> {
            ended = at;
            undone = -REACH;
          }
          case JOIN -> {
            joined = match.to();
            punishing = null;
          }
          case CRIME -> {
            punishing = match;
            addIf(reviews && !own, match, found);
          }
          case FACT -> {
            punishing = match;
            addIf(reviews || isNear(ended, at, tokens), match, found);
          }
          // Without the word for the purpose.
          case AIM -> addIf(undoes, new TermTable.Match(match.id(), at + 1, match.to()), found);
          case PENALTY -> addIf(undoes && !own, match, found);
          case CODE -> addIf(undoes, match, found);
          case UNDONE ->
              addIf(
                  punishing != null
                      && isNear(punishing.from(), at, tokens)
                      && !found.contains(punishing),
                  punishing,
                  found);
          case KEEP -> {
            undone = -REACH;
            reviewed = -REACH;
          }
          case OTHER -> {
            // "the Criminal Code, which criminalizes associations"
            found.removeIf(each -> each.id().equals("code") && at - each.to() < 3);
            undone = -REACH;
            reviewed = -REACH;
          }
        }
      }
      return found;
    }

    private static void addIf(boolean undone, TermTable.Match match, List<TermTable.Match> found) {
      if (undone) {
        found.add(match);
      }
    }

    private static boolean isNear(int from, int to, List<TextToken> tokens) {
      return to - from < REACH && !TextToken.sentenceEndsBetween(tokens, from, to);
    }
  }

  /** Finds what a text asks not to do. Immutable and thread-safe. */
  private static final class Refusals {
    private enum Effect {
      TURN,
      LIFT,
      PASS
    }

    private final TermTable parts;

    Refusals(Language language) {
      this.parts =
          TermTable.in(
              language,
              DataFile.read(Refusals.class::getResourceAsStream, "refusals.tsv", 3),
              Effect.class);
    }

    /** The tokens at which something begins that is refused. */
    BitSet find(List<TextToken> tokens) {
      BitSet refused = new BitSet();
      boolean turns = false;
      boolean odd = false;
      int end = 0;
      for (TermTable.Match match : parts.find(tokens)) {
        if (match.from() != end || tokens.get(match.from()).before() != ' ') {
          turns = false;
          odd = false;
        }
        Effect effect = match.kind(Effect.class);
        turns |= effect == Effect.TURN;
        odd ^= effect != Effect.PASS;
        end = match.to();
        refused.set(end, turns && odd);
      }
      return refused;
    }
  }
}
