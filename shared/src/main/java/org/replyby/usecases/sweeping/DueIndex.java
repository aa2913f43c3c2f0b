package org.replyby.usecases.sweeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.ToSend;
import org.replyby.usecases.docket.Page;

/**
 * Everything that needs attention, by the moment when it does. Its answers may lag the table: act
 * only on what a condition confirms.
 */
public interface DueIndex {
  /** The index's partitions in the order in which they are read, the urgent one first. */
  int shards();

  /** One query: what a partition holds with a moment at or before {@code now}, oldest first. */
  Page<Due> due(int shard, Instant now, @Nullable String after);

  /** Whether the next try may succeed: no answer came, or the service was busy or at fault. */
  boolean mayPass(RuntimeException fault);

  /** Postpones an item, if its moment is still the one that was read. */
  void postpone(Key key, Instant until);

  /** Where an item is stored, and the moment under which it was found. */
  record Key(String partition, String sort, String moment) {}

  /** Something due. */
  sealed interface Due {
    Key key();

    record DueDeadline(Key key, Deadline deadline) implements Due {}

    /** To be sent, or sent and not on the docket yet. */
    record DueToSend(Key key, ToSend toSend) implements Due {}

    record DueRecalculation(Key key, Recalculation recalculation) implements Due {}

    record DueOfficial(Key key, OfficialId official) implements Due {}

    record DueDigest(Key key, JurisdictionId jurisdiction) implements Due {}

    /** An item that cannot be read; {@code why} names the fault, never the content. */
    record Unreadable(Key key, String why) implements Due {}
  }
}
