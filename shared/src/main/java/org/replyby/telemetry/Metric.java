package org.replyby.telemetry;

import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** All the metrics. template.yaml's alarms and docs/operations.md use these names. */
enum Metric {
  SWEEPS("Sweeps", MetricUnit.COUNT),
  /** The number of items that a sweep found due. */
  SWEEP_ITEMS("SweepItems", MetricUnit.COUNT),
  /** The time from the oldest due moment that a sweep found to the sweep; 0 if nothing was due. */
  SWEEP_LAG("SweepLag", MetricUnit.SECONDS),
  /** The number of items that a sweep found due in the city that has most of them. */
  CITY_BACKLOG("CityBacklog", MetricUnit.COUNT),
  ITEMS_POSTPONED("ItemsPostponed", MetricUnit.COUNT),
  ALERTS_PUBLISHED("AlertsPublished", MetricUnit.COUNT),
  ALERTS_SUPERSEDED("AlertsSuperseded", MetricUnit.COUNT),
  ALERTS_UNREACHED("AlertsUnreached", MetricUnit.COUNT),
  ALERTS_FAILED("AlertsFailed", MetricUnit.COUNT),
  ALERTS_RETRIED("AlertsRetried", MetricUnit.COUNT),
  /** Alerts that may have gone out twice, because their dispatcher outlived its lease. */
  LEASES_LOST("LeasesLost", MetricUnit.COUNT),
  /** How often an official was left out because the item cannot be read. */
  OFFICIALS_UNREADABLE("OfficialsUnreadable", MetricUnit.COUNT),
  /** The time from an alert's creation until SNS accepts it. */
  ALERT_LATENCY("AlertLatency", MetricUnit.SECONDS),
  /** The time of the call to SNS alone. */
  PUBLISH_TIME("PublishTime", MetricUnit.MILLISECONDS),
  /** Pages, opened from links, that showed an error. */
  PAGES_FAILED("PagesFailed", MetricUnit.COUNT),
  /** Officials and jurisdictions that could not be checked against SNS. */
  NOT_RECONCILED("NotReconciled", MetricUnit.COUNT),
  REQUESTS_2XX("Requests2xx", MetricUnit.COUNT),
  REQUESTS_4XX("Requests4xx", MetricUnit.COUNT),
  REQUESTS_5XX("Requests5xx", MetricUnit.COUNT);

  private final String title;
  private final MetricUnit unit;

  Metric(String title, MetricUnit unit) {
    this.title = title;
    this.unit = unit;
  }

  String title() {
    return title;
  }

  MetricUnit unit() {
    return unit;
  }
}
