package org.uprlib.extract.match.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.Language;

/** In which language asks are, as far as texts so short show it. Immutable. */
final class AskLanguage {
  /**
   * A text with fewer letters may be in one of the six languages that seems to be in a kindred one.
   */
  private static final int LONG = 100;

  private final LanguageDetection languages = new LanguageDetection();
  private final Optional<Language> stated;
  private final String asks;

  AskLanguage(AskList asks) {
    this.stated = asks.language();
    this.asks = asks.asks().stream().map(AskList.Ask::text).collect(Collectors.joining("\n"));
  }

  /**
   * The code of their language, if it is another than those of the United Nations.
   *
   * @param compared the language in which they are compared
   */
  Optional<String> unknown(Language compared) {
    if (stated.isPresent()) {
      return Optional.empty();
    }
    Optional<String> code = compared == Language.ENGLISH ? languages.code(asks) : code(asks);
    return code.filter(each -> Language.of(each).isEmpty());
  }

  /** True if {@code ask} shows that it is in another language than {@code compared}. */
  boolean isOther(String ask, Language compared) {
    return code(ask).filter(code -> !code.equals(compared.code())).isPresent();
  }

  private Optional<String> code(String text) {
    return languages
        .code(text)
        .filter(
            code ->
                Language.of(code).isPresent()
                    || text.codePoints().filter(Character::isLetter).count() >= LONG);
  }

  /**
   * True if they may be in the language of {@code texts}, in which more of their words are known
   * than in {@code compared}: one short ask does not show which it is in.
   */
  boolean isRather(Language language, List<String> texts, Language compared, Tracer tracer) {
    return stated.isEmpty()
        && unknown(language).isEmpty()
        && script(List.of(asks)) == script(texts)
        && known(language, texts, tracer) >= known(compared, texts, tracer);
  }

  private double known(Language language, List<String> texts, Tracer tracer) {
    return tracer.reasons(language, texts).knownShare(asks);
  }

  /** That of the first letter. */
  private static Character.UnicodeScript script(Collection<String> texts) {
    return texts.stream()
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.UNKNOWN);
  }
}
