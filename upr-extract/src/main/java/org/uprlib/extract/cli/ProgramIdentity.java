package org.uprlib.extract.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.uprlib.core.write.Console;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.ExporterProvider;

/**
 * Distinguishes one build of the program from another, of the same version too: results of one are
 * not gone on with by the other. Stateless.
 */
final class ProgramIdentity {
  private static final String OURS = "org/uprlib/";
  private static final List<Class<?>> CODE = List.of(ProgramIdentity.class, Console.class);

  private ProgramIdentity() {}

  /**
   * Version and a checksum of the classes and data, and of what brings {@code format} if that lies
   * beside the program.
   */
  static String with(ExportFormat format) {
    String version =
        Optional.ofNullable(ProgramIdentity.class.getPackage().getImplementationVersion())
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
    try (Stream<Path> files = Files.walk(folder.resolve(OURS))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        parts.put(file.toString(), Files.getLastModifiedTime(file).toMillis() + Files.size(file));
      }
    }
  }
}
