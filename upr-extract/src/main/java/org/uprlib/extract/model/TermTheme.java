package org.uprlib.extract.model;

import org.uprlib.core.vocabulary.Worded;

/**
 * A theme that a table of terms defines: {@code enrich/groups.tsv} for {@link #GROUPS}, and so on.
 *
 * <p>A constant here and its table are all that a further theme needs: it is found in each text,
 * exported in every format, read back, counted by {@code stats} and searched by {@code find}. What
 * people call its terms is in {@code translation/terms.tsv}.
 */
public enum TermTheme implements Worded {
  /** Groups of persons, by first mention. */
  GROUPS(
      "group",
      "Group of persons",
      new Sheet("Groups of persons", 20),
      Order.OF_MENTION,
      "groups of persons"),
  /**
   * What makes a recommendation one whose implementation can be checked: it is specific (names a
   * law, an institution, an instrument or an article), measurable (a figure, indicators or
   * statistics), achievable (resources, a budget or assistance), relevant (an obligation or a
   * finding of a mechanism), time-bound (a date, a period or an event), or urgent (haste without a
   * date).
   */
  TRAITS(
      "trait",
      "SMART trait",
      new Sheet("SMART", 14),
      Order.OF_TABLE,
      "SMART traits, which make it possible to check");

  /** In which order the terms of a text come. */
  public enum Order {
    OF_MENTION,
    OF_TABLE
  }

  /**
   * The column of a workbook.
   *
   * @param title its head
   * @param width in characters
   */
  public record Sheet(String title, int width) {}

  private final String one;
  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // A record of a string and a number.
  private final Sheet sheet;

  private final Order order;
  private final String meaning;

  TermTheme(String one, String title, Sheet sheet, Order order, String meaning) {
    this.one = one;
    this.title = title;
    this.sheet = sheet;
    this.order = order;
    this.meaning = meaning;
  }

  /** The word for a single term, e.g. {@code group}, which options of the command use. */
  public String one() {
    return one;
  }

  /** What a single term is called in statistics. */
  public String title() {
    return title;
  }

  /** Its column in a workbook. */
  public Sheet sheet() {
    return sheet;
  }

  /** In which order the terms of a text come. */
  public Order order() {
    return order;
  }

  /** What it is about, in a few words. */
  public String meaning() {
    return meaning;
  }
}
