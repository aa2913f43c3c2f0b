package org.replyby.dynamodb.items;

import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Entered;
import org.replyby.model.Escalation;
import org.replyby.model.Extension;
import org.replyby.model.Known;
import org.replyby.model.LastRung;
import org.replyby.model.Plan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A deadline as an item. The status and {@code planVersion} are what a claim checks. */
public final class DeadlineItem {
  public static final String TYPE = "deadline";
  public static final String PLAN_VERSION = "planVersion";
  public static final String VERSION = "version";
  public static final String TOLD = "told";
  public static final String RUNG = "rung";
  public static final String OFFICIALS = "officials";
  public static final String ESCALATION = "escalation";
  public static final String KNOWN = "known";
  public static final String CONFIRMATION = "confirmation";

  private DeadlineItem() {}

  public static Map<String, AttributeValue> of(Deadline deadline) {
    var plan = deadline.plan();
    var row =
        Row.item(TYPE, Keys.of(deadline.id()))
            .text("id", deadline.id())
            .code("kind", deadline.kind())
            .map("basis", SettingParts.row(deadline.basis()))
            .map("dueDate", DemandParts.row(deadline.dueDate()))
            .moment("plannedFrom", plan.from())
            .number(PLAN_VERSION, plan.version())
            .moment("nextMoment", plan.next())
            .moment("confirmAt", plan.confirmAt())
            .map("demand", DemandParts.row(deadline.demand()))
            .maps("extensions", deadline.extensions(), DeadlineItem::row)
            .moment("recordedAt", deadline.entered().at())
            .text("recordedBy", deadline.entered().by())
            .map(CONFIRMATION, deadline.confirmation(), ConfirmationParts::row)
            .map(TOLD, plan.last(), DeadlineItem::row)
            .map(KNOWN, plan.known(), DeadlineItem::row)
            .number(VERSION, deadline.version());
    DueKeys.in(row, deadline.id().jurisdiction(), plan.dueMoment());
    OpenKeys.in(row, deadline);
    return StateParts.in(row, deadline.state()).values();
  }

  public static Deadline read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Deadline(
        DeadlineId.parse(s.text("id")),
        s.code(DeadlineKind.class, "kind"),
        SettingParts.basis(s.map("basis")),
        DemandParts.dueDate(s.map("dueDate")),
        plan(s),
        StateParts.state(s),
        DemandParts.demand(s.map("demand")),
        s.maps("extensions", DeadlineItem::extension),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.mapOrNull(CONFIRMATION, ConfirmationParts::read),
        s.number(VERSION));
  }

  /** What {@link #plan} reads. */
  public static final List<String> PLAN =
      List.of(PLAN_VERSION, "plannedFrom", "nextMoment", TOLD, "confirmAt", KNOWN);

  /** How far the reminders have come. */
  public static Plan plan(Stored s) {
    return new Plan(
        s.count(PLAN_VERSION),
        s.moment("plannedFrom"),
        s.momentOrNull("nextMoment"),
        s.mapOrNull(TOLD, DeadlineItem::lastRung),
        s.momentOrNull("confirmAt"),
        s.mapOrNull(KNOWN, DeadlineItem::known));
  }

  private static Row row(LastRung last) {
    return Row.map()
        .text(RUNG, last.key())
        .moment("at", last.at())
        .texts(OFFICIALS, last.officials())
        .map(ESCALATION, last.escalation(), DeadlineItem::row);
  }

  private static LastRung lastRung(Stored s) {
    return new LastRung(
        s.text(RUNG),
        s.moment("at"),
        s.texts(OFFICIALS),
        s.mapOrNull(ESCALATION, DeadlineItem::escalation));
  }

  private static Row row(Escalation escalation) {
    return Row.map().number("steps", escalation.steps()).moment("nextAt", escalation.nextAt());
  }

  private static Escalation escalation(Stored s) {
    return new Escalation(s.count("steps"), s.momentOrNull("nextAt"));
  }

  private static Row row(Known known) {
    return Row.map()
        .text(RUNG, known.rung())
        .text("alert", known.alert())
        .moment("at", known.at())
        .text("by", known.by())
        .flag("ofLate", known.ofLate())
        .map(ESCALATION, known.ended(), DeadlineItem::row);
  }

  private static Known known(Stored s) {
    return new Known(
        s.text(RUNG),
        AlertId.parse(s.text("alert")),
        s.moment("at"),
        s.text("by"),
        s.flag("ofLate"),
        s.mapOrNull(ESCALATION, DeadlineItem::escalation));
  }

  private static Row row(Extension extension) {
    return Row.map()
        .map("replaced", DemandParts.row(extension.replaced()))
        .number(PLAN_VERSION, extension.planVersion())
        .moment("plannedFrom", extension.plannedFrom())
        .code("cause", extension.cause())
        .text("grantedBy", extension.grantedBy())
        .text("why", extension.why())
        .moment("recordedAt", extension.entered().at())
        .text("recordedBy", extension.entered().by());
  }

  private static Extension extension(Stored s) {
    return new Extension(
        DemandParts.dueDate(s.map("replaced")),
        s.count(PLAN_VERSION),
        s.moment("plannedFrom"),
        s.code(Extension.Cause.class, "cause"),
        s.text("grantedBy"),
        s.text("why"),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")));
  }
}
