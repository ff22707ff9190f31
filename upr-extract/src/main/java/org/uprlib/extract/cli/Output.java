package org.uprlib.extract.cli;

import java.io.Closeable;
import java.io.IOException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.model.Extraction;

/** Where results go. Nothing half-written is left after a failure. */
interface Output extends Closeable {
  void write(PaperFile file, Extraction extraction) throws IOException;

  /** Puts what was written in its place. */
  void finish() throws IOException;

  /** Throws away what was not put in place. */
  @Override
  void close() throws IOException;
}
