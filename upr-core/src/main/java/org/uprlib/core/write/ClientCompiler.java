package org.uprlib.core.write;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves HotSpot's optimising compiler out of runs that end before what it makes pays: in the first
 * seconds it takes more than half of the processor's time, and without it the reports of ten
 * sessions are read in two thirds of the time. The start programs say so with an option, which a
 * jar cannot give.
 */
public final class ClientCompiler {
  /** Fewer papers are read before the other compiler has cost much. */
  private static final int FEW = 10;

  /** So many take long enough for what the other compiler makes to pay. */
  private static final int MANY = 1000;

  private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private ClientCompiler() {}

  /** Asks Java for it in the background, if a run over so many papers gains by it. */
  public static void useFor(int papers) {
    if (gains(papers, System.getProperty("java.vm.info", "")) && canBeAsked()) {
      Thread thread = new Thread(ClientCompiler::leaveOther, "compiler");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Whether so many papers are read in less time, on a Java that says {@code vm} of itself. */
  static boolean gains(int papers, String vm) {
    boolean alreadyAlone = vm.contains("emulated-client") || vm.contains("interpreted mode");
    return papers >= FEW && papers < MANY && !alreadyAlone;
  }

  private static boolean canBeAsked() {
    return ModuleLayer.boot().findModule("jdk.management").isPresent();
  }

  private static void leaveOther() {
    try {
      Path directives = Files.createTempFile("upr-compiler", ".json");
      try {
        Files.writeString(directives, DIRECTIVES);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {directives.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.deleteIfExists(directives);
      }
    } catch (IOException | JMException | RuntimeException e) {
      // Another Java has no such command, or no folder for the file: the run takes longer.
    }
  }
}
