package org.uprlib.core.vocabulary;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs code where {@code "I".toLowerCase()} is not {@code "i"}. */
final class InTurkish {
  private InTurkish() {}

  static <T> T run(Supplier<T> code) {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      return code.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
