package org.replyby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void anObjectIsReadWithExactNumbers() throws IOException {
    assertThat(Json.read("{\"a\":{\"b\":[1,2.50]}}").get("a"))
        .hasToString("{b=[1, 2.50]}")
        .isEqualTo(Map.of("b", java.util.List.of(1, new BigDecimal("2.50"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "3", "{\"a\":", "{\"a\":1,}", "{} x", "{}{}"})
  void anythingButOneObjectIsMalformed(String text) {
    assertThat(catchThrowableOfType(MalformedJson.class, () -> Json.read(text))).isNotNull();
  }

  @Test
  void aRepeatedNameIsMalformedWhereItStands() {
    var fault =
        catchThrowableOfType(
            MalformedJson.class, () -> Json.read("{\"a\": 1,\n \"secret\": 1, \"secret\": 2}"));

    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isGreaterThan(1);
    assertThat(fault).hasNoCause().hasMessageNotContaining("secret");
  }

  @Test
  void nestingTooDeepIsMalformed() {
    assertThat(
            catchThrowableOfType(
                MalformedJson.class, () -> Json.read("{\"a\":" + "[".repeat(100_000))))
        .isNotNull();
  }
}
