package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Distinguishes numbered paragraphs in which the State under review speaks ({@code Sylvania
 * considers that …}, {@code With regard to the recommendation to … (Spain), Sylvania explained that
 * …}), and those of lists that are announced as comments or conclusions, from recommendations. For
 * one report; immutable.
 */
final class StateRemarkClassifier {
  private static final String CLAUSE_MARKS = ",;:";
  private static final String SENTENCE_MARKS = ".;:–—";

  /** An adjective has so many letters less of the State's name, at most: {@code Norwegian}. */
  private static final int ADJECTIVE_CUT = 2;

  private static final int SHORTEST_STEM = 3;
  private static final int SHORT_ANSWER = 5;

  /** In characters; more than five words of any language have. */
  private static final int LONGEST_SHORT_ANSWER = 200;

  private static final int SHORT_HEADING = 2;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\s?[.\\-–]\\s?\\d{1,3}\\b");

  private final States states;
  private final Attributor attributor;
  private final PhraseBook book;
  private final Language language;
  private final PaperInfo paper;
  private final PhraseTable<Kind> phrases;
  private final StatementReader statements;

  /** What words do in such a paragraph; see the data file. */
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
    STATEMENT,
    MARK
  }

  static Map<Language, PhraseTable<Kind>> words() {
    return PhraseTable.load(
            StateRemarkClassifier.class::getResourceAsStream, "state-voice.tsv", Kind.class)
        .byLanguage(Function.identity());
  }

  /** A classifier for the report that says this of itself, in {@code language}. */
  StateRemarkClassifier(
      States states,
      Attributor attributor,
      PhraseBook book,
      Map<Language, PhraseTable<Kind>> words,
      Language language,
      PaperInfo paper) {
    this.states = states;
    this.attributor = attributor;
    this.book = book;
    this.language = language;
    this.paper = paper;
    this.phrases = words.get(language);
    this.statements = new StatementReader(book, language);
  }

  /**
   * Each of {@code entries}, a section in its order, as what it is: a remark where the State
   * speaks, with its comment where it repeats a recommendation and speaks of it.
   */
  List<Entry> read(List<Entry> entries) {
    List<Entry> read = new ArrayList<>(entries.size());
    String lead = "";
    for (Entry entry : entries) {
      if (!entry.recommends()) {
        lead = entry.label().isEmpty() && !entry.leadsIn() ? lead : entry.text();
        read.add(entry);
      } else {
        read.add(new Reading(entry, lead).entry());
      }
    }
    return read;
  }

  /**
   * True if {@code text}, which follows a whole recommendation, is what the State says of it:
   * {@code Sylvania is not in a position to accept it, since …}.
   */
  boolean answers(String text) {
    return speech(text).answers(0);
  }

  /** Where {@code text} may turn from what is recommended to what the State says of it. */
  Speech speech(String text) {
    Reading reading = reading(text);
    return new Speech(reading, reading.lastRemark(), reading.last(Kind.STATEMENT));
  }

  /** True if the State opens {@code text} and speaks of one recommendation, without its number. */
  boolean speaksOfOne(String text) {
    Reading reading = reading(text);
    return reading.speech(0) >= 0 && !NUMBER.matcher(text).find() && reading.last(Kind.ONE) >= 0;
  }

  /**
   * True if {@code text} has no number but names a mark: {@code Recommendations marked with an
   * asterisk are noted}.
   */
  boolean namesMark(String text) {
    return !NUMBER.matcher(text).find()
        && !Endings.isColon(text)
        && phrases.has(Kind.MARK, text.toLowerCase(Locale.ROOT));
  }

  /** True if {@code text} is a position and no more: {@code noted}, {@code supported in part}. */
  boolean isShortAnswer(String text) {
    return text.length() <= LONGEST_SHORT_ANSWER
        && statements.words(text) <= SHORT_ANSWER
        && statements.stance(text).isKnown();
  }

  /**
   * True for a heading such as {@code Recommendations noted by Sylvania}, {@code Not supported}.
   *
   * @param printed true if it is printed as one; a plain line such as {@code Noted} may be a cell
   */
  boolean givesPosition(String heading, boolean printed) {
    return ((printed && statements.words(heading) <= SHORT_HEADING)
            || book.whole(heading, language).hasWord("recommendation"))
        && statements.stance(heading).isKnown();
  }

  /** True if {@code leadIn} says that the list behind it contains the State's comments. */
  boolean announcesComments(String leadIn) {
    return occurs(Kind.ANNOUNCED, leadIn);
  }

  /** True if {@code text} speaks of lists to come, or of answers to come. */
  boolean pointsAhead(String text) {
    return occurs(Kind.FOLLOWING, text) || occurs(Kind.OUTCOME, text);
  }

  private boolean occurs(Kind kind, String text) {
    return phrases.occurs(kind, text.toLowerCase(Locale.ROOT));
  }

  private Reading reading(String text) {
    Span whole = new Span(0, text.length());
    Entry entry = Entry.recommendation("", Optional.empty(), text, text, whole, whole);
    return new Reading(entry, "");
  }

  /**
   * A text in which the State may speak from some place on. Immutable.
   *
   * @param lastRemark where the last sentence begins of which the State is the subject, or -1
   * @param lastFact where the last verb is that states a fact, or -1
   */
  record Speech(Reading reading, int lastRemark, int lastFact) {
    /** The State speaks behind {@code from}, or what is there opens as its answers do. */
    boolean answers(int from) {
      return reading.opensAnswer(from) || lastRemark >= from;
    }

    /** True if a verb behind {@code from} states a fact, not what to do. */
    boolean isStatement(int from) {
      return lastFact >= from;
    }
  }

  /** One text. */
  private final class Reading {
    private final Entry entry;
    private final String lead;
    private final String text;
    private final String folded;

    Reading(Entry entry, String lead) {
      this.entry = entry;
      this.lead = lead;
      this.text = entry.text();
      this.folded = Folding.sameLength(text);
    }

    Entry entry() {
      if (speech(0) >= 0) {
        return ofItself();
      }
      Entry read = ofRecommendations();
      return read.equals(entry) && announced() ? ofItself() : read;
    }

    /** Its list is announced as one of comments or conclusions, not of recommendations. */
    private boolean announced() {
      return occurs(Kind.REMARKS, lead) && !occurs(Kind.LISTED, lead);
    }

    /** A label, a reference or the State itself is what comes at {@code from}. */
    boolean opensAnswer(int from) {
      return isLabelled(from)
          || behind(Kind.REFERENCE, from) > from
          || behind(Kind.POINTER, from) > from
          || remarks(blanks(from));
    }

    /** Where the last sentence begins in which the State speaks; -1 if it does in none. */
    int lastRemark() {
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
    private boolean isLabelled(int from) {
      int owner = subject(from);
      int named = owner > from ? blanks(behind(Kind.POSSESSIVE, owner)) : from;
      int label = behind(Kind.LABEL, named);
      if (label == named) {
        return false;
      }
      int by = blanks(behind(Kind.OF, blanks(label)));
      by = by == blanks(label) ? blanks(behind(Kind.AGENT, by)) : by;
      int end = blanks(Math.max(label, subject(by)));
      return end < text.length() && text.charAt(end) == ':';
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

    /** The State speaks, and no other is named as the one that recommends. */
    Entry ofItself() {
      return makers(text).isEmpty() ? entry.asRemark() : entry;
    }

    /** The State speaks of recommendations that the text names before. */
    Entry ofRecommendations() {
      int opened = blanks(behind(Kind.OPENING, 0));
      int named = behind(Kind.RECOMMENDATION, opened);
      if (named == opened) {
        return entry;
      }
      int clause = clause(named);
      if (clause < 0) {
        if (isAnswered(named)) {
          return entry.asRemark();
        }
        return isNumber(blanks(named)) ? ofItself() : entry;
      }
      int content = behind(Kind.CONTENT, blanks(named));
      if (content == blanks(named) && undertakes(clause)) {
        int aside = text.substring(0, clause).replaceFirst("[\\s,;:]+$", "").length();
        return entry.recommending(new Span(clause, text.length()), new Span(0, aside));
      }
      if (content == blanks(named)) {
        boolean numbered = text.substring(content, clause).chars().anyMatch(Character::isDigit);
        return numbered ? entry.asRemark() : entry;
      }
      int start = blanks(content);
      Span repeated = new Span(start, place(start, clause));
      return makers(repeated.in(text)).isEmpty()
          ? entry
          : entry.recommending(repeated, new Span(clause, text.length()));
    }

    /** {@code Recommendation 111.1: …}: the number of a recommendation. */
    private boolean isNumber(int at) {
      int figures = blanks(behind(Kind.NUMBER, at));
      return NUMBER.matcher(text).region(figures, text.length()).lookingAt();
    }

    private List<State> makers(String words) {
      return attributor.attribute(words).recommendingStates();
    }

    /** {@code paragraph 64 (d) was not supported by Sylvania}: numbers, then the State's name. */
    private boolean isAnswered(int from) {
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

    /** Where the clause begins in which the State speaks, behind a comma; negative if none does. */
    private int clause(int from) {
      for (int at = from; at < text.length(); at++) {
        if (CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 && speech(blanks(at + 1)) >= 0) {
          return blanks(at + 1);
        }
      }
      return -1;
    }

    /**
     * In a list that the State supports, it says at {@code clause} what it can do: that, and not
     * what was recommended, is agreed.
     */
    private boolean undertakes(int clause) {
      int verb = blanks(behind(Kind.ADVERB, blanks(subject(clause))));
      int end = blanks(behind(Kind.UNDERTAKES, verb));
      return end > verb && behind(Kind.NOT, end) == end && supports();
    }

    private boolean supports() {
      return statements.leadIn(lead).firstPosition().status() == PositionStatus.SUPPORTED;
    }

    /** Where the words end that say between {@code from} and {@code to} what was recommended. */
    private int place(int from, int to) {
      for (int at = from; at < to; at++) {
        boolean parted = CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ')';
        if (parted && behind(Kind.PLACE, blanks(at + 1)) > blanks(at + 1)) {
          return text.charAt(at) == ')' ? at + 1 : at;
        }
      }
      return to;
    }

    /** Offset behind the State's name and a verb at {@code at}; negative if they are not there. */
    private int speech(int at) {
      int end = subject(at);
      if (end == at) {
        return -1;
      }
      int verb = blanks(end);
      int adverb = behind(Kind.ADVERB, verb);
      verb = blanks(adverb);
      int behind = behind(Kind.VERB, verb);
      return behind > verb && !isAsked(behind) ? behind : -1;
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
      String name =
          paper.stateUnderReviewName().orElse("").toLowerCase(Locale.ROOT).split(" ", 2)[0];
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
      Optional<StateMatch> match = states.longestAt(text, at);
      if (match.isPresent() && match.map(StateMatch::state).equals(paper.stateUnderReview())) {
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
    int last(Kind kind) {
      for (int at = text.length() - 1; at >= 0; at--) {
        boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
        if (begins && behind(kind, at) > at) {
          return at;
        }
      }
      return -1;
    }

    /** Offset behind the longest phrase of {@code kind} at {@code at}; else {@code at}. */
    private int behind(Kind kind, int at) {
      return phrases.end(kind, folded, at);
    }

    private int blanks(int from) {
      return Blank.end(text, from);
    }
  }
}
