package org.replyby.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.replyby.local.TemplateRights.Right;
import org.replyby.usecases.webhooks.SendToWebhook;
import org.replyby.webhookdelivery.WebhookDelivery;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Stands in for IAM, which the emulators of the tests do not have. The SDK finds this class by the
 * file {@code execution.interceptors}, so that it sees every call of every client in these tests. A
 * call that a deployed handler makes fails unless the policies of template.yaml allow it to that
 * function.
 */
public final class FunctionRights implements ExecutionInterceptor {
  private static final Set<AwsCall> SEEN = ConcurrentHashMap.newKeySet();
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** What works on threads of its own, and the handler that starts them. */
  private static final Map<Class<?>, Class<?>> WORKERS =
      Map.of(SendToWebhook.class, WebhookDelivery.class);

  /** Read once: the policies do not change while tests run. */
  private static final class Policies {
    static final List<Right> RIGHTS = TemplateRights.read().all();
    static final Map<String, String> HANDLERS = TemplateRights.read().handlers();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    caller().map(Policies.HANDLERS::get).ifPresent(function -> check(function, context.request()));
  }

  /** A request to Cognito that no client of the SDK makes. */
  static void asksCognito(String operation) {
    caller()
        .map(Policies.HANDLERS::get)
        .ifPresent(function -> check(List.of(AwsCall.ofCognito(function, operation))));
  }

  /** What a form or a link lets its holder ask of S3 in the function's name. */
  static void signs(String action, String key) {
    caller()
        .map(Policies.HANDLERS::get)
        .ifPresent(function -> check(List.of(AwsCall.ofS3(function, action, key))));
  }

  static void check(String function, SdkRequest request) {
    check(AwsCall.of(function, request));
  }

  private static void check(List<AwsCall> calls) {
    for (var call : calls) {
      if (Policies.RIGHTS.stream().noneMatch(right -> right.allows(call))) {
        throw new AssertionError("template.yaml does not allow " + call);
      }
      SEEN.add(call);
    }
  }

  /**
   * The handler that runs, or is being made, on this thread; the innermost if there are several.
   */
  private static Optional<String> caller() {
    return STACK.walk(
        frames ->
            frames
                .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .<Class<?>>map(c -> WORKERS.getOrDefault(c, c))
                .filter(RequestStreamHandler.class::isAssignableFrom)
                .filter(c -> !Modifier.isAbstract(c.getModifiers()))
                .map(Class::getName)
                .findFirst());
  }

  /** All different calls of deployed handlers since the tests' JVM began. */
  static Set<AwsCall> seen() {
    return Set.copyOf(SEEN);
  }
}
