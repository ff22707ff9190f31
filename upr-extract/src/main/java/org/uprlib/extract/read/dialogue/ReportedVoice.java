package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.read.dialogue.VoiceWords.Kind;

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
  private final Optional<String> addressed;
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
    this.addressed = addressed;
    String name = addressed.map(Pattern::quote).orElse("(?!)");
    String addressees = words.any(Kind.ADDRESSEE);
    String of = words.any(Kind.OF) + " (?:" + words.any(Kind.ARTICLE) + " )?";
    String whom = "(?:(?:" + addressees + " " + of + ")?" + name + "|" + addressees + ")";
    String that = words.any(Kind.THAT);
    String to = words.any(Kind.INFINITIVE);
    String and = words.any(Kind.CONJUNCTION);
    String recommends = words.any(Kind.RECOMMENDS);
    String says =
        "(?:"
            + recommends
            + "|"
            + words.any(Kind.ASKS)
            + "(?=(?: \\([a-z]\\))? "
            + whom
            + "(?: \\([a-z]\\)|, [^,;:.]{1,40},)? "
            + to
            + "\\b(?!(?: \\p{L}+){0,4} "
            + words.any(Kind.INFORMATION)
            + "))|"
            + words.any(Kind.ASKS)
            + " "
            + that
            + ")";
    String asked =
        whom
            + " "
            + words.any(Kind.BE)
            + " (?:"
            + words.any(Kind.JOINS)
            + " )*(?:"
            + recommends
            + "|"
            + words.any(Kind.ASKS)
            + ")(?= (?:"
            + that
            + "|"
            + to
            + ")\\b(?! "
            + words.any(Kind.LEARNS)
            + "\\b)(?!(?: \\p{L}+){0,4} "
            + words.any(Kind.INFORMATION)
            + "))";
    this.verb =
        Pattern.compile(
            "\\b(?i:"
                + asked
                + ")|(?<!\\b"
                + words.any(Kind.MENTION)
                + " )\\b"
                + says
                + "\\b(?! "
                + words.any(Kind.AGENT)
                + "\\b)");
    this.body =
        Pattern.compile(
            "\\b"
                + words.any(Kind.BODY)
                + "\\b(?! "
                + words.any(Kind.PAST)
                + "\\b)[^.;:,()]{0,"
                + LONGEST_NAME
                + "}$",
            Pattern.CASE_INSENSITIVE);
    this.opening =
        Pattern.compile(
            "^(?:,|:|;|" + words.any(Kind.OPENING) + "\\b|" + says + "\\b)\\s*",
            Pattern.CASE_INSENSITIVE);
    this.addressee = Pattern.compile("^" + whom + "\\b(?!['’])", Pattern.CASE_INSENSITIVE);
    String joins = "(?:\\b" + words.any(Kind.JOINS) + "\\b\\s*)";
    this.question =
        Pattern.compile(
            "(?:[,;]\\s*|\\s+"
                + and
                + "\\s+)"
                + joins
                + "*\\b(?:"
                + words.any(Kind.QUESTION)
                + "|"
                + words.any(Kind.REMARK)
                + ")\\b.*$");
    this.ending =
        Pattern.compile(
            "(?:[\\s,;:.]|\\b"
                + words.any(Kind.AND)
                + "\\b(?:\\s+"
                + words.any(Kind.HANGING)
                + "\\b)*|(?<=[,;] )"
                + words.any(Kind.HANGING)
                + "\\b)+$");
    this.next =
        Pattern.compile(
            "(?:[,;]\\s*(?:"
                + words.any(Kind.AND)
                + "\\s+)?|\\s+"
                + words.any(Kind.AND)
                + "\\s+)(?<that>"
                + that
                + ")(?=\\s+"
                + whom
                + "\\b)");
    this.joint = Pattern.compile("(?:[,;]|\\b" + and + "\\b)\\s*" + joins + "*$");
    this.lead =
        Pattern.compile(
            "(?:[,;]\\s*|\\s+)"
                + joins
                + "*(?:(?:(?:"
                + recommends
                + "|"
                + words.any(Kind.ASKS)
                + ")(?: "
                + to
                + ")?(?: "
                + that
                + ")?|"
                + that
                + ")(?:\\s+"
                + whom
                + ")?|(?<=[,;]\\s?|\\b"
                + and
                + " )"
                + whom
                + ")(?:\\s+"
                + to
                + ")?[\\s,:]*$");
    this.thatClause = Pattern.compile(" " + that + " ");
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

  /** True if the verb at {@code start} is joined to what stands before it: {@code , and urged}. */
  boolean isJoined(String text, int from, int start) {
    String before = text.substring(from, start).stripTrailing();
    String rest = addressed.filter(before::endsWith).map(n -> cut(before, n)).orElse(before);
    return joint.matcher(rest + " ").find();
  }

  private static String cut(String text, String ending) {
    return text.substring(0, text.length() - ending.length()).stripTrailing();
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
    if (rest.isEmpty()) {
      return rest;
    }
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private String withoutAddressee(String clause) {
    Matcher whom = addressee.matcher(clause);
    int end = whom.find() && !thing.matcher(clause).find() ? whom.end() : named(clause);
    boolean owner = end < clause.length() && "'’".indexOf(clause.charAt(end)) >= 0;
    return owner ? clause : clause.substring(end).strip();
  }

  private int named(String clause) {
    return states.longestAt(clause, 0).map(StateMatch::end).orElse(0);
  }
}
