package org.replyby.usecases.importing.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocketId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.SubscriptionId;
import org.replyby.model.Tally;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.Write;

/**
 * The docket for one check of a table: a jurisdiction and each matter are read once, however many
 * lines are about them. Nothing can be written.
 */
final class ReadOnce implements Docket {
  private final Docket docket;
  private final Map<JurisdictionId, Optional<JurisdictionFile>> files = new HashMap<>();
  private final Map<MatterId, Optional<Matter>> matters = new HashMap<>();

  ReadOnce(Docket docket) {
    this.docket = docket;
  }

  @Override
  public Optional<JurisdictionFile> file(JurisdictionId jurisdiction) {
    return files.computeIfAbsent(jurisdiction, docket::file);
  }

  @Override
  public Optional<Matter> matter(MatterId id) {
    return matters.computeIfAbsent(id, docket::matter);
  }

  @Override
  public List<Matter> matters(JurisdictionId jurisdiction) {
    return docket.matters(jurisdiction);
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return docket.deadline(id);
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId jurisdiction) {
    return docket.deadlines(jurisdiction);
  }

  @Override
  public List<Deadline> deadlines(MatterId matter) {
    return docket.deadlines(matter);
  }

  @Override
  public <D extends Document> Optional<D> document(DocumentId id, Class<D> type) {
    return docket.document(id, type);
  }

  @Override
  public Optional<DocumentId> saying(JurisdictionId jurisdiction, String hash) {
    return docket.saying(jurisdiction, hash);
  }

  @Override
  public Optional<Recalculation> recalculation(RecalculationId id) {
    return docket.recalculation(id);
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return docket.official(id);
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return docket.alert(id);
  }

  @Override
  public Optional<Notice> notice(NoticeId id) {
    return docket.notice(id);
  }

  @Override
  public List<SubscriptionId> holders(Address.Phone phone) {
    return docket.holders(phone);
  }

  @Override
  public long admissions(JurisdictionId id) {
    return docket.admissions(id);
  }

  @Override
  public Tally tally(String name) {
    return docket.tally(name);
  }

  @Override
  public List<Document> documents(MatterId matter) {
    return docket.documents(matter);
  }

  @Override
  public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
    return docket.entries(id, after, limit);
  }

  @Override
  public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
    return docket.lines(id, after, limit);
  }

  @Override
  public Page<Alert> alerts(MatterId matter, @Nullable String after, int limit) {
    return docket.alerts(matter, after, limit);
  }

  @Override
  public List<Alert> alerts(DeadlineId deadline, int planVersion) {
    return docket.alerts(deadline, planVersion);
  }

  @Override
  public Commit commit(List<Write> writes) {
    throw new UnsupportedOperationException("a check writes nothing");
  }
}
