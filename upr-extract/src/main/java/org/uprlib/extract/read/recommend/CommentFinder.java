package org.uprlib.extract.read.recommend;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.ExplainedMarks;
import org.uprlib.extract.read.structure.ExplainedMarks.Mark;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.text.attribution.Attributor;

/**
 * Finds what the State under review says of recommendations in their list: in paragraphs under them
 * that have no number, and in their own paragraphs, behind the States that made them. For one
 * report; immutable.
 */
record CommentFinder(StateRemarkClassifier voice, MarkNames marks, Attributor attributor) {
  /** Behind the States of a recommendation a sentence begins; behind some marks in any letter. */
  private static final Pattern BEHIND_STATES =
      Pattern.compile(
          "[)）][\\s\\u00a0]*(?:[;:.,–—-]*[\\s\\u00a0]*(?=[\\[(]?[\\p{Lu}“\"«])"
              + "|[:：.。–—-]+[\\s\\u00a0]*(?=\\p{Lo})|[:–—-][\\s\\u00a0]*(?=\\p{Ll})"
              + "|(?<bracket>[(（\\[［【])(?=[\\p{Ll}\\p{Lo}]))");

  /** What ends words in brackets: {@code (noted)}. */
  private static final Pattern CLOSING =
      Pattern.compile("(?<![)）\\]］】. ;,；。؛،])[)）\\]］】. ;,；。؛،]++$");

  private static final String OPENING_BRACKETS = "(（";
  private static final String CLOSING_BRACKETS = ")）";

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

  /** True if {@code text}, a paragraph behind a recommendation, is what the State says of it. */
  boolean isAnswer(String text) {
    StateSpeech speech = voice.speech(text);
    return !Endings.isColon(text)
        && !voice.pointsAhead(text)
        && speech.answers(0)
        && (speech.isLabelled(0) || !isMade(text));
  }

  /** The entries of the section as what they are: where the State speaks, remarks. */
  List<Entry> read(List<Entry> section) {
    List<Entry> entries = voice.read(section);
    List<Entry> read = new ArrayList<>(entries.size());
    Map<String, Entry> explained = explained(entries);
    boolean announced = false;
    boolean listed = false;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.recommends()) {
        entry = marked(withoutComment(entry, announced), explained);
      } else if (explained.containsValue(entry)) {
        continue;
      } else if (entry.kind() == Entry.Kind.STATEMENT) {
        boolean ends = i + 1 == entries.size() || !entries.get(i + 1).recommends();
        if (listed
            && marks.sign(entry.text()).isEmpty()
            && (isComment(entry, announced, ends) || isVerdict(entry, read))) {
          entry = entry.asRemark();
        } else if (!entry.label().isEmpty() || Endings.isColon(entry.text())) {
          announced = voice.announcesComments(entry.text());
        }
      }
      listed = entry.kind() != Entry.Kind.STATEMENT;
      read.add(entry);
    }
    return read;
  }

  /** The lines that say what marks of recommendations mean: {@code ** It is not supported.} */
  private Map<String, Entry> explained(List<Entry> entries) {
    Map<String, Entry> explained = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == Entry.Kind.STATEMENT) {
        ExplainedMarks.explanations(entry.text())
            .forEach(line -> explained.putIfAbsent(line.mark(), entry));
      }
    }
    Set<String> borne =
        entries.stream()
            .filter(Entry::recommends)
            .flatMap(entry -> ExplainedMarks.of(entry).stream())
            .collect(toSet());
    explained.keySet().retainAll(borne);
    return explained;
  }

  /** The recommendation without the mark that ends it, and with what explains that. */
  private static Entry marked(Entry entry, Map<String, Entry> explained) {
    Optional<Entry> line = ExplainedMarks.of(entry).map(explained::get);
    if (line.isEmpty() || entry.comment().isPresent()) {
      return entry;
    }
    String text = line.get().text();
    String mark = ExplainedMarks.of(entry).get();
    Span words =
        ExplainedMarks.explanations(text).stream()
            .filter(each -> each.mark().equals(mark))
            .findFirst()
            .map(each -> new Span(each.start(), each.end()))
            .orElse(new Span(0, text.length()));
    int start = ExplainedMarks.opening(entry.text()).map(MatchResult::end).orElse(0);
    int end = ExplainedMarks.ending(entry.text()).map(Mark::start).orElse(entry.text().length());
    return entry.commented(
        new Span(start, end), new Entry.Comment(words.in(text), line.get().place(words)));
  }

  /**
   * Whether a paragraph below recommendations is a comment of the State on them.
   *
   * @param announced true if the lead-in of their list says that it contains comments
   * @param ends true if no recommendation follows
   */
  private boolean isComment(Entry entry, boolean announced, boolean ends) {
    String text = entry.text();
    if (!entry.label().isEmpty()) {
      return ends && isAnswer(text) && voice.speaksOfOne(text);
    }
    boolean narrated = announced && LETTERS.matcher(text).find() && !isMade(text);
    return isAnswer(text) || (narrated && !Endings.isColon(text) && !voice.pointsAhead(text));
  }

  /** The recommendation, parted from what the State says behind those that made it. */
  private Entry withoutComment(Entry entry, boolean announced) {
    String text = entry.text();
    Matcher behind = BEHIND_STATES.matcher(text);
    Lazy<StateSpeech> speech = new Lazy<>(() -> voice.speech(text));
    while (behind.find()) {
      if (isWithinBrackets(text, behind.start())) {
        continue;
      }
      int from = behind.end();
      String rest = text.substring(from);
      boolean opened = behind.group("bracket") != null;
      boolean bracketed = opened || "([".indexOf(rest.charAt(0)) >= 0;
      boolean answers =
          speech.get().answers(from)
              || (bracketed ? voice.isAnswerInBrackets(rest) : voice.isShortAnswer(rest))
              || (announced && speech.get().isStatement(from));
      if (answers && !isMade(rest) && isMade(text.substring(0, behind.start() + 1))) {
        int end = (opened ? CLOSING.matcher(text).replaceFirst("") : text).length();
        return entry.recommending(new Span(0, behind.start() + 1), new Span(from, end));
      }
    }
    return entry;
  }

  /** Whether the bracket at {@code closing} is within others, as that of a State's name is. */
  private static boolean isWithinBrackets(String text, int closing) {
    return isUnclosed(text, closing, -1, OPENING_BRACKETS, CLOSING_BRACKETS)
        && isUnclosed(text, closing + 1, 1, CLOSING_BRACKETS, OPENING_BRACKETS);
  }

  private static boolean isUnclosed(
      String text, int from, int step, String opening, String closing) {
    int open = 0;
    for (int i = from; i >= 0 && i < text.length() && open <= 0; i += step) {
      open += opening.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      open -= closing.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return open > 0;
  }

  /** {@code Supported.}: a line of its own right under a recommendation. */
  private boolean isVerdict(Entry entry, List<Entry> before) {
    return entry.label().isEmpty()
        && Endings.isStop(entry.text())
        && before.get(before.size() - 1).recommends()
        && voice.isShortAnswer(entry.text());
  }

  private boolean isMade(String text) {
    return !attributor.attribute(text).recommendingStates().isEmpty();
  }
}
