package org.uprlib.samples.pdf;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.samples.paper.Markup;

/** Cuts a text into words. A line may also end after a hyphen inside a word. */
final class WordCutter {
  private final List<Word> words = new ArrayList<>();
  private final List<Word.Chunk> chunks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final boolean typescript;
  private Typeface face;
  private int blanks;

  private WordCutter(Typeface face, boolean typescript) {
    this.face = face;
    this.typescript = typescript;
  }

  /**
   * The words of a text.
   *
   * @param face of what is not raised
   * @param typescript true for two blanks after a sentence, as a typist sets them
   */
  static List<Word> cut(String text, Typeface face, boolean typescript) {
    WordCutter cutter = new WordCutter(face, typescript);
    for (Markup.Stretch stretch : Markup.stretches(text)) {
      Typeface set = stretch.bold() ? face.bold() : face;
      Typeface in = stretch.kind() == Markup.Kind.RAISED ? set.raised() : set;
      stretch.text().chars().forEach(c -> cutter.add((char) c, in));
    }
    cutter.endWord(0);
    return cutter.words;
  }

  private void add(char character, Typeface in) {
    if (character == ' ') {
      endWord(1);
      return;
    }
    Typeface holding = in.holding(character);
    if (!holding.equals(face)) {
      endRun();
      face = holding;
    }
    run.append(character);
    if (character == '-' && run.length() > 1) {
      endWord(0);
    }
  }

  private void endWord(int blanksAfter) {
    endRun();
    if (!chunks.isEmpty()) {
      Word word = new Word(chunks, blanks);
      words.add(word);
      chunks.clear();
      blanks = typescript && blanksAfter == 1 && word.endsSentence() ? 2 : blanksAfter;
    }
  }

  private void endRun() {
    if (!run.isEmpty()) {
      chunks.add(new Word.Chunk(run.toString(), face));
      run.setLength(0);
    }
  }
}
