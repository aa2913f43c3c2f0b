package org.replyby.local.restore;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.local.docket.NamedTable;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.Alert;
import org.replyby.model.Coded;
import org.replyby.model.Notice;
import org.replyby.model.ToSend;
import org.replyby.usecases.holding.ReleaseMessages;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What waits to be sent in a table, listed and released by the person who restored it. */
public record Waiting(NamedTable table) {
  /** A line for each message that waits: its name, its reason, and which date it tells of. */
  public List<String> lines() {
    return table.asking(client -> messages(client).waiting().stream().map(Waiting::line).toList());
  }

  /** Ends all messages that wait but the named ones; answers how many it ended. */
  public int release(Set<String> names) {
    return table.asking(
        client -> {
          try {
            return messages(client).release(names);
          } catch (IllegalArgumentException unknown) {
            throw new CannotRun("Nothing was ended: " + unknown.getMessage() + ".", unknown);
          }
        });
  }

  private ReleaseMessages messages(DynamoDbClient client) {
    return new ReleaseMessages(
        new DynamoDueIndex(client, table.name()),
        new DynamoOutbox(client, table.name()),
        Clock.systemUTC());
  }

  /** No text and no person's name: a restricted matter's alert is listed like any other. */
  private static String line(ToSend message) {
    return switch (message) {
      case Alert alert ->
          "%s  %s, date %s, since %s"
              .formatted(
                  alert.name(),
                  Coded.code(alert.reason()),
                  alert.dueDate().alarmDay(),
                  alert.bornAt());
      case Notice notice ->
          "%s  notice to an official, since %s".formatted(notice.name(), notice.bornAt());
    };
  }
}
