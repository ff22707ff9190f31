package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others on the machine, other pages in the browser, and papers may try. */
class DeskSafetyTest extends DeskCase {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  @Test
  void itsOwnPageIsLetIn() throws IOException {
    assertThat(open.get("en/").status()).isEqualTo(200);
    assertThat(open.post("en/check", OpenDesk.submission()).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sylvania.example",
        "sylvania.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1:PORT.sylvania.example",
        "127.0.0.1:PORT\r\nHost: sylvania.example",
        ""
      })
  void anotherHostIsTurnedAway(String host) throws IOException {
    String line = "Host: " + host.replace("PORT", Integer.toString(open.port));
    assertThat(open.request("GET " + open.base + "en/", line).status()).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://sylvania.example", "null", "http://127.0.0.1:1", "file://"})
  void anotherOriginIsTurnedAway(String origin) throws IOException {
    String line = "Origin: " + origin;
    byte[] form = open.form("en/check", List.of(OpenDesk.submission()), open.host(), line);
    assertThat(open.raw(form).status()).isEqualTo(403);
    assertThat(open.request("GET " + open.base + "en/", open.host(), line).status()).isEqualTo(403);
  }

  @Test
  void aFormWithoutOriginIsTurnedAway() throws IOException {
    byte[] form = open.form("en/check", List.of(OpenDesk.submission()), open.host());
    assertThat(open.raw(form).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aLinkOfAnotherSiteIsTurnedAway(String site) throws IOException {
    String from = "Sec-Fetch-Site: " + site;
    assertThat(open.request("GET " + open.base + "en/", open.host(), from).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/", "//", "/0000/en/", "/TOKE/en/", "/TOKEN0/en/", "/en/TOKEN/"})
  void withoutTheTokenNothingIsSeen(String path) throws IOException {
    String token = open.base.replace("/", "");
    String tried = path.replace("TOKEN", token).replace("TOKE", token.substring(1));
    OpenDesk.Reply reply = open.at(tried);
    assertThat(reply.status()).isIn(400, 403);
    assertThat(reply.body()).doesNotContain("<form");
  }

  @Test
  void twoDesksHaveTwoTokens(@TempDir Path other) throws IOException {
    try (OpenDesk second = new OpenDesk(other)) {
      assertThat(second.base).hasSize(50).isNotEqualTo(open.base);
      assertThat(second.at(open.base + "en/").status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/../../../../etc/passwd",
        "en/%2e%2e/%2e%2e/etc/passwd",
        "en/..%2f..%2fetc%2fpasswd",
        "en/package-info.class",
        "en/check/../desk.css/x",
        "en/check/0000000000000000",
        "en/check/0000000000000000/report.html",
        "en/events/0000000000000000",
        "de/",
        "../en/",
      })
  void pathsLeadNowhereElse(String path) throws IOException {
    OpenDesk.Reply reply = open.get(path);
    assertThat(reply.status()).isIn(400, 403, 404);
    assertThat(reply.body()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE"})
  void othersThanReadingAndSendingAreRefused(String method) throws IOException {
    assertThat(open.request(method + " " + open.base + "en/", open.host()).status()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../tmp/sylvania.docx",
        "..\\..\\sylvania.docx",
        "C:\\Users\\ana\\sylvania.docx",
        "/etc/sylvania.docx",
        "sylv\u202eania.docx"
      })
  void aNameIsNoPath(String name) throws IOException {
    byte[] file = open.file(name, OpenDesk.submission().content());
    byte[] form = open.form("en/check", file, open.host(), "Origin: " + open.origin);
    String page = open.at(open.raw(form).header("Location")).body();
    assertThat(page).contains("<h1 dir=\"auto\">sylvania.docx</h1>");
    assertThat(open.files()).isEmpty();
  }

  @Test
  void aNameIsNoHtml() throws IOException {
    Paper paper = new Paper("<img src=x onerror=alert(1)>.docx", OpenDesk.submission().content());
    String page = open.read("en/check", paper).body();
    assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;.docx").doesNotContain("<img");
  }

  @Test
  void aZipBombIsToldAndTheDeskGoesOn() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
    }
    String page = open.read("en/check", new Paper("bomb.docx", bomb.toByteArray())).body();
    assertThat(page).contains("bomb.docx is ").contains("role=\"alert\"");
    assertThat(open.read("en/check", OpenDesk.submission()).body()).contains("class=\"verdict");
  }

  @Test
  void moreThanTheLimitThatIsAnnouncedIsNotTaken() throws IOException {
    String head =
        open.head(
            "en/check", open.host(), "Origin: " + open.origin, "Content-Length: 1073741824\r\n");
    try (Socket socket = open.socket()) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void moreThanTheLimitThatIsNotAnnouncedIsNotTaken() throws IOException {
    String head =
        open.head(
            "en/check", open.host(), "Origin: " + open.origin, "Transfer-Encoding: chunked\r\n");
    byte[] chunk = new byte[1 << 20];
    try (Socket socket = open.socket()) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      chunk(out, open.part("endless.docx"));
      for (long sent = 0; sent <= Upload.MOST_BYTES; sent += chunk.length) {
        chunk(out, chunk);
      }
      out.flush();
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  private static void chunk(OutputStream out, byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void moreFilesThanTheLimitAreNotTaken() throws IOException {
    Paper small = new Paper("small.docx", new byte[10]);
    Paper[] many = Collections.nCopies(Upload.MOST_FILES + 1, small).toArray(Paper[]::new);
    assertThat(open.post("en/review", many).status()).isEqualTo(413);
  }

  @Test
  void slowClientsKeepNobodyWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket socket = open.socket();
        slow.add(socket);
        String begun = i % 2 == 0 ? "GET " + open.base : open.head("en/check", open.host());
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
      }
      assertThat(open.get("en/").status()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void fiftyAtOnceAreAllAnswered() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(50);
    try {
      List<Future<String>> pages = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        Paper paper = new Paper("sylvania-" + i + ".docx", OpenDesk.submission().content());
        pages.add(people.submit(() -> open.read("en/check", paper).body()));
      }
      for (int i = 0; i < 50; i++) {
        assertThat(pages.get(i).get())
            .contains("sylvania-" + i + ".docx")
            .contains("class=\"verdict");
      }
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void onlyThisMachineReachesIt() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
          assertThatThrownBy(
                  () -> {
                    try (Socket socket = new Socket()) {
                      socket.connect(new InetSocketAddress(address, open.port), 2000);
                    }
                  })
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/", "fr/calendar", "es/desk.js", "en/nowhere"})
  void eachAnswerForbidsWhatIsFromElsewhere(String path) throws IOException {
    OpenDesk.Reply reply = open.get(path);
    assertThat(reply.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe")
        .doesNotContain("http");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void aPageWithScriptOfItsOwnIsShutOff() throws IOException {
    String location = open.done("en/review", OpenDesk.review());
    String policy = open.at(location + "/charts.html").header("Content-Security-Policy");
    assertThat(policy)
        .startsWith("sandbox allow-scripts")
        .contains("default-src 'none'")
        .doesNotContain("allow-same-origin")
        .doesNotContain("http");
  }

  @Test
  void pagesAskForNothingElsewhere() throws IOException {
    List<String> pages =
        List.of(
            open.get("en/").body(),
            open.get("en/calendar").body(),
            open.read("en/check", OpenDesk.submission()).body(),
            open.read("en/review", OpenDesk.review()).body());
    for (String page : pages) {
      Matcher addresses = ADDRESS.matcher(page);
      while (addresses.find()) {
        assertThat(addresses.group(1)).matches("(?:/" + open.base.substring(1) + "|#|\\?).*");
      }
      assertThat(page).doesNotContain("<script>").doesNotContain(" style=");
      assertThat(page).doesNotContainPattern("<[^>]* on[a-z]+=");
    }
  }

  @Test
  void papersOfAReviewAreGoneOnceTheyAreRead() throws IOException {
    assertThat(open.read("en/review", OpenDesk.review()).body()).contains("13.10");
    assertThat(open.files()).isEmpty();
  }

  @Test
  void largePapersLieInFilesOfTheirOwnersAlone(@TempDir Path folder) throws IOException {
    byte[] large = new byte[Drawer.LARGE + 1];
    try (OpenDesk other = new OpenDesk(folder)) {
      assertThat(other.read("en/check", new Paper("large.docx", large)).status()).isEqualTo(200);
      assertThat(other.files()).hasSize(1);
      Path file = other.files().get(0);
      assertThat(Files.size(file)).isEqualTo(large.length);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
      other.post("en/stop");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void allThatIsKeptInMemoryStaysWithinASum(@TempDir Path folder) throws IOException {
    Drawer drawer = new Drawer(folder);
    byte[] small = new byte[Drawer.LARGE];
    List<Drawer.Content> kept = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      kept.add(drawer.take(new ByteArrayInputStream(small)));
      assertThat(drawer.inMemory()).isLessThanOrEqualTo(Drawer.MOST_IN_MEMORY);
    }
    assertThat(folder.toFile().list()).hasSize(40 - (int) (Drawer.MOST_IN_MEMORY / Drawer.LARGE));
    assertThat(kept.get(39).read()).isEqualTo(small);

    kept.forEach(Drawer.Content::release);
    assertThat(drawer.inMemory()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing(@TempDir Path folder) {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[Drawer.LARGE + 1]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }

              @Override
              public int read(byte[] bytes, int start, int length) throws IOException {
                return read();
              }
            });
    assertThatThrownBy(() -> new Drawer(folder).take(broken)).hasMessage("gone");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theBrowserIsLetInOnceByAFileOfTheOwnersAlone(@TempDir Path folder) throws IOException {
    try (OpenDesk other = new OpenDesk(folder)) {
      Path file = other.desk.doorstep(other.workplace.folder());
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
      String token = other.base.replace("/", "");
      String page = Files.readString(file);
      assertThat(file.toUri().toString() + page).doesNotContain(token);
      String path = page.replaceAll("(?s).*url=" + other.origin + "([^\"]*)\".*", "$1");
      String fromFile = "Sec-Fetch-Site: cross-site";

      assertThat(other.request("GET " + path + "0", other.host(), fromFile).status())
          .isEqualTo(403);
      assertThat(other.request("GET " + path, "Host: sylvania.example", fromFile).status())
          .isIn(400, 403);
      OpenDesk.Reply reply = other.request("GET " + path, other.host(), fromFile);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).contains("url=" + other.base + "\"");
      assertThat(file).doesNotExist();
      assertThat(other.request("GET " + path, other.host(), fromFile).status()).isEqualTo(403);
      assertThat(other.request("GET /open/", other.host()).status()).isEqualTo(403);
    }
  }

  @Test
  void nobodyElseLooksIntoItsFolder() throws IOException {
    Path own = open.workplace.folder();
    Assumptions.assumeTrue(own.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
  }

  @Test
  void aClosedDeskLeavesNothing(@TempDir Path folder) throws IOException {
    try (OpenDesk other = new OpenDesk(folder)) {
      assertThat(folder).isNotEmptyDirectory();
      other.post("en/stop");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAKilledDeskLeftIsSwept(@TempDir Path folder) throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path left = Files.createDirectories(folder.resolve("upr-desk-" + gone.pid() + "-1/review2"));
    Files.writeString(left.resolve("0"), "names");
    Path other = Files.createDirectories(folder.resolve("upr-desk-mine"));
    Path alive =
        Files.createDirectories(folder.resolve("upr-desk-" + ProcessHandle.current().pid() + "-1"));
    Workplace.open(folder).close();
    assertThat(folder.toFile().listFiles()).containsOnly(other.toFile(), alive.toFile());
  }
}
