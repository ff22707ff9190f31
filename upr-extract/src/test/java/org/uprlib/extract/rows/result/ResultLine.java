package org.uprlib.extract.rows.result;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.extract.Loaded;

/** A line of results, as the command writes them, with defaults for what a test does not name. */
public record ResultLine(
    String state, int session, String label, String text, String by, String position, String rest) {
  /** A supported recommendation by Spain to Slovenia, not enriched. */
  public static ResultLine of(String label, String text) {
    return new ResultLine("\"SVN\"", 20, label, text, "ESP", "supported", "");
  }

  public ResultLine to(String code, int when) {
    return new ResultLine("\"" + code + "\"", when, label, text, by, position, rest);
  }

  /** To a State that the vocabulary does not know. */
  public ResultLine toSylvania() {
    return new ResultLine("null", session, label, text, by, position, rest);
  }

  /** Codes parted by blanks; shares are parted by bars, and so are their texts, if they differ. */
  public ResultLine by(String codes) {
    return new ResultLine(state, session, label, text, codes, position, rest);
  }

  public ResultLine position(String word) {
    return new ResultLine(state, session, label, text, by, word, rest);
  }

  /** Issues and topics parted by semicolons. */
  public ResultLine about(int action, String issues, String sogiesc) {
    String themes =
        ",\"action\":%s,\"issues\":%s,\"sogiesc\":%s,\"enrichment\":{\"instruments\":[],\"groups\":[],\"goals\":[]}"
            .formatted(action == 0 ? "null" : action, list(issues), list(sogiesc));
    return new ResultLine(state, session, label, text, by, position, themes);
  }

  /** As enriched, naming these. */
  public ResultLine naming(String instrument, String group, int goal) {
    String enrichment =
        "\"enrichment\":{\"instruments\":[{\"id\":\"%s\",\"name\":\"%1$s in full\"}],\"groups\":[{\"name\":\"%s\"}],\"goals\":[{\"number\":%d,\"targets\":[\"%3$d.1\"]}],\"traits\":[{\"name\":\"time-bound\"}]}"
            .formatted(instrument, group, goal);
    return new ResultLine(
        state,
        session,
        label,
        text,
        by,
        position,
        rest.replaceFirst("\"enrichment\":.*", "") + enrichment);
  }

  /** The object, on one line. */
  public String json() {
    List<String> by = Stream.of(this.by.split("\\|")).filter(codes -> !codes.isBlank()).toList();
    List<String> texts = List.of(text.split(" \\| "));
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      String own = texts.size() == 1 ? text : texts.get(i);
      shares.add("{\"states\":" + codes(by.get(i)) + ",\"text\":" + quoted(own) + "}");
    }
    return ("{\"source\":\"report.pdf\","
            + "\"document\":{\"symbol\":\"A/HRC/28/%d\",\"stateUnderReview\":%s,"
            + "\"stateUnderReviewName\":\"Sylvania\",\"session\":%d,\"cycle\":%d,"
            + "\"date\":\"2014-12-10\"},"
            + "\"paragraph\":%s,\"text\":%s,\"recommendingStates\":%s,\"requests\":[%s],"
            + "\"position\":{\"status\":\"%s\",\"qualification\":null}%s}")
        .formatted(
            session,
            state,
            session,
            session > 12 ? 2 : 1,
            quoted(label),
            quoted(String.join("; ", texts)),
            list(
                Stream.of(this.by.split("[| ]+"))
                    .filter(code -> !code.isBlank())
                    .distinct()
                    .collect(Collectors.joining(";"))),
            String.join(",", shares),
            position,
            rest);
  }

  /** The rows that the reader makes of {@code lines}. */
  public static List<ResultRow> rows(ResultLine... lines) {
    return read(Stream.of(lines).map(ResultLine::json).collect(Collectors.joining("\n")));
  }

  /** The rows that the reader makes of a text. */
  public static List<ResultRow> read(String text) {
    List<ResultRow> rows = new ArrayList<>();
    try {
      new ResultReader(Loaded.STATES)
          .read(
              "all.jsonl",
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              (row, json) -> rows.add(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String codes(String blanks) {
    return list(blanks.strip().replaceAll("\\s+", ";"));
  }

  private static String list(String semicolons) {
    return Stream.of(semicolons.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(ResultLine::quoted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c ->
                json.append(
                    c < ' ' || c == '"' || c == '\\'
                        ? String.format("\\u%04x", c)
                        : String.valueOf((char) c)));
    return json.append('"').toString();
  }
}
