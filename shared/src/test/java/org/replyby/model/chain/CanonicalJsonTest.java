package org.replyby.model.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
  private static String text(String text) {
    return CanonicalJson.of(Map.of("t", text));
  }

  @Test
  void membersAreSortedAtEveryDepthAndNothingStandsBetweenThem() {
    var inner = new LinkedHashMap<String, Object>();
    inner.put("z", "1");
    inner.put("a", "2");
    var outer = new LinkedHashMap<String, Object>();
    outer.put("n", 12L);
    outer.put("d", inner);
    outer.put("", Map.of());
    assertThat(CanonicalJson.of(outer))
        .isEqualTo("{\"\":{},\"d\":{\"a\":\"2\",\"z\":\"1\"},\"n\":12}");
  }

  /** RFC 8785, 3.2.3: by UTF-16 units, so that an emoji (U+D83D...) comes before U+FB33. */
  @Test
  void namesAreSortedByTheirUtf16Units() {
    var names = List.of("\ufb33", "\ud83d\ude02", "\u20ac", "1", "\u00f6", "\u0080", "\r");
    var object = new LinkedHashMap<String, Object>();
    names.forEach(name -> object.put(name, ""));
    assertThat(CanonicalJson.of(object))
        .isEqualTo(
            "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"\u00f6\":\"\",\"\u20ac\":\"\","
                + "\"\ud83d\ude02\":\"\",\"\ufb33\":\"\"}");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscapedAndNothingElseIs() {
    assertThat(text("\"\\/")).isEqualTo("{\"t\":\"\\\"\\\\/\"}");
    assertThat(text("\b\t\n\f\r")).isEqualTo("{\"t\":\"\\b\\t\\n\\f\\r\"}");
    assertThat(text("\0\u000b\u001f")).isEqualTo("{\"t\":\"\\u0000\\u000b\\u001f\"}");
    assertThat(text(" \u007f\u0085\u2028</>&'")).isEqualTo("{\"t\":\" \u007f\u0085\u2028</>&'\"}");
  }

  @Test
  void whatIsNotAsciiStaysAsItIsSurrogatePairsIncluded() {
    assertThat(text("Se\u00f1or \u20ac \ud83d\ude00"))
        .isEqualTo("{\"t\":\"Se\u00f1or \u20ac \ud83d\ude00\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db"})
  void halfASurrogatePairIsRefused(String text) {
    assertThatThrownBy(() -> text(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyNumbersThatEveryReaderTakesExactlyAreWritten() {
    assertThat(CanonicalJson.of(Map.of("n", 9_007_199_254_740_991L)))
        .isEqualTo("{\"n\":9007199254740991}");
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 9_007_199_254_740_992L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
