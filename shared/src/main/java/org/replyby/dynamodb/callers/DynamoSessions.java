package org.replyby.dynamodb.callers;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replyby.dynamodb.Condition;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.PersonId;
import org.replyby.usecases.sessions.SessionId;
import org.replyby.usecases.sessions.Sessions;
import org.replyby.usecases.sessions.SignInAttempt;
import org.replyby.usecases.sessions.StaffSession;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Sessions and attempts in the table. Nothing is deleted here, so that no function needs the right
 * to delete: what is ended or used is marked, and DynamoDB's time to live deletes it.
 */
public final class DynamoSessions implements Sessions {
  private static final Condition GOES_ON =
      Condition.exists(Keys.PK).and(Condition.isMissing(SessionItem.ENDED_AT));

  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoSessions(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  @Override
  public void begin(SignInAttempt attempt) {
    client.putItem(p -> p.tableName(table).item(AttemptItem.of(attempt)));
  }

  @Override
  public Optional<SignInAttempt> take(String state, String browser, Instant now) {
    var isFree =
        Condition.is(AttemptItem.BROWSER, browser).and(Condition.isMissing(AttemptItem.USED_AT));
    var update = Update.of(CallerKeys.attempt(state), isFree).set(AttemptItem.used(now));
    return updated(update).map(was -> AttemptItem.read(state, was));
  }

  @Override
  public void open(SessionId id, StaffSession session) {
    client.putItem(p -> p.tableName(table).item(SessionItem.of(id, session)));
  }

  @Override
  public Optional<StaffSession> find(SessionId id) {
    return reader
        .get(CallerKeys.of(id))
        .filter(item -> !SessionItem.isEnded(item))
        .map(item -> SessionItem.read(id, item));
  }

  @Override
  public boolean wasHere(SessionId id) {
    return reader.get(CallerKeys.of(id)).isPresent();
  }

  @Override
  public boolean renew(SessionId id, Instant idleUntil) {
    var update = Update.of(CallerKeys.of(id), GOES_ON).set(SessionItem.idleUntil(idleUntil));
    return updated(update).isPresent();
  }

  @Override
  public void end(SessionId id, Instant now) {
    end(CallerKeys.of(id), now);
  }

  @Override
  public void endAll(PersonId person, Instant now) {
    reader.all(CallerKeys.sessions(person)).stream()
        .filter(item -> !SessionItem.isEnded(item))
        .forEach(item -> end(key(item), now));
  }

  private void end(Map<String, AttributeValue> key, Instant now) {
    var _ =
        updated(Update.of(key, GOES_ON).set(SessionItem.ended(now)).remove(SessionItem.personal()));
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    var key = new HashMap<>(item);
    key.keySet().retainAll(Set.of(Keys.PK, Keys.SK));
    return key;
  }

  /** The item before it was changed; empty if the condition does not hold. */
  private Optional<Map<String, AttributeValue>> updated(Update update) {
    var request = update.request(table).toBuilder().returnValues(ReturnValue.ALL_OLD);
    try {
      return Optional.of(client.updateItem(request.build()).attributes());
    } catch (ConditionalCheckFailedException otherwise) {
      return Optional.empty();
    }
  }
}
