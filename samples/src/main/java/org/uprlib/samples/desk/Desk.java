package org.uprlib.samples.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;

/**
 * The desk: a web server that only this machine reaches, and in it only who knows the address. It
 * logs nothing and asks nobody for anything. Thread-safe.
 */
final class Desk implements Closeable {
  /** A client that reads or sends slowly occupies one. */
  private static final int MOST_THREADS = 128;

  /** Seconds that a request may take to be sent. */
  private static final int MOST_SECONDS = 60;

  /** Bytes that a form which is too large may still send, so that its sender reads the answer. */
  private static final long DISCARDED = 1L << 30;

  private static final int TOO_LARGE = 413;

  /** Where a work's page asks to have its papers read once more. */
  private static final Set<String> AGAIN = Set.of(CheckRoom.ANYWAY, "submitters");

  private static final Fragment CLOSED = new Fragment("closed");

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  /** Most checks are done within this time, and need no page that says that they are not. */
  private static final long AT_ONCE = 900;

  /** From one event to the next. */
  private static final long EACH = 250;

  static {
    String server = "sun.net.httpserver.";
    System.setProperty(server + "maxReqTime", Integer.toString(MOST_SECONDS));
    System.setProperty(server + "nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Works works = new Works();
  private final Drawer drawer;
  private final Gate.Invitation invitation = new Gate.Invitation();
  private final List<Room> rooms;
  private final FirstPage first;
  private final Coming coming;
  private final Map<String, Wording> wordings = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Desk(HttpServer server, States states, List<Room> rooms, Drawer drawer) {
    this.server = server;
    this.drawer = drawer;
    this.gate = Gate.at(server.getAddress().getPort());
    this.threads =
        new ThreadPoolExecutor(0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
    this.rooms = rooms;
    this.coming = new Coming(states, Sessions.load(states));
    this.first = new FirstPage(rooms, coming);
    for (String language : Messages.LANGUAGES) {
      wordings.put(language, new Wording(language, states));
    }
  }

  /** Opens a desk on any free port, which lays papers down in {@code workplace}. */
  static Desk open(Workplace workplace) throws IOException {
    States states = States.load();
    Knowledge knowledge = Knowledge.of(states);
    PaperReading reading = new PaperReading(workplace);
    FollowUpReading followUp = new FollowUpReading(knowledge, workplace);
    return open(
        states,
        List.of(
            new CheckRoom(knowledge),
            new ReviewRoom(reading),
            new TraceRoom(knowledge, reading, followUp)),
        workplace);
  }

  /** Opens one with these rooms, which keeps large papers in {@code workplace}. */
  static Desk open(States states, List<Room> rooms, Workplace workplace) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    Desk desk = new Desk(server, states, rooms, new Drawer(workplace.folder()));
    server.setExecutor(desk.threads);
    server.createContext("/", desk::answer);
    server.start();
    return desk;
  }

  /** The address of its first page. */
  URI address() {
    return URI.create(gate.origin() + "/" + gate.token().word() + "/");
  }

  /**
   * A file in {@code folder}, for its owner alone, that leads the browser here, once: the command
   * that opens a browser, which every user of the machine can see, does not contain the token.
   */
  Path doorstep(Path folder) throws IOException {
    return invitation.write(folder, gate.origin());
  }

  /** Begins to load what its rooms need, while the browser opens. */
  void prepare() {
    rooms.forEach(Room::prepare);
  }

  /** Waits until it is closed. */
  void awaitClosed() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    server.stop(0);
    works.close();
    threads.shutdownNow();
    closed.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Visit visit = Visit.of(exchange.getRequestURI());
      boolean writes = exchange.getRequestMethod().equals("POST");
      if (gate.isCalled(exchange.getRequestHeaders())
          && exchange.getRequestMethod().equals("GET")
          && invitation.accepts(exchange.getRequestURI().getRawPath())) {
        Answer.page(200, Gate.Invitation.page(address().getPath())).send(exchange);
      } else if (!gate.lets(exchange.getRequestHeaders(), writes, visit.token())) {
        Answer.plain(403, "This page is not for you.").send(exchange);
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        Answer.plain(405, "").send(exchange);
      } else if (!writes && visit.part(0).equals("events")) {
        events(exchange, visit);
      } else if (writes) {
        Answer answer = posted(exchange, visit);
        answer.send(exchange);
        if (answer.status() == TOO_LARGE) {
          exchange.getResponseBody().flush();
          discard(exchange);
        }
      } else {
        got(exchange, visit).send(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends the page of a work, as it goes on, how far it is: server-sent events. */
  private void events(HttpExchange exchange, Visit visit) throws IOException, InterruptedException {
    Optional<Work> work = works.find(visit.part(1));
    if (work.isEmpty()) {
      Answer.plain(404, "").send(exchange);
      return;
    }
    Answer.protect(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    boolean done = false;
    while (!done) {
      done = work.get().await(EACH);
      String data = done ? "event: done\ndata: done" : "data: " + work.get().reached();
      out.write((data + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private Answer got(HttpExchange exchange, Visit visit) throws IOException {
    Wording wording = wordings.get(visit.language());
    if (wording == null) {
      return visit.language().isEmpty()
          ? Answer.redirect("/" + visit.token() + "/" + wanted(exchange) + "/")
          : Answer.plain(404, "");
    }
    String place = visit.part(0);
    return switch (place) {
      case "" -> Answer.page(200, first.write(visit, wording));
      case "calendar" -> Answer.page(200, coming.page(visit, wording));
      case "upr.ics" -> coming.ics(visit, wording);
      case "template.docx" ->
          coming.template(visit, wording).orElseGet(() -> missing(visit, wording));
      case "report.css" ->
          Answer.of("text/css", ReportWriter.style().getBytes(StandardCharsets.UTF_8));
      case "desk.css" -> Answer.of("text/css", resource(place));
      case "desk.js" -> Answer.of("text/javascript", resource(place));
      case "icon.svg" -> Answer.of("image/svg+xml", resource(place));
      default -> ofWork(visit, wording);
    };
  }

  /** The first language that the browser asks for and the desk has; else English. */
  private String wanted(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Accept-Language");
    try {
      List<Locale.LanguageRange> ranges =
          Locale.LanguageRange.parse(header == null ? "en" : header);
      String found = Locale.lookupTag(ranges, Messages.LANGUAGES);
      return found == null ? "en" : found;
    } catch (IllegalArgumentException e) {
      return "en";
    }
  }

  private Answer ofWork(Visit visit, Wording wording) throws IOException {
    Optional<Work> work = work(visit);
    if (work.isEmpty()) {
      return missing(visit, wording);
    }
    String file = visit.part(2);
    if (file.isEmpty()) {
      return Answer.page(200, new Frame(visit, wording).of(work.get()));
    }
    Optional<Result> result = work.get().result();
    return result.isEmpty()
        ? missing(visit, wording)
        : result.get().file(file, visit, wording).orElseGet(() -> missing(visit, wording));
  }

  private Optional<Work> work(Visit visit) {
    return works.find(visit.part(1)).filter(w -> w.room().word().equals(visit.part(0)));
  }

  private static Answer missing(Visit visit, Wording wording) {
    return trouble(404, wording.text("failure.missing"), visit, wording);
  }

  private static Answer trouble(int status, String text, Visit visit, Wording wording) {
    return Answer.page(status, new Frame(visit, wording).trouble(text));
  }

  private Answer posted(HttpExchange exchange, Visit visit)
      throws IOException, InterruptedException {
    Wording wording = wordings.get(visit.language());
    if (wording == null) {
      return Answer.plain(404, "");
    }
    if (visit.part(0).equals("stop")) {
      stopSoon();
      return Answer.wholePage(closing(wording).getBytes(StandardCharsets.UTF_8));
    }
    Optional<Room> room =
        rooms.stream().filter(each -> each.word().equals(visit.part(0))).findFirst();
    if (room.isEmpty()) {
      return missing(visit, wording);
    }
    if (visit.part(2).equals("links")) {
      return changed(exchange, visit, wording);
    }
    Optional<Work> before = works.find(visit.part(1)).filter(w -> AGAIN.contains(visit.part(2)));
    Upload upload;
    try {
      upload =
          before.isPresent() ? again(before.get(), exchange, visit) : Upload.of(exchange, drawer);
    } catch (Upload.TooLargeException e) {
      return trouble(TOO_LARGE, FirstPage.tooLarge(wording), visit, wording);
    } catch (IOException e) {
      return trouble(400, wording.text("failure.upload"), visit, wording);
    }
    if (upload.papers().isEmpty()) {
      return trouble(400, wording.text("failure.nothing"), visit, wording);
    }
    try {
      Work work = works.begin(room.get(), upload);
      work.await(AT_ONCE);
      return Answer.redirect(visit.to(room.get().word(), work.id()));
    } catch (RejectedExecutionException e) {
      return trouble(503, wording.text("failure.busy"), visit, wording);
    }
  }

  private Upload again(Work before, HttpExchange exchange, Visit visit) throws IOException {
    return before.again(
        visit.part(2).equals(CheckRoom.ANYWAY)
            ? Map.of(CheckRoom.ANYWAY, "yes")
            : fields(exchange));
  }

  private Map<String, String> fields(HttpExchange exchange) throws IOException {
    Upload upload = Upload.of(exchange, drawer);
    upload.papers().forEach(paper -> paper.kept().release());
    return upload.fields();
  }

  /** Takes what a person changed on the page of a work. */
  private Answer changed(HttpExchange exchange, Visit visit, Wording wording) throws IOException {
    Optional<Work> work = work(visit);
    Map<String, String> fields;
    try {
      fields = fields(exchange);
    } catch (IOException e) {
      return trouble(400, wording.text("failure.upload"), visit, wording);
    }
    return work.isPresent() && work.get().change(fields)
        ? Answer.redirect(visit.to(visit.part(0), visit.part(1)) + "#asks")
        : missing(visit, wording);
  }

  /** A browser reads an answer only once it has sent all. */
  private static void discard(HttpExchange exchange) throws IOException {
    InputStream rest = exchange.getRequestBody();
    byte[] chunk = new byte[1 << 16];
    long most = DISCARDED;
    for (int read = rest.read(chunk); read >= 0 && most > 0; read = rest.read(chunk)) {
      most -= read;
    }
  }

  /** A page with its style within it and nothing to go to: the desk answers no more. */
  private static String closing(Wording wording) {
    String style = ReportWriter.style() + new String(resource("desk.css"), StandardCharsets.UTF_8);
    return CLOSED.fill(Map.of("language", wording.language(), "style", style), wording);
  }

  /** Ends the desk when the answer is sent. */
  private void stopSoon() {
    Thread ending =
        new Thread(
            () -> {
              server.stop(1);
              close();
            });
    ending.setDaemon(true);
    ending.start();
  }

  private static byte[] resource(String name) {
    return DataFile.text(Desk.class::getResourceAsStream, name).getBytes(StandardCharsets.UTF_8);
  }
}
