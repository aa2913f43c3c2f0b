package org.replyby.usecases;

import java.time.Duration;

/** Keeps emails under SNS's hard limit of ten a second for the account. */
@FunctionalInterface
public interface Pace {
  /** How long to wait until this many more emails may go, and takes their places. */
  Duration reserve(int emails);
}
