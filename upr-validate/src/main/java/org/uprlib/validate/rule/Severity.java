package org.uprlib.validate.rule;

/** How much weight a finding has. */
public enum Severity {
  /** The submission may not be considered as it is. */
  ERROR,
  /** It departs from what is asked. */
  WARNING,
  /** It could be better. */
  ADVICE,
  /** The rule is not applied. */
  OFF
}
