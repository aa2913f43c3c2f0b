package org.replyby.usecases.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.model.OfficialId;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.DeadlineWithHead;

/** What has to be true of a closing before it is recorded. */
final class ClosingRules {
  private static final String WHILE_AHEAD =
      "is missing: the date has not passed yet, so say what shows that the reply went out";

  private ClosingRules() {}

  static List<Violation> violations(DeadlineWithHead read, ClosingRequest request, Instant now) {
    var today = LocalDate.ofInstant(now, read.zone());
    var dated = read.deadline().demand().datedOn();
    return DateRules.all(
        List.of(
            DateRules.notFuture("/on", request.on(), today),
            DateRules.notBefore("/on", request.on(), "the demand's date", dated),
            closedByCounsel(read, request.counsel()),
            evidence(read, request, now)));
  }

  /** Until its last day a right can be used, and no clerk decides that it is over. */
  private static Stream<Violation> closedByCounsel(
      DeadlineWithHead read, @Nullable OfficialId counsel) {
    var isAttorney =
        read.officials().stream().anyMatch(o -> o.id().equals(counsel) && o.attorney());
    return isAttorney || (counsel == null && !read.deadline().kind().isRight())
        ? Stream.empty()
        : Stream.of(
            new Violation(
                "/counsel",
                "must be an official who is marked as a city attorney: only counsel closes a"
                    + " petition, objections, a motion or an appeal"));
  }

  /**
   * A person who closes the wrong deadline can seldom say what was sent for it. Once the date has
   * passed, its evidence is welcome, but a late deadline has to be closed anyway.
   */
  private static Stream<Violation> evidence(
      DeadlineWithHead read, ClosingRequest request, Instant now) {
    var deadline = read.deadline();
    return !deadline.isOpen() || deadline.dueDate().hasPassed(now)
        ? Stream.empty()
        : switch (request) {
          case ClosingRequest.Met met -> {
            var missing = new ArrayList<Violation>();
            require(missing, "/sent", met.evidence().sent());
            require(missing, "/how", met.evidence().how());
            require(missing, "/reference", met.evidence().reference());
            yield missing.stream();
          }
          case ClosingRequest.Withdrawn gone -> Stream.empty();
        };
  }

  private static void require(List<Violation> missing, String field, @Nullable String given) {
    if (given == null) {
      missing.add(new Violation(field, WHILE_AHEAD));
    }
  }
}
