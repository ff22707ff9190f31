package org.uprlib.extract.write.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

/** What people read of notices; all of it is in their language. */
public final class Said {
  private static final List<Terminology> ALL =
      Language.OF_OUTPUTS.stream().map(each -> Terminology.in(each, Loaded.STATES)).toList();

  private Said() {}

  /** The codes of {@code notices}, each of which can be said in each language. */
  public static List<String> codes(Collection<Notice> notices) {
    inFull(notices);
    return notices.stream().map(Notice::code).toList();
  }

  /** The messages of {@code notices}, each of which can be said in each language. */
  public static List<String> messages(Collection<Notice> notices) {
    inFull(notices);
    return notices.stream().map(Notice::message).toList();
  }

  private static void inFull(Collection<Notice> notices) {
    for (Notice notice : notices) {
      for (Terminology words : ALL) {
        assertThat(words.worded(notice)).as("%s in %s", notice, words.language()).isPresent();
        assertThat(words.notice(notice)).doesNotContain("{");
      }
    }
  }
}
