package org.uprlib.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class WholeFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("out/report.txt");
  }

  private static void write(Path path, Path... inputs) throws IOException {
    new WholeFile(path, List.of(inputs))
        .write(stream -> stream.write("whole".getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each link is, and where the text has to be. */
  @ParameterizedTest
  @CsvSource({
    "report.txt, a file that is new",
    "older.txt, a file that is replaced",
    "link, a link to a file",
    "chain, a link to a link",
    "dangling, a link to a file that is not there yet"
  })
  void isWrittenWhereTheNameLeads(String name, String what) throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/older.txt"), "older");
    Files.createSymbolicLink(folder.resolve("out/link"), Path.of("older.txt"));
    Files.createSymbolicLink(folder.resolve("out/chain"), Path.of("link"));
    Files.createSymbolicLink(folder.resolve("out/dangling"), Path.of("../new.txt"));
    Path path = folder.resolve("out").resolve(name);
    boolean link = Files.isSymbolicLink(path);

    write(path);

    assertThat(path).as(what).hasContent("whole");
    assertThat(Files.isSymbolicLink(path)).as(what).isEqualTo(link);
    assertThat(names(folder.resolve("out"))).noneMatch(each -> each.startsWith(".uprlib"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--"})
  void aFileThatIsReplacedHandsOnItsPermissions(String permissions) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "older");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    write(file);

    assertThat(file).hasContent("whole");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
  }

  @Test
  void aFileHasThePermissionsThatAnyNewFileHas() throws IOException {
    Files.createDirectories(file.getParent());
    Path other = Files.writeString(folder.resolve("other"), "");

    write(file);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aDeviceIsWrittenTo() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    write(device);

    assertThat(WholeFile.isDevice(device)).isTrue();
  }

  @Test
  void aFullDeviceIsToldByTheNameThatWasGiven() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/dev/full"));

    assertThatThrownBy(() -> write(link))
        .isInstanceOf(OutputException.class)
        .hasMessage(link + ": cannot be written: No space left on device.");
    // JUnit warns of a link that leads out of its folder.
    Files.delete(link);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere/report.txt, its folder does not exist",
    "., it is a folder; name a file",
    "input.txt, it is one of the files to be read",
    "input.txt/report.txt, Not a directory",
    "loop, "
  })
  void whatCannotBeWrittenIsToldAndNothingIsLeft(String name, String reason) throws IOException {
    Path input = Files.writeString(folder.resolve("input.txt"), "input");
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Path path = folder.resolve(name);

    if (reason == null) {
      // A link to itself is a name like any other that cannot be read: it is replaced.
      write(path);
      assertThat(path).hasContent("whole");
      return;
    }
    assertThatThrownBy(() -> write(path, input))
        .isInstanceOf(OutputException.class)
        .hasMessage(path + ": cannot be written: " + reason + ".");
    assertThat(input).hasContent("input");
    assertThat(names(folder)).containsExactly("input.txt", "loop");
  }

  @Test
  void nothingIsLeftWhereTheContentFails() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "older");

    assertThatThrownBy(
            () ->
                new WholeFile(file, List.of())
                    .write(
                        stream -> {
                          stream.write(new byte[1 << 20]);
                          throw new IOException("no more");
                        }))
        .hasMessage(file + ": cannot be written: no more.");
    assertThat(file).hasContent("older");
    assertThat(names(file.getParent())).containsExactly("report.txt");
  }

  /** Names of files that an earlier run may have left, and whether they are swept. */
  @ParameterizedTest
  @CsvSource({
    ".uprlib-{run}.tmp, true, as older versions named them",
    ".uprlib-{run}-7f3a.tmp, true, half of a file",
    ".uprlib-{run}-7f3a.0.tmp, true, what went with it",
    ".uprlib-notes.tmp, false, a user's own",
    "report.tmp, false, a user's own",
    ".uprlib-{run}-7f3a.txt, false, a user's own"
  })
  void whatAKilledRunLeftIsSweptByTheNext(String name, boolean swept, String what)
      throws IOException {
    Files.createDirectories(file.getParent());
    String left = name.replace("{run}", UUID.randomUUID().toString());
    Files.writeString(file.resolveSibling(left), "half");

    write(file);

    assertThat(Files.exists(file.resolveSibling(left))).as(what).isEqualTo(!swept);
    assertThat(file).hasContent("whole");
  }

  @Test
  void whatThisRunIsStillWritingIsNotSwept() throws IOException {
    Files.createDirectories(file.getParent());
    try (NewFile other = NewFile.in(file.getParent())) {
      Path companion = other.companion();
      other.stream().write('x');

      write(file);

      assertThat(companion).exists();
      other.moveTo(file.resolveSibling("other.txt"));
      assertThat(names(file.getParent())).contains("other.txt", "report.txt");
    }
    assertThat(names(file.getParent())).containsExactly("other.txt", "report.txt");
  }

  @Test
  void aLockOfAnotherHolderKeepsAFileFromBeingSwept() throws IOException {
    Files.createDirectories(file.getParent());
    Path left = Files.createFile(file.resolveSibling(".uprlib-" + UUID.randomUUID() + "-7f3a.tmp"));
    Path companion =
        Files.createFile(
            left.resolveSibling(left.getFileName().toString().replace(".tmp", ".0.tmp")));
    // Within one process an overlapping lock is refused, too.
    try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE)) {
      channel.lock();
      write(file);
      assertThat(left).exists();
      assertThat(companion).exists();
    }
    write(file);
    assertThat(names(file.getParent())).containsExactly("report.txt");
  }

  @Test
  void aTemporaryFileIsItsOwnersAlone() throws IOException {
    try (NewFile temporary = NewFile.temporary()) {
      Path companion = temporary.companion();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(companion)))
          .isEqualTo("rw-------");
      assertThat(companion.getFileName().toString()).startsWith(".uprlib-").endsWith(".0.tmp");
    }
  }
}
