package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.recommend.StateSpeech.Kind;
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
  private static final int SHORT_ANSWER = 5;

  private static final int ANSWER_IN_BRACKETS = 15;

  /** In characters; more than so few words of any language have. */
  private static final int LONGEST_ANSWER = 200;

  private static final int SHORT_HEADING = 2;
  private static final int LONGEST_TOPIC = 100;

  private final States states;
  private final Attributor attributor;
  private final PhraseBook book;
  private final Language language;
  private final PaperInfo paper;
  private final PhraseTable<Kind> phrases;
  private final StatementReader statements;

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

  /** Where {@code text} may turn from what is recommended to what the State says of it. */
  StateSpeech speech(String text) {
    return new StateSpeech(text, phrases, states, paper);
  }

  /** True if the State opens {@code text} and speaks of one recommendation, without its number. */
  boolean speaksOfOne(String text) {
    StateSpeech speech = speech(text);
    return speech.speaks(0) && !StateSpeech.hasNumber(text) && speech.has(Kind.ONE);
  }

  /** True for {@code With regard to health:}, not for {@code Ratify:}. */
  boolean isTopic(String text) {
    return text.length() <= LONGEST_TOPIC && speech(text).behind(Kind.OPENING, 0) > 0;
  }

  /** True if {@code text} is a position and no more: {@code noted}, {@code supported in part}. */
  boolean isShortAnswer(String text) {
    return isAnswer(text, SHORT_ANSWER);
  }

  /** The same of what brackets keep apart, which may say more: {@code pending; to be examined}. */
  boolean isAnswerInBrackets(String text) {
    return isAnswer(text, ANSWER_IN_BRACKETS);
  }

  private boolean isAnswer(String text, int longest) {
    return text.length() <= LONGEST_ANSWER
        && statements.words(text) <= longest
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

  /** A numbered paragraph, and what leads in to its list. */
  private final class Reading {
    private final Entry entry;
    private final String lead;
    private final String text;
    private final StateSpeech speech;

    Reading(Entry entry, String lead) {
      this.entry = entry;
      this.lead = lead;
      this.text = entry.text();
      this.speech = speech(text);
    }

    Entry entry() {
      if (speech.speaks(0)) {
        return ofItself();
      }
      Entry read = ofRecommendations();
      return read.equals(entry) && announced() ? ofItself() : read;
    }

    /** Its list is announced as one of comments or conclusions, not of recommendations. */
    private boolean announced() {
      return occurs(Kind.REMARKS, lead) && !occurs(Kind.LISTED, lead);
    }

    /** The State speaks, and no other is named as the one that recommends. */
    private Entry ofItself() {
      return makers(text).isEmpty() ? entry.asRemark() : entry;
    }

    /** The State speaks of recommendations that the text names before. */
    private Entry ofRecommendations() {
      int opened = speech.blanks(speech.behind(Kind.OPENING, 0));
      int named = speech.behind(Kind.RECOMMENDATION, opened);
      if (named == opened) {
        return entry;
      }
      int next = speech.blanks(named);
      int clause = speech.clause(named);
      if (clause < 0) {
        if (speech.isAnswered(named)) {
          return entry.asRemark();
        }
        return speech.isNumber(next) ? ofItself() : entry;
      }
      int content = speech.behind(Kind.CONTENT, next);
      if (content > next) {
        return repeating(speech.blanks(content), clause);
      }
      if (undertakes(clause)) {
        int aside = text.substring(0, clause).replaceFirst("[\\s,;:]+$", "").length();
        return entry.recommending(new Span(clause, text.length()), new Span(0, aside));
      }
      boolean numbered = text.substring(content, clause).chars().anyMatch(Character::isDigit);
      return numbered ? entry.asRemark() : entry;
    }

    /**
     * From {@code start} to {@code clause} a recommendation is repeated, if it names who made it.
     */
    private Entry repeating(int start, int clause) {
      Span repeated = new Span(start, speech.place(start, clause));
      return makers(repeated.in(text)).isEmpty()
          ? entry
          : entry.recommending(repeated, new Span(clause, text.length()));
    }

    private List<State> makers(String words) {
      return attributor.attribute(words).recommendingStates();
    }

    /**
     * In a list that the State supports, it says at {@code clause} what it can do: that, and not
     * what was recommended, is agreed.
     */
    private boolean undertakes(int clause) {
      return speech.undertakes(clause)
          && statements.leadIn(lead).firstPosition().status() == PositionStatus.SUPPORTED;
    }
  }
}
