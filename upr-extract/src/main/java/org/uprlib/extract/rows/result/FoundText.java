package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Described;
import org.uprlib.extract.model.Paper;

/** A few lines a recommendation: where it is from and the answer, the text, who made it. */
final class FoundText implements ResultReader.Receiver {
  private static final String INDENT = "    ";
  private static final String PARTED = " · ";

  private final Writer writer;
  private boolean first = true;

  FoundText(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void accept(ResultRow row, ResultReader.ResultJson json) throws IOException {
    if (!first) {
      writer.write('\n');
    }
    first = false;
    writer.write(head(row) + "\n");
    writer.write(TerminalText.wrapped(row.text(), INDENT));
    writer.write(TerminalText.wrapped(foot(row), INDENT));
  }

  private static String head(ResultRow row) {
    Paper paper = row.paper();
    String state = paper.info().stateUnderReviewName().orElse("");
    List<String> parts = new ArrayList<>(List.of(row.paragraph(), state));
    paper.info().session().ifPresent(session -> parts.add("session " + session));
    parts.add(paper.name());
    parts.add(row.position().status().word());
    return parts.stream()
        .map(TerminalText::oneLine)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(PARTED));
  }

  private static String foot(ResultRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.madeBy());
    addContent(row.recommendation(), parts);
    parts.add(row.recommendation().isCoded() ? "coded by UPR Info" : "");
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(PARTED));
  }

  private static void addContent(Described content, List<String> parts) {
    content.keys(Aspect.ACTION).forEach(action -> parts.add("action " + action));
    parts.add(String.join("; ", content.keys(Aspect.ISSUES)));
    if (!content.keys(Aspect.SOGIESC).isEmpty()) {
      parts.add("SOGIESC: " + String.join(", ", content.keys(Aspect.SOGIESC)));
    }
  }
}
