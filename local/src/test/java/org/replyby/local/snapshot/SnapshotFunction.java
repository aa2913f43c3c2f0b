package org.replyby.local.snapshot;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crac.Core;
import org.replyby.acknowledge.Acknowledge;
import org.replyby.alertdispatch.AlertDispatch;
import org.replyby.calendarfeed.CalendarFeed;
import org.replyby.function.PrimedFunction;
import org.replyby.inboundsms.InboundSms;
import org.replyby.staffapi.StaffApi;
import org.replyby.staffpages.StaffPages;

/** The functions with a snapshot, by their names in template.yaml, as they are deployed. */
public enum SnapshotFunction {
  STAFF_API("StaffApi"),
  STAFF_PAGES("StaffPages"),
  ALERT_DISPATCH("AlertDispatch"),
  ACKNOWLEDGE("Acknowledge"),
  INBOUND_SMS("InboundSms"),
  CALENDAR_FEED("CalendarFeed");

  final String resource;

  SnapshotFunction(String resource) {
    this.resource = resource;
  }

  /** The one read of the table of its rehearsal, and that of the keys, if it uses them. */
  List<String> reads() {
    return switch (this) {
      case STAFF_API -> List.of("Query", "GetItem");
      case STAFF_PAGES -> List.of("GetItem", "Query");
      case ALERT_DISPATCH, ACKNOWLEDGE -> List.of("GetSecretValue", "GetItem");
      case INBOUND_SMS -> List.of("GetSecretValue", "Query");
      case CALENDAR_FEED -> List.of("GetItem");
    };
  }

  /** Built as on Lambda, from an environment alone. */
  PrimedFunction on(EmptyAws aws) {
    var environment =
        Map.ofEntries(
            Map.entry("AWS_REGION", "us-east-1"),
            Map.entry("AWS_ENDPOINT_URL_DYNAMODB", aws.endpoint()),
            Map.entry("AWS_ENDPOINT_URL_SNS", aws.endpoint()),
            Map.entry("REPLYBY_TABLE", "table"),
            Map.entry("REPLYBY_BUCKET", "bucket"),
            Map.entry("AWS_ENDPOINT_URL_S3", aws.endpoint()),
            Map.entry("REPLYBY_TOPIC_PREFIX", "prefix"),
            Map.entry("REPLYBY_PUBLIC_URL", "https://replyby.example"),
            Map.entry("REPLYBY_OPERATIONS_TOPIC", "operations"),
            Map.entry("AWS_ENDPOINT_URL_SECRETS_MANAGER", aws.endpoint()),
            Map.entry("REPLYBY_SIGNING_KEYS", "keys"),
            Map.entry("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", aws.endpoint()),
            Map.entry("REPLYBY_SIGN_IN_POOL", "us-east-1_pool"),
            Map.entry("REPLYBY_OIDC_ISSUER", "https://issuer.example"),
            Map.entry("REPLYBY_OIDC_CLIENT", "client"),
            Map.entry("REPLYBY_NUMBER_KIND", "toll-free"),
            Map.entry("REPLYBY_SERVICE_NAME", "replyby"),
            Map.entry("REPLYBY_METRICS_NAMESPACE", "ReplyBy"));
    return switch (this) {
      case STAFF_API -> new StaffApi(environment);
      case STAFF_PAGES -> new StaffPages(environment);
      case ALERT_DISPATCH -> new AlertDispatch(environment);
      case ACKNOWLEDGE -> new Acknowledge(environment);
      case INBOUND_SMS -> new InboundSms(environment);
      case CALENDAR_FEED -> new CalendarFeed(environment);
    };
  }

  /** What Lambda does before the snapshot: all that is registered, the function first. */
  static void prime(PrimedFunction function) throws Exception {
    function.beforeCheckpoint(Core.getGlobalContext());
    for (var credentials : ObjectGraph.of(function).credentials()) {
      credentials.beforeCheckpoint(Core.getGlobalContext());
    }
  }

  public static Stream<String> resources() {
    return Stream.of(values()).map(f -> f.resource);
  }
}
