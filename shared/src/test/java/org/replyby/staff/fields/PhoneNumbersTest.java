package org.replyby.staff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Address;
import org.replyby.staff.reading.ReadResult;

/** Which numbers are texted: mobile phones of the United States and its territories. */
class PhoneNumbersTest {
  private static ReadResult<Address> read(String typed, String... added) {
    return new PhoneNumbers(Set.of(added)).read(typed);
  }

  private static String fault(String typed) {
    return switch (read(typed)) {
      case ReadResult.Good<Address> taken -> "taken";
      case ReadResult.Bad<Address>(var why) -> why;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "+13125550123, +13125550123",
    "+1 (312) 555-0123, +13125550123",
    "312-555-0123, +13125550123",
    "(312) 555 0123, +13125550123",
    "312.555.0123, +13125550123",
    "1 312 555 0123, +13125550123",
    "+1 787 234 5678, +17872345678",
    "671-300-0123, +16713000123"
  })
  void anAmericanNumberIsTakenHoweverItIsTyped(String typed, String kept) {
    assertThat(read(typed)).isEqualTo(new ReadResult.Good<Address>(new Address.Phone(kept)));
  }

  @ParameterizedTest
  @CsvSource({
    "+19005550123, premium-rate",
    "900-234-5678, premium-rate",
    "+18005550123, toll-free",
    "+18335550100, toll-free",
    "+15002345678, personal",
    "+447012345678, personal",
    "+447640123456, pager",
    "+442079460958, landline"
  })
  void whatNoTextReachesOrCostsMoreIsRefusedByItsKind(String typed, String kind) {
    assertThat(fault(typed)).contains("is a " + kind + " number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+447400123456", "+14165550123", "+8562012345678", "+18765550123"})
  void anotherCountryIsRefused(String typed) {
    assertThat(fault(typed)).isNotEqualTo("taken");
  }

  @Test
  void aCountryThatAParameterAddsIsTaken() {
    assertThat(fault("+14165550123")).contains("outside the United States");
    assertThat(read("+14165550123", "CA"))
        .isEqualTo(new ReadResult.Good<Address>(new Address.Phone("+14165550123")));
    assertThat(read("+447400123456", "CA")).isInstanceOf(ReadResult.Bad.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "911",
        "+1",
        "+1312555",
        "+1312555010000",
        "call me",
        "+0",
        "+870773111234",
        "+881612345678",
        "40404"
      })
  void satelliteShortAndBrokenNumbersAreRefused(String typed) {
    assertThat(fault(typed)).isNotEqualTo("taken");
  }

  @Test
  void noTextReachesAnExtension() {
    assertThat(fault("312-555-0123 ext. 5")).contains("extension");
  }
}
