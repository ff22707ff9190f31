package org.uprlib.parquet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PlainText;

/** Hands rows to Parquet as their fields are declared. */
final class RowWriteSupport<T> extends WriteSupport<T> {
  private final List<Field<T>> columns;
  private @Nullable RecordConsumer out;

  RowWriteSupport(List<Field<T>> columns) {
    this.columns = columns;
  }

  @Override
  public WriteContext init(ParquetConfiguration settings) {
    return new WriteContext(ParquetSchema.of(columns), Map.of());
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration settings) {
    return new WriteContext(ParquetSchema.of(columns), Map.of());
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
        out.startField(ParquetSchema.LIST, 0);
        for (Object element : list) {
          out.startGroup();
          out.startField(ParquetSchema.ELEMENT, 0);
          value(element);
          out.endField(ParquetSchema.ELEMENT, 0);
          out.endGroup();
        }
        out.endField(ParquetSchema.LIST, 0);
      }
      out.endGroup();
    }
  }
}
