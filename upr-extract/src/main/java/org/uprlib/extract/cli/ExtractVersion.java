package org.uprlib.extract.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest holds. */
final class ExtractVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"upr-extract " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
