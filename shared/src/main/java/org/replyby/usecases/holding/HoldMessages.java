package org.replyby.usecases.holding;

import java.util.List;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.DispatchMessage;
import org.replyby.usecases.dispatching.Dispatched;
import org.replyby.usecases.run.TimeLeft;

/**
 * Sends nothing. A table that was restored shows as pending what went out after its backup, and its
 * sweep writes again what came due since. All of it waits until {@link ReleaseMessages} has ended
 * what must not go out twice, and the service is held no longer.
 */
public final class HoldMessages implements DispatchMessage {
  @Override
  public List<Dispatched> dispatch(List<? extends ToSend> message, TimeLeft timeLeft) {
    return message.stream().map(waiting -> Dispatched.LEFT_DUE).toList();
  }
}
