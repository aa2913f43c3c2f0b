package org.replyby.usecases.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.CalendarLink;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.MemberId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Role;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.MissingDocket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.RandomTokens;

/** Whose calendar links a person opens, sees and revokes. */
class KeepCalendarsTest {
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  private static final OfficialId ANN = new OfficialId(CHICAGO, "o1");
  private static final OfficialId BO = new OfficialId(CHICAGO, "o2");
  private static final Expected ANY = new Expected.Anything();

  private final KeptCalendars kept = new KeptCalendars();
  private final KeepCalendars calendars =
      new KeepCalendars(
          new OneCity(),
          kept,
          "https://replyby.example",
          InstantSource.fixed(Instant.parse("2018-01-24T15:00:00Z")),
          new RandomTokens(new SplittableRandom(1)),
          attempt -> {});

  /** Chicago, where Ann and Bo are officials, and no change comes in between. */
  private final class OneCity extends MissingDocket {
    @Override
    public Optional<JurisdictionFile> file(JurisdictionId id) {
      var zone = ZoneId.of("America/Chicago");
      var city = new Jurisdiction(CHICAGO, "Chicago", JurisdictionKind.CITY, "IL", zone);
      var officials = Stream.of(ANN, BO).map(OneCity::inOffice).toList();
      return Optional.of(
          new JurisdictionFile(city, EscalationPolicy.DEFAULT, 0, officials, List.of(), null));
    }

    private static Official inOffice(OfficialId id) {
      return new Official(
          id,
          id.name(),
          "Attorney",
          Tier.PRIMARY,
          Severity.NOTICE,
          false,
          false,
          "",
          List.of(),
          0,
          0);
    }

    @Override
    public Commit commit(List<Write> writes) {
      for (var write : writes) {
        if (write instanceof Write.KeptCalendar(var link)) {
          kept.keep(link);
        }
      }
      return new Commit.Done();
    }
  }

  private static Principal person(@Nullable OfficialId official, Role... roles) {
    var membership =
        official == null
            ? Map.<OfficialId, MemberId>of()
            : Map.of(official, MemberId.parse("chicago-il.m1"));
    return new Principal("somebody", Map.of(CHICAGO, Set.of(roles)), false, membership, false);
  }

  private Outcome<OpenedCalendar> open(Principal principal, @Nullable OfficialId official) {
    return calendars.open(
        principal, new KeepCalendars.Request(CHICAGO, official, CalendarLink.Shows.DATES, null));
  }

  private CalendarLink opened(Principal principal, @Nullable OfficialId official) {
    return open(principal, official) instanceof Outcome.Created<OpenedCalendar>(var made)
        ? made.link()
        : failed();
  }

  private static CalendarLink failed() {
    throw new AssertionError("no link was opened");
  }

  private List<CalendarLink> seen(Principal principal) {
    return calendars.of(principal, CHICAGO) instanceof Outcome.Found<List<CalendarLink>>(var all)
        ? all
        : List.of();
  }

  @ParameterizedTest
  @EnumSource(names = {"VIEWER", "CLERK", "COUNSEL"})
  void anOfficialKeepsTheirOwnAndNoOthers(Role role) {
    var ann = person(ANN, role);
    var own = opened(ann, ANN);
    var boss = person(null, Role.ADMINISTRATOR);
    var others = List.of(opened(boss, null), opened(boss, BO));

    assertThat(own.owner()).isEqualTo(MemberId.parse("chicago-il.m1"));
    assertThat(open(ann, null)).isInstanceOf(Outcome.Missing.class);
    assertThat(open(ann, BO)).isInstanceOf(Outcome.Missing.class);
    assertThat(seen(ann)).containsExactly(own);
    for (var other : others) {
      assertThat(calendars.one(ann, other.id())).isInstanceOf(Outcome.Missing.class);
      assertThat(calendars.revoke(ann, other.id(), ANY)).isInstanceOf(Outcome.Missing.class);
    }
    assertThat(calendars.one(ann, own.id())).isEqualTo(new Outcome.Found<>(own));
    assertThat(calendars.revoke(ann, own.id(), ANY)).isInstanceOf(Outcome.Found.class);
    assertThat(seen(boss)).containsExactlyInAnyOrderElementsOf(others);
  }

  /** Somebody else opened it, so that it shows no restricted matter; it is still theirs to end. */
  @Test
  void anOfficialSeesAndRevokesWhatAnAdministratorOpenedForThem() {
    var link = opened(person(BO, Role.ADMINISTRATOR), ANN);
    assertThat(link.isOwn()).isFalse();
    var ann = person(ANN, Role.VIEWER);
    assertThat(seen(ann)).containsExactly(link);
    assertThat(calendars.revoke(ann, link.id(), ANY)).isInstanceOf(Outcome.Found.class);
  }

  @Test
  void whoIsNoOfficialOrOnlyObservesOpensAndSeesNone() {
    var own = opened(person(ANN, Role.COUNSEL), ANN);
    for (var stranger : List.of(person(null, Role.CLERK), person(ANN, Role.OBSERVER))) {
      assertThat(open(stranger, ANN)).isInstanceOf(Outcome.Missing.class);
      assertThat(calendars.one(stranger, own.id())).isInstanceOf(Outcome.Missing.class);
      assertThat(seen(stranger)).isEmpty();
    }
  }

  @Test
  void onlyWhoKeepsAllOfThemHasMoreThanFive() {
    var ann = person(ANN, Role.COUNSEL);
    var oldest = opened(ann, ANN);
    for (int number = 1; number < CalendarLink.MOST_OF_ONES_OWN; number++) {
      opened(ann, ANN);
    }
    assertThat(open(ann, ANN))
        .isInstanceOfSatisfying(
            Outcome.Contradicted.class,
            refused -> assertThat(refused.why()).contains("you have 5 calendar links"));
    opened(person(BO, Role.CLERK), BO);
    opened(person(ANN, Role.ADMINISTRATOR), ANN);
    assertThat(calendars.revoke(ann, oldest.id(), ANY)).isInstanceOf(Outcome.Found.class);
    assertThat(open(ann, ANN)).isInstanceOf(Outcome.Contradicted.class);
  }
}
