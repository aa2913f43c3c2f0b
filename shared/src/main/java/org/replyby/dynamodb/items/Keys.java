package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.deadlines.Closing;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Coded;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocketId;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.OfficialId;
import org.replyby.model.RecalculationId;
import org.replyby.model.SubscriptionId;
import org.replyby.model.ToSend;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where everything is stored. A jurisdiction's partition holds what a change has to read ({@code
 * H#}: the jurisdiction, its officials, its closed days), its matters' heads, its own docket, its
 * deadlines and its members. A matter's partition holds its documents, its docket and its alerts.
 * In addition, one partition lists every jurisdiction, one partition per phone lists the
 * subscriptions of that phone, and one per person lists the person's memberships.
 */
public final class Keys {
  public static final String PK = "pk";
  public static final String SK = "sk";
  public static final String HEADS = "H#";
  public static final String MATTERS = "M#";
  static final String OFFICIALS = "H#O#";
  public static final String DEADLINES = "D#";
  public static final String RECALCULATIONS = "R#";
  public static final String DOCUMENTS = "DOC#";
  public static final String ENTRIES = "E#";
  public static final String ALERTS = "A#";
  public static final String CONTENTS = "S#";

  /** The partition that lists every jurisdiction. */
  public static final String ROLL = "JURISDICTIONS";

  private Keys() {}

  public static String partition(JurisdictionId id) {
    return "J#" + id;
  }

  public static String partition(MatterId id) {
    return "M#" + id;
  }

  public static String partition(DocketId id) {
    return switch (id) {
      case MatterId matter -> partition(matter);
      case JurisdictionId itself -> partition(itself);
    };
  }

  public static Map<String, AttributeValue> of(JurisdictionId id) {
    return key(partition(id), "H#J");
  }

  public static Map<String, AttributeValue> of(MatterId id) {
    return key(partition(id.jurisdiction()), MATTERS + id.name());
  }

  public static Map<String, AttributeValue> of(OfficialId id) {
    return key(partition(id.jurisdiction()), OFFICIALS + id.name());
  }

  public static Map<String, AttributeValue> of(DeadlineId id) {
    return key(partition(id.jurisdiction()), deadlines(id.matter()) + id.name());
  }

  public static Map<String, AttributeValue> of(DocumentId id) {
    return key(partition(id.matter()), DOCUMENTS + id.name());
  }

  public static Map<String, AttributeValue> of(AlertId id) {
    var sort = alerts(id.deadline(), id.planVersion()) + id.rung() + "#" + id.official().name();
    return key(partition(id.deadline().matter()), sort);
  }

  /**
   * The prefix of the keys, in their matter's partition, of the alerts of one version of a
   * deadline's plan.
   */
  public static String alerts(DeadlineId deadline, int planVersion) {
    return ALERTS + deadline.name() + "#%04d#".formatted(planVersion);
  }

  public static Map<String, AttributeValue> of(NoticeId id) {
    return key(
        partition(id.official().jurisdiction()), "N#" + id.name() + "#" + id.official().name());
  }

  public static Map<String, AttributeValue> of(ToSend sending) {
    return switch (sending) {
      case Alert alert -> of(alert.id());
      case Notice notice -> of(notice.id());
    };
  }

  /** Stored with the heads, so that code that counts days gets closed days with the same query. */
  public static Map<String, AttributeValue> closing(JurisdictionId jurisdiction, Closing closing) {
    return key(partition(jurisdiction), "H#C#" + closing.date() + "#" + Coded.code(closing.kind()));
  }

  /** Also stored with the heads. */
  static Map<String, AttributeValue> digest(JurisdictionId jurisdiction) {
    return key(partition(jurisdiction), "H#D");
  }

  /** The head of the jurisdiction's own docket, also stored with the heads. */
  static Map<String, AttributeValue> docket(JurisdictionId jurisdiction) {
    return key(partition(jurisdiction), "H#E");
  }

  /** How many demands were recorded on a day, also stored with the heads. */
  public static Map<String, AttributeValue> demands(JurisdictionId jurisdiction) {
    return key(partition(jurisdiction), "H#N");
  }

  /** How many matters are not restricted, also stored with the heads. */
  public static Map<String, AttributeValue> matters(JurisdictionId jurisdiction) {
    return key(partition(jurisdiction), "H#M");
  }

  /** The prefix of the keys, in their jurisdiction's partition, of a matter's deadlines. */
  public static String deadlines(MatterId id) {
    return DEADLINES + id.name() + "#";
  }

  /** What a document says, by its hash. */
  public static Map<String, AttributeValue> content(JurisdictionId jurisdiction, String hash) {
    return key(partition(jurisdiction), CONTENTS + hash);
  }

  public static Map<String, AttributeValue> of(RecalculationId id) {
    return key(partition(id.jurisdiction()), RECALCULATIONS + id.name());
  }

  public static Map<String, AttributeValue> inJurisdictionList(JurisdictionId id) {
    return key(ROLL, id.value());
  }

  public static String partition(Address.Phone phone) {
    return "P#" + phone.endpoint();
  }

  /** The key of a tally, in a partition of its own. */
  public static Map<String, AttributeValue> tally(String name) {
    return key("T#" + name, "TALLY");
  }

  /** The key of a phone and one of its subscriptions. */
  static Map<String, AttributeValue> link(Address.Phone phone, SubscriptionId holder) {
    return key(partition(phone), holder.toString());
  }

  /** The key of an Idempotency-Key that has been used. */
  public static Map<String, AttributeValue> named(JurisdictionId jurisdiction, String name) {
    return key(partition(jurisdiction), "K#" + name);
  }

  public static Map<String, AttributeValue> entry(DocketId docket, long sequence) {
    return key(partition(docket), ENTRIES + "%08d".formatted(sequence));
  }

  public static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of(PK, AttributeValue.fromS(partition), SK, AttributeValue.fromS(sort));
  }
}
