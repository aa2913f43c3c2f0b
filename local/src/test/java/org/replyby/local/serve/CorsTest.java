package org.replyby.local.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replyby.local.Template;

/** The local gateway treats pages of another origin as the template tells API Gateway to. */
class CorsTest {
  @Test
  void theTemplateSaysTheSame() throws IOException {
    var gateway = map(Template.read().resources().get("StaffGateway"));
    var chosen = (List<?>) map(gateway.get("Properties")).get("CorsConfiguration");
    assertThat(chosen.getFirst()).isEqualTo("HasAllowedOrigin");
    assertThat(chosen.getLast()).isEqualTo("AWS::NoValue");
    var cors = map(chosen.get(1));
    assertThat(cors)
        .containsOnlyKeys(
            "AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders", "MaxAge");
    assertThat(cors.get("AllowOrigins")).isEqualTo(List.of("AllowedOrigin"));
    assertThat(cors.get("AllowMethods")).isEqualTo(Cors.METHODS);
    assertThat(cors.get("AllowHeaders")).isEqualTo(Cors.HEADERS);
    assertThat(cors.get("ExposeHeaders")).isEqualTo(Cors.EXPOSED);
    assertThat(cors.get("MaxAge")).hasToString(String.valueOf(Cors.SECONDS));
  }

  @Test
  void byDefaultNobodyElseIsAllowed() throws IOException {
    var parameters = map(Template.read().root().get("Parameters"));
    assertThat(map(parameters.get("AllowedOrigin")).get("Default")).isEqualTo("");
  }
}
