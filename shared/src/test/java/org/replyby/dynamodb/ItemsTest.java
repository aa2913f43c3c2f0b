package org.replyby.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Setting;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.rows.NewerSchema;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.Address;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.HoursOfCourt;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Plan;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is written is read as it was, and what a newer version wrote is not read. */
class ItemsTest {
  private static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");
  private static final OfficialId ADA = OfficialId.parse("chicago-il.o1");

  private static Deadline deadline() {
    var setting = new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 23), null, null), "the letter");
    return Deadline.begun(
        DeadlineId.parse("chicago-il.byrne.d1"),
        DeadlineKind.RESPONSE,
        new Basis(setting, Basis.Place.OFFICE, false, "chicago-il.byrne.l1"),
        DueDates.of(setting, new Forum.Office("IL", ZoneId.of("America/Chicago"))),
        Plan.first(AT, AT.plusSeconds(60), AT.plusSeconds(90)),
        new Demand(
            "Chicago",
            "Byrne JAG",
            new IssuingAuthority("Office of Justice Programs", null),
            LocalDate.of(2018, 1, 24),
            "Documents.",
            Set.of(),
            null),
        new Entered(AT, "clerk"));
  }

  private static Official official(Lapse why) {
    return new Official(
        ADA,
        "Ada Example",
        "City attorney",
        Tier.PRIMARY,
        Severity.NOTICE,
        true,
        true,
        "arn:aws:sns:us-east-1:000000000000:o1",
        List.of(
            subscription("s1", new SubscriptionState.Pending("arn", AT, true, why)),
            subscription("s2", new SubscriptionState.Pending("arn", AT, false, null)),
            subscription("s3", new SubscriptionState.Expired(AT, why)),
            subscription("s4", new SubscriptionState.OptedOut(AT, why))),
        1,
        7);
  }

  private static Subscription subscription(String name, SubscriptionState state) {
    return new Subscription(
        new SubscriptionId(ADA, name), new Address.Phone("+13125550100"), state, AT, null);
  }

  @Test
  void aDeadlineIsReadAsItWasWritten() {
    assertThat(DeadlineItem.read(DeadlineItem.of(deadline()))).isEqualTo(deadline());
  }

  @Test
  void aJurisdictionIsReadAsItWasWritten() {
    var idaho = NamedCourt.of("idd", "Boise");
    var boise =
        new Jurisdiction(
            new JurisdictionId("boise-id"),
            "Boise",
            JurisdictionKind.CITY,
            "ID",
            ZoneId.of("America/Boise"),
            idaho,
            List.of(
                new HoursOfCourt(idaho.court(), LocalTime.of(18, 0), null, "a rule"),
                new HoursOfCourt(idaho.court(), null, LocalTime.of(16, 30), "a page")));

    assertThat(HeadItems.jurisdiction(HeadItems.of(boise))).isEqualTo(boise);
  }

  @ParameterizedTest
  @EnumSource
  void anOfficialIsReadAsItWasWrittenWhateverEndedASubscription(Lapse why) {
    assertThat(OfficialItem.read(OfficialItem.of(official(why)))).isEqualTo(official(why));
  }

  @Test
  void whatANewerVersionWroteIsNotRead() {
    var item = new HashMap<>(DeadlineItem.of(deadline()));
    item.put("schema", AttributeValue.fromN(Integer.toString(Row.SCHEMA_VERSION + 1)));

    assertThatExceptionOfType(NewerSchema.class).isThrownBy(() -> DeadlineItem.read(item));
  }
}
