package org.replyby.usecases.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.run.Tokens;

/**
 * Sessions from sign-in to sign-out. One lives {@link #LIFE} at most, and {@link #IDLE} without
 * use.
 */
public final class KeepSessions {
  public static final Duration LIFE = Duration.ofHours(12);
  public static final Duration IDLE = Duration.ofHours(2);

  /** So a session that is used all the time takes a write every ten minutes. */
  public static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

  private final Sessions sessions;
  private final InstantSource clock;
  private final Tokens tokens;

  public KeepSessions(Sessions sessions, InstantSource clock, Tokens tokens) {
    this.sessions = sessions;
    this.clock = clock;
    this.tokens = tokens;
  }

  /** A session that has just begun, and the id that no session had before. */
  public record Opened(SessionId id, StaffSession session) {}

  public Opened open(Caller caller, String name) {
    var now = Moments.now(clock);
    var session = new StaffSession(caller, name, tokens.secret(), now.plus(IDLE), now.plus(LIFE));
    var id = new SessionId(caller.person(), tokens.secret());
    sessions.open(id, session);
    return new Opened(id, session);
  }

  /** Empty if there is none, it is over, or somebody has ended it. */
  public Optional<StaffSession> find(SessionId id) {
    var now = Moments.now(clock);
    return sessions
        .find(id)
        .filter(session -> !session.isOver(now))
        .flatMap(session -> used(id, session, now));
  }

  /** Whether there ever was such a session, as far as the table still knows. */
  public boolean wasHere(SessionId id) {
    return sessions.wasHere(id);
  }

  public void end(SessionId id) {
    sessions.end(id, Moments.now(clock));
  }

  private Optional<StaffSession> used(SessionId id, StaffSession session, Instant now) {
    var later = now.plus(IDLE).isBefore(session.until()) ? now.plus(IDLE) : session.until();
    if (later.isBefore(session.idleUntil().plus(RENEWED_AFTER))) {
      return Optional.of(session);
    }
    return sessions.renew(id, later) ? Optional.of(session.idleUntil(later)) : Optional.empty();
  }
}
