package org.uprlib.validate.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar's manifest holds. */
final class ValidateVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"upr-validate " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
