package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.UprException;

/**
 * Paragraphs as {@code number=text}, where {@code -} after the text tells a removed mark, {@code ~}
 * a hidden one, and {@code (…)} a text box; {@code T} is a table. The number is the paragraph's
 * level and tells whose looks it has in the end; before the text stands the label that it counted.
 */
class StoryTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "each by itself,1=Sign. 2=Ratify.,1=1:Sign. 2=2:Ratify.",
    "no text,1= 2=Ratify.,1=1: 2=2:Ratify.",
    "removed mark: looks like the next,1=Sign- 2=now.,2=1:Signnow.",
    "removed marks,1=Sign- 2=and- 3=go.,3=1:Signandgo.",
    "hidden mark: the next looks like it,1=Sign~ 2=now.,1=1:Signnow.",
    "hidden marks,1=Sign~ 2=and~ 3=go.,1=1:Signandgo.",
    "hidden then removed,1=Sign~ 2=and- 3=go.,3=1:Signandgo.",
    "removed then hidden,1=Sign- 2=and~ 3=go.,2=1:Signandgo.",
    "hidden mark of one without text,1=~ 2=now.,2=1:now.",
    "removed mark of one without text,1=- 2=now.,2=1:now.",
    "only without text and removed,1=-,''",
    "only without text and hidden,1=Sign. 2=~,1=1:Sign.",
    "without text but with a box,1=(box)- 2=now.,2=1:now.(box)",
    "with a box and hidden,1=(box)~,1=1:(box)",
    "boxes of both,1=Sign(a)- 2=now.(b),2=1:Signnow.(a)(b)",
    "boxes of their own,1=Sign(a) 2=now.(b),1=1:Sign(a) 2=2:now.(b)",
    "a table ends what is under way,1=Sign- T 2=now.,1=1:Sign T 2=2:now.",
    "a hidden mark does not reach over a table,1=Sign~ T 2=now.,1=1:Sign T 2=2:now.",
    "a table by itself,T,T",
    "the end of all,1=Sign-,1=1:Sign",
  })
  void joinsParagraphs(String what, String stored, String expected) throws UprException {
    List<Flow> flows = new ArrayList<>();
    Story story = new Story(flows::add);
    AtomicInteger counted = new AtomicInteger();
    for (String part : stored.split(" ", -1)) {
      if (part.equals("T")) {
        story.table(new Flow.Table(List.of()));
      } else {
        paragraph(part, story, counted);
      }
    }
    story.end();
    assertThat(flows.stream().map(StoryTest::print).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static void paragraph(String part, Story story, AtomicInteger counted)
      throws UprException {
    int number = part.charAt(0) - '0';
    String text = part.substring(2).replaceAll("\\(.*\\)|[-~]$", "");
    String box = part.replaceAll("^[^(]*|[-~]$", "");
    story.paragraph(
        new Story.Frame(
            () -> Optional.of(new ListLabel("" + counted.incrementAndGet(), 0, false)),
            new Layout(number, 0, false, OptionalDouble.empty()),
            number),
        text.isEmpty() ? List.of() : List.of(new Flow.Piece.Text(text, RunStyle.UNKNOWN)),
        box.isEmpty() ? List.of() : List.of(boxed(box)),
        part.endsWith("-")
            ? Story.Mark.REMOVED
            : part.endsWith("~") ? Story.Mark.HIDDEN : Story.Mark.PLAIN);
  }

  private static Flow boxed(String text) {
    List<Flow.Piece> pieces = List.of(new Flow.Piece.Text(text, RunStyle.UNKNOWN));
    return new Flow.Paragraph(pieces, Optional.empty(), Layout.NONE, 0, List.of());
  }

  private static String print(Flow flow) {
    if (!(flow instanceof Flow.Paragraph paragraph)) {
      return "T";
    }
    assertThat(paragraph.layout().left()).isEqualTo(paragraph.outline());
    return paragraph.outline()
        + "="
        + paragraph.label().orElseThrow().text()
        + ":"
        + text(paragraph)
        + paragraph.boxes().stream()
            .map(box -> text((Flow.Paragraph) box))
            .collect(Collectors.joining());
  }

  private static String text(Flow.Paragraph paragraph) {
    return paragraph.pieces().stream()
        .map(piece -> ((Flow.Piece.Text) piece).characters())
        .collect(Collectors.joining());
  }
}
