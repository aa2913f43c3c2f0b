package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.List;
import org.replyby.alerts.digest.DigestText;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.sums.ManyDemands;
import org.replyby.alerts.texts.LostAddress;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.alerts.texts.Remarks;
import org.replyby.alerts.texts.TestMessage;
import org.replyby.alerts.texts.Unreachable;
import org.replyby.local.messages.problems.Problems;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.recalculating.Fact;

/**
 * Prints every email, text, page and problem that the service sends or answers, produced by the
 * same code that produces them in service.
 */
public final class AllMessages {
  private static final String CITY = "Chicago";
  private static final Address PHONE = new Address.Phone("+13125550123");
  private static final Address EMAIL = new Address.Email("ada@example.com");

  private final PrintStream out;

  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");

  public AllMessages(PrintStream out) {
    this.out = out;
  }

  public void print() {
    for (var reason : Reason.values()) {
      var alert = Sample.alert(ReasonSamples.about(reason), "d7", reason, remarks(reason));
      show(
          "Alert: " + PlainWords.words(reason),
          Messages.of(alert, ReasonSamples.moment(reason), Sample.LINKS));
    }
    var unreachable = Remarks.toConfirm(ConfirmReminder.Why.NO_ATTORNEY_REACHABLE);
    show(
        "Reminder to confirm a date, where no attorney can be reached",
        Messages.of(
            Sample.alert(Sample.letter(), "d7", Reason.UNCONFIRMED, unreachable),
            Sample.NOW,
            Sample.LINKS));
    show(
        "A stay ended",
        Messages.of(
            Sample.alert(
                Sample.letter(), "recalculated", Reason.DATE_CHANGED, List.of(Remarks.stayEnded())),
            Sample.NOW,
            Sample.LINKS));
    show("Due in less than an hour, acknowledged by text", Knowing.justBeforeTheEnd());
    new Variants(out).print();
    new RestrictedSamples(out).print();
    for (var lapse : Lapse.values()) {
      show(
          "An address stopped delivering: " + PlainWords.words(lapse),
          lost(Sample.ada(), address(lapse), lapse));
    }
    var other = Sample.lost(EMAIL, new SubscriptionState.Confirmed("arn", true, Sample.NOW));
    show(
        "One of two addresses stopped delivering",
        lost(Sample.ada().with(other), PHONE, Lapse.GONE));
    show("Weekly digest", DigestText.message(DigestSamples.full()));
    show("Weekly digest with nothing due", DigestText.message(DigestSamples.empty()));
    PeopleSamples.all().forEach(this::show);
    show("A test that staff ask for", TestMessage.of(CITY, Sample.ada().name()));
    operator();
    new PhoneTexts(out).print();
    new Pages(out).print();
    new Notes(out).print();
    new Corrections(out).print();
    new UnknownDays(out).print();
    new Problems(out).print();
    new StaffPageTexts(out).print();
  }

  private static List<String> remarks(Reason reason) {
    return switch (reason) {
      case APPROACHING ->
          Remarks.passedOver(
              List.of(new Rung("d14", Sample.at("2018-02-09T09:00"), reason)), Sample.ZONE);
      case UNCONFIRMED -> Remarks.toConfirm(ConfirmReminder.Why.NO_ATTORNEY);
      case UNDELIVERED -> List.of(Remarks.undelivered(Sample.ada()));
      case EXTENDED -> extended();
      case DATE_CHANGED -> recalculated();
      case CORRECTED -> List.of(corrected());
      case VOIDED ->
          List.of(
              "The letter was recorded by mistake and no longer counts. Reason given: It was recorded twice.",
              Remarks.recordedBy("clerk"));
      case REOPENED -> Remarks.reopened(SampleRecord.met(), "attorney", Sample.ZONE);
      case CLOSED, SECOND_PERSON_NEEDED -> List.of();
      case DEADLINE_SET -> List.of(Remarks.wentOn());
      case LETTER_RECEIVED, SUBPOENA_ISSUED -> List.of();
      case ACKNOWLEDGED, TAKEN_BACK -> List.of(Knowing.news());
      case DUE_TODAY -> Knowing.earlier(Knowing.BY_LINK);
      case OPEN_WHEN_CONFIRMED, ESCALATED, SAFE_DATE_PASSED, LATE -> List.of();
      case LAST_DAY_PASSED, REVIEW, STANDING, OWED, DISCLOSED -> List.of();
      case HANDED_OVER -> List.of(Remarks.handedOver(Sample.ada(), null));
    };
  }

  private static List<String> extended() {
    return Remarks.moved(
        Sample.letter().dueDate(),
        Sample.laterLetter().dueDate(),
        "more time, granted by the Office of Justice Programs: the city asked for two weeks",
        "clerk");
  }

  private static List<String> recalculated() {
    return Remarks.moved(
        Sample.within(32).dueDate(),
        Sample.within(31).dueDate(),
        "Friday, February 23, 2018 is now a closed day: a snow day (General Order 18-0005)");
  }

  private static String corrected() {
    return Fact.sentences(List.of(new Fact("datedOn", "2018-01-23", "2018-01-24")));
  }

  private static SubscriptionState state(Lapse lapse) {
    return switch (lapse) {
      case PUT_BACK -> new SubscriptionState.Pending("arn", Sample.NOW, false, lapse);
      case UNCONFIRMED -> new SubscriptionState.Expired(Sample.NOW, lapse);
      case TEXTED_STOP, NO_TEXTS, GONE -> new SubscriptionState.OptedOut(Sample.NOW, lapse);
    };
  }

  private static Address address(Lapse lapse) {
    return switch (lapse) {
      case TEXTED_STOP, NO_TEXTS -> PHONE;
      case GONE, UNCONFIRMED, PUT_BACK -> EMAIL;
    };
  }

  private static Message lost(Official official, Address address, Lapse lapse) {
    var unproved = List.of(Sample.alert(Sample.letter(), "d7", Reason.APPROACHING, List.of()));
    var lost = List.of(Sample.lost(address, state(lapse)));
    return LostAddress.message(CITY, official, lost, unproved, Sample.NOW, Sample.ZONE);
  }

  private void operator() {
    var unreachable = new Unreachable(CHICAGO, List.of(Sample.letter()));
    heading("To the operator: nobody in a city can be reached");
    out.println("Subject: " + unreachable.subject());
    out.println();
    out.println(unreachable.text());
    show("To the operator: an alert reached nobody", Unreachable.oneAlert(CHICAGO, 3));
    show("To the operator: many demands in a day", ManyDemands.message(CHICAGO, 51, 50));
  }

  private void show(String title, Message message) {
    heading(title);
    out.println("Subject: " + message.subject());
    out.println("SMS:     " + message.sms());
    out.println();
    out.println(message.email());
  }

  private void heading(String title) {
    out.println("==== " + title);
  }
}
