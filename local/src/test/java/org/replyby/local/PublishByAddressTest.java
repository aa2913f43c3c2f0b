package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alertdispatch.AlertDispatch;
import org.replyby.alertdispatch.Rehearsal;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.alerts.texts.Message;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.dynamodb.DynamoSumOutbox;
import org.replyby.model.Address;
import org.replyby.sns.SnsPublisher;
import org.replyby.sns.SnsReach;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.DispatchTogether;
import org.replyby.usecases.dispatching.Publisher;
import org.replyby.usecases.dispatching.Recipient;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.subscribing.CheckSubscriptions;

/**
 * Email can move from SNS's topics to a service that takes addresses, such as Amazon SES: a
 * publisher gets the official's live addresses with the message, for no request more.
 */
@Tag("aws")
class PublishByAddressTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final ByAddress byAddress = new ByAddress();
  private String ann = "";

  /** Sends to each live address by itself, and to a topic only what nobody asked about. */
  private final class ByAddress implements Publisher {
    private final List<String> sent = new ArrayList<>();

    @Override
    public Sending publish(Recipient to, String name, Message message) {
      return switch (to) {
        case Recipient.Proved(var topic, var live) -> {
          live.forEach(address -> send(address, message));
          yield new Sending.Accepted("message-of-" + name);
        }
        case Recipient.Unproved unproved ->
            new SnsPublisher(service.clients.publishing()).publish(unproved, name, message);
      };
    }

    private void send(Address address, Message message) {
      sent.add(
          switch (address) {
            case Address.Email(var email) -> email + " " + message.subject();
            case Address.Phone(var phone) -> phone + " " + message.sms();
          });
    }

    private List<String> addresses() {
      return sent.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
  }

  @BeforeEach
  void chicago() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** The function behind the stream, with the other publisher in place of SNS's. */
  private AlertDispatch dispatch() {
    var app = service.app;
    var dynamoDb = service.clients.dynamoDb();
    var outbox = new DynamoOutbox(dynamoDb, app.table());
    var subscriptions = new SnsSubscriptions(service.clients.sns(), app.table());
    var links =
        new LinkSigner(
            "https://replyby.example", SigningKeys.only("a secret of this machine only"), true);
    var settings =
        new DispatchAlert.Settings(
            service.clock,
            new RandomTokens(new Random(1)),
            Installation.unpaced(),
            wait -> {},
            (event, fields) -> {},
            links,
            Installation.operations(service.clients, app.table()));
    var alone =
        new DispatchAlert(
            outbox,
            byAddress,
            new CheckSubscriptions(app.docket(), subscriptions, service.clock),
            new SnsReach(service.clients.publishing(), service.clock, Duration.ofSeconds(30)),
            new SettleAlerts(app.docket()),
            settings);
    var together = new DynamoSumOutbox(dynamoDb, app.table());
    return new AlertDispatch(
        new DispatchTogether(alone, together, outbox, byAddress, settings),
        new Rehearsal(app.docket(), links, service.clock),
        Telemetry.of((event, fields) -> {}));
  }

  /** A second email address, and nothing of the notices about it. */
  private void addSecondEmail() {
    service.officials.addEmail(ann, "second@example.gov");
    service.tableStream.skip();
  }

  private void record(String title) {
    service.post("/v1/letters", Samples.letter("matter", map("title", title))).is(201);
  }

  private Map<String, Integer> sendCounted() {
    var dispatch = dispatch();
    service.calls.reset();
    service.tableStream.drain(dispatch);
    return service.calls.requests();
  }

  @Test
  void bothEmailsAndThePhoneOfAnOfficialGetTheAlertOnceEach() {
    addSecondEmail();
    service.officials.addPhone(ann, "+13125550100");
    record("One");
    sendCounted();
    assertThat(byAddress.addresses())
        .containsExactlyInAnyOrder(
            Samples.email("Ann Example"), "second@example.gov", "+13125550100");
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void anAddressThatLeftTheTopicAndAPhoneThatOptedOutGetNothing() {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "moto takes 99 for opted out");
    service.officials.addPhone(ann, "+13125550100");
    service.officials.addPhone(ann, "+13125550199");
    service.officials.unsubscribe(ann);
    record("One");
    sendCounted();
    assertThat(byAddress.addresses()).containsExactly("+13125550100");
  }

  @Test
  void anOfficialWithoutALiveAddressIsHandedToNoPublisher() {
    service.officials.unsubscribe(ann);
    record("One");
    sendCounted();
    assertThat(byAddress.addresses()).isEmpty();
  }

  @Test
  void theAddressesCostNoRequest() {
    record("One");
    assertThat(sendCounted())
        .isEqualTo(Map.of("TransactWriteItems", 1, "ListSubscriptionsByTopic", 1, "UpdateItem", 1));
  }

  @Test
  void alertsThatGoOutTogetherAreOneEmailToEachAddress() {
    addSecondEmail();
    record("One");
    record("Two");
    assertThat(sendCounted())
        .isEqualTo(Map.of("TransactWriteItems", 2, "ListSubscriptionsByTopic", 1));
    assertThat(byAddress.addresses())
        .containsExactlyInAnyOrder(Samples.email("Ann Example"), "second@example.gov");
    assertThat(byAddress.sent).allMatch(line -> line.contains("2 alerts"));
  }
}
