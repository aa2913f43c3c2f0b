package org.replyby.model.chain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DocketId;

/**
 * Checks a docket's chain line by line, however long it is, and names the first fault. After a line
 * that does not fit, it keeps looking for the line that would. This tells a removed line from a
 * misplaced one, and a changed line from an inserted one.
 */
public final class ChainCheck {
  private final DocketId docket;

  /** The number of good lines, and the hash of the last of them. */
  private long lines;

  private String lastHash;

  /** The first line that does not fit after them, and whether the right one comes later. */
  private @Nullable DocketLine stray;

  private boolean isFollowed;

  private final KeptTextsCheck texts = new KeptTextsCheck();

  private ChainCheck(DocketId docket, long lines, String lastHash) {
    this.docket = docket;
    this.lines = lines;
    this.lastHash = lastHash;
  }

  /** Checks a docket from its first line. */
  public static ChainCheck of(DocketId docket) {
    return new ChainCheck(docket, 0, "");
  }

  /** What is wrong with some consecutive lines, if the line before them is not known. */
  public static Optional<ChainFault> among(DocketId docket, List<DocketEntry> page) {
    if (page.isEmpty()) {
      return Optional.empty();
    }
    var before = page.getFirst().sequence() - 1;
    var hash = before == 0 ? "" : page.getFirst().previousHash();
    var check = new ChainCheck(docket, before, hash);
    page.forEach(entry -> check.next(new DocketLine.Whole(entry)));
    return check.fault();
  }

  public void next(DocketLine line) {
    if (stray != null) {
      isFollowed |= fits(line);
    } else if (fits(line) && line instanceof DocketLine.Whole(var entry)) {
      lines = entry.sequence();
      lastHash = entry.hash();
      texts.next(entry);
    } else {
      stray = line;
    }
  }

  private boolean fits(DocketLine line) {
    return line instanceof DocketLine.Whole(var entry)
        && entry.docket().equals(docket)
        && entry.sequence() == lines + 1
        && entry.holdsAfter(lastHash);
  }

  /** The texts beside the good lines. */
  public KeptTextsCheck texts() {
    return texts;
  }

  public boolean isOf(DocketId other) {
    return docket.equals(other);
  }

  /** The number of lines before the first fault. */
  public long lines() {
    return lines;
  }

  /** The hash of the last of these lines, or empty before the first. */
  public String lastHash() {
    return lastHash;
  }

  /** What is wrong with the lines so far. */
  public Optional<ChainFault> fault() {
    return Optional.ofNullable(stray).map(this::fault).or(texts::fault);
  }

  /** What is wrong with a docket whose head gives this number of entries and this last hash. */
  public Optional<ChainFault> end(long entries, String headHash) {
    if (stray != null) {
      return fault();
    }
    if (lines < entries) {
      return Optional.of(new ChainFault.Missing(lines + 1, entries));
    }
    if (lines > entries) {
      return Optional.of(new ChainFault.BeyondTheEnd(entries + 1));
    }
    return lastHash.equals(headHash)
        ? texts.fault()
        : Optional.of(new ChainFault.Replaced(Math.max(lines, 1)));
  }

  private ChainFault fault(DocketLine found) {
    var place = lines + 1;
    return switch (found) {
      case DocketLine.Unreadable(var why) ->
          isFollowed
              ? new ChainFault.Inserted(place, place)
              : new ChainFault.Unreadable(place, why);
      case DocketLine.Whole(var entry) ->
          isFollowed ? displaced(entry, place) : fault(entry, place);
    };
  }

  /** The right line follows, so the line that was found is extra or comes too early. */
  private ChainFault displaced(DocketEntry found, long place) {
    if (!isGenuine(found) || found.sequence() == place) {
      return new ChainFault.Inserted(place, place);
    }
    return found.sequence() > place
        ? new ChainFault.OutOfOrder(place, found.sequence())
        : new ChainFault.Inserted(found.sequence(), place);
  }

  private ChainFault fault(DocketEntry found, long place) {
    if (!found.docket().equals(docket)) {
      return new ChainFault.OfAnotherMatter(place);
    }
    if (!found.isAsWritten()) {
      return new ChainFault.Changed(place);
    }
    if (found.sequence() > place) {
      return new ChainFault.Missing(place, found.sequence() - 1);
    }
    if (found.sequence() < place) {
      return new ChainFault.Inserted(found.sequence(), place);
    }
    // It was written to follow a different line than the one before it.
    return new ChainFault.Replaced(Math.max(lines, 1));
  }

  private boolean isGenuine(DocketEntry found) {
    return found.docket().equals(docket) && found.isAsWritten();
  }
}
