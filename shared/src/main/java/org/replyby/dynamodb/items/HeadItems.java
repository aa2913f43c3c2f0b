package org.replyby.dynamodb.items;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.replyby.deadlines.NamedCourt;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.CampaignId;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.HoursOfCourt;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.SecondPerson;
import org.replyby.model.Shares;
import org.replyby.model.Sharing;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A jurisdiction and a matter's head as items. */
public final class HeadItems {
  public static final String JURISDICTION = "jurisdiction";
  public static final String MATTER = "matter";
  public static final String DOCKET = "jurisdiction-docket";
  static final String ENTRIES = "entries";
  public static final String LAST_HASH = "lastHash";
  public static final String ESCALATION = "escalation";

  /** Whether a second person closes; writing a jurisdiction leaves this attribute out too. */
  public static final String SECOND_PERSON = "secondPerson";

  /** How many officials were added; writing a jurisdiction leaves this attribute out. */
  public static final String OFFICIALS = "officials";

  public static final String SHARING = "sharing";

  private HeadItems() {}

  public static Map<String, AttributeValue> of(Jurisdiction jurisdiction) {
    return Row.item(JURISDICTION, Keys.of(jurisdiction.id()))
        .text("id", jurisdiction.id())
        .text("name", jurisdiction.name())
        .code("kind", jurisdiction.kind())
        .text("state", jurisdiction.state())
        .text("zone", jurisdiction.zone())
        .map("court", jurisdiction.court(), DemandParts::row)
        .maps("courtHours", jurisdiction.courtHours(), HeadItems::row)
        .map(DemandParts.CONTACT, jurisdiction.contact(), DemandParts::row)
        .values();
  }

  public static Jurisdiction jurisdiction(Map<String, AttributeValue> item) {
    var s = Stored.item(JURISDICTION, item);
    return new Jurisdiction(
        new JurisdictionId(s.text("id")),
        s.text("name"),
        s.code(JurisdictionKind.class, "kind"),
        s.text("state"),
        ZoneId.of(s.text("zone")),
        s.mapOrNull("court", DemandParts::court),
        s.maps("courtHours", HeadItems::hours),
        s.mapOrNull(DemandParts.CONTACT, DemandParts::contact));
  }

  private static Row row(HoursOfCourt hours) {
    return Row.map()
        .text("court", hours.court().code())
        .text("filedBy", hours.filedBy())
        .text("counterCloses", hours.counterCloses())
        .text("source", hours.source());
  }

  private static HoursOfCourt hours(Stored s) {
    return new HoursOfCourt(
        NamedCourt.of(s.text("court"), null).court(),
        s.orNull("filedBy", LocalTime::parse),
        s.orNull("counterCloses", LocalTime::parse),
        s.text("source"));
  }

  /** How many officials the jurisdiction ever admitted. */
  public static long admissions(Map<String, AttributeValue> item) {
    return item.containsKey(OFFICIALS) ? Stored.item(JURISDICTION, item).number(OFFICIALS) : 0;
  }

  /** The policy that the jurisdiction set, or the default. */
  public static EscalationPolicy escalation(Map<String, AttributeValue> item) {
    var set = Stored.item(JURISDICTION, item).mapOrNull(ESCALATION, HeadItems::policy);
    return set == null ? EscalationPolicy.DEFAULT : set;
  }

  /** What the jurisdiction set, or that no second person is required. */
  public static SecondPerson secondPerson(Map<String, AttributeValue> item) {
    var set = Stored.item(JURISDICTION, item).textOrNull(SECOND_PERSON);
    return set == null ? SecondPerson.NOT_REQUIRED : SecondPerson.valueOf(set);
  }

  private static EscalationPolicy policy(Stored s) {
    return new EscalationPolicy(
        s.count("part"),
        Duration.ofMinutes(s.number("leastMinutes")),
        Duration.ofMinutes(s.number("mostMinutes")));
  }

  public static Row row(EscalationPolicy policy) {
    return Row.map()
        .number("part", policy.part())
        .number("leastMinutes", policy.least().toMinutes())
        .number("mostMinutes", policy.most().toMinutes());
  }

  public static Map<String, AttributeValue> of(Matter matter) {
    return Row.item(MATTER, Keys.of(matter.id()))
        .text("id", matter.id())
        .text("title", matter.title())
        .number(ENTRIES, matter.entries())
        .text(LAST_HASH, matter.lastHash())
        .map(DemandParts.DISCLOSURE, DemandParts.row(matter.disclosure()))
        .map(SHARING, matter.sharing(), HeadItems::row)
        .texts("offices", matter.offices())
        .values();
  }

  public static Matter matter(Map<String, AttributeValue> item) {
    var s = Stored.item(MATTER, item);
    return new Matter(
        MatterId.parse(s.text("id")),
        s.text("title"),
        s.number(ENTRIES),
        s.text(LAST_HASH),
        DemandParts.disclosure(s.map(DemandParts.DISCLOSURE)),
        s.mapOrNull(SHARING, HeadItems::sharing),
        s.texts("offices"));
  }

  /** In which campaign a matter is shared, and how much of it. */
  public static Row row(Sharing sharing) {
    return Row.map().text("campaign", sharing.campaign()).code("shares", sharing.shares());
  }

  public static Sharing sharing(Stored s) {
    return new Sharing(new CampaignId(s.text("campaign")), s.code(Shares.class, "shares"));
  }

  /**
   * The head of a jurisdiction's docket, as a separate item: the jurisdiction's item counts its
   * officials, and a transaction may write an item only once.
   */
  public static Map<String, AttributeValue> of(JurisdictionDocket head) {
    return Row.item(DOCKET, Keys.docket(head.id()))
        .text("id", head.id())
        .number(ENTRIES, head.entries())
        .text(LAST_HASH, head.lastHash())
        .values();
  }

  public static JurisdictionDocket docket(Map<String, AttributeValue> item) {
    var s = Stored.item(DOCKET, item);
    return new JurisdictionDocket(
        new JurisdictionId(s.text("id")), s.number(ENTRIES), s.text(LAST_HASH));
  }
}
