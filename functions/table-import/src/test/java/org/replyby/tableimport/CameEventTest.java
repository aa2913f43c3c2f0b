package org.replyby.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.model.imports.ImportId;

class CameEventTest {
  private static Map<String, Object> of(Map<String, ?> object) {
    return Map.of("detail", Map.of("object", object));
  }

  @Test
  void itsKeyAndItsVersionNameTheTable() {
    var object = Map.of("key", "imports/incoming/chicago-il.t1", "version-id", "v 1", "size", 7);
    assertThat(CameEvent.of(of(object)))
        .isEqualTo(new CameEvent(ImportId.parse("chicago-il.t1"), "v 1"));
  }

  @Test
  void anyOtherEventIsRefusedWithoutBeingQuoted() {
    for (var event :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("detail", "secret"),
            of(Map.of("key", "imports/incoming/secret")),
            of(Map.of("key", "imports/incoming/secret", "version-id", "v1")),
            of(Map.of("key", "incoming/chicago-il.t1", "version-id", "v1")))) {
      assertThatThrownBy(() -> CameEvent.of(event))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("secret");
    }
  }
}
