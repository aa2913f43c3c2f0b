package org.replyby.dynamodb.callers;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.Address;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Sha256;
import org.replyby.usecases.repeating.KeptAnswers;
import org.replyby.usecases.sessions.SessionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where it is stored who calls the API, and who is at the page. */
final class CallerKeys {
  static final String MEMBERS = "U#";

  private CallerKeys() {}

  /** The partition of whoever signs in as this person. */
  static String partition(PersonId person) {
    return "U#" + person.hash();
  }

  /** The partition of whoever was invited under an address, which is no key of the table. */
  static String invited(Address.Email email) {
    return "I#" + Sha256.of(email.endpoint());
  }

  /**
   * The key of an Idempotency-Key that a person used; what people choose is no key of the table.
   */
  static Map<String, AttributeValue> of(KeptAnswers.Keyed request) {
    return Keys.key("Q#" + request.person().hash(), Sha256.of(request.key()));
  }

  /** The partition of a person's sessions at the page. */
  static String sessions(PersonId person) {
    return "B#" + person.hash();
  }

  static Map<String, AttributeValue> of(SessionId id) {
    return Keys.key(sessions(id.person()), id.hash());
  }

  /** The key of an attempt to sign in, by the hash of its state. */
  static Map<String, AttributeValue> attempt(String state) {
    return Keys.key("L#" + state, "ATTEMPT");
  }

  /** The key of the form that is kept for a browser, by the hash of what it shows. */
  static Map<String, AttributeValue> form(String browser) {
    return Keys.key("F#" + browser, "FORM");
  }

  static Map<String, AttributeValue> of(MemberId id) {
    return Keys.key(Keys.partition(id.jurisdiction()), MEMBERS + id.name());
  }

  /** The key of the same membership where its person, or the address, is looked up. */
  static Map<String, AttributeValue> ofHolder(Membership membership) {
    var person = membership.person();
    var holder = person == null ? invited(requireNonNull(membership.email())) : partition(person);
    return Keys.key(holder, membership.jurisdiction().value());
  }
}
