package org.uprlib.extract.match.likeness.trained;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What shows whether a text answers to an ask. Immutable.
 *
 * @param <P> an ask beside a text
 * @param name in the table of weights, e.g. {@code common-words}
 * @param value a number, mostly from 0 to 1
 */
record Feature<P>(String name, ToDoubleFunction<P> value) {
  /** 1 if {@code is} is true, else 0. */
  static <P> Feature<P> is(String name, Predicate<P> is) {
    return new Feature<>(name, pair -> is.test(pair) ? 1 : 0);
  }

  /** The share that {@code part} is of {@code whole}; 0 of nothing. */
  static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  /** The same feature of something that contains such a pair. */
  <S> Feature<S> of(Function<S, P> part) {
    return new Feature<>(name, whole -> value.applyAsDouble(part.apply(whole)));
  }
}
