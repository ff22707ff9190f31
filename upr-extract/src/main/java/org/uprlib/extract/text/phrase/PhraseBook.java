package org.uprlib.extract.text.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;

/**
 * The wordings by which States answer recommendations, in the six official languages. They are
 * data: {@code phrases-en.txt} and its siblings beside this class, each read when a paper in its
 * language comes. Immutable and thread-safe; load one and share it.
 */
public final class PhraseBook {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<Language, Lazy<Phrases>> byLanguage = new EnumMap<>(Language.class);

  private PhraseBook(States states) {
    Lazy<Set<String>> names = new Lazy<>(() -> words(states));
    for (Language language : Language.values()) {
      byLanguage.put(
          language,
          new Lazy<>(
              () -> PhraseFile.resource("phrases-" + language.code() + ".txt", names.get())));
    }
  }

  private static Set<String> words(States states) {
    return states.all().stream()
        .flatMap(state -> states.names(state).stream())
        .flatMap(name -> BLANKS.splitAsStream(name.text()))
        .map(Folding::fold)
        .collect(Collectors.toSet());
  }

  /** The phrase files that ship with the library, which know the names of these States. */
  public static PhraseBook load(States states) {
    return new PhraseBook(states);
  }

  /**
   * The sentences of {@code text}.
   *
   * @throws IllegalStateException if the file of its language is malformed; the message names file
   *     and line
   */
  public List<Sentence> sentences(String text, Language language) {
    return phrases(language).sentences(text);
  }

  /**
   * The whole of {@code text} as if it were one sentence.
   *
   * @throws IllegalStateException if the file of its language is malformed
   */
  public Sentence whole(String text, Language language) {
    return phrases(language).whole(text);
  }

  /** The wordings of {@code language}. */
  Phrases phrases(Language language) {
    return byLanguage.get(language).get();
  }
}
