package org.replyby.dynamodb.items;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Possible;
import org.replyby.deadlines.Step;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Consequence;
import org.replyby.model.Contact;
import org.replyby.model.Demand;
import org.replyby.model.Disclosure;
import org.replyby.model.Entered;
import org.replyby.model.HandEntry;
import org.replyby.model.InCity;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.OfficialId;
import org.replyby.model.SubpoenaKind;
import org.replyby.model.Voiding;

/**
 * The maps that several items share: who demands what, when the answer is due, and whom the city
 * may tell. The last is what a claim checks on a deadline.
 */
public final class DemandParts {
  public static final String DISCLOSURE = "disclosure";
  public static final String ANSWER = "answer";
  public static final String COUNSEL = "counsel";
  static final String CONTACT = "contact";

  private DemandParts() {}

  static Row row(Disclosure disclosure) {
    var basis = disclosure instanceof Disclosure.Restricted(var counsel, var b) ? b : null;
    return Row.map()
        .text(ANSWER, disclosure.answer())
        .texts(COUNSEL, disclosure.namedCounsel())
        .text("basis", basis);
  }

  static Disclosure disclosure(Stored s) {
    return switch (s.text(ANSWER)) {
      case "no" -> new Disclosure.Open();
      case "yes" ->
          new Disclosure.Restricted(
              s.texts(COUNSEL).stream().map(OfficialId::parse).collect(Collectors.toSet()),
              s.textOrNull("basis"));
      case "not-known" -> new Disclosure.NotKnown();
      default -> throw new IllegalStateException("whom the city may tell cannot be read");
    };
  }

  static Row row(Contact contact) {
    return Row.map().text("name", contact.name()).text("phone", contact.phone());
  }

  static Contact contact(Stored s) {
    return new Contact(s.text("name"), s.text("phone"));
  }

  static Row row(IssuingAuthority from) {
    return Row.map().text("office", from.office()).text("signatory", from.signatory());
  }

  static IssuingAuthority authority(Stored s) {
    return new IssuingAuthority(s.text("office"), s.textOrNull("signatory"));
  }

  static Row row(Voiding voiding) {
    return Row.map()
        .text("why", voiding.why())
        .moment("at", voiding.entered().at())
        .text("by", voiding.entered().by());
  }

  static Voiding voiding(Stored s) {
    return new Voiding(s.text("why"), new Entered(s.moment("at"), s.text("by")));
  }

  static Row row(DueOn on) {
    return Row.map().text("date", on.date()).text("time", on.time()).text("zone", on.zone());
  }

  static DueOn dueOn(Stored s) {
    return new DueOn(
        s.date("date"), s.orNull("time", LocalTime::parse), s.orNull("zone", ZoneId::of));
  }

  static Row row(NamedCourt named) {
    return Row.map().text("code", named.court().code()).text("courthouse", named.courthouse());
  }

  static NamedCourt court(Stored s) {
    return NamedCourt.of(s.text("code"), s.textOrNull("courthouse"));
  }

  static Row row(DueDate date) {
    return Row.map()
        .moment("due", date.due())
        .moment("alarm", date.alarm())
        .code("aim", date.aim())
        .maps("between", date.between(), DemandParts::row)
        .text("zone", date.zone())
        .maps("steps", date.steps(), DemandParts::row)
        .maps("safeSteps", date.safeSteps(), DemandParts::row)
        .texts("notes", date.notes())
        .text("law", date.law());
  }

  static DueDate dueDate(Stored s) {
    return new DueDate(
        s.momentOrNull("due"),
        s.moment("alarm"),
        s.code(Aim.class, "aim"),
        s.maps("between", DemandParts::possible),
        ZoneId.of(s.text("zone")),
        s.maps("steps", DemandParts::step),
        s.maps("safeSteps", DemandParts::step),
        s.texts("notes"),
        s.text("law"));
  }

  private static Row row(Possible possible) {
    return Row.map().moment("at", possible.at()).text("when", possible.when());
  }

  private static Possible possible(Stored s) {
    return new Possible(s.moment("at"), s.text("when"));
  }

  private static Row row(Step step) {
    return Row.map()
        .text("day", step.day())
        .text("time", step.time())
        .text("what", step.what())
        .text("authority", step.authority());
  }

  private static Step step(Stored s) {
    return new Step(
        s.date("day"), s.orNull("time", LocalTime::parse), s.text("what"), s.text("authority"));
  }

  static Row row(Demand demand) {
    return Row.map()
        .text("jurisdictionName", demand.jurisdictionName())
        .text("matterTitle", demand.matterTitle())
        .map("from", row(demand.from()))
        .text("datedOn", demand.datedOn())
        .text("text", demand.text())
        .codes("consequences", demand.consequences())
        .code("subpoena", demand.subpoena())
        .text("part", demand.part())
        .map("byHand", demand.byHand(), DemandParts::entry)
        .flag("amongOthers", demand.inCity().amongOthers())
        .map(CONTACT, demand.inCity().contact(), DemandParts::row)
        .map(DISCLOSURE, row(demand.disclosure()))
        .flag("privileged", demand.privileged());
  }

  static Demand demand(Stored s) {
    return new Demand(
        s.text("jurisdictionName"),
        s.text("matterTitle"),
        authority(s.map("from")),
        s.dateOrNull("datedOn"),
        s.text("text"),
        s.codes(Consequence.class, "consequences"),
        s.codeOrNull(SubpoenaKind.class, "subpoena"),
        s.textOrNull("part"),
        s.mapOrNull("byHand", DemandParts::handEntry),
        new InCity(s.flag("amongOthers"), s.mapOrNull(CONTACT, DemandParts::contact)),
        disclosure(s.map(DISCLOSURE)),
        s.flag("privileged"));
  }

  private static Row entry(HandEntry entry) {
    return Row.map().text("name", entry.name()).flag("byOrder", entry.byOrder());
  }

  private static HandEntry handEntry(Stored s) {
    return new HandEntry(s.textOrNull("name"), s.flag("byOrder"));
  }
}
