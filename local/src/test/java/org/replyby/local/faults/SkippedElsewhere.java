package org.replyby.local.faults;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.replyby.local.TestAws;

/**
 * A history needs an engine that confirms an email at once, and on which two writers cannot both
 * win.
 */
final class SkippedElsewhere implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    if (!Works.confirmsEmailsAtOnce()) {
      return SkipResult.skip("an email stays pending on this engine");
    }
    return TestAws.lostUpdates().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
  }
}
