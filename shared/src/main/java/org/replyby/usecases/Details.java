package org.replyby.usecases;

import java.util.Map;
import java.util.TreeMap;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;

/** What the docket's lines about a deadline say. Instants are in UTC. */
final class Details {
  static final String DEADLINE = "deadline";
  static final String PLAN = "plan";
  static final String RUNG = "rung";
  static final String INSTEAD_OF = "insteadOf";
  static final String TOLD = "told";
  static final String NOT_TOLD = "notTold";

  private Details() {}

  static Map<String, String> of(Deadline deadline) {
    var details = new TreeMap<String, String>();
    details.put(DEADLINE, deadline.id().toString());
    details.put("kind", Coded.code(deadline.kind()));
    return details;
  }

  /** A plan that begins, of which the sweep will tell. */
  static Map<String, String> dated(Deadline deadline) {
    var details = of(deadline);
    details.put(PLAN, Integer.toString(deadline.planVersion()));
    details.put("due", deadline.dueDate().due().toString());
    details.put("safeDue", deadline.dueDate().safeDue().toString());
    details.put("how", Explanation.sentence(deadline.dueDate()));
    return details;
  }
}
