package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.dialogue.ReportedRecommendationReader.ReportedRecommendation;
import org.uprlib.extract.read.structure.Entry;

/** A paragraph of the dialogue is named as a whole; section II lists some of it, or nothing. */
class ListedElsewhereTest {
  private static final States STATES = Loaded.STATES;
  private static final Span PLACE = new Span(0, 1);

  /**
   * @param section entries of section II; what ends with a colon is a statement
   * @param dialogue what the paragraph reports
   */
  private static String unlisted(String section, String dialogue, String speaker) {
    List<Entry> entries = new ArrayList<>();
    for (String text : section.split(" / ", -1)) {
      Entry entry = Entry.recommendation("30.1", Optional.empty(), text, text, PLACE, PLACE);
      boolean statement = text.endsWith(":");
      entries.add(
          statement
              ? new Entry(
                  Entry.Kind.STATEMENT,
                  "30",
                  Optional.empty(),
                  text,
                  text,
                  PLACE,
                  PLACE,
                  Optional.empty())
              : entry);
    }
    List<ReportedRecommendation> spoken =
        Arrays.stream(dialogue.split(" / ", -1))
            .map(wording -> new ReportedRecommendation("", false, wording, PLACE))
            .toList();
    return new ListedElsewhere(entries, STATES)
        .unlisted(spoken, STATES.byCode(Objects.requireNonNullElse(speaker, "none"))).stream()
            .map(ReportedRecommendation::wording)
            .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest(name = "[{0}] [{1}] {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Open its archives (Chad); | Open its archives / Train judges | TCD | Train judges",
        "Open its archives (Chad); | Open its archives / Train judges | ESP | Open its archives /"
            + " Train judges",
        "Open its archives (Chad); | Open its archives / Train judges | | Open its archives / Train"
            + " judges",
        "Open its archives (Chad); / Train judges (Chad); | Open its archives / Train judges | TCD"
            + " | Open its archives / Train judges",
        "Open its archives (Chad); / Train judges (Peru); | Open its archives / Train judges | PER"
            + " | Open its archives",
        "Open its archives (Spain/Chad); | Open its archives / Train judges | TCD | Train judges",
        "Open its archives (Spain, Chad and Peru); | Open its archives / Train judges | PER | Train"
            + " judges",
        "Sylvania asked Chad to open its archives: / Plant trees (Chad); | Open its archives /"
            + " Plant trees | TCD | Open its archives",
        "Open its archives (Chad); | Close its archives / Open its archives | TCD | Close its"
            + " archives",
      })
  void onlyWhatTheSpeakerHasListedIsLeftOut(
      String section, String dialogue, String speaker, String expected) {
    assertThat(unlisted(section, dialogue, speaker)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "The establishment of a forest tribunal (Chad); | Establish a forest tribunal / Train"
            + " judges | Train judges",
        "Abolish feudal courts without any delay (Chad); | Abolish feudal courts / Train judges |"
            + " Train judges",
        "Abolish feudal courts (Chad); | Abolish feudal courts, hunting rights and forced labour"
            + " everywhere / Train judges | Abolish feudal courts, hunting rights and forced labour"
            + " everywhere / Train judges",
        "Plant oaks (Chad); | Plant oaks / Plant limes | Plant limes",
        "Open its archives (Chad); | Open its archives / Shut its archives | Shut its archives",
        "Ratify CAT (Chad); | Ratify CAT / Ratify CED | Ratify CED",
        "End the hunt (Chad); | End all war / Train judges | End all war / Train judges",
      })
  void listedIsWhatHasItsWords(String section, String dialogue, String expected) {
    assertThat(unlisted(section, dialogue, "TCD")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Prohibit polygamy (Chad); | Ensure no polygamy / Train judges | Train judges",
        "Ensure that women know all (Chad); | Ensure that women know no polygamy / Train judges |"
            + " Ensure that women know no polygamy / Train judges",
      })
  void rareWordsWeighMoreThanThoseOfManyEntries(String first, String dialogue, String expected) {
    String section =
        first
            + " / Ensure that women know their rights (Peru); / Ensure that women know the law"
            + " (Spain); / Ensure that women know its courts (Cuba); / Ensure that women know its"
            + " schools (Ghana); / Ensure that women know its parks (Norway);"
            + " / Ensure that women know its forests (Japan);";
    assertThat(unlisted(section, dialogue, "TCD")).isEqualTo(expected);
  }
}
