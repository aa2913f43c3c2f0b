package org.replyby.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.importing.CsvTableReader;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;
import org.replyby.usecases.people.RegisterOfficial;

/** The officials that one city exports are read for another one, each as it was. */
@Tag("aws")
class OfficialsRoundTripTest {
  private static final JurisdictionId BOSTON = new JurisdictionId("boston-ma");
  private static final String OFFICIALS = "/v1/jurisdictions/chicago-il/officials";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
    register("Ada Example", "City attorney", "attorney", true, "digest", true);
    register("=SUM(A1)", "'Quoted', \"twice\"", "tier", "deputy", "leastSeverity", "urgent");
    register("-Peña; Müller", "+1, (acting)", "tier", "watcher", "leastSeverity", "warning");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String register(String name, String role, Object... others) {
    var official = map("name", name, "role", role);
    official.putAll(map(others));
    return service.post(OFFICIALS, official).is(201).text("official");
  }

  private byte[] exported() {
    var event = new HashMap<>(ApiEvents.event("GET", OFFICIALS, null, null, "clerk", "*"));
    event.put("headers", Map.of("accept", "text/csv"));
    var answer = ContractCheck.checked(event, Invocation.of(service.app.staffApi(), event));
    return String.valueOf(answer.get("body")).getBytes(UTF_8);
  }

  private static List<TableLine> read(byte[] csv) {
    var reader = new CsvTableReader(new PhoneNumbers(Set.of()));
    var opened =
        reader.open(
            new ByteArrayInputStream(csv), ImportKind.OFFICIALS, BOSTON, line -> "k" + line);
    var all = new ArrayList<TableLine>();
    if (opened instanceof Opened.Ready(var columns, var lines)) {
      assertThat(columns).contains("official", "name", "retirement.at", "etag");
      lines.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<RegisterOfficial.Request> requests(List<TableLine> lines) {
    return lines.stream()
        .map(line -> line instanceof TableLine.OfOfficial o ? o.request() : null)
        .toList();
  }

  @Test
  void eachOfficialIsReadAsItWasExported() {
    var exported = exported();
    var requests = requests(read(exported));
    assertThat(requests).hasSize(3).doesNotContainNull();
    var there = service.get(OFFICIALS).is(200).list("officials");
    for (int i = 0; i < 3; i++) {
      var request = requests.get(i);
      assertThat(request.jurisdiction()).isEqualTo(BOSTON);
      assertThat(there.get(i))
          .containsEntry("name", request.name())
          .containsEntry("role", request.role())
          .containsEntry("tier", Coded.code(request.tier()))
          .containsEntry("leastSeverity", Coded.code(request.leastSeverity()))
          .containsEntry("digest", request.digest())
          .containsEntry("attorney", request.attorney());
    }
  }

  @Test
  void whoHasRetiredIsNotRegisteredAgain() {
    var retired = register("Bo Example", "Counsel");
    var successor = service.officials.addReachable("Cy Example");
    service.post("/v1/officials/" + retired + "/retirement", map("successor", successor)).is(200);
    var bad = read(exported()).stream().filter(line -> line instanceof TableLine.Bad).toList();
    assertThat(bad.size()).isLessThanOrEqualTo(1);
    assertThat(bad).allMatch(line -> line.cells().contains("Bo Example"));
    assertThat(requests(read(exported())))
        .noneMatch(request -> request != null && request.name().equals("Bo Example"));
  }
}
