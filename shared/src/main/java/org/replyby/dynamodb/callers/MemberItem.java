package org.replyby.dynamodb.callers;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A membership as two equal items, which one transaction writes: one among its jurisdiction's
 * items, one in the partition of the person, or of the address that was invited. An item of a
 * membership that has ended stays and says so, since no function may delete.
 */
public final class MemberItem {
  static final String TYPE = "member";

  private MemberItem() {}

  /** One of its two items. */
  public static Map<String, AttributeValue> of(Membership membership, boolean ofHolder) {
    return ofHolder ? ofHolder(membership) : ofJurisdiction(membership);
  }

  /** The item that lists the member of a jurisdiction. */
  public static Map<String, AttributeValue> ofJurisdiction(Membership membership) {
    return item(membership, CallerKeys.of(membership.id()));
  }

  /** The item that a request of the person reads, or the first one of whoever was invited. */
  public static Map<String, AttributeValue> ofHolder(Membership membership) {
    return item(membership, CallerKeys.ofHolder(membership));
  }

  private static Map<String, AttributeValue> item(
      Membership membership, Map<String, AttributeValue> key) {
    var person = membership.person();
    var email = membership.email();
    return Row.item(TYPE, key)
        .text("id", membership.id())
        .text("person", person == null ? null : person.hash())
        .text("name", membership.name())
        .text("email", email == null || membership.isEnded() ? null : email.endpoint())
        .codes("roles", membership.roles())
        .text("official", membership.official())
        .moment("enteredAt", membership.entered().at())
        .text("enteredBy", membership.entered().by())
        .values();
  }

  public static boolean isEnded(Map<String, AttributeValue> item) {
    return Stored.item(TYPE, item).texts("roles").isEmpty();
  }

  public static Membership read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Membership(
        MemberId.parse(s.text("id")),
        s.orNull("person", PersonId::new),
        s.text("name"),
        s.orNull("email", Address.Email::new),
        s.codes(Role.class, "roles"),
        s.orNull("official", OfficialId::parse),
        new Entered(s.moment("enteredAt"), s.text("enteredBy")));
  }
}
