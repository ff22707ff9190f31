package org.uprlib.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;

class PositionTest {
  private static final Position.CommentSource SOURCE =
      new Position.CommentSource(
          "A/HRC/99/7", "92", new Location(OptionalInt.empty(), new Span(0, 7)));

  private static final Position OPEN = Position.unknown("Nothing is said of it.");

  @ParameterizedTest
  @CsvSource({
    "A bill is pending.,                                A bill is pending.",
    "A bill is pending.|A bill is pending.,             A bill is pending.",
    "A bill is pending.|pending.,                       A bill is pending./pending.",
    "A bill is pending.|It was read twice.|It was read twice., A bill is pending./It was read"
        + " twice."
  })
  void saysAPassageOnce(String passages, String comment) {
    Position position = OPEN;
    for (String passage : passages.split("\\|", -1)) {
      position = position.withComment(passage, SOURCE);
    }
    assertThat(position.comment()).hasValue(comment.replace('/', '\n'));
    assertThat(position.isCommentCut()).isFalse();
  }

  @Test
  void hasNoCommentWithoutEnd() {
    Position whole = OPEN.withComment("w".repeat(Position.LONGEST_COMMENT), SOURCE);
    assertThat(whole.isCommentCut()).isFalse();
    Position cut = whole.withComment("More.", SOURCE);
    assertThat(cut.isCommentCut()).isTrue();
    assertThat(cut.comment().orElseThrow()).hasSize(Position.LONGEST_COMMENT).endsWith("w …");
    assertThat(cut.withComment("Still more.", SOURCE)).isEqualTo(cut);
  }
}
