package org.replyby.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a fault is found; the other tests find none. */
class SchemasTest {
  private static final String OFFICIAL =
      """
      {"NAME": "chicago-il.o1", "etag": "\\"4be2d04c553f1c9a7be2\\"", "name": "Ada Example",
      "role": "Counsel", "tier": "primary", "leastSeverity": "notice", "digest": false, "attorney": true,
      "reachable": false, "leave": null, "retirement": null}"""
          .replace("NAME", "official");

  @Test
  void whatIsAsSaidHasNoFault() {
    assertThat(faults("Official", OFFICIAL)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a field that is not in the contract | \"digest\" | \"extra\": 1, \"digest\"",
        "a field that is left out            | \"digest\": false, |",
        "another type                        | false, | \"no\",",
        "an unknown code                     | primary | first",
        "an id in another form               | chicago-il.o1 | Chicago",
      })
  void aFaultIsFound(String what, String was, String is) {
    var changed = OFFICIAL.replace(was.strip(), is == null ? "" : is.strip());
    assertThat(faults("Official", changed)).as(what).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NewDigest     | {\"wanted\": true}                                           | 0",
        "NewDigest     | {\"wanted\": true, \"why\": \"x\"}                           | 1",
        "NewLeave      | {\"until\": \"2018-02-30\", \"standIn\": \"chicago-il.o1\"}  | 1",
        "OfficialEdit  | {\"role\": \"Counsel\", \"name\": null}                      | 0",
      })
  void aRequestMayHaveNoOtherField(String schema, String json, int faults) {
    assertThat(faults(schema, json)).isEqualTo(faults);
  }

  private static int faults(String schema, String json) {
    return Schemas.STAFF_API.faults(Map.of("$ref", "#/components/schemas/" + schema), json).size();
  }
}
