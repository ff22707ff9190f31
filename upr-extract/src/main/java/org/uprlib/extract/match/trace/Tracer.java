package org.uprlib.extract.match.trace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.LikenessMissingException;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.ReasonFinder;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Finds the recommendations that answer to asks.
 *
 * <pre>{@code
 * Trace trace = Tracer.with(LikenessKind.VECTORS).trace(asks, rows, Options.DEFAULT);
 * }</pre>
 *
 * <p>Making one loads nothing; the first trace in a language loads what it needs. Thread-safe.
 */
public final class Tracer {
  private final LikenessKind kind;
  private final Map<Language, TextLikeness> loaded = new EnumMap<>(Language.class);
  private final Map<Language, TextLikeness> words = new EnumMap<>(Language.class);
  private Optional<ReasonFinder> english = Optional.empty();

  private Tracer(LikenessKind kind) {
    this.kind = kind;
  }

  /**
   * One that compares by {@code kind}, and by words in common in languages that it does not know.
   */
  public static Tracer with(LikenessKind kind) {
    return new Tracer(kind);
  }

  /**
   * Begins a trace, to which recommendations are then added one by one: of any number, no more is
   * kept than what may answer.
   *
   * @throws InputFileException if likeness is not known for the asks' language
   * @throws LikenessMissingException if what likeness needs is not there
   */
  public TraceRun begin(AskList asks, Options options) throws InputFileException {
    return begin(asks, options, LinkCorrections.NONE);
  }

  /**
   * Begins a trace in which what a person said of links counts more than scores.
   *
   * @throws InputFileException if likeness is not known for the asks' language
   * @throws LikenessMissingException if what likeness needs is not there
   */
  public TraceRun begin(AskList asks, Options options, LinkCorrections saved)
      throws InputFileException {
    Language language = asks.language().orElse(Language.ENGLISH);
    if (!LikenessKind.WORDS.knows(language)) {
      throw new InputFileException(
          asks.source(),
          "the asks are in "
              + name(language)
              + ", in which words are not separated by blanks, so that likeness cannot be"
              + " measured");
    }
    return new TraceRun(this, asks, language, options, saved);
  }

  /**
   * Traces asks through {@code rows}.
   *
   * @throws InputFileException if likeness is not known for the asks' language
   * @throws LikenessMissingException if what likeness needs is not there
   */
  public Trace trace(AskList asks, List<ResultRow> rows, Options options)
      throws InputFileException {
    TraceRun run = begin(asks, options);
    rows.forEach(run::add);
    return run.finish();
  }

  synchronized TextLikeness likeness(Language language) {
    return loaded.computeIfAbsent(language, kind::loadOrWords);
  }

  /** By words in common, for what is not in {@code language}. */
  synchronized TextLikeness words(Language language) {
    return words.computeIfAbsent(language, LikenessKind.WORDS::load);
  }

  /** Finds reasons in {@code language}, in which {@code texts} are. */
  synchronized ReasonFinder reasons(Language language, Collection<String> texts) {
    if (language != Language.ENGLISH) {
      return ReasonFinder.in(language, texts);
    }
    if (english.isEmpty()) {
      english = Optional.of(ReasonFinder.in(language, texts));
    }
    return english.get();
  }

  static String name(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * How much is wanted of a trace. Immutable.
   *
   * @param most how many matches an ask has at most
   * @param linkedOnly whether only those are given that may answer
   * @param threshold the lowest score at which a recommendation counts, in place of an even chance
   */
  public record Options(int most, boolean linkedOnly, OptionalDouble threshold) {
    private static final int FEW = 10;

    /** As probable as not. */
    static final double EVEN = 0.5;

    /** The ten best of those that may answer. */
    public static final Options DEFAULT = new Options(FEW, true, OptionalDouble.empty());

    /** All that may answer. */
    public static final Options ALL = new Options(Integer.MAX_VALUE, true, OptionalDouble.empty());

    /**
     * @throws IllegalArgumentException if {@code most} is not positive, or the threshold is no
     *     probability
     */
    public Options {
      if (most < 1) {
        throw new IllegalArgumentException("at most " + most + " matches, expected 1 or more");
      }
      if (threshold.isPresent()
          && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
        throw new IllegalArgumentException(
            "threshold is " + threshold.getAsDouble() + ", expected 0 to 1");
      }
    }

    /** The {@code number} best, whether or not they may answer. */
    public static Options best(int number) {
      return new Options(number, false, OptionalDouble.empty());
    }

    /** The same with another threshold. */
    public Options withThreshold(double score) {
      return new Options(most, linkedOnly, OptionalDouble.of(score));
    }
  }
}
