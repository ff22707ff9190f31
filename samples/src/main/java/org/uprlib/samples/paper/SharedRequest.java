package org.uprlib.samples.paper;

import java.util.List;

/**
 * What some States asked for. Immutable.
 *
 * @param states ISO 3166-1 alpha-3 codes in the order printed
 * @param text the request, readable on its own
 */
public record SharedRequest(List<String> states, String text) {
  public SharedRequest {
    states = List.copyOf(states);
  }

  /**
   * A share.
   *
   * @param codes the States' codes, parted by blanks
   */
  public static SharedRequest of(String codes, String text) {
    return new SharedRequest(List.of(codes.split(" ")), Markup.oneLine(text));
  }
}
