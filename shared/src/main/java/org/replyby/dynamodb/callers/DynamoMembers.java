package org.replyby.dynamodb.callers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.usecases.members.Members;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The memberships in the table. */
public final class DynamoMembers implements Members {
  private final TableReader reader;

  public DynamoMembers(DynamoDbClient client, String table) {
    this.reader = new TableReader(client, table);
  }

  @Override
  public List<Membership> of(PersonId person) {
    return read(reader.all(CallerKeys.partition(person)));
  }

  @Override
  public List<Membership> waitingFor(Address.Email email) {
    return read(reader.all(CallerKeys.invited(email)));
  }

  @Override
  public List<Membership> of(JurisdictionId jurisdiction) {
    return read(reader.all(Keys.partition(jurisdiction), CallerKeys.MEMBERS));
  }

  @Override
  public Optional<Membership> member(MemberId id) {
    return reader
        .get(CallerKeys.of(id))
        .filter(item -> !MemberItem.isEnded(item))
        .map(MemberItem::read);
  }

  private static List<Membership> read(List<Map<String, AttributeValue>> items) {
    return items.stream().filter(item -> !MemberItem.isEnded(item)).map(MemberItem::read).toList();
  }
}
