package org.uprlib.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.model.Words;

/**
 * Finds themes by a table of one's own in the format of Stanford CoreNLP's RegexNER: a line a
 * wording, the wording before a tab, the theme after it. A wording is a regular expression for each
 * word, with blanks between, or a TokensRegex expression in parentheses:
 *
 * <pre>
 * conversion (therapy|therapies|practices?)           conversion practices
 * ( /ban/ []{0,6} /conversion/ /therap.*|practices?/ )  ban of conversion practices
 * </pre>
 *
 * <p>Lines that start with {@code #} say something to readers. Letters' case is ignored; no wording
 * reaches over the end of a sentence. Stanford CoreNLP is licensed under GPL-3.0-or-later, and so
 * is a program that contains it. Immutable and thread-safe.
 */
public final class CoreNlpThemeReader implements ThemeReader {
  private final CoreNlpRules rules;

  private CoreNlpThemeReader(CoreNlpRules rules) {
    this.rules = rules;
  }

  /**
   * A reader by the table in {@code file}.
   *
   * @throws IllegalArgumentException if a line is malformed, by file and line
   * @throws IOException if the file cannot be read
   */
  public static CoreNlpThemeReader of(Path file) throws IOException {
    return of(String.valueOf(file.getFileName()), Files.readAllLines(file));
  }

  /**
   * A reader by {@code lines}, which messages call {@code name}.
   *
   * @throws IllegalArgumentException if a line is malformed, by name and line
   */
  public static CoreNlpThemeReader of(String name, List<String> lines) {
    return new CoreNlpThemeReader(CoreNlpRules.of(name, lines));
  }

  @Override
  public List<Theme> read(String text) {
    return rules.read(text);
  }

  /** What {@link CoreNlpThemeReader} finds themes by. Immutable and thread-safe. */
  private static final class CoreNlpRules {
    private final List<ThemeRule> rules;

    private CoreNlpRules(List<ThemeRule> rules) {
      this.rules = List.copyOf(rules);
    }

    /**
     * Rules by {@code lines}, which messages call {@code name}.
     *
     * @throws IllegalArgumentException if a line is malformed, by name and line
     */
    static CoreNlpRules of(String name, List<String> lines) {
      List<ThemeRule> rules = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          rules.add(ThemeRule.of(line, name + ":" + (i + 1)));
        }
      }
      return new CoreNlpRules(rules);
    }

    List<Theme> read(String text) {
      List<Found> all = new ArrayList<>();
      for (List<CoreLabel> sentence : sentences(text)) {
        for (ThemeRule rule : rules) {
          TokenSequenceMatcher matcher = rule.pattern().matcher(sentence);
          while (matcher.find()) {
            Span span =
                new Span(
                    sentence.get(matcher.start()).beginPosition(),
                    sentence.get(matcher.end() - 1).endPosition());
            all.add(new Found(rule.theme(), span));
          }
        }
      }
      all.sort(Comparator.comparingInt(found -> found.span().start()));
      Map<String, List<Words>> byTheme = new LinkedHashMap<>();
      for (Found found : all) {
        List<Words> words = byTheme.computeIfAbsent(found.theme(), key -> new ArrayList<>());
        Words named = Words.of(text, found.span());
        if (!words.contains(named)) {
          words.add(named);
        }
      }
      return byTheme.entrySet().stream().map(e -> new Theme(e.getKey(), e.getValue())).toList();
    }

    /** The sentences of {@code text}, as tokens of the Penn Treebank. */
    private static List<List<CoreLabel>> sentences(String text) {
      List<CoreLabel> labels =
          new PTBTokenizer<>(
                  new StringReader(text),
                  new CoreLabelTokenFactory(),
                  "invertible=true,untokenizable=noneDelete")
              .tokenize();
      return new WordToSentenceProcessor<CoreLabel>().process(labels);
    }

    private record Found(String theme, Span span) {}

    /** One line of a table of themes. */
    private record ThemeRule(TokenSequencePattern pattern, String theme) {
      /**
       * Reads {@code line}, which messages call {@code place}.
       *
       * @throws IllegalArgumentException if it is malformed
       */
      static ThemeRule of(String line, String place) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
          throw new IllegalArgumentException(
              place + ": expected a wording, a tab and a theme, found '" + line + "'");
        }
        String wording = cells[0].strip();
        try {
          return new ThemeRule(
              TokenSequencePattern.compile(anyCase(), expression(wording)), cells[1].strip());
        } catch (PatternSyntaxException e) {
          throw new IllegalArgumentException(
              place + ": '" + wording + "' is not a wording: " + e.getDescription(), e);
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(place + ": '" + wording + "' is not a wording", e);
        }
      }

      /** RegexNER's regular expressions word by word, in the words of TokensRegex. */
      private static String expression(String wording) {
        if (wording.startsWith("( ")) {
          return wording;
        }
        return Arrays.stream(wording.split("\\s+"))
            .peek(Pattern::compile)
            .map(word -> "/" + word.replace("/", "\\/") + "/")
            .collect(Collectors.joining(" "));
      }

      private static Env anyCase() {
        Env env = TokenSequencePattern.getNewEnv();
        env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        env.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE);
        return env;
      }
    }
  }
}
