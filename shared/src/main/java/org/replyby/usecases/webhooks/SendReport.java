package org.replyby.usecases.webhooks;

/** What a run did: webhooks looked at, and events accepted, not accepted, and given up. */
public record SendReport(int webhooks, int accepted, int failed, int givenUp) {
  static final SendReport NOTHING = new SendReport(0, 0, 0, 0);

  SendReport plus(SendReport more) {
    return new SendReport(
        webhooks + more.webhooks,
        accepted + more.accepted,
        failed + more.failed,
        givenUp + more.givenUp);
  }
}
