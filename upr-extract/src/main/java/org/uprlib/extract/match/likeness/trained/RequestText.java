package org.uprlib.extract.match.likeness.trained;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/**
 * An ask or a recommendation, read for how far it goes. Immutable.
 *
 * @param requests its parts that ask for something each, one at least
 * @param stems of all its words
 * @param topics what it names
 * @param laws of the State under review that it names
 * @param contrasted words of it that exclude others
 * @param words what phrases say of how far it goes
 */
record RequestText(
    String text,
    List<Part> parts,
    List<RequestClause> requests,
    Set<String> stems,
    Topics topics,
    NamedLaws laws,
    ContrastedWords contrasted,
    PhraseTable<ReachWord> words) {
  /** A number that is neither a year nor that of a document. */
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Reads texts in one language. Thread-safe. */
  static final class Reader {
    private final NamedLaws.Finder laws;
    private final ContrastedWords.Finder contrasts;
    private final PhraseTable<ReachWord> words;

    /** One for texts in {@code language}, whose laws {@code laws} finds. */
    Reader(Language language, NamedLaws.Finder laws) {
      this.laws = laws;
      this.contrasts = new ContrastedWords.Finder(language);
      this.words =
          PhraseTable.load(
                  RequestText.class::getResourceAsStream, "reach-words.tsv", ReachWord.class)
              .in(language);
    }

    /** Reads a text that has words, whose parts and topics are known. */
    RequestText read(String text, List<Part> parts, Topics topics) {
      return new RequestText(
          text,
          parts,
          RequestClause.cut(text, parts, i -> opensRequest(parts, i)),
          parts.stream()
              .flatMap(part -> part.words().stream())
              .map(StemReader.StemmedWord::stem)
              .collect(Collectors.toCollection(HashSet::new)),
          topics,
          laws.in(text),
          contrasts.in(parts),
          words);
    }

    private boolean opensRequest(List<Part> parts, int i) {
      boolean list = parts.get(i).first().before() == ':';
      return (parts.get(i).isBehindEnd() && !list)
          || (opensThing(parts, i) && words.is(ReachWord.VERB, parts.get(i).printed()));
    }
  }

  private static boolean opensThing(List<Part> parts, int i) {
    return parts.get(i).isBehindMark() || parts.get(i - 1).is(Kind.AND);
  }

  /** The stretches between marks and words that join, of the sentences that ask for something. */
  List<RequestClause> things() {
    List<RequestClause> sentences = RequestClause.cut(text, parts, i -> parts.get(i).isBehindEnd());
    List<RequestClause> asking = sentences.stream().filter(this::opensRequest).toList();
    return (asking.isEmpty() ? sentences : asking)
        .stream().flatMap(sentence -> things(sentence.parts()).stream()).toList();
  }

  private boolean opensRequest(RequestClause sentence) {
    return sentence.parts().stream()
        .limit(1)
        .anyMatch(first -> is(ReachWord.VERB, first) || first.kind().isPresent());
  }

  private List<RequestClause> things(List<Part> sentence) {
    return RequestClause.cut(
        text, sentence, i -> opensThing(sentence, i) || is(ReachWord.WITHOUT, sentence.get(i)));
  }

  /**
   * The numbers of each, where both have some and none is the same: per cent, days, the year of a
   * judgment.
   */
  Optional<List<String>> otherFigures(RequestText other) {
    return otherFigures(other, FIGURE).or(() -> otherFigures(other, YEAR));
  }

  private Optional<List<String>> otherFigures(RequestText other, Pattern pattern) {
    Set<String> mine = figures(pattern);
    Set<String> its = other.figures(pattern);
    return Subject.areOthers(mine, its)
        ? Optional.of(List.of(String.join(", ", mine), String.join(", ", its)))
        : Optional.empty();
  }

  /** Its numbers, without those of laws, of treaties and of deadlines. */
  private Set<String> figures(Pattern pattern) {
    Set<String> figures = new TreeSet<>();
    for (int i = 1; i < parts.size(); i++) {
      String word = parts.get(i).first().raw();
      Part before = parts.get(i - 1);
      if (pattern.matcher(word).matches()
          && !isOfInstrument(parts.get(i))
          && !laws.articles().contains(word)
          && !laws.numbers().contains(word)
          && !is(ReachWord.LAW, before)
          && !(pattern == YEAR && is(ReachWord.DEADLINE, before))) {
        figures.add(word);
      }
    }
    return figures;
  }

  /** Whether any of its requests has one of {@code kinds}. */
  boolean has(Set<Kind> kinds) {
    return requests.stream().anyMatch(each -> each.has(kinds));
  }

  boolean has(ReachWord kind) {
    return words.has(kind, text);
  }

  /** The text up to what it is for: a moratorium with a view to abolition. */
  String withoutPurpose() {
    return parts.stream()
        .filter(part -> part.is(Kind.PURPOSE))
        .findFirst()
        .map(purpose -> text.substring(0, purpose.first().start()))
        .orElse(text);
  }

  boolean has(String word) {
    return parts.stream()
        .flatMap(part -> part.words().stream())
        .anyMatch(each -> each.word().word().equalsIgnoreCase(word));
  }

  boolean is(ReachWord kind, Part part) {
    return words.is(kind, part.printed());
  }

  /** Whether {@code part} is of the name of a treaty or mechanism. */
  boolean isOfInstrument(Part part) {
    return part.isIn(topics.instruments().keySet());
  }
}
