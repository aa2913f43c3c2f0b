package org.replyby.usecases.docket;

import java.util.Map;
import java.util.TreeMap;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;

/** What the docket's lines about a deadline say. Instants are in UTC. */
public final class Details {
  public static final String DEADLINE = "deadline";
  public static final String PLAN = "plan";
  public static final String RUNG = "rung";
  public static final String INSTEAD_OF = "insteadOf";

  /** Those for whom an alert was written. Their outcomes say what SNS accepted. */
  public static final String TOLD = "toBeTold";

  /** In place of names: nobody could be told. */
  public static final String NOBODY = "nobody";

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
    putDates(details, deadline.dueDate());
    details.put("how", Explanation.sentence(deadline.dueDate()));
    return details;
  }

  /** The dates that there are. */
  public static void putDates(Map<String, String> details, DueDate date) {
    putDates(details, "", date);
  }

  /** The dates that a change replaced. */
  public static void putReplaced(Map<String, String> details, DueDate replaced) {
    putDates(details, "replaced.", replaced);
  }

  private static void putDates(Map<String, String> details, String before, DueDate date) {
    if (date.due() != null) {
      details.put(before + "due", date.due().toString());
    }
    details.put(before + alarm(date.aim()), date.alarm().toString());
  }

  private static String alarm(Aim aim) {
    return switch (aim) {
      case SAFE_DATE -> "safeDue";
      case REVIEW, STAYED -> "reviewBy";
      case STANDING -> "saidAgain";
      case NOT_BEFORE -> "notBefore";
    };
  }
}
