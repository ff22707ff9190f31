package org.uprlib.extract.rows.stats;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.JsonObjects;

/** Counts as one JSON object. */
record JsonCounts(int top) {
  private static final double DECIMALS = 1e4;

  private static final List<Field<Findings.Totals>> TOTALS =
      List.of(
          integer("papers", "", Findings.Totals::papers),
          integer("recommendations", "", Findings.Totals::recommendations),
          integer("stateRows", "", Findings.Totals::stateRows),
          integer("statesUnderReview", "", Findings.Totals::statesUnderReview),
          integer("recommendingStates", "", Findings.Totals::recommendingStates),
          integer("notEnriched", "", Findings.Totals::notEnriched));

  private static final List<Field<Shared>> COUNT =
      List.of(
          category("value", each -> each.of().category()),
          text("label", "", each -> each.of().category().label()),
          integer("count", "", each -> each.of().number()),
          share("share", Shared::share));

  private static final List<Field<CrossTable.Cell>> CELL =
      List.of(
          category("first", CrossTable.Cell::first),
          category("second", CrossTable.Cell::second),
          integer("count", "", CrossTable.Cell::number),
          share("shareOfFirst", CrossTable.Cell::share));

  private record Shared(CountTable.Count of, double share) {}

  void write(Findings findings, OutputStream stream) throws IOException {
    List<Field<CountTable>> table =
        List.of(
            text("dimension", "", of -> of.dimension().word()),
            text("unit", "", of -> of.grain().word()),
            integer("units", "", CountTable::units),
            integer("notEnriched", "", CountTable::notEnriched),
            objects("counts", "", COUNT, this::counts));
    List<Field<CrossTable>> cross =
        List.of(
            text("first", "", of -> of.rows().word()),
            text("second", "", of -> of.columns().word()),
            text("unit", "", of -> of.grain().word()),
            integer("units", "", of -> of.rowCounts().units() + of.notEnriched()),
            integer("notEnriched", "", CrossTable::notEnriched),
            objects("counts", "", CELL, of -> of.counts(top)));
    JsonObjects.writeOne(
        List.of(
            object("totals", "", TOTALS, Findings::totals),
            objects("tables", "", table, Findings::tables),
            object("cross", "", cross, (Findings of) -> of.cross().orElseThrow())
                .when(of -> of.cross().isPresent())),
        findings,
        stream);
  }

  private List<Shared> counts(CountTable table) {
    return table.top(top).stream().map(count -> new Shared(count, table.share(count))).toList();
  }

  /** Null for those without a value. */
  private static <T> Field<T> category(String name, Function<T, Dimension.Category> of) {
    return optionalText(
        name, "", each -> Optional.of(of.apply(each).key()).filter(key -> !key.isEmpty()));
  }

  private static <T> Field<T> share(String name, Function<T, Double> of) {
    return plain(
        name,
        Field.Kind.NUMBER,
        false,
        "",
        each -> Math.round(of.apply(each) * DECIMALS) / DECIMALS);
  }
}
