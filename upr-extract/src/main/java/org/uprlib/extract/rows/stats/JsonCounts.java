package org.uprlib.extract.rows.stats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Counts as one JSON object. */
record JsonCounts(int top) {
  private static final double DECIMALS = 1e4;

  void write(Findings findings, OutputStream stream) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(stream, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      json.writeStartObject();
      totals(findings.totals(), json);
      json.writeArrayFieldStart("tables");
      for (CountTable table : findings.tables()) {
        table(table, json);
      }
      json.writeEndArray();
      if (findings.cross().isPresent()) {
        cross(findings.cross().get(), json);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void totals(Findings.Totals totals, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("papers", totals.papers());
    json.writeNumberField("recommendations", totals.recommendations());
    json.writeNumberField("stateRows", totals.stateRows());
    json.writeNumberField("statesUnderReview", totals.statesUnderReview());
    json.writeNumberField("recommendingStates", totals.recommendingStates());
    json.writeNumberField("notEnriched", totals.notEnriched());
    json.writeEndObject();
  }

  private void table(CountTable table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("dimension", table.dimension().word());
    json.writeStringField("unit", table.grain().word());
    json.writeNumberField("units", table.units());
    json.writeNumberField("notEnriched", table.notEnriched());
    json.writeArrayFieldStart("counts");
    for (CountTable.Count count : table.top(top)) {
      json.writeStartObject();
      category("value", count.category(), json);
      json.writeStringField("label", count.category().label());
      json.writeNumberField("count", count.number());
      json.writeNumberField("share", rounded(table.share(count)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cross(CrossTable cross, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("cross");
    json.writeStringField("first", cross.rows().word());
    json.writeStringField("second", cross.columns().word());
    json.writeStringField("unit", cross.grain().word());
    json.writeNumberField("units", cross.rowCounts().units() + cross.notEnriched());
    json.writeNumberField("notEnriched", cross.notEnriched());
    json.writeArrayFieldStart("counts");
    for (CountTable.Count row : cross.rowCounts().top(top)) {
      for (CountTable.Count column : cross.columnCounts().counts()) {
        int count = cross.count(row.category(), column.category());
        if (count > 0) {
          json.writeStartObject();
          category("first", row.category(), json);
          category("second", column.category(), json);
          json.writeNumberField("count", count);
          json.writeNumberField("shareOfFirst", rounded((double) count / row.number()));
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Null stands for those without a value. */
  private static void category(String field, Dimension.Category category, JsonGenerator json)
      throws IOException {
    if (category.key().isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, category.key());
    }
  }

  private static double rounded(double share) {
    return Math.round(share * DECIMALS) / DECIMALS;
  }
}
