package org.replyby.local.messages;

import java.util.List;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.alerts.texts.Remarks;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.Known;
import org.replyby.model.Reason;

/** What alerts say about who acknowledged an earlier one. */
final class Knowing {
  static final String BY_LINK = "the link sent to the City attorney";

  private Knowing() {}

  static String news() {
    return Remarks.acknowledgment(known(BY_LINK), Sample.ZONE);
  }

  static List<String> earlier(String by) {
    return Remarks.acknowledged(known(by), Sample.ZONE);
  }

  static Message justBeforeTheEnd() {
    var letter = Sample.letter();
    var byText = earlier("a text from the phone of the Deputy");
    return Messages.of(
        Sample.alert(letter, "d0", Reason.DUE_TODAY, byText),
        letter.dueDate().alarm().minusSeconds(1800),
        Sample.LINKS);
  }

  private static Known known(String by) {
    return new Known(
        "d7",
        Sample.alert(Sample.letter(), "d7", Reason.APPROACHING, List.of()).id(),
        Sample.at("2018-02-16T10:05"),
        by,
        false,
        null);
  }
}
