package org.uprlib.samples.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;

/** A desk that is open, and a client that sends it just what a test wants. */
final class OpenDesk implements Closeable {
  private static final String BOUNDARY = "----sylvania";
  private static final Pattern EVENTS = Pattern.compile("data-events=\"([^\"]*)\"");

  final Path folder;
  final Workplace workplace;
  final Desk desk;
  final String origin;
  final String base;
  final int port;

  /** One that keeps what it has to keep in {@code folder}. */
  OpenDesk(Path folder) throws IOException {
    this.folder = folder;
    this.workplace = Workplace.open(folder);
    this.desk = Desk.open(workplace);
    this.port = desk.address().getPort();
    this.origin = "http://127.0.0.1:" + port;
    this.base = desk.address().getPath();
  }

  /** What a desk answered. */
  record Reply(int status, String head, String body) {
    static Reply of(String all) {
      int end = all.indexOf("\r\n\r\n");
      String head = end < 0 ? all : all.substring(0, end);
      String[] words = head.split(" ", 3);
      return new Reply(
          words.length > 1 ? Integer.parseInt(words[1]) : 0,
          head,
          end < 0 ? "" : all.substring(end + 4));
    }

    String header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }
  }

  /** Sends bytes as they are, and reads the answer until the desk has no more to say. */
  Reply raw(byte[] request) throws IOException {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return Reply.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    socket.setSoTimeout(60_000);
    return socket;
  }

  /** A request with these lines of head, and none beside them. */
  Reply request(String first, String... headers) throws IOException {
    String head = first + " HTTP/1.1\r\nConnection: close\r\n";
    for (String header : headers) {
      head += header + "\r\n";
    }
    return raw((head + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  String host() {
    return "Host: 127.0.0.1:" + port;
  }

  /** A page of the desk, as its own browser asks for it; the path is told from the token on. */
  Reply get(String path) throws IOException {
    return at(base + path);
  }

  /** The bytes of a file that a page leads to. */
  byte[] bytes(String path) throws IOException {
    try (InputStream in = URI.create(origin + path).toURL().openStream()) {
      return in.readAllBytes();
    }
  }

  /** All words of a Word file that a page leads to, as POI reads it. */
  String words(String path) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(path)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  /** The texts of all cells of a workbook that a page leads to. */
  List<String> cells(String path) throws IOException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path)))) {
      for (Sheet sheet : book) {
        sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
      }
    }
    return cells;
  }

  /** The follow-up table that the page of a trace saves. */
  FollowUpTable table(String location) throws IOException {
    Path file = Files.createTempFile(folder, "table", ".xlsx");
    try {
      Files.write(file, bytes(within(location, "follow-up.xlsx")));
      return new FollowUpReader(States.load()).read(file);
    } finally {
      Files.delete(file);
    }
  }

  /** A file of a page, about what the page is about. */
  static String within(String location, String file) {
    int query = location.indexOf('?');
    String page = query < 0 ? location : location.substring(0, query);
    return page + "/" + file + location.substring(page.length());
  }

  Reply at(String path) throws IOException {
    return request("GET " + path, host());
  }

  /** Files in a form of a room. */
  Reply post(String path, Paper... papers) throws IOException {
    return raw(form(path, List.of(papers), host(), "Origin: " + origin));
  }

  byte[] form(String path, List<Paper> papers, String... headers) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (Paper paper : papers) {
      parts.writeBytes(file(paper.name(), paper.content()));
    }
    return form(path, parts.toByteArray(), headers);
  }

  byte[] form(String path, byte[] parts, String... headers) {
    byte[] end = utf8("--" + BOUNDARY + "--\r\n");
    int length = parts.length + end.length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(utf8(head(path, headers) + "Content-Length: " + length + "\r\n\r\n"));
    all.writeBytes(parts);
    all.writeBytes(end);
    return all.toByteArray();
  }

  String head(String path, String... headers) {
    return "POST "
        + base
        + path
        + " HTTP/1.1\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary="
        + BOUNDARY
        + "\r\n"
        + String.join("\r\n", headers)
        + "\r\n";
  }

  /** A file as a form brings it, under a name as it stands. */
  byte[] file(String name, byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(part(name));
    file.writeBytes(content);
    file.writeBytes(utf8("\r\n"));
    return file.toByteArray();
  }

  byte[] part(String name) {
    String type = "\r\nContent-Type: application/octet-stream\r\n\r\n";
    return utf8(field("papers") + "; filename=\"" + name + "\"" + type);
  }

  /** Ticks these fields, and no others, in the form of the whole page, just opened. */
  Reply tick(String path, List<String> fields) throws IOException {
    return tick(path, get(path.replaceFirst("/links.*", "")).body(), fields);
  }

  /** The same, in a page that was opened when it was as {@code page}. */
  Reply tick(String path, String page, List<String> fields) throws IOException {
    StringBuilder parts = new StringBuilder();
    for (String name : fields) {
      Matcher hidden = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
      String value = hidden.find() ? hidden.group(1) : "on";
      parts.append(field(name)).append("\r\n\r\n" + value + "\r\n");
    }
    return raw(form(path, utf8(parts.toString()), host(), "Origin: " + origin));
  }

  /** The page that answers the question of who submits with these fields, each with its value. */
  Reply answer(String location, Map<String, String> fields) throws IOException {
    StringBuilder parts = new StringBuilder();
    fields.forEach((name, value) -> parts.append(field(name)).append("\r\n\r\n" + value + "\r\n"));
    String path = location.substring(base.length()) + "/submitters";
    Reply sent = raw(form(path, utf8(parts.toString()), host(), "Origin: " + origin));
    return at(finished(sent.header("Location")));
  }

  private static String field(String name) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Where the page is that a room leads to for these papers, once it is done. */
  String done(String path, Paper... papers) throws IOException {
    return finished(post(path, papers).header("Location"));
  }

  private String finished(String location) throws IOException {
    Matcher events = EVENTS.matcher(at(location).body());
    while (events.find()) {
      at(events.group(1));
      events.reset(at(location).body());
    }
    return location;
  }

  /** The page itself. */
  Reply read(String path, Paper... papers) throws IOException {
    return at(done(path, papers));
  }

  /** A Word file of these paragraphs. */
  static Paper docx(String name, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String text : paragraphs) {
        document.createParagraph().createRun().setText(text);
      }
      return docx(name, document);
    }
  }

  static Paper docx(String name, XWPFDocument document) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    document.write(stream);
    return new Paper(name, stream.toByteArray());
  }

  /** A file of these lines. */
  static Paper text(String name, String... lines) {
    return new Paper(name, utf8(String.join("\n", lines)));
  }

  static Paper sample(String path) throws IOException {
    Path file = Path.of(path);
    return new Paper(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  static Paper submission() throws IOException {
    return sample("submissions/sylvania-2024.docx");
  }

  /** The report, addendum, decision and matrix of one review. */
  static Paper[] review() throws IOException {
    return new Paper[] {
      sample("papers/automatic-2019.docx"),
      sample("papers/automatic-2019-add1.docx"),
      sample("papers/automatic-2019-decision.docx"),
      sample("papers/automatic-2019-matrix.docx")
    };
  }

  /** Files that the desk has laid down. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void close() {
    desk.close();
    workplace.close();
  }
}
