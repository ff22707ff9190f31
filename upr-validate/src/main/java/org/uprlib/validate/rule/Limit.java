package org.uprlib.validate.rule;

/**
 * A limit of words or pages that applies to a paper, or may apply. Immutable.
 *
 * @param rule the rule that sets it
 * @param most what it allows
 * @param counted what counts
 * @param fewest what counts for certain; fewer where it is not certain what is text
 * @param highest what may count at the most
 * @param all the same with the parts that the rule leaves out
 * @param conditional true if it is the stricter of two, and whose paper it is, or with which
 *     status, is not known; the wider one then applies in any case
 */
public record Limit(
    Rule rule, int most, int counted, int fewest, int highest, int all, boolean conditional) {
  /** How much is over the limit without the parts left out; 0 or less if nothing is. */
  public int over() {
    return counted - most;
  }

  /** True if it depends on what is text whether the paper keeps the limit. */
  public boolean uncertain() {
    return fewest <= most && highest > most;
  }

  /** True if the paper keeps the limit only if the parts left out do not count. */
  public boolean overWithAll() {
    return counted <= most && all > most;
  }
}
