package org.replyby.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * One thing to tell one official about a deadline: one row, one topic, one publish. {@code
 * confirmation} is the attorney's word on the date when the alert was created, null if there was
 * none. {@code remarks} are extra sentences for this alert, true no matter when it is sent. {@code
 * ending} is how the deadline was closed, or the closing that waits for a second person; null if
 * there is neither. {@code texts} is what phone companies said of its text messages, by the name of
 * the phone's subscription; empty until they do.
 */
public record Alert(
    AlertId id,
    Delivery delivery,
    DeadlineKind kind,
    Reason reason,
    DueDate dueDate,
    Demand demand,
    @Nullable Confirmation confirmation,
    List<String> remarks,
    @Nullable Acknowledgment acknowledgment,
    DeadlineState.@Nullable Ending ending,
    Map<String, TextStatus> texts)
    implements ToSend {
  public Alert {
    remarks = List.copyOf(remarks);
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    if (reason == Reason.CLOSED && ending == null) {
      throw new IllegalArgumentException("an alert that a deadline is closed says how");
    }
  }

  /** An alert of whose text messages nothing is known. */
  public Alert(
      AlertId id,
      Delivery delivery,
      DeadlineKind kind,
      Reason reason,
      DueDate dueDate,
      Demand demand,
      @Nullable Confirmation confirmation,
      List<String> remarks,
      @Nullable Acknowledgment acknowledgment,
      DeadlineState.@Nullable Ending ending) {
    this(
        id,
        delivery,
        kind,
        reason,
        dueDate,
        demand,
        confirmation,
        remarks,
        acknowledgment,
        ending,
        Map.of());
  }

  /** An alert about a deadline that nobody recorded as closed. */
  public Alert(
      AlertId id,
      Delivery delivery,
      DeadlineKind kind,
      Reason reason,
      DueDate dueDate,
      Demand demand,
      @Nullable Confirmation confirmation,
      List<String> remarks,
      @Nullable Acknowledgment acknowledgment) {
    this(id, delivery, kind, reason, dueDate, demand, confirmation, remarks, acknowledgment, null);
  }

  /**
   * An alert about the deadline as it is now, in its city as it is now. What only says that a
   * deadline is over never quotes the demand, and so does not keep its text.
   */
  public static Alert about(
      Deadline deadline,
      AlertId id,
      Delivery delivery,
      Reason reason,
      InCity inCity,
      List<String> remarks) {
    var demand = deadline.demand().told(inCity);
    return new Alert(
        id,
        delivery,
        deadline.kind(),
        reason,
        deadline.dueDate(),
        isOver(reason) ? demand.worded("") : demand,
        deadline.confirmation(),
        remarks,
        null,
        deadline.ending());
  }

  private static boolean isOver(Reason reason) {
    return reason == Reason.CLOSED || reason == Reason.VOIDED;
  }

  /** The same alert, not to be sent before {@code moment} if that is after its birth. */
  public Alert heldUntil(Instant moment) {
    return moment.isAfter(bornAt()) ? by(delivery.heldUntil(moment)) : this;
  }

  @Override
  public String name() {
    return id.toString();
  }

  @Override
  public OfficialId official() {
    return id.official();
  }

  @Override
  public Alert claimed(AlertState.Claimed claim) {
    return by(delivery.claimed(claim));
  }

  /** The same alert in another state, after {@code tried} attempts, due again at {@code next}. */
  public Alert in(AlertState another, int tried, @Nullable Instant next) {
    return by(delivery.in(another, tried, next));
  }

  /** What the same alert says to somebody else, because it reached nobody. */
  public Alert goingOn(AlertId other, Delivery to, Disclosure disclosure, List<String> says) {
    var same = demand.disclosed(disclosure);
    return new Alert(other, to, kind, reason, dueDate, same, confirmation, says, null, ending);
  }

  /** The same alert, acknowledged by a person; null if that was taken back. */
  public Alert acknowledged(@Nullable Acknowledgment known) {
    return copy(delivery, known, texts);
  }

  /** The same alert, with what became of its text to one phone. */
  public Alert texted(String subscription, TextStatus status) {
    var known = new TreeMap<>(texts);
    known.put(subscription, status);
    return copy(delivery, acknowledgment, known);
  }

  private Alert by(Delivery changed) {
    return copy(changed, acknowledgment, texts);
  }

  private Alert copy(Delivery to, @Nullable Acknowledgment known, Map<String, TextStatus> said) {
    return new Alert(
        id, to, kind, reason, dueDate, demand, confirmation, remarks, known, ending, said);
  }
}
