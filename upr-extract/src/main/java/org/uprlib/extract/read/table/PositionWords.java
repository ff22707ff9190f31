package org.uprlib.extract.read.table;

import static java.util.stream.Collectors.toSet;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;
import org.uprlib.extract.text.statement.StatementReader.Reservation;

/**
 * Reads what stands in a position column: {@code Supported}, {@code Noted}, {@code
 * Supported/Noted}, or a sentence. Immutable and thread-safe.
 */
public final class PositionWords {
  private static final String FILE = "position-words.tsv";

  /** Files that are read when a word in their script comes. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.CYRILLIC, "position-words-ru.tsv",
          UnicodeScript.ARABIC, "position-words-ar.tsv",
          UnicodeScript.HAN, "position-words-zh.tsv");

  private static final String MARKS = "column-marks.tsv";

  /** A position opens a longer answer within this many characters. */
  private static final int OPENING = 80;

  private static final int SHORTEST_OPENING = 4;

  /** More words make a sentence, which is read as such. */
  private static final int MOST_WORDS = 8;

  private static final Pattern BLANKS =
      Pattern.compile("(?<![/&+,;\\s\\p{Z}–-])[\\s\\p{Z}]+(?![/&+–-])");
  private static final Pattern WORDS = Pattern.compile("\\P{L}+");

  /** {@code Accepted: 0}. */
  private static final Pattern NONE = Pattern.compile("^\\p{L}+\\s*[:=–-]\\s*0\\W*$");

  /** {@code Accepted?} */
  private static final Pattern ASKED = Pattern.compile("\\p{L}\\s*[?？؟]\\s*$");

  /** All letters before are Latin. */
  private static final int FIRST_OTHER = 0x400;

  private static final Set<PositionStatus> WHOLE =
      EnumSet.of(PositionStatus.SUPPORTED, PositionStatus.NOTED);

  /** A mark within a sentence and four words: {@code : in so far as}. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile("[^.。\\S\\n]*[^.。\\s](?:\\s*[^\\s,;，；]+){1,4}");

  private static final String OPENING_ENDS = ".:–—\n。：；؛";

  private final Map<String, Mark> marks = new HashMap<>();
  private final Map<String, PositionStatus> statuses = read(FILE);
  private final Map<UnicodeScript, Lazy<Map<String, PositionStatus>>> byScript =
      new EnumMap<>(UnicodeScript.class);
  private final PhraseBook book;

  PositionWords(PhraseBook book) {
    SCRIPTS.forEach((script, file) -> byScript.put(script, new Lazy<>(() -> read(file))));
    for (DataFile.Row row : DataFile.read(PositionWords.class::getResourceAsStream, MARKS, 3)) {
      marks.put(row.required(2), row.oneOf(Mark.class, 1));
    }
    this.book = book;
  }

  private static Map<String, PositionStatus> read(String file) {
    return PhraseTable.load(PositionWords.class::getResourceAsStream, file, PositionStatus.class)
        .kinds(Folding::letters);
  }

  /** What {@code words} on the recommendation {@code label} take back of support. */
  Optional<Stance> reserved(String label, String words, Language language) {
    return Reservation.on(label, new StatementReader(book, language).reservations(words));
  }

  /** {@code The above recommendations are noted}: said of the rows above, not of those below. */
  boolean pointsBack(String words, Language language) {
    LeadIn said = new StatementReader(book, language).leadIn(words);
    return said.firstPosition().isKnown() && said.isOn(Place.PRECEDING, Place.THESE);
  }

  /** What a cell says of the position that heads its column. */
  public enum Mark {
    /** It is the row's. */
    CHOSEN,
    /** It is not. */
    DENIED,
    /** It is not, beside marks by which others are; else it is. */
    CROSSED,
    /** What the row above has. */
    SAME
  }

  /** The mark that {@code cell} holds, such as {@code x}; empty if it holds anything else. */
  public Optional<Mark> mark(String cell) {
    return Optional.ofNullable(marks.getOrDefault(cell.strip(), marks.get(Folding.words(cell))));
  }

  /** The mark by which, in {@code cells} of one table, the position of a column is the row's. */
  public Mark choosing(Stream<String> cells) {
    Set<Mark> used = cells.flatMap(cell -> mark(cell).stream()).collect(toSet());
    return used.contains(Mark.CROSSED) && !used.contains(Mark.CHOSEN) ? Mark.CROSSED : Mark.CHOSEN;
  }

  /**
   * True if {@code words} are a word for a position, or several such as {@code Supported/Noted}.
   */
  public boolean isWord(String words) {
    return fixed(words).isPresent();
  }

  /**
   * The position that {@code words} are a fixed word for; empty if they are none. Two that nothing
   * joins are no partial answer.
   */
  public Optional<PositionStatus> fixed(String words) {
    String letters = Folding.letters(words);
    return letters.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(inScript(letters.codePointAt(0)).get(letters))
            .filter(status -> status != PositionStatus.PARTIAL || !areApart(words));
  }

  /** {@code Supported Noted}, with a blank between them, or a box that was lost. */
  private boolean areApart(String words) {
    String said = words.strip();
    return said.length() <= OPENING
        && BLANKS
            .matcher(said)
            .results()
            .map(gap -> List.of(said.substring(0, gap.start()), said.substring(gap.end())))
            .map(parts -> parts.stream().flatMap(part -> fixed(part).stream()).collect(toSet()))
            .anyMatch(WHOLE::equals);
  }

  private Map<String, PositionStatus> inScript(int letter) {
    Lazy<Map<String, PositionStatus>> others =
        letter < FIRST_OTHER ? null : byScript.get(UnicodeScript.of(letter));
    return others == null ? statuses : others.get();
  }

  /** How long {@code words} are: a Chinese character says as much as two letters. */
  public static int length(String words) {
    return words.length() + (int) words.chars().filter(Character::isIdeographic).count();
  }

  /**
   * What a cell says: a fixed word, a fixed word that opens an answer, or whole sentences. {@link
   * Stance#NONE} if nothing in it speaks of a position.
   *
   * @param cell its text, paragraphs parted by {@code \n}
   */
  public Stance read(String cell, Language language) {
    if (NONE.matcher(cell).find()) {
      return Stance.doubtful(Doubt.UNKNOWN_WORDS, whole(cell));
    }
    Optional<Stance> fixed = opens(cell).filter(opening -> !ASKED.matcher(cell).find());
    if (fixed.isPresent() && fixed.get().words().get().length() == cell.strip().length()) {
      return fixed.get();
    }
    Optional<Stance> parts = ofParts(cell, language);
    if (parts.isPresent()) {
      return parts.get();
    }
    Stance said = stance(cell, language);
    if (fixed.isPresent()) {
      if (isInPart(cell, fixed.get(), language)) {
        return Stance.of(PositionStatus.PARTIAL, whole(cell));
      }
      Stance opening = fixed.get();
      String begun = begun(cell, opening);
      Stance limited = reserved(begun, opening, language);
      if (isLess(limited, opening) && isLess(reserved(cell, opening, language), opening)) {
        return limited;
      }
      return isLess(said, opening) && isLess(stance(begun, language), opening)
          ? said
          : qualified(opening, said);
    }
    if (areApart(cell)) {
      return Stance.doubtful(Doubt.CONTRADICTION, whole(cell));
    }
    return isBoth(cell, said)
        ? Stance.doubtful(Doubt.OPPOSED, whole(cell))
        : reserved(cell, said, language);
  }

  /** What {@code answer} says part by part of a recommendation, in words that are no sentences. */
  public Optional<Stance> ofParts(String answer, Language language) {
    return new PartAnswers(this, book).read(answer, language);
  }

  /** What the words of a cell say as a sentence. */
  private Stance stance(String words, Language language) {
    return new StatementReader(book, language).stance(words.replace('\n', ' '));
  }

  /** {@code Accepted: (a)}, {@code Accepted – second part}. */
  private boolean isInPart(String cell, Stance opening, Language language) {
    String behind = cell.substring(opening.words().orElseThrow().end());
    return opening.status() == PositionStatus.SUPPORTED
        && behind.length() <= OPENING
        && new StatementReader(book, language).namesPart(behind);
  }

  /**
   * Whether the sentence that an acceptance opens is one with an exception or a condition: {@code
   * Accepted – except (b)}, {@code Accepted – subject to the Constitution}.
   */
  private static boolean isLess(Stance said, Stance opening) {
    boolean less =
        said.status() == PositionStatus.PARTIAL
            || said.doubt().filter(doubt -> doubt != Doubt.UNKNOWN_WORDS).isPresent();
    int end = opening.words().orElseThrow().end();
    return opening.status() == PositionStatus.SUPPORTED
        && less
        && said.words().filter(words -> words.start() < end).isPresent();
  }

  /** An opening and the first words behind it: others come in a sentence on something. */
  private static String begun(String cell, Stance opening) {
    int end = opening.words().orElseThrow().end();
    Matcher behind = FIRST_WORDS.matcher(cell).region(end, cell.length());
    return cell.substring(0, behind.lookingAt() ? behind.end() : end);
  }

  /** {@code Supported only as to children}: what {@code cell} itself takes back of support. */
  private Stance reserved(String cell, Stance said, Language language) {
    return said.status() == PositionStatus.SUPPORTED
        ? reserved("", cell.replace('\n', ' '), language).orElse(said)
        : said;
  }

  private static Span whole(String cell) {
    return new Span(0, cell.length()).trimmed(cell);
  }

  /** {@code Supported in 2014, now noted}: a few words, of which one says that it is noted. */
  public boolean isBoth(String cell, Stance said) {
    List<String> tokens = List.of(WORDS.split(cell.strip(), -1));
    return said.status() == PositionStatus.SUPPORTED
        && tokens.size() <= MOST_WORDS
        && tokens.stream()
            .filter(word -> !isInitial(word))
            .flatMap(word -> fixed(word).stream())
            .anyMatch(PositionStatus.NOTED::equals);
  }

  /** The position that a fixed word gives at the start of a cell; empty if none opens it. */
  public Optional<Stance> opens(String cell) {
    Optional<PositionStatus> whole = fixed(cell);
    if (whole.isPresent()) {
      return whole.map(status -> stance(status, cell, cell.length()));
    }
    for (int end = 0; end < cell.length() && end < OPENING; end++) {
      if (OPENING_ENDS.indexOf(cell.charAt(end)) >= 0 && !isInitial(cell.substring(0, end))) {
        Optional<PositionStatus> opening = fixed(cell.substring(0, end));
        if (opening.isPresent()) {
          return Optional.of(stance(opening.get(), cell, end));
        }
      }
    }
    return Optional.empty();
  }

  /** A single letter, {@code Yes} and {@code No} are positions only where they stand alone. */
  private static boolean isInitial(String words) {
    return length(Folding.letters(words)) < SHORTEST_OPENING;
  }

  /** True for a position in words, not {@code Yes} or {@code S}, and for none that is put off. */
  static boolean isWorded(Stance position) {
    return position.status() != PositionStatus.PENDING
        && position.words().orElseThrow().length() >= SHORTEST_OPENING;
  }

  /** The position that opens an answer, with what the rest of the answer adds to it. */
  private static Stance qualified(Stance opening, Stance said) {
    return said.status() == opening.status()
        ? new Stance(opening.status(), said.qualification(), opening.words(), Optional.empty())
        : opening;
  }

  private static Stance stance(PositionStatus status, String cell, int to) {
    return Stance.of(status, new Span(0, to).trimmed(cell));
  }
}
