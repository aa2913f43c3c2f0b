package org.replyby.usecases.reading;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Backoff;

/**
 * Reads all that is on record of a matter, a page at a time, and stops once it is longer than there
 * is room for: {@code most} is in characters of all that is read.
 *
 * <p>The docket is read after the documents and deadlines, so that it has an entry for everything
 * that they say; and before the alerts, so that each alert that it names is there with its text.
 */
public final class ReadRecord {
  private static final int PAGE = 100;

  private final Docket docket;
  private final Lists lists;
  private final Attachments attachments;
  private final VerifyDocket verifyDocket;
  private final InstantSource clock;
  private final long most;

  public ReadRecord(
      Docket docket,
      Lists lists,
      Attachments attachments,
      InstantSource clock,
      Backoff backoff,
      long most) {
    this.docket = docket;
    this.lists = lists;
    this.attachments = attachments;
    this.most = most;
    this.verifyDocket = new VerifyDocket(docket, backoff);
    this.clock = clock;
  }

  public Outcome<MatterRecord> read(Principal principal, MatterId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return MatterWithFile.read(docket, principal, id)
        .map(head -> read(principal, head))
        .orElseGet(Outcome.Missing::new);
  }

  private Outcome<MatterRecord> read(Principal principal, MatterWithFile head) {
    var id = head.head().id();
    var room = new Room(most);
    var documents = room.all(after -> lists.documents(id, after, PAGE));
    var deadlines = room.all(after -> lists.deadlines(id, after, PAGE));
    var papers = room.all(after -> attachments.page(id, after, PAGE));
    if (room.isFull()) {
      return new Outcome.Found<>(new MatterRecord.TooLong());
    }
    var verified = verifyDocket.verify(principal, id);
    if (!(verified instanceof Outcome.Found<VerifyDocket.Verdict>(var verdict))) {
      return new Outcome.Missing<>();
    }
    var lines = room.all(after -> docket.lines(id, after, PAGE));
    var alerts = room.all(after -> docket.alerts(id, after, PAGE));
    if (room.isFull()) {
      return new Outcome.Found<>(new MatterRecord.TooLong());
    }
    var entries = entries(lines, verdict.head().entries());
    if (entries.isEmpty()) {
      return new Outcome.Contradicted<>(
          "the docket has an entry that cannot be read: get /v1/matters/"
              + id
              + "/docket?verify=true, which names it");
    }
    var now = Moments.now(clock);
    return new Outcome.Found<>(
        new MatterRecord.Whole(
            head.file(),
            head.head(),
            documents,
            deadlines,
            verdict,
            entries,
            alerts,
            papers.stream().map(paper -> paper.asOf(now)).toList(),
            now));
  }

  /** Those up to the head; none if one of them cannot be read: a docket has at least one. */
  private static List<DocketEntry> entries(List<DocketLine> lines, long head) {
    var entries = new ArrayList<DocketEntry>();
    for (var line : lines) {
      switch (line) {
        case DocketLine.Whole(var entry) when entry.sequence() <= head -> entries.add(entry);
        case DocketLine.Whole later -> {}
        case DocketLine.Unreadable unreadable -> {
          return List.of();
        }
      }
    }
    return entries;
  }

  /** How much may still be read. */
  private static final class Room {
    private long left;

    Room(long most) {
      this.left = most;
    }

    /** All pages, or as many as there is room for. */
    <T> List<T> all(Page.Reader<T> reader) {
      var all = new ArrayList<T>();
      for (var page = reader.after(null); ; page = reader.after(page.next())) {
        page.items().forEach(item -> left -= item.toString().length());
        all.addAll(page.items());
        if (page.next() == null || isFull()) {
          return all;
        }
      }
    }

    boolean isFull() {
      return left < 0;
    }
  }
}
