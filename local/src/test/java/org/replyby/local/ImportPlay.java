package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.replyby.model.DocumentId;

/** A table of letters and one of officials, through the functions as they are deployed. */
record ImportPlay(TestService service, PlayedAddresses addresses) {
  private static final String IMPORTS = "/v1/jurisdictions/chicago-il/imports";
  private static final String LETTERS =
      """
      matter.title,from.office,delivery,datedOn,receivedOn,demand,responseDue.date,answeredOn,follows
      Old matter,Office of Justice Programs,email,2018-01-02,2018-01-02,All orders,2018-01-20,2018-01-16,
      Old matter,,email,2018-01-02,2018-01-02,All orders,2018-01-20,,
      MATTER,COPS Office,email,2018-01-03,2018-01-03,All orders,2018-01-20,2018-01-16,LETTER
      """;

  /** After the bucket was made; one of the lines follows a letter that is on record. */
  void tablesComeIn(String letter) {
    var matter = DocumentId.parse(letter).matter().toString();
    var letters = sent("letters", LETTERS.replace("MATTER", matter).replace("LETTER", letter));
    assertThat(shown(letters)).containsEntry("lines", 3).containsEntry("bad", 1);
    ended(letters, "good");
    var officials =
        sent(
            "officials",
            "name,role,tier,leastSeverity,email,phone\nIda Import,Clerk,deputy,urgent,ida@example.com,"
                + addresses.phone()
                + "\n");
    ended(officials, "all");
    service.post("/v1/imports/" + officials + "/subscribe", Map.of()).is(200);
    new Machinery(service.app).runImports(service.clock.instant());
    var shown = service.get("/v1/imports/" + officials).is(200).map("subscribing");
    assertThat(shown).containsEntry("succeeded", 1);
    service.get("/v1/imports/" + officials + "/table").is(200);
  }

  private String sent(String kind, String csv) {
    var opened = service.post(IMPORTS, map("kind", kind)).is(201);
    assertThat(SentFile.by(opened).send(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    new Machinery(service.app).tables();
    return opened.text("import");
  }

  private Map<String, Object> shown(String id) {
    return service.get("/v1/imports/" + id).is(200).map("checked");
  }

  private void ended(String id, String lines) {
    service.post("/v1/imports/" + id + "/start", map("lines", lines)).is(200);
    new Machinery(service.app).runImports(service.clock.instant());
    assertThat(service.get("/v1/imports/" + id).is(200).text("state")).isEqualTo("done");
  }
}
