package org.uprlib.extract.model;

import org.uprlib.core.vocabulary.Worded;

/** What a recommendation asks about a treaty or mechanism. */
public enum TreatyAct implements Worded {
  SIGN,
  RATIFY,
  ACCEDE,
  BECOME_PARTY,
  WITHDRAW_RESERVATIONS,
  /** Recognize the competence of its body for complaints or inquiries. */
  ACCEPT_PROCEDURE,
  /** Bring national law into line with it. */
  INCORPORATE,
  /** Put it, or what the mechanism recommended, into effect. */
  IMPLEMENT,
  /** Submit reports to it. */
  REPORT,
  /** Extend a standing invitation, or an invitation to one mechanism. */
  INVITE,
  ACCEPT_VISIT,
  COOPERATE,
  /** Establish a body, or strengthen it, according to it. */
  ESTABLISH;

  /**
   * The end that it is a step to: {@link #BECOME_PARTY} for signing, ratifying and acceding, {@link
   * #COOPERATE} for inviting and receiving visits, {@link #IMPLEMENT} for what puts it into effect
   * at home, itself for any other.
   */
  public TreatyAct end() {
    return switch (this) {
      case SIGN, RATIFY, ACCEDE -> BECOME_PARTY;
      case INVITE, ACCEPT_VISIT -> COOPERATE;
      case INCORPORATE, ESTABLISH -> IMPLEMENT;
      default -> this;
    };
  }
}
