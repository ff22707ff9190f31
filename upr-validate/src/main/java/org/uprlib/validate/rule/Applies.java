package org.uprlib.validate.rule;

/** To whose papers a rule applies. */
public enum Applies {
  ALL,
  /** Submissions by one stakeholder. */
  SINGLE,
  /** Submissions by several stakeholders together. */
  JOINT,
  /** Statements of organisations in special consultative status or on the roster. */
  SPECIAL,
  /** Statements of organisations in general consultative status. */
  GENERAL
}
