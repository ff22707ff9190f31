package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import picocli.CommandLine.Option;

/** Which calendar of sessions is used. */
final class CalendarOption {
  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description =
          "A calendar of sessions of your own, in place of the one that ships; 'calendar --format"
              + " tsv' writes one to begin with.")
  private @Nullable Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  Sessions sessions(States states) throws IOException {
    return file == null ? Sessions.load(states) : Sessions.read(file, states);
  }
}
