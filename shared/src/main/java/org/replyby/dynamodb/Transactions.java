package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;
import static org.replyby.dynamodb.Condition.isMoreThan;
import static org.replyby.dynamodb.Condition.isOneOf;
import static org.replyby.dynamodb.Condition.not;

import java.time.Instant;
import org.replyby.dynamodb.attachments.AttachmentItem;
import org.replyby.dynamodb.calendars.CalendarItem;
import org.replyby.dynamodb.callers.MemberItem;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.ClosingItem;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DigestItem;
import org.replyby.dynamodb.items.DocumentItems;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.EntryItem;
import org.replyby.dynamodb.items.HeadItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.NoticeItem;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.items.PhoneLinkItem;
import org.replyby.dynamodb.items.RecalculationItem;
import org.replyby.dynamodb.lists.JurisdictionLineItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.TextRows;
import org.replyby.dynamodb.webhooks.WebhookItem;
import org.replyby.dynamodb.webhooks.WebhookWrites;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Write;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Each write as an action of a transaction, with its condition. */
record Transactions(Actions to) {
  private static final String ACKNOWLEDGED_AT = AlertItem.ACKNOWLEDGMENT + ".at";

  /** It still has to be sent to somebody, or it is being sent. */
  private static final Condition IS_ON_ITS_WAY =
      isOneOf(AlertItem.STATUS, AlertItem.PENDING, AlertItem.CLAIMED);

  TransactWriteItem action(Write write) {
    return switch (write) {
      case Write.NewJurisdiction(var jurisdiction) -> to.create(HeadItems.of(jurisdiction));
      case Write.EnrolledJurisdiction(var jurisdiction) ->
          to.create(JurisdictionLineItem.of(jurisdiction));
      case Write.NewMatter(var matter) -> to.create(HeadItems.of(matter));
      case Write.MovedMatter(var was, var is) ->
          to.put(HeadItems.of(is), is(HeadItems.LAST_HASH, was.lastHash()));
      case Write.CountedMatter(var jurisdiction, var isMore) ->
          to.update(DemandWrites.matters(jurisdiction, isMore));
      case Write.OfCampaign(var change) -> CampaignWrites.action(to, change);
      case Write.MovedJurisdictionDocket(var was, var is) ->
          to.put(
              HeadItems.of(is),
              was.entries() == 0 ? isMissing(Keys.PK) : is(HeadItems.LAST_HASH, was.lastHash()));
      case Write.NewEntry(var entry) -> to.create(EntryItem.of(entry));
      case Write.WithheldTexts(var matter, var sequence, var names) ->
          to.update(EntryTexts.without(Keys.entry(matter, sequence), names));
      case Write.WithheldAlert(var alert) -> to.update(EntryTexts.without(alert));
      case Write.NewKey(var jurisdiction, var name) ->
          to.create(Row.item("key", Keys.named(jurisdiction, name)).values());
      case Write.NewDocument(var document) -> to.create(DocumentItems.of(document));
      case Write.NewContent(var document, var hash, var another) ->
          to.update(DemandWrites.says(document, hash, another));
      case Write.FreedContent(var document, var hash) ->
          to.update(DemandWrites.freed(document, hash));
      case Write.CountedDemand(var jurisdiction, var was, var is) ->
          DemandWrites.counted(to, jurisdiction, was, is);
      case Write.StandingLetter(var letter) ->
          to.check(
              Keys.of(letter),
              is(Row.TYPE, DocumentItems.LETTER).and(isMissing(DocumentItems.VOIDED)));
      case Write.ChangedDocument(var was, var is) ->
          to.update(Rewrite.of(DocumentItems.of(was), DocumentItems.of(is)));
      case Write.ChangedJurisdiction(var was, var is) ->
          to.update(Rewrite.of(HeadItems.of(was), HeadItems.of(is)));
      case Write.NewClosing(var jurisdiction, var closing) ->
          to.put(
              ClosingItem.of(jurisdiction, closing),
              isMissing(Keys.PK).or(exists(ClosingItem.REMOVED_AT)));
      case Write.RemovedClosing(var jurisdiction, var closing, var removal) ->
          to.update(
              Update.of(
                      Keys.closing(jurisdiction, closing),
                      exists(Keys.PK).and(isMissing(ClosingItem.REMOVED_AT)))
                  .set(ClosingItem.removed(removal)));
      case Write.NewRecalculation(var recalculation) ->
          to.create(RecalculationItem.of(recalculation));
      case Write.ChangedRecalculation(var was, var is) ->
          to.put(RecalculationItem.of(is), is(RecalculationItem.VERSION, was.version()));
      case Write.NewDeadline(var deadline) -> to.create(DeadlineItem.of(deadline));
      case Write.ChangedDeadline(var was, var is) ->
          to.put(DeadlineItem.of(is), is(DeadlineItem.VERSION, was.version()));
      case Write.NewAlert(var alert) -> to.create(AlertItem.of(alert));
      case Write.SettledAlert(var alert) -> settle(alert);
      case Write.AcknowledgedAlert(var alert, var known) -> acknowledge(alert.id(), known);
      case Write.TakenBackAcknowledgment(var alert, var given) ->
          to.update(
              Update.of(Keys.of(alert.id()), is(ACKNOWLEDGED_AT, given.at()))
                  .remove(AlertItem.ACKNOWLEDGMENT));
      case Write.RearmedAlert(var alert, var next) -> rearm(alert, next);
      case Write.NewNotice(var notice) -> to.create(NoticeItem.of(notice));
      case Write.ChangedEscalation(var jurisdiction, var policy) ->
          setEscalation(jurisdiction, policy);
      case Write.ChangedSecondPerson(var jurisdiction, var secondPerson) ->
          to.update(
              Update.of(Keys.of(jurisdiction), exists(Keys.PK))
                  .set(Row.map().text(HeadItems.SECOND_PERSON, secondPerson.name())));
      case Write.MovedDigest(var jurisdiction, var was, var is) ->
          to.put(
              DigestItem.of(jurisdiction, is),
              was == null ? isMissing(DigestItem.AT) : is(DigestItem.AT, was));
      case Write.AdmittedOfficial(var jurisdiction, var before) -> admit(jurisdiction, before);
      case Write.KeptMember(var member, var ofHolder) -> to.put(MemberItem.of(member, ofHolder));
      case Write.KeptCalendar(var link) -> to.put(CalendarItem.of(link));
      case Write.NewWebhook(var webhook) -> to.create(WebhookItem.opened(webhook));
      case Write.ChangedWebhook(var was, var is) -> to.update(WebhookWrites.changed(was, is));
      case Write.NewOfficial(var official) -> to.create(OfficialItem.of(official));
      case Write.ChangedOfficial(var was, var is) ->
          to.put(OfficialItem.of(is), is(OfficialItem.VERSION, was.version()));
      case Write.LinkedPhone(var phone, var holder, var holds) ->
          to.put(PhoneLinkItem.of(phone, holder, holds));
      case Write.CountedTally(var was, var is) ->
          was.version() == 0
              ? to.create(TallyItem.of(is))
              : to.put(TallyItem.of(is), is(TallyItem.VERSION, Long.toString(was.version())));
      case Write.LostAlert(var alert, var outcome) -> lose(alert, outcome);
      case Write.ReportedTexts(var was, var is) -> report(was, is);
      case Write.NewAttachment(var attachment) -> to.create(AttachmentItem.of(attachment));
      case Write.ChangedAttachment(var was, var is) -> to.update(AttachmentItem.changed(was, is));
    };
  }

  /** With the outcome that goes on the docket: another one has to be settled by itself. */
  private TransactWriteItem settle(Alert alert) {
    var same = is(AlertItem.STATUS, AlertItem.status(alert.state()));
    return to.update(
        Update.of(Keys.of(alert.id()), exists(DueKeys.AT).and(same)).remove(DueKeys.all()));
  }

  private TransactWriteItem acknowledge(AlertId alert, Acknowledgment known) {
    return to.update(
        Update.of(
                Keys.of(alert),
                isMoreThan(AlertItem.ATTEMPTS, 0)
                    .and(not(IS_ON_ITS_WAY))
                    .and(isMissing(AlertItem.ACKNOWLEDGMENT)))
            .set(Row.map().map(AlertItem.ACKNOWLEDGMENT, AlertItem.acknowledgment(known))));
  }

  /** An alert can be sent again only if it failed for good and is on the docket as failed. */
  private TransactWriteItem rearm(Alert alert, Instant next) {
    var row = Row.map().text(AlertItem.STATUS, AlertItem.PENDING).number(AlertItem.ATTEMPTS, 0);
    return to.update(
        Update.of(
                Keys.of(alert.id()),
                is(AlertItem.STATUS, AlertItem.FAILED).and(isMissing(DueKeys.AT)))
            .set(DueKeys.in(row, alert.official().jurisdiction(), alert.severity(), next)));
  }

  private TransactWriteItem lose(Alert alert, AlertState.Unreached outcome) {
    var row = AlertItem.state(Row.map(), outcome);
    return to.update(
        Update.of(Keys.of(alert.id()), is(AlertItem.STATUS, AlertItem.status(alert.state())))
            .set(DueKeys.in(row, alert.official().jurisdiction(), alert.severity(), outcome.at())));
  }

  private TransactWriteItem report(Alert was, Alert is) {
    var texts = TextRows.put(Row.map(), is.texts());
    var same = is(AlertItem.STATUS, AlertItem.status(was.state()));
    if (is.state().equals(was.state())) {
      return to.update(Update.of(Keys.of(was.id()), same).set(texts));
    }
    var row = AlertItem.state(texts, is.state());
    return to.update(
        Update.of(Keys.of(was.id()), same.and(isMissing(AlertItem.ACKNOWLEDGMENT)))
            .set(DueKeys.in(row, is.official().jurisdiction(), is.severity(), is.nextMoment())));
  }

  private TransactWriteItem setEscalation(JurisdictionId jurisdiction, EscalationPolicy policy) {
    return to.update(
        Update.of(Keys.of(jurisdiction), exists(Keys.PK))
            .set(Row.map().map(HeadItems.ESCALATION, HeadItems.row(policy))));
  }

  private TransactWriteItem admit(JurisdictionId jurisdiction, long before) {
    var same = before == 0 ? isMissing(HeadItems.OFFICIALS) : is(HeadItems.OFFICIALS, before);
    return to.update(
        Update.of(Keys.of(jurisdiction), exists(Keys.PK).and(same)).increment(HeadItems.OFFICIALS));
  }
}
