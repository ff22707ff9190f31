package org.uprlib.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.format.Field;
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
}
