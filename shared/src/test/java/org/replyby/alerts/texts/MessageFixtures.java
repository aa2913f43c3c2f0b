package org.replyby.alerts.texts;

import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Delivery;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.Evidence;
import org.replyby.model.HandEntry;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.SubpoenaKind;

/** Alerts about the letters of 24 January 2018, and hypothetical subpoenas after them. */
public final class MessageFixtures {
  static final AnswerLinks ADDRESS =
      new AnswerLinks(
          "https://replyby.example/acknowledge/chicago-il.byrne-jag-fy2016.d1.1.d7.o-1", null);

  /** The same where phones can answer. */
  static final AnswerLinks WITH_CODE = new AnswerLinks(ADDRESS.acknowledgeAddress(), "7KQ2M");

  static final Instant BIRTH = local("2018-02-16T09:00", CHICAGO);

  public record Government(String name, ZoneId zone) {}

  static final DeadlineState.Met MET =
      new DeadlineState.Met(
          LocalDate.of(2018, 2, 15),
          new Evidence("The documents.", "By email.", "message 4711"),
          new Entered(BIRTH, "clerk"),
          null);

  private MessageFixtures() {}

  public static Stream<Government> governments() {
    try (var csv =
        Objects.requireNonNull(
            MessageFixtures.class.getResourceAsStream("/doj-letters-2018-01-24.csv"))) {
      var text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new Government(cells[0], ZoneId.of(cells[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Alert letter(String city, Reason reason, DueDate dueDate) {
    return alert(city, reason, dueDate, null, "d7", "Documents that show orders or guidance.");
  }

  static Alert alert(
      String city,
      Reason reason,
      DueDate dueDate,
      @Nullable SubpoenaKind subpoena,
      String rung,
      String text) {
    var demand =
        new Demand(
            city,
            "Byrne JAG FY2016",
            new IssuingAuthority("Bureau of Justice Assistance", "Jon Adler, Director"),
            LocalDate.of(2018, 1, 24),
            text,
            EnumSet.allOf(Consequence.class),
            subpoena);
    return new Alert(
        AlertId.parse("chicago-il.byrne-jag-fy2016.d1.1." + rung + ".o-1"),
        new Delivery(
            "arn:aws:sns:us-east-1:000000000000:o-1",
            1,
            Severity.NOTICE,
            BIRTH,
            new AlertState.Pending(),
            0,
            BIRTH,
            null),
        subpoena == null ? DeadlineKind.RESPONSE : DeadlineKind.SUBPOENA_RETURN,
        reason,
        dueDate,
        demand,
        null,
        List.of(),
        null,
        ending(reason));
  }

  /** What is recorded of the end, for the reasons that tell of it. */
  private static DeadlineState.@Nullable Ending ending(Reason reason) {
    return reason == Reason.CLOSED || reason == Reason.SECOND_PERSON_NEEDED ? MET : null;
  }

  /** The same while a closing waits for a second person. */
  static Alert waiting(Alert alert) {
    return new Alert(
        alert.id(),
        alert.delivery(),
        alert.kind(),
        alert.reason(),
        alert.dueDate(),
        alert.demand(),
        alert.confirmation(),
        alert.remarks(),
        alert.acknowledgment(),
        MET);
  }

  /** The same with another demand. */
  static Alert of(Demand demand, Alert alert) {
    return new Alert(
        alert.id(),
        alert.delivery(),
        alert.kind(),
        alert.reason(),
        alert.dueDate(),
        demand,
        alert.confirmation(),
        alert.remarks(),
        alert.acknowledgment(),
        alert.ending());
  }

  /** The same about another kind of deadline. */
  static Alert of(DeadlineKind kind, Alert alert) {
    return new Alert(
        alert.id(),
        alert.delivery(),
        kind,
        alert.reason(),
        alert.dueDate(),
        kind == DeadlineKind.ORDERED
            ? alert.demand().entered(new HandEntry("May 4 order", true))
            : alert.demand(),
        alert.confirmation(),
        alert.remarks(),
        alert.acknowledgment(),
        alert.ending());
  }
}
