package org.uprlib.samples.spark;

import java.io.Serializable;

/** A paper as Spark hands it on. */
final class PaperContent implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int place;
  private final String name;
  private final byte[] content;

  /**
   * A paper.
   *
   * @param place its number among all papers, in the order of their paths
   * @param name what it is called in the results
   * @param content its bytes, which nobody changes
   */
  PaperContent(int place, String name, byte[] content) {
    this.place = place;
    this.name = name;
    this.content = content;
  }

  int place() {
    return place;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }
}
