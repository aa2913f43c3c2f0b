package org.replyby.usecases.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Matter;
import org.replyby.model.SharedDeadline;
import org.replyby.model.SharedMatter;
import org.replyby.model.Sharing;

/**
 * Keeps a campaign's row what its matter is. A transaction that changes what a shared matter's row
 * shows gets the new row as one more write. The row is computed from the matter's deadlines and
 * documents as they are read, and as the transaction leaves them. Every such change also moves the
 * end of the matter's docket, and the end that the transaction compares was read before the
 * deadlines here were: so the transaction fails if another one changed them in between.
 *
 * <p>Of a matter that is not shared nothing is read, and nothing either when only reminders or
 * their outcomes go on the docket.
 */
public record SharedRows(Docket docket) {
  /** The writes, with those that keep the campaign's row. */
  public List<Write> with(List<Write> writes) {
    return moved(writes).map(moved -> with(writes, moved.was(), moved.is())).orElse(writes);
  }

  private static Optional<Write.MovedMatter> moved(List<Write> writes) {
    return writes.stream()
        .filter(Write.MovedMatter.class::isInstance)
        .map(Write.MovedMatter.class::cast)
        .filter(moved -> moved.was().sharing() != null || moved.is().sharing() != null)
        .findFirst();
  }

  private List<Write> with(List<Write> writes, Matter was, Matter is) {
    var all = new ArrayList<>(writes);
    moves(was, is, writes).forEach(change -> all.add(new Write.OfCampaign(change)));
    kept(was, is, writes).ifPresent(row -> all.add(new Write.OfCampaign(row)));
    return all;
  }

  /** What leaves one campaign and joins another. */
  private static List<CampaignChange> moves(Matter was, Matter is, List<Write> writes) {
    var changes = new ArrayList<CampaignChange>();
    var from = was.sharing();
    var to = is.sharing();
    var stays = from != null && to != null && from.campaign().equals(to.campaign());
    if (from != null && !stays) {
      var at = writes.stream().flatMap(SharedRows::lines).findFirst().orElseThrow();
      changes.add(new CampaignChange.Ended(from.campaign(), was.id(), at.entry().at()));
      changes.add(new CampaignChange.Counted(from.campaign(), false));
      changes.add(new CampaignChange.CountedOf(was.id().jurisdiction(), from.campaign(), false));
    }
    if (to != null && !stays) {
      changes.add(new CampaignChange.Counted(to.campaign(), true));
      changes.add(new CampaignChange.CountedOf(is.id().jurisdiction(), to.campaign(), true));
    }
    return changes;
  }

  private static Stream<Write.NewEntry> lines(Write write) {
    return write instanceof Write.NewEntry line ? Stream.of(line) : Stream.empty();
  }

  /** The row, if it is another one after these writes. */
  private Optional<CampaignChange> kept(Matter was, Matter is, List<Write> writes) {
    if (is.sharing() == null || (isAsShown(was, is) && writes.stream().noneMatch(this::isShown))) {
      return Optional.empty();
    }
    var deadlines = new LinkedHashMap<DeadlineId, Deadline>();
    docket.deadlines(is.id()).forEach(d -> deadlines.put(d.id(), d));
    var documents = new LinkedHashMap<DocumentId, Document>();
    docket.documents(is.id()).forEach(d -> documents.put(d.id(), d));
    var before = row(was, was.sharing(), deadlines, documents);
    writes.forEach(write -> apply(write, deadlines, documents));
    var after = row(is, is.sharing(), deadlines, documents);
    return Optional.ofNullable(after)
        .filter(row -> !row.equals(before))
        .map(CampaignChange.Kept::new);
  }

  private static boolean isAsShown(Matter was, Matter is) {
    return Objects.equals(was.sharing(), is.sharing()) && was.title().equals(is.title());
  }

  /** Whether the row may show what is written. */
  private boolean isShown(Write write) {
    return switch (write) {
      case Write.NewDeadline begun -> true;
      case Write.ChangedDeadline(var was, var is) -> !SharedDeadline.isSame(was, is);
      case Write.NewDocument recorded -> true;
      case Write.ChangedDocument corrected -> true;
      default -> false;
    };
  }

  private static void apply(
      Write write, Map<DeadlineId, Deadline> deadlines, Map<DocumentId, Document> documents) {
    switch (write) {
      case Write.NewDeadline(var begun) -> deadlines.put(begun.id(), begun);
      case Write.ChangedDeadline(var was, var is) -> deadlines.put(is.id(), is);
      case Write.NewDocument(var recorded) -> documents.put(recorded.id(), recorded);
      case Write.ChangedDocument(var was, var is) -> documents.put(is.id(), is);
      default -> {}
    }
  }

  private static @Nullable SharedMatter row(
      Matter matter,
      @Nullable Sharing sharing,
      Map<DeadlineId, Deadline> deadlines,
      Map<DocumentId, Document> documents) {
    return sharing == null
        ? null
        : SharedMatter.of(
            matter.id(),
            matter.title(),
            sharing,
            List.copyOf(deadlines.values()),
            List.copyOf(documents.values()));
  }
}
