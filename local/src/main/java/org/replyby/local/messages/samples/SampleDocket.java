package org.replyby.local.messages.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * A docket for samples: one row of each kind, found under any id. Nothing is kept; {@code end}
 * gives how a commit ends.
 */
public record SampleDocket(List<?> rows, Function<List<Write>, Commit> end) implements Docket {
  public static SampleDocket of(Object... rows) {
    return new SampleDocket(List.of(rows), writes -> new Commit.Done());
  }

  /** The same, but what a commit writes of this kind already exists. */
  public SampleDocket refusing(Class<? extends Write> kind) {
    return new SampleDocket(
        rows, writes -> new Commit.Refused(writes.stream().filter(kind::isInstance).toList()));
  }

  /** The same, but other transactions always conflict. */
  public SampleDocket busy() {
    return new SampleDocket(rows, writes -> new Commit.Contended());
  }

  /** The same with other rows in place of those of their kinds. */
  public SampleDocket with(Object... others) {
    var kept =
        rows.stream()
            .filter(row -> Arrays.stream(others).noneMatch(o -> o.getClass() == row.getClass()));
    return new SampleDocket(Stream.concat(kept, Arrays.stream(others)).toList(), end);
  }

  private <T> List<T> all(Class<T> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T> Optional<T> one(Class<T> kind) {
    return all(kind).stream().findFirst();
  }

  @Override
  public Optional<JurisdictionFile> file(JurisdictionId jurisdiction) {
    return one(JurisdictionFile.class);
  }

  @Override
  public Optional<Matter> matter(MatterId id) {
    return Optional.of(Sample.matter()).filter(matter -> matter.id().equals(id));
  }

  @Override
  public List<Matter> matters(JurisdictionId jurisdiction) {
    return List.of(Sample.matter());
  }

  @Override
  public Optional<Deadline> deadline(DeadlineId id) {
    return one(Deadline.class);
  }

  @Override
  public List<Deadline> deadlines(JurisdictionId jurisdiction) {
    return all(Deadline.class);
  }

  @Override
  public List<Deadline> deadlines(MatterId matter) {
    return all(Deadline.class);
  }

  @Override
  public <D extends Document> Optional<D> document(DocumentId id, Class<D> type) {
    return one(type);
  }

  /** The one on record says the same, whatever is said. */
  @Override
  public Optional<DocumentId> saying(JurisdictionId jurisdiction, String hash) {
    return one(Document.class).map(Document::id);
  }

  @Override
  public Optional<Recalculation> recalculation(RecalculationId id) {
    return one(Recalculation.class);
  }

  @Override
  public Optional<Official> official(OfficialId id) {
    return one(Official.class);
  }

  @Override
  public Optional<Alert> alert(AlertId id) {
    return one(Alert.class);
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
    return all(Tally.class).stream()
        .filter(tally -> tally.name().equals(name))
        .findFirst()
        .orElseGet(() -> Tally.none(name));
  }

  @Override
  public List<Document> documents(MatterId matter) {
    return all(Document.class);
  }

  @Override
  public Page<DocketEntry> entries(DocketId id, @Nullable String after, int limit) {
    return new Page<>(all(DocketEntry.class), null);
  }

  @Override
  public Page<DocketLine> lines(DocketId id, @Nullable String after, int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Page<Alert> alerts(MatterId matter, @Nullable String after, int limit) {
    return new Page<>(all(Alert.class), null);
  }

  @Override
  public List<Alert> alerts(DeadlineId deadline, int planVersion) {
    return all(Alert.class);
  }

  @Override
  public Commit commit(List<Write> writes) {
    return end.apply(writes);
  }
}
