package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.InsufficientMemoryException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.error.SeveralPapersException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.followup.FollowUpException;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.write.translation.TranslatedException;

/** Says what is wrong with a paper, and what a person can do. Immutable. */
record Failure(Throwable cause) {
  private static final Fragment ALERT = new Fragment("alert");

  /** A sentence that begins with the name of the paper. */
  String sentence(String name, Wording wording) {
    String reason = "";
    if (cause instanceof TranslatedException translated) {
      reason = translated.reason(wording.terminology());
    }
    if (cause instanceof TraceRoom.NoSubmissionException other) {
      String kind = other.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      reason = wording.messages().text("recognised." + kind);
    }
    if (cause instanceof CodedHistory.OtherStatesException export) {
      reason = export.states();
    }
    return wording.text(
        "failure." + key(name),
        Map.of(
            "file",
            name,
            "where",
            where(wording),
            "reason",
            reason,
            "room",
            wording.text("trace.room")));
  }

  /** The name of the paper at fault; empty if none is known. */
  static Optional<String> source(Throwable cause) {
    if (cause instanceof InputFileException text) {
      return Optional.of(text.source());
    }
    return cause instanceof UprException read ? Optional.of(read.source()) : Optional.empty();
  }

  /** The row of a table at fault, in parentheses; empty string if none is. */
  private String where(Wording wording) {
    OptionalInt line = cause instanceof InputFileException text ? text.line() : OptionalInt.empty();
    return line.isEmpty()
        ? ""
        : " (" + wording.text("failure.row", Map.of("row", line.getAsInt())) + ")";
  }

  /** A list of papers that could not be read, as HTML; nothing if there are none. */
  static String list(Map<String, Throwable> failures, Wording wording) {
    List<String> sentences = new ArrayList<>();
    failures.forEach((name, cause) -> sentences.add(new Failure(cause).sentence(name, wording)));
    return alert(sentences, wording);
  }

  /** What a person has to know first, as HTML; nothing if there is none. */
  static String alert(List<String> sentences, Wording wording) {
    return sentences.isEmpty() ? "" : ALERT.fill(Map.of("sentences", sentences), wording);
  }

  private String key(String name) {
    if (cause instanceof EncryptedException) {
      return "encrypted";
    } else if (cause instanceof UnsupportedFormatException other) {
      return otherFormat(other.mediaType(), name).orElse("format");
    } else if (cause instanceof NoTextException) {
      return "no-text";
    } else if (cause instanceof CorruptException) {
      return "corrupt";
    } else if (cause instanceof LimitExceededException
        || cause instanceof InsufficientMemoryException
        || cause instanceof OutOfMemoryError) {
      return "limit";
    } else if (cause instanceof NotUprPaperException) {
      return "no-paper";
    } else if (cause instanceof MissingReportException
        || cause instanceof ReviewMismatchException) {
      return "other-review";
    } else if (cause instanceof SeveralPapersException) {
      return "several-papers";
    } else if (cause instanceof TraceRoom.NoSubmissionException other) {
      return other.kind().name().endsWith("STATEMENT") ? "statement" : "no-submission";
    } else if (cause instanceof CodedHistory.OtherStatesException) {
      return "other-states";
    } else if (cause instanceof IncomparableException) {
      return "evidence";
    } else if (cause instanceof FollowUpReading.NotUsedException) {
      return "tables";
    } else if (cause instanceof FollowUpReading.NotFilledException) {
      return cause.getCause() instanceof ReviewMismatchException ? "other-matrix" : "matrix-format";
    } else if (cause instanceof FollowUpException table) {
      return table.isOfMatrix() ? "matrix-cells" : "table";
    } else if (cause instanceof TranslatedException) {
      return "themes";
    } else if (cause instanceof InputFileException) {
      return ofAsks(name.toLowerCase(Locale.ROOT));
    }
    return "other";
  }

  /** Of some formats there is more to say, by type or name of the file. */
  private static Optional<String> otherFormat(String mediaType, String name) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    String end = name.toLowerCase(Locale.ROOT);
    return DataFile.read(Failure.class::getResourceAsStream, "formats.tsv", 2).stream()
        .filter(
            row ->
                row.list(1, " ").stream()
                    .anyMatch(
                        sign -> sign.startsWith(".") ? end.endsWith(sign) : type.contains(sign)))
        .map(row -> row.required(0))
        .findFirst();
  }

  /** Asks are in papers and lists, and links that a person corrected in JSON. */
  private static String ofAsks(String name) {
    if (name.endsWith(".csv")) {
      return "other";
    }
    return name.endsWith(".json") ? "links" : "no-asks";
  }
}
