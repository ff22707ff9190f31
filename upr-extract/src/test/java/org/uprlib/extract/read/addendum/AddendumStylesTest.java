package org.uprlib.extract.read.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Sentences;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.write.export.Sylvania;

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
}
