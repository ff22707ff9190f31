package org.uprlib.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSearchTest {
  @TempDir private Path folder;

  /** The folder's real path, so that names do not depend on links above it. */
  @BeforeEach
  void resolve() throws IOException {
    folder = folder.toRealPath();
  }

  @Test
  void aFolderGivesItsPapersAndThoseBelowInOrder() throws IOException {
    write("b.pdf", "a.docx", "sub/d.odt", "sub/deeper/c.rtf", "z.DOC");

    assertThat(names(folder))
        .containsExactly("a.docx", "b.pdf", "sub/d.odt", "sub/deeper/c.rtf", "z.DOC");
  }

  @ParameterizedTest
  @CsvSource({
    "report.txt, ending",
    "report, no ending",
    "pdf, ending only by name",
    ".hidden.pdf, hidden file",
    ".git/report.pdf, file in a hidden folder",
    "~$report.docx, lock file of an office program",
    "report.pdf.part, half-loaded file"
  })
  void aFolderDoesNotGive(String file, String why) throws IOException {
    write(file, "paper.pdf");

    assertThat(names(folder)).as(why).containsExactly("paper.pdf");
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItIsCalled() throws IOException {
    write(".hidden/report.txt");

    assertThat(names(folder.resolve(".hidden/report.txt"))).containsExactly("report.txt");
    assertThat(names(folder.resolve(".hidden"))).isEmpty();
  }

  @Test
  void aHiddenFolderThatIsNamedIsLookedInto() throws IOException {
    write(".hidden/report.pdf");

    assertThat(names(folder.resolve(".hidden"))).containsExactly("report.pdf");
  }

  @Test
  void filesWithTheSameNameAreToldApartByTheirFolders() throws IOException {
    write("x/2019/report.pdf", "y/2019/report.pdf", "z/2020/report.pdf", "z/2020/other.pdf");

    assertThat(names(folder.resolve("y"), folder.resolve("x"), folder.resolve("z")))
        .containsExactly(
            "y/2019/report.pdf", "x/2019/report.pdf", "2020/other.pdf", "2020/report.pdf");
  }

  /** A key of results, by which those of one run are known in the next. */
  @Test
  void aNameIsThePathWithinWhatWasGivenWhateverElseIsThere() throws IOException {
    write("papers/2019/report.pdf");
    assertThat(names(folder.resolve("papers"))).containsExactly("2019/report.pdf");

    write("papers/2020/report.pdf", "papers/report.pdf");

    assertThat(names(folder.resolve("papers")))
        .containsExactly("2019/report.pdf", "2020/report.pdf", "report.pdf");
    assertThat(names(folder.resolve("papers/../papers/")))
        .containsExactly("2019/report.pdf", "2020/report.pdf", "report.pdf");
    assertThat(names(folder.resolve("papers/2020"))).containsExactly("report.pdf");
    assertThat(names(folder.resolve("papers/2020/report.pdf"))).containsExactly("report.pdf");
  }

  @Test
  void filesThatAreNamedKeepTheFoldersThatTellThemApart() throws IOException {
    write("x/report.pdf", "y/report.pdf", "z/y/report.pdf", "z/other.pdf");

    assertThat(names(folder.resolve("x/report.pdf"), folder.resolve("y/report.pdf")))
        .containsExactly("x/report.pdf", "y/report.pdf");
    assertThat(names(folder.resolve("z"), folder.resolve("y"), folder.resolve("y/report.pdf")))
        .containsExactly("other.pdf", "y/report.pdf", "report.pdf");
  }

  @Test
  void aFileThatIsNamedTwiceIsTakenOnceHoweverItsPathIsWritten() throws IOException {
    write("sub/report.pdf");
    Path again = folder.resolve("sub/../sub/report.pdf");

    PaperSearch search = PaperSearch.in(List.of(folder, again));

    assertThat(search.files()).extracting(PaperFile::name).containsExactly("sub/report.pdf");
    assertThat(search.leftOut())
        .extracting(PaperSearch.LeftOut::message)
        .containsExactly(again + ": is given twice and counts once");
  }

  @Test
  void aPathThatDoesNotExistIsMissing() throws IOException {
    write("a.pdf");
    Path missing = folder.resolve("nowhere");

    PaperSearch search = PaperSearch.in(List.of(missing, folder));

    assertThat(search.missing()).containsExactly(missing);
    assertThat(search.files()).hasSize(1);
  }

  @Test
  void blanksAndLettersOfAnyScriptAreKept() throws IOException {
    write("Côte d’Ivoire/доклад 报告.pdf");

    assertThat(names(folder)).containsExactly("Côte d’Ivoire/доклад 报告.pdf");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLoopOfLinksEnds() throws IOException {
    write("sub/report.pdf");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);

    assertThat(names(folder)).containsExactly("sub/report.pdf");
    assertThat(leftOut())
        .containsExactly(
            folder.resolve("sub/loop")
                + ": leads back to a folder that it is in, and is left out.");
  }

  @Test
  void anArchiveIsNamed() throws IOException {
    write("report.pdf");
    write("session 42.ZIP");
    write("notes.txt");

    assertThat(names(folder)).containsExactly("report.pdf");
    assertThat(leftOut())
        .containsExactly(
            folder.resolve("session 42.ZIP")
                + ": is an archive, which is not opened; unpack it first.");
  }

  private List<String> leftOut() {
    return PaperSearch.in(List.of(folder)).leftOut().stream()
        .map(PaperSearch.LeftOut::message)
        .toList();
  }

  /** As an archive of 1998 holds them, or a zip from Windows: é and è in Latin-1. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatAreNoUtf8AreToldApartByTheirBytes() throws Exception {
    run("touch '" + folder + "'/rapport-$(printf '\\351').pdf");
    run("touch '" + folder + "'/rapport-$(printf '\\350').pdf");
    run("mkdir '" + folder + "'/$(printf '\\303\\251\\351')");
    run("touch '" + folder + "'/$(printf '\\303\\251\\351')/100%.pdf");

    assertThat(names(folder))
        .containsExactlyInAnyOrder("rapport-%E8.pdf", "rapport-%E9.pdf", "%C3%A9%E9/100%.pdf");
    List<Path> files =
        PaperSearch.in(List.of(folder)).files().stream().map(PaperFile::path).toList();
    assertThat(PaperSearch.named(files))
        .extracting(PaperFile::name)
        .containsExactlyInAnyOrder("rapport-%E8.pdf", "rapport-%E9.pdf", "100%.pdf");
  }

  @Test
  void oneNameInTwoFileSystemsIsNumbered() throws IOException {
    List<Path> files = new ArrayList<>();
    List<FileSystem> zips = new ArrayList<>();
    for (String zip : List.of("one.zip", "two.zip", "three.zip")) {
      FileSystem system = FileSystems.newFileSystem(folder.resolve(zip), Map.of("create", "true"));
      zips.add(system);
      files.add(Files.writeString(system.getPath("/x.pdf"), zip));
    }

    List<PaperFile> named = PaperSearch.in(files).files();

    assertThat(named)
        .extracting(PaperFile::name)
        .containsExactly("/x.pdf", "/x.pdf (2)", "/x.pdf (3)");
    for (FileSystem zip : zips) {
      zip.close();
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeInAFolderIsToldAndOneThatIsNamedIsTaken() throws Exception {
    write("a.pdf");
    run("mkfifo '" + folder + "/b.pdf'");

    PaperSearch search = PaperSearch.in(List.of(folder));

    assertThat(search.files()).extracting(PaperFile::name).containsExactly("a.pdf");
    assertThat(search.unreadable())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.file().path()).isEqualTo(folder.resolve("b.pdf"));
              assertThat(failed.reason())
                  .isEqualTo(
                      "cannot be read: it is a pipe or device, which is read only if it is named"
                          + " itself.");
            });
    assertThat(names(folder.resolve("b.pdf"))).containsExactly("b.pdf");
  }

  private static void run(String command) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksAreFollowedAndOneThatLeadsNowhereIsTakenToBeReported() throws IOException {
    write("elsewhere/report.pdf");
    Files.createDirectory(folder.resolve("start"));
    Files.createSymbolicLink(folder.resolve("start/link"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("start/gone.pdf"), folder.resolve("nowhere.pdf"));

    assertThat(names(folder.resolve("start"))).containsExactly("gone.pdf", "link/report.pdf");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFolderThatMustNotBeReadIsReported() throws IOException {
    write("closed/report.pdf", "open/report.pdf");
    Path closed = folder.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");

    PaperSearch search = PaperSearch.in(List.of(folder));

    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(search.files()).hasSize(1);
    assertThat(search.unreadable())
        .singleElement()
        .extracting(PaperSearch.UnreadFile::reason)
        .isEqualTo("cannot be read: access denied.");
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "x");
    }
  }

  private static List<String> names(Path... paths) {
    return PaperSearch.in(Stream.of(paths).toList()).files().stream().map(PaperFile::name).toList();
  }
}
