package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.alerts.digest.Digest;
import org.replyby.alerts.digest.DigestText;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.alerts.texts.Summary;
import org.replyby.alerts.texts.Unreachable;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.Deadline;
import org.replyby.model.Disclosure;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Reason;
import org.replyby.usecases.acknowledging.StatusReply;

/** What is said about a matter that is restricted to its counsel. */
record RestrictedSamples(PrintStream out) {
  private static final Disclosure RESTRICTED =
      new Disclosure.Restricted(
          Set.of(Sample.ada().id()), "order of 2018-01-24, 18 U.S.C. 3486(a)(6)");

  void print() {
    alert("a subpoena was issued", RESTRICTED, Reason.SUBPOENA_ISSUED);
    alert("until somebody finds out", new Disclosure.NotKnown(), Reason.SUBPOENA_ISSUED);
    alert("told to others now", RESTRICTED, Reason.DISCLOSED);
    alert("void", RESTRICTED, Reason.VOIDED);
    var restricted = restricted(RESTRICTED);
    whole("Weekly digest to counsel", digest(List.of(Sample.letter(), restricted)));
    whole("Weekly digest to counsel, nothing else open", digest(List.of(restricted)));
    heading("To the operator: counsel of a restricted matter cannot be reached");
    var chicago = new JurisdictionId("chicago-il");
    out.println("Subject: " + RestrictedText.operatorSubject(chicago));
    out.println();
    out.println(RestrictedText.operatorText(chicago));
    whole(
        "To the operator: an alert of a restricted matter reached nobody",
        Unreachable.oneRestricted(chicago));
    heading("Texts to counsel's phone");
    text("After ACK and a code", RestrictedText.ACKNOWLEDGED);
    text("After the same once more", RestrictedText.ALREADY);
    text("After STATUS, nothing else open", RestrictedText.STATUS);
    var others = List.of(Sample.letter());
    text("After STATUS", StatusReply.of(others, Sample.NOW, RestrictedText.ALSO));
    text("After a doubt about its code", RestrictedText.notRecorded("736XU"));
    text("The heading of the page", Summary.of(restricted, Sample.NOW).heading());
  }

  private static Deadline restricted(Disclosure disclosure) {
    return Sample.subpoena().disclosed(disclosure);
  }

  private void alert(String title, Disclosure disclosure, Reason reason) {
    var alert = Sample.alert(restricted(disclosure), "d7", reason, List.of());
    whole("Restricted: " + title, Messages.of(alert, Sample.NOW, Sample.LINKS));
  }

  private static Message digest(List<Deadline> open) {
    return DigestText.message(
        new Digest(
            "Chicago",
            Sample.ZONE,
            Sample.NOW,
            open,
            Set.of(),
            Map.of(Reason.APPROACHING, 1),
            List.of(),
            List.of(Sample.matter())));
  }

  private void whole(String title, Message message) {
    heading(title);
    out.println("Subject: " + message.subject());
    out.println("SMS:     " + message.sms());
    out.println();
    out.println(message.email());
  }

  private void text(String title, String text) {
    out.println(title + ": " + text);
  }

  private void heading(String title) {
    out.println("==== " + title);
  }
}
