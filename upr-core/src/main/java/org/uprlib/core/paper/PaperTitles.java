package org.uprlib.core.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/** The titles by which a paper's kind is known. Immutable and thread-safe. */
final class PaperTitles {
  /** Titles begin within this many characters from the start. */
  private static final int FRONT = 1_500;

  /** The State's name is within this many blocks behind the title. */
  private static final int NAME_BEHIND = 2;

  private static final int LONGEST_NAME = 90;

  /** Marks and numbers of notes, and of pages. */
  private static final Pattern MARKS = Pattern.compile("(?<![*∗ .0-9])[*∗ .0-9]++$");

  private final Map<String, PaperKind> kinds =
      PhraseTable.load(PaperTitles.class::getResourceAsStream, "paper-titles.tsv", PaperKind.class)
          .kinds(UnaryOperator.identity());

  private final int longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);

  /**
   * A title that was found.
   *
   * @param kind what it says of the paper
   * @param name the line behind it, which names the State under review
   */
  record Title(PaperKind kind, Optional<String> name) {}

  /**
   * The first title among the opening {@code blocks}; an addendum's is below that of the report to
   * which it belongs.
   */
  Optional<Title> find(List<Block> blocks) {
    Optional<Title> first = first(blocks);
    boolean addendum =
        first.filter(title -> title.kind() == PaperKind.WORKING_GROUP_REPORT).isPresent()
            && ofFirstPaper(blocks)
                .anyMatch(block -> isOf(PaperKind.ADDENDUM, Folding.sameLength(block.text())));
    return addendum ? first.map(title -> new Title(PaperKind.ADDENDUM, title.name())) : first;
  }

  /** The opening blocks before the title of another paper, which a file of two may have. */
  private Stream<Block> ofFirstPaper(List<Block> blocks) {
    List<Block> opening = blocks.stream().takeWhile(block -> block.span().start() < FRONT).toList();
    int second =
        IntStream.range(0, opening.size())
            .filter(i -> isOfReport(opening.get(i)))
            .skip(1)
            .findFirst()
            .orElse(opening.size());
    return opening.subList(0, second).stream();
  }

  private boolean isOfReport(Block block) {
    return kindOf(block.text()).equals(Optional.of(PaperKind.WORKING_GROUP_REPORT));
  }

  /** The kind whose title begins {@code line}; text that only cites one has it elsewhere. */
  Optional<PaperKind> kindOf(String line) {
    String start = line.strip();
    String text = Folding.sameLength(start.substring(0, Math.min(longest, start.length())));
    return kinds.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isOf(PaperKind kind, String text) {
    return kinds.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == kind && text.contains(entry.getKey()));
  }

  private Optional<Title> first(List<Block> blocks) {
    for (int i = 0; i < blocks.size() && blocks.get(i).span().start() < FRONT; i++) {
      String text = Folding.sameLength(blocks.get(i).text());
      for (Map.Entry<String, PaperKind> entry : kinds.entrySet()) {
        if (text.contains(entry.getKey())) {
          return Optional.of(new Title(entry.getValue(), name(blocks, i, entry.getKey())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(List<Block> blocks, int title, String words) {
    String text = Folding.sameLength(blocks.get(title).text());
    int rest = text.indexOf(words) + words.length();
    String sameBlock = clean(blocks.get(title).text().substring(Math.min(rest, text.length())));
    boolean named = sameBlock.chars().noneMatch(Character::isDigit);
    if (named && !sameBlock.isEmpty() && !Character.isLowerCase(sameBlock.charAt(0))) {
      return Optional.of(sameBlock).filter(name -> name.length() < LONGEST_NAME);
    }
    for (int i = title + 1; i <= title + NAME_BEHIND && i < blocks.size(); i++) {
      String name = clean(blocks.get(i).text());
      if (!name.isEmpty() && name.length() < LONGEST_NAME) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String clean(String line) {
    return MARKS.matcher(line).replaceFirst("").strip();
  }
}
