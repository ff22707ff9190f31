package org.uprlib.core.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;

/** What readers of files remark, in English for programs and in three languages for people. */
public enum FileRemark {
  NAMED_OTHERWISE,
  LABELS_NOT_READ,
  LABELS_NOT_GIVEN,
  LABELS_NOT_COUNTED,
  DOCUMENT_INCLUDED,
  PAGES_WITHOUT_TEXT,
  SIZE_ZERO,
  HIDDEN,
  WITHOUT_INK,
  WHITE_ON_WHITE,
  UNSEEN,
  BEYOND_THE_PAGE,
  STRUCK_OUT,
  DRAWN,
  HEADS_NOT_READ,
  CHANGES,
  COMMENTS,
  NOT_UNICODE,
  OTHER_DIRECTION,
  FIELD_NOT_SHOWN,
  COLUMNS,
  NUMBERS_ALONE,
  MARKS_WITHOUT_NOTES,
  NOTES_CUT_SHORT,
  ORDER_OF_NUMBERS,
  TEXT_GOES_ON,
  TEXT_MAY_GO_ON,
  FIRST_PAGE_COUNTED,
  ANNEXES_NOT_COUNTED;

  private static final String REMARK = "remark";
  private static final String COUNT = "count";
  private static final String WORDS = "words";
  private static final Lazy<List<DataFile.Row>> TEXTS =
      new Lazy<>(
          () ->
              DataFile.read(
                  FileRemark.class::getResourceAsStream,
                  "file-remarks.tsv",
                  2 + Language.OF_OUTPUTS.size()));

  /** A notice of it. */
  public Notice notice() {
    return notice(1);
  }

  /** A notice that it is so {@code count} times. */
  public Notice notice(int count) {
    return Notice.general(
        row().get(1), said(Language.ENGLISH, count, ""), Map.of(REMARK, this, COUNT, count));
  }

  /** The same, of {@code words}. */
  public Notice notice(int count, String words) {
    return Notice.general(
        row().get(1),
        said(Language.ENGLISH, count, words),
        Map.of(REMARK, this, COUNT, count, WORDS, words));
  }

  /** True if {@code notice} is this remark. */
  public boolean is(Notice notice) {
    return this == notice.facts().get(REMARK);
  }

  /** How many times {@code notice} says that it is so; 0 if it is no such remark. */
  public static int count(Notice notice) {
    return notice.facts().get(COUNT) instanceof Integer count ? count : 0;
  }

  /** The words that {@code notice} is of, if it is this remark. */
  public Optional<String> wordsOf(Notice notice) {
    return is(notice)
        ? Optional.ofNullable(notice.facts().get(WORDS)).map(Object::toString)
        : Optional.empty();
  }

  /** What {@code notice} says in one of these languages; empty if it is not such a remark. */
  public static Optional<String> said(Notice notice, Language language) {
    return notice.facts().get(REMARK) instanceof FileRemark remark
            && notice.facts().get(COUNT) instanceof Integer count
        ? Optional.of(
            remark.said(language, count, String.valueOf(notice.facts().getOrDefault(WORDS, ""))))
        : Optional.empty();
  }

  private String said(Language language, int count, String words) {
    String text = row().required(2 + Language.OF_OUTPUTS.indexOf(language));
    return text.replace("{count}", Integer.toString(count)).replace("{words}", words);
  }

  private DataFile.Row row() {
    return TEXTS.get().stream()
        .filter(row -> row.get(0).equals(name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name() + ": no text."));
  }
}
