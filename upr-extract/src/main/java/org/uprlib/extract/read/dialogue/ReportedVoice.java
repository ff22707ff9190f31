package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;

/**
 * The words in which an English report says that a delegation recommended something ("It also
 * recommended that Ghana …"), and what is left without them. Immutable and thread-safe.
 */
final class ReportedVoice {
  /** A body's name goes on so far: {@code the Committee on the Elimination of … recommended}. */
  private static final int LONGEST_NAME = 90;

  /** {@code to Sylvania that it} names it twice. */
  private static final int MOST_ADDRESSEES = 2;

  private final States states;
  private final Sentences sentences;
  private final Pattern verb;
  private final Pattern body;
  private final Pattern opening;
  private final Pattern addressee;
  private final Pattern question;
  private final Pattern joint;
  private final Pattern lead;
  private final Pattern ending;
  private final Pattern next;
  private final Pattern thatClause;
  private final Pattern thing;

  /**
   * A voice that speaks to the State under review.
   *
   * @param states what it may be
   * @param addressed its name as the report gives it
   */
  ReportedVoice(States states, Optional<String> addressed, VoiceWords words, Sentences sentences) {
    this.states = states;
    this.sentences = sentences;
    String name = addressed.map(Pattern::quote).orElse("(?!)");
    String whom =
        words.expanded("(?:(?:{ADDRESSEE} {OF} (?:{ARTICLE} )?)?" + name + "|{ADDRESSEE})");
    String says =
        words.expanded(
            "(?:{RECOMMENDS}|{ASKS}(?=(?: \\([a-z]\\))? "
                + whom
                + "(?: \\([a-z]\\)|, [^,;:.]{1,40},)? {INFINITIVE}\\b"
                + "(?!(?: \\p{L}+){0,4} {INFORMATION}))|{ASKS} {THAT})");
    String asked =
        whom
            + " {BE} (?:{JOINS} )*(?:{RECOMMENDS}|{ASKS})"
            + "(?= (?:{THAT}|{INFINITIVE})\\b(?! {LEARNS}\\b)"
            + "(?!(?: \\p{L}+){0,4} {INFORMATION}))";
    String joins = "(?:\\b{JOINS}\\b\\s*)";
    this.verb =
        words.pattern("\\b(?i:" + asked + ")|(?<!\\b{MENTION} )\\b" + says + "\\b(?! {AGENT}\\b)");
    this.body =
        words.pattern(
            "\\b{BODY}\\b(?! {PAST}\\b)[^.;:,()]{0," + LONGEST_NAME + "}$",
            Pattern.CASE_INSENSITIVE);
    this.opening =
        words.pattern("^(?:,|:|;|{OPENING}\\b|" + says + "\\b)\\s*", Pattern.CASE_INSENSITIVE);
    this.addressee = words.pattern("^" + whom + "\\b(?!['’])", Pattern.CASE_INSENSITIVE);
    this.question =
        words.pattern(
            "(?:[,;]\\s*|\\s+{CONJUNCTION}\\s+)" + joins + "*\\b(?:{QUESTION}|{REMARK})\\b.*$");
    this.ending =
        words.pattern("(?:[\\s,;:.]|\\b{AND}\\b(?:\\s+{HANGING}\\b)*|(?<=[,;] ){HANGING}\\b)+$");
    this.next =
        words.pattern(
            "(?:[,;]\\s*(?:{AND}\\s+)?|\\s+{AND}\\s+)(?<that>{THAT})(?=\\s+" + whom + "\\b)");
    this.joint = words.pattern("(?:[,;]|\\b{CONJUNCTION}\\b)\\s*" + joins + "*$");
    this.lead =
        words.pattern(
            "(?:[,;]\\s*|\\s+)"
                + joins
                + "*(?:(?:(?:{RECOMMENDS}|{ASKS})(?: {INFINITIVE})?(?: {THAT})?|{THAT})(?:\\s+"
                + whom
                + ")?|(?<=[,;]\\s?|\\b{CONJUNCTION} )"
                + whom
                + ")(?:\\s+{INFINITIVE})?[\\s,:]*$");
    this.thatClause = words.pattern(" {THAT} ");
    this.thing =
        Pattern.compile("^(?:it|they) be \\p{Ll}+(?:ed|[^e]en|t)\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Places of the verbs by which {@code text} reports what its speaker recommends, in order. */
  List<Span> verbs(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = verb.matcher(text);
    int sentence = 0;
    while (matcher.find()) {
      for (int end = sentences.end(text, sentence); end <= matcher.start(); ) {
        sentence = end;
        end = sentences.end(text, sentence);
      }
      if (!isQuoted(text.substring(sentence, matcher.start()))) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** True behind {@code It noted that the Committee against Torture}: others recommend. */
  private boolean isQuoted(String before) {
    return body.matcher(before).find() && thatClause.matcher(before).find();
  }

  /** True if the verb at {@code start} is joined to the words before it: {@code , and urged}. */
  boolean isJoined(String text, int from, int start) {
    return joint.matcher(text.substring(from, start).stripTrailing() + " ").find();
  }

  /**
   * The parts of {@code clause} that each begin with "that": {@code that Sylvania build schools,
   * and that it pay teachers}; the clause alone where a "that" before them has its own verb.
   */
  List<Span> parts(String clause) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    Matcher matcher = next.matcher(clause);
    while (matcher.find()) {
      boolean own = thatClause.matcher(wording(clause.substring(start, matcher.start()))).find();
      if (own) {
        break;
      }
      parts.add(new Span(start, matcher.start()));
      start = matcher.start("that");
    }
    parts.add(new Span(start, clause.length()));
    return parts;
  }

  /** {@code clause} without what introduces the next item: {@code , and that Sylvania}. */
  String withoutLead(String clause) {
    return lead.matcher(clause).replaceFirst("");
  }

  /** {@code clause} without the question and the words for the next item in which it ends. */
  String ended(String clause) {
    String rest = question.matcher(clause).replaceFirst("");
    return ending.matcher(rest).replaceFirst("");
  }

  /** What {@code clause} asks for, without the words that report it. */
  String wording(String clause) {
    String rest = question.matcher(clause.strip()).replaceFirst("");
    int addressees = 0;
    for (int length = -1; length != rest.length(); ) {
      length = rest.length();
      rest = opening.matcher(rest).replaceFirst("").strip();
      if (addressees < MOST_ADDRESSEES) {
        String behind = withoutAddressee(rest);
        addressees += behind.length() < rest.length() ? 1 : 0;
        rest = behind;
      }
    }
    rest = ending.matcher(rest).replaceFirst("").strip();
    return Folding.capital(rest);
  }

  private String withoutAddressee(String clause) {
    Matcher whom = addressee.matcher(clause);
    int end = whom.find() && !thing.matcher(clause).find() ? whom.end() : named(clause);
    boolean owner = end < clause.length() && "'’".indexOf(clause.charAt(end)) >= 0;
    return owner ? clause : clause.substring(end).strip();
  }

  private int named(String clause) {
    return states.longestAt(clause, 0).map(States.Match::end).orElse(0);
  }
}
