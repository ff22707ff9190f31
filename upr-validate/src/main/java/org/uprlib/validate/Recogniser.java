package org.uprlib.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.WordCounter;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.Recognition;

/**
 * Distinguishes submissions from the other papers of a review and from papers that have nothing to
 * do with it. Only what a submission cannot have decides against one: a masthead of the United
 * Nations, a title, a text that is one list or one table. Immutable and thread-safe.
 */
final class Recogniser {
  /** Mastheads and titles are within so many characters from the start. */
  private static final int FRONT = 1_500;

  /** A title page has no more blocks above its title. */
  private static final int FRONT_BLOCKS = 12;

  /** A title is within so many paragraphs from the start. */
  private static final int TITLE_BLOCKS = 3;

  private static final int LONGEST_TITLE = 200;

  /** {@code Mr. President of the Human Rights Council,}. */
  private static final Pattern SALUTATION = Pattern.compile(".{1,99}[,:!،：！，]");

  private static final Pattern ADDRESS_GOES_ON = Pattern.compile(" *[\\p{L}\\p{N}]");

  /** Fewer words do not show that a paper is about something else. */
  private static final int SHORTEST = 40;

  /** From so many items on, a text that consists of them is a list. */
  private static final int SHORTEST_LIST = 15;

  private static final double MOST = 0.7;

  /** The papers that are handed on as drafts, before they have a masthead. */
  private static final Set<PaperKind> DRAFTED =
      Set.of(PaperKind.WORKING_GROUP_REPORT, PaperKind.ADDENDUM, PaperKind.NATIONAL_REPORT);

  private static final Map<FieldWord, ConsultativeStatus> STATUS =
      Map.of(
          FieldWord.GENERAL_STATUS, ConsultativeStatus.GENERAL,
          FieldWord.SPECIAL_STATUS, ConsultativeStatus.SPECIAL,
          FieldWord.ROSTER_STATUS, ConsultativeStatus.ROSTER);

  private final FrontMatterReader frontMatter;
  private final PhraseTable<FieldWord> words = FieldWord.load();

  /** A recommendation ends with the States that made it, in parentheses. */
  private final Pattern endsWithStates =
      Pattern.compile("\\(\\p{Lu}[^()]{2,400}\\)(?: " + words.anyOf(FieldWord.AND) + ")?[;.,]?$");

  Recogniser(States states) {
    this.frontMatter = new FrontMatterReader(states);
  }

  /** What the paper is that was read as {@code submission}. */
  Recognition recognise(Submission submission) {
    Document document = submission.document();
    return document(document)
        .or(() -> statement(document))
        .or(() -> titled(submission))
        .or(() -> matrix(document))
        .or(() -> list(document))
        .or(() -> doubted(submission))
        .orElseGet(() -> byText(submission));
  }

  /** A document of the United Nations has their masthead: symbol, distribution and language. */
  private Optional<Recognition> document(Document document) {
    String front = document.text().substring(0, Math.min(FRONT, document.text().length()));
    Optional<Span> masthead = words.first(FieldWord.MASTHEAD, front);
    if (masthead.isEmpty()) {
      return Optional.empty();
    }
    PaperInfo info = frontMatter.read(document);
    String evidence = info.symbol().orElse(line(front, masthead.get().start()));
    return Optional.of(new Recognition(kind(info.kind()), evidence));
  }

  private static String line(String front, int at) {
    int end = front.indexOf('\n', at);
    return front.substring(at, end < 0 ? front.length() : end).strip();
  }

  private static Recognition.Kind kind(PaperKind kind) {
    return switch (kind) {
      case WORKING_GROUP_REPORT -> Recognition.Kind.WORKING_GROUP_REPORT;
      case ADDENDUM -> Recognition.Kind.ADDENDUM;
      case CORRIGENDUM -> Recognition.Kind.CORRIGENDUM;
      case NATIONAL_REPORT -> Recognition.Kind.NATIONAL_REPORT;
      case COMPILATION -> Recognition.Kind.COMPILATION;
      case STAKEHOLDERS_SUMMARY -> Recognition.Kind.STAKEHOLDERS_SUMMARY;
      case DECISION -> Recognition.Kind.DECISION;
      case MATRIX -> Recognition.Kind.MATRIX;
      default -> Recognition.Kind.UN_DOCUMENT;
    };
  }

  /** A statement to the Council says so, names the item of its agenda, or addresses the chair. */
  private Optional<Recognition> statement(Document document) {
    Optional<Recognition> oral = Optional.empty();
    for (Block block : document.blocks()) {
      String text = block.text().strip();
      if (block.span().start() > FRONT) {
        break;
      }
      String folded = Folding.sameLength(text);
      boolean title = text.length() <= LONGEST_TITLE;
      if (title && isTitled(FieldWord.WRITTEN_STATEMENT, folded)) {
        return Optional.of(new Recognition(Recognition.Kind.WRITTEN_STATEMENT, text));
      }
      boolean named =
          title
              && (isTitled(FieldWord.ORAL_STATEMENT, folded) || words.has(FieldWord.ITEM, folded));
      int address = address(folded);
      if (oral.isEmpty() && (named || address > 0)) {
        String evidence = named ? text : text.substring(0, address);
        oral = Optional.of(new Recognition(Recognition.Kind.ORAL_STATEMENT, evidence));
      }
    }
    return oral;
  }

  /**
   * The end of the words that address the chair; 0 if none do, as in {@code Mr. President of the
   * court was arrested}.
   */
  private int address(String paragraph) {
    int end = words.end(FieldWord.ADDRESS, paragraph, 0);
    boolean salutation = SALUTATION.matcher(paragraph).matches();
    boolean goesOn = ADDRESS_GOES_ON.matcher(paragraph).region(end, paragraph.length()).lookingAt();
    return salutation || !goesOn ? end : 0;
  }

  /** {@code Oral statement by Delta Watch}; a Chinese title ends with what the paper is. */
  private boolean isTitled(FieldWord kind, String title) {
    return words.end(kind, title, 0) > 0
        || words.all(kind, title).stream().anyMatch(span -> span.end() == title.length());
  }

  /**
   * The consultative status stated of who makes a statement; empty if none, or more than one, is
   * stated.
   */
  Optional<ConsultativeStatus> status(Document document) {
    String front = document.text().substring(0, Math.min(FRONT, document.text().length()));
    List<ConsultativeStatus> said =
        STATUS.entrySet().stream()
            .filter(status -> words.has(status.getKey(), front))
            .map(Map.Entry::getValue)
            .toList();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** Drafts have the title without the masthead. */
  private Optional<Recognition> titled(Submission submission) {
    List<Block> blocks = submission.document().blocks();
    for (int i = 0; i < Math.min(FRONT_BLOCKS, blocks.size()); i++) {
      String text = blocks.get(i).text().strip();
      if (text.length() > LONGEST_TITLE || blocks.get(i).span().start() > FRONT) {
        continue;
      }
      String folded = Folding.sameLength(text);
      if (words.end(FieldWord.ADVANCE_QUESTIONS, folded, 0) > 0) {
        return Optional.of(new Recognition(Recognition.Kind.ADVANCE_QUESTIONS, text));
      }
      if (words.end(FieldWord.LETTER, folded, 0) > 0 && submission.organisations().isEmpty()) {
        return Optional.of(new Recognition(Recognition.Kind.LETTER, text));
      }
      if (words.has(FieldWord.INFOGRAPHIC, folded)) {
        return Optional.of(new Recognition(Recognition.Kind.INFOGRAPHIC, text));
      }
      if (words.end(FieldWord.FORM, folded, 0) > 0) {
        return Optional.of(new Recognition(Recognition.Kind.FORM, text));
      }
      // A submission that has such a title, as a heading or in a citation, says who submits it.
      Optional<PaperKind> kind = frontMatter.kindByTitle(text).filter(DRAFTED::contains);
      if (kind.isPresent() && submission.organisations().isEmpty()) {
        return Optional.of(new Recognition(kind(kind.get()), text));
      }
    }
    return Optional.empty();
  }

  /** A matrix is one table under its title. */
  private Optional<Recognition> matrix(Document document) {
    int inTables =
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .mapToInt(table -> table.span().length())
            .sum();
    if (inTables < MOST * document.text().length()
        || frontMatter.read(document).kind() != PaperKind.MATRIX) {
      return Optional.empty();
    }
    return Optional.of(new Recognition(Recognition.Kind.MATRIX, ""));
  }

  private Optional<Recognition> list(Document document) {
    List<Paragraph> all = document.paragraphs().stream().filter(p -> !p.text().isBlank()).toList();
    List<Paragraph> items =
        all.stream().filter(p -> endsWithStates.matcher(p.text().strip()).find()).toList();
    if (items.size() < SHORTEST_LIST || items.size() < MOST * all.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Recognition(Recognition.Kind.RECOMMENDATIONS, items.get(0).text().strip()));
  }

  /**
   * A paper that names the review and who wrote it, and has the title of another paper or one for
   * another body: a mid-term report, a factsheet, a report to a committee.
   */
  private Optional<Recognition> doubted(Submission submission) {
    return submission.document().blocks().stream()
        .map(block -> block.text().strip())
        .filter(text -> !text.isEmpty())
        .limit(TITLE_BLOCKS)
        .filter(text -> text.length() <= LONGEST_TITLE && isOfAnotherPaper(text, submission))
        .findFirst()
        .map(text -> new Recognition(Recognition.Kind.UNCERTAIN, text));
  }

  private boolean isOfAnotherPaper(String title, Submission submission) {
    String folded = Folding.sameLength(title);
    if (isTitled(FieldWord.OTHER_PAPER, folded)) {
      return true;
    }
    if (words.has(FieldWord.OTHER_ADDRESSEE, folded)) {
      return !words.has(FieldWord.REVIEW, folded);
    }
    return isTitled(FieldWord.STATES_PAPER, folded)
        && submission.organisations().stream().noneMatch(name -> title.contains(name.name()));
  }

  private Recognition byText(Submission submission) {
    if (submission.title().isPresent()) {
      return new Recognition(Recognition.Kind.SUBMISSION, submission.title().get());
    }
    Document document = submission.document();
    String folded = Folding.sameLength(document.origin().text() + "\n" + document.text());
    Optional<Span> review = words.first(FieldWord.REVIEW, folded);
    if (review.isPresent()) {
      return new Recognition(Recognition.Kind.SUBMISSION, review.get().in(folded));
    }
    boolean readable =
        document.language().isPresent() && WordCounter.count(document.text()) >= SHORTEST;
    boolean elsewhere = readable && isFieldless(folded);
    return new Recognition(elsewhere ? Recognition.Kind.UNRELATED : Recognition.Kind.UNCERTAIN, "");
  }

  /** Whether the text has fewer than two words of the field: a single one may occur in any text. */
  private boolean isFieldless(String folded) {
    return words.all(FieldWord.FIELD, folded).stream()
            .map(span -> span.in(folded))
            .distinct()
            .limit(2)
            .count()
        < 2;
  }

  /** What a word means by which papers of the review are known; they are in field-words.tsv. */
  private enum FieldWord {
    /** Begins the masthead of a document of the United Nations. */
    MASTHEAD,
    /** Begins the title of a paper with questions of States. */
    ADVANCE_QUESTIONS,
    /** Begins the title of a statement that is read out. */
    ORAL_STATEMENT,
    /** Begins the title of a statement that is handed in. */
    WRITTEN_STATEMENT,
    /** Says that an organisation is in general consultative status. */
    GENERAL_STATUS,
    SPECIAL_STATUS,
    ROSTER_STATUS,
    /** Names the Council's item under which the outcomes of reviews are adopted. */
    ITEM,
    /** Addresses who presides over the Council; begins a paragraph. */
    ADDRESS,
    /** Addresses who gets a letter; begins a paragraph. */
    LETTER,
    /** Occurs in the title of an infographic. */
    INFOGRAPHIC,
    /** Begins the title of a form or guide. */
    FORM,
    /** Begins the title of a paper about the review that is not handed in before it. */
    OTHER_PAPER,
    /** Begins the title of the State's own paper, or of an institution that names itself there. */
    STATES_PAPER,
    /** Is in the title of a paper for another body. */
    OTHER_ADDRESSEE,
    /** Names the review. */
    REVIEW,
    /** Belongs to human rights and the State. */
    FIELD,
    /** Joins the last two items of a list. */
    AND;

    /**
     * Reads the words that ship with the library.
     *
     * @throws IllegalStateException if they are malformed; the message gives file and line
     */
    static PhraseTable<FieldWord> load() {
      return PhraseTable.load(
          FieldWord.class::getResourceAsStream, "field-words.tsv", FieldWord.class);
    }
  }
}
