package org.uprlib.validate.measure;

import java.util.Optional;

/**
 * A measurement: a value, or why there is none. Immutable if its value is.
 *
 * @param value what was measured; empty if it could not be
 * @param reason why it could not be; empty if it was
 */
public record Measured<T>(Optional<T> value, Optional<Reason> reason) {
  /**
   * @throws IllegalArgumentException unless exactly one of both is there
   */
  public Measured {
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException("A value or a reason, not both or none");
    }
  }

  /** A value. */
  public static <T> Measured<T> of(T value) {
    return new Measured<>(Optional.of(value), Optional.empty());
  }

  /** No value. */
  public static <T> Measured<T> unknown(Reason reason) {
    return new Measured<>(Optional.empty(), Optional.of(reason));
  }

  /** The value, or none for this reason. */
  public static <T> Measured<T> of(Optional<T> value, Reason otherwise) {
    return value.map(Measured::of).orElseGet(() -> unknown(otherwise));
  }
}
