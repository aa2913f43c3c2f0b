package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {
  private final Office office = new Office();
  private String subscriptions = "";

  @BeforeEach
  void anOfficialIsRegistered() {
    office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(Samples.chicago()));
    var registered =
        office.ask(
            "POST",
            "/v1/jurisdictions/chicago-il/officials",
            "{\"name\":\"Ann\",\"role\":\"Counsel\"}");
    subscriptions = registered.headers().get("Location") + "/subscriptions";
  }

  @Test
  void aPhoneIsConfirmedByItsCode() {
    var subscribed = office.ask("POST", subscriptions, "{\"phone\":\"+1 (312) 555-0123\"}");
    var code = office.sns.texts().getFirst().replaceAll("\\D*(\\d{6}).*", "$1");
    var path = "/v1/subscriptions/" + subscribed.at("subscription");
    var confirmed = office.ask("POST", path + "/confirm", "{\"code\":\"" + code + "\"}");

    assertThat(subscribed.status()).isEqualTo(201);
    assertThat(subscribed.at("state")).isEqualTo("code-sent");
    assertThat(subscribed.at("phone")).isEqualTo("+13125550123");
    assertThat(subscribed.text()).doesNotContain("hash").doesNotContain("salt");
    assertThat(confirmed.at("state")).isEqualTo("confirmed");
    assertThat(office.ask("DELETE", path).at("state")).isEqualTo("cancelling");
  }

  @Test
  void aCodeThatCouldNotBeTextedIsReplacedAtOnceWhenAskedForAgain() {
    var phone = "{\"phone\":\"+13125550123\"}";
    office.sns.goDown();
    var untold = office.ask("POST", subscriptions, phone);
    office.sns.comeBack();
    var told = office.ask("POST", subscriptions, phone);
    var withinAMinute = office.ask("POST", subscriptions, phone);

    assertThat(untold.status()).isEqualTo(503);
    assertThat(told.at("state")).isEqualTo("code-sent");
    assertThat(withinAMinute.status()).isEqualTo(200);
    assertThat(office.sns.texts()).hasSize(1);
    var code = office.sns.texts().getFirst().replaceAll("\\D*(\\d{6}).*", "$1");
    var path = "/v1/subscriptions/" + told.at("subscription") + "/confirm";
    assertThat(office.ask("POST", path, "{\"code\":\"" + code + "\"}").at("state"))
        .isEqualTo("confirmed");
  }

  /** RFC 9110, section 10.2.3, and RFC 6585, section 4. */
  @Test
  void askingTooOftenIs429AndSaysForHowLong() {
    var phone = "{\"phone\":\"+13125550123\"}";
    var first = office.ask("POST", subscriptions, phone);
    office.ask("DELETE", "/v1/subscriptions/" + first.at("subscription"));
    var again = office.ask("POST", subscriptions, phone);

    assertThat(again.status()).isEqualTo(429);
    assertThat(again.headers().get("Retry-After")).isEqualTo("60");
    assertThat(again.at("type")).isEqualTo("/reference#problem-too-often");
    assertThat(again.at("detail").toString()).contains("less than a minute ago");
  }

  @Test
  void codesThatCouldNotBeTextedCountAmongTheFive() {
    var phone = "{\"phone\":\"+13125550123\"}";
    office.sns.goDown();
    for (int i = 0; i < 5; i++) {
      assertThat(office.ask("POST", subscriptions, phone).status()).isEqualTo(503);
    }
    office.sns.comeBack();
    assertThat(office.ask("POST", subscriptions, phone).status()).isEqualTo(429);
    assertThat(office.sns.texts()).isEmpty();
  }

  @Test
  void aRightCodeGivenAgainIsTheSameConfirmation() {
    var subscribed = office.ask("POST", subscriptions, "{\"phone\":\"+13125550123\"}");
    var code = office.sns.texts().getFirst().replaceAll("\\D*(\\d{6}).*", "$1");
    var path = "/v1/subscriptions/" + subscribed.at("subscription") + "/confirm";
    office.sns.goDown();
    var first = office.ask("POST", path, "{\"code\":\"" + code + "\"}");
    office.sns.comeBack();
    var again = office.ask("POST", path, "{\"code\":\"" + code + "\"}");

    assertThat(first.at("state")).isEqualTo("confirming");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("state")).isEqualTo("confirmed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\":\"a@example.com\",\"phone\":\"+13125550123\"}",
        "{\"email\":\"a@@example.com\"}",
        "{\"email\":\"a b@example.com\"}",
        "{\"phone\":\"call me\"}",
        "{\"phone\":\"900 234 5678\"}",
        "{\"phone\":13125550123}",
        "{\"fax\":\"+13125550123\"}"
      })
  void oneGoodAddressIsNeeded(String body) {
    assertThat(office.ask("POST", subscriptions, body).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"code\":123456}",
        "{\"code\":\"12345\"}",
        "{\"code\":\"\u0661\u0662\u0663\u0664\u0665\u0666\"}",
        "{\"link\":\"http://sns.example/?TopicArn=a&Token=b\"}",
        "{\"link\":\"nonsense\"}",
        "{\"code\":\"123456\",\"link\":\"https://sns.example/?TopicArn=a&Token=b\"}"
      })
  void oneGoodProofIsNeeded(String body) {
    var path = "/v1/subscriptions/chicago-il.o1.s1/confirm";

    assertThat(office.ask("POST", path, body).status()).isEqualTo(422);
  }

  @Test
  void anEmailWaitsForItsLinkAndItsOfficialIsShownWithIt() {
    office.ask("POST", subscriptions, "{\"email\":\"ann@Example.COM\"}");
    var shown = office.ask("GET", subscriptions);

    assertThat(shown.text()).contains("\"email\":\"ann@example.com\"", "\"state\":\"pending\"");
    assertThat(office.ask("GET", "/v1/jurisdictions/chicago-il").text()).doesNotContain("ann@");
  }

  @Test
  void addressesAndNamesNeverReachTheLog() {
    office.ask("POST", subscriptions, "{\"email\":\"ann@example.com\"}");
    office.ask("POST", subscriptions, "{\"phone\":\"+13125550123\"}");

    assertThat(office.logged())
        .doesNotContain("ann")
        .doesNotContain("Ann")
        .doesNotContainPattern("312[- .)]*555[- .]*0");
  }
}
