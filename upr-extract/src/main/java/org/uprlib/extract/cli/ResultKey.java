package org.uprlib.extract.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;
import org.uprlib.core.write.Console;
import org.uprlib.extract.enrich.theme.ThemeRegistry;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.ExporterProvider;

/**
 * All that results depend on, besides the papers and the program: a run does not resume from
 * results of another key. The time limit is not part of it: a paper that exceeded it has no result.
 * Immutable.
 *
 * @param format of the results
 * @param enriched whether texts are given what they ask
 * @param facts what the user knows of files that have no title page
 * @param themes of the user's own, in order
 */
record ResultKey(
    ExportFormat format, boolean enriched, GivenMetadata facts, Optional<ThemeRegistry> themes) {
  private static final String OURS = "org/uprlib/";
  private static final List<Class<?>> CODE = List.of(ResultKey.class, Console.class);

  /** It as a text, equal for equal results. */
  String text() {
    String given = facts.equals(GivenMetadata.NONE) ? "" : " " + facts;
    String own = themes.map(each -> " themes " + each.declared()).orElse("");
    return program(format)
        + " "
        + format.word()
        + (enriched ? " enriched" : " plain")
        + given
        + own;
  }

  /**
   * Distinguishes one build of the program from another, of the same version too: version and a
   * checksum of the classes and data, and of what brings {@code format} if that lies beside it.
   */
  private static String program(ExportFormat format) {
    String version =
        Optional.ofNullable(ResultKey.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    Map<String, Long> parts = new TreeMap<>();
    for (Class<?> part : CODE) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      if (source != null) {
        collect(source, parts);
      }
    }
    for (ExporterProvider provider :
        ServiceLoader.load(ExporterProvider.class, ExportFormat.class.getClassLoader())) {
      CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
      if (provider.format() == format && source != null) {
        collect(source, parts);
      }
    }
    CRC32C checksum = new CRC32C();
    parts.forEach(
        (name, value) -> checksum.update((name + value).getBytes(StandardCharsets.UTF_8)));
    return version + "-" + Long.toHexString(checksum.getValue());
  }

  private static void collect(CodeSource source, Map<String, Long> parts) {
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        collectFiles(place, parts);
      } else {
        collectEntries(place.toFile(), parts);
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // Not a file: the version has to do.
    }
  }

  private static void collectEntries(File jar, Map<String, Long> parts) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      file.stream()
          .filter(entry -> entry.getName().startsWith(OURS))
          .forEach((JarEntry entry) -> parts.put(entry.getName(), entry.getCrc()));
    }
  }

  private static void collectFiles(Path folder, Map<String, Long> parts) throws IOException {
    Files.walkFileTree(
        folder.resolve(OURS),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
            parts.put(file.toString(), of.lastModifiedTime().toMillis() + of.size());
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
