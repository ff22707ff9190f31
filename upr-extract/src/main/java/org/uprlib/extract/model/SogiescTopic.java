package org.uprlib.extract.model;

import org.uprlib.core.vocabulary.Worded;

/** What a recommendation about SOGIESC is about. */
public enum SogiescTopic implements Worded {
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
}
