package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.contains;
import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;
import static org.replyby.dynamodb.Condition.isOneOf;
import static org.replyby.dynamodb.Condition.not;

import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DemandParts;
import org.replyby.dynamodb.items.StateParts;
import org.replyby.model.Alert;
import org.replyby.model.Disclosure;
import org.replyby.model.LastRung;

/** The condition that what an alert says about its deadline is still true. */
final class StillTrue {
  private static final String TOLD_RUNG = DeadlineItem.TOLD + "." + DeadlineItem.RUNG;
  private static final String TOLD_OFFICIALS = DeadlineItem.TOLD + "." + DeadlineItem.OFFICIALS;
  private static final String ESCALATION = DeadlineItem.TOLD + "." + DeadlineItem.ESCALATION;

  private static final String DISCLOSURE = "demand." + DemandParts.DISCLOSURE + ".";

  private StillTrue() {}

  static Condition of(Alert alert) {
    return says(alert).and(mayBeTold(alert));
  }

  /**
   * Whom the city may tell of the deadline is what it was when the alert was made, and its official
   * is still among them. Whether the official still is an attorney, the official's own item says.
   */
  private static Condition mayBeTold(Alert alert) {
    var disclosure = alert.demand().disclosure();
    var isSame = is(DISCLOSURE + DemandParts.ANSWER, disclosure.answer());
    return switch (disclosure) {
      case Disclosure.Open open -> isSame;
      case Disclosure.NotKnown unknown -> isSame;
      case Disclosure.Restricted restricted ->
          isSame.and(contains(DISCLOSURE + DemandParts.COUNSEL, alert.official().toString()));
    };
  }

  private static Condition says(Alert alert) {
    var id = alert.id();
    var isOpen =
        is(StateParts.STATUS, StateParts.OPEN).and(is(DeadlineItem.PLAN_VERSION, id.planVersion()));
    return switch (alert.reason()) {
      case VOIDED ->
          is(StateParts.STATUS, StateParts.VOID)
              .and(is(DeadlineItem.PLAN_VERSION, id.planVersion()));
      case CLOSED ->
          isOneOf(StateParts.STATUS, StateParts.MET, StateParts.WITHDRAWN)
              .and(is(DeadlineItem.PLAN_VERSION, id.planVersion()));
      case OPEN_WHEN_CONFIRMED, UNDELIVERED, HANDED_OVER -> isOpen;
      case UNCONFIRMED -> isOpen.and(isMissing(DeadlineItem.CONFIRMATION));
      case ACKNOWLEDGED -> isOpen.and(exists(DeadlineItem.KNOWN));
      case TAKEN_BACK -> isOpen.and(isMissing(DeadlineItem.KNOWN));
      case ESCALATED ->
          isOpen.and(is(TOLD_RUNG, LastRung.rungOf(id.rung()))).and(exists(ESCALATION));
      case LETTER_RECEIVED,
          SUBPOENA_ISSUED,
          DEADLINE_SET,
          EXTENDED,
          DATE_CHANGED,
          CORRECTED,
          APPROACHING,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          STANDING,
          OWED,
          REOPENED,
          SECOND_PERSON_NEEDED,
          DISCLOSED ->
          isOpen.and(isNotToldLater(id.rung(), id.official().name()));
    };
  }

  /** Once a later rung was told to the same official, an older one is no longer sent. */
  private static Condition isNotToldLater(String rung, String official) {
    return isMissing(DeadlineItem.TOLD)
        .or(is(TOLD_RUNG, rung))
        .or(not(contains(TOLD_OFFICIALS, official)));
  }
}
