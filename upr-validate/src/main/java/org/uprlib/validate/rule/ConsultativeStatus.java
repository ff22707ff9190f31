package org.uprlib.validate.rule;

/** Status of an organisation with the Economic and Social Council (resolution 1996/31). */
public enum ConsultativeStatus {
  GENERAL,
  SPECIAL,
  ROSTER
}
