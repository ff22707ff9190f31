package org.uprlib.extract.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;

/**
 * Finds the recommendations that a paragraph of the dialogue reports: by its letters {@code (a) …
 * (b) …}, or, where it has none, by the sentences that say "recommended". Immutable and
 * thread-safe.
 */
public final class SpokenReader {
  private final ReportedVoice voice;

  /** A reader of reports in which {@code voice} is used. */
  public SpokenReader(ReportedVoice voice) {
    this.voice = voice;
  }

  /** The recommendations in {@code text}, a paragraph without its number, in order. */
  public List<Spoken> read(String text) {
    List<Spoken> lettered = lettered(text);
    return lettered.isEmpty() ? reported(text) : lettered;
  }

  private List<Spoken> lettered(String text) {
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '(' && text.charAt(i + 2) == ')' && isNext(text, i, marks)) {
        marks.add(new Span(i, i + 3));
      }
    }
    List<Spoken> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int start = marks.get(i).end();
      int limit = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      int end = Math.min(limit, Sentences.end(text, start));
      String letter = text.substring(marks.get(i).start() + 1, marks.get(i).start() + 2);
      add(found, letter, text, start, end);
    }
    return found;
  }

  /** A letter counts if it goes on with the alphabet; {@code article 2 (a)} does not. */
  private static boolean isNext(String text, int at, List<Span> marks) {
    char expected = (char) ('a' + marks.size());
    char before = at > 1 ? text.charAt(at - 2) : ' ';
    boolean behindFigure =
        Character.isDigit(before) || at > 0 && Character.isDigit(text.charAt(at - 1));
    return text.charAt(at + 1) == expected && !behindFigure;
  }

  private List<Spoken> reported(String text) {
    List<Spoken> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Sentences.end(text, at);
      int said = voice.afterVerb(text, at, end);
      while (said >= 0) {
        int next = voice.afterVerb(text, said, end);
        int stop = next < 0 ? end : voice.verbStart(text, said, next);
        add(found, "", text, said, stop);
        said = next;
      }
      at = end;
    }
    return found;
  }

  private void add(List<Spoken> found, String letter, String text, int start, int end) {
    String wording = voice.wording(text.substring(start, end));
    if (!wording.isEmpty()) {
      found.add(new Spoken(letter, wording, new Span(start, end)));
    }
  }
}
