package org.replyby.usecases.dispatching;

import java.util.List;
import org.replyby.model.ToSend;
import org.replyby.usecases.run.TimeLeft;

/** Sends what {@link Company} puts together: one row, or several alerts to one official. */
@FunctionalInterface
public interface DispatchMessage {
  /** What became of each row. */
  List<Dispatched> dispatch(List<? extends ToSend> message, TimeLeft timeLeft);
}
