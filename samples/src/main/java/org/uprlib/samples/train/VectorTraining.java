package org.uprlib.samples.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.StemReader;
import org.uprlib.extract.match.likeness.trained.WordVectors;

/**
 * Makes word vectors of recommendations: which stems, and which codes, occur together in a text,
 * counted, made positive pointwise mutual information, and cut down to the leading singular
 * vectors.
 */
final class VectorTraining {
  private static final int DIMENSIONS = 100;
  private static final int FEWEST_TEXTS = 4;

  /** Damps frequent contexts (Levy, Goldberg and Dagan 2015). */
  private static final double SMOOTHING = 0.75;

  private final List<String> stems;
  private final int[] frequencies;
  private final int texts;
  private final byte[] vectors;
  private final float[] mean;

  private VectorTraining(
      List<String> stems, int[] frequencies, int texts, byte[] vectors, float[] mean) {
    this.stems = stems;
    this.frequencies = frequencies;
    this.texts = texts;
    this.vectors = vectors;
    this.mean = mean;
  }

  static VectorTraining of(List<CodedText> texts) {
    StemReader reader = new StemReader(Language.ENGLISH);
    List<Set<String>> stemsOf = new ArrayList<>(texts.size());
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> codes = new TreeSet<>();
    for (CodedText text : texts) {
      Set<String> found = reader.stems(text.text());
      stemsOf.add(found);
      found.forEach(stem -> counts.merge(stem, 1, Integer::sum));
      codes.addAll(text.codes());
    }
    List<String> stems = new ArrayList<>(counts.keySet());
    stems.removeIf(stem -> counts.get(stem) < FEWEST_TEXTS);
    stems.sort(Comparator.<String>comparingInt(counts::get).reversed());
    Map<String, Integer> places = new HashMap<>();
    stems.forEach(stem -> places.put(stem, places.size()));
    codes.forEach(code -> places.put(code, places.size()));

    float[][] together = new float[stems.size()][places.size()];
    List<int[]> placesOf = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      int[] found =
          stemsOf.get(i).stream().filter(places::containsKey).mapToInt(places::get).toArray();
      placesOf.add(found);
      float share = (float) (1 / Math.sqrt(Math.max(1, found.length - 1)));
      for (int one : found) {
        for (int other : found) {
          together[one][other] += one == other || found.length < 2 ? 0 : share;
        }
        for (String code : texts.get(i).codes()) {
          together[one][places.get(code)] += found.length < 2 ? 0 : 1;
        }
      }
    }
    makeInformation(together);
    byte[] vectors = quantised(SingularVectors.of(together, DIMENSIONS));
    int[] frequencies = stems.stream().mapToInt(counts::get).toArray();
    WordVectors raw =
        new WordVectors(stems, frequencies, texts.size(), vectors, new float[DIMENSIONS]);
    float[] mean = new float[DIMENSIONS];
    for (int[] found : placesOf) {
      float[] mix = raw.mix(found);
      for (int k = 0; k < DIMENSIONS; k++) {
        mean[k] += mix[k] / placesOf.size();
      }
    }
    return new VectorTraining(stems, frequencies, texts.size(), vectors, mean);
  }

  /** Counts become positive pointwise mutual information. */
  private static void makeInformation(float[][] counts) {
    int columns = counts[0].length;
    double[] rowSums = new double[counts.length];
    double[] columnSums = new double[columns];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columns; j++) {
        rowSums[i] += counts[i][j];
        columnSums[j] += counts[i][j];
      }
    }
    double smoothedAll = 0;
    for (int j = 0; j < columns; j++) {
      columnSums[j] = Math.pow(columnSums[j], SMOOTHING);
      smoothedAll += columnSums[j];
    }
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columns; j++) {
        if (counts[i][j] > 0) {
          double expected = rowSums[i] * columnSums[j] / smoothedAll;
          counts[i][j] = (float) Math.max(0, Math.log(counts[i][j] / expected));
        }
      }
    }
  }

  private static byte[] quantised(double[][] vectors) {
    byte[] numbers = new byte[vectors.length * DIMENSIONS];
    for (int i = 0; i < vectors.length; i++) {
      double largest = 0;
      for (double number : vectors[i]) {
        largest = Math.max(largest, Math.abs(number));
      }
      for (int k = 0; k < DIMENSIONS && largest > 0; k++) {
        numbers[i * DIMENSIONS + k] =
            (byte) Math.round(vectors[i][k] / largest * WordVectors.LARGEST);
      }
    }
    return numbers;
  }

  WordVectors vectors() {
    return new WordVectors(stems, frequencies, texts, vectors, mean);
  }

  int stems() {
    return stems.size();
  }

  int texts() {
    return texts;
  }

  void write(OutputStream stream) throws IOException {
    WordVectors.write(stream, stems, frequencies, texts, vectors, mean);
  }
}
