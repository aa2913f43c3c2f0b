package org.replyby.usecases.sessions;

import java.time.Instant;
import java.util.Optional;
import org.replyby.usecases.members.SignOutEverywhere;

/** The attempts to sign in and the sessions on record. Every read is consistent. */
public interface Sessions extends SignOutEverywhere {
  /** Records an attempt: one write. */
  void begin(SignInAttempt attempt);

  /**
   * The attempt with these hashes, for the first who asks and nobody else: one write. What another
   * browser shows does not use the attempt up.
   */
  Optional<SignInAttempt> take(String state, String browser, Instant now);

  /** Records a session: one write. */
  void open(SessionId id, StaffSession session);

  /** A session that nobody has ended, whether or not its time is over: one read. */
  Optional<StaffSession> find(SessionId id);

  /** Whether a session was here, over or not, ended or not: one read. */
  boolean wasHere(SessionId id);

  /** Lets a session go on: one write. False if somebody has ended it. */
  boolean renew(SessionId id, Instant idleUntil);

  /** Ends a session, if there is one, and forgets whose it was: one write. */
  void end(SessionId id, Instant now);
}
