package org.replyby.local.messages;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import org.replyby.alerts.texts.TextReply;
import org.replyby.local.messages.samples.Sample;
import org.replyby.usecases.acknowledging.StatusReply;

/** What is sent to a phone besides alerts. */
record PhoneTexts(PrintStream out) {
  void print() {
    var deadline = Sample.letter();
    out.println("==== Texts to a phone");
    text("The code to subscribe", TextReply.consentCode("482913", "Chicago"));
    text("After the code was given to staff", TextReply.welcome("Chicago"));
    text("After ACK and a code", TextReply.acknowledged(deadline, Sample.NOW));
    text(
        "After a code in a text that also asks something",
        TextReply.notRecorded(deadline, "7KQ2M", Sample.NOW));
    text("After the same once more", TextReply.already(deadline, Sample.NOW));
    text("After a code that no alert has", TextReply.noSuchCode("7KQ2M"));
    text("After a code that two alerts have", TextReply.ambiguous("7KQ2M"));
    text("After the code of an alert that was not sent", TextReply.NOT_SENT);
    text("After ACK without a code", TextReply.NO_CODE);
    text("After STATUS", StatusReply.of(List.of(deadline), Sample.NOW));
    text("After STATUS with nothing open", StatusReply.of(List.of(), Sample.NOW));
    text(
        "After STATUS with more that day than one text can hold",
        StatusReply.of(Collections.nCopies(40, deadline), Sample.NOW));
    text("After a text that nobody understands", TextReply.HELP);
    text("After START", TextReply.START);
    text("After a wish to stop that AWS does not answer", TextReply.STOPPED);
  }

  private void text(String title, String text) {
    out.println(title + ":");
    out.println("  " + text);
  }
}
