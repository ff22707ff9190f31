package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.cli.FetchReport.Wanted.FetchState;

/**
 * Compares a list of symbols with files, by their names and by what their first pages say.
 * Immutable and thread-safe.
 */
final class FetchCheck {
  /** So many characters of the original text contain the title page. */
  private static final int TITLE_PAGE = 2_500;

  private final AddressPattern pattern;
  private final Optional<Language> language;
  private final DocumentReader reader = DocumentReader.create();
  private final LanguageDetection languages = new LanguageDetection();
  private final FrontMatterReader frontMatter;

  private FetchCheck(AddressPattern pattern, Optional<Language> language, States states) {
    this.pattern = pattern;
    this.language = language;
    this.frontMatter = new FrontMatterReader(states);
  }

  /**
   * A check of papers that are to be fetched from some place.
   *
   * @param pattern the name of a place, or a URL or path with placeholders; the United Nations' own
   *     place if empty
   * @param language that papers are wanted in; empty for any, which is fetched in English
   * @param states the States that may be under review
   * @throws IllegalArgumentException if the pattern is neither; the message is a sentence without a
   *     stop
   */
  static FetchCheck of(Optional<String> pattern, Optional<Language> language, States states) {
    return new FetchCheck(
        pattern.map(AddressPattern::of).orElseGet(AddressPattern::usual), language, states);
  }

  /** Whether papers are to be fetched from the web. */
  boolean isOfWeb() {
    return pattern.isUrl();
  }

  /**
   * The files of folders that may be papers, or pages of the web in place of papers.
   *
   * @param folders folders and files
   */
  static PaperSearch files(List<Path> folders) {
    Set<String> endings = new HashSet<>(FileType.endings());
    // Browsers save pages so, and programs name a file by the end of its address, as in 43/15.
    endings.addAll(Set.of("html", "htm", ""));
    return PaperSearch.in(folders, endings);
  }

  /**
   * What became of each paper of {@code list}. Files whose names name no paper of the list are read
   * only as long as a paper is missing.
   *
   * @param list a text with a symbol a line, or CSV with a column of them
   * @throws org.uprlib.core.error.InputFileException if it is not such a list
   * @throws IOException if it cannot be read
   */
  FetchReport check(Path list, List<PaperFile> files) throws IOException {
    List<UnSymbol> symbols = SymbolList.read(list);
    NamedSymbols names = new NamedSymbols(symbols);
    Map<UnSymbol, List<PaperFile>> named = new LinkedHashMap<>();
    symbols.forEach(symbol -> named.put(symbol, placed(symbol)));
    List<PaperFile> others = new ArrayList<>();
    for (PaperFile file : files) {
      names
          .symbol(file.path())
          .map(named::get)
          .ifPresentOrElse(of -> of.add(file), () -> others.add(file));
    }
    Map<UnSymbol, FetchReport.Wanted> found = new HashMap<>();
    List<Content> strays = new ArrayList<>();
    named.forEach(
        (symbol, of) ->
            of.forEach(
                file -> {
                  Content content = content(file);
                  put(found, named(symbol, content));
                  strays.add(content);
                }));
    strays.forEach(content -> stray(content, found, named.keySet()));
    List<PaperSearch.UnreadFile> unread = new ArrayList<>();
    for (PaperFile file : others) {
      if (symbols.stream().allMatch(symbol -> isThere(found, symbol))) {
        break;
      }
      Content content = content(file);
      content.failure().filter(each -> isCalledPaper(file)).ifPresent(unread::add);
      stray(content, found, named.keySet());
    }
    List<FetchReport.Wanted> papers =
        symbols.stream().map(each -> found.getOrDefault(each, toFetch(each))).toList();
    return new FetchReport(papers, unread);
  }

  private static boolean isCalledPaper(PaperFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return FileType.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** The file at the place that the pattern gives, if that is a path and not a web address. */
  private List<PaperFile> placed(UnSymbol symbol) {
    List<PaperFile> files = new ArrayList<>();
    pattern
        .file(symbol, wantedLanguage())
        .filter(Files::isRegularFile)
        .ifPresent(path -> files.addAll(PaperSearch.named(List.of(path))));
    return files;
  }

  private Language wantedLanguage() {
    return language.orElse(Language.ENGLISH);
  }

  private static boolean isThere(Map<UnSymbol, FetchReport.Wanted> found, UnSymbol symbol) {
    return found.containsKey(symbol) && found.get(symbol).isThere();
  }

  /** Of several files of a paper, the one that is nearest to being it counts. */
  private static void put(Map<UnSymbol, FetchReport.Wanted> found, FetchReport.Wanted paper) {
    found.merge(
        paper.symbol(),
        paper,
        (one, other) -> other.state().compareTo(one.state()) < 0 ? other : one);
  }

  /** A file that has the name of this paper. */
  private FetchReport.Wanted named(UnSymbol symbol, Content content) {
    if (content.failure().isPresent()) {
      PaperSearch.UnreadFile failure = content.failure().get();
      boolean page =
          failure.cause() instanceof UnsupportedFormatException other && other.isWebPage();
      return page
          ? paper(symbol, FetchState.WEB_PAGE, content, "")
          : paper(symbol, FetchState.UNREADABLE, content, failure.reason());
    }
    if (content.symbols().isEmpty()) {
      return inLanguage(symbol, content, "its name says so; its first page states no symbol");
    }
    if (content.symbols().contains(symbol)) {
      return inLanguage(symbol, content, "");
    }
    return paper(
        symbol, FetchState.OTHER_PAPER, content, "is " + content.symbols().iterator().next());
  }

  /** A file that has another name, or none, and may be a paper of the list all the same. */
  private void stray(
      Content content, Map<UnSymbol, FetchReport.Wanted> found, Set<UnSymbol> wanted) {
    content
        .own()
        .filter(wanted::contains)
        .ifPresent(own -> put(found, inLanguage(own, content, "")));
  }

  private FetchReport.Wanted inLanguage(UnSymbol symbol, Content content, String remark) {
    Optional<Language> other =
        content.language().filter(each -> language.isPresent() && !each.equals(language.get()));
    return other.isPresent()
        ? paper(symbol, FetchState.OTHER_LANGUAGE, content, "is in '" + other.get().code() + "'")
        : paper(symbol, FetchState.THERE, content, remark);
  }

  private FetchReport.Wanted paper(
      UnSymbol symbol, FetchState state, Content content, String reason) {
    return new FetchReport.Wanted(
        symbol, state, Optional.of(content.file()), address(symbol), reason);
  }

  private FetchReport.Wanted toFetch(UnSymbol symbol) {
    return new FetchReport.Wanted(
        symbol, FetchState.TO_FETCH, Optional.empty(), address(symbol), "");
  }

  private String address(UnSymbol symbol) {
    return pattern.address(symbol, wantedLanguage());
  }

  /**
   * What a file says of itself.
   *
   * @param own the symbol that it is read to have
   * @param symbols that one, and the first on its first page
   * @param language empty if neither name nor words show it
   * @param failure why it could not be read
   */
  private record Content(
      PaperFile file,
      Optional<UnSymbol> own,
      List<UnSymbol> symbols,
      Optional<Language> language,
      Optional<PaperSearch.UnreadFile> failure) {}

  private Content content(PaperFile file) {
    try {
      Document page = reader.readTitlePage(file.path(), file.name());
      Optional<UnSymbol> own = frontMatter.read(page).symbol().flatMap(UnSymbol::parse);
      Optional<Language> language = page.language().or(() -> languages.detect(page.text()));
      return new Content(
          file,
          own,
          symbols(own, page),
          language.or(() -> NamedSymbols.language(file.path())),
          Optional.empty());
    } catch (IOException e) {
      return new Content(
          file,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.of(PaperSearch.UnreadFile.of(file, e)));
    }
  }

  /** A resolution cites none before its own symbol, which is not read as that of a paper. */
  private static List<UnSymbol> symbols(Optional<UnSymbol> own, Document page) {
    String text = page.origin().text();
    String opening = text.substring(0, Math.min(TITLE_PAGE, text.length()));
    Optional<UnSymbol> first =
        UnSymbol.find(opening).stream().map(UnSymbol.Match::symbol).findFirst();
    return Stream.concat(own.stream(), first.stream()).distinct().toList();
  }
}
