package org.replyby.telemetry;

/** All the metrics. template.yaml's alarms and docs/operations.md use these names. */
enum Metric {
  SWEEPS("Sweeps", Unit.COUNT),
  /** The number of items that a sweep found due. */
  SWEEP_ITEMS("SweepItems", Unit.COUNT),
  /** The time from the oldest due moment that a sweep found to the sweep; 0 if nothing was due. */
  SWEEP_LAG("SweepLag", Unit.SECONDS),
  /** The number of items that a sweep found due in the city that has most of them. */
  CITY_BACKLOG("CityBacklog", Unit.COUNT),
  ITEMS_POSTPONED("ItemsPostponed", Unit.COUNT),
  ALERTS_PUBLISHED("AlertsPublished", Unit.COUNT),
  ALERTS_SUPERSEDED("AlertsSuperseded", Unit.COUNT),
  ALERTS_UNREACHED("AlertsUnreached", Unit.COUNT),
  ALERTS_FAILED("AlertsFailed", Unit.COUNT),
  ALERTS_RETRIED("AlertsRetried", Unit.COUNT),
  /** Alerts that may have gone out twice, because their dispatcher outlived its lease. */
  LEASES_LOST("LeasesLost", Unit.COUNT),
  /** How often an official was left out because the item cannot be read. */
  OFFICIALS_UNREADABLE("OfficialsUnreadable", Unit.COUNT),
  /** The time from an alert's creation until SNS accepts it. */
  ALERT_LATENCY("AlertLatency", Unit.SECONDS),
  /** The time of the call to SNS alone. */
  PUBLISH_TIME("PublishTime", Unit.MILLISECONDS),
  /** Pages, opened from links, that showed an error. */
  PAGES_FAILED("PagesFailed", Unit.COUNT),
  /** Officials and jurisdictions that could not be checked against SNS. */
  NOT_RECONCILED("NotReconciled", Unit.COUNT),
  /** Lines about texts of alerts and notices, in SNS's log. */
  TEXTS_REPORTED("TextsReported", Unit.COUNT),
  /** Those of them that say that the text did not arrive. */
  TEXTS_NOT_DELIVERED("TextsNotDelivered", Unit.COUNT),
  /** Lines about other texts of the account, such as codes and answers. */
  TEXTS_UNMATCHED("TextsUnmatched", Unit.COUNT),
  /** Lines in another form than the one that AWS publishes. */
  TEXTS_UNREADABLE("TextsUnreadable", Unit.COUNT),
  /** Attempts to send an event to a webhook that were not accepted. */
  WEBHOOK_EVENTS_FAILED("WebhookEventsFailed", Unit.COUNT),
  /** Events that no webhook accepted within seven days, and that are sent no more. */
  WEBHOOK_EVENTS_GIVEN_UP("WebhookEventsGivenUp", Unit.COUNT),
  /** Lines of tables that are on record now. */
  IMPORT_LINES_RECORDED("ImportLinesRecorded", Unit.COUNT),
  /** Lines that were refused, although their check found no problem. */
  IMPORT_LINES_REFUSED("ImportLinesRefused", Unit.COUNT),
  /** How long one run through a table took. */
  IMPORT_TIME("ImportTime", Unit.MILLISECONDS),
  REQUESTS_2XX("Requests2xx", Unit.COUNT),
  REQUESTS_4XX("Requests4xx", Unit.COUNT),
  REQUESTS_5XX("Requests5xx", Unit.COUNT);

  private final String title;
  private final Unit unit;

  Metric(String title, Unit unit) {
    this.title = title;
    this.unit = unit;
  }

  String title() {
    return title;
  }

  Unit unit() {
    return unit;
  }
}
