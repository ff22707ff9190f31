package org.uprlib.validate;

/** What is mended only if the author asks for it: it takes something away. */
public enum Choice {
  /** Accepts all tracked changes: what was inserted stays, what was deleted is gone. */
  ACCEPT_CHANGES("changes"),
  /** Deletes all comments. */
  DELETE_COMMENTS("comments");

  private final String ruleKey;

  Choice(String ruleKey) {
    this.ruleKey = ruleKey;
  }

  /** Key of the rules whose findings it mends. */
  public String ruleKey() {
    return ruleKey;
  }
}
