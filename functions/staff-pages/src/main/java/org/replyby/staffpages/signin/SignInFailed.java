package org.replyby.staffpages.signin;

import static org.replyby.staffpages.words.PageTexts.say;

/** Why somebody is not signed in. The message is for the log, and names no person. */
final class SignInFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  SignInFailed(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  SignInFailed(Reason reason, Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /** What the person reads, and what they can do. */
  enum Reason {
    UNAVAILABLE(503, say("signin.sign-in-is-not-available"), say("signin.unavailable")),
    UNKNOWN_ATTEMPT(400, say("signin.please-sign-in-again"), say("signin.unknown-attempt")),
    REFUSED(403, say("signin.you-are-not-signed"), say("signin.refused")),
    CODE_REFUSED(400, say("signin.please-sign-in-again"), say("signin.code-refused")),
    TOKEN_REFUSED(502, say("signin.you-are-not-signed"), say("signin.token-refused"));

    final int status;
    final String title;
    final String what;

    Reason(int status, String title, String what) {
      this.status = status;
      this.title = title;
      this.what = what;
    }
  }
}
