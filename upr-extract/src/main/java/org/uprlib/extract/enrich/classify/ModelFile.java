package org.uprlib.extract.enrich.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.enrich.classify.LinearModel.Label;

/**
 * The format of a model's file, version 2: the words {@code UPRM}, version, number of labels and of
 * features; each label; hashes of the features; weights, feature by feature. All numbers are
 * big-endian.
 */
public final class ModelFile {
  private static final int MAGIC = 0x5550524D;
  private static final int VERSION = 2;

  private ModelFile() {}

  /**
   * The model in the resource {@code name} beside {@code owner}.
   *
   * @throws IllegalStateException if it is missing or of another format
   */
  public static LinearModel read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the class path.");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read.", e);
    }
  }

  /**
   * The model in {@code stream}, which messages call {@code name}.
   *
   * @throws IllegalStateException if it is of another format
   * @throws IOException if the stream fails or ends too soon
   */
  public static LinearModel read(InputStream stream, String name) throws IOException {
    return read(new DataInputStream(stream), name);
  }

  private static LinearModel read(DataInputStream in, String name) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IllegalStateException(name + ": no model of version " + VERSION + ".");
    }
    int count = in.readInt();
    int features = in.readInt();
    List<Label> labels = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      labels.add(
          new Label(
              in.readUTF(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat()));
    }
    byte[] packed = new byte[features * Integer.BYTES];
    in.readFully(packed);
    int[] hashes = new int[features];
    ByteBuffer.wrap(packed).asIntBuffer().get(hashes);
    byte[] weights = new byte[features * count];
    in.readFully(weights);
    return new LinearModel(labels, hashes, weights);
  }

  /**
   * Writes a model.
   *
   * @param hashes of the features
   * @param weights one row a label, one number a feature
   */
  public static void write(OutputStream stream, List<Label> labels, int[] hashes, byte[][] weights)
      throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(labels.size());
    out.writeInt(hashes.length);
    for (Label label : labels) {
      out.writeUTF(label.name());
      out.writeFloat(label.scale());
      out.writeFloat(label.bias());
      out.writeFloat(label.slope());
      out.writeFloat(label.offset());
      out.writeFloat(label.threshold());
    }
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (int i = 0; i < hashes.length; i++) {
      for (byte[] column : weights) {
        out.write(column[i]);
      }
    }
    out.flush();
  }
}
