package org.replyby.local.docket;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.chain.ChainCheck;
import org.replyby.model.chain.ChainFault;
import org.replyby.model.chain.DocketLine;

/** Checks an exported docket with nothing but its file and a hash that a witness kept. */
final class ExportedDocket {
  private final FileLines lines;
  private final @Nullable String witness;

  /** A check of the docket that the first entry names. */
  private @Nullable ChainCheck check;

  private @Nullable Summary summary;
  private long witnessed;

  ExportedDocket(InputStream in, @Nullable String witness) {
    this.lines = new FileLines(in);
    this.witness = witness;
  }

  Proof proof() throws IOException {
    var fault = fault().orElse(null);
    return new Proof(
        summary == null ? 0 : summary.entries(),
        summary == null ? "" : summary.headHash(),
        fault,
        witness == null ? null : Long.valueOf(witnessed),
        check == null ? 0 : check.texts().withheld());
  }

  private Optional<ChainFault> fault() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (summary != null) {
        return stray().or(() -> Optional.of(new ChainFault.BeyondTheEnd(place())));
      }
      switch (line) {
        case Summary end -> summary = end;
        case FileLine.Entry(DocketLine.Unreadable(var why)) when check == null -> {
          return Optional.of(new ChainFault.Unreadable(1, why));
        }
        case FileLine.Entry(var entry) -> take(entry);
      }
    }
    return stray().or(this::end);
  }

  private void take(DocketLine line) {
    if (check == null && line instanceof DocketLine.Whole(var first)) {
      check = ChainCheck.of(first.docket());
    }
    if (check != null) {
      check.next(line);
      if (check.lastHash().equals(witness) && witnessed == 0) {
        witnessed = check.lines();
      }
    }
  }

  private Optional<ChainFault> stray() {
    return check == null ? Optional.empty() : check.fault();
  }

  private long place() {
    return check == null ? 1 : check.lines() + 1;
  }

  private Optional<ChainFault> end() {
    if (summary == null) {
      return Optional.of(
          new ChainFault.Unreadable(
              place(), "is missing, or else the last line, which counts the entries"));
    }
    var ended = check == null ? ChainCheck.of(summary.docket()) : check;
    return ended.isOf(summary.docket())
        ? ended.end(summary.entries(), summary.headHash())
        : Optional.of(
            new ChainFault.Unreadable(place(), "is the last line, which names another docket"));
  }
}
