package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The official languages of the United Nations. */
public enum Language {
  ARABIC("ar"),
  CHINESE("zh"),
  ENGLISH("en"),
  FRENCH("fr"),
  RUSSIAN("ru"),
  SPANISH("es");

  /** Those in which the library writes for people. */
  public static final List<Language> OF_OUTPUTS = List.of(ENGLISH, FRENCH, SPANISH);

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1 code, e.g. {@code en}. */
  public String code() {
    return code;
  }

  /** The language with this ISO 639-1 code; empty for any other text. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
