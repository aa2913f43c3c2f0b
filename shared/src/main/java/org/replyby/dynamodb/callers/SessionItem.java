package org.replyby.dynamodb.callers;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Address;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.sessions.SessionId;
import org.replyby.usecases.sessions.StaffSession;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A session at the page, as an item. DynamoDB deletes it some days after {@code until}; nothing
 * depends on that, because the moments are compared. One that was ended before says no longer whose
 * it was.
 */
final class SessionItem {
  private static final String IDLE_UNTIL = "idleUntil";
  static final String ENDED_AT = "endedAt";
  private static final String TYPE = "staff-session";
  private static final String SUBJECT = "subject";
  private static final String VERIFIED = "verified";
  private static final String NAME = "name";
  private static final String FORM_TOKEN = "formToken";

  /** DynamoDB's time to live, in seconds since 1970: template.yaml names the attribute. */
  static final String TTL = "ttl";

  static final Duration KEPT = Duration.ofHours(1);

  private SessionItem() {}

  static Map<String, AttributeValue> of(SessionId id, StaffSession session) {
    var caller = session.caller();
    var verified = caller.verified();
    return Row.item(TYPE, CallerKeys.of(id))
        .text(SUBJECT, caller.subject())
        .flag("isOperator", caller.isOperator())
        .text(VERIFIED, verified == null ? null : verified.endpoint())
        .text(NAME, session.name())
        .text(FORM_TOKEN, session.formToken())
        .moment(IDLE_UNTIL, session.idleUntil())
        .moment("until", session.until())
        .number(TTL, session.until().plus(KEPT).getEpochSecond())
        .values();
  }

  static boolean isEnded(Map<String, AttributeValue> item) {
    return item.containsKey(ENDED_AT);
  }

  static Row idleUntil(Instant later) {
    return Row.map().moment(IDLE_UNTIL, later);
  }

  static Row ended(Instant at) {
    return Row.map().moment(ENDED_AT, at);
  }

  /** What an item that is ended does not keep. */
  static String[] personal() {
    return new String[] {SUBJECT, VERIFIED, NAME, FORM_TOKEN};
  }

  static StaffSession read(SessionId id, Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var caller =
        new Caller(
            s.text(SUBJECT),
            id.person(),
            s.flag("isOperator"),
            s.orNull(VERIFIED, Address.Email::new));
    return new StaffSession(
        caller, s.text(NAME), s.text(FORM_TOKEN), s.moment(IDLE_UNTIL), s.moment("until"));
  }
}
