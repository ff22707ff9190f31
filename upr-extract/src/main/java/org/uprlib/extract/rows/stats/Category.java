package org.uprlib.extract.rows.stats;

/**
 * A value of a dimension. Immutable; two of a dimension are equal if their keys are.
 *
 * @param key as results have it, e.g. {@code NOR}; empty string for those without a value
 * @param label for people, e.g. {@code Norway}
 * @param order where it stands in its dimension; 0 where the count decides
 */
public record Category(String key, String label, int order) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Category category && key.equals(category.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  static Category named(String key, String label) {
    return new Category(key, label, 0);
  }

  /** For those that have no value of a dimension, which are called so; it stands last. */
  static Category none(String label) {
    return new Category("", label, Integer.MAX_VALUE);
  }
}
