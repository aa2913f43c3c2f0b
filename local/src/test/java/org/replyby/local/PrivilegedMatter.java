package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A matter with a privileged text in each place that can have one. {@code canary} makes the text of
 * a place.
 */
final class PrivilegedMatter {
  static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private final TestService service;
  private final UnaryOperator<String> canary;
  private final List<String> canaries = new ArrayList<>();

  PrivilegedMatter(TestService service, UnaryOperator<String> canary) {
    this.service = service;
    this.canary = canary;
  }

  /** The privileged texts of the matter. */
  List<String> recorded() {
    service.addChicago();
    var ann = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + ann + "/attorney", map("attorney", true)).is(200);
    service.as("*").asOfficials(ann);
    var deadline = "/v1/deadlines/" + letter();
    var subpoena = Samples.subpoena("demand", text("subpoena"), "privileged", true);
    var returned =
        "/v1/deadlines/" + TestService.deadlineOf(service.post("/v1/subpoenas", subpoena).is(201));
    byHand();
    settle();
    var note = map("official", ann, "planVersion", 1, "note", text("note"));
    note.put("later", map("reason", text("reason")));
    service.signedInAs("attorney");
    service.post(deadline + "/confirmation", note).is(200);
    service.signedInAs("clerk");
    var more = map("due", map("date", "2018-03-23"), "grantedBy", "BJA", "why", text("extension"));
    more.put("words", text("words"));
    service.post(deadline + "/extension", more).is(200);
    var met = map("on", "2018-01-24", "sent", text("sent"), "how", text("how"), "privileged", true);
    met.put("reference", text("reference"));
    service.post(returned + "/met", met).is(200);
    service.post(returned + "/reopening", map("why", text("reopening"))).is(200);
    service
        .post(deadline + "/withdrawn", map("on", "2018-01-24", "why", text("withdrawal")))
        .is(200);
    voided();
    disclosed(ann);
    settle();
    return canaries;
  }

  private String text(String place) {
    var text = canary.apply(place);
    canaries.add(text);
    return text;
  }

  private String letter() {
    var letter =
        Samples.letter(
            "demand",
            text("letter"),
            "privileged",
            true,
            "respondWithin",
            map("count", 25, "unit", "calendar_days", "from", "letter"));
    letter.remove("responseDue");
    return TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
  }

  private void byHand() {
    var order = map("matter", MATTER, "kind", "ordered", "datedOn", "2018-01-24");
    order.put("from", map("office", "Office of Justice Programs"));
    order.put("demand", text("by-hand"));
    order.put("privileged", true);
    order.put("due", map("date", "2018-02-23"));
    order.put("statedBy", "the order");
    service.post("/v1/deadlines", order).is(201);
  }

  private void voided() {
    var letter = Samples.letter("demand", "All emails.", "datedOn", "2018-01-23");
    var id = service.post("/v1/letters", letter).is(201).map("letter").get("letter");
    apply(map("void", map("document", id, "why", text("void"))));
  }

  void apply(Map<String, Object> change) {
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
    service.sweep();
  }

  private void disclosed(String ann) {
    var path = "/v1/matters/" + MATTER + "/disclosure";
    var limited = map("limited", "yes", "counsel", List.of(ann));
    service.put(path, map("disclosure", limited, "why", text("restricting"))).is(200);
    var open = map("limited", "no");
    service.put(path, map("disclosure", open, "why", text("opening"))).is(200);
    var changes =
        service.get("/v1/matters/" + MATTER + "/docket").is(200).list("entries").stream()
            .filter(line -> "disclosure-changed".equals(line.get("kind")))
            .toList();
    var withheld = map("entry", changes.getLast().get("sequence"), "why", text("withholding"));
    service.post("/v1/matters/" + MATTER + "/withheld-texts", withheld).is(200);
  }

  private void settle() {
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
  }
}
