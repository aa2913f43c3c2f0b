package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Recalculation;
import org.replyby.model.ToSend;

/**
 * Everything that needs attention, by its city and the moment when it does. Its answers may lag the
 * table: act only on what a condition confirms.
 */
public interface DueIndex {
  /**
   * The queues that hold something with a moment at or before {@code now}. As many queries as the
   * small index has partitions, and one more for each megabyte of keys.
   */
  List<Queue> queues(Instant now);

  /**
   * One query: at most {@code most} items of a queue with a moment at or before {@code now}, oldest
   * first, from the one after {@code after} on.
   */
  List<Due> due(Queue queue, Instant now, @Nullable Key after, int most);

  /** Whether the next try may succeed: no answer came, or the service was busy or at fault. */
  boolean mayPass(RuntimeException fault);

  /** Postpones an item, if its moment is still the one that was read. */
  void postpone(Key key, Instant until);

  /**
   * What waits in a city: how many items, and the moment of the oldest. What is urgent has a queue
   * of its own.
   */
  record Queue(String city, boolean urgent, int waiting, String oldest) {}

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
