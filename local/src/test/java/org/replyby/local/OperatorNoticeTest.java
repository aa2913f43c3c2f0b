package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.subscribing.Subscriptions;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The notice to the operator when nobody in a jurisdiction with open deadlines is reachable. */
@Tag("aws")
class OperatorNoticeTest extends ReconcileFixture {
  @Test
  void anOpenDeadlineAndNobodyConfirmedIsToldToTheOperatorOnceADayWithoutANameOrAnAddress() {
    service.recordLetter();
    service.officials.addReachable("Ann Other");
    reconcile();
    assertThat(operatorNotices).isEmpty();
    service
        .app
        .docket()
        .file(new JurisdictionId("chicago-il"))
        .orElseThrow()
        .officials()
        .forEach(o -> sns.setStanding(arn(o.id().toString()), new Subscriptions.Standing.Gone()));
    service.advance(DAY);
    reconcile();
    service.advance(Duration.ofHours(1));
    reconcile();
    assertThat(operatorNotices)
        .singleElement()
        .asString()
        .startsWith("ReplyBy: nobody in chicago-il can be reached, 1 open deadline\n")
        .contains("Friday, February 23, 2018")
        .doesNotContain("Example", "@", "Byrne");
    assertThat(service.events).anyMatch(e -> e.startsWith("jurisdiction.unreachable"));
    service.advance(DAY);
    reconcile();
    assertThat(operatorNotices).hasSize(2);
  }

  @Test
  void withNothingOpenTheOperatorHearsNothing() {
    sns.setStanding(arn(ann), new Subscriptions.Standing.Gone());
    reconcile();
    assertThat(operatorNotices).isEmpty();
  }

  @Test
  void theOperatorsTopicGetsIt() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    service.post("/v1/letters", Samples.letter("jurisdiction", "city-of-los-angeles-ca")).is(201);
    var sqs = service.clients.sqs();
    var queue = sqs.createQueue(q -> q.queueName("o" + service.app.table())).queueUrl();
    var arn =
        sqs.getQueueAttributes(g -> g.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    service
        .clients
        .sns()
        .subscribe(
            s ->
                s.topicArn(Installation.operations(service.clients, service.app.table()))
                    .protocol("sqs")
                    .endpoint(arn)
                    .attributes(Map.of("RawMessageDelivery", "true")));
    service.reconcile();
    var got = sqs.receiveMessage(r -> r.queueUrl(queue).waitTimeSeconds(5)).messages();
    assertThat(got).singleElement().satisfies(m -> assertThat(m.body()).contains("city-of-los-"));
  }
}
