package org.uprlib.samples.train;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.function.Power;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.random.JDKRandomGenerator;
import org.uprlib.extract.match.likeness.trained.WordVectors;

/**
 * Makes word vectors of recommendations: which stems, and which codes, occur together in a text,
 * counted, made positive pointwise mutual information, and cut down to the leading singular
 * vectors. For the parts see {@link WordVectors}.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record VectorTraining(
    List<String> stems, int[] frequencies, int texts, byte[] vectors, float[] mean) {
  private static final int DIMENSIONS = 100;
  private static final int FEWEST_TEXTS = 4;

  /** Damps frequent contexts (Levy, Goldberg and Dagan 2015). */
  private static final double SMOOTHING = 0.75;

  static VectorTraining of(List<CodedText> texts) {
    Function<String, Set<String>> stemReader = WordVectors.stems();
    List<Set<String>> stemsOf = texts.stream().map(text -> stemReader.apply(text.text())).toList();
    Map<String, Integer> counts = new TreeMap<>();
    stemsOf.forEach(found -> found.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    List<String> stems =
        counts.keySet().stream()
            .filter(stem -> counts.get(stem) >= FEWEST_TEXTS)
            .sorted(Comparator.<String>comparingInt(counts::get).reversed())
            .toList();
    Map<String, Integer> places = new HashMap<>();
    stems.forEach(stem -> places.put(stem, places.size()));
    List<int[]> placesOf =
        stemsOf.stream()
            .map(of -> of.stream().filter(places::containsKey).mapToInt(places::get).toArray())
            .toList();
    RealMatrix together = together(texts, placesOf, stems.size());
    makeInformation(together);
    byte[] vectors = quantised(SingularVectors.of(together, DIMENSIONS));
    int[] frequencies = stems.stream().mapToInt(counts::get).toArray();
    WordVectors raw =
        new WordVectors(stems, frequencies, texts.size(), vectors, new float[DIMENSIONS]);
    float[] mean = new float[DIMENSIONS];
    for (int[] found : placesOf) {
      float[] mix = raw.mix(found);
      for (int k = 0; k < DIMENSIONS; k++) {
        mean[k] += mix[k] / texts.size();
      }
    }
    return new VectorTraining(stems, frequencies, texts.size(), vectors, mean);
  }

  /** How often each stem is beside each other, and in a text with each code, which are behind. */
  private static RealMatrix together(List<CodedText> texts, List<int[]> placesOf, int stems) {
    List<String> codes =
        texts.stream().flatMap(text -> text.codes().stream()).distinct().sorted().toList();
    RealMatrix counts = new BlockRealMatrix(stems, stems + codes.size());
    for (int i = 0; i < texts.size(); i++) {
      int[] found = placesOf.get(i);
      double share = 1 / Math.sqrt(found.length - 1);
      for (int one : found) {
        for (int other : found) {
          counts.addToEntry(one, other, one == other ? 0 : share);
        }
        for (String code : texts.get(i).codes()) {
          counts.addToEntry(one, stems + codes.indexOf(code), found.length < 2 ? 0 : 1);
        }
      }
    }
    return counts;
  }

  /** Counts become positive pointwise mutual information. */
  private static void makeInformation(RealMatrix counts) {
    RealVector rows = counts.operate(new ArrayRealVector(counts.getColumnDimension(), 1.0));
    RealVector columns =
        counts
            .preMultiply(new ArrayRealVector(counts.getRowDimension(), 1.0))
            .map(new Power(SMOOTHING));
    double all = columns.getL1Norm();
    counts.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double count) {
            double expected = rows.getEntry(row) * columns.getEntry(column) / all;
            return count > expected ? Math.log(count / expected) : 0;
          }
        });
  }

  private static byte[] quantised(RealMatrix vectors) {
    byte[] numbers = new byte[vectors.getRowDimension() * DIMENSIONS];
    for (int i = 0; i < vectors.getRowDimension(); i++) {
      RealVector vector = vectors.getRowVector(i);
      double largest = Math.max(vector.getLInfNorm(), Double.MIN_NORMAL);
      for (int k = 0; k < DIMENSIONS; k++) {
        numbers[i * DIMENSIONS + k] =
            (byte) Math.round(vector.getEntry(k) / largest * WordVectors.LARGEST);
      }
    }
    return numbers;
  }

  WordVectors toVectors() {
    return new WordVectors(stems, frequencies, texts, vectors, mean);
  }

  void write(OutputStream stream) throws IOException {
    WordVectors.write(stream, stems, frequencies, texts, vectors, mean);
  }

  /**
   * The leading left singular vectors of a matrix, by random projection and power iterations
   * (Halko, Martinsson and Tropp 2011). The same matrix gives the same vectors.
   */
  static final class SingularVectors {
    private static final int MORE = 20;
    private static final int ITERATIONS = 3;
    private static final int SEED = 1;

    private SingularVectors() {}

    /**
     * The vectors of the {@code count} largest singular values, each scaled by its value's root.
     */
    static RealMatrix of(RealMatrix matrix, int count) {
      RealMatrix transposed = matrix.transpose();
      int width = Math.min(count + MORE, matrix.getRowDimension());
      RealMatrix basis = orthonormal(matrix.multiply(random(matrix.getColumnDimension(), width)));
      for (int i = 0; i < ITERATIONS; i++) {
        basis = orthonormal(matrix.multiply(transposed.multiply(basis)));
      }
      RealMatrix shadow = transposed.multiply(basis);
      EigenDecomposition gram = new EigenDecomposition(shadow.transpose().multiply(shadow));
      // The square root of an eigenvalue is the singular value.
      double[] roots =
          IntStream.range(0, count)
              .mapToDouble(k -> Math.pow(Math.max(0, gram.getRealEigenvalue(k)), 0.25))
              .toArray();
      RealMatrix leading = gram.getV().getSubMatrix(0, width - 1, 0, count - 1);
      return basis.multiply(leading).multiply(new DiagonalMatrix(roots, false));
    }

    private static RealMatrix random(int rows, int columns) {
      JDKRandomGenerator random = new JDKRandomGenerator(SEED);
      RealMatrix numbers = new BlockRealMatrix(rows, columns);
      for (int i = 0; i < rows; i++) {
        for (int k = 0; k < columns; k++) {
          numbers.setEntry(i, k, random.nextGaussian());
        }
      }
      return numbers;
    }

    /** Columns that span what those of {@code matrix} do. */
    private static RealMatrix orthonormal(RealMatrix matrix) {
      return new QRDecomposition(matrix)
          .getQ()
          .getSubMatrix(0, matrix.getRowDimension() - 1, 0, matrix.getColumnDimension() - 1);
    }
  }
}
