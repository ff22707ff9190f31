package org.uprlib.extract.text.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Reads lists of numbers and ranges as States write them: {@code 124.1-124.15, 124.20}, {@code
 * 122.17-18}, {@code 1–5, 14–16}, {@code 140.35. 140.36}, {@code 5., 6., 7.}, {@code 102 to 123},
 * {@code 26 (e), 29, 62 (a), (b)}. Immutable and thread-safe.
 *
 * <p>Years and other numbers above 999, and fractions such as {@code 5/1}, are no references; under
 * a paragraph numbers go on to 1899: {@code 115.1024}.
 */
public final class ReferenceReader {
  private final PhraseBook book;
  private final Language language;

  /** A reader of lists in {@code language}: the words for <em>and</em> and <em>to</em> differ. */
  public ReferenceReader(PhraseBook book, Language language) {
    this.book = book;
    this.language = language;
  }

  /**
   * The list that {@code text} begins with; words such as <em>Nos.</em>, <em>Rec.</em> or <em>the
   * recommendations</em> may stand before it. Empty if the text begins with anything else.
   */
  public Optional<ReferenceList> read(String text) {
    Sentence whole = book.whole(text, language);
    MentionReader mentions = new MentionReader(whole);
    boolean article = whole.is(0, "article") && (mentions.skipLeader(1) > 1 || whole.isNumber(1));
    return mentions
        .listAt(new ListTokens(whole).behindRangeWord(mentions.skipLeader(article ? 1 : 0)))
        .map(list -> closed(list, mentions.skipCounted(list.end()), whole));
  }

  private static ReferenceList closed(ReferenceScanner.Result list, int end, Sentence whole) {
    ReferenceList read = list.list();
    return end == list.end()
        ? read
        : new ReferenceList(
            read.references(), new Span(read.span().start(), whole.span(end - 1, end).end()));
  }

  /** True if {@code text} names recommendations by number. */
  public boolean isNaming(String text) {
    return !mentions(text).isEmpty();
  }

  /** The numbers of the recommendations that {@code text} names, in the order written. */
  public List<Reference> named(String text) {
    return Mention.references(mentions(text));
  }

  /** All recommendations that {@code text} names by number, in the order written. */
  public List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : book.sentences(text, language)) {
      new MentionReader(sentence)
          .mentions(sentence.boundaries())
          .forEach(mention -> found.add(mention.mention()));
    }
    return List.copyOf(found);
  }

  /**
   * Numbers that a text names one after the other. Immutable.
   *
   * @param references the entries in the order written, backward ranges included
   * @param span from the first number to the end of the last entry
   */
  public record ReferenceList(List<Reference> references, Span span) {
    public ReferenceList {
      references = List.copyOf(references);
    }
  }
}
