package org.replyby.local.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Map;
import org.replyby.local.Clerk;
import org.replyby.model.Coded;

/**
 * The 23 letters of January 2018 moved to today: each is dated today and gives as many days as it
 * gave then. Officials are invented, and have email addresses only.
 */
public record TodaysLetters(Clerk clerk) {
  /** Opens the cities, adds their officials and records the letters. Once is enough. */
  public void record(LocalDate today) {
    var window = DAYS.between(Script.DATED, Script.of2018().due());
    for (var government : Government.all()) {
      clerk.put("/v1/jurisdictions/" + government.id(), government.described());
      Script.cast().stream()
          .filter(person -> person.city().equals(government.id()))
          .forEach(this::add);
      clerk.postOnce(
          "/v1/letters",
          DemoLetter.to(government, today, today.plusDays(window)),
          DemoDemand.LETTER.key());
    }
  }

  private void add(Script.Person person) {
    var email = person.email();
    if (email == null) {
      return;
    }
    clerk.postOnce(
        "/v1/jurisdictions/" + person.city() + "/officials",
        Map.of(
            "name", person.name(),
            "role", person.role(),
            "tier", Coded.code(person.tier()),
            "attorney", person.attorney(),
            "leastSeverity", Coded.code(person.leastSeverity())),
        person.key());
    clerk.post("/v1/officials/" + person.id() + "/subscriptions", Map.of("email", email));
  }
}
