package org.replyby.usecases.docket;

import java.util.List;
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

/** A docket with nothing on it, which nobody may write to. */
public class MissingDocket implements Docket {
  @Override
  public Optional<JurisdictionFile> file(JurisdictionId jurisdiction) {
    return Optional.empty();
  }

  @Override
  public Optional<Matter> matter(MatterId id) {
    return Optional.empty();
  }

  @Override
  public List<Matter> matters(JurisdictionId jurisdiction) {
    return List.of();
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return Optional.empty();
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId jurisdiction) {
    return List.of();
  }

  @Override
  public List<Deadline> deadlines(MatterId matter) {
    return List.of();
  }

  @Override
  public <D extends Document> Optional<D> document(DocumentId id, Class<D> type) {
    return Optional.empty();
  }

  @Override
  public Optional<DocumentId> saying(JurisdictionId jurisdiction, String hash) {
    return Optional.empty();
  }

  @Override
  public Optional<Recalculation> recalculation(RecalculationId id) {
    return Optional.empty();
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return Optional.empty();
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return Optional.empty();
  }

  @Override
  public Optional<Notice> notice(NoticeId id) {
    return Optional.empty();
  }

  @Override
  public List<SubscriptionId> holders(Address.Phone phone) {
    return List.of();
  }

  @Override
  public long admissions(JurisdictionId id) {
    return 0;
  }

  @Override
  public Tally tally(String name) {
    return Tally.none(name);
  }

  @Override
  public List<Document> documents(MatterId matter) {
    return List.of();
  }

  @Override
  public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Page<Alert> alerts(MatterId matter, @Nullable String after, int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public List<Alert> alerts(DeadlineId deadline, int planVersion) {
    return List.of();
  }

  @Override
  public Commit commit(List<Write> writes) {
    throw new AssertionError("something was written");
  }
}
