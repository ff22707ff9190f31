package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Request;

class AttributorRobustnessTest {
  private static final Attributor ATTRIBUTOR = new Attributor(Loaded.STATES);

  private static final List<String> PARTS =
      List.of(
          "Sign",
          "ratify",
          "and",
          "or",
          "/",
          ",",
          ";",
          ".",
          " ",
          "(Spain)",
          "(Chile, Peru)",
          "(",
          ")",
          "(Iran (Islamic Republic of))",
          "accede to",
          "the Forest Convention",
          "as soon as",
          "as soon as possible",
          "its",
          "thereto",
          "of",
          "to",
          "that",
          "efforts",
          "(a)",
          "13.",
          "consider ratifying",
          "including",
          "it",
          "CAT",
          "train",
          "signing",
          "“",
          "”",
          "1",
          ":");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void requestsShareOutTheStatesWhateverTheText(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(5) > 0 ? " " : "");
    }
    Attribution attribution = ATTRIBUTOR.attribute(text.toString());
    Set<State> asking = new HashSet<>();
    for (Request request : attribution.requests()) {
      asking.addAll(request.states());
      assertThat(request.text())
          .as("%s", text)
          .doesNotContain("  ")
          .isEqualTo(request.text().strip());
      assertThat(request.text()).as("%s", text).doesNotContain("(Spain", "(Chile", "(Iran");
    }
    if (!attribution.requests().isEmpty()) {
      assertThat(asking)
          .as("%s", text)
          .containsExactlyInAnyOrderElementsOf(attribution.recommendingStates());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "(Spain ", "(Spain) ", "Sign (Spain)/", "Sign (Spain) and ", "it (Spain), ", "a ",
        "(a", "/", ";", "Bolivia (", ". (Spain) ", "the (Spain) ", "and ", "of signing (Spain) "
      })
  void aPatternRepeatedWithoutEndIsRead(String pattern) {
    String text = pattern.repeat(20_000 / pattern.length());
    Attribution attribution = ATTRIBUTOR.attribute("Protect " + text);
    assertThat(attribution.recommendingStates()).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 50, 180})
  void asManySharesAsThereAreStatesAreToldApart(int count) {
    List<State> all = Loaded.STATES.all().subList(0, count);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("plant ")
          .append(i + 2)
          .append(" trees (")
          .append(all.get(i).name())
          .append("); ");
    }
    Attribution attribution = ATTRIBUTOR.attribute(text.toString());
    assertThat(attribution.recommendingStates()).isEqualTo(all);
    assertThat(attribution.requests()).hasSize(count);
    assertThat(attribution.requests().get(count - 1).text())
        .isEqualTo("Plant " + (count + 1) + " trees");
  }
}
