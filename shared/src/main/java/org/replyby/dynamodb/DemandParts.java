package org.replyby.dynamodb;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Step;
import org.replyby.model.Coded;
import org.replyby.model.Consequence;
import org.replyby.model.Demand;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.SubpoenaKind;

/** The maps that several items share: who demands what, and when it is due. */
final class DemandParts {
  private DemandParts() {}

  static Row row(IssuingAuthority from) {
    return Row.map().text("office", from.office()).text("signatory", from.signatory());
  }

  static IssuingAuthority authority(Stored s) {
    return new IssuingAuthority(s.text("office"), s.textOrNull("signatory"));
  }

  static Row row(DueOn on) {
    return Row.map().text("date", on.date()).text("time", on.time()).text("zone", on.zone());
  }

  static DueOn dueOn(Stored s) {
    var time = s.textOrNull("time");
    var zone = s.textOrNull("zone");
    return new DueOn(
        s.date("date"),
        time == null ? null : LocalTime.parse(time),
        zone == null ? null : ZoneId.of(zone));
  }

  static Row row(DueDate date) {
    return Row.map()
        .moment("due", date.due())
        .moment("safeDue", date.safeDue())
        .text("zone", date.zone())
        .maps("steps", date.steps().stream().map(DemandParts::row).toList())
        .maps("safeSteps", date.safeSteps().stream().map(DemandParts::row).toList())
        .texts("notes", date.notes())
        .text("law", date.law());
  }

  static DueDate dueDate(Stored s) {
    return new DueDate(
        s.moment("due"),
        s.moment("safeDue"),
        ZoneId.of(s.text("zone")),
        s.maps("steps").stream().map(DemandParts::step).toList(),
        s.maps("safeSteps").stream().map(DemandParts::step).toList(),
        s.texts("notes"),
        s.text("law"));
  }

  private static Row row(Step step) {
    return Row.map()
        .text("day", step.day())
        .text("time", step.time())
        .text("what", step.what())
        .text("authority", step.authority());
  }

  private static Step step(Stored s) {
    var time = s.textOrNull("time");
    return new Step(
        s.date("day"),
        time == null ? null : LocalTime.parse(time),
        s.text("what"),
        s.text("authority"));
  }

  static Row row(Demand demand) {
    return Row.map()
        .text("jurisdictionName", demand.jurisdictionName())
        .text("matterTitle", demand.matterTitle())
        .map("from", row(demand.from()))
        .text("datedOn", demand.datedOn())
        .text("text", demand.text())
        .texts("consequences", codes(demand.consequences()))
        .text("subpoena", code(demand.subpoena()));
  }

  static Demand demand(Stored s) {
    var subpoena = s.textOrNull("subpoena");
    return new Demand(
        s.text("jurisdictionName"),
        s.text("matterTitle"),
        authority(s.map("from")),
        s.date("datedOn"),
        s.text("text"),
        consequences(s.texts("consequences")),
        subpoena == null ? null : Coded.of(SubpoenaKind.class, subpoena));
  }

  static List<String> codes(Set<Consequence> consequences) {
    return consequences.stream().sorted().map(Coded::code).toList();
  }

  static Set<Consequence> consequences(List<String> codes) {
    return codes.stream().map(c -> Coded.of(Consequence.class, c)).collect(Collectors.toSet());
  }

  static @Nullable String code(@Nullable Enum<?> constant) {
    return constant == null ? null : Coded.code(constant);
  }
}
