package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.spi.Provider;
import org.junit.jupiter.api.Test;

/** Log4j, which POI brings along, complains on standard output where it finds no logger. */
class LoggingTest {
  private static final String FALLBACK = "org.apache.logging.log4j.simple.internal.SimpleProvider";

  @Test
  void thereIsALoggerForProgramsThatHaveNone() {
    assertThat(providers())
        .extracting(provider -> provider.getClass().getName())
        .contains(FALLBACK);
  }

  @Test
  void theProgramsOwnLoggerComesFirst() {
    List<Provider> providers = providers();
    assertThat(providers).hasSizeGreaterThan(1);
    assertThat(providers)
        .filteredOn(provider -> provider.getClass().getName().equals(FALLBACK))
        .allMatch(
            fallback ->
                providers.stream()
                    .filter(provider -> !provider.equals(fallback))
                    .allMatch(provider -> provider.getPriority() > fallback.getPriority()));
    assertThat(LogManager.getFactory().getClass().getName()).startsWith("org.apache.logging.slf4j");
  }

  private static List<Provider> providers() {
    return ServiceLoader.load(Provider.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Provider::getPriority))
        .toList();
  }
}
