package org.uprlib.validate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.write.Console;
import org.uprlib.validate.cli.ReportConsole.Invocation;

/** What README shows as the command's output is its output. */
class ReadmeValidateTest {
  @TempDir private Path folder;

  @Test
  void anEmptySubmissionIsChecked() throws IOException {
    String draft = folder.resolve("draft.docx").toString();
    run("template", "--state", "Norway", "--session", "47", "-o", draft);
    assertThat(run(draft)).startsWith(output("check").toArray(String[]::new));
  }

  @Test
  void comingSessions() throws IOException {
    assertThat(run("calendar", "--upcoming", "--date", "2026-12-01")).isEqualTo(output("calendar"));
  }

  private static List<String> run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Invocation invocation = new Invocation("upr-validate");
    PrintStream err = new PrintStream(OutputStream.nullOutputStream());
    Console console = new Console(InputStream.nullInputStream(), out, false, err, false);
    ValidateCommand.run(new ReportConsole(console, false, invocation), arguments);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> output(String name) throws IOException {
    Matcher block =
        Pattern.compile("<!-- OUTPUT " + name + ":.*?-->\\n```\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).as("OUTPUT " + name).isTrue();
    return block.group(1).lines().toList();
  }
}
