package org.replyby.usecases.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;
import org.replyby.model.Basis;
import org.replyby.model.Confirmation;
import org.replyby.model.Consequence;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.Entered;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Extension;
import org.replyby.model.InCity;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Leave;
import org.replyby.model.OfficialId;
import org.replyby.model.Plan;
import org.replyby.model.Retirement;

/** What a person can change about a deadline changes its tag; its reminders do not. */
class DeadlineTagsTest {
  private static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");
  private static final Entered BY = new Entered(AT, "clerk");
  private static final Deadline WAS = deadline();

  private static Basis basis(int day) {
    var setting =
        new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, day), null, null), "the letter");
    return new Basis(setting, Basis.Place.OFFICE, false, "chicago-il.byrne.l1");
  }

  private static Demand demand(String text, Set<Consequence> consequences) {
    var from = new IssuingAuthority("Office of Justice Programs", null);
    var dated = LocalDate.of(2018, 1, 24);
    return new Demand("Chicago", "Byrne JAG", from, dated, text, consequences, null);
  }

  private static Deadline deadline() {
    return Deadline.begun(
        DeadlineId.parse("chicago-il.byrne.d1"),
        DeadlineKind.RESPONSE,
        basis(23),
        DueDates.of(basis(23).setting(), new Forum.Office("IL", ZoneId.of("America/Chicago"))),
        Plan.first(AT, AT.plusSeconds(60), AT.plusSeconds(90)),
        demand("Documents.", Set.of()),
        BY);
  }

  private static Deadline saying(Demand demand) {
    return WAS.restated(WAS.kind(), demand);
  }

  @Test
  void aPersonsChangeChangesIt() {
    var met = new DeadlineState.Met(LocalDate.of(2018, 1, 24), "by email", BY);
    var again = new Extension(WAS.dueDate(), 1, AT, Extension.Cause.EXTENDED, "BJA", "Asked.", BY);
    var moved =
        DueDates.of(basis(26).setting(), new Forum.Office("IL", ZoneId.of("America/Chicago")));
    var ann = OfficialId.parse("chicago-il.oann");
    var word =
        new Confirmation(
            ann, "Ann", "Counsel", new Confirmation.Reading.AsCounted(), null, BY, false);
    var demand = WAS.demand();
    var changed =
        Stream.of(
            WAS,
            WAS.closed(met),
            WAS.closed(met.confirmed(BY)),
            WAS.awaiting(met),
            WAS.closed(new DeadlineState.Withdrawn(LocalDate.of(2018, 1, 24), "x", BY)),
            WAS.closed(new DeadlineState.Voided("x", BY)),
            WAS.confirmed(word),
            WAS.redated(basis(26), moved, again, AT, null),
            WAS.noted(basis(26), moved),
            WAS.disclosed(new Disclosure.NotKnown()),
            WAS.restated(DeadlineKind.SUBPOENA_RETURN, demand),
            saying(demand("Other documents.", Set.of())),
            saying(demand("Documents.", Set.of(Consequence.values()))),
            saying(demand.titled("Byrne")),
            saying(demand.named("City of Chicago")),
            saying(demand.dated(null)),
            saying(demand.of("the orders")));
    assertThat(changed.map(Tags::of).toList()).doesNotHaveDuplicates();
  }

  @Test
  void whatTheServiceDoesLeavesIt() {
    assertThat(
            Stream.of(
                    WAS.replanned(AT.plusSeconds(600)),
                    WAS.afterConfirmReminder(),
                    saying(WAS.demand().told(new InCity(true, null))))
                .map(Tags::of))
        .containsOnly(Tags.of(WAS));
  }

  /** The text of a set differs from machine to machine, and that of an array from run to run. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Basis.class,
        DueDate.class,
        DeadlineState.class,
        Extension.class,
        Confirmation.class,
        Jurisdiction.class,
        EscalationPolicy.class,
        Closing.class,
        Leave.class,
        Retirement.class
      })
  void whatATagIsMadeOfHasOneText(Class<?> part) {
    var seen = new LinkedHashSet<Class<?>>();
    visit(part, seen);
    assertThat(seen).contains(part);
  }

  private static void visit(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType list) {
      assertThat(list.getRawType()).isEqualTo(List.class);
      visit(list.getActualTypeArguments()[0], seen);
    } else if (type instanceof Class<?> one && seen.add(one)) {
      var hasOneText =
          one.isRecord()
              || one.isEnum()
              || one.isPrimitive()
              || one.isSealed()
              || one.getName().startsWith("java.time.")
              || one.equals(String.class)
              || one.equals(Integer.class);
      assertThat(hasOneText).as(one.getName()).isTrue();
      if (one.isSealed() && !one.isRecord() && !one.isEnum() && one.isInterface()) {
        Stream.of(one.getPermittedSubclasses()).forEach(sub -> visit(sub, seen));
      }
      if (one.isRecord()) {
        Stream.of(one.getRecordComponents()).forEach(c -> visit(c.getGenericType(), seen));
      }
    }
  }
}
