package org.uprlib.samples.paper;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

/** What a careful reader gets out of {@link Addendum2020}. */
final class Replies2020 {
  private static final StatedPosition PARTIAL =
      new StatedPosition(PositionStatus.PARTIAL, Optional.empty());
  private static final StatedPosition GOING_ON =
      StatedPosition.supported(Qualification.IMPLEMENTED_OR_IN_PROCESS);
  private static final String BILL =
      """
      A bill on the reception of asylum seekers, which covers both points, has been before
      Parliament since January 2020.\
      """;

  private Replies2020() {}

  static List<Reply> all() {
    return List.of(
        Reply.of("14.1", PARTIAL, 5)
            .withComment(
                """
                Since February 2020 no family has been detained. The Karstal centre will go on to
                hold adults, for 14 days at most.\
                """),
        Reply.of("14.2", StatedPosition.SUPPORTED, 3),
        Reply.of("14.3", StatedPosition.NOTED, 6)
            .withComment(
                """
                Residence permits are granted case by case; long employment counts among the
                grounds.\
                """),
        Reply.of("14.4", StatedPosition.SUPPORTED, 3).withComment(BILL),
        Reply.of("14.5", StatedPosition.SUPPORTED, 3).withComment(BILL),
        Reply.of("14.6", StatedPosition.SUPPORTED, 3),
        Reply.of("14.7", GOING_ON, 4)
            .withComment(
                """
                The Police Complaints Board opened in December 2019. Its members are chosen by
                Parliament.\
                """),
        Reply.of("14.8", StatedPosition.SUPPORTED, 3),
        Reply.of("14.9", StatedPosition.NOTED, 7)
            .withComment(
                """
                Villages are heard before a permit is given, and may appeal against it, but have no
                veto.\
                """));
  }
}
