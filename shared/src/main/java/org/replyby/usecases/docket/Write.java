package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Closing;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Attachment;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Membership;
import org.replyby.model.Notice;
import org.replyby.model.Official;
import org.replyby.model.Recalculation;
import org.replyby.model.SecondPerson;
import org.replyby.model.SubscriptionId;
import org.replyby.model.Tally;
import org.replyby.model.Voiding;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.webhooks.Webhook;

/**
 * One write of a transaction, with the condition under which it holds: a new thing is not there
 * yet, and a changed one is still as it was read.
 */
public sealed interface Write {
  record NewJurisdiction(Jurisdiction jurisdiction) implements Write {}

  /** Puts a new jurisdiction on the list of all jurisdictions. */
  record EnrolledJurisdiction(JurisdictionId jurisdiction) implements Write {}

  record NewMatter(Matter matter) implements Write {}

  /** Moves the end of a matter's docket; fails if another change moved it first. */
  record MovedMatter(Matter was, Matter is) implements Write {}

  /**
   * Counts one more, or one less, of a jurisdiction's matters that are not restricted. The number
   * that was read is no condition, so that matters are opened side by side.
   */
  record CountedMatter(JurisdictionId jurisdiction, boolean isMore) implements Write {}

  /** What changes in a campaign together with the matter. */
  record OfCampaign(CampaignChange change) implements Write {}

  /** Moves the end of a jurisdiction's docket; fails if another change moved it first. */
  record MovedJurisdictionDocket(JurisdictionDocket was, JurisdictionDocket is) implements Write {}

  record NewEntry(DocketEntry entry) implements Write {}

  /** Deletes texts beside a line; the line itself stays as it is. */
  record WithheldTexts(MatterId matter, long sequence, Set<String> names) implements Write {}

  /** Deletes the text of an alert, and the words in the alert that it was made of. */
  record WithheldAlert(AlertId alert) implements Write {}

  /**
   * A name that came from an Idempotency-Key: the key gives it only once, even if requests differ.
   */
  record NewKey(JurisdictionId jurisdiction, String name) implements Write {}

  record NewDocument(Document document) implements Write {}

  /**
   * Keeps the hash of what a document says under its id; fails if another document that is not void
   * has the same, unless it is said to be {@code another}.
   */
  record NewContent(DocumentId document, String hash, boolean another) implements Write {}

  /**
   * Gives up the hash of what a document said; fails if the hash is no longer kept under its id.
   */
  record FreedContent(DocumentId document, String hash) implements Write {}

  /**
   * Counts one more letter or subpoena of a day; {@code was} is null if none was ever counted.
   * Fails if the day or what the operator was told changed meanwhile, and not if only the number
   * did.
   */
  record CountedDemand(JurisdictionId jurisdiction, @Nullable DemandsOfDay was, DemandsOfDay is)
      implements Write {}

  /** Writes nothing; fails unless there is such a letter on record, and it is not void. */
  record StandingLetter(DocumentId letter) implements Write {}

  /** Corrects or voids a document; fails if it is no longer as it was read. */
  record ChangedDocument(Document was, Document is) implements Write {}

  /** Corrects what a jurisdiction is; fails if it is no longer as it was read. */
  record ChangedJurisdiction(Jurisdiction was, Jurisdiction is) implements Write {}

  /** Fails if there is such a closed day that was not removed. */
  record NewClosing(JurisdictionId jurisdiction, Closing closing) implements Write {}

  /** Marks a closed day as added in error; the item stays. */
  record RemovedClosing(JurisdictionId jurisdiction, Closing closing, Voiding removal)
      implements Write {}

  record NewRecalculation(Recalculation recalculation) implements Write {}

  record ChangedRecalculation(Recalculation was, Recalculation is) implements Write {}

  record NewDeadline(Deadline deadline) implements Write {}

  record ChangedDeadline(Deadline was, Deadline is) implements Write {}

  record NewAlert(Alert alert) implements Write {}

  /** Takes an alert whose outcome is final out of the due index: it is on the docket now. */
  record SettledAlert(Alert alert) implements Write {}

  /**
   * Keeps an acknowledgment; fails unless the alert was tried, has an outcome, and nobody had
   * acknowledged it.
   */
  record AcknowledgedAlert(Alert alert, Acknowledgment known) implements Write {}

  /** Removes an acknowledgment that was taken back; fails unless it is the alert's. */
  record TakenBackAcknowledgment(Alert alert, Acknowledgment given) implements Write {}

  /** Sends an alert that failed for good again from {@code next} on. */
  record RearmedAlert(Alert alert, Instant next) implements Write {}

  record NewNotice(Notice notice) implements Write {}

  record ChangedEscalation(JurisdictionId jurisdiction, EscalationPolicy policy) implements Write {}

  record ChangedSecondPerson(JurisdictionId jurisdiction, SecondPerson secondPerson)
      implements Write {}

  /** Moves a jurisdiction's next digest; either moment is null if nobody wants one. */
  record MovedDigest(JurisdictionId jurisdiction, @Nullable Instant was, @Nullable Instant is)
      implements Write {}

  /**
   * Counts one more official of a jurisdiction; fails if another was admitted since {@code before}
   * were. So officials are admitted one after the other, and each is compared with all others.
   */
  record AdmittedOfficial(JurisdictionId jurisdiction, long before) implements Write {}

  /**
   * Keeps a membership, one of its two items. No condition of its own: the line of the docket that
   * goes with it fails if another change came first.
   */
  record KeptMember(Membership membership, boolean ofHolder) implements Write {}

  /** Keeps a calendar link. The line of the docket that goes with it fails as for a membership. */
  record KeptCalendar(CalendarLink link) implements Write {}

  /** The line of the docket that goes with it fails if another change came first. */
  record NewWebhook(Webhook webhook) implements Write {}

  /** Changes, tests or ends a webhook; fails if it is no longer as it was read. */
  record ChangedWebhook(Webhook was, Webhook is) implements Write {}

  record NewOfficial(Official official) implements Write {}

  record ChangedOfficial(Official was, Official is) implements Write {}

  /** Says whether a phone still delivers for a subscription, next to the official that says so. */
  record LinkedPhone(Address.Phone phone, SubscriptionId holder, boolean holds) implements Write {}

  /** Counts something once more; fails if it was counted meanwhile. */
  record CountedTally(Tally was, Tally is) implements Write {}

  /**
   * Takes back that an alert was published: its address was lost, and SNS had not proved it. It is
   * due again, to go on to others; fails if it has another outcome by now.
   */
  record LostAlert(Alert alert, AlertState.Unreached outcome) implements Write {}

  /**
   * Keeps what became of an alert's text messages, and its outcome, if that changed because of
   * them: then it is due again, to go on to others. Fails if it has another outcome by now, or was
   * acknowledged meanwhile.
   */
  record ReportedTexts(Alert was, Alert is) implements Write {}

  record NewAttachment(Attachment attachment) implements Write {}

  /** Fails if the attachment is no longer as it was read. */
  record ChangedAttachment(Attachment was, Attachment is) implements Write {}
}
