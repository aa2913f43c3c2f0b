package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Escalation;
import org.replyby.model.Evidence;
import org.replyby.model.Extension;
import org.replyby.model.Known;
import org.replyby.model.LastRung;
import org.replyby.model.Plan;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A deadline as an item. {@code status} and {@code planVersion} are what a claim checks. */
public final class DeadlineItem {
  public static final String TYPE = "deadline";
  public static final String STATUS = "status";
  public static final String OPEN = "open";
  public static final String MET = "met";
  public static final String WITHDRAWN = "withdrawn";
  public static final String VOID = "void";
  private static final String WAITING = "waiting";
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
    return state(row, deadline.state()).values();
  }

  public static Deadline read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Deadline(
        DeadlineId.parse(s.text("id")),
        s.code(DeadlineKind.class, "kind"),
        SettingParts.basis(s.map("basis")),
        DemandParts.dueDate(s.map("dueDate")),
        new Plan(
            s.count(PLAN_VERSION),
            s.moment("plannedFrom"),
            s.momentOrNull("nextMoment"),
            s.mapOrNull(TOLD, DeadlineItem::lastRung),
            s.momentOrNull("confirmAt"),
            s.mapOrNull(KNOWN, DeadlineItem::known)),
        state(s),
        DemandParts.demand(s.map("demand")),
        s.maps("extensions", DeadlineItem::extension),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.mapOrNull(CONFIRMATION, ConfirmationParts::read),
        s.number(VERSION));
  }

  private static Row state(Row row, DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open ->
          row.text(STATUS, OPEN).map(WAITING, open.waiting(), DeadlineItem::row);
      case DeadlineState.Ending ending -> ending(row, ending);
      case DeadlineState.Voided gone ->
          closed(row.text(STATUS, VOID).text("closedHow", gone.why()), gone.entered());
    };
  }

  private static Row ending(Row row, DeadlineState.Ending ending) {
    closed(row.text("closedOn", ending.on()), ending.entered());
    var second = ending.second();
    if (second != null) {
      row.moment("secondAt", second.at()).text("secondBy", second.by());
    }
    return switch (ending) {
      case DeadlineState.Met met ->
          row.text(STATUS, MET)
              .text("sent", met.evidence().sent())
              .text("closedHow", met.evidence().how())
              .text("reference", met.evidence().reference());
      case DeadlineState.Withdrawn gone ->
          row.text(STATUS, WITHDRAWN).text("closedHow", gone.why());
    };
  }

  private static Row closed(Row row, Entered entered) {
    return row.moment("closedAt", entered.at()).text("closedBy", entered.by());
  }

  /** How a deadline was closed, or is to be, as a map. */
  static Row row(DeadlineState.Ending ending) {
    return ending(Row.map(), ending);
  }

  private static DeadlineState state(Stored s) {
    return switch (s.text(STATUS)) {
      case OPEN -> new DeadlineState.Open(s.mapOrNull(WAITING, DeadlineItem::ending));
      case VOID -> new DeadlineState.Voided(s.text("closedHow"), closed(s));
      default -> ending(s);
    };
  }

  static DeadlineState.Ending ending(Stored s) {
    var secondAt = s.momentOrNull("secondAt");
    var second = secondAt == null ? null : new Entered(secondAt, s.text("secondBy"));
    return switch (s.text(STATUS)) {
      case MET ->
          new DeadlineState.Met(
              s.date("closedOn"),
              new Evidence(
                  s.textOrNull("sent"), s.textOrNull("closedHow"), s.textOrNull("reference")),
              closed(s),
              second);
      case WITHDRAWN ->
          new DeadlineState.Withdrawn(s.date("closedOn"), s.text("closedHow"), closed(s), second);
      default -> throw new IllegalStateException("the deadline has an unknown status");
    };
  }

  private static Entered closed(Stored s) {
    return new Entered(s.moment("closedAt"), s.text("closedBy"));
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
