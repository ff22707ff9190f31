package org.uprlib.validate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Prints the rules with severity, grade of evidence and source.")
final class RulesCommand implements Callable<Integer> {
  private static final int LATEST = 4;

  private final ReportConsole console;

  @Option(
      names = "--cycle",
      paramLabel = "N",
      description = "Only those of this cycle, from 0, the interim of 2007, to 4.")
  private @Nullable Integer cycle;

  @Mixin private LanguageOption language;

  RulesCommand(ReportConsole console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (cycle != null && (cycle < 0 || cycle > LATEST)) {
      throw new UsageException("--cycle is " + cycle + ", expected 0 to " + LATEST);
    }
    Messages messages = language.messages();
    List<RuleSet> sets = new ArrayList<>();
    if (cycle == null) {
      RuleSet.names().forEach(name -> sets.add(RuleSet.named(name)));
    } else {
      sets.add(RuleSet.forCycle(cycle));
    }
    for (RuleSet set : sets) {
      for (Rule rule : set.rules()) {
        print(rule, messages);
      }
    }
    return ValidateCommand.CLEAN;
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
