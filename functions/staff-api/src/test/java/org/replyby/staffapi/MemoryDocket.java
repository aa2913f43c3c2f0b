package org.replyby.staffapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Attachment;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.DocketId;
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
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.SecondPerson;
import org.replyby.model.SubscriptionId;
import org.replyby.model.Tally;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.model.webhooks.Webhook;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.SharedRows;
import org.replyby.usecases.docket.Write;

/** A docket in memory, with the conditions of the table; by one thread at a time. */
final class MemoryDocket implements Docket {
  private final MemoryTable table = new MemoryTable();

  Stream<Attachment> attachments() {
    return table.all(Attachment.class);
  }

  private boolean isContended;

  /** From now on every commit meets another. */
  void contend() {
    isContended = true;
  }

  /** The memberships that the API keeps, without those that have ended. */
  Stream<Membership> members(boolean ofHolder) {
    return table
        .all(Write.KeptMember.class)
        .filter(kept -> kept.ofHolder() == ofHolder)
        .map(Write.KeptMember::membership)
        .filter(m -> !m.isEnded());
  }

  /** The calendar links that the API keeps, even if they were revoked. */
  Stream<CalendarLink> calendars() {
    return table.all(CalendarLink.class);
  }

  /** The webhooks that the API keeps, without those that have ended. */
  Stream<Webhook> webhooks() {
    return table.all(Webhook.class).filter(webhook -> !webhook.isEnded());
  }

  @Override
  public Optional<JurisdictionFile> file(JurisdictionId id) {
    return table
        .row(Jurisdiction.class, id)
        .map(
            jurisdiction ->
                new JurisdictionFile(
                    jurisdiction,
                    table
                        .row(EscalationPolicy.class, "escalation of " + id)
                        .orElse(EscalationPolicy.DEFAULT),
                    matters(id).stream().filter(m -> !m.disclosure().isRestricted()).count(),
                    table
                        .all(Official.class)
                        .filter(o -> o.id().jurisdiction().equals(id) && o.retirement() == null)
                        .toList(),
                    table
                        .all(Write.NewClosing.class)
                        .filter(c -> c.jurisdiction().equals(id))
                        .map(Write.NewClosing::closing)
                        .toList(),
                    table.row(Instant.class, "digest of " + id).orElse(null),
                    table
                        .row(SecondPerson.class, "second person of " + id)
                        .orElse(SecondPerson.NOT_REQUIRED),
                    table
                        .row(JurisdictionDocket.class, "docket of " + id)
                        .orElse(JurisdictionDocket.empty(id)),
                    table.row(DemandsOfDay.class, "demands of " + id).orElse(null)));
  }

  @Override
  public Optional<Matter> matter(MatterId id) {
    return table.row(Matter.class, id);
  }

  @Override
  public List<Matter> matters(JurisdictionId id) {
    return table.all(Matter.class).filter(m -> m.id().jurisdiction().equals(id)).toList();
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return table.row(Deadline.class, id);
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId id) {
    return table.all(Deadline.class).filter(d -> d.id().jurisdiction().equals(id)).toList();
  }

  @Override
  public List<Deadline> deadlines(MatterId id) {
    return table.all(Deadline.class).filter(d -> d.id().matter().equals(id)).toList();
  }

  @Override
  public <D extends Document> Optional<D> document(DocumentId id, Class<D> type) {
    return table.row(type, id);
  }

  @Override
  public Optional<DocumentId> saying(JurisdictionId jurisdiction, String hash) {
    return table.row(DocumentId.class, "content " + jurisdiction + hash);
  }

  @Override
  public Optional<Recalculation> recalculation(RecalculationId id) {
    return table.row(Recalculation.class, id);
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return table.row(Official.class, id);
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return table.row(Alert.class, id);
  }

  @Override
  public Optional<Notice> notice(NoticeId id) {
    return table.row(Notice.class, id);
  }

  @Override
  public List<SubscriptionId> holders(Address.Phone phone) {
    return table
        .all(Write.LinkedPhone.class)
        .filter(link -> link.phone().equals(phone) && link.holds())
        .map(Write.LinkedPhone::holder)
        .toList();
  }

  @Override
  public long admissions(JurisdictionId id) {
    return table.row(Long.class, "admissions of " + id).orElse(0L);
  }

  @Override
  public Tally tally(String name) {
    return table.row(Tally.class, name).orElseGet(() -> Tally.none(name));
  }

  @Override
  public List<Document> documents(MatterId matter) {
    return table.all(Document.class).filter(d -> d.id().matter().equals(matter)).toList();
  }

  @Override
  public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
    var from = after == null ? 0 : Long.parseLong(after);
    var rest = table.entries().stream().filter(e -> e.docket().equals(id) && e.sequence() > from);
    return page(rest.toList(), limit, e -> Long.toString(e.sequence()));
  }

  @Override
  public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
    var page = entries(id, after, limit);
    return new Page<>(
        page.items().stream().<DocketLine>map(DocketLine.Whole::new).toList(), page.next());
  }

  @Override
  public Page<Alert> alerts(MatterId matter, @Nullable String after, int limit) {
    var all =
        table.all(Alert.class).filter(a -> a.id().deadline().matter().equals(matter)).toList();
    var ids = all.stream().map(a -> a.id().toString()).toList();
    var from = after == null ? 0 : ids.indexOf(after) + 1;
    return page(all.subList(from, all.size()), limit, a -> a.id().toString());
  }

  @Override
  public List<Alert> alerts(DeadlineId deadline, int planVersion) {
    return table
        .all(Alert.class)
        .filter(a -> a.id().deadline().equals(deadline) && a.id().planVersion() == planVersion)
        .toList();
  }

  MemoryCampaigns campaigns() {
    return table.campaigns();
  }

  @Override
  public Commit commit(List<Write> writes) {
    if (isContended) {
      return new Commit.Contended();
    }
    var refused = writes.stream().filter(write -> !table.holds(write)).toList();
    if (!refused.isEmpty()) {
      return new Commit.Refused(refused);
    }
    new SharedRows(this).with(writes).forEach(table::write);
    return new Commit.Done();
  }

  private static <T> Page<T> page(List<T> rest, int limit, Function<T, String> place) {
    var items = rest.stream().limit(limit).toList();
    return new Page<>(items, rest.size() > limit ? place.apply(items.getLast()) : null);
  }
}
