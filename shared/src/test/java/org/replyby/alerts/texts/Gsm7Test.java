package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Test {
  @Test
  void theBasicAlphabetHas127CharactersOfOneSeptet() {
    // 128 places, one of which is the escape to the extension table.
    var basic = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Gsm7.isBasic(c)) {
        basic.append(c);
      }
    }
    assertThat(basic).hasSize(127);
    assertThat(Gsm7.septets(basic.toString())).isEqualTo(127);
  }

  @Test
  void anExtensionCharacterTakesTwoSeptetsAndAnyOtherNone() {
    assertThat(Gsm7.septets("a[b]€")).isEqualTo(8);
    assertThatThrownBy(() -> Gsm7.septets("a\u00a0b")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cañon City | Cañon City",
        "San José | San José",
        "San Jose\u0301 | San José",
        "Bogotá | Bogota",
        "“Quoted” – it’s… | \"Quoted\" - it's...",
        "a\u00a0b | a b",
        "[x] {y} a~b | (x) (y) a-b",
        "🏙️ Chicago | Chicago",
        "𝐂hicago | Chicago",
        "北京 | Bei Jing",
        "5 € | 5 EUR",
        "a\u0000b\u001bc\u202ed | a b c d"
      })
  void aTextIsTransliteratedIntoBasicCharacters(String text, String basic) {
    assertThat(Gsm7.of(text)).isEqualTo(basic);
  }

  @Test
  void nothingButBasicCharactersOfOneLineEverComesOut() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
      var text = Gsm7.of("x" + Character.toString(c) + "y");
      assertThat(text.chars().allMatch(x -> Gsm7.isBasic((char) x) && x >= ' '))
          .as("U+%04X", c)
          .isTrue();
    }
  }
}
