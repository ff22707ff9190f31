package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.model.Enrichment;

/**
 * The default, for English: word vectors made from recommendations, joined with what enrichment
 * knows and with the words in common, in a small trained combination. {@code MODEL-CARD.md} beside
 * the resources says how it was made and how well it does. Immutable and thread-safe.
 */
public final class VectorLikeness implements TextLikeness {
  /** Number of a stem that has no vector and that no text has. */
  private static final int NOWHERE = -1;

  private final Enricher enricher;
  private final WordVectors vectors;
  private final Combination combination;
  private final StemReader stems = new StemReader(Language.ENGLISH);
  private final Set<String> empty = CommonWords.functionWords(Language.ENGLISH);

  /** For asks of which no word has a vector. */
  private final WordLikeness words = WordLikeness.load(Language.ENGLISH);

  private final ClauseCutter clauses = new ClauseCutter(Language.ENGLISH);
  private final IssueWeights issues = IssueWeights.load();
  private final TreatyNames names = TreatyNames.load();

  private VectorLikeness(Enricher enricher, WordVectors vectors, Combination combination) {
    this.enricher = enricher;
    this.vectors = vectors;
    this.combination = combination;
  }

  /**
   * The likeness that ships with the library.
   *
   * @param enricher finds what texts are about
   * @throws IllegalStateException if a resource is missing or malformed
   */
  public static VectorLikeness load(Enricher enricher) {
    return new VectorLikeness(
        enricher, WordVectors.load(), Combination.load("vector-weights.tsv", features()));
  }

  /** One with {@code vectors}, whose scores are all one half, for training. */
  public static VectorLikeness unweighted(Enricher enricher, WordVectors vectors) {
    return new VectorLikeness(
        enricher, vectors, Combination.unweighted(PairFeature.values().length));
  }

  /** The words of the features, in order. */
  public static List<String> features() {
    return Arrays.stream(PairFeature.values()).map(PairFeature::word).toList();
  }

  @Override
  public String word() {
    return "vectors";
  }

  @Override
  public double threshold() {
    return combination.threshold();
  }

  /** Whether {@code word} says what a thing is. */
  private boolean isTelling(StemReader.StemmedWord word) {
    return !empty.contains(Folding.fold(word.word().word()));
  }

  @Override
  public WeighedIndex index(List<String> texts) {
    return new Index(texts);
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

  private final class Index implements WeighedIndex {
    /** Numbers of the texts' stems without a vector, which are names mostly. */
    private final Map<String, Integer> others = new HashMap<>();

    private final List<Prepared> texts;
    private final Lazy<WeighedIndex> byWords;

    Index(List<String> given) {
      byWords = new Lazy<>(() -> words.index(given));
      given.forEach(
          text ->
              stems.stems(text).stream()
                  .filter(stem -> vectors.place(stem) < 0)
                  .forEach(stem -> others.putIfAbsent(stem, others.size())));
      // What is enriched takes longest.
      texts =
          IntStream.range(0, given.size())
              .parallel()
              .mapToObj(i -> prepared(given.get(i)))
              .toList();
    }

    private Prepared prepared(String text) {
      Set<String> found = stems.stems(text);
      int[] places = places(found);
      int[] specific = specific(text);
      double[] weights = new double[places.length];
      for (int i = 0; i < weights.length; i++) {
        int place = places[i];
        boolean counts = Arrays.stream(specific).anyMatch(each -> each == place);
        weights[i] = vectors.weight(place) * (counts ? 1 : OpeningFormula.WEIGHT);
      }
      int[] unknown =
          found.stream()
              .filter(stem -> vectors.place(stem) < 0)
              .mapToInt(stem -> others.getOrDefault(stem, NOWHERE))
              .toArray();
      Arrays.sort(unknown);
      Enrichment enriched = enricher.enrich(text);
      return new Prepared(
          places,
          weights,
          unknown,
          vectors.direction(specific),
          directions(clauses.clauses(text)),
          NamedThings.in(
              stems.words(text),
              VectorLikeness.this::isTelling,
              stem -> vectors.place(stem) < 0,
              treaties(enriched)),
          Subject.of(enriched, issues, names));
    }

    private static List<Span> treaties(Enrichment enriched) {
      return enriched.instruments().stream().map(mention -> mention.words().span()).toList();
    }

    private int[] places(Set<String> found) {
      return found.stream().mapToInt(vectors::place).filter(at -> at >= 0).toArray();
    }

    private List<float[]> directions(List<String> parts) {
      return parts.size() < 2
          ? List.of()
          : parts.stream().map(part -> vectors.direction(specific(part))).toList();
    }

    /** The stems that say what {@code text} is about; all of them if none is left. */
    private int[] specific(String text) {
      int[] specific = places(stems.withoutFormula(text, stem -> true));
      return specific.length == 0 ? places(stems.stems(text)) : specific;
    }

    @Override
    public double[] scores(String ask) {
      return places(stems.stems(ask)).length == 0
          ? byWords.get().scores(ask)
          : combination.scores(this, ask);
    }

    @Override
    public int size() {
      return texts.size();
    }

    @Override
    public void compare(String ask, ObjIntConsumer<double[]> reader) {
      Query query = new Query(prepared(ask));
      if (query.isEmpty()) {
        return;
      }
      for (int i = 0; i < texts.size(); i++) {
        reader.accept(query.compare(texts.get(i)), i);
      }
    }
  }

  /** An ask, with how like each known stem is to each of its own. Not thread-safe. */
  private final class Query {
    private final Prepared ask;
    private final float[][] alike;
    private final float[] most;
    private final double total;
    private final double[] features = new double[PairFeature.values().length];

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

    boolean isEmpty() {
      return ask.places().length == 0 && ask.others().length == 0;
    }

    /** The features of the pair; the array is used again for the next. */
    double[] compare(Prepared text) {
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
      covered = total > 0 ? covered / total : 0;
      common = total + names > 0 ? common / (total + names) : 0;
      features[PairFeature.TOPIC.place()] = topic;
      features[PairFeature.CLAUSE_TOPIC.place()] = clauseTopic;
      features[PairFeature.ASK_COVERED.place()] = covered;
      features[PairFeature.TEXT_COVERED.place()] = totalText > 0 ? coveredText / totalText : 0;
      features[PairFeature.COMMON_WORDS.place()] = common;
      features[PairFeature.VERY_WORDS.place()] = common * common * common * common;
      features[PairFeature.TOPIC_AND_COVERED.place()] = topic * covered;
      features[PairFeature.SAME_NAME.place()] = ask.named().sharesWith(text.named()) ? 1 : 0;
      ask.subject().compare(text.subject(), features);
      return features;
    }
  }
}
