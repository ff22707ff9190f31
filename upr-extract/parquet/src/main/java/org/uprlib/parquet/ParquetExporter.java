package org.uprlib.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PlainText;
import org.uprlib.extract.write.format.Row;

/** One Parquet file, a row a recommendation. */
final class ParquetExporter implements Exporter {
  /**
   * Rows are kept in memory up to this size, packed; readers prefer larger groups, heaps smaller.
   */
  private static final long ROW_GROUP = 16L << 20;

  private final OutputStream stream;
  private final ParquetWriter<Row<Recommendation>> writer;

  /** Begins a file with these columns. */
  ParquetExporter(OutputStream stream, List<Field<Row<Recommendation>>> columns)
      throws IOException {
    this.stream = stream;
    writer =
        new Builder(new StreamFile(stream), new RowWriteSupport<>(columns))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipCodec())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    for (Recommendation recommendation : extraction.recommendations()) {
      writer.write(new Row<>(extraction, recommendation));
    }
  }

  @Override
  public void finish() throws IOException {
    writer.close();
    stream.flush();
  }

  /** What is not finished has no end, so that no reader takes it for whole. */
  @Override
  public void close() {
    // The writer has no resources but memory.
  }

  private static final class Builder extends ParquetWriter.Builder<Row<Recommendation>, Builder> {
    private final RowWriteSupport<Row<Recommendation>> rows;

    Builder(OutputFile file, RowWriteSupport<Row<Recommendation>> rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row<Recommendation>> getWriteSupport(ParquetConfiguration settings) {
      return rows;
    }

    @Override
    @Deprecated
    protected WriteSupport<Row<Recommendation>> getWriteSupport(Configuration settings) {
      return rows;
    }
  }

  /**
   * Packs pages by what Java brings; Parquet's own codecs need Hadoop or native code. Stateless.
   */
  private static final class GzipCodec implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
      return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
      // The interface asks for it; this program writes Parquet and reads none.
      throw new UnsupportedOperationException("Parquet is written here and never read");
    }

    @Override
    public void release() {
      // Holds nothing.
    }

    private static final class Compressor implements BytesInputCompressor {
      @Override
      public BytesInput compress(BytesInput bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
          bytes.writeAllTo(gzip);
        }
        return BytesInput.from(packed.toByteArray());
      }

      @Override
      public CompressionCodecName getCodecName() {
        return CompressionCodecName.GZIP;
      }

      @Override
      public void release() {
        // Holds nothing.
      }
    }
  }

  /**
   * A stream as Parquet's writer wants it.
   *
   * @param stream stays open
   */
  private record StreamFile(OutputStream stream) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSize) {
      return new Counted(stream);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
      return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }

    private static final class Counted extends PositionOutputStream {
      private final OutputStream stream;
      private long position;

      Counted(OutputStream stream) {
        this.stream = stream;
      }

      @Override
      public long getPos() {
        return position;
      }

      @Override
      public void write(int b) throws IOException {
        stream.write(b);
        position++;
      }

      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        stream.write(bytes, start, length);
        position += length;
      }

      @Override
      public void flush() throws IOException {
        stream.flush();
      }

      @Override
      public void close() throws IOException {
        stream.flush();
      }
    }
  }

  /** Hands rows to Parquet as their fields are declared. */
  static final class RowWriteSupport<T> extends WriteSupport<T> {
    private final List<Field<T>> columns;
    private @Nullable RecordConsumer out;

    RowWriteSupport(List<Field<T>> columns) {
      this.columns = columns;
    }

    @Override
    public WriteContext init(ParquetConfiguration settings) {
      return new WriteContext(of(columns), Map.of());
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration settings) {
      return new WriteContext(of(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(T row) {
      Writer writer = new Writer(Objects.requireNonNull(out));
      writer.out.startMessage();
      writer.fields(columns, row);
      writer.out.endMessage();
    }

    private record Writer(RecordConsumer out) {
      <U> void fields(List<Field<U>> fields, U of) {
        for (int i = 0; i < fields.size(); i++) {
          Field<U> field = fields.get(i);
          Object value = field.value(of);
          if (value != null) {
            out.startField(field.name(), i);
            value(value);
            out.endField(field.name(), i);
          }
        }
      }

      private void value(Object value) {
        if (value instanceof String text) {
          out.addBinary(Binary.fromString(PlainText.wellFormed(text)));
        } else if (value instanceof Integer number) {
          out.addInteger(number);
        } else if (value instanceof LocalDate date) {
          out.addInteger(Math.toIntExact(date.toEpochDay()));
        } else if (value instanceof Field.Item<?> item) {
          group(item);
        } else if (value instanceof List<?> list) {
          list(list);
        } else {
          throw new IllegalArgumentException("No column holds " + value.getClass());
        }
      }

      private <U> void group(Field.Item<U> item) {
        out.startGroup();
        fields(item.fields(), item.of());
        out.endGroup();
      }

      /** A list in Parquet is a group with a repeated group with an element. */
      private void list(List<?> list) {
        out.startGroup();
        if (!list.isEmpty()) {
          out.startField(LIST, 0);
          for (Object element : list) {
            out.startGroup();
            out.startField(ELEMENT, 0);
            value(element);
            out.endField(ELEMENT, 0);
            out.endGroup();
          }
          out.endField(LIST, 0);
        }
        out.endGroup();
      }
    }

    static final String LIST = "list";
    static final String ELEMENT = "element";
    private static final String NAME = "recommendation";

    static <T> MessageType of(List<Field<T>> columns) {
      return new MessageType(NAME, columns.stream().map(RowWriteSupport::of).toList());
    }

    private static Type of(Field<?> field) {
      Repetition repetition = field.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
      String name = field.name();
      return switch (field.kind()) {
        case TEXT -> text(name, repetition);
        case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
        case DATE ->
            Types.primitive(PrimitiveTypeName.INT32, repetition)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
        case TEXTS -> list(name, repetition, text(ELEMENT, Repetition.REQUIRED));
        case OBJECTS -> list(name, repetition, group(field.fields()));
        case NUMBER, BOOLEAN, OBJECT ->
            throw new IllegalArgumentException(name + ": no column holds " + field.kind());
      };
    }

    private static Type text(String name, Repetition repetition) {
      return Types.primitive(PrimitiveTypeName.BINARY, repetition)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }

    private static Type group(List<? extends Field<?>> fields) {
      return Types.buildGroup(Repetition.REQUIRED)
          .addFields(fields.stream().map(RowWriteSupport::of).toArray(Type[]::new))
          .named(ELEMENT);
    }

    private static Type list(String name, Repetition repetition, Type element) {
      return Types.list(repetition).element(element).named(name);
    }
  }
}
