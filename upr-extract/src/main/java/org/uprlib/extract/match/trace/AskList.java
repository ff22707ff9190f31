package org.uprlib.extract.match.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uprlib.core.data.UserText;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.CsvSheet;

/**
 * What somebody asked for. Immutable.
 *
 * @param source name of the file
 * @param language they are written in; empty if it is not known
 * @param state that they are addressed to; only a submission states it
 * @param session of the review that they are for; only a submission states it
 * @param asks in the order of the file, at least one
 * @param others lines of a text that were not taken for asks, as titles and headings; in order
 */
public record AskList(
    String source,
    Optional<Language> language,
    Optional<State> state,
    OptionalInt session,
    List<Ask> asks,
    List<String> others) {
  /**
   * @throws IllegalArgumentException if there is no ask
   */
  public AskList {
    if (asks.isEmpty()) {
      throw new IllegalArgumentException("There is no ask");
    }
    asks = List.copyOf(asks);
    others = List.copyOf(others);
  }

  /**
   * The asks in a text with an ask a line, in CSV, JSON or JSON Lines.
   *
   * @param source name of the file, whose ending shows CSV
   * @param stream closed by the caller
   * @throws InputFileException if it contains none, or is malformed
   * @throws IOException if the stream fails
   */
  public static AskList read(String source, InputStream stream) throws IOException {
    return new AskListReader().read(source, stream);
  }

  /**
   * The asks in a document that lists them, and is no paper of a review: one a paragraph.
   *
   * @throws InputFileException if it contains none
   */
  public static AskList of(Document document) throws InputFileException {
    String lines =
        document.paragraphs().stream().map(Paragraph::printed).collect(Collectors.joining("\n\n"));
    return new AskListReader().lines(document.source(), lines);
  }

  /**
   * One ask, whose language is known only if it is plain.
   *
   * @throws InputFileException if it has no words
   */
  public static AskList of(String ask) throws InputFileException {
    if (ask.codePoints().noneMatch(Character::isLetter)) {
      throw new InputFileException("the ask", "contains no words");
    }
    return new AskList(
        "the ask",
        new LanguageDetection().detect(ask),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(new Ask("", 1, ask.strip(), Optional.empty())),
        List.of());
  }

  /**
   * What a submission proposes.
   *
   * @throws InputFileException if the paper is not a submission, or proposes nothing
   */
  public static AskList of(Extraction paper) throws InputFileException {
    if (paper.paper().kind() != PaperKind.SUBMISSION) {
      throw new InputFileException(
          paper.source(),
          "is a "
              + paper.paper().kind().words()
              + ", not a submission; asks can also be given as a text with an ask a line");
    }
    List<Ask> asks = new ArrayList<>();
    for (EnrichedProposal each : paper.proposals()) {
      Proposal proposal = each.proposal();
      asks.add(new Ask(paper.source(), asks.size() + 1, proposal.text(), proposal.paragraph()));
    }
    if (asks.isEmpty()) {
      throw new InputFileException(
          paper.source(),
          "no asks found: the submission has neither a list of recommendations nor sentences such"
              + " as “We recommend that …”");
    }
    return new AskList(
        paper.source(),
        paper.paper().language(),
        paper.paper().stateUnderReview(),
        paper.paper().session(),
        asks,
        List.of());
  }

  /**
   * One thing that somebody asked for. Immutable.
   *
   * @param source name of its file
   * @param number of the ask in that file, counted from 1
   * @param text what is asked
   * @param paragraph number of its paragraph in a submission
   */
  public record Ask(String source, int number, String text, Optional<String> paragraph) {
    /** Quotation marks around all of it, with none within, are whoever's that typed it. */
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]\\s*([^\"“”„«»]+?)\\s*[\"”“»]");

    public Ask {
      Matcher quoted = QUOTED.matcher(text.strip());
      text = quoted.matches() ? quoted.group(1) : text;
    }
  }

  /**
   * Reads asks from text with an ask a line, CSV, JSON Lines, or what {@code upr-extract} wrote of
   * submissions as JSON. Immutable and thread-safe.
   */
  static final class AskListReader {
    /** Columns and fields that may contain an ask; the first that is there does. */
    private static final List<String> NAMES =
        List.of("ask", "asks", "text", "proposal", "recommendation");

    private final LanguageDetection languages = new LanguageDetection();
    private final AskLines.Reader askLines = new AskLines.Reader();
    private final JsonMapper json = new JsonMapper();

    AskList read(String source, InputStream stream) throws IOException {
      String text = text(source, stream.readAllBytes());
      if (text.stripLeading().startsWith("{")) {
        return list(source, jsonLines(source, text), List.of());
      } else if (text.stripLeading().startsWith("[")) {
        return list(source, papers(source, text), List.of());
      } else if (source.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        return list(source, csv(source, text), List.of());
      }
      return lines(source, text);
    }

    /** The asks of a text that has one a line. */
    AskList lines(String source, String text) throws InputFileException {
      AskLines lines = askLines.read(text);
      return list(source, lines.asks(), lines.others());
    }

    private AskList list(String source, List<String> asks, List<String> others)
        throws InputFileException {
      List<AskList.Ask> numbered = new ArrayList<>();
      for (String ask : asks) {
        if (ask.codePoints().anyMatch(Character::isLetter)) {
          numbered.add(new AskList.Ask(source, numbered.size() + 1, ask.strip(), Optional.empty()));
        }
      }
      if (numbered.isEmpty()) {
        throw new InputFileException(source, "no asks found");
      }
      return new AskList(
          source, language(numbered), Optional.empty(), OptionalInt.empty(), numbered, others);
    }

    private Optional<Language> language(List<AskList.Ask> asks) {
      return languages.detect(
          asks.stream().map(AskList.Ask::text).collect(Collectors.joining("\n")));
    }

    private static String text(String source, byte[] bytes) throws InputFileException {
      try {
        return UserText.of(bytes);
      } catch (CharacterCodingException e) {
        throw new InputFileException(source, 0, "is not UTF-8 text", e);
      }
    }

    private List<String> jsonLines(String source, String text) throws InputFileException {
      List<String> asks = new ArrayList<>();
      int line = 0;
      for (String each : text.split("\\R", -1)) {
        line++;
        if (!each.isBlank()) {
          asks.add(ask(source, line, tree(source, line, each)));
        }
      }
      return asks;
    }

    /** An array of texts, of objects with an ask, or of papers with proposals. */
    private List<String> papers(String source, String text) throws InputFileException {
      List<String> asks = new ArrayList<>();
      for (JsonNode each : tree(source, 1, text)) {
        if (each.isTextual()) {
          asks.add(each.textValue());
        } else if (each.has("paper")) {
          for (JsonNode proposal : each.path("proposals")) {
            asks.add(ask(source, 1, proposal));
          }
        } else {
          asks.add(ask(source, 1, each));
        }
      }
      return asks;
    }

    private JsonNode tree(String source, int line, String text) throws InputFileException {
      try {
        return json.readTree(text);
      } catch (JsonProcessingException e) {
        throw new InputFileException(source, line, "is not JSON: " + e.getOriginalMessage(), e);
      }
    }

    private static String ask(String source, int line, JsonNode object) throws InputFileException {
      return NAMES.stream()
          .map(object::path)
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue)
          .findFirst()
          .orElseThrow(
              () -> new InputFileException(source, line, "has no field 'ask' or 'text'", null));
    }

    private static List<String> csv(String source, String text) throws IOException {
      try (CSVParser parser = CsvSheet.parser(text, new StringReader(text))) {
        List<CSVRecord> rows = parser.getRecords();
        if (rows.isEmpty()) {
          return List.of();
        }
        List<String> head = rows.get(0).stream().map(AskListReader::plain).toList();
        Optional<String> column = NAMES.stream().filter(head::contains).findFirst();
        if (column.isEmpty() && head.size() > 1) {
          throw new InputFileException(source, 1, "has no column 'ask' or 'text'", null);
        }
        int place = column.map(head::indexOf).orElse(0);
        return rows.stream()
            .skip(column.isPresent() ? 1 : 0)
            .filter(row -> row.size() > place)
            .map(row -> row.get(place))
            .toList();
      } catch (UncheckedIOException e) {
        throw new InputFileException(source, 0, "is not CSV: " + e.getCause().getMessage(), e);
      }
    }

    private static String plain(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }
}
