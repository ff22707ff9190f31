package org.uprlib.validate;

import java.io.IOException;
import java.util.Set;

/** What the tests load once for all. */
public final class Loaded {
  public static final Validator VALIDATOR = Validator.forCycle(4);

  private Loaded() {}

  /** A file as it is mended by what {@code validator} finds. */
  public static Fixer.Fixed fixed(
      Validator validator, byte[] file, String name, Fixer.Choice... choices) throws IOException {
    return Fixer.fix(file, validator.validate(file, name), Set.of(choices));
  }
}
