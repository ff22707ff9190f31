package org.uprlib.extract.read.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.write.export.Sylvania;
import org.uprlib.extract.write.translation.Said;

/** Every way of answering that is kept under {@code styles/}, one file each. */
class AddendumStylesTest {
  private static final PhraseBook BOOK = Loaded.BOOK;
  private static final AddendumReader READER =
      new AddendumReader(BOOK, Loaded.STATES, Loaded.TABLES, Sentences.load());

  static Stream<String> styles() throws URISyntaxException {
    Path folder = Path.of(AddendumStylesTest.class.getResource("styles").toURI());
    return Arrays.stream(folder.toFile().list())
        .map(name -> name.substring(0, name.indexOf('.')))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void styleYieldsThePositions(String name) {
    Style style = Style.load(name);
    List<Addendum> addenda = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < style.addenda().size(); i++) {
      String symbol = Style.REPORT + "/Add." + (i + 1);
      Addendum addendum =
          READER.read(
              WrittenPaper.document(style.addenda().get(i), style.languages().get(i)),
              Sylvania.UNKNOWN.ofSymbol(symbol),
              Deadline.NONE);
      addenda.add(addendum);
      notices.addAll(addendum.notices());
    }

    FinalPositions resolved = FinalPositions.of(style.report(), addenda, Deadline.NONE);

    notices.addAll(resolved.notices());
    List<String> printed = style.printed(resolved.recommendations());
    assertThat(shortened(printed, style.positions())).isEqualTo(style.positions());
    assertThat(Style.codes(notices)).isEqualTo(style.notices());
  }

  /** A comment is compared as far as it is written out; {@code …} stands for its rest. */
  private static List<String> shortened(List<String> printed, List<String> expected) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      String wanted = i < expected.size() ? expected.get(i) : "";
      String start = wanted.endsWith("…") ? wanted.substring(0, wanted.length() - 1) : wanted;
      lines.add(wanted.endsWith("…") && line.startsWith(start) ? wanted : line);
    }
    return lines;
  }

  /**
   * A file under {@code styles/}: a report's recommendations, one or more addenda of Sylvania, and
   * what they yield. Its parts begin with {@code --- report}, {@code --- addendum} (with a language
   * if it is not English), {@code --- positions} and {@code --- notices}.
   */
  private record Style(
      List<Recommendation> report,
      List<List<String>> addenda,
      List<Language> languages,
      List<String> positions,
      List<String> notices) {

    static final String REPORT = "A/HRC/99/7";

    private static final States STATES = Loaded.STATES;

    /** Words to tell recommendations of no particular text apart. */
    private static final List<String> ASKS =
        List.of(
            "Ratify the Convention against Torture",
            "Establish a national human rights institution",
            "Criminalize domestic violence",
            "Abolish the death penalty",
            "Combat trafficking in persons",
            "Protect journalists and human rights defenders",
            "Reduce overcrowding in prisons",
            "Improve access to schools in rural areas",
            "Extend a standing invitation to special procedures",
            "Decriminalize defamation",
            "Raise the age of criminal responsibility",
            "Adopt a law on asylum");

    static Style load(String name) {
      Map<String, List<String>> parts = new LinkedHashMap<>();
      List<List<String>> addenda = new ArrayList<>();
      List<Language> languages = new ArrayList<>();
      List<String> part = new ArrayList<>();
      for (String line : lines(name)) {
        if (line.startsWith("--- addendum")) {
          String code = line.substring("--- addendum".length()).strip();
          languages.add(Language.of(code.isEmpty() ? "en" : code).orElseThrow());
          part = new ArrayList<>();
          addenda.add(part);
        } else if (line.startsWith("--- ")) {
          part = parts.computeIfAbsent(line.substring(4).strip(), key -> new ArrayList<>());
        } else if (!line.isBlank()) {
          part.add(line.strip());
        }
      }
      return new Style(
          report(parts.getOrDefault("report", List.of())),
          addenda,
          languages,
          parts.getOrDefault("positions", List.of()),
          parts.getOrDefault("notices", List.of()));
    }

    private static List<String> lines(String name) {
      try (InputStream in = Style.class.getResourceAsStream("styles/" + name + ".txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Lines such as {@code 122.1 pending Ratify … (Spain)}, {@code 122.2-9 pending}. */
    private static List<Recommendation> report(List<String> lines) {
      List<Recommendation> report = new ArrayList<>();
      for (String line : lines) {
        String[] words = line.split(" ", 3);
        PositionStatus status = PositionStatus.valueOf(words[1].toUpperCase(Locale.ROOT));
        int dash = words[0].indexOf('-');
        if (dash < 0) {
          String text = words.length > 2 ? words[2] : ASKS.get(report.size() % ASKS.size());
          report.add(recommendation(words[0], status, text));
          continue;
        }
        String paragraph = words[0].substring(0, words[0].indexOf('.'));
        int first = Integer.parseInt(words[0].substring(paragraph.length() + 1, dash));
        int last = Integer.parseInt(words[0].substring(dash + 1));
        for (int n = first; n <= last; n++) {
          String text = ASKS.get(n % ASKS.size()) + " (Spain);";
          report.add(recommendation(paragraph + "." + n, status, text));
        }
      }
      return report;
    }

    private static Recommendation recommendation(String label, PositionStatus status, String text) {
      Span place = new Span(0, 1);
      Optional<Evidence> evidence =
          Optional.of(new Evidence(status.word(), REPORT, label.split("\\.", -1)[0], place));
      Position position =
          status == PositionStatus.UNKNOWN
              ? Position.unknown("No lead-in precedes it.")
              : new Position(
                  status, Optional.empty(), evidence, Optional.empty(), Optional.empty());
      return new Recommendation(
          label,
          text,
          label + " " + text,
          Optional.empty(),
          makers(text),
          List.of(new Request(List.of(), text)),
          position,
          new Location(OptionalInt.empty(), place));
    }

    /** The States in the last brackets of {@code text}. */
    private static List<State> makers(String text) {
      int open = text.lastIndexOf('(');
      int close = text.lastIndexOf(')');
      if (open < 0 || close < open) {
        return List.of();
      }
      return Arrays.stream(text.substring(open + 1, close).split(", ", -1))
          .flatMap(name -> STATES.byName(name).stream())
          .toList();
    }

    /**
     * The recommendations whose position changed or which have a comment, one a line: label,
     * status, qualification, {@code @} and the paragraph that decided it, comment.
     */
    List<String> printed(List<Recommendation> after) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < after.size(); i++) {
        Position position = after.get(i).position();
        boolean changed = position.status() != report.get(i).position().status();
        if (changed || position.comment().isPresent() || position.qualification().isPresent()) {
          lines.add(after.get(i).paragraph() + " " + printed(position, addenda.size() > 1));
        }
      }
      return lines;
    }

    private static String printed(Position position, boolean several) {
      return position.status().word()
          + position.qualification().map(Qualification::word).map(q -> " " + q).orElse("")
          + position.evidence().map(evidence -> place(evidence, several)).orElse("")
          + position.comment().map(comment -> " | " + comment.replace("\n", " / ")).orElse("");
    }

    /** The paragraph, with its paper if that is the report or one of several addenda. */
    private static String place(Evidence evidence, boolean several) {
      String addition = evidence.document().substring(REPORT.length());
      String paper = addition.isEmpty() ? "report:" : several ? addition.substring(1) + ":" : "";
      String place = paper + evidence.paragraph();
      return place.isEmpty() ? "" : " @" + place;
    }

    static List<String> codes(List<Notice> notices) {
      return Said.codes(notices).stream().distinct().sorted().toList();
    }
  }
}
