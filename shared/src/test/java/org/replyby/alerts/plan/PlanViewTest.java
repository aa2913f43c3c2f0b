package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Setting;
import org.replyby.model.Basis;
import org.replyby.model.Coded;
import org.replyby.model.Confirmation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.Extension;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.OfficialId;
import org.replyby.model.Plan;

class PlanViewTest {
  private static final Basis BASIS =
      new Basis(
          new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 23), null, null), "the letter"),
          Basis.Place.OFFICE,
          false,
          null);
  private static final Instant RECORDED = local("2018-02-17T12:00", CHICAGO);
  private static final DueDate FIRST = due("2018-02-23T16:00", CHICAGO);
  private static final DueDate SECOND = due("2018-03-02T16:00", CHICAGO);
  private static final Instant EXTENDED_AT = local("2018-02-21T15:00", CHICAGO);
  private static final Confirmation WORD =
      new Confirmation(
          OfficialId.parse("chicago-il.oada"),
          "Ada Example",
          "City attorney",
          new Confirmation.Reading.AsCounted(),
          null,
          new Entered(local("2018-02-18T10:00", CHICAGO), "ada"),
          false);
  private static final DeadlineState OPEN = new DeadlineState.Open();

  @Test
  void anOpenPlanShowsWhatWasToldWhatPassedAndWhatIsPlanned() {
    var recordedLate = local("2018-02-20T12:00", CHICAGO);
    var fired = Map.of(key(1, "d2"), fired("2018-02-21T09:00"));

    assertThat(view(deadline(FIRST, recordedLate, OPEN), fired, local("2018-02-21T12:00", CHICAGO)))
        .containsExactly(
            "1 received fired: alerts written at once",
            "1 d3 passed-before: passed before it was recorded",
            "1 d2 fired: alerts written",
            "1 confirm planned: its moment has come",
            "1 d1 planned: planned",
            "1 d0 planned: planned",
            "1 d0-noon planned: planned",
            "1 late1 planned: planned");
  }

  @Test
  void aRungWhoseMomentHasComeIsPlannedUntilASweepTellsIt() {
    assertThat(view(deadline(FIRST, RECORDED, OPEN), Map.of(), local("2018-02-20T09:00", CHICAGO)))
        .contains("1 d3 planned: its moment has come", "1 d2 planned: planned");
  }

  @Test
  void rungsThatAnOutageMergedAreSupersededByTheOneThatToldThem() {
    var outage =
        Map.of(
            key(1, "late2"),
            new Firing(local("2018-02-25T09:30", CHICAGO), Set.of("d1", "d0", "late1")),
            key(1, "d3"),
            fired("2018-02-20T09:00"),
            key(1, "d2"),
            fired("2018-02-21T09:00"));

    assertThat(view(deadline(FIRST, RECORDED, OPEN), outage, local("2018-02-25T10:00", CHICAGO)))
        .containsExactly(
            "1 received fired: alerts written at once",
            "1 confirm planned: its moment has come",
            "1 d3 fired: alerts written",
            "1 d2 fired: alerts written",
            "1 d1 superseded: one alert told it: late2",
            "1 d0 superseded: one alert told it: late2",
            "1 late1 superseded: one alert told it: late2",
            "1 late2 fired: alerts written, with 3 missed before it",
            "1 late3 planned: planned");
  }

  @Test
  void anExtensionSupersedesTheRestOfTheOldPlanAndBeginsANewOne() {
    var extended =
        new Deadline(
            DeadlineId.parse("chicago-il.byrne.d1"),
            DeadlineKind.RESPONSE,
            BASIS,
            SECOND,
            new Plan(2, EXTENDED_AT, EXTENDED_AT, null, ConfirmReminder.at(EXTENDED_AT, SECOND)),
            OPEN,
            demand(),
            List.of(
                new Extension(
                    FIRST,
                    1,
                    RECORDED,
                    Extension.Cause.EXTENDED,
                    "The bureau",
                    "asked",
                    new Entered(EXTENDED_AT, "staff"))),
            new Entered(RECORDED, "staff"),
            null,
            2);

    assertThat(
            view(
                extended,
                Map.of(key(1, "d3"), fired("2018-02-20T09:00")),
                local("2018-02-21T16:00", CHICAGO)))
        .containsExactly(
            "1 received fired: alerts written at once",
            "1 confirm superseded: extended: due Friday, March 2, 2018",
            "1 d3 fired: alerts written",
            "1 d2 superseded: extended: due Friday, March 2, 2018",
            "1 d1 superseded: extended: due Friday, March 2, 2018",
            "1 d0 superseded: extended: due Friday, March 2, 2018",
            "2 extended fired: alerts written at once",
            "2 d7 planned: planned",
            "2 confirm planned: planned",
            "2 d3 planned: planned",
            "2 d2 planned: planned",
            "2 d1 planned: planned",
            "2 d0 planned: planned",
            "2 late1 planned: planned");
  }

  @Test
  void afterClosingNothingIsPlanned() {
    var on = LocalDate.of(2018, 2, 22);
    var at = local("2018-02-22T08:00", CHICAGO);
    var fired =
        Map.of(key(1, "d3"), fired("2018-02-20T09:00"), key(1, "d2"), fired("2018-02-21T09:00"));

    assertThat(
            view(
                deadline(FIRST, RECORDED, new DeadlineState.Met(on, null, new Entered(at, "s"))),
                fired,
                at))
        .endsWith(
            "1 d2 fired: alerts written",
            "1 d1 superseded: met on Thursday, February 22, 2018",
            "1 d0 superseded: met on Thursday, February 22, 2018");
    assertThat(
            view(
                deadline(
                    FIRST,
                    RECORDED,
                    new DeadlineState.Withdrawn(on, "settled", new Entered(at, "s"))),
                fired,
                at))
        .endsWith("1 d0 superseded: withdrawn on Thursday, February 22, 2018");
  }

  @Test
  void aLetterRecordedAfterItsDateBeginsWithALateAlert() {
    var shown =
        PlanView.of(
            deadline(FIRST, local("2018-03-01T12:00", CHICAGO), OPEN),
            Map.of(),
            CityCalendar.federal(CHICAGO),
            local("2018-03-01T12:00", CHICAGO));

    assertThat(shown.stream().map(p -> p.rung().key() + " " + p.rung().reason()))
        .containsExactly("received LATE", "late1 LATE");
  }

  @Test
  void theReminderToConfirmIsShownWithWhatBecameOfIt() {
    var now = local("2018-02-22T12:00", CHICAGO);
    var open = deadline(FIRST, RECORDED, OPEN);
    assertThat(view(open, Map.of(key(1, "confirm"), fired("2018-02-19T09:00")), now))
        .contains("1 confirm fired: alerts written");
    assertThat(view(open.confirmed(WORD), Map.of(), now))
        .contains("1 confirm superseded: confirmed on Sunday, February 18, 2018");
    assertThat(view(open.afterConfirmReminder(), Map.of(), now))
        .contains("1 confirm superseded: it was not needed when its moment came");
  }

  private static List<String> view(Deadline deadline, Map<FiringKey, Firing> fired, Instant now) {
    return PlanView.of(deadline, fired, CityCalendar.federal(CHICAGO), now).stream()
        .map(
            p ->
                "%d %s %s: %s"
                    .formatted(p.planVersion(), p.rung().key(), Coded.code(p.state()), p.why()))
        .toList();
  }

  private static FiringKey key(int version, String rung) {
    return new FiringKey(version, rung);
  }

  private static Firing fired(String at) {
    return new Firing(local(at, CHICAGO), Set.of());
  }

  private static Deadline deadline(DueDate dueDate, Instant from, DeadlineState state) {
    @Nullable Instant next = state instanceof DeadlineState.Open ? from : null;
    return new Deadline(
        DeadlineId.parse("chicago-il.byrne.d1"),
        DeadlineKind.RESPONSE,
        BASIS,
        dueDate,
        new Plan(1, from, next, null, next == null ? null : ConfirmReminder.at(from, dueDate)),
        state,
        demand(),
        List.of(),
        new Entered(from, "staff"),
        null,
        1);
  }

  private static Demand demand() {
    return new Demand(
        "Chicago",
        "Byrne JAG",
        new IssuingAuthority("Bureau of Justice Assistance", null),
        LocalDate.of(2018, 1, 24),
        "Documents.",
        Set.of(),
        null);
  }
}
