package org.uprlib.parquet;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.uprlib.extract.write.format.Field;

/** The schema of a table, from the fields that its rows are declared with. Stateless. */
final class ParquetSchema {
  static final String LIST = "list";
  static final String ELEMENT = "element";
  private static final String NAME = "recommendation";

  private ParquetSchema() {}

  static <T> MessageType of(List<Field<T>> columns) {
    return new MessageType(NAME, columns.stream().map(ParquetSchema::of).toList());
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
        .addFields(fields.stream().map(ParquetSchema::of).toArray(Type[]::new))
        .named(ELEMENT);
  }

  private static Type list(String name, Repetition repetition, Type element) {
    return Types.list(repetition).element(element).named(name);
  }
}
