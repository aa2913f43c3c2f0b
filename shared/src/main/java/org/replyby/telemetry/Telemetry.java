package org.replyby.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.run.Journal;

/** What a function tells of itself: the journal, and what stands around each invocation. */
public interface Telemetry {
  Journal journal();

  /** Carries an invocation out; what it told is complete when it ends, however it ends. */
  void during(@Nullable Context context, Invocation invocation) throws IOException;

  /** The work of one invocation. */
  @FunctionalInterface
  interface Invocation {
    void run() throws IOException;
  }

  /** Nothing but a journal of one's own. */
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
    };
  }
}
