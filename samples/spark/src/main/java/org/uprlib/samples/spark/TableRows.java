package org.uprlib.samples.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.TableFields;

/** The library's table as Spark has it, from the fields that its rows are declared with. */
final class TableRows {
  private TableRows() {}

  static StructType schema() {
    return schema(TableFields.COLUMNS);
  }

  private static StructType schema(List<? extends Field<?>> columns) {
    return DataTypes.createStructType(
        columns.stream()
            .map(column -> DataTypes.createStructField(column.name(), type(column), true))
            .toArray(StructField[]::new));
  }

  private static DataType type(Field<?> column) {
    return switch (column.kind()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DATE -> DataTypes.DateType;
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
      case OBJECTS -> DataTypes.createArrayType(schema(column.fields()));
      case NUMBER, BOOLEAN, OBJECT ->
          throw new IllegalArgumentException(column.name() + ": no column holds " + column.kind());
    };
  }

  /** A row for each recommendation. */
  static Stream<Row> of(Extraction extraction) {
    return org.uprlib.extract.write.format.Row.all(extraction, extraction.recommendations())
        .map(each -> row(TableFields.COLUMNS, each));
  }

  private static <T> Row row(List<Field<T>> columns, T of) {
    return RowFactory.create(columns.stream().map(column -> value(column.value(of))).toArray());
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      return Date.valueOf(date);
    }
    if (value instanceof Field.Item<?> item) {
      return item(item);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(TableRows::value).toArray();
    }
    return value;
  }

  private static <U> Row item(Field.Item<U> item) {
    return row(item.fields(), item.of());
  }
}
