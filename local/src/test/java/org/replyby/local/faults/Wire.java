package org.replyby.local.faults;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.SnsException;

/** Counts every attempt of the functions on the wire, and has one of them go wrong. */
final class Wire implements ExecutionInterceptor {
  /** A fault at the k-th attempt, counted from 1. */
  record Plan(Fault fault, int at) {}

  private final List<Step> attempts = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private boolean counting;
  private @Nullable Plan plan;
  private @Nullable Step hit;
  private boolean dead;
  private @Nullable Step outage;
  private boolean afterThis;
  private boolean struck;
  private long publishedAt;
  private int answers;
  private @Nullable String gone;
  private @Nullable Step last;

  /** From now on attempts are counted, and the planned one goes wrong. */
  void watch(@Nullable Plan next) {
    attempts.clear();
    answers = 0;
    hit = null;
    plan = next;
    counting = true;
  }

  /** The attempts since {@link #watch}, which ends here. */
  List<Step> stop() {
    counting = false;
    return List.copyOf(attempts);
  }

  /** What was hit, if the plan's attempt was made. */
  Optional<Step> hit() {
    return Optional.ofNullable(hit);
  }

  /** What died or failed to answer comes to life again with the next invocation. */
  void nextInvocation() {
    struck = false;
    dead = false;
    outage = null;
  }

  /** Whether this invocation is the one in which something went wrong. */
  boolean hasStruck() {
    return struck;
  }

  /** The last text message that was sent to a phone. */
  Optional<String> textTo(String phone) {
    return Optional.ofNullable(texts.get(phone));
  }

  /** When SNS last took an alert, by {@link System#nanoTime}. */
  long publishedAt() {
    return publishedAt;
  }

  /** How many texts and notices to the operator SNS took since {@link #watch}. */
  int answers() {
    return answers;
  }

  /** From now on SNS says that there is no such topic; null to have it back. */
  void end(@Nullable String topicArn) {
    gone = topicArn;
  }

  void forgetText(String phone) {
    texts.remove(phone);
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    var step = step(context.request());
    if (dead) {
      throw new Death();
    }
    if (outage != null && outage.isOfSns() == step.isOfSns()) {
      throw noConnection();
    }
    if (counting) {
      attempts.add(step);
      if (plan != null && attempts.size() == plan.at() && plan.fault().canHit(step)) {
        hit = step;
        struck = true;
        strike(plan.fault(), step, context);
      }
    }
    last = step;
    if (step == Step.REFUSED) {
      refuse();
    }
  }

  /** What is refused was not accepted, and its mark marks no acceptance. */
  private Step step(SdkRequest request) {
    var step = Step.of(request);
    var isRefused =
        request instanceof PublishRequest publish
            && gone != null
            && gone.equals(publish.topicArn());
    if (isRefused) {
      return Step.REFUSED;
    }
    return step == Step.MARK && last == Step.REFUSED ? Step.UPDATE : step;
  }

  /** There is no such topic; whether the caller learns of it is another question. */
  private void refuse() {
    if (afterThis && plan != null) {
      afterThis = false;
      strikeAfter(plan.fault());
    }
    throw SnsException.builder().statusCode(404).awsErrorDetails(error("NotFound")).build();
  }

  private void strike(Fault fault, Step step, Context.BeforeTransmission context) {
    switch (fault) {
      case BEFORE -> throw noConnection();
      case THROTTLED -> throw throttled(step);
      case CONFLICT -> throw conflict((TransactWriteItemsRequest) context.request());
      case TIMEOUT -> throw ApiCallTimeoutException.create(1);
      case DIE -> {
        dead = true;
        throw new Death();
      }
      case OUTAGE -> {
        outage = step;
        throw noConnection();
      }
      case LOST, TIMEOUT_AFTER, DIE_AFTER -> afterThis = true;
    }
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    if (context.request() instanceof PublishRequest publish
        && publish.phoneNumber() != null
        && context.httpResponse().isSuccessful()) {
      texts.put(publish.phoneNumber(), publish.message());
    }
    var step = Step.of(context.request());
    if ((step == Step.TEXT || step == Step.OPERATOR) && context.httpResponse().isSuccessful()) {
      answers++;
    }
    if (step == Step.PUBLISH) {
      publishedAt = System.nanoTime();
    }
    if (afterThis && plan != null) {
      afterThis = false;
      strikeAfter(plan.fault());
    }
  }

  private void strikeAfter(Fault fault) {
    switch (fault) {
      case LOST ->
          throw SdkClientException.create("", new SocketTimeoutException("the answer is lost"));
      case TIMEOUT_AFTER -> throw ApiCallTimeoutException.create(1);
      case DIE_AFTER -> {
        dead = true;
        throw new Death();
      }
      case BEFORE, THROTTLED, CONFLICT, TIMEOUT, OUTAGE, DIE ->
          throw new IllegalStateException(fault + " strikes before the call");
    }
  }

  private static SdkClientException noConnection() {
    return SdkClientException.create("", new ConnectException("nobody answers"));
  }

  private static RuntimeException throttled(Step step) {
    if (step.isOfSns()) {
      return SnsException.builder().statusCode(429).awsErrorDetails(error("Throttling")).build();
    }
    return DynamoDbException.builder()
        .statusCode(400)
        .awsErrorDetails(error("ThrottlingException"))
        .build();
  }

  private static RuntimeException conflict(TransactWriteItemsRequest transaction) {
    var reasons = new ArrayList<CancellationReason>();
    transaction.transactItems().forEach(i -> reasons.add(reason("None")));
    reasons.set(0, reason("TransactionConflict"));
    return TransactionCanceledException.builder()
        .statusCode(400)
        .awsErrorDetails(error("TransactionCanceledException"))
        .cancellationReasons(reasons)
        .build();
  }

  private static CancellationReason reason(String code) {
    return CancellationReason.builder().code(code).build();
  }

  private static AwsErrorDetails error(String code) {
    return AwsErrorDetails.builder().errorCode(code).errorMessage("").build();
  }
}
