package org.replyby.dynamodb;

import java.util.ArrayList;
import java.util.List;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Write;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Writes, as one transaction: done, refused by a condition, or in conflict with another one. */
record Commits(DynamoDbClient client, Transactions transactions) {
  Commit of(List<Write> writes) {
    try {
      var actions = writes.stream().map(transactions::action).toList();
      client.transactWriteItems(t -> t.transactItems(actions));
      return new Commit.Done();
    } catch (TransactionCanceledException cancelled) {
      return refused(writes, cancelled);
    } catch (TransactionInProgressException inProgress) {
      return new Commit.Contended();
    }
  }

  /**
   * A failed condition is a result; after a conflict with another transaction the caller may retry.
   */
  private static Commit refused(List<Write> writes, TransactionCanceledException cancelled) {
    var reasons = Cancellation.codes(cancelled);
    var failed = new ArrayList<Write>();
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).equals(Cancellation.CONDITION)) {
        failed.add(writes.get(i));
      }
    }
    if (!failed.isEmpty()) {
      return new Commit.Refused(failed);
    }
    if (Cancellation.isContention(reasons)) {
      return new Commit.Contended();
    }
    throw cancelled;
  }
}
