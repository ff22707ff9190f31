package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.FeatureLikeness.Feature;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.text.term.TextToken;

/**
 * The default, for English: word vectors made from recommendations, joined with what enrichment
 * knows and with the words in common, in a small trained combination. {@code MODEL-CARD.md} beside
 * the resources says how it was made and how well it does. Immutable and thread-safe.
 */
public final class VectorLikeness extends FeatureLikeness<VectorLikeness.VectorPair> {
  /** Number of a stem that has no vector and that no text has. */
  private static final int NOWHERE = -1;

  private final Enricher enricher;
  private final WordVectors vectors;
  private final StemReader stems = new StemReader(Language.ENGLISH);

  /** For asks of which no word has a vector. */
  private final WordLikeness words = WordLikeness.load(Language.ENGLISH);

  private final ClauseCutter clauses = new ClauseCutter();
  private final Subject.IssueWeights issues = new Subject.IssueWeights();
  private final TreatyNames names = new TreatyNames();

  private VectorLikeness(Enricher enricher, WordVectors vectors, Optional<String> weights) {
    super("vectors", VectorPair.FEATURES, weights);
    this.enricher = enricher;
    this.vectors = vectors;
  }

  /** The likeness that ships with the library. */
  public static VectorLikeness load() {
    return new VectorLikeness(
        Enricher.load(), WordVectors.load(), Optional.of("vector-weights.tsv"));
  }

  /** One with {@code vectors}, whose scores are all one half, for training. */
  public static VectorLikeness unweighted(Enricher enricher, WordVectors vectors) {
    return new VectorLikeness(enricher, vectors, Optional.empty());
  }

  @Override
  Function<String, Optional<IntFunction<VectorPair>>> read(List<String> texts) {
    return new Texts(texts)::beside;
  }

  /** Of an ask of which no word has a vector, the words in common decide. */
  @Override
  public FeatureLikeness.Index<VectorPair> index(List<String> texts) {
    Lazy<TextLikeness.Index> byWords = new Lazy<>(() -> words.index(texts));
    return new FeatureLikeness.Index<>(this, texts) {
      @Override
      public double[] scores(String ask) {
        return places(stems.stems(ask)).length == 0 ? byWords.get().scores(ask) : super.scores(ask);
      }
    };
  }

  private int[] places(Set<String> found) {
    return found.stream().mapToInt(vectors::place).filter(at -> at >= 0).toArray();
  }

  /** The stems that say what {@code text} is about; all of them if none is left. */
  private int[] specific(String text) {
    int[] specific = places(stems.withoutFormula(text, stem -> true));
    return specific.length == 0 ? places(stems.stems(text)) : specific;
  }

  private List<float[]> directions(List<String> parts) {
    return parts.size() < 2
        ? List.of()
        : parts.stream().map(part -> vectors.direction(specific(part))).toList();
  }

  /**
   * A text made ready.
   *
   * @param places of its stems that have vectors, each once
   * @param weights the weight of each of these
   * @param others numbers of its stems that have none
   * @param clauses the directions of its clauses, if it has several
   * @param named what it calls by name
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Prepared(
      int[] places,
      double[] weights,
      int[] others,
      float[] direction,
      List<float[]> clauses,
      NamedThings named,
      Subject subject) {}

  private final class Texts {
    /** Numbers of the texts' stems without a vector, which are names mostly. */
    private final Map<String, Integer> others = new HashMap<>();

    private final List<Prepared> texts;

    Texts(List<String> given) {
      given.forEach(
          text ->
              stems.stems(text).stream()
                  .filter(stem -> vectors.place(stem) < 0)
                  .forEach(stem -> others.putIfAbsent(stem, others.size())));
      // What is enriched takes longest.
      texts = given.parallelStream().map(this::prepared).toList();
    }

    private Prepared prepared(String text) {
      Set<String> found = stems.stems(text);
      int[] places = places(found);
      int[] specific = specific(text);
      double[] weights =
          Arrays.stream(places)
              .mapToDouble(
                  place ->
                      vectors.weight(place)
                          * (IntStream.of(specific).anyMatch(each -> each == place)
                              ? 1
                              : OpeningFormula.WEIGHT))
              .toArray();
      int[] unknown =
          found.stream()
              .filter(stem -> vectors.place(stem) < 0)
              .mapToInt(stem -> others.getOrDefault(stem, NOWHERE))
              .sorted()
              .toArray();
      Enrichment enriched = enricher.enrich(text);
      List<Span> treaties =
          enriched.instruments().stream().map(mention -> mention.words().span()).toList();
      return new Prepared(
          places,
          weights,
          unknown,
          vectors.direction(specific),
          directions(clauses.clauses(text)),
          NamedThings.in(stems.words(text), stem -> vectors.place(stem) < 0, treaties),
          Subject.of(enriched, issues, names));
    }

    Optional<IntFunction<VectorPair>> beside(String text) {
      Prepared ask = prepared(text);
      if (ask.places().length == 0 && ask.others().length == 0) {
        return Optional.empty();
      }
      Query query = new Query(ask);
      return Optional.of(number -> query.beside(texts.get(number)));
    }
  }

  /** An ask, with how like each known stem is to each of its own. */
  private final class Query {
    private final Prepared ask;
    private final float[][] alike;
    private final float[] most;
    private final double total;

    Query(Prepared ask) {
      this.ask = ask;
      this.total = Arrays.stream(ask.weights()).sum();
      this.alike = new float[ask.places().length][vectors.size()];
      this.most = new float[vectors.size()];
      for (int i = 0; i < alike.length; i++) {
        for (int stem = 0; stem < most.length; stem++) {
          float cosine = Math.max(0, vectors.cosine(ask.places()[i], stem));
          alike[i][stem] = cosine * cosine;
          most[stem] = Math.max(most[stem], alike[i][stem]);
        }
      }
    }

    VectorPair beside(Prepared text) {
      double topic = WordVectors.cosine(ask.direction(), text.direction());
      double clauseTopic = topic;
      for (float[] clause : text.clauses()) {
        clauseTopic = Math.max(clauseTopic, WordVectors.cosine(ask.direction(), clause));
      }
      double covered = 0;
      double common = 0;
      for (int i = 0; i < alike.length; i++) {
        float best = 0;
        boolean same = false;
        for (int place : text.places()) {
          best = Math.max(best, alike[i][place]);
          same |= place == ask.places()[i];
        }
        covered += ask.weights()[i] * best;
        common += same ? ask.weights()[i] : 0;
      }
      double names = ask.others().length * vectors.weightOfUnknown();
      for (int name : ask.others()) {
        common += Arrays.binarySearch(text.others(), name) >= 0 ? vectors.weightOfUnknown() : 0;
      }
      double coveredText = 0;
      double totalText = 0;
      for (int i = 0; i < text.places().length; i++) {
        double weight = text.weights()[i];
        coveredText += weight * most[text.places()[i]];
        totalText += weight;
      }
      return new VectorPair(
          topic,
          clauseTopic,
          Feature.share(covered, total),
          Feature.share(coveredText, totalText),
          Feature.share(common, total + names),
          ask.named().sharesWith(text.named()),
          ask.subject(),
          text.subject());
    }
  }

  /**
   * An ask and a text: how alike their words are, and what each is about.
   *
   * @param topic whether both point the same way: the cosine of their vectors, -1 to 1
   * @param clauseTopic the highest such cosine of the ask and a clause of the text, or all of it
   * @param askCovered how far each word of the ask has a word of like meaning in the text
   * @param textCovered how far each word of the text has a word of like meaning in the ask
   * @param commonWords the share of the ask's words that are in the text, by their weight
   * @param sameName whether both speak of the same thing by its name, as of the prison of one town
   */
  record VectorPair(
      double topic,
      double clauseTopic,
      double askCovered,
      double textCovered,
      double commonWords,
      boolean sameName,
      Subject ask,
      Subject text) {
    /** What {@link VectorLikeness} goes by. */
    static final List<Feature<VectorPair>> FEATURES =
        List.of(
            new Feature<>("topic", VectorPair::topic),
            new Feature<>("clause-topic", VectorPair::clauseTopic),
            new Feature<>("ask-covered", VectorPair::askCovered),
            new Feature<>("text-covered", VectorPair::textCovered),
            new Feature<>("common-words", VectorPair::commonWords),
            new Feature<>("very-words", VectorPair::veryWords),
            new Feature<>("topic-and-covered", pair -> pair.topic * pair.askCovered),
            new Feature<>("issues", pair -> pair.ask.commonIssues(pair.text)),
            Feature.is("same-treaty", pair -> pair.ask.namesTreatyOf(pair.text)),
            Feature.is("other-step", pair -> pair.ask.asksOtherStepThan(pair.text)),
            Feature.is("other-treaty", pair -> pair.ask.namesOtherTreatyThan(pair.text)),
            Feature.is(
                "treaty-in-text-only",
                pair -> pair.text.namesTreaties() && !pair.ask.namesTreaties()),
            Feature.is("other-group", pair -> pair.ask.isOfOtherGroupsThan(pair.text)),
            Feature.is("sogiesc", pair -> pair.ask.sharesSogiescTopic(pair.text)),
            Feature.is("sogiesc-demand", pair -> pair.ask.sharesSogiescDemand(pair.text)),
            Feature.is("same-name", VectorPair::sameName),
            Feature.is("same-action", pair -> pair.ask.asksSameActionAs(pair.text)));

    /** Near 1 for an ask in the very words alone. */
    private double veryWords() {
      return commonWords * commonWords * commonWords * commonWords;
    }
  }

  /**
   * What a text calls by a name of its own: {@code the Karstal detention centre}, {@code the prison
   * of Karstal}. A name is a word with a capital that hardly a recommendation has; two texts speak
   * of the same thing if a word near it is the same, too, since much may happen in one town.
   * Acronyms are not names, nor are those of treaties. Immutable.
   *
   * @param near the stems near each name
   * @param sure the names within a sentence; one that opens it may be any word
   */
  private record NamedThings(Map<String, Set<String>> near, Set<String> sure) {
    private static final int NEAR = 3;

    /**
     * Those in a text.
     *
     * @param words of it
     * @param rare whether hardly a recommendation has a stem
     * @param treaties places that name treaties and mechanisms
     */
    static NamedThings in(List<StemmedWord> words, Predicate<String> rare, List<Span> treaties) {
      Map<String, Set<String>> near = new HashMap<>();
      Set<String> sure = new HashSet<>();
      Predicate<StemmedWord> isName = each -> isName(each, rare, treaties);
      for (int i = 0; i < words.size(); i++) {
        if (isName.test(words.get(i))) {
          String name = words.get(i).stem();
          Set<String> found = near.computeIfAbsent(name, key -> new HashSet<>());
          around(words, i).stream()
              .filter(StemmedWord::content)
              .filter(isName.negate())
              .map(StemmedWord::stem)
              .forEach(found::add);
          if (i > 0 && !words.get(i).word().opensSentence()) {
            sure.add(name);
          }
        }
      }
      return new NamedThings(near, sure);
    }

    private static boolean isName(StemmedWord each, Predicate<String> rare, List<Span> treaties) {
      TextToken word = each.word();
      return word.raw().length() > 2
          && Character.isUpperCase(word.raw().charAt(0))
          && !word.isCapitals()
          && rare.test(each.stem())
          && treaties.stream().noneMatch(span -> span.contains(word.span()));
    }

    /** The words near that at {@code place}, in its sentence. */
    private static List<StemmedWord> around(List<StemmedWord> words, int place) {
      int from = place;
      while (from > 0 && place - from < NEAR && !words.get(from).word().opensSentence()) {
        from--;
      }
      int to = place + 1;
      while (to < words.size() && to - place <= NEAR && !words.get(to).word().opensSentence()) {
        to++;
      }
      return words.subList(from, to);
    }

    /** Whether both speak of a thing by the same name. */
    boolean sharesWith(NamedThings other) {
      return near.entrySet().stream()
          .anyMatch(
              name ->
                  (sure.contains(name.getKey()) || other.sure.contains(name.getKey()))
                      && other.near.getOrDefault(name.getKey(), Set.of()).stream()
                          .anyMatch(name.getValue()::contains));
    }
  }
}
