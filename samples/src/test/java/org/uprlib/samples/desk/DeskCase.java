package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a desk that is open while they run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskCase {
  OpenDesk open;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    open = new OpenDesk(folder);
  }

  @AfterAll
  void close() {
    open.close();
  }
}
