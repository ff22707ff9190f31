package org.uprlib.extract.match.likeness.trained;

import java.util.List;

/**
 * An ask and a text: how alike their words are, and what each is about.
 *
 * @param topic whether both point the same way: the cosine of their vectors, -1 to 1
 * @param clauseTopic the highest such cosine of the ask and a clause of the text, or all of it
 * @param askCovered how far each word of the ask has a word of like meaning in the text
 * @param textCovered how far each word of the text has a word of like meaning in the ask
 * @param commonWords the share of the ask's words that are in the text, by their weight
 * @param sameName whether both speak of the same thing by its name, as of the prison of one town
 */
record VectorPair(
    double topic,
    double clauseTopic,
    double askCovered,
    double textCovered,
    double commonWords,
    boolean sameName,
    Subject ask,
    Subject text) {
  /** What {@link VectorLikeness} goes by. */
  static final List<Feature<VectorPair>> FEATURES =
      List.of(
          new Feature<>("topic", VectorPair::topic),
          new Feature<>("clause-topic", VectorPair::clauseTopic),
          new Feature<>("ask-covered", VectorPair::askCovered),
          new Feature<>("text-covered", VectorPair::textCovered),
          new Feature<>("common-words", VectorPair::commonWords),
          new Feature<>("very-words", VectorPair::veryWords),
          new Feature<>("topic-and-covered", pair -> pair.topic * pair.askCovered),
          new Feature<>("issues", pair -> pair.ask.commonIssues(pair.text)),
          Feature.is("same-treaty", pair -> pair.ask.namesTreatyOf(pair.text)),
          Feature.is("other-step", pair -> pair.ask.asksOtherStepThan(pair.text)),
          Feature.is("other-treaty", pair -> pair.ask.namesOtherTreatyThan(pair.text)),
          Feature.is(
              "treaty-in-text-only",
              pair -> pair.text.namesTreaties() && !pair.ask.namesTreaties()),
          Feature.is("other-group", pair -> pair.ask.isOfOtherGroupsThan(pair.text)),
          Feature.is("sogiesc", pair -> pair.ask.sharesSogiescTopic(pair.text)),
          Feature.is("sogiesc-demand", pair -> pair.ask.sharesSogiescDemand(pair.text)),
          Feature.is("same-name", VectorPair::sameName),
          Feature.is("same-action", pair -> pair.ask.asksSameActionAs(pair.text)));

  /** Near 1 for an ask in the very words alone. */
  private double veryWords() {
    return commonWords * commonWords * commonWords * commonWords;
  }
}
