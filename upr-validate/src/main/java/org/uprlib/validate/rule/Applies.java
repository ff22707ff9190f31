package org.uprlib.validate.rule;

/** To whose submissions a rule applies. */
public enum Applies {
  ALL,
  SINGLE,
  JOINT
}
