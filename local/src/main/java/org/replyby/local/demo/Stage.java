package org.replyby.local.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.replyby.local.Clerk;
import org.replyby.local.Installation;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.Coded;

/** What city staff do in the script, each through the staff API as API Gateway calls it. */
record Stage(Clerk clerk, Installation app, SentTexts texts, Watch watch) {
  void open(Government government) {
    clerk.put("/v1/jurisdictions/" + government.id(), government.described());
  }

  /**
   * Registers an official, confirms every address, and subscribes the watching queue to the topic.
   */
  void register(Script.Person person) {
    clerk.postOnce(
        "/v1/jurisdictions/" + person.city() + "/officials",
        Map.of(
            "name", person.name(),
            "role", person.role(),
            "tier", Coded.code(person.tier()),
            "attorney", person.attorney(),
            "leastSeverity", Coded.code(person.leastSeverity())),
        person.key());
    var subscriptions = "/v1/officials/" + person.id() + "/subscriptions";
    if (person.email() != null) {
      clerk.post(subscriptions, Map.of("email", person.email()));
    }
    if (person.phone() != null) {
      var subscribed = clerk.post(subscriptions, Map.of("phone", person.phone()));
      var code = texts.codeFor(person.phone()).orElseThrow();
      clerk.post(
          "/v1/subscriptions/" + subscribed.get("subscription") + "/confirm", Map.of("code", code));
    }
    watch.on(app.docket().official(person.id()).orElseThrow().topicArn());
  }

  /** Records a city's letter, opening the city if it is not there yet; answers when it is due. */
  Instant recordLetter(Government government, Script script) {
    var letter = DemoLetter.to(government, Script.DATED, script.due());
    var recorded = clerk.postOnce("/v1/letters", letter, DemoDemand.LETTER.key());
    var deadline = (Map<?, ?>) Objects.requireNonNull(recorded.get("deadline"));
    return Instant.parse(String.valueOf(deadline.get("due")));
  }

  void recordReply(Script.Reply reply) {
    clerk.post(
        "/v1/deadlines/" + DemoDemand.LETTER.deadline(reply.city()) + "/met",
        Map.of(
            "on",
            reply.at().toLocalDate().toString(),
            "sent",
            "The documents.",
            "how",
            "By email.",
            "reference",
            "HYPOTHETICAL-1"));
  }

  void confirm(Script.Person attorney) {
    clerk.postAs(
        attorney.key(),
        "/v1/deadlines/" + DemoDemand.LETTER.deadline(attorney.city()) + "/confirmation",
        Map.of("official", attorney.id().toString(), "planVersion", 1));
  }

  void acknowledge(AlertId alert) {
    clerk.post("/v1/alerts/" + alert + "/acknowledgment", Map.of());
  }

  void recordSubpoena(Script.Subpoena subpoena) {
    var body = new LinkedHashMap<String, Object>();
    body.put("jurisdiction", subpoena.city().toString());
    body.put("matter", DemoDemand.SUBPOENA.described());
    body.put("kind", "administrative");
    body.put("from", Map.of("office", "Office of Justice Programs (HYPOTHETICAL)"));
    body.put("issuedOn", subpoena.at().toLocalDate().toString());
    body.put("returnDate", Map.of("date", subpoena.returnDate().toString()));
    body.put("demand", "HYPOTHETICAL, for this demonstration: what the letter asked for.");
    body.put("disclosure", Map.of("limited", "no"));
    clerk.postOnce("/v1/subpoenas", body, DemoDemand.SUBPOENA.key());
  }
}
