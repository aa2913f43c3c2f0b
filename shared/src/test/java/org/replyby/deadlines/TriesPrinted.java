package org.replyby.deadlines;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** One line a property: its tries, and the seed that repeats them. */
final class TriesPrinted implements AroundPropertyHook {
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    var result = property.execute();
    System.out.printf(
        "property: %s.%s, %,d tries, seed %s%n",
        context.containerClass().getSimpleName(),
        context.label(),
        result.countTries(),
        result.seed().orElse("none"));
    return result;
  }
}
