package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.reference.ItemOrder;

/**
 * Finds the recommendations that a paragraph of the dialogue reports: by its letters {@code (a) …
 * (b) …} and, where it prints none, by the words that say "recommended". Immutable and thread-safe.
 */
final class ReportedRecommendationReader {
  private final ReportedVoice voice;
  private final LetterMarks letters;
  private final CarriedWords carriedWords;
  private final Antecedent antecedent;
  private final Sentences sentences;

  /**
   * A reader of recommendations to one State.
   *
   * @param states the States that a paragraph may address
   * @param addressed the name of the State under review as the report gives it
   */
  ReportedRecommendationReader(
      States states, Optional<String> addressed, VoiceWords words, Sentences sentences) {
    this.voice = new ReportedVoice(states, addressed, words, sentences);
    this.letters = new LetterMarks(words);
    this.carriedWords = new CarriedWords(words);
    this.antecedent = new Antecedent(words, sentences);
    this.sentences = sentences;
  }

  /** The recommendations in {@code text}, a paragraph without its number, in order. */
  List<ReportedRecommendation> read(String text) {
    return new Reading(text).spoken();
  }

  /** One paragraph on its way. Used once. */
  private final class Reading {
    private final String text;
    private final List<LetterMarks.Mark> marks;
    private final List<Span> verbs;
    private final List<ReportedRecommendation> found = new ArrayList<>();

    Reading(String text) {
      this.text = text;
      this.marks = letters.in(text);
      this.verbs = voice.verbs(text);
    }

    List<ReportedRecommendation> spoken() {
      lettered();
      for (int i = 0; i < verbs.size(); i++) {
        if (isAlone(i)) {
          int next = i + 1 < verbs.size() ? opening(i + 1) : text.length();
          int start = verbs.get(i).end();
          String topic = topic(i);
          int end = Math.min(next, Math.min(sentenceEnd(start), nextMark(start)));
          String clause = text.substring(start, end);
          for (Span part : voice.parts(clause)) {
            String raw = voice.withoutLead(part.in(clause));
            String words = carriedWords.behind(topic, voice.wording(raw), raw);
            add("", false, words, raw, new Span(start + part.start(), start + part.end()));
          }
        }
      }
      found.sort(Comparator.comparingInt(spoken -> spoken.span().start()));
      return withLetters();
    }

    private void lettered() {
      String carried = "";
      String before = "";
      String topic = "";
      for (int i = 0; i < marks.size(); i++) {
        int start = marks.get(i).span().end();
        int from = i == 0 ? 0 : marks.get(i - 1).span().end();
        int verb = verbBefore(i, from);
        if (verbs.stream().anyMatch(each -> each.start() >= start && opens(each, start))) {
          carried = "";
          before = "";
        } else if (verb >= 0) {
          topic = topic(verb);
          String between = text.substring(verbs.get(verb).end(), marks.get(i).span().start());
          carried = carriedWords.verb(voice.wording(between));
          before = "";
        }
        int end = end(start);
        String raw = voice.withoutLead(text.substring(start, end)).strip();
        String wording = voice.wording(raw);
        String whole =
            carriedWords.object(raw, wording, before, joined(from, marks.get(i).span().start()));
        whole = whole.equals(wording) ? carriedWords.behind(carried, wording, raw) : whole;
        String hanging = carriedWords.hanging(whole);
        carried = hanging.isEmpty() ? carried : hanging;
        whole = carriedWords.withoutHanging(whole);
        whole = carriedWords.named(whole, before);
        whole = carriedWords.behind(topic, whole, raw);
        add(marks.get(i).letter(), true, whole, raw, new Span(start, end));
        before = hanging.isEmpty() ? whole : "";
      }
    }

    /** What the verb at {@code index} says its recommendation is about; empty if nothing. */
    private String topic(int index) {
      return antecedent
          .topic(text, verbs.get(index).start())
          .map(place -> Folding.capital(place.in(text)) + ",")
          .orElse("");
    }

    /** Where the words begin that the verb at {@code index} opens with, its topic included. */
    private int opening(int index) {
      int verb = verbs.get(index).start();
      return antecedent.topic(text, verb).map(Span::start).orElse(verb);
    }

    /**
     * Index of the last verb between {@code from} and a mark that introduces it; negative if none.
     */
    private int verbBefore(int mark, int from) {
      int start = marks.get(mark).span().start();
      return IntStream.range(0, verbs.size())
          .filter(i -> verbs.get(i).start() >= from && verbs.get(i).end() <= start)
          .filter(i -> sentenceEnd(verbs.get(i).end()) >= start)
          .filter(i -> mark == 0 || !opens(verbs.get(i), from))
          .reduce((first, last) -> last)
          .orElse(-1);
    }

    /** True if there are only words of the reported voice between {@code from} and a verb. */
    private boolean opens(Span verb, int from) {
      return voice.wording(text.substring(from, verb.start())).isEmpty();
    }

    private boolean joined(int from, int to) {
      String between = text.substring(from, to).stripTrailing();
      return !between.isEmpty() && ",;.:".indexOf(between.charAt(between.length() - 1)) < 0;
    }

    private int end(int start) {
      int end = Math.min(nextMark(start), sentenceEnd(start));
      for (int i = 0; i < verbs.size(); i++) {
        Span verb = verbs.get(i);
        boolean inside = verb.start() > start && verb.start() < end;
        if (inside && isAlone(i)) {
          end = Math.max(start, opening(i));
        }
      }
      return end;
    }

    /** True for a verb that introduces no letter, and that no letter introduces. */
    private boolean isAlone(int index) {
      Span verb = verbs.get(index);
      int next = index + 1 < verbs.size() ? verbs.get(index + 1).start() : text.length();
      int mark = nextMark(verb.end());
      if (mark < text.length() && mark < next && mark < sentenceEnd(verb.end())) {
        return false;
      }
      int last = lastMark(verb.start());
      if (last < 0 || sentenceEnd(last) <= verb.start()) {
        return true;
      }
      return !opens(verb, last) && voice.isJoined(text, last, verb.start());
    }

    private int nextMark(int from) {
      return marks.stream()
          .mapToInt(mark -> mark.span().start())
          .filter(start -> start >= from)
          .findFirst()
          .orElse(text.length());
    }

    private int lastMark(int before) {
      return marks.stream()
          .mapToInt(mark -> mark.span().end())
          .filter(end -> end <= before)
          .reduce((first, second) -> second)
          .orElse(-1);
    }

    private int sentenceEnd(int from) {
      return sentences.end(text, from);
    }

    private void add(String letter, boolean printed, String wording, String raw, Span span) {
      if (!wording.isEmpty()) {
        found.add(
            new ReportedRecommendation(
                letter, printed, understood(wording, raw, span.start()), span));
      }
    }

    /** {@code wording}, with the words before it, or before its list, to which it points back. */
    private String understood(String wording, String raw, int start) {
      int list =
          marks.stream()
              .mapToInt(mark -> mark.span().start())
              .filter(mark -> mark < start && sentenceEnd(mark) >= start)
              .findFirst()
              .orElse(start);
      int before = antecedent.start(text, wording, list);
      return before == list
          ? wording
          : (text.substring(before, list) + " " + voice.ended(raw).strip()).replaceAll("\\s+", " ");
    }

    /** Gives each recommendation without a letter the one that counts on, if it is free. */
    private List<ReportedRecommendation> withLetters() {
      ItemOrder order = LetterMarks.order(marks);
      List<String> letters = order.letters();
      Set<String> printed =
          marks.stream()
              .map(LetterMarks.Mark::letter)
              .collect(Collectors.toCollection(HashSet::new));
      List<ReportedRecommendation> all = new ArrayList<>();
      int next = 0;
      for (ReportedRecommendation each : found) {
        if (each.printed()) {
          next = order.place(each.letter()) + 1;
          all.add(each);
        } else if (next < letters.size() && !printed.contains(letters.get(next))) {
          all.add(
              new ReportedRecommendation(letters.get(next++), false, each.wording(), each.span()));
        } else {
          all.add(each);
        }
      }
      return all;
    }
  }

  /**
   * What a recommendation is to be read with that cannot be understood alone: the words before one
   * that points back ({@code Flogging is still common. It recommended that those punishments be
   * abolished}), and the topic before its verb ({@code In relation to prisons, it recommended
   * that}). Immutable and thread-safe.
   */
  private static final class Antecedent {
    /** So many words before a recommendation in its sentence only say who recommends. */
    private static final int MOST_REPORTING_WORDS = 6;

    private final Sentences sentences;
    private final Pattern back;
    private final Pattern topic;

    Antecedent(VoiceWords words, Sentences sentences) {
      this.sentences = sentences;
      this.back =
          words.pattern(
              "^(?:{BACK}(?!\\p{L})|(?:(?!{CONJUNCTION}\\b)[^\\s,;:]+ ){1,6}?{POINTED} \\p{Ll})",
              Pattern.CASE_INSENSITIVE);
      this.topic =
          words.pattern(
              "^\\s*(?:{CONJUNCTION} )?({TOPIC} (?!th(?:is|at|ese|ose)\\b)[^,;:.]{3,90}), "
                  + "(?:[^\\s,]+ ){0,6}$",
              Pattern.CASE_INSENSITIVE);
    }

    /**
     * Where the words begin that {@code wording} refers back to; {@code start} if it does not refer
     * back.
     *
     * @param start its place in {@code text}, or that of the list whose item it is
     */
    int start(String text, String wording, int start) {
      if (!back.matcher(wording).find()) {
        return start;
      }
      int before = 0;
      int sentence = 0;
      for (int end = sentences.end(text, 0); end <= start; end = sentences.end(text, end)) {
        before = sentence;
        sentence = end;
      }
      int words = text.substring(sentence, start).strip().split("\\s+").length;
      if (words > MOST_REPORTING_WORDS) {
        return sentence;
      }
      return sentence > 0 ? before : start;
    }

    /** Place of the topic before the verb at {@code verb}; empty if it has none. */
    Optional<Span> topic(String text, int verb) {
      int from = 0;
      for (int end = sentences.end(text, 0); end <= verb; end = sentences.end(text, end)) {
        from = end;
      }
      from = Math.max(from, text.lastIndexOf(';', verb) + 1);
      Matcher matcher = topic.matcher(text.substring(from, verb));
      return matcher.find()
          ? Optional.of(new Span(matcher.start(1), matcher.end(1)).shift(from))
          : Optional.empty();
    }
  }

  /**
   * A recommendation as the dialogue reports it. Immutable.
   *
   * @param letter {@code b} for {@code (b)}, or for the second recommendation of a paragraph that
   *     prints no letter there; empty string where none is left
   * @param printed true if the paragraph prints the letter
   * @param wording readable on its own, without the words that report it
   * @param span its place in the text of the paragraph
   */
  record ReportedRecommendation(String letter, boolean printed, String wording, Span span) {}
}
