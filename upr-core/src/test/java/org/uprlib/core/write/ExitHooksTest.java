package org.uprlib.core.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server makes files for years: what is remembered until the program ends is a leak. */
class ExitHooksTest {
  private static final int FILES = 5;

  @TempDir private Path folder;

  /** A program of its own, as what Java remembers is shown to none that was not started for it. */
  static final class Program {
    private Program() {}

    /** Makes files in the folder that is named, and prints what Java remembers before and after. */
    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      NewFile.in(folder).close();
      System.out.println(remembered());
      for (int i = 0; i < FILES; i++) {
        try (NewFile file = NewFile.in(folder)) {
          file.companion();
          file.moveTo(folder.resolve("moved-" + i));
        }
        try (NewFile thrownAway = NewFile.in(folder)) {
          thrownAway.companion();
        }
        NewFile.in(folder).moveTo(folder.resolve("alone-" + i));
      }
      System.out.println(remembered());
      NewFile left = NewFile.in(folder);
      left.companion();
      System.exit(0);
    }

    private static String remembered() throws Exception {
      Object hooks = field("java.lang.ApplicationShutdownHooks", "hooks");
      Object files = field("java.io.DeleteOnExitHook", "files");
      return ((Map<?, ?>) hooks).size() + " " + ((Collection<?>) files).size();
    }

    private static Object field(String type, String name) throws Exception {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return field.get(null);
    }
  }

  @Test
  void nothingIsRememberedOfAFileThatIsDoneWith() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    assertThat(process.waitFor()).as("%s", lines).isZero();
    assertThat(lines).hasSize(2).allMatch(lines.get(0)::equals);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(2 * FILES)
          .noneMatch(name -> name.startsWith("."));
    }
  }
}
