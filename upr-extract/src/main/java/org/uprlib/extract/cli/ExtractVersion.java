package org.uprlib.extract.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Prints the version in the jar's manifest. */
final class ExtractVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"upr-extract " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
