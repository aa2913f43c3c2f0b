package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.dynamodb.rows.TextRows;
import org.replyby.model.Absence;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Delivery;
import org.replyby.model.Reached;
import org.replyby.model.Reason;
import org.replyby.model.SentText;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An alert as an item. The attributes of its state are at the top level, so that a claim or a mark
 * can change them.
 */
public final class AlertItem {
  public static final String TYPE = "alert";
  public static final String STATUS = "status";
  public static final String PENDING = "pending";
  public static final String CLAIMED = "claimed";
  static final String PUBLISHED = "published";
  public static final String FAILED = "failed";
  public static final String TOKEN = "token";
  public static final String LEASE_UNTIL = "leaseUntil";
  public static final String ATTEMPTS = "attempts";

  /** What went out, with its link and code masked. */
  public static final String SENT = "sent";

  public static final String DEMAND = "demand";

  /** The words of the demand, in its map. */
  public static final String TEXT = "text";

  public static final String REMARKS = "remarks";
  public static final String ACKNOWLEDGMENT = "acknowledgment";

  private AlertItem() {}

  public static Map<String, AttributeValue> of(Alert alert) {
    var row =
        Row.item(TYPE, Keys.of(alert.id()))
            .text("id", alert.id())
            .code("kind", alert.kind())
            .code("reason", alert.reason())
            .map("dueDate", DemandParts.row(alert.dueDate()))
            .map(DEMAND, DemandParts.row(alert.demand()))
            .map("confirmation", alert.confirmation(), ConfirmationParts::row)
            .texts(REMARKS, alert.remarks())
            .map(ACKNOWLEDGMENT, alert.acknowledgment(), AlertItem::acknowledgment)
            .map("ending", alert.ending(), StateParts::row);
    TextRows.put(row, alert.texts());
    return delivery(row, alert).values();
  }

  public static Alert read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Alert(
        AlertId.parse(s.text("id")),
        delivery(s),
        s.code(DeadlineKind.class, "kind"),
        s.code(Reason.class, "reason"),
        DemandParts.dueDate(s.map("dueDate")),
        DemandParts.demand(s.map(DEMAND)),
        s.mapOrNull("confirmation", ConfirmationParts::read),
        s.texts(REMARKS),
        s.mapOrNull(ACKNOWLEDGMENT, AlertItem::acknowledgment),
        s.mapOrNull("ending", StateParts::ending),
        TextRows.texts(s));
  }

  static Row delivery(Row row, ToSend message) {
    var delivery = message.delivery();
    row.text("topicArn", delivery.topicArn())
        .number("emails", delivery.emails())
        .code("severity", delivery.severity())
        .moment("bornAt", delivery.bornAt())
        .number(ATTEMPTS, delivery.attempts())
        .text("correlationId", delivery.correlationId());
    DueKeys.in(row, message.official().jurisdiction(), delivery.severity(), delivery.nextMoment());
    return state(row, delivery.state());
  }

  static Delivery delivery(Stored s) {
    return new Delivery(
        s.text("topicArn"),
        s.count("emails"),
        s.code(Severity.class, "severity"),
        s.moment("bornAt"),
        state(s),
        s.count(ATTEMPTS),
        s.momentOrNull(DueKeys.AT),
        s.textOrNull("correlationId"));
  }

  public static Row acknowledgment(Acknowledgment known) {
    return Row.map().moment("at", known.at()).code("how", known.how()).text("by", known.by());
  }

  private static Acknowledgment acknowledgment(Stored s) {
    return new Acknowledgment(
        s.moment("at"), s.code(Acknowledgment.How.class, "how"), s.text("by"));
  }

  public static Row state(Row row, AlertState state) {
    return switch (state) {
      case AlertState.Pending pending -> row.text(STATUS, PENDING);
      case AlertState.Claimed claimed ->
          row.text(STATUS, CLAIMED)
              .text(TOKEN, claimed.token())
              .moment(LEASE_UNTIL, claimed.leaseUntil());
      case AlertState.Published published ->
          TextRows.message(row.text(STATUS, PUBLISHED), published)
              .text("messageId", published.messageId())
              .moment("outcomeAt", published.at())
              .code("reached", published.reached())
              .map(SENT, published.text(), AlertItem::sent);
      case AlertState.Superseded superseded ->
          row.text(STATUS, "superseded")
              .text("why", superseded.why())
              .moment("outcomeAt", superseded.at());
      case AlertState.Unreached unreached ->
          row.text(STATUS, "unreached")
              .moment("outcomeAt", unreached.at())
              .code("absence", unreached.why())
              .map(SENT, unreached.text(), AlertItem::sent);
      case AlertState.Failed failed ->
          row.text(STATUS, FAILED).text("code", failed.code()).moment("outcomeAt", failed.at());
    };
  }

  private static Row sent(SentText text) {
    return Row.map()
        .text("subject", text.subject())
        .text("email", text.email())
        .text("sms", text.sms())
        .text("keyedHash", text.keyedHash());
  }

  private static SentText sent(Stored s) {
    return new SentText(s.text("subject"), s.text("email"), s.text("sms"), s.text("keyedHash"));
  }

  public static String status(AlertState state) {
    return new Stored(state(Row.map(), state).values()).text(STATUS);
  }

  public static AlertState state(Stored s) {
    return switch (s.text(STATUS)) {
      case PENDING -> new AlertState.Pending();
      case CLAIMED -> new AlertState.Claimed(s.text(TOKEN), s.moment(LEASE_UNTIL));
      case PUBLISHED ->
          new AlertState.Published(
              s.text("messageId"),
              s.moment("outcomeAt"),
              s.code(Reached.class, "reached"),
              s.mapOrNull(SENT, AlertItem::sent));
      case "superseded" -> new AlertState.Superseded(s.text("why"), s.moment("outcomeAt"));
      case "unreached" ->
          new AlertState.Unreached(
              s.moment("outcomeAt"),
              s.code(Absence.class, "absence"),
              s.mapOrNull(SENT, AlertItem::sent));
      case FAILED -> new AlertState.Failed(s.text("code"), s.moment("outcomeAt"));
      default -> throw new IllegalStateException("the alert has an unknown status");
    };
  }
}
