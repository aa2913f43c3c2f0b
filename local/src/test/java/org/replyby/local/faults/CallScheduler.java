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
 * Runs a clerk and the service at the same time, and makes them call AWS in a given order.
 * Successive reads of the due index count as one call, and later reads of it can happen at any
 * time. So can calls that are about whoever calls the API, which the service never touches. Calls
 * that the order does not contain come after it, the clerk's first; for example, an actor whose
 * transaction was canceled reads again.
 */
final class CallScheduler implements ExecutionInterceptor {
  enum Actor {
    CLERK,
    SERVICE
  }

  /** A call that got an answer. {@code claimedItem} is the item of a claimed alert, or empty. */
  record Call(Actor by, CallKind kind, String claimedItem, boolean succeeded) {}

  private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();
  private final List<Call> calls = new ArrayList<>();
  private final Set<Actor> finished = EnumSet.noneOf(Actor.class);
  private List<Actor> order = List.of();
  private @Nullable Actor calling;

  /** Runs both until they end, and returns their calls in the order in which they made them. */
  List<Call> run(List<Actor> wanted, Runnable clerk, Runnable service) {
    synchronized (this) {
      calls.clear();
      finished.clear();
      order = new ArrayList<>(wanted);
      calling = null;
    }
    try (var threads = Executors.newFixedThreadPool(2)) {
      var clerkTask = threads.submit(() -> runAs(Actor.CLERK, clerk));
      var serviceTask = threads.submit(() -> runAs(Actor.SERVICE, service));
      clerkTask.get();
      serviceTask.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(wanted.toString(), e.getCause());
    }
    synchronized (this) {
      return List.copyOf(calls);
    }
  }

  private void runAs(Actor actor, Runnable task) {
    CURRENT.set(actor);
    try {
      task.run();
    } finally {
      CURRENT.remove();
      finish(actor);
    }
  }

  private synchronized void finish(Actor actor) {
    finished.add(actor);
    endCallOf(actor);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var actor = CURRENT.get();
    if (actor != null && !CallKind.isAboutCaller(context.request())) {
      awaitTurn(actor, CallKind.of(context.request()));
    }
  }

  private synchronized void awaitTurn(Actor actor, CallKind kind) {
    if (kind == CallKind.DUE_QUERY && (calling == actor || hasCalled(actor))) {
      return;
    }
    endCallOf(actor);
    while (!isNext(actor)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    calling = actor;
    if (!order.isEmpty()) {
      order.removeFirst();
    }
  }

  private synchronized void endCallOf(Actor actor) {
    if (calling == actor) {
      calling = null;
    }
    notifyAll();
  }

  private boolean hasCalled(Actor actor) {
    return calls.stream().anyMatch(call -> call.by() == actor);
  }

  private boolean isNext(Actor actor) {
    if (calling != null) {
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
    record(context.request(), true);
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    record(context.request(), false);
  }

  private void record(SdkRequest request, boolean succeeded) {
    var actor = CURRENT.get();
    if (actor != null && !CallKind.isAboutCaller(request)) {
      add(new Call(actor, CallKind.of(request), claimedItem(request), succeeded));
    }
  }

  private synchronized void add(Call call) {
    calls.add(call);
    if (call.kind() != CallKind.DUE_QUERY) {
      endCallOf(call.by());
    }
  }

  private static String claimedItem(SdkRequest request) {
    return request instanceof TransactWriteItemsRequest transaction
            && CallKind.of(request) == CallKind.CLAIM
        ? String.valueOf(transaction.transactItems().getFirst().update().key().get("sk"))
        : "";
  }
}
