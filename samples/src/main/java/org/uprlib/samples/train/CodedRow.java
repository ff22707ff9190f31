package org.uprlib.samples.train;

/** One recommendation by one State, with what coders said of it. */
interface CodedRow {
  /** The State under review. */
  String state();

  /** What was recommended. */
  String text();
}
