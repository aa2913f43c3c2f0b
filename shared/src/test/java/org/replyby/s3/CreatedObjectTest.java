package org.replyby.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreatedObjectTest {
  private static Map<String, Object> of(Map<String, ?> object) {
    return Map.of("detail", Map.of("object", object));
  }

  @Test
  void itsKeyAndItsVersionNameTheObject() {
    var object = Map.of("key", "incoming/chicago-il.letters.f1", "version-id", "v 1", "size", 7);
    var known = Map.of("key", "incoming/f1", "version-id", "v", "etag", "e1", "sequencer", "0A");
    assertThat(CreatedObject.in("incoming/", of(object)))
        .isEqualTo(new CreatedObject("chicago-il.letters.f1", "v 1", "", ""));
    assertThat(CreatedObject.in("incoming/", of(known)))
        .isEqualTo(new CreatedObject("f1", "v", "e1", "0A"));
  }

  @Test
  void anyOtherEventIsRefusedWithoutBeingQuoted() {
    for (var event :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("detail", "secret"),
            of(Map.of("key", "incoming/secret")),
            of(Map.of("key", "documents/chicago-il.secret.f1", "version-id", "v1")))) {
      assertThatThrownBy(() -> CreatedObject.in("incoming/", event))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("secret");
    }
  }
}
