package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.reviews.Chain;
import org.uprlib.extract.match.reviews.Followed;
import org.uprlib.extract.match.reviews.Follower;
import org.uprlib.extract.rows.repeat.RepeatFilter;
import org.uprlib.extract.rows.result.ResultRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists which recommendations were made to a State again, and how it answered each time. */
@Command(name = "follow")
final class FollowCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "PAPER|RESULTS", descriptionKey = "inputs")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private ReviewedState state;

  @Option(names = "--only", paramLabel = "STATUS")
  private List<Chain.Status> only = new ArrayList<>();

  @Mixin private LikenessOption likeness;

  @Mixin private DocumentLanguage language;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private Followed.@Nullable Format format;

  @Mixin private ResultOutput output;

  FollowCommand(Setup setup) {
    super(setup);
  }

  @Override
  public Integer call() throws IOException, InterruptedException, IncomparableException {
    Followed.Format chosen = output.format(format, Followed.Format.TEXT);
    States states = States.load();
    state.find(states);
    ResultInput results = new ResultInput(console, states, new RepeatFilter(false));
    RowInput input = new RowInput(console, results, plainReader(), inputs);
    List<ResultRow> rows = input.rows().stream().filter(state::isOf).toList();
    Followed followed = Follower.with(likeness.kind()).follow(rows);
    followed.notices().forEach(notice -> console.line(notice.message()));
    output.write(
        console,
        input.files(),
        stream -> chosen.write(followed.only(only), language.words(), stream));
    return input.exitCode();
  }
}
