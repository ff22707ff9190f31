package org.uprlib.samples.desk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A desk that is open, and a client that sends it just what a test wants. */
final class OpenDesk implements Closeable {
  private static final String BOUNDARY = "----sylvania";

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
    try (Socket socket = socket()) {
      String head = "GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + host() + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      byte[] all = socket.getInputStream().readAllBytes();
      int body = new String(all, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
      return Arrays.copyOfRange(all, body, all.length);
    }
  }

  Reply at(String path) throws IOException {
    return request("GET " + path, host());
  }

  /** Files in a form of a room. */
  Reply post(String path, Paper... papers) throws IOException {
    return raw(form(path, List.of(papers), host(), "Origin: " + origin));
  }

  byte[] form(String path, List<Paper> papers, String... headers) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Paper paper : papers) {
      body.writeBytes(part(paper.name()));
      body.writeBytes(paper.content());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    String head = head(path, headers) + "Content-Length: " + body.size() + "\r\n\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body.toByteArray());
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

  byte[] part(String name) {
    return ("--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"papers\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page that a room leads to for these papers, once it is done. */
  Reply read(String path, Paper... papers) throws IOException {
    Reply reply = post(path, papers);
    String page = reply.header("Location");
    Reply shown = at(page);
    while (shown.body().contains("data-events=")) {
      int from = shown.body().indexOf("data-events=\"") + 13;
      at(shown.body().substring(from, shown.body().indexOf('"', from)));
      shown = at(page);
    }
    return shown;
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
