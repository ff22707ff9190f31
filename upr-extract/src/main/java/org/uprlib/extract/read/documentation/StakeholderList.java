package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.States;

/**
 * Reads the list of those who contributed to a summary, which is one of its first notes: acronym,
 * name and place of each, under titles such as {@code Joint submissions:}. Its columns are lost:
 * the text before a name is its acronym, and entries without semicolons between them are separated
 * by the acronyms that the other notes cite. Immutable.
 */
final class StakeholderList {
  /** The words by which the note is recognised begin within so many characters from its start. */
  private static final int LEAD = 400;

  /** The words before the acronym of a joint submission. */
  private static final int NEAR = 30;

  private static final int LONGEST_ATTACHED = 120;

  /** A short name in place of an acronym has so many words at most. */
  private static final int LONGEST_SHORT = 5;

  private static final String ACRONYM = "[\\p{L}][\\p{L}\\p{N}&/.’'_-]*";

  private static final Pattern JOINT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}&.-]+/)?JS\\s?\\d{1,3}(?:/[\\p{L}\\p{N}&.-]+)?"
              + "(?![\\p{L}\\p{N}])");

  /** Who is cited: {@code JS2, p. 4}, {@code AI, paras. 3–5}. */
  private static final Pattern CITED =
      Pattern.compile(
          "("
              + ACRONYM
              + "(?: \\p{Lu}[\\p{L}\\p{N}]*)?),? ?(?:pp?|paras?|pages?|paragraphs?)\\.? ?\\d");

  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\(([\\p{L}][\\p{L}\\p{N}&/ .:-]{1,40})\\)[ –-]*(?=\\p{Lu})");

  private static final Pattern ACRONYM_LAST =
      Pattern.compile("\\s+(?:\\(|[–-] )(\\p{Lu}[\\p{Lu}\\p{N}&/-]*)\\)?$");

  private static final Pattern FIRST = Pattern.compile("^\\(?(" + ACRONYM + ")\\)?(?: ?[–:-])? +");

  private final PhraseTable<DocumentationWord> words;
  private final NamePieces pieces;
  private final Lazy<Bodies> bodies;

  StakeholderList(PhraseTable<DocumentationWord> words, States states, Lazy<Bodies> bodies) {
    this.words = words;
    this.pieces = new NamePieces(words, states);
    this.bodies = bodies;
  }

  /**
   * Those whom the note among {@code notes} that lists them names; empty if there is no such note.
   */
  List<Speaker> read(List<ReviewDocument.Note> notes) {
    return read(notes, EnumSet.allOf(DocumentationWord.class));
  }

  List<Speaker> institutions(List<ReviewDocument.Note> notes) {
    return read(notes, EnumSet.of(DocumentationWord.INSTITUTION));
  }

  private List<Speaker> read(List<ReviewDocument.Note> notes, Set<DocumentationWord> titles) {
    Optional<ReviewDocument.Note> list = notes.stream().filter(this::isList).findFirst();
    if (list.isEmpty()) {
      return List.of();
    }
    Set<String> cited = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    notes.stream()
        .filter(note -> !note.equals(list.get()))
        .flatMap(note -> CITED.matcher(note.text()).results())
        .forEach(found -> cited.add(found.group(1)));
    Map<String, Speaker> found = new LinkedHashMap<>();
    for (Part part : parts(list.get().text().replace('\n', ' '))) {
      if (titles.contains(part.kind())) {
        List<Speaker> speakers =
            part.kind() == DocumentationWord.ATTACHED
                ? attached(part.text(), cited)
                : listed(part.text(), cited);
        speakers.stream()
            .filter(speaker -> !speaker.name().isBlank())
            .forEach(
                speaker -> found.putIfAbsent(speaker.cited().toLowerCase(Locale.ROOT), speaker));
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isList(ReviewDocument.Note note) {
    return words
        .first(DocumentationWord.LISTED, note.text())
        .filter(span -> span.start() < LEAD)
        .isPresent();
  }

  /** A part of the list, under one title. */
  private record Part(DocumentationWord kind, String text) {}

  private List<Part> parts(String list) {
    TreeMap<Integer, Span> titles = new TreeMap<>();
    Map<Integer, DocumentationWord> kinds = new LinkedHashMap<>();
    for (DocumentationWord kind :
        List.of(
            DocumentationWord.GROUP,
            DocumentationWord.INSTITUTION,
            DocumentationWord.JOINT_GROUP,
            DocumentationWord.ATTACHED)) {
      for (Span span : words.all(kind, list)) {
        titles.put(span.start(), span);
        kinds.put(span.start(), kind);
      }
    }
    titles.values().removeIf(span -> !isTitle(list, span, titles));
    List<Part> parts = new ArrayList<>();
    for (Span title : titles.values()) {
      Map.Entry<Integer, Span> next = titles.higherEntry(title.start());
      int end = next == null ? list.length() : next.getKey();
      String text = list.substring(title.end(), end).replaceFirst("^(?:\\(s\\))?\\s*:?", "");
      parts.add(new Part(kinds.get(title.start()), text.strip()));
    }
    return parts;
  }

  /** A title begins with a capital, and ends with a colon or follows the end of an entry. */
  private static boolean isTitle(String list, Span span, NavigableMap<Integer, Span> titles) {
    String before = list.substring(0, span.start()).stripTrailing();
    Map.Entry<Integer, Span> last = titles.lowerEntry(span.start());
    boolean behindTitle =
        last != null && list.substring(last.getValue().end(), span.start()).isBlank();
    boolean colon = list.startsWith(":", span.end()) || list.startsWith("(s):", span.end());
    boolean end = before.isEmpty() || ";.:)*".indexOf(before.charAt(before.length() - 1)) >= 0;
    String behind = list.substring(span.end()).stripLeading();
    boolean counted = !behind.isEmpty() && Character.isDigit(behind.charAt(0));
    boolean opens = !behind.isEmpty() && !Character.isLowerCase(behind.charAt(0));
    return Character.isUpperCase(list.charAt(span.start()))
        && !counted
        && (colon || (opens && (end || behindTitle)));
  }

  private List<Speaker> listed(String text, Set<String> cited) {
    Matcher matcher = JOINT.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 40));
      boolean joint =
          words
              .first(DocumentationWord.JOINT, behind)
              .filter(span -> span.start() <= 3)
              .isPresent();
      int before = Math.max(0, matcher.start() - NEAR);
      Optional<Span> announced =
          words.all(DocumentationWord.JOINT, text.substring(before, matcher.start())).stream()
              .reduce((first, last) -> last);
      if (announced.isPresent() && !joint) {
        starts.add(before + announced.get().start());
      } else if (joint || starts.size() > 0 || text.substring(0, matcher.start()).isBlank()) {
        starts.add(matcher.start());
      }
    }
    List<Speaker> found = new ArrayList<>();
    found.addAll(single(starts.isEmpty() ? text : text.substring(0, starts.get(0)), cited));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      found.add(joint(text.substring(starts.get(i), end)));
    }
    return found;
  }

  private Speaker joint(String entry) {
    Matcher matcher = JOINT.matcher(entry);
    boolean first = matcher.lookingAt();
    boolean named = first || (matcher.find() && matcher.start() <= NEAR);
    String acronym = named ? matcher.group() : "";
    String rest =
        first || !named
            ? entry.substring(acronym.length()).strip()
            : entry.substring(0, matcher.start()).replaceAll("[\\s(,–-]+$", "")
                + entry.substring(matcher.end()).replaceFirst("^\\)?[\\s,]*", " ");
    Optional<Span> by = words.first(DocumentationWord.SUBMITTED_BY, rest);
    int colon = rest.indexOf(':');
    int nameEnd = by.map(Span::start).orElse(Math.max(0, colon));
    int from = by.map(Span::end).orElse(colon + 1);
    String name = rest.substring(0, nameEnd).replaceAll("^[\\s:–-]+|[\\s:,(–-]+$", "");
    String members = rest.substring(from).replaceFirst("^[\\s:]+", "");
    if (rest.substring(0, nameEnd).stripTrailing().endsWith("(")) {
      members = members.replaceFirst("\\)[\\s;.*]*$", "");
    }
    return new Speaker(
        Speaker.Kind.STAKEHOLDER,
        name.isEmpty() ? acronym : name,
        Optional.of(acronym.replace(" ", "")),
        pieces.members(members));
  }

  private List<Speaker> single(String text, Set<String> cited) {
    return NamePieces.cut(text, ";").stream()
        .flatMap(piece -> parted(piece.strip(), cited).stream())
        .flatMap(entry -> speaker(entry, cited).stream())
        .toList();
  }

  /** The entries of {@code piece}, in which no semicolon parts them. */
  private static List<String> parted(String piece, Set<String> cited) {
    List<String> entries = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (String word : piece.split(" ", -1)) {
      boolean own = piece.startsWith(word, from);
      if (at > from + 1 && !own && cited.contains(word) && isAcronym(word)) {
        entries.add(piece.substring(from, at).strip());
        from = at;
      }
      at += word.length() + 1;
    }
    entries.add(piece.substring(from).strip());
    return entries;
  }

  private static boolean isAcronym(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 || word.chars().anyMatch(Character::isDigit);
  }

  private Optional<Speaker> speaker(String entry, Set<String> cited) {
    if (entry.length() < 2 || entry.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int end = acronymEnd(entry, cited);
    if (end == 0) {
      String name = pieces.withoutPlace(entry.replaceFirst("^\\([a-z]\\) ", ""));
      Matcher behind = ACRONYM_LAST.matcher(name);
      boolean last = behind.find() && behind.start() > 0 && isAcronym(behind.group(1));
      return Optional.of(
          new Speaker(
              Speaker.Kind.STAKEHOLDER,
              last ? name.substring(0, behind.start()) : name,
              last ? Optional.of(behind.group(1)) : Optional.empty()));
    }
    String acronym = entry.substring(0, end).replaceAll("^\\(|[)\\s:._–-]+$", "").strip();
    String name = pieces.withoutPlace(entry.substring(end).replaceFirst("^[\\s:–-]+", ""));
    return Optional.of(
        new Speaker(
            Speaker.Kind.STAKEHOLDER, name.isEmpty() ? acronym : name, Optional.of(acronym)));
  }

  /** End of the acronym before a name; 0 if the entry has none. */
  private static int acronymEnd(String entry, Set<String> cited) {
    Matcher first = FIRST.matcher(entry);
    if (!first.find()) {
      return 0;
    }
    int repeated = repeatedEnd(entry);
    if (repeated > 0) {
      return repeated;
    }
    String rest = entry.substring(first.end());
    String word = first.group(1);
    Matcher second = FIRST.matcher(rest);
    if (second.find()) {
      String two = word + " " + second.group(1);
      boolean capitals = isShort(word) && isShort(second.group(1)) && !word.equals(second.group(1));
      if ((cited.contains(two) && !isName(rest, second)) || capitals) {
        return first.end() + second.end();
      }
    }
    return isAcronym(word) || cited.contains(word) || rest.startsWith(word) ? first.end() : 0;
  }

  /**
   * Where a short name of several words ends that the name repeats, in whole or behind its own
   * acronym; 0 if none is repeated.
   */
  private static int repeatedEnd(String entry) {
    int end = 0;
    int at = entry.indexOf(' ');
    int afterFirst = at + 1;
    boolean acronym = at > 0 && isAcronym(entry.substring(0, at));
    for (int words = 1; at > 0 && words <= LONGEST_SHORT; words++) {
      String rest = " " + entry.substring(at + 1).toLowerCase(Locale.ROOT);
      String whole = " " + entry.substring(0, at).toLowerCase(Locale.ROOT);
      String behind = " " + entry.substring(Math.min(at, afterFirst), at).toLowerCase(Locale.ROOT);
      boolean repeated =
          (words > 1 && hasWords(rest, whole)) || (words > 2 && acronym && hasWords(rest, behind));
      end = repeated ? at + 1 : end;
      at = entry.indexOf(' ', at + 1);
    }
    return end;
  }

  private static boolean hasWords(String text, String words) {
    int at = text.indexOf(words);
    int end = at + words.length();
    return at >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Whether the second word begins the name rather than ending the acronym. */
  private static boolean isName(String rest, Matcher second) {
    return !rest.substring(second.end()).contains(" ");
  }

  private static boolean isShort(String word) {
    return word.length() > 1
        && word.length() <= 8
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private List<Speaker> attached(String text, Set<String> cited) {
    List<Speaker> found = new ArrayList<>();
    List<MatchResult> starts = ATTACHED.matcher(text).results().toList();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
      List<String> entries = NamePieces.cut(text.substring(starts.get(i).end(), end), ";");
      String acronym = starts.get(i).group(1).strip();
      String name = bodies.get().regionalName(acronym).orElseGet(() -> shortened(entries.get(0)));
      found.add(new Speaker(Speaker.Kind.STAKEHOLDER, name, Optional.of(acronym)));
      found.addAll(behind(entries.subList(1, entries.size()), cited));
    }
    if (starts.isEmpty()) {
      found.addAll(behind(NamePieces.cut(text, ";"), cited));
    }
    return found;
  }

  /** Further contributors behind what another one attached: their entries begin with acronyms. */
  private List<Speaker> behind(List<String> entries, Set<String> cited) {
    List<Speaker> found = new ArrayList<>();
    for (String entry : entries) {
      Matcher first = FIRST.matcher(entry.strip());
      boolean acronym = first.find() && isAcronym(first.group(1));
      if (acronym && startsName(entry.strip().substring(first.end()))) {
        speaker(entry.strip(), cited).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean startsName(String rest) {
    return !rest.isEmpty()
        && Character.isUpperCase(rest.charAt(0))
        && rest.split(" ", -1).length > 2;
  }

  private static String shortened(String name) {
    String whole = name.strip();
    int comma = whole.indexOf(", ", Math.min(whole.length(), 12));
    String head = comma > 0 ? whole.substring(0, comma) : whole;
    return head.length() <= LONGEST_ATTACHED
        ? head.replaceAll("[\\s.]+$", "")
        : head.substring(0, LONGEST_ATTACHED).strip() + " …";
  }
}
