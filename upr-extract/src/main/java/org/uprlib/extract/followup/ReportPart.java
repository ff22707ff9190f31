package org.uprlib.extract.followup;

import java.util.Locale;

/** A part of a report that a person writes, beside what is written of each recommendation. */
public enum ReportPart {
  /** Who writes it. */
  AUTHOR,
  /** How to reach them. */
  CONTACT,
  /** What they do. */
  ABOUT,
  /** How the report came about. */
  METHOD,
  /** Whom they consulted. */
  CONSULTATION,
  /** What they conclude. */
  CONCLUSION;

  /** Its key in tables of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
