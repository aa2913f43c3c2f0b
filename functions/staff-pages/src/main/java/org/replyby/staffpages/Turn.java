package org.replyby.staffpages;

import java.time.Instant;
import java.util.function.Function;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.look.Frame;
import org.replyby.usecases.members.Caller;

/**
 * A visit of somebody who is signed in to a known route, who is {@code caller}. {@code asker} holds
 * all their roles, {@code principal} those that give the route's right, {@code named} is what the
 * path names, and {@code now} is when the visit came.
 */
public record Turn(
    Visit visit,
    Caller caller,
    Principal asker,
    Right right,
    String named,
    Frame frame,
    Instant now) {
  public Principal principal() {
    return asker.within(right);
  }

  /** The id that the path names. Throws {@link Lost} if it cannot be one. */
  public <I> I id(Function<String, I> parser) {
    try {
      return parser.apply(named);
    } catch (IllegalArgumentException notAnId) {
      throw new Lost(notAnId);
    }
  }

  /** There is nothing at the address, or nothing that the visitor may see. */
  public static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Lost() {}

    public Lost(Throwable cause) {
      super(cause);
    }
  }
}
