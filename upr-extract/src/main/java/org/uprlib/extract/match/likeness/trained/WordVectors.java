package org.uprlib.extract.match.likeness.trained;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.Language;

/**
 * A vector for each stem, made so that stems of recommendations on the same matter point the same
 * way, and how rare each stem is. Immutable and thread-safe.
 *
 * <p>The file, version 1: the words {@code UPRV}, version, number of stems, of dimensions and of
 * the recommendations read; the common mean; then for each stem its text, the number of
 * recommendations that have it, and its direction in whole numbers of 8 bits. All numbers are
 * big-endian.
 */
public final class WordVectors {
  /** The largest value of a number of 8 bits. */
  public static final int LARGEST = Byte.MAX_VALUE;

  private static final int MAGIC = 0x55505256;
  private static final int VERSION = 1;
  private static final String NAME = "recommendations.vectors";
  private static final Lazy<WordVectors> SHIPPED =
      new Lazy<>(
          () -> DataFile.load(WordVectors.class::getResourceAsStream, NAME, in -> read(in, NAME)));

  private final Map<String, Integer> places;
  private final int dimensions;
  private final int texts;
  private final float[] weights;
  private final float[] vectors;
  private final float[] mean;

  /**
   * Vectors.
   *
   * @param stems each once
   * @param frequencies how many of the recommendations have each stem
   * @param texts the number of recommendations
   * @param vectors of 8-bit numbers, stem after stem; their lengths do not matter
   * @param mean of the recommendations' vectors, each of length 1
   */
  public WordVectors(
      List<String> stems, int[] frequencies, int texts, byte[] vectors, float[] mean) {
    this.places = new HashMap<>();
    for (String stem : stems) {
      places.put(stem, places.size());
    }
    this.texts = texts;
    this.weights = new float[frequencies.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.log((texts + 1.0) / (frequencies[i] + 0.5));
    }
    this.mean = mean.clone();
    this.dimensions = mean.length;
    this.vectors = new float[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      this.vectors[i] = vectors[i];
    }
    for (int stem = 0; stem < places.size(); stem++) {
      normalise(this.vectors, stem * dimensions, dimensions);
    }
  }

  /** Finds the stems of a text that may have vectors, each once. */
  public static Function<String, Set<String>> stems() {
    return new StemReader(Language.ENGLISH)::stems;
  }

  /** The vectors that ship with the library, loaded once. */
  static WordVectors load() {
    return SHIPPED.get();
  }

  /**
   * The vectors in {@code stream}, which messages call {@code name}.
   *
   * @throws IllegalStateException if they are of another format
   * @throws IOException if the stream fails or ends too soon
   */
  static WordVectors read(InputStream stream, String name) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IllegalStateException(name + ": no vectors of version " + VERSION + ".");
    }
    String[] stems = new String[in.readInt()];
    float[] mean = new float[in.readInt()];
    int texts = in.readInt();
    for (int i = 0; i < mean.length; i++) {
      mean[i] = in.readFloat();
    }
    int[] frequencies = new int[stems.length];
    byte[] vectors = new byte[stems.length * mean.length];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = in.readUTF();
      frequencies[i] = in.readInt();
      in.readFully(vectors, i * mean.length, mean.length);
    }
    return new WordVectors(Arrays.asList(stems), frequencies, texts, vectors, mean);
  }

  /** Writes vectors; for the parameters see the constructor. */
  public static void write(
      OutputStream stream,
      List<String> stems,
      int[] frequencies,
      int texts,
      byte[] vectors,
      float[] mean)
      throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(stems.size());
    out.writeInt(mean.length);
    out.writeInt(texts);
    for (float number : mean) {
      out.writeFloat(number);
    }
    for (int i = 0; i < stems.size(); i++) {
      out.writeUTF(stems.get(i));
      out.writeInt(frequencies[i]);
      out.write(vectors, i * mean.length, mean.length);
    }
    out.flush();
  }

  int size() {
    return weights.length;
  }

  /** The number of {@code stem}; -1 if it has no vector. */
  int place(String stem) {
    return places.getOrDefault(stem, -1);
  }

  /** The weight of the stem at {@code place}: the rarer, the more. */
  float weight(int place) {
    return weights[place];
  }

  /** The weight of a stem that no recommendation had. */
  float weightOfUnknown() {
    return (float) Math.log((texts + 1.0) / 3);
  }

  /**
   * How far two stems point the same way: 1 for one and the same, 0 for what has nothing in common.
   */
  float cosine(int one, int other) {
    float sum = 0;
    for (int i = 0, a = one * dimensions, b = other * dimensions; i < dimensions; i++) {
      sum += vectors[a + i] * vectors[b + i];
    }
    return sum;
  }

  /** How far two directions are the same. */
  static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /**
   * The direction of a text with the stems at {@code places}, without what all recommendations have
   * in common; all 0 for a text without any.
   */
  float[] direction(int[] places) {
    float[] sum = mix(places);
    if (places.length == 0) {
      return sum;
    }
    for (int i = 0; i < dimensions; i++) {
      sum[i] -= mean[i];
    }
    normalise(sum, 0, dimensions);
    return sum;
  }

  /** The vectors of the stems at {@code places}, weighted and added up; of length 1. */
  public float[] mix(int[] places) {
    float[] sum = new float[dimensions];
    for (int place : places) {
      float weight = weight(place);
      for (int i = 0, at = place * dimensions; i < dimensions; i++) {
        sum[i] += weight * vectors[at + i];
      }
    }
    normalise(sum, 0, dimensions);
    return sum;
  }

  private static void normalise(float[] numbers, int from, int count) {
    double squares = 0;
    for (int i = from; i < from + count; i++) {
      squares += (double) numbers[i] * numbers[i];
    }
    if (squares > 0) {
      float scale = (float) (1 / Math.sqrt(squares));
      for (int i = from; i < from + count; i++) {
        numbers[i] *= scale;
      }
    }
  }

  /**
   * How much one word means the same as another: by vectors where available, else only if
   * identical. Immutable and thread-safe.
   */
  record StemLikeness(Optional<WordVectors> vectors) {
    /** From this on, two words mean the same. */
    static final double LIKE = 0.75;

    /** From this cosine on, two words mean something similar. */
    private static final double SOMEWHAT_LIKE = 0.55;

    /** 1 if {@code stem} itself is among {@code others}, 0 if none is near it. */
    double of(String stem, Collection<String> others) {
      if (others.contains(stem)) {
        return 1;
      }
      if (vectors.isEmpty() || vectors.get().place(stem) < 0) {
        return 0;
      }
      WordVectors known = vectors.get();
      int place = known.place(stem);
      double best =
          others.stream()
              .mapToInt(known::place)
              .filter(at -> at >= 0)
              .mapToDouble(at -> known.cosine(place, at))
              .max()
              .orElse(0);
      return best > SOMEWHAT_LIKE ? best : 0;
    }
  }
}
