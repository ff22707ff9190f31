package org.uprlib.core.read;

import java.util.Optional;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.uprlib.core.vocabulary.Language;

/**
 * Tells which of the United Nations' languages a text is in. Thread-safe.
 *
 * <p>Letters and the commonest words decide nearly every paper of the review in microseconds. Only
 * where they do not, Tika's detector is asked, with the models of all its languages: loading them
 * takes most of a second, and with the six alone it takes any other language for one of the six.
 */
public final class LanguageDetection {
  private static final int WINDOWS = 4;
  private static final int WINDOW = 1_000;
  private static final int FEWEST_LETTERS = 20;

  private LanguageDetector detector;

  /**
   * The language of most of {@code text}; a sample of it is looked at. Empty if that is none of the
   * six, or cannot be told.
   */
  public Optional<Language> detect(CharSequence text) {
    return code(text).flatMap(Language::of);
  }

  /**
   * The ISO 639-1 code of the language of most of {@code text}, be it one of the six or not; a
   * sample of it is looked at. Empty if it cannot be told.
   */
  public Optional<String> code(CharSequence text) {
    String characters = sample(text);
    LanguageSample sample = new LanguageSample(characters);
    if (sample.letters() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Optional<Language> plain = CommonWords.languageOf(sample);
    return plain.isPresent() ? plain.map(Language::code) : ask(characters);
  }

  private static String sample(CharSequence text) {
    if (text.length() <= WINDOWS * WINDOW) {
      return text.toString();
    }
    StringBuilder sample = new StringBuilder();
    int step = text.length() / WINDOWS;
    for (int start = (step - WINDOW) / 2; sample.length() < WINDOWS * WINDOW; start += step) {
      sample.append(text, start, start + WINDOW);
    }
    return sample.toString();
  }

  private synchronized Optional<String> ask(String sample) {
    if (detector == null) {
      detector = new OptimaizeLangDetector().loadModels();
    }
    LanguageResult found = detector.detect(sample);
    return found.isReasonablyCertain()
        ? Optional.of(found.getLanguage().split("-", 2)[0])
        : Optional.empty();
  }
}
