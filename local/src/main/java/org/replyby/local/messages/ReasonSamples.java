package org.replyby.local.messages;

import java.time.Instant;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.local.messages.samples.SampleSettings;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/** A deadline and a moment that go with each reason of an alert. */
final class ReasonSamples {
  private ReasonSamples() {}

  static Deadline about(Reason reason) {
    return switch (reason) {
      case SUBPOENA_ISSUED -> Sample.subpoena();
      case SAFE_DATE_PASSED -> Sample.within(31);
      case LAST_DAY_PASSED -> Sample.of(DeadlineKind.PETITION);
      case REVIEW -> SampleSettings.review();
      case STANDING -> SampleSettings.standing();
      case OWED -> SampleSettings.owed();
      case LETTER_RECEIVED, DEADLINE_SET, EXTENDED, DATE_CHANGED, CORRECTED, OPEN_WHEN_CONFIRMED ->
          Sample.letter();
      case VOIDED,
          APPROACHING,
          DUE_TODAY,
          LATE,
          UNCONFIRMED,
          ESCALATED,
          UNDELIVERED,
          DISCLOSED,
          HANDED_OVER ->
          Sample.letter();
      case CLOSED -> Sample.letter().closed(SampleRecord.confirmed());
      case SECOND_PERSON_NEEDED -> Sample.letter().awaiting(SampleRecord.met());
      case REOPENED -> Sample.letter();
      case ACKNOWLEDGED, TAKEN_BACK -> Sample.letter();
    };
  }

  static Instant moment(Reason reason) {
    return switch (reason) {
      case DUE_TODAY -> Sample.at("2018-02-23T09:00");
      case SAFE_DATE_PASSED -> Sample.at("2018-02-23T18:00");
      case LATE, LAST_DAY_PASSED, OWED -> Sample.at("2018-02-26T09:00");
      case REVIEW -> Sample.at("2018-02-20T09:00");
      case STANDING -> Sample.at("2018-03-18T09:00");
      case LETTER_RECEIVED, SUBPOENA_ISSUED, DEADLINE_SET, EXTENDED, DATE_CHANGED -> Sample.NOW;
      case OPEN_WHEN_CONFIRMED, APPROACHING, UNCONFIRMED, ESCALATED, UNDELIVERED -> Sample.NOW;
      case CORRECTED, VOIDED, CLOSED, REOPENED, SECOND_PERSON_NEEDED -> Sample.NOW;
      case ACKNOWLEDGED, TAKEN_BACK, DISCLOSED, HANDED_OVER -> Sample.NOW;
    };
  }
}
