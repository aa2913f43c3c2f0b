package org.replyby.local.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.replyby.local.Machinery;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;

/**
 * Once a second: the stream, and the schedules when a minute or an hour is over. One thread does
 * all that publishes, so that a new topic is watched before anything can be published to it.
 * Another one does what can take long: tables, exports, and webhooks.
 */
final class Loop implements AutoCloseable {
  private static final Duration SWEEP_EVERY = Duration.ofMinutes(1);
  private static final Duration RECONCILE_EVERY = Duration.ofHours(1);

  private final Clients clients;
  private final String topicPrefix;
  private final Machinery machinery;
  private final Watch watch;
  private final SentTexts texts;
  private final Terminal terminal;
  private final InstantSource clock;
  private final Set<String> watched = new HashSet<>();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private Instant nextSweep;
  private Instant nextSlow;
  private Instant nextReconcile;
  private int textsShown;

  Loop(
      Clients clients,
      String topicPrefix,
      Machinery machinery,
      Watch watch,
      SentTexts texts,
      Terminal terminal,
      InstantSource clock) {
    this.clients = clients;
    this.topicPrefix = topicPrefix;
    this.machinery = machinery;
    this.watch = watch;
    this.texts = texts;
    this.terminal = terminal;
    this.clock = clock;
    this.nextSweep = clock.instant();
    this.nextSlow = nextSweep;
    this.nextReconcile = nextSweep;
    this.textsShown = texts.all().size();
  }

  void start() {
    var _ = timer.scheduleWithFixedDelay(() -> guarded(this::second), 0, 1, TimeUnit.SECONDS);
    var _ = timer.scheduleWithFixedDelay(() -> guarded(this::slowly), 0, 1, TimeUnit.SECONDS);
  }

  /** A fault in one second is not the end: the next one, or the next minute, makes up for it. */
  @SuppressWarnings("CatchingUnchecked")
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      if (!timer.isShutdown()) {
        terminal.trouble(fault);
      }
    }
  }

  private void second() {
    watchNewTopics();
    var now = clock.instant();
    machinery.stream();
    machinery.files();
    if (!now.isBefore(nextSweep)) {
      machinery.sweep(now);
      nextSweep = now.plus(SWEEP_EVERY);
    }
    if (!now.isBefore(nextReconcile)) {
      nextReconcile = now.plus(RECONCILE_EVERY);
      machinery.reconcile(now);
    }
    watch.take().forEach(terminal::alert);
    var all = texts.all();
    all.subList(Math.min(textsShown, all.size()), all.size()).forEach(terminal::text);
    textsShown = all.size();
  }

  private void slowly() {
    machinery.tables();
    var now = clock.instant();
    machinery.runImports(now); // On AWS once a minute: here somebody waits for it.
    if (!now.isBefore(nextSlow)) {
      machinery.export(now);
      machinery.tellWebhooks(now);
      nextSlow = now.plus(SWEEP_EVERY);
    }
  }

  private void watchNewTopics() {
    clients.sns().listTopicsPaginator().topics().stream()
        .map(topic -> topic.topicArn())
        .filter(arn -> arn.contains(":" + topicPrefix + "-"))
        .filter(watched::add)
        .forEach(watch::on);
  }

  /** Lets the current second finish, so that nothing is left half done. */
  @Override
  public void close() {
    stop();
  }

  void stop() {
    timer.shutdown();
    try {
      var _ = timer.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
