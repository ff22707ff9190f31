package org.uprlib.validate.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Prints the version in the jar's manifest. */
final class ValidateVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"upr-validate " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
