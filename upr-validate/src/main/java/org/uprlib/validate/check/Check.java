package org.uprlib.validate.check;

import org.uprlib.validate.rule.Rule;

/** One kind of check. Implementations are stateless. */
@FunctionalInterface
interface Check {
  /** Says what {@code rule} has against {@code subject}, or that it could not be checked. */
  void run(Rule rule, CheckInput subject, Verdict verdict);
}
