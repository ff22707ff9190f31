package org.uprlib.core.read.docx;

import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.Flow;

/** Takes paragraphs and tables in the order in which they stand. */
@FunctionalInterface
interface FlowSink {
  void add(Flow flow) throws UprException;
}
