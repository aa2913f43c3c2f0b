package org.replyby.staffapi.http;

/** A request that cannot be carried out: the front door answers it with this problem. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** It is an answer, not a fault, so it has no stack trace. */
  public Refused(Problem problem) {
    super(problem.kind(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
