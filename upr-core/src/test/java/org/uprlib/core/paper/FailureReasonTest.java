package org.uprlib.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.NotUprPaperException;

class FailureReasonTest {
  static Stream<Arguments> causes() {
    return Stream.of(
        arguments(
            new EncryptedException("a.pdf", null),
            "is protected by a password; remove the protection and try again."),
        arguments(
            new NotUprPaperException("a.pdf", "a symbol"),
            "is not a UPR paper with recommendations; it lacks a symbol."),
        arguments(new NoSuchFileException("a.pdf"), "does not exist."),
        arguments(new AccessDeniedException("a.pdf"), "cannot be read: access denied."),
        arguments(
            new FileSystemException("a.pdf", null, "Is a directory"),
            "cannot be read: Is a directory."),
        arguments(new IOException("Stale file handle"), "cannot be read: Stale file handle."),
        arguments(new FileNotFoundException(), "cannot be read: FileNotFoundException."),
        arguments(
            new OutOfMemoryError("Java heap space"),
            "needs more memory than there is; give java a larger -Xmx."),
        arguments(
            new NoClassDefFoundError("Could not initialize class org.uprlib.core.Words")
                .initCause(
                    new ExceptionInInitializerError(
                        "Exception java.lang.OutOfMemoryError: Java heap space [in thread a]")),
            "needs more memory than there is; give java a larger -Xmx."),
        arguments(new StackOverflowError(), "is nested too deeply to be read."),
        arguments(
            new NoClassDefFoundError("org/uprlib/core/Words"),
            "was not read, internal error (please report it): java.lang.NoClassDefFoundError:"
                + " org/uprlib/core/Words."));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void saysWhatAPersonCanUse(Throwable cause, String reason) {
    assertThat(PaperSearch.whyUnread(cause)).isEqualTo(reason);
  }
}
