package org.replyby.local;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Kills an invocation at one of its writes to the table: before it was made, or right after. */
final class KilledAt implements ExecutionInterceptor {
  /** The code under test cannot catch it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("the invocation was killed", null, false, false);
    }
  }

  private int until = -1;
  private int writes;
  private boolean isAfter;

  /** The {@code number}th write from now on is the last one, counted from 0. */
  void at(int number, boolean afterwards) {
    writes = 0;
    until = number;
    isAfter = afterwards;
  }

  /** How many writes were made since. */
  int end() {
    until = -1;
    return writes;
  }

  private static boolean isWrite(Object request) {
    return request instanceof TransactWriteItemsRequest
        || request instanceof UpdateItemRequest
        || request instanceof PutItemRequest;
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    if (until >= 0 && (writes > until || (isLast(context.request()) && !isAfter))) {
      throw new Killed();
    }
  }

  private boolean isLast(Object request) {
    return isWrite(request) && writes == until;
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    if (isWrite(context.request()) && until >= 0) {
      writes++;
      if (isAfter && writes > until) {
        throw new Killed();
      }
    }
  }
}
