package org.uprlib.core.vocabulary;

/** The regional groups of the General Assembly. */
public enum RegionalGroup implements Worded {
  AFRICAN("African Group"),
  ASIA_PACIFIC("Asia-Pacific Group"),
  EASTERN_EUROPEAN("Eastern European Group"),
  LATIN_AMERICAN_AND_CARIBBEAN("Latin American and Caribbean Group"),
  WESTERN_EUROPEAN_AND_OTHERS("Western European and others Group");

  private final String title;

  RegionalGroup(String title) {
    this.title = title;
  }

  /** Name as the General Assembly uses it. */
  public String title() {
    return title;
  }
}
