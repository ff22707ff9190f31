package org.uprlib.core.read.flow;

import org.uprlib.core.error.UprException;

/** Takes paragraphs and tables in the order in which they stand. */
@FunctionalInterface
public interface FlowSink {
  /** Takes the next one. */
  void add(Flow flow) throws UprException;
}
