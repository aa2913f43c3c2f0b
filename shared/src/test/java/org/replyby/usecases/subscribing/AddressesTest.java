package org.replyby.usecases.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Address;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(strings = {"clerk@cityofchicago.org", "a.b+c@sub.example.com", "x@a-b.us"})
  void anEmailAddressIsTaken(String typed) {
    assertThat(Addresses.email(typed)).contains(new Address.Email(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@b",
        "a b@example.com",
        "a@example.com\n",
        "a@example..com",
        "<a@example.com>",
        "é@example.com",
        "a@-example.com",
        "a@example.com,b@example.com"
      })
  void whatIsNoEmailAddressIsNotTaken(String typed) {
    assertThat(Addresses.email(typed)).isEmpty();
  }

  @Test
  void oneInboxIsOneAddressHoweverItIsWritten() {
    var one = Addresses.email("Clerk@Example.COM").orElseThrow();
    assertThat(one.endpoint()).isEqualTo("Clerk@example.com");
    assertThat(Addresses.same(one, Addresses.email("clerk@example.com").orElseThrow())).isTrue();
    assertThat(Addresses.same(one, new Address.Phone("+13125550100"))).isFalse();
  }
}
