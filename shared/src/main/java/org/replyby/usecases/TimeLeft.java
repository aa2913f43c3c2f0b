package org.replyby.usecases;

import java.time.Duration;

/** How long the running invocation may still take. */
@FunctionalInterface
public interface TimeLeft {
  Duration now();
}
