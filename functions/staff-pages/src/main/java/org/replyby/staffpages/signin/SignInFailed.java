package org.replyby.staffpages.signin;

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
    UNAVAILABLE(
        503,
        "Sign-in is not available right now",
        "The service that checks your password did not answer. Try again in a few minutes. Alerts"
            + " still go out on time."),
    UNKNOWN_ATTEMPT(
        400,
        "Please sign in again",
        "This sign-in was already used, took longer than 10 minutes, or was started in another"
            + " browser. Open the start page and sign in again. Your browser has to allow"
            + " cookies."),
    REFUSED(
        403,
        "You are not signed in",
        "The service that checks your password did not let you in. Open the start page to try"
            + " again. If that fails, ask your administrator whether you may sign in."),
    CODE_REFUSED(
        400,
        "Please sign in again",
        "The service that checks your password did not confirm this sign-in. Open the start page"
            + " and sign in again."),
    TOKEN_REFUSED(
        502,
        "You are not signed in",
        "The service that checks your password sent an answer that this site does not accept. Open"
            + " the start page and sign in again. If that fails, ask whoever runs ReplyBy for your"
            + " city: the log says why.");

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
