package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules. */
@Command(name = "rules")
final class RulesCommand extends ReportCommand {

  @Option(names = "--cycle", paramLabel = "N")
  private @Nullable Integer cycle;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private NewTarget target;
  @Mixin private LanguageOption language;

  RulesCommand(ReportConsole console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (cycle != null && (cycle < 0 || cycle > RuleSet.LAST)) {
      throw new UsageException("--cycle is " + cycle + ", expected 0 to " + RuleSet.LAST);
    }
    Messages messages = language.messages();
    List<String> names = cycle == null ? RuleSet.names() : List.of(RuleSet.forCycle(cycle).name());
    if (out != null) {
      byte[] text = RuleSet.text(names).getBytes(StandardCharsets.UTF_8);
      target.write(out, text, List.of());
      console.line(messages.text("done.written", Map.of("file", out)));
      return ExitCode.CLEAN;
    }
    for (String name : names) {
      for (Rule rule : RuleSet.named(name).rules()) {
        print(rule, messages);
      }
    }
    return ExitCode.CLEAN;
  }

  private void print(Rule rule, Messages messages) {
    console.print(rule.id() + " – " + messages.title(rule));
    console.print("  " + messages.requirement(rule));
    String binding = messages.text(rule.binding() ? "label.binding" : "label.advisory");
    String severity = messages.text("severity." + Messages.word(rule.severity()));
    String grade = messages.text("grade." + Messages.word(rule.grade()));
    console.print("  " + severity + ", " + binding + ", " + grade);
    console.print("  " + messages.source(rule));
  }
}
