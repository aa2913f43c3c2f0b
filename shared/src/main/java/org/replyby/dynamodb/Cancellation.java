package org.replyby.dynamodb;

import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Why a transaction was cancelled, action by action. */
final class Cancellation {
  static final String CONDITION = "ConditionalCheckFailed";

  private static final Set<String> CONTENTION =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private Cancellation() {}

  static List<String> codes(TransactionCanceledException cancelled) {
    return cancelled.cancellationReasons().stream()
        .map(CancellationReason::code)
        .map(code -> code == null ? "None" : code)
        .toList();
  }

  static boolean isContention(List<String> codes) {
    return codes.stream().anyMatch(CONTENTION::contains);
  }
}
