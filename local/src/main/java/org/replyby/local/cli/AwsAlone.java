package org.replyby.local.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalAws;
import org.replyby.local.aws.LocalAwsSettings;
import org.replyby.local.aws.LocalSecret;
import org.replyby.local.aws.LocalTable;

/** The local AWS with the table and nothing that uses it. */
record AwsAlone(PrintStream out) {
  private static final String NAME = "replyby";

  /**
   * The name that the functions are told; under the SAM CLI that is Table, its name in the
   * template.
   */
  private static final String TABLE = System.getenv().getOrDefault("REPLYBY_TABLE", NAME);

  /** The name of the secret, as the SAM CLI tells it the functions: its name in the template. */
  private static final String KEYS = "SigningKeys";

  /**
   * Until the JVM ends; returns at once if another engine is used, which keeps running by itself.
   */
  void run(LocalAwsSettings settings) {
    try (var aws = LocalAws.open(System.getenv(), settings)) {
      try (var clients = Clients.of(aws.endpoints())) {
        LocalTable.create(clients.dynamoDb(), TABLE);
        LocalSecret.create(clients.secrets(), KEYS);
      }
      printExports(aws);
      if (aws.isOwn()) {
        System.err.println("Ctrl-C ends it; nothing is kept.");
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void printExports(LocalAws aws) {
    var endpoints = aws.endpoints();
    out.println("export AWS_ENDPOINT_URL_DYNAMODB=" + endpoints.dynamoDb());
    out.println("export AWS_ENDPOINT_URL_SNS=" + endpoints.sns());
    out.println("export AWS_ENDPOINT_URL_SQS=" + endpoints.sqs());
    out.println("export AWS_ENDPOINT_URL_SECRETS_MANAGER=" + endpoints.secrets());
    if (!endpoints.isAws()) {
      out.println("export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test");
    }
    out.println("export AWS_REGION=" + Clients.REGION);
    out.println("export REPLYBY_TABLE=" + TABLE + " REPLYBY_TOPIC_PREFIX=" + NAME);
    out.println("export REPLYBY_PUBLIC_URL=http://localhost:8080 REPLYBY_SIGNING_KEYS=" + KEYS);
  }
}
