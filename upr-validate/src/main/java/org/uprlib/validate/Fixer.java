package org.uprlib.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.uprlib.core.document.FileType;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;

/**
 * Mends font, size, line spacing, page numbers, paragraph numbers and properties of a DOCX where
 * the validator finds fault with them; nothing else is touched, so that mending twice changes
 * nothing more. Stateless.
 */
public final class Fixer {
  private static final Set<String> KEYS =
      Set.of("font", "font-size", "spacing", "page-numbers", "paragraph-numbers", "properties");

  private Fixer() {}

  /** Whether findings of rules with this key can be mended. */
  public static boolean mends(String ruleKey) {
    return KEYS.contains(ruleKey);
  }

  /**
   * Mends a file that was checked.
   *
   * @param bytes its content, not changed
   * @param report what was found
   * @param choices what else to mend
   * @throws UnsupportedFormatException if it is not a DOCX
   * @throws IOException if it cannot be read
   */
  public static Fixed fix(byte[] bytes, Report report, Set<Choice> choices) throws IOException {
    String name = report.source();
    return ResourceGuard.run(name, () -> fix(bytes, name, report, choices));
  }

  private static Fixed fix(byte[] bytes, String name, Report report, Set<Choice> choices)
      throws IOException {
    FileType type = report.submission().document().type();
    if (type != FileType.DOCX) {
      throw UnsupportedFormatException.notToBeChanged(name, type.mediaType());
    }
    Budget budget = Budget.of(name, ReadLimits.DEFAULT);
    DocxPackage docx = DocxPackage.read(bytes, budget);
    FormMender mender = new FormMender(docx, bytes, budget, report);
    List<Change> changes = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    Set<String> chosen = choices.stream().map(Choice::ruleKey).collect(Collectors.toSet());
    for (Finding finding : report.findings()) {
      String key = finding.rule().key();
      boolean known = !finding.rule().ownWords() && (mends(key) || chosen.contains(key));
      if (!known) {
        left.add(finding);
      } else if (key.equals("properties") || done.add(key)) {
        mender.mend(finding).ifPresentOrElse(changes::add, () -> left.add(finding));
      }
    }
    return new Fixed(changes.isEmpty() ? bytes.clone() : docx.write(), changes, left);
  }

  /**
   * Something that was mended. Immutable.
   *
   * @param key key of the sentence that describes it
   * @param facts what the sentence names
   */
  public record Change(String key, Map<String, Object> facts) {
    public Change {
      facts = Map.copyOf(facts);
    }

    /** The sentence that describes it. */
    public String text(Messages messages) {
      return facts.get("count") instanceof Integer count
          ? messages.counted(key, count)
          : messages.text(key, facts);
    }
  }

  /** What is mended only if the author asks for it: it takes something away. */
  public enum Choice {
    /** Accepts all tracked changes: what was inserted stays, what was deleted is gone. */
    ACCEPT_CHANGES("changes"),
    /** Deletes all comments. */
    DELETE_COMMENTS("comments");

    private final String ruleKey;

    Choice(String ruleKey) {
      this.ruleKey = ruleKey;
    }

    /** Key of the rules whose findings it mends. */
    public String ruleKey() {
      return ruleKey;
    }
  }

  /**
   * A mended file. Immutable as long as nobody changes the bytes.
   *
   * @param bytes content of the file; that of the original if nothing was changed
   * @param changes what was mended
   * @param left what was found and has to be mended by hand
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
  public record Fixed(byte[] bytes, List<Change> changes, List<Finding> left) {
    public Fixed {
      changes = List.copyOf(changes);
      left = List.copyOf(left);
    }
  }
}
