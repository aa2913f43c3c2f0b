package org.replyby.staffapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.model.AlertState;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.Letter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Write;

/** The rows of a docket in memory, and under which conditions each write of them holds. */
final class MemoryTable {
  private final Map<Object, Object> rows = new LinkedHashMap<>();
  private final List<DocketEntry> entries = new ArrayList<>();
  private final MemoryCampaigns campaigns = new MemoryCampaigns();

  MemoryCampaigns campaigns() {
    return campaigns;
  }

  List<DocketEntry> entries() {
    return entries;
  }

  boolean holds(Write write) {
    return switch (write) {
      case Write.NewJurisdiction(var jurisdiction) -> !rows.containsKey(jurisdiction.id());
      case Write.EnrolledJurisdiction enrolled -> true;
      case Write.LinkedPhone linked -> true;
      case Write.KeptMember kept -> true;
      case Write.NewWebhook opened -> true;
      case Write.ChangedWebhook(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.OfCampaign change -> true;
      case Write.KeptCalendar kept -> true;
      case Write.CountedTally(var was, var is) ->
          was.version() == 0 ? !rows.containsKey(was.name()) : was.equals(rows.get(was.name()));
      case Write.NewMatter(var matter) -> !rows.containsKey(matter.id());
      case Write.MovedMatter(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.CountedMatter counted -> true;
      case Write.MovedJurisdictionDocket(var was, var is) ->
          was.equals(
              rows.getOrDefault("docket of " + was.id(), JurisdictionDocket.empty(was.id())));
      case Write.NewEntry(var entry) -> !entries.contains(entry);
      case Write.WithheldTexts(var matter, var sequence, var names) ->
          entries.stream().anyMatch(e -> e.sequence() == sequence);
      case Write.WithheldAlert(var alert) -> rows.containsKey(alert);
      case Write.NewKey key -> !rows.containsKey(key);
      case Write.NewDocument(var document) -> !rows.containsKey(document.id());
      case Write.NewContent(var document, var hash, var another) ->
          another || !rows.containsKey("content " + document.jurisdiction() + hash);
      case Write.FreedContent(var document, var hash) ->
          document.equals(rows.get("content " + document.jurisdiction() + hash));
      case Write.CountedDemand(var jurisdiction, var was, var is) ->
          Objects.equals(was, rows.get("demands of " + jurisdiction));
      case Write.StandingLetter(var letter) ->
          rows.get(letter) instanceof Letter found && found.voided() == null;
      case Write.ChangedDocument(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.ChangedJurisdiction(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.NewClosing closing -> !rows.containsKey(closing);
      case Write.RemovedClosing(var jurisdiction, var closing, var removal) ->
          rows.containsKey(new Write.NewClosing(jurisdiction, closing));
      case Write.NewRecalculation(var recalculation) -> !rows.containsKey(recalculation.id());
      case Write.ChangedRecalculation(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.NewDeadline(var deadline) -> !rows.containsKey(deadline.id());
      case Write.ChangedDeadline(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.NewAlert(var alert) -> !rows.containsKey(alert.id());
      case Write.SettledAlert(var alert) -> rows.containsKey(alert.id());
      case Write.AcknowledgedAlert(var alert, var known) -> alert.equals(rows.get(alert.id()));
      case Write.TakenBackAcknowledgment(var alert, var given) ->
          alert.equals(rows.get(alert.id()));
      case Write.RearmedAlert(var alert, var next) -> alert.equals(rows.get(alert.id()));
      case Write.NewNotice(var notice) -> !rows.containsKey(notice.id());
      case Write.ChangedEscalation(var jurisdiction, var policy) -> rows.containsKey(jurisdiction);
      case Write.ChangedSecondPerson(var jurisdiction, var wanted) ->
          rows.containsKey(jurisdiction);
      case Write.MovedDigest(var jurisdiction, var was, var is) ->
          Objects.equals(was, rows.get("digest of " + jurisdiction));
      case Write.AdmittedOfficial(var jurisdiction, var before) ->
          rows.containsKey(jurisdiction)
              && Long.valueOf(before)
                  .equals(rows.getOrDefault("admissions of " + jurisdiction, 0L));
      case Write.NewOfficial(var official) -> !rows.containsKey(official.id());
      case Write.ChangedOfficial(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.LostAlert(var alert, var outcome) -> alert.equals(rows.get(alert.id()));
      case Write.ReportedTexts(var was, var is) -> was.equals(rows.get(was.id()));
      case Write.NewAttachment(var attachment) -> !rows.containsKey(attachment.id());
      case Write.ChangedAttachment(var was, var is) -> was.equals(rows.get(was.id()));
    };
  }

  void write(Write write) {
    switch (write) {
      case Write.NewJurisdiction(var jurisdiction) -> rows.put(jurisdiction.id(), jurisdiction);
      case Write.EnrolledJurisdiction enrolled -> {}
      case Write.OfCampaign(var change) -> campaigns.apply(change);
      case Write.KeptCalendar(var link) -> rows.put(link.id(), link);
      case Write.KeptMember kept ->
          rows.put("member " + kept.membership().id() + kept.ofHolder(), kept);
      case Write.NewWebhook(var webhook) -> rows.put(webhook.id(), webhook);
      case Write.ChangedWebhook(var was, var is) -> rows.put(is.id(), is);
      case Write.LinkedPhone link -> {
        rows.remove(new Write.LinkedPhone(link.phone(), link.holder(), !link.holds()));
        rows.put(link, link);
      }
      case Write.CountedTally(var was, var is) -> rows.put(is.name(), is);
      case Write.NewMatter(var matter) -> rows.put(matter.id(), matter);
      case Write.MovedMatter(var was, var is) -> rows.put(is.id(), is);
      case Write.CountedMatter counted -> {}
      case Write.MovedJurisdictionDocket(var was, var is) -> rows.put("docket of " + is.id(), is);
      case Write.NewEntry(var entry) -> entries.add(entry);
      case Write.WithheldTexts(var matter, var sequence, var names) ->
          entries.replaceAll(e -> e.sequence() == sequence ? e.with(Map.of()) : e);
      case Write.WithheldAlert withheld -> {}
      case Write.NewKey key -> rows.put(key, key);
      case Write.NewDocument(var document) -> rows.put(document.id(), document);
      case Write.NewContent(var document, var hash, var another) ->
          rows.putIfAbsent("content " + document.jurisdiction() + hash, document);
      case Write.FreedContent(var document, var hash) ->
          rows.remove("content " + document.jurisdiction() + hash);
      case Write.CountedDemand(var jurisdiction, var was, var is) ->
          rows.put("demands of " + jurisdiction, is);
      case Write.StandingLetter standing -> {}
      case Write.ChangedDocument(var was, var is) -> rows.put(is.id(), is);
      case Write.ChangedJurisdiction(var was, var is) -> rows.put(is.id(), is);
      case Write.NewClosing closing -> rows.put(closing, closing);
      case Write.RemovedClosing(var jurisdiction, var closing, var removal) ->
          rows.remove(new Write.NewClosing(jurisdiction, closing));
      case Write.NewRecalculation(var recalculation) -> rows.put(recalculation.id(), recalculation);
      case Write.ChangedRecalculation(var was, var is) -> rows.put(is.id(), is);
      case Write.NewDeadline(var deadline) -> rows.put(deadline.id(), deadline);
      case Write.ChangedDeadline(var was, var is) -> rows.put(is.id(), is);
      case Write.NewAlert(var alert) -> rows.put(alert.id(), alert);
      case Write.SettledAlert settled -> {}
      case Write.AcknowledgedAlert(var alert, var known) ->
          rows.put(alert.id(), alert.acknowledged(known));
      case Write.TakenBackAcknowledgment(var alert, var given) ->
          rows.put(alert.id(), alert.acknowledged(null));
      case Write.RearmedAlert(var alert, var next) ->
          rows.put(alert.id(), alert.in(new AlertState.Pending(), 0, next));
      case Write.NewNotice(var notice) -> rows.put(notice.id(), notice);
      case Write.ChangedEscalation(var jurisdiction, var policy) ->
          rows.put("escalation of " + jurisdiction, policy);
      case Write.ChangedSecondPerson(var jurisdiction, var wanted) ->
          rows.put("second person of " + jurisdiction, wanted);
      case Write.MovedDigest(var jurisdiction, var was, var is) ->
          rows.compute("digest of " + jurisdiction, (key, old) -> is);
      case Write.AdmittedOfficial(var jurisdiction, var before) ->
          rows.put("admissions of " + jurisdiction, before + 1);
      case Write.NewOfficial(var official) -> rows.put(official.id(), official);
      case Write.ChangedOfficial(var was, var is) -> rows.put(is.id(), is);
      case Write.LostAlert(var alert, var outcome) ->
          rows.put(alert.id(), alert.in(outcome, alert.attempts(), outcome.at()));
      case Write.ReportedTexts(var was, var is) -> rows.put(is.id(), is);
      case Write.NewAttachment(var attachment) -> rows.put(attachment.id(), attachment);
      case Write.ChangedAttachment(var was, var is) -> rows.put(is.id(), is);
    }
  }

  <T> Optional<T> row(Class<T> type, Object id) {
    return Optional.ofNullable(rows.get(id)).map(type::cast);
  }

  <T> Stream<T> all(Class<T> type) {
    return rows.values().stream().filter(type::isInstance).map(type::cast);
  }
}
