package org.uprlib.extract.read.recommend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;

/**
 * A text in which the State under review may speak: where it is the subject of a sentence, where
 * its answer opens, which words are where. Offsets are those of the text. Thread-safe.
 */
final class StateSpeech {
  private static final String CLAUSE_MARKS = ",;:";
  private static final String COLONS = ":：";
  private static final String SENTENCE_MARKS = ".;:–—";

  /** An adjective has so many letters less of the State's name, at most: {@code Norwegian}. */
  private static final int ADJECTIVE_CUT = 2;

  private static final int SHORTEST_STEM = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\s?[.\\-–]\\s?\\d{1,3}\\b");

  private final String text;
  private final String folded;
  private final PhraseTable<Kind> phrases;
  private final States states;
  private final PaperInfo paper;

  /** Where the last sentence begins of which the State is the subject, or -1. */
  private final Lazy<Integer> lastRemark = new Lazy<>(this::findLastRemark);

  /** Where the last verb is that states a fact, or -1. */
  private final Lazy<Integer> lastFact = new Lazy<>(() -> last(Kind.STATEMENT));

  /** What words do in such a text; see the data file. */
  enum Kind {
    OPENING,
    RECOMMENDATION,
    SUBJECT,
    OF,
    CONTENT,
    VERB,
    ADVERB,
    PLACE,
    AGENT,
    NUMBER,
    ASKED,
    UNDERTAKES,
    NOT,
    REMARKS,
    LISTED,
    ARTICLE,
    NOUN,
    ENDING,
    UNLIKE,
    WE,
    OWN,
    POSSESSIVE,
    REFERENCE,
    POINTER,
    LABEL,
    FOLLOWING,
    OUTCOME,
    ANNOUNCED,
    ONE,
    STATEMENT
  }

  static Map<Language, PhraseTable<Kind>> words() {
    return PhraseTable.load(StateSpeech.class::getResourceAsStream, "state-voice.tsv", Kind.class)
        .byLanguage(Function.identity());
  }

  /** What {@code paper} says in {@code text}, in the language of {@code phrases}. */
  StateSpeech(String text, PhraseTable<Kind> phrases, States states, PaperInfo paper) {
    this.text = text;
    this.folded = Folding.sameLength(text);
    this.phrases = phrases;
    this.states = states;
    this.paper = paper;
  }

  /**
   * The State speaks behind {@code from}, or what is there opens as its answers do: {@code Sylvania
   * is not in a position to accept it, since …}.
   */
  boolean answers(int from) {
    return opensAnswer(from) || lastRemark.get() >= from;
  }

  /** True if a verb behind {@code from} states a fact, not what to do. */
  boolean isStatement(int from) {
    return lastFact.get() >= from;
  }

  /** The State's name and a verb are at {@code at}. */
  boolean speaks(int at) {
    int end = subject(at);
    if (end == at) {
      return false;
    }
    int verb = blanks(behind(Kind.ADVERB, blanks(end)));
    int behind = behind(Kind.VERB, verb);
    return behind > verb && !isAsked(behind);
  }

  /** Where the clause begins in which the State speaks, behind a comma; negative if none does. */
  int clause(int from) {
    for (int at = from; at < text.length(); at++) {
      if (CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 && speaks(blanks(at + 1))) {
        return blanks(at + 1);
      }
    }
    return -1;
  }

  /** The State says in the clause at {@code clause} what it will do. */
  boolean undertakes(int clause) {
    int verb = blanks(behind(Kind.ADVERB, blanks(subject(clause))));
    int end = blanks(behind(Kind.UNDERTAKES, verb));
    return end > verb && behind(Kind.NOT, end) == end;
  }

  /** {@code paragraph 64 (d) was not supported by Sylvania}: numbers, then the State's name. */
  boolean isAnswered(int from) {
    boolean numbered = false;
    for (int at = from; at < text.length(); at++) {
      numbered |= Character.isDigit(text.charAt(at));
      boolean begins = !Character.isLetterOrDigit(text.charAt(at - 1));
      int agent = numbered && begins ? behind(Kind.AGENT, at) : at;
      if (agent > at && subject(blanks(agent)) > blanks(agent)) {
        return true;
      }
    }
    return false;
  }

  /** Where the words end that say between {@code from} and {@code to} what was recommended. */
  int place(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean parted = CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ')';
      if (parted && behind(Kind.PLACE, blanks(at + 1)) > blanks(at + 1)) {
        return text.charAt(at) == ')' ? at + 1 : at;
      }
    }
    return to;
  }

  /** {@code Recommendation 111.1: …}: the number of a recommendation. */
  boolean isNumber(int at) {
    int figures = blanks(behind(Kind.NUMBER, at));
    return NUMBER.matcher(text).region(figures, text.length()).lookingAt();
  }

  /** It has the number of a recommendation. */
  static boolean hasNumber(String text) {
    return NUMBER.matcher(text).find();
  }

  /** It has a phrase of this kind. */
  boolean has(Kind kind) {
    return last(kind) >= 0;
  }

  /** Offset behind the longest phrase of {@code kind} at {@code at}; else {@code at}. */
  int behind(Kind kind, int at) {
    return phrases.end(kind, folded, at);
  }

  int blanks(int from) {
    return Blank.end(text, from);
  }

  /** A label, a reference or the State itself is what comes at {@code from}. */
  private boolean opensAnswer(int from) {
    return isLabelled(from)
        || behind(Kind.REFERENCE, from) > from
        || behind(Kind.POINTER, from) > from
        || remarks(blanks(from));
  }

  private int findLastRemark() {
    int last = -1;
    boolean begins = true;
    for (int at = 0; at < text.length(); at++) {
      if (begins && !Character.isWhitespace(text.charAt(at))) {
        last = remarks(at) ? at : last;
        begins = false;
      }
      begins |= SENTENCE_MARKS.indexOf(text.charAt(at)) >= 0;
    }
    return last;
  }

  /** {@code Response:}, {@code Comment by Sylvania:}, {@code Sylvania’s response:}. */
  boolean isLabelled(int from) {
    int owner = subject(from);
    int named = owner > from ? blanks(behind(Kind.POSSESSIVE, owner)) : from;
    int label = behind(Kind.LABEL, named);
    if (label == named) {
      return false;
    }
    int by = blanks(behind(Kind.OF, blanks(label)));
    by = by == blanks(label) ? blanks(behind(Kind.AGENT, by)) : by;
    int end = blanks(Math.max(label, subject(by)));
    return end < text.length() && COLONS.indexOf(text.charAt(end)) >= 0;
  }

  /** The State, or what is its own, is the subject at {@code at}, and nobody asks it to act. */
  private boolean remarks(int at) {
    if (behind(Kind.WE, at) > at) {
      return true;
    }
    int end = Math.max(subject(at), behind(Kind.OWN, at));
    if (end == at) {
      return false;
    }
    if (behind(Kind.POSSESSIVE, end) > end) {
      return true;
    }
    int verb = behindComma(behind(Kind.ADVERB, behindComma(end)));
    int behind = behind(Kind.VERB, verb);
    return behind > verb ? !isAsked(behind) : isFinite(verb);
  }

  private int behindComma(int at) {
    int next = blanks(at);
    return next < text.length() && text.charAt(next) == ',' ? blanks(next + 1) : next;
  }

  /** A word that ends as verbs do of which a State is the subject: {@code upholds}. */
  private boolean isFinite(int at) {
    String word = text.substring(at, wordEnd(at));
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && phrases.of(Kind.ENDING).stream().anyMatch(word::endsWith)
        && phrases.of(Kind.UNLIKE).stream().noneMatch(word::endsWith);
  }

  /** {@code is further encouraged}: others speak. */
  private boolean isAsked(int behind) {
    int adverb = blanks(behind(Kind.ADVERB, blanks(behind)));
    return behind(Kind.ASKED, adverb) > adverb;
  }

  private int subject(int at) {
    int named = name(at);
    if (named > at) {
      return named;
    }
    int article = blanks(behind(Kind.ARTICLE, at));
    named = name(article);
    if (named > article) {
      return named;
    }
    int end = behindNoun(at, article);
    int of = blanks(behind(Kind.OF, blanks(end)));
    int owner = name(of);
    return end > at && of > blanks(end) && owner > of ? owner : end;
  }

  /** Offset behind a noun for the State at {@code at}: {@code The Sylvanian Constitution}. */
  private int behindNoun(int at, int article) {
    int end = behind(Kind.SUBJECT, at);
    if (end > at || article == at) {
      return end;
    }
    int adjective = adjective(article);
    int noun = behind(Kind.NOUN, blanks(adjective));
    if (adjective > article) {
      return noun > blanks(adjective) ? noun : at;
    }
    int after = blanks(noun);
    return noun > article && adjective(after) > after ? adjective(after) : at;
  }

  /** Offset behind the adjective to the State's name at {@code at}; else {@code at}. */
  private int adjective(int at) {
    String name = paper.stateUnderReviewName().orElse("").toLowerCase(Locale.ROOT).split(" ", 2)[0];
    String stem = name.substring(0, Math.max(0, name.length() - ADJECTIVE_CUT));
    if (stem.length() < SHORTEST_STEM || !folded.startsWith(stem, at)) {
      return at;
    }
    return wordEnd(at);
  }

  private int wordEnd(int at) {
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  /** Offset behind the name of the State under review at {@code at}; else {@code at}. */
  private int name(int at) {
    Optional<States.Match> match = states.longestAt(text, at);
    if (match.isPresent() && match.map(States.Match::state).equals(paper.stateUnderReview())) {
      return match.get().end();
    }
    return paper
        .stateName()
        .filter(name -> text.startsWith(name, at) && !isLetter(at + name.length()))
        .map(name -> at + name.length())
        .orElse(at);
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Where the last phrase of {@code kind} is; -1 if it has none. */
  private int last(Kind kind) {
    for (int at = text.length() - 1; at >= 0; at--) {
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && behind(kind, at) > at) {
        return at;
      }
    }
    return -1;
  }
}
