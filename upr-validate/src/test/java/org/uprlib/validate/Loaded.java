package org.uprlib.validate;

/** What the tests load once for all. */
public final class Loaded {
  public static final Validator VALIDATOR = Validator.forCycle(4);

  private Loaded() {}
}
