package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.AddendumReader;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.dialogue.PledgeReader;
import org.uprlib.extract.read.list.ListReader;
import org.uprlib.extract.read.matrix.MatrixReader;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.recommend.ReportReader;
import org.uprlib.extract.read.recommend.SylvanianReport;
import org.uprlib.extract.read.structure.SectionTitles;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;

/**
 * Each piece of work looks at the clock once for each thing that it does. The clock goes on by one
 * each time that it is looked at.
 */
class WorkByDeadlineTest {
  private static final int MANY = 20;

  /** Number of the first of many things; seven paragraphs may stand before it. */
  private static final int FIRST = 8;

  private static final States STATES = Loaded.STATES;
  private static final PhraseBook BOOK = Loaded.BOOK;
  private static final SectionTwoReader POSITIONS = new SectionTwoReader(BOOK);
  private static final Sentences SENTENCES = Sentences.load();
  private static final SectionTitles TITLES = new SectionTitles();
  private static final Attributor ATTRIBUTOR = new Attributor(STATES);
  private static final RecommendationTables TABLES = Loaded.TABLES;
  private static final RecommendationReader RECOMMENDATIONS = new RecommendationReader(ATTRIBUTOR);

  private static Deadline after(int looks, AtomicLong clock) {
    ReadLimits limits = ReadLimits.DEFAULT.withTimeout(Duration.ofNanos(looks));
    return Deadline.of("sylvania.docx", limits, clock::incrementAndGet);
  }

  private static Document paper(String before, String each) {
    List<String> lines = new ArrayList<>(List.of(before.split("\n", -1)));
    for (int i = FIRST; i < FIRST + MANY; i++) {
      lines.add(String.format(Locale.ROOT, each, i));
    }
    return WrittenPaper.document(lines, Language.ENGLISH);
  }

  private static PaperInfo info(PaperKind kind) {
    return new PaperInfo(
        Optional.of("A/HRC/99/7"),
        Optional.empty(),
        Optional.of("Sylvania"),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(Language.ENGLISH),
        kind);
  }

  private static Document report() {
    return paper(
        """
        # I. Summary of the proceedings of the review process
        # II. Conclusions and/or recommendations
        7. The following recommendations will be examined by Sylvania:\
        """,
        "7.%d Open schools in village %<d (Norway);");
  }

  private static Addendum answers(Deadline deadline) {
    Document addendum = paper("Replies of Sylvania", "Recommendation 7.%d: Sylvania accepts it.");
    return new AddendumReader(BOOK, STATES, TABLES, Sentences.load())
        .read(addendum, info(PaperKind.ADDENDUM).ofSymbol("A/HRC/99/7/Add.1"), deadline);
  }

  private static List<Recommendation> recommendations(Deadline deadline) {
    return new ReportReader(STATES, BOOK, POSITIONS, ATTRIBUTOR, TITLES, SENTENCES)
        .read(report(), info(PaperKind.WORKING_GROUP_REPORT), deadline)
        .orElseThrow()
        .recommendations();
  }

  private enum Work {
    REPORT {
      @Override
      int done(Deadline deadline) {
        return recommendations(deadline).size();
      }
    },
    POSITIONS_OF_THE_REPORT {
      @Override
      int done(Deadline deadline) {
        return POSITIONS
            .read(SylvanianReport.conclusions(report()), "A/HRC/99/7", Language.ENGLISH, deadline)
            .positions()
            .size();
      }
    },
    STATEMENTS_BEHIND_THE_LISTS {
      @Override
      int done(Deadline deadline) {
        Document statements =
            paper(
                """
                # I. Summary of the proceedings of the review process
                # II. Conclusions and/or recommendations
                7. The following recommendations will be examined by Sylvania:
                7.1 Open schools (Norway);
                7.2 Build roads (Chile).\
                """,
                "%d. Recommendation 7.1 enjoys the support of Sylvania.");
        POSITIONS.read(
            SylvanianReport.conclusions(statements), "A/HRC/99/7", Language.ENGLISH, deadline);
        return 2 * MANY;
      }
    },
    ADDENDUM {
      @Override
      int done(Deadline deadline) {
        return answers(deadline).answers().size();
      }
    },
    FINAL_POSITIONS {
      @Override
      int done(Deadline deadline) {
        List<Addendum> addenda = List.of(answers(Deadline.NONE));
        FinalPositions.of(recommendations(Deadline.NONE), addenda, deadline);
        return 2 * MANY;
      }
    },
    PLEDGES {
      @Override
      int done(Deadline deadline) {
        String before =
            IntStream.range(1, FIRST)
                .mapToObj(i -> "\n" + i + ". Norway took the floor.")
                .collect(Collectors.joining());
        Document paper =
            paper(
                "# I. Summary of the proceedings of the review process" + before,
                "%d. The delegation of Sylvania pledged to plant a forest.");
        return new PledgeReader(STATES, TITLES, SENTENCES)
            .read(paper, info(PaperKind.WORKING_GROUP_REPORT), deadline)
            .size();
      }
    },
    LIST {
      @Override
      int done(Deadline deadline) {
        Document list = paper("Recommendations", "6.%d Build roads to village %<d (Norway);");
        return new ListReader(POSITIONS, ATTRIBUTOR, TABLES)
            .read(list, info(PaperKind.UNKNOWN), deadline)
            .orElseThrow()
            .recommendations()
            .size();
      }
    },
    MATRIX {
      @Override
      int done(Deadline deadline) {
        Document matrix =
            paper(
                "| Recommendation | Position | Full list of themes |",
                "| 8.%d Train judges of village %<d (Spain); | Supported | D25 Torture |");
        return new MatrixReader(new FrontMatterReader(STATES), TABLES, RECOMMENDATIONS)
            .read(matrix, info(PaperKind.MATRIX), deadline)
            .orElseThrow()
            .recommendations()
            .size();
      }
    },
    SUBMISSION {
      @Override
      int done(Deadline deadline) {
        Document submission =
            paper(
                "Submission to the Universal Periodic Review of Sylvania",
                "%d. We recommend that Sylvania open a school in each village of the mountains.");
        int proposals =
            SubmissionReader.create(STATES)
                .read(submission, FileProperties.UNKNOWN, deadline)
                .proposals()
                .size();
        // Lines are sorted into parts, and then read for proposals.
        return 2 * proposals;
      }
    };

    /** Does it, and tells how often it should have looked at the clock. */
    abstract int done(Deadline deadline);
  }

  @ParameterizedTest
  @EnumSource
  void looksAtTheClock(Work work) {
    AtomicLong clock = new AtomicLong();
    int expected = work.done(after(Integer.MAX_VALUE, clock));
    assertThat(expected).isGreaterThanOrEqualTo(MANY);
    assertThat(clock.intValue()).isGreaterThan(expected);
    Deadline early = after(expected - 1, new AtomicLong());
    assertThatThrownBy(() -> work.done(early)).isInstanceOf(DeadlineExceededException.class);
  }
}
