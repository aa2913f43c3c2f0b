package org.replyby.dynamodb.callers;

import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.usecases.sessions.SignInAttempt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attempt to sign in, as an item; see {@link SessionItem}. One that was used stays so. */
final class AttemptItem {
  static final String BROWSER = "browser";
  static final String USED_AT = "usedAt";
  private static final String TYPE = "sign-in-attempt";

  private AttemptItem() {}

  static Map<String, AttributeValue> of(SignInAttempt attempt) {
    return Row.item(TYPE, CallerKeys.attempt(attempt.state()))
        .text(BROWSER, attempt.browser())
        .text("nonce", attempt.nonce())
        .text("verifier", attempt.verifier())
        .text("address", attempt.address())
        .moment("until", attempt.until())
        .number(SessionItem.TTL, attempt.until().plus(SessionItem.KEPT).getEpochSecond())
        .values();
  }

  static Row used(Instant at) {
    return Row.map().moment(USED_AT, at);
  }

  static SignInAttempt read(String state, Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new SignInAttempt(
        state,
        s.text(BROWSER),
        s.text("nonce"),
        s.text("verifier"),
        s.text("address"),
        s.moment("until"));
  }
}
