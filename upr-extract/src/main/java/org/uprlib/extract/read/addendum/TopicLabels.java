package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;

/**
 * Reads lines that name recommendations by their subjects, each with its numbers in brackets:
 * {@code Treaties (121.1), children (121.6 and 121.7).}, or one before a comment: {@code Mining
 * (121.3): the review has begun.} Immutable.
 */
record TopicLabels(ReferenceReader references) {
  /** Words of a subject: more make a sentence. */
  private static final int LONGEST_TOPIC = 8;

  private static final Pattern TOPIC =
      Pattern.compile("\\s*+[,;，；،؛]?([^(（).;:!?。；：]++)[(（]([^()（）]*\\d[^()（）]*)[)）]");

  private static final Pattern COMMENT = Pattern.compile("^\\s*[:：–—]");
  private static final Pattern ENDING = Pattern.compile("[\\s.;。；؛]*");

  /** The label of {@code words}; empty if they are no such line. */
  Optional<AnswerLabel> read(PlacedText words) {
    Matcher topics = TOPIC.matcher(words.text());
    List<MatchResult> found = new ArrayList<>();
    int end = 0;
    while (topics.region(end, words.text().length()).lookingAt() && isTopic(topics)) {
      found.add(topics.toMatchResult());
      end = topics.end();
    }
    String behind = words.text().substring(end);
    boolean comments = found.size() == 1 && COMMENT.matcher(behind).find();
    boolean listed = !behind.isEmpty() && ENDING.matcher(behind).matches();
    List<Mention> mentions = references.mentions(words.text().substring(0, end));
    boolean only = mentions.stream().allMatch(each -> isIn(each, found));
    if (mentions.isEmpty() || !only || !(comments || listed)) {
      return Optional.empty();
    }
    List<Reference> all = Mention.references(mentions);
    int first = mentions.get(0).span().start();
    int last = mentions.get(mentions.size() - 1).span().end();
    return Optional.of(
        new AnswerLabel(
            AnswerLabel.Kind.RECOMMENDATIONS,
            all,
            words.text().substring(first, last),
            words.from(end)));
  }

  private static boolean isTopic(MatchResult topic) {
    int weight = PlacedText.weight(topic.group(1));
    return weight > 0 && weight <= LONGEST_TOPIC;
  }

  private static boolean isIn(Mention mention, List<MatchResult> topics) {
    return topics.stream()
        .anyMatch(
            each -> each.start(2) <= mention.span().start() && mention.span().end() <= each.end(2));
  }
}
