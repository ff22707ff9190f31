package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;

class StateRemarkClassifierTest {
  private static final States STATES = Loaded.STATES;
  private static final Attributor ATTRIBUTOR = new Attributor(STATES);
  private static final PhraseBook BOOK = Loaded.BOOK;
  private static final Map<Language, PhraseTable<StateSpeech.Kind>> WORDS = StateSpeech.words();

  private static Entry read(Entry entry, Language language, PaperInfo paper) {
    return new StateRemarkClassifier(STATES, ATTRIBUTOR, BOOK, WORDS, language, paper)
        .read(List.of(entry))
        .get(0);
  }

  /** Where the entry's words stand in its document. */
  private static final int START = 1000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The State speaks of itself.
        "ENGLISH| | Sylvania considers that its laws suffice | REMARK",
        "ENGLISH| | Sylvania also considers that its laws suffice | REMARK",
        "ENGLISH| | Sylvania | RECOMMENDATION",
        "ENGLISH| | Sylvania should consider that its laws suffice | RECOMMENDATION",
        "ENGLISH| | Sylvania considerable efforts | RECOMMENDATION",
        "ENGLISH| | The Government of Sylvania is drafting a law | REMARK",
        "ENGLISH| | The Government is drafting a law | REMARK",
        "ENGLISH| | The Government of the day should resign | RECOMMENDATION",
        "ENGLISH| | The authorities of Norway are to help | RECOMMENDATION",
        "ENGLISH| NOR | Norway has a law | REMARK",
        "ENGLISH| SWE | Norway has a law | RECOMMENDATION",
        "ENGLISH| | Sylvania has | REMARK",
        "ENGLISH| | Sylvania hash tables | RECOMMENDATION",
        "ENGLISH| | Sylvania is to ratify the Convention (Norway) | RECOMMENDATION",
        "FRENCH| | Le Gouvernement de la Sylvania estime que la loi suffit | REMARK",
        "FRENCH| | Le Gouvernement de Sylvania estime que la loi suffit | REMARK",
        "FRENCH| NOR | La Norvège estime que la loi suffit | REMARK",
        "FRENCH| | La Constitution sylvanienne garantit ce droit | REMARK",
        "SPANISH| | La legislación sylvaniana prevé esas penas | REMARK",
        "SPANISH| | El Gobierno de Sylvania considera que la ley basta | REMARK",
        "SPANISH| | Sylvania considers that its laws suffice | RECOMMENDATION",
        // Others speak to it.
        "ENGLISH| | Sylvania is commended for its forests and encouraged to plant more"
            + " | RECOMMENDATION",
        "ENGLISH| | Sylvania is further encouraged to plant trees | RECOMMENDATION",
        "ENGLISH| | The Government was urged to plant trees | RECOMMENDATION",
        "ENGLISH| | Sylvania is encouraging its foresters | REMARK",
        "FRENCH| | Sylvania est également encouragée à planter des arbres | RECOMMENDATION",
        "SPANISH| | Sylvania es alentada a plantar árboles | RECOMMENDATION",
        // It speaks of recommendations by their numbers.
        "ENGLISH| | Recommendation 111.1: Sylvania explained that it has a law | REMARK",
        "ENGLISH| | Recommendation No. 111.1 is under way | REMARK",
        "ENGLISH| | Recommendations 111.1 to 111.4 are under way | REMARK",
        "ENGLISH| | Recommendation 111 - 12 is under way | REMARK",
        "ENGLISH| | Recommendation 1111.1 is under way | RECOMMENDATION",
        "ENGLISH| | Recommendation 111.1 is under way (Norway) | RECOMMENDATION",
        "ENGLISH| | Recommendations are under way | RECOMMENDATION",
        "ENGLISH| | With regard to recommendation 111.1, Sylvania has a law | REMARK",
        "ENGLISH| | With regard to recommendations by Norway, Sylvania has a law | RECOMMENDATION",
        "ENGLISH| | The recommendation in paragraph 64 (d) was not supported by Sylvania | REMARK",
        "ENGLISH| | The recommendation in paragraph 64 (d) was not supported by Norway"
            + " | RECOMMENDATION",
        "ENGLISH| | The recommendation that was not supported by Sylvania is 64 | RECOMMENDATION",
        "ENGLISH| | The recommendation in 64 was supported nearby Sylvania | RECOMMENDATION",
        "ENGLISH| | Recommendation 64 was not supported by the Government | REMARK",
        "ENGLISH| | Recommendation 64 was not supported by all | RECOMMENDATION",
        "ENGLISH| | Recommendation 64 by | RECOMMENDATION",
        "RUSSIAN| | № 111.1 | RECOMMENDATION",
        // Neither.
        "ENGLISH| | With regard to the Convention, Sylvania has a law | RECOMMENDATION",
        "ENGLISH| | Ratify the Convention, which Sylvania has signed | RECOMMENDATION",
      })
  void tellsTheStateThatSpeaksFromRecommendations(
      Language language, String reviewed, String text, Entry.Kind kind) {
    Entry entry = entry(text);

    assertThat(read(entry, language, paper(reviewed)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With regard to the recommendation to ratify the Convention (Spain), Sylvania explained"
            + " that it has no intention to| ratify the Convention (Spain)| Sylvania explained that"
            + " it has no intention to",
        "On the recommendation to ratify the Convention (Spain), as included in paragraph 77, the"
            + " Government stated that it would"
            + "| ratify the Convention (Spain)| the Government stated that it would",
        "Concerning the recommendation to ratify the Convention (Spain) in paragraph 77; Sylvania"
            + " would not"
            + "| ratify the Convention (Spain)| Sylvania would not",
        "The recommendation that it ratify, sign or accede (Spain): Sylvania would not"
            + "| it ratify, sign or accede (Spain)| Sylvania would not",
        "On the recommendation to ratify the Convention, Sylvania would not||",
        "On the recommendation ratify the Convention (Spain), Sylvania would not||",
      })
  void aRepeatedRecommendationIsPartedFromWhatIsSaidOfIt(
      String text, String recommended, String comment) {
    Entry read = read(entry(text), Language.ENGLISH, paper(null));

    assertThat(read.kind()).isEqualTo(Entry.Kind.RECOMMENDATION);
    assertThat(read.text().replaceFirst("[,:] $", ""))
        .isEqualTo(recommended == null ? text : recommended);
    assertThat(read.comment().map(Entry.Comment::text)).isEqualTo(Optional.ofNullable(comment));
    assertThat(read.textSpan().start()).isEqualTo(START + text.indexOf(read.text()));
  }

  private static Entry entry(String text) {
    Span span = new Span(START, START + text.length());
    return Entry.recommendation("92.1", Optional.empty(), text, "92.1 " + text, span, span);
  }

  /** A report on Sylvania, or on the State of this code. */
  private static PaperInfo paper(String reviewed) {
    Optional<State> state = Optional.ofNullable(reviewed).flatMap(STATES::byCode);
    return new PaperInfo(
        Optional.empty(),
        state,
        Optional.of(state.map(State::name).orElse("Sylvania")),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        PaperKind.WORKING_GROUP_REPORT);
  }
}
