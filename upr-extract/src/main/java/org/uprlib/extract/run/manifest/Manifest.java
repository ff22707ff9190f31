package org.uprlib.extract.run.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.write.OutputException;

/**
 * What runs noted beside their results: JSON Lines, an object for each review that was read and,
 * until the run ends, for each file that was looked into. A run adds line by line; at its end it
 * writes the whole anew under another name, puts the results in their place, and then the manifest.
 * A run that is killed in between leaves both, and both are read. One run at a time has it.
 */
final class Manifest implements Closeable {
  private static final String NEXT = ".next";
  private static final List<String> ENDINGS =
      List.of(LineResults.MANIFEST, LineResults.MANIFEST + NEXT, LineResults.PART);
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private final Path next;
  private final FileChannel channel;
  private final List<ReviewResult> reviews = new ArrayList<>();
  private final List<Looked> looked = new ArrayList<>();

  /**
   * A file that was looked into.
   *
   * @param by the program, and its options, that looked
   */
  record Looked(SeenPaper paper, String by) {}

  /** What a line has: one of these. */
  record Line(@Nullable ReviewResult review, @Nullable Looked looked) {}

  private Manifest(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.next = file.resolveSibling(file.getFileName() + NEXT);
    this.channel = channel;
    if (Files.exists(next)) {
      read(next, Files.readAllBytes(next));
    }
    // To open the file once more and close it would give the lock away.
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    // What a killed run left of a line is thrown away.
    channel.truncate(read(file, Arrays.copyOf(bytes.array(), bytes.position())));
    channel.position(channel.size());
  }

  /** Whether {@code file} is called as what a run keeps beside its results. */
  static boolean keeps(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Opens the manifest {@code file}, made if it does not exist.
   *
   * @throws InputFileException if it is not a manifest
   * @throws OutputException if another run has it
   */
  static Manifest open(Path file) throws IOException {
    while (true) {
      Object before = Files.exists(file) ? key(file) : null;
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(channel, file);
        if (Objects.equals(before, key(file))) {
          return new Manifest(file, channel);
        }
        // It was made just now, or a run that ended has put another in its place.
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** What tells a file from another in its place; null where a file system has no such thing. */
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static void lock(FileChannel channel, Path file) throws OutputException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      // A file system without locks.
      return;
    }
    if (lock == null) {
      throw new OutputException(file, "another run is writing it");
    }
  }

  /** Reads the lines of {@code noted}; returns how many bytes they have. */
  private long read(Path noted, byte[] bytes) throws InputFileException {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] != '\n') {
      length--;
    }
    int number = 0;
    for (String line :
        (Iterable<String>) new String(bytes, 0, length, StandardCharsets.UTF_8).lines()::iterator) {
      number++;
      add(line, noted, number);
    }
    return length;
  }

  private void add(String text, Path file, int number) throws InputFileException {
    Exception cause = null;
    try {
      Line line = JSON.readValue(text, Line.class);
      if (line.review() != null) {
        reviews.add(line.review());
        return;
      }
      if (line.looked() != null) {
        looked.add(line.looked());
        return;
      }
    } catch (JsonProcessingException | RuntimeException e) {
      cause = e;
    }
    throw new InputFileException(
        file.toString(),
        number,
        "is not a line of a manifest; remove the file to start again",
        cause);
  }

  /** What earlier runs noted. */
  List<ReviewResult> reviews() {
    return List.copyOf(reviews);
  }

  /** Files that a run looked into which was killed before it had read them. */
  List<Looked> looked() {
    return List.copyOf(looked);
  }

  /** Adds a file that was looked into; a lost line costs no more than another look. Thread-safe. */
  synchronized void add(Looked file) throws IOException {
    write(channel, Map.of("looked", file));
  }

  /** Adds a review whose results are on disk. */
  synchronized void add(ReviewResult review) throws IOException {
    write(channel, Map.of("review", review));
    channel.force(false);
  }

  /** Writes what is to take its place once the results have theirs. */
  void prepare(List<ReviewResult> all) throws IOException {
    try (FileChannel prepared =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (ReviewResult review : all) {
        write(prepared, Map.of("review", review));
      }
      prepared.force(false);
    }
  }

  /** Puts what was prepared in its place, and lets go of the file. */
  void replace() throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      // As on Windows, where nothing takes the place of an open file.
      channel.close();
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
    channel.close();
  }

  private static void write(FileChannel channel, Map<String, ?> line) throws IOException {
    String text = JSON.writeValueAsString(line) + "\n";
    ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Lets go of it; what was noted stays. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
