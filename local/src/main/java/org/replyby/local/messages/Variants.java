package org.replyby.local.messages;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.alerts.sums.SumText;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.deadlines.Aim;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.local.messages.samples.SampleSettings;
import org.replyby.model.Confirmation;
import org.replyby.model.Contact;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Entered;
import org.replyby.model.InCity;
import org.replyby.model.Reason;
import org.replyby.model.SubpoenaKind;

/** How an alert differs depending on what is due, on how its dates lie, and on the moment. */
record Variants(PrintStream out) {
  private static final String LATER = "The office takes replies on Saturdays.";

  void print() {
    severalAlerts();
    for (var kind : DeadlineKind.values()) {
      begin(PlainWords.words(kind), Sample.of(kind), Sample.NOW);
    }
    for (var kind : SubpoenaKind.values()) {
      begin("return, " + PlainWords.words(kind), Sample.of(kind), Sample.NOW);
    }
    var waiting = Sample.letter().awaiting(SampleRecord.withdrawn());
    begin("late on the same day", Sample.letter(), Sample.at("2018-02-23T18:00"));
    var twoDates = Sample.within(31);
    whole("two dates", twoDates, "d7", Sample.NOW);
    begin("safe date today", twoDates, Sample.at("2018-02-23T09:00"));
    begin("safe date passed", twoDates, Sample.at("2018-02-23T18:00"));
    begin("safe date passed, final date today", twoDates, Sample.at("2018-02-24T09:00"));
    whole("no final date", SampleSettings.unknownDay(), "d7", Sample.NOW);
    begin(
        "no final date, safe date passed",
        SampleSettings.unknownDay(),
        Sample.at("2018-02-23T18:00"));
    begin("no day given", SampleSettings.review(), Sample.NOW);
    begin("no day given, overdue", SampleSettings.review(), Sample.at("2018-02-23T09:00"));
    begin("owed, surely late", SampleSettings.owed(), Sample.at("2018-03-26T09:00"));
    begin("owed, not due yet", SampleSettings.owed(), Sample.NOW);
    whole("stayed", SampleSettings.stayed(), "d7", Sample.NOW);
    whole("waiting for a second person", waiting, "d7", Sample.NOW);
    begin("confirmed", Sample.letter().confirmed(word(null, false)), Sample.NOW);
    begin("the later date confirmed", twoDates.confirmed(word(LATER, false)), Sample.NOW);
    begin("its reason is privileged", twoDates.confirmed(word(LATER, true)), Sample.NOW);
    begin(
        "the city has other matters too",
        Sample.in(new InCity(true, null), Sample.letter()),
        Sample.NOW);
    var jo = new InCity(false, new Contact("Jo Example", "+13125550123"));
    begin("the city names a contact", Sample.in(jo, Sample.letter()), Sample.NOW);
    whole("its text is privileged", privileged(Sample.letter()), "d7", Sample.NOW);
    whole("a demand", Sample.of(SubpoenaKind.FALSE_CLAIMS_CID), "d7", Sample.NOW);
    whole("entered by hand", Sample.of(DeadlineKind.ORDERED), "set", Sample.at("2018-02-26T09:00"));
    whole("recorded after its safe date", twoDates, "received", Sample.at("2018-02-23T18:00"));
    told("void, two dates", twoDates, Reason.VOIDED);
    told("void, no day given", SampleSettings.review(), Reason.VOIDED);
    var demand = Sample.of(SubpoenaKind.FALSE_CLAIMS_CID);
    told("a demand was issued", demand, Reason.SUBPOENA_ISSUED);
    whole("recorded late", Sample.letter(), "received", Sample.at("2018-02-26T09:00"));
  }

  private void told(String title, Deadline about, Reason reason) {
    var alert = Sample.alert(about, "told", reason, List.of());
    print(title, Messages.of(alert, Sample.NOW, Sample.LINKS), 2);
  }

  private static Deadline privileged(Deadline deadline) {
    return deadline.restated(deadline.kind(), deadline.demand().privileged(true));
  }

  private static Confirmation word(@Nullable String later, boolean privileged) {
    var ada = Sample.ada();
    return new Confirmation(
        ada.id(),
        ada.name(),
        ada.role(),
        later == null
            ? new Confirmation.Reading.AsCounted()
            : new Confirmation.Reading.Later(later),
        "Checked against the letter.",
        new Entered(Sample.NOW, "attorney"),
        privileged);
  }

  private void whole(String title, Deadline about, String rung, Instant now) {
    print(title, message(about, rung, now), Integer.MAX_VALUE);
  }

  /** Only what is due and what to do: the rest is the same as in other alerts. */
  private void begin(String title, Deadline about, Instant now) {
    print(title, message(about, "d7", now), 2);
  }

  private static Message message(Deadline about, String rung, Instant now) {
    var reason = reason(about, now);
    return Messages.of(Sample.alert(about, rung, reason, List.of()), now, Sample.LINKS);
  }

  /** As {@link SumText} writes it, with links that are signed by a secret of the samples. */
  private void severalAlerts() {
    var links =
        new LinkSigner(
            "https://replyby.example", SigningKeys.only("a secret of the samples"), true);
    var alerts =
        List.of(
            Sample.alert(Sample.letter(), "d7", Reason.APPROACHING, List.of()),
            Sample.alert(Sample.letter(), "d3", Reason.ESCALATED, List.of()));
    print("Several alerts", SumText.of(alerts, Sample.NOW, links), Integer.MAX_VALUE);
  }

  private static Reason reason(Deadline about, Instant now) {
    if (about.dueDate().hasPassed(now)) {
      return Reason.LATE;
    }
    if (about.dueDate().aim() == Aim.STAYED) {
      return Reason.REVIEW;
    }
    var safe = about.dueDate().safeDue();
    return safe != null && !now.isBefore(safe) ? Reason.SAFE_DATE_PASSED : Reason.APPROACHING;
  }

  private void print(String title, Message message, int paragraphs) {
    var email = List.of(message.email().strip().split("\n\n", -1));
    out.println("==== Alert, what differs: " + title);
    out.println("Subject: " + message.subject());
    out.println("SMS:     " + message.sms());
    out.println();
    out.println(String.join("\n\n", email.subList(0, Math.min(email.size(), paragraphs))));
    out.println();
  }
}
