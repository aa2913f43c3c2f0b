package org.replyby.usecases.acknowledging;

import java.time.InstantSource;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;

/**
 * Acknowledges an alert by its code in a text. The alert must be to an official whom the phone
 * reaches, and about an open deadline under its current plan.
 */
record AcknowledgeByText(
    Docket docket, LinkSigner links, AcknowledgeAlert acknowledge, InstantSource clock) {

  /** The answer. Throws if others kept changing the matter: the text has to be tried again. */
  String answer(PhoneHolders holders, TextCommand.Coded text) {
    var found = new CodedAlerts(docket, links, holders).named(text.codes());
    return switch (found.size()) {
      case 0 -> unknown(text);
      case 1 -> answer(found.getFirst(), text, holders);
      default -> TextReply.ambiguous(found.getFirst().code());
    };
  }

  private static String unknown(TextCommand.Coded text) {
    var code = text.codes().likeliest();
    if (code.isPresent() && !text.doubts()) {
      return TextReply.noSuchCode(code.get());
    }
    return text.acknowledges() && !text.doubts() ? TextReply.NO_CODE : TextReply.HELP;
  }

  private String answer(CodedAlerts.Match found, TextCommand.Coded text, PhoneHolders holders) {
    if (text.doubts() && isRestricted(found)) {
      return RestrictedText.notRecorded(found.code());
    }
    return text.doubts()
        ? TextReply.notRecorded(found.deadline(), found.code(), Moments.now(clock))
        : acknowledged(found, holders);
  }

  private String acknowledged(CodedAlerts.Match found, PhoneHolders holders) {
    var now = Moments.now(clock);
    return switch (acknowledge.byPhone(found.alert(), holders.phone())) {
      case Outcome.Created<Alert> created when isRestricted(found) -> RestrictedText.ACKNOWLEDGED;
      case Outcome.Found<Alert> known when isRestricted(found) -> RestrictedText.ALREADY;
      case Outcome.Created<Alert> created -> TextReply.acknowledged(found.deadline(), now);
      case Outcome.Found<Alert>(var alert) -> already(alert, found.deadline());
      case Outcome.Missing<Alert>() -> TextReply.noSuchCode(found.code());
      case Outcome.Contradicted<Alert> neverSent -> TextReply.NOT_SENT;
      case Outcome.Changed<Alert> c -> throw new IllegalStateException("a text expects nothing");
      case Outcome.Unconditional<Alert> u ->
          throw new IllegalStateException("a text expects nothing");
      case Outcome.TooOften<Alert> t -> throw new IllegalStateException("an ACK is never capped");
      case Outcome.Busy<Alert> busy -> throw new IllegalStateException("the matter stayed busy");
      case Outcome.Stale<Alert> s -> throw new IllegalStateException("an alert has no version");
      case Outcome.KeyUsed<Alert> k -> throw new IllegalStateException("a text has no key");
      case Outcome.Invalid<Alert> i -> throw new IllegalStateException("a code has no fields");
    };
  }

  private static boolean isRestricted(CodedAlerts.Match found) {
    return found.deadline().demand().disclosure().isRestricted();
  }

  private static String already(Alert alert, Deadline deadline) {
    var known = alert.acknowledgment();
    if (known == null) {
      throw new IllegalStateException("nobody has acknowledged the alert");
    }
    return TextReply.already(deadline, known.at());
  }
}
