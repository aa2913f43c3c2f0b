package org.replyby.usecases.docket;

import java.util.Map;
import java.util.TreeMap;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;

/** What the docket's lines about a deadline say. Instants are in UTC. */
public final class Details {
  public static final String DEADLINE = "deadline";
  public static final String PLAN = "plan";
  public static final String RUNG = "rung";
  public static final String INSTEAD_OF = "insteadOf";
  public static final String TOLD = "told";
  public static final String NOT_TOLD = "notTold";

  private Details() {}

  public static Map<String, String> of(Deadline deadline) {
    var details = new TreeMap<String, String>();
    details.put(DEADLINE, deadline.id().toString());
    details.put("kind", Coded.code(deadline.kind()));
    return details;
  }

  /** A plan that begins, which the sweep will tell. */
  public static Map<String, String> dated(Deadline deadline) {
    var details = of(deadline);
    details.put(PLAN, Integer.toString(deadline.plan().version()));
    details.put("due", deadline.dueDate().due().toString());
    details.put("safeDue", deadline.dueDate().safeDue().toString());
    details.put("how", Explanation.sentence(deadline.dueDate()));
    return details;
  }
}
