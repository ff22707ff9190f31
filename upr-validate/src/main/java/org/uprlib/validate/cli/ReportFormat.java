package org.uprlib.validate.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.validate.cli.ReportCommand.UsageException;

/** Forms of a report that the command writes. */
enum ReportFormat {
  text(".txt", List.of(".txt")),
  json(".json", List.of(".json", ".jsonl")),
  html(".html", List.of(".html", ".htm")),
  sarif(".sarif", List.of(".sarif", ".sarif.json")),
  docx("-checked.docx", List.of(".docx"));

  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<String> endings;

  ReportFormat(String ending, List<String> endings) {
    this.ending = ending;
    this.endings = endings;
  }

  /** What a report's file name ends with, behind the name of the file checked. */
  String ending() {
    return ending;
  }

  /**
   * The format of a file to be written, as its ending and {@code --format} say: text if neither
   * does.
   *
   * @param name name of the file
   * @param given what {@code --format} says
   * @throws UsageException if no format has this ending, or {@code --format} says another
   */
  static ReportFormat of(String name, Optional<ReportFormat> given) {
    String small = name.toLowerCase(Locale.ROOT);
    int dot = small.lastIndexOf('.');
    if (dot <= 0) {
      return given.orElse(text);
    }
    Optional<ReportFormat> byName =
        Arrays.stream(values())
            .filter(format -> format.endings.stream().anyMatch(small::endsWith))
            .reduce((first, second) -> small.endsWith(".sarif.json") ? sarif : first);
    if (byName.isEmpty()) {
      String endings =
          Arrays.stream(values()).map(f -> f.endings.get(0)).collect(Collectors.joining(", "));
      throw new UsageException(
          "no report ends in " + small.substring(dot) + "; what is written ends in " + endings);
    }
    if (given.isPresent() && given.get() != byName.get()) {
      throw new UsageException(
          "--out ends in " + small.substring(dot) + ", but --format is " + given.get());
    }
    return byName.get();
  }
}
