package org.replyby.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.run.Journal;

/** What a function reports about itself: the journal, and a wrapper around each invocation. */
public interface Telemetry {
  Journal journal();

  /** Runs an invocation. What it reported is complete when it ends, even if it fails. */
  void during(@Nullable Context context, Invocation invocation) throws IOException;

  /** Runs an invocation that is only practice: nothing that it reports is kept. */
  void rehearse(Invocation invocation) throws IOException;

  /** The work of one invocation. */
  @FunctionalInterface
  interface Invocation {
    void run() throws IOException;
  }

  /** Telemetry that has only the given journal. */
  static Telemetry of(Journal journal) {
    return new Telemetry() {
      @Override
      public Journal journal() {
        return journal;
      }

      @Override
      public void during(@Nullable Context context, Invocation invocation) throws IOException {
        invocation.run();
      }

      @Override
      public void rehearse(Invocation invocation) throws IOException {
        invocation.run();
      }
    };
  }
}
