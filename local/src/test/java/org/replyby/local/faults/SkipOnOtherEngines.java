package org.replyby.local.faults;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.replyby.local.TestAws;

/**
 * Skips a property on an engine that does not confirm emails at once, or whose DynamoDB lets two
 * writers of one item both succeed.
 */
final class SkipOnOtherEngines implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    if (!FaultTestService.confirmsEmailsAtOnce()) {
      return SkipResult.skip("an email stays pending on this engine");
    }
    return TestAws.lostUpdates().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
  }
}
