package org.uprlib.core.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * A file of a batch. Immutable.
 *
 * @param path where it is
 * @param name what it is called in every output: its path within what was given, as in {@code
 *     2019/report.pdf} of a folder, or {@code report.pdf} of the file itself
 * @param content its content, if that can be read but once and was
 */
public record PaperFile(Path path, String name, Optional<HeldContent> content) {
  private static final char UNREADABLE = '\uFFFD';
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final int HEX = 16;
  private static final int ESCAPE = 3;

  /** A file that can be read whenever it is wanted. */
  public PaperFile(Path path, String name) {
    this(path, name, Optional.empty());
  }

  /** The same with its content in memory. */
  public PaperFile holding(HeldContent held) {
    return new PaperFile(path, name, Optional.of(held));
  }

  /**
   * All that is in it.
   *
   * @throws org.uprlib.core.error.LimitExceededException if that is more than a file may have
   * @throws IOException if it cannot be read
   */
  public byte[] bytes(ReadLimits limits) throws IOException {
    return content.isPresent() ? content.get().bytes() : WholeContent.within(limits).of(path, name);
  }

  /** Whether it can be read only once, as a pipe, and was not. */
  public boolean isToBeHeld() {
    return content.isEmpty()
        && Files.exists(path)
        && !Files.isRegularFile(path)
        && !Files.isDirectory(path);
  }

  /**
   * Makes sure that each paper has a name of its own.
   *
   * @throws IllegalArgumentException if two of {@code files} have one name; the same file twice may
   */
  public static void requireNames(Collection<PaperFile> files) {
    requireNames(files, true);
  }

  /**
   * Makes sure that each paper has a name of its own.
   *
   * @throws IllegalArgumentException if two of {@code review} have one name
   */
  public static void requireNamesOnce(Collection<PaperFile> review) {
    requireNames(review, false);
  }

  private static void requireNames(Collection<PaperFile> files, boolean twice) {
    Map<String, PaperFile> byName = new HashMap<>();
    for (PaperFile file : files) {
      PaperFile other = byName.putIfAbsent(file.name(), file);
      if (other != null && !(twice && other.equals(file))) {
        throw new IllegalArgumentException(
            MessageText.of(
                ("%s: is the name of two files, %s and %s; name them with"
                        + " PaperSearch.named, or each apart.")
                    .formatted(file.name(), other.path(), file.path())));
      }
    }
  }

  /** File name of {@code path}. */
  static String fileName(Path path) {
    String name = pathName(path);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /**
   * {@code path} with its parts joined by {@code /}. A name that the current locale cannot express
   * is read as UTF-8; bytes that are not UTF-8 are written in hexadecimal, as in {@code
   * rapport-%E9.pdf}.
   */
  public static String pathName(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    if (name.indexOf(UNREADABLE) < 0) {
      return name;
    }
    String raw = path.toUri().getRawPath();
    // A path's URI is absolute: only as many parts as the path itself has are wanted.
    String[] parts = (raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw).split("/", -1);
    int count = path.getNameCount();
    return Arrays.asList(parts).subList(parts.length - count, parts.length).stream()
        .map(PaperFile::decoded)
        .collect(Collectors.joining("/", path.isAbsolute() ? "/" : "", ""));
  }

  private static String decoded(String part) {
    return ESCAPED
        .matcher(part)
        .replaceAll(escaped -> Matcher.quoteReplacement(letters(escaped.group())));
  }

  /** The bytes decoded as UTF-8, or as they are escaped if they are not UTF-8. */
  private static String letters(String escaped) {
    byte[] bytes = new byte[escaped.length() / ESCAPE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escaped, ESCAPE * i + 1, ESCAPE * (i + 1), HEX);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return escaped;
    }
  }

  /**
   * Content that can be read but once, as that of a pipe or of standard input, and so is kept in
   * memory. Immutable. It equals only itself.
   */
  public static final class HeldContent {
    private final byte[] bytes;

    private HeldContent(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Content that is {@code bytes}, of which a copy is kept. */
    public static HeldContent of(byte[] bytes) {
      return new HeldContent(bytes.clone());
    }

    /** A copy of it. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }
}
