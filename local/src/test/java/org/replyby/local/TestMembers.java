package org.replyby.local;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.callers.MemberItem;
import org.replyby.local.aws.Clients;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.PersonId;
import org.replyby.model.Role;

/**
 * Gives the callers of a test their memberships, by clients of its own: what it writes is not
 * counted, and is on no docket.
 */
public final class TestMembers implements AutoCloseable {
  private static final Pattern BETWEEN = Pattern.compile("[ ,]+");

  private final Clients clients = Clients.of(TestAws.endpoints());
  private final String table;
  private final Map<String, Map<String, String>> given = new HashMap<>();

  public TestMembers(String table) {
    this.table = table;
  }

  /**
   * From now on the subject holds every role in these jurisdictions, is these officials, and holds
   * nothing elsewhere. An operator's memberships are those of the officials only.
   */
  public void admit(String subject, String jurisdictions, String officials) {
    var wanted = new TreeMap<String, String>();
    BETWEEN
        .splitAsStream(jurisdictions)
        .filter(JurisdictionId::isValid)
        .forEach(j -> wanted.put(j, ""));
    BETWEEN
        .splitAsStream(officials)
        .filter(o -> !o.isEmpty())
        .forEach(o -> wanted.put(o.substring(0, o.indexOf('.')), o));
    var had = given.put(subject, wanted);
    if (!wanted.equals(had)) {
      wanted.forEach((j, official) -> put(subject, j, EnumSet.allOf(Role.class), official));
      if (had != null) {
        had.keySet().stream()
            .filter(j -> !wanted.containsKey(j))
            .forEach(j -> put(subject, j, Set.of(), ""));
      }
    }
  }

  /**
   * From now on the subject holds these roles in a jurisdiction, until {@link #admit} says more.
   */
  public void hold(String subject, String jurisdiction, Set<Role> roles) {
    given.remove(subject);
    put(subject, jurisdiction, roles, "");
  }

  /** After the table was emptied. */
  public void forget() {
    given.clear();
  }

  private void put(String subject, String jurisdiction, Set<Role> roles, String official) {
    var person = PersonId.of("", subject);
    var member =
        Membership.invited(
            new JurisdictionId(jurisdiction),
            subject,
            new Address.Email("member@example.com"),
            roles,
            official(official),
            new Entered(Instant.EPOCH, "test"));
    var item = MemberItem.ofHolder(member.takenUpBy(person));
    clients.dynamoDb().putItem(p -> p.tableName(table).item(item));
  }

  private static @Nullable OfficialId official(String id) {
    return id.isEmpty() ? null : OfficialId.parse(id);
  }

  @Override
  public void close() {
    clients.close();
  }
}
