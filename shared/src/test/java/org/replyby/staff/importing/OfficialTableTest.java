package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.official;
import static org.replyby.staff.importing.Opening.officials;
import static org.replyby.staff.importing.Opening.problems;

import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.people.RegisterOfficial;

class OfficialTableTest {
  @Test
  void anOfficialIsReadWithBothAddresses() {
    var line =
        official(
            officials(
                    "Full name,Job title,Tier,Alerts from,Weekly digest,City attorney,E-mail,Cell phone",
                    "Ada Example,City attorney,backup,urgent only,TRUE,Yes,Ada@Example.COM,(312) 555-0123")
                .getFirst());
    assertThat(line.request())
        .isEqualTo(
            new RegisterOfficial.Request(
                Opening.CHICAGO,
                "Ada Example",
                "City attorney",
                Tier.DEPUTY,
                Severity.URGENT,
                true,
                true,
                "key-2"));
    assertThat(line.email()).isEqualTo(new Address.Email("Ada@example.com"));
    assertThat(line.phone()).isEqualTo(new Address.Phone("+13125550123"));
  }

  @Test
  void whatIsLeftOutIsAsInTheApi() {
    var line = official(officials("name,role,email", "Ada Example,City attorney,").getFirst());
    assertThat(line.request().tier()).isEqualTo(Tier.PRIMARY);
    assertThat(line.request().leastSeverity()).isEqualTo(Severity.NOTICE);
    assertThat(line.email()).isNull();
    assertThat(line.phone()).isNull();
  }

  @Test
  void eachFaultIsSaidAtItsCell() {
    var line =
        officials(
                "name,role,tier,email,phone,digest,retirement.at",
                "www.example.com,,boss,ada at example,1-800-555-0199,often,2018-01-01T00:00:00Z")
            .getFirst();
    assertThat(problems(line))
        .extracting(CellProblem::column)
        .containsExactlyInAnyOrder(
            "name", "role", "tier", "email", "phone", "digest", "retirement.at");
    assertThat(problems(line))
        .extracting(CellProblem::problem)
        .contains("must be one of: primary, deputy, watcher", "must be yes or no", "is missing");
  }
}
