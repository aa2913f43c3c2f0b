package org.replyby.local.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Checks the table's notices and its due index. */
record TableCheck(FaultTestService service, List<String> summary, List<String> errors) {
  /** Checks that each notice has an outcome and is not due. */
  void checkNotices() {
    for (var item : service.items()) {
      if (Objects.equals(item.get("type"), AttributeValue.fromS("notice"))) {
        var name = service.nameOf(Objects.requireNonNull(item.get("id")).s());
        var state = Objects.requireNonNull(item.get("status")).s();
        summary.add("notice: " + name + ": " + state);
        if (item.containsKey("dueAt") || state.equals("pending") || state.equals("claimed")) {
          errors.add(name + " is still due");
        }
      }
    }
  }

  /** Checks that each deadline in the due index is there under one of its own moments. */
  void checkDueIndex() {
    service.items().stream()
        .filter(item -> item.containsKey("dueAt"))
        .forEach(
            item -> {
              var type = Objects.requireNonNull(item.get("type")).s();
              summary.add("due: " + type);
              if (type.equals("deadline") && !dueMoments(item).contains(item.get("dueAt"))) {
                errors.add("a deadline is due at another moment than its next");
              }
            });
  }

  /** The moments of the next reminder, of the reminder to confirm, and of the next step. */
  private static List<@Nullable AttributeValue> dueMoments(Map<String, AttributeValue> deadline) {
    var told = deadline.get("told");
    var escalation = told == null ? null : told.m().get("escalation");
    var step = escalation == null ? null : escalation.m().get("nextAt");
    return Arrays.asList(deadline.get("nextMoment"), deadline.get("confirmAt"), step);
  }
}
