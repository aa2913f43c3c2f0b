package org.replyby.local.messages.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Basis;
import org.replyby.model.Consequence;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Delivery;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.HandEntry;
import org.replyby.model.InCity;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Plan;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Sha256;
import org.replyby.model.SubpoenaKind;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.JurisdictionFile;

/** A letter to Chicago, a hypothetical subpoena after it, and one official: invented people. */
public final class Sample {
  public static final ZoneId ZONE = ZoneId.of("America/Chicago");
  public static final Instant NOW = at("2018-02-16T09:00");

  private static final LocalDate DATED = LocalDate.of(2018, 1, 24);

  public static final AnswerLinks LINKS =
      new AnswerLinks(
          "https://replyby.example/acknowledge/chicago-il.byrne-jag.d1.1.d7.oada", "7KQ2M");

  private Sample() {}

  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  public static Deadline letter() {
    return deadline(DeadlineKind.RESPONSE, null, LocalDate.of(2018, 2, 23));
  }

  public static Deadline laterLetter() {
    return deadline(DeadlineKind.RESPONSE, null, LocalDate.of(2018, 3, 9));
  }

  public static Deadline subpoena() {
    return deadline(
        DeadlineKind.SUBPOENA_RETURN, SubpoenaKind.ADMINISTRATIVE, LocalDate.of(2018, 3, 12));
  }

  private static Deadline deadline(
      DeadlineKind kind, @Nullable SubpoenaKind subpoena, LocalDate day) {
    var by = subpoena == null ? "the letter" : "the subpoena";
    return deadline(
        kind, subpoena, new Setting.Fixed(new DueOn(day, LocalTime.of(16, 0), ZONE), by));
  }

  /** A letter that gives this many days: if they end on a Saturday, readings differ. */
  public static Deadline within(int days) {
    var from = Trigger.on("the letter", DATED);
    var span = new Span(Unit.CALENDAR_DAYS, days);
    return deadline(
        DeadlineKind.RESPONSE,
        null,
        new Setting.Forward(from, span, Convention.letter(), Service.none()));
  }

  public static Deadline of(DeadlineKind kind) {
    var of =
        switch (kind) {
          case SUBPOENA_RETURN, PETITION, OBJECTION, MOTION_TO_QUASH -> SubpoenaKind.RULE_45;
          case RESPONSE, PRESERVATION, COMPLIANCE, APPEAL, FOIA_DETERMINATION, ORDERED -> null;
        };
    var deadline = deadline(kind, of, LocalDate.of(2018, 2, 23));
    return switch (kind) {
      case ORDERED -> entered(deadline, new HandEntry("status report", true));
      case FOIA_DETERMINATION -> entered(deadline, new HandEntry(null, false));
      case RESPONSE, PRESERVATION, SUBPOENA_RETURN, COMPLIANCE, APPEAL -> deadline;
      case PETITION, OBJECTION, MOTION_TO_QUASH -> deadline;
    };
  }

  private static Deadline entered(Deadline deadline, HandEntry entry) {
    return deadline.restated(deadline.kind(), deadline.demand().entered(entry));
  }

  /** The same in a city with other matters, or with a contact. */
  public static Deadline in(InCity city, Deadline deadline) {
    return deadline.restated(deadline.kind(), deadline.demand().told(city));
  }

  public static Deadline of(SubpoenaKind kind) {
    return deadline(DeadlineKind.SUBPOENA_RETURN, kind, LocalDate.of(2018, 3, 12));
  }

  public static Deadline deadline(
      DeadlineKind kind, @Nullable SubpoenaKind subpoena, Setting setting) {
    var basis = new Basis(setting, Basis.Place.OFFICE, false, null);
    var dueDate = DueDates.of(setting, new Forum.Office("IL", ZONE));
    var demand =
        new Demand(
            "Chicago",
            "Byrne JAG",
            new IssuingAuthority("Office of Justice Programs", null),
            DATED,
            "All documents on whether and how to communicate with ICE.",
            subpoena == null ? EnumSet.allOf(Consequence.class) : EnumSet.noneOf(Consequence.class),
            subpoena);
    return Deadline.begun(
        DeadlineId.parse("chicago-il.byrne-jag.d1"),
        kind,
        basis,
        dueDate,
        Plan.first(NOW, NOW, null),
        demand,
        new Entered(NOW, "local-clerk"));
  }

  public static Alert alert(Deadline about, String rung, Reason reason, List<String> remarks) {
    return Alert.about(
        about,
        new AlertId(about.id(), 1, rung, ada().id()),
        Delivery.to(ada(), Severity.URGENT, NOW, null),
        reason,
        about.demand().inCity(),
        remarks);
  }

  public static Official ada() {
    return new Official(
        OfficialId.parse("chicago-il.oada"),
        "Ada Example",
        "City attorney",
        Tier.PRIMARY,
        Severity.NOTICE,
        true,
        true,
        "arn:aws:sns:us-east-1:000000000000:oada",
        List.of(),
        1,
        1);
  }

  public static JurisdictionFile file(List<Official> officials, Closing... closings) {
    var chicago = new JurisdictionId("chicago-il");
    return new JurisdictionFile(
        new Jurisdiction(chicago, "Chicago", JurisdictionKind.CITY, "IL", ZONE),
        EscalationPolicy.DEFAULT,
        1,
        officials,
        List.of(closings),
        null);
  }

  public static Matter matter() {
    var id = MatterId.parse("chicago-il.byrne-jag");
    return new Matter(id, "Byrne JAG", 3, Sha256.of("a sample"));
  }

  public static Subscription lost(Address address, SubscriptionState state) {
    return new Subscription(SubscriptionId.parse("chicago-il.oada.s1"), address, state, NOW, null);
  }
}
