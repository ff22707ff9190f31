package org.uprlib.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {
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
      position = position.commented(passage);
    }
    assertThat(position.comment()).hasValue(comment.replace('/', '\n'));
    assertThat(position.isCommentCut()).isFalse();
  }

  @Test
  void hasNoCommentWithoutEnd() {
    Position whole = OPEN.commented("w".repeat(Position.LONGEST_COMMENT));
    assertThat(whole.isCommentCut()).isFalse();
    Position cut = whole.commented("More.");
    assertThat(cut.isCommentCut()).isTrue();
    assertThat(cut.comment().orElseThrow()).hasSize(Position.LONGEST_COMMENT).endsWith("w …");
    assertThat(cut.commented("Still more.")).isEqualTo(cut);
  }
}
