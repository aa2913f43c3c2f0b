package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Has two who work at the same time make their calls to AWS in an order that is given. Reads of the
 * due index that follow each other are one call; those that find nothing need no turn. What is not
 * in the order any more (one who lost reads again) comes behind it, the clerk's first.
 */
final class Turns implements ExecutionInterceptor {
  enum Actor {
    CLERK,
    MACHINE
  }

  /** A call that was answered, and whether the service did what was asked. */
  record Made(Actor by, Step step, String alert, boolean done) {}

  @SuppressWarnings("ThreadLocalUsage") // Of this meeting alone: the actors' threads end with it.
  private final ThreadLocal<@Nullable Actor> me = new ThreadLocal<>();

  private final List<Made> made = new ArrayList<>();
  private final Set<Actor> finished = EnumSet.noneOf(Actor.class);
  private List<Actor> order = List.of();
  private @Nullable Actor holder;

  /** Runs both to their end; answers the calls in the order in which they were made. */
  List<Made> run(List<Actor> wanted, Runnable clerk, Runnable machine) {
    synchronized (this) {
      made.clear();
      finished.clear();
      order = new ArrayList<>(wanted);
      holder = null;
    }
    try (var threads = Executors.newFixedThreadPool(2)) {
      var clerks = threads.submit(() -> act(Actor.CLERK, clerk));
      var machines = threads.submit(() -> act(Actor.MACHINE, machine));
      clerks.get();
      machines.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(wanted.toString(), e.getCause());
    }
    synchronized (this) {
      return List.copyOf(made);
    }
  }

  private void act(Actor actor, Runnable what) {
    me.set(actor);
    try {
      what.run();
    } finally {
      me.remove();
      finish(actor);
    }
  }

  private synchronized void finish(Actor actor) {
    finished.add(actor);
    if (holder == actor) {
      holder = null;
    }
    notifyAll();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var actor = me.get();
    if (actor != null) {
      await(actor, Step.of(context.request()));
    }
  }

  private synchronized void await(Actor actor, Step step) {
    if (step == Step.DUE && (holder == actor || hasCalled(actor))) {
      return;
    }
    if (holder == actor) {
      holder = null;
      notifyAll();
    }
    while (!isTurnOf(actor)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    holder = actor;
    if (!order.isEmpty()) {
      order.removeFirst();
    }
  }

  private boolean hasCalled(Actor actor) {
    return made.stream().anyMatch(m -> m.by() == actor);
  }

  private boolean isTurnOf(Actor actor) {
    if (holder != null) {
      return false;
    }
    while (!order.isEmpty() && finished.contains(order.getFirst())) {
      order.removeFirst();
    }
    return order.isEmpty()
        ? actor == Actor.CLERK || finished.contains(Actor.CLERK)
        : order.getFirst() == actor;
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    answered(context.request(), true);
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    answered(context.request(), false);
  }

  private void answered(SdkRequest request, boolean done) {
    var actor = me.get();
    if (actor != null) {
      note(new Made(actor, Step.of(request), alert(request), done));
    }
  }

  private synchronized void note(Made call) {
    made.add(call);
    if (call.step() != Step.DUE && holder == call.by()) {
      holder = null;
      notifyAll();
    }
  }

  /** Where the alert lies that is claimed; empty for another call. */
  private static String alert(SdkRequest request) {
    return request instanceof TransactWriteItemsRequest transaction
            && Step.of(request) == Step.CLAIM
        ? String.valueOf(transaction.transactItems().getFirst().update().key().get("sk"))
        : "";
  }
}
