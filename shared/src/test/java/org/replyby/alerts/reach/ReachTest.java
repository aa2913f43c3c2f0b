package org.replyby.alerts.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.PlanFixtures;
import org.replyby.model.Address;
import org.replyby.model.Escalation;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;

/** Who hears an alert when some of its officials cannot be reached. */
class ReachTest {
  private static final Instant NOW = Instant.parse("2018-01-24T15:00:00Z");

  private static Official official(String name, Tier tier, Severity least, boolean live) {
    var id = OfficialId.parse("chicago-il." + name);
    var state =
        live
            ? new SubscriptionState.Confirmed("arn", true, NOW)
            : new SubscriptionState.Cancelled(NOW);
    var email = new Address.Email(name + "@example.com");
    var address = new Subscription(new SubscriptionId(id, "s1"), email, state, NOW, null);
    return new Official(
        id, name, "x", tier, least, false, false, "arn", List.of(address), live ? 1 : 0, 1);
  }

  private static Official live(String name, Tier tier) {
    return official(name, tier, Severity.NOTICE, true);
  }

  private static Official absent(String name, Tier tier) {
    return official(name, tier, Severity.NOTICE, false);
  }

  private static Reach of(Reason reason, Severity severity, Official... officials) {
    return WhoHears.of(List.of(officials), reason, severity, Official::isReachable);
  }

  private static Reach reminder(Official... officials) {
    return of(Reason.APPROACHING, Severity.NOTICE, officials);
  }

  private static List<String> names(List<Official> officials) {
    return officials.stream().map(Official::name).toList();
  }

  @Test
  void anAbsentPrimaryIsReplacedByTheDeputyAtTheSameRung() {
    var reach = reminder(absent("ann", Tier.PRIMARY), live("dee", Tier.DEPUTY));
    assertThat(names(reach.told())).containsExactly("dee");
    assertThat(names(reach.goneOn())).containsExactly("dee");
    assertThat(reach.notTold())
        .singleElement()
        .satisfies(one -> assertThat(one.why()).isEqualTo("no confirmed address"));
  }

  @Test
  void aWatcherWhoHearsItAnywayDoesNotReplaceThePrimary() {
    var reach =
        reminder(absent("ann", Tier.PRIMARY), live("dee", Tier.DEPUTY), live("wes", Tier.WATCHER));
    assertThat(names(reach.told())).containsExactly("wes", "dee");
  }

  @Test
  void afterTheDeputiesComeTheOtherPrimariesAndThenTheWatchers() {
    var watcher = official("wes", Tier.WATCHER, Severity.URGENT, true);
    assertThat(names(reminder(absent("ann", Tier.PRIMARY), watcher).told())).containsExactly("wes");
  }

  @Test
  void aReminderThatAReachablePrimaryChoseNotToGetGoesNowhereElse() {
    var urgentOnly = official("bob", Tier.PRIMARY, Severity.URGENT, true);
    var reach = reminder(urgentOnly, live("dee", Tier.DEPUTY));
    assertThat(reach.told()).isEmpty();
    assertThat(reach.isNobody()).isFalse();
  }

  @Test
  void theFirstWordIsHiddenFromNobodyIfOtherwiseNobodyWouldHearIt() {
    var urgentOnly = official("bob", Tier.PRIMARY, Severity.URGENT, true);
    assertThat(names(of(Reason.LETTER_RECEIVED, Severity.NOTICE, urgentOnly).told()))
        .containsExactly("bob");
    assertThat(names(of(Reason.DEADLINE_SET, Severity.NOTICE, live("dee", Tier.DEPUTY)).told()))
        .containsExactly("dee");
  }

  /** It does not go on to the deputy while the primary official can be reached. */
  @Test
  void theFirstWordGoesToThoseItIsMeantForIfAllAskedForUrgentAlertsOnly() {
    var primary = official("bob", Tier.PRIMARY, Severity.URGENT, true);
    var deputy = official("dee", Tier.DEPUTY, Severity.URGENT, true);
    var watcher = official("wes", Tier.WATCHER, Severity.URGENT, true);
    var reach = of(Reason.LETTER_RECEIVED, Severity.NOTICE, primary, deputy, watcher);
    assertThat(names(reach.told())).containsExactly("bob", "wes");
    assertThat(reach.goneOn()).isEmpty();
    assertThat(Telling.warning(reach)).isNull();
    var listens = live("wes", Tier.WATCHER);
    assertThat(names(of(Reason.LETTER_RECEIVED, Severity.NOTICE, primary, listens).told()))
        .containsExactly("bob", "wes");
  }

  @Test
  void ifNobodyCanBeReachedTheOperatorIs() {
    assertThat(reminder().isNobody()).isTrue();
    assertThat(reminder(absent("ann", Tier.PRIMARY)).isNobody()).isTrue();
    assertThat(of(Reason.LATE, Severity.URGENT, absent("ann", Tier.PRIMARY)).isNobody()).isTrue();
  }

  @Test
  void aFailureGoesNoFurther() {
    var reach = of(Reason.UNDELIVERED, Severity.URGENT, absent("dee", Tier.DEPUTY));
    assertThat(reach.told()).isEmpty();
    assertThat(reach.isNobody()).isFalse();
  }

  @Test
  void aStepWhoseDeputiesAreAbsentGoesToEverybodyWhoCanBeReached() {
    var officials =
        List.of(live("ann", Tier.PRIMARY), absent("dee", Tier.DEPUTY), live("wes", Tier.WATCHER));
    var reach = WhoHears.ofStep(1, officials, Official::isReachable);
    assertThat(names(reach.told())).containsExactly("ann", "wes");
    assertThat(reach.hasGoneOn()).isTrue();
  }

  @Test
  void aStepInACityWithoutDeputiesGoesToThePrimariesAndWaitsADay() {
    var officials = List.of(live("ann", Tier.PRIMARY), live("wes", Tier.WATCHER));
    var reach = WhoHears.ofStep(1, officials, Official::isReachable);
    assertThat(names(reach.told())).containsExactly("ann");
    assertThat(reach.hasGoneOn()).isFalse();
  }

  @Test
  void aStepThatReachedNobodyWaitsForEightInTheCity() {
    var chicago = ZoneId.of("America/Chicago");
    var was = new Escalation(0, NOW);
    var date = PlanFixtures.due("2018-01-29T17:00", chicago);
    assertThat(EscalationSteps.reachedNobody(was, date, NOW, chicago))
        .isEqualTo(new Escalation(1, Instant.parse("2018-01-25T14:00:00Z")));
    var early = Instant.parse("2018-01-24T10:45:00Z");
    assertThat(EscalationSteps.reachedNobody(was, date, early, chicago).nextAt())
        .isEqualTo("2018-01-24T14:00:00Z");
    var today = PlanFixtures.due("2018-01-24T17:00", chicago);
    assertThat(EscalationSteps.reachedNobody(was, today, NOW, chicago).nextAt()).isNull();
  }
}
