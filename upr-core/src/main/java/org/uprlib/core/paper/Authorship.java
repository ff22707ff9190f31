package org.uprlib.core.paper;

/** Whether one stakeholder submits or several together. */
public enum Authorship {
  SINGLE,
  JOINT,
  /** The paper does not say. */
  UNKNOWN
}
