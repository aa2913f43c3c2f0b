package org.replyby.usecases.importing.work;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.usecases.docket.Moments;

/** Ends a run of a held import. */
record RunEnd(Hold hold, ImportWork work, InstantSource clock) {
  static final String NO_RIGHT =
      "whoever started this may no longer do so: somebody who may has to upload the rest";
  static final String NO_FILE = "the table was deleted 30 days after it was sent";
  static final String NOT_READ = "the table cannot be read any more: upload it again";

  /** {@code why} is null at its last line, or where somebody asked to stop. */
  boolean end(@Nullable String why) {
    return hold.end(
        was -> {
          var now = Moments.now(clock);
          var run = was.running().orElseThrow();
          var stopped = why == null ? run : run.stopping(new Run.Stop(null, now, why));
          return was.with(work, stopped.ended(now));
        });
  }
}
