package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** Records every attempt of the functions to call AWS, and makes one of them go wrong. */
final class FaultInterceptor implements ExecutionInterceptor {
  private final List<CallKind> attempts = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private boolean recording;
  private @Nullable PlannedFault plan;
  private @Nullable CallKind hitCall;
  private boolean killed;
  private @Nullable CallKind outage;
  private boolean faultAfterCall;
  private boolean faultInInvocation;
  private long publishedAt;
  private int repliesSent;
  private @Nullable String removedTopic;
  private @Nullable CallKind lastCall;

  /** Starts to record attempts, and makes the planned one go wrong. */
  void start(@Nullable PlannedFault next) {
    attempts.clear();
    repliesSent = 0;
    hitCall = null;
    plan = next;
    recording = true;
  }

  /** Stops recording, and returns the attempts since {@link #start}. */
  List<CallKind> stop() {
    recording = false;
    return List.copyOf(attempts);
  }

  /** The call that the planned fault hit, or empty if that attempt was not made. */
  Optional<CallKind> hitCall() {
    return Optional.ofNullable(hitCall);
  }

  /** Ends an outage or a kill, because a new invocation begins. */
  void startInvocation() {
    faultInInvocation = false;
    killed = false;
    outage = null;
  }

  /** Whether the fault hit the current invocation. */
  boolean hasHitInvocation() {
    return faultInInvocation;
  }

  /** The last text message that was sent to a phone. */
  Optional<String> textTo(String phone) {
    return Optional.ofNullable(texts.get(phone));
  }

  void forgetText(String phone) {
    texts.remove(phone);
  }

  /** The moment when SNS last accepted an alert, by {@link System#nanoTime}. */
  long publishedAt() {
    return publishedAt;
  }

  /** How many texts to phones and notices to the operator SNS accepted since {@link #start}. */
  int repliesSent() {
    return repliesSent;
  }

  /** Makes SNS answer that this topic does not exist. */
  void removeTopic(String topicArn) {
    removedTopic = topicArn;
  }

  void restoreTopic() {
    removedTopic = null;
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    var call = kindOf(context.request());
    if (killed) {
      throw new InvocationKilledError();
    }
    if (outage != null && outage.isToSns() == call.isToSns()) {
      throw AwsErrors.noConnection();
    }
    if (recording) {
      attempts.add(call);
      if (plan != null && plan.hits(attempts) && plan.fault().canHit(call)) {
        hitCall = call;
        faultInInvocation = true;
        failBefore(plan.fault(), call, context);
      }
    }
    lastCall = call;
    if (call == CallKind.REFUSED_PUBLISH) {
      failAfterIfPlanned();
      throw AwsErrors.noSuchTopic();
    }
  }

  /** A publish to the removed topic is refused, and the mark after it is an ordinary update. */
  private CallKind kindOf(SdkRequest request) {
    var call = CallKind.of(request);
    var isRefused =
        request instanceof PublishRequest publish
            && removedTopic != null
            && removedTopic.equals(publish.topicArn());
    if (isRefused) {
      return CallKind.REFUSED_PUBLISH;
    }
    return call == CallKind.MARK && lastCall == CallKind.REFUSED_PUBLISH ? CallKind.UPDATE : call;
  }

  private void failBefore(Fault fault, CallKind call, Context.BeforeTransmission context) {
    switch (fault) {
      case NO_CONNECTION -> throw AwsErrors.noConnection();
      case THROTTLED -> throw AwsErrors.throttled(call);
      case CONFLICT -> throw AwsErrors.conflict((TransactWriteItemsRequest) context.request());
      case TIMEOUT_BEFORE -> throw ApiCallTimeoutException.create(1);
      case KILLED_BEFORE -> {
        killed = true;
        throw new InvocationKilledError();
      }
      case OUTAGE -> {
        outage = call;
        throw AwsErrors.noConnection();
      }
      case ANSWER_LOST, TIMEOUT_AFTER, KILLED_AFTER -> faultAfterCall = true;
    }
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    if (context.request() instanceof PublishRequest publish
        && publish.phoneNumber() != null
        && context.httpResponse().isSuccessful()) {
      texts.put(publish.phoneNumber(), publish.message());
    }
    var call = CallKind.of(context.request());
    if ((call == CallKind.TEXT || call == CallKind.OPERATOR_NOTICE)
        && context.httpResponse().isSuccessful()) {
      repliesSent++;
    }
    if (call == CallKind.PUBLISH) {
      publishedAt = System.nanoTime();
    }
    failAfterIfPlanned();
  }

  private void failAfterIfPlanned() {
    if (faultAfterCall && plan != null) {
      faultAfterCall = false;
      failAfter(plan.fault());
    }
  }

  private void failAfter(Fault fault) {
    switch (fault) {
      case ANSWER_LOST -> throw AwsErrors.lostAnswer();
      case TIMEOUT_AFTER -> throw ApiCallTimeoutException.create(1);
      case KILLED_AFTER -> {
        killed = true;
        throw new InvocationKilledError();
      }
      case NO_CONNECTION, THROTTLED, CONFLICT, TIMEOUT_BEFORE, OUTAGE, KILLED_BEFORE ->
          throw new IllegalStateException(fault + " hits a call before it is made");
    }
  }
}
