package org.replyby.local.redrive;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.replyby.local.docket.NamedTable;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import org.replyby.usecases.dispatching.RearmAlerts;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One redrive, reported as it runs. */
public record Redrive(Surroundings at, NamedTable table) {
  private static final Backoff BACKOFF = new JitteredBackoff(new SecureRandom(), Waits::sleep);

  /** Sends again what failed in these matters; answers how many. */
  public int matters(List<String> matters) {
    return matters.stream().mapToInt(this::matter).sum();
  }

  /** The same in every matter of every jurisdiction. */
  public int everywhere() {
    return matters(table.matters().stream().map(Object::toString).toList());
  }

  private int matter(String matter) {
    var sent = 0;
    for (var more = part(matter); more > 0; more = part(matter)) {
      sent += more;
    }
    if (sent > 0) {
      at.say(matter + ": " + alerts(sent) + " to be sent again by the next sweep.");
    }
    return sent;
  }

  /**
   * Zero once nothing that failed is left: an alert that is due again no longer counts as failed.
   */
  private int part(String matter) {
    return table.read(
        matter,
        (docket, id) ->
            new RearmAlerts(docket, Clock.systemUTC(), BACKOFF)
                .rearm(NamedTable.READER_OF_ALL, id));
  }

  /** Goes through dead-letter queues; answers whether no unknown message is left in them. */
  public boolean queues(List<String> urls) {
    if (urls.isEmpty()) {
      return true;
    }
    var clean = true;
    try (var sqs = sqs();
        var sns = table.sns()) {
      for (var url : urls) {
        var done = new DeadLetters(sqs, sns).redrive(url);
        at.say(url + ": " + told(done));
        clean &= done.getOrDefault(DeadLetters.Did.LEFT, 0) == 0;
      }
      return clean;
    } catch (AwsServiceException refused) {
      throw new CannotRun("AWS refuses: " + refused.getMessage(), refused);
    } catch (SdkClientException unreached) {
      throw new CannotRun("No queue answers: " + unreached.getMessage(), unreached);
    }
  }

  private SqsClient sqs() {
    var builder =
        SqsClient.builder()
            .region(Region.of(table.region()))
            .httpClient(UrlConnectionHttpClient.create());
    return table
        .endpoint("AWS_ENDPOINT_URL_SQS")
        .map(builder::endpointOverride)
        .orElse(builder)
        .build();
  }

  private static String told(Map<DeadLetters.Did, Integer> done) {
    return "%d dropped, as the sweep does them; %d texts given to their function again; %d left, because this version does not know them."
        .formatted(
            done.getOrDefault(DeadLetters.Did.DROPPED, 0),
            done.getOrDefault(DeadLetters.Did.REPLAYED, 0),
            done.getOrDefault(DeadLetters.Did.LEFT, 0));
  }

  private static String alerts(int count) {
    return count == 1 ? "1 alert is" : count + " alerts are";
  }
}
