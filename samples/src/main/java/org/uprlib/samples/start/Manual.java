package org.uprlib.samples.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.extract.cli.ExtractProgram;
import org.uprlib.samples.desk.DeskProgram;
import org.uprlib.validate.cli.ValidateProgram;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the commands' manual pages, as AsciiDoc, and their completion for bash and zsh. */
public final class Manual {
  private Manual() {}

  /** Writes both into the folders that are given. */
  public static void main(String[] arguments) throws IOException {
    Path pages = Files.createDirectories(Path.of(arguments[0]));
    Path completion = Files.createDirectories(Path.of(arguments[1]));
    for (CommandLine command :
        List.of(
            ExtractProgram.commandLine(),
            ValidateProgram.commandLine(),
            DeskProgram.commandLine())) {
      String name = command.getCommandName();
      Files.writeString(completion.resolve(name), AutoComplete.bash(name, command));
      ManPageGenerator.generateManPage(
          pages.toFile(), null, new boolean[0], true, command.getCommandSpec());
    }
  }
}
