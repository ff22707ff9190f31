package org.uprlib.extract.model;

import java.util.Locale;

/** What a recommendation about SOGIESC is about. */
public enum SogiescTopic {
  DECRIMINALISATION,
  ANTI_DISCRIMINATION,
  HATE_CRIME_VIOLENCE,
  LEGAL_GENDER_RECOGNITION,
  INTERSEX,
  FAMILY_PARTNERSHIP,
  DEFENDERS,
  HEALTH,
  /** None of the others is named. */
  GENERAL;

  /** The word used in every export, e.g. {@code legal-gender-recognition}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
