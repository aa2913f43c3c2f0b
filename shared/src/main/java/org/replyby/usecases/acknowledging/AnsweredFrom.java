package org.replyby.usecases.acknowledging;

import org.replyby.model.Address;
import org.replyby.model.Official;

/** By what an alert was acknowledged, in the words of the docket. It is never the official. */
final class AnsweredFrom {
  /** Enough of a number to tell an official's phones apart, and too little to call one. */
  private static final int LAST_DIGITS = 2;

  private AnsweredFrom() {}

  static String link(Official official) {
    return "the link sent to " + official.name();
  }

  static String phone(Address.Phone phone, Official official) {
    var number = phone.endpoint();
    return "the phone ending in %s of %s"
        .formatted(number.substring(number.length() - LAST_DIGITS), official.name());
  }
}
