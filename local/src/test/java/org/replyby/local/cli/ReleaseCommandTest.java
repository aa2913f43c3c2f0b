package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.local.Installation;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.telemetry.Telemetry;
import picocli.CommandLine;

/** The options of the release command, its output, and what is left in the table. */
@Tag("aws")
class ReleaseCommandTest {
  private static final String HOW = "Deploy with Held=true first, then say --held";

  private static final Instant NOW = Instant.parse("2018-03-13T15:00:00Z");
  private static final List<String> CITIES = List.of("Chicago", "Evanston", "Joliet");
  private static final String SUBPOENA =
      """
      {"jurisdiction": {"name": "Chicago", "kind": "city", "state": "IL", "timeZone": "America/Chicago"},
       "matter": {"title": "Secret title"},
       "kind": "administrative", "from": {"office": "Office of Justice Programs"},
       "issuedOn": "2018-03-12", "servedOn": "2018-03-13",
       "returnDate": {"date": "2018-03-26", "time": "10:00"}, "demand": "All guidance.",
       "disclosure": {"limited": "no"}}
      """;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final String table = TestAws.freshName();
  private final Clients clients = Clients.of(TestAws.endpoints());

  /**
   * The operator is to hear of each city that nobody there can be reached. Nothing is sent here.
   */
  @BeforeEach
  void aMessageOfEachCityWaits() {
    LocalTable.create(clients.dynamoDb(), table);
    var settings =
        new Installation.Settings(
            table,
            table,
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            () -> NOW,
            new Random(5),
            Installation.unpaced(),
            Telemetry.of((event, fields) -> {}));
    var api = Installation.on(clients, settings).staffApi();
    for (var city : CITIES) {
      var body = SUBPOENA.replace("\"Chicago\"", "\"" + city + "\"");
      var request = ApiEvent.json("POST", "/v1/subpoenas", body).under(city);
      assertThat(Invocation.of(api, request.event())).containsEntry("statusCode", 201);
    }
  }

  @AfterEach
  void end() {
    clients.dynamoDb().deleteTable(d -> d.tableName(table));
    clients.close();
  }

  private int run(String... options) {
    said.reset();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    var surroundings =
        new Surroundings(
            Path.of(""),
            new ByteArrayInputStream(new byte[0]),
            said,
            out,
            Map.of("AWS_ENDPOINT_URL_DYNAMODB", TestAws.endpoints().dynamoDb().toString()));
    return new CommandLine(new Release(surroundings))
        .setOut(new PrintWriter(said, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(said, true, StandardCharsets.UTF_8))
        .execute(options);
  }

  private int release(String... options) {
    return run(
        Stream.concat(Stream.of("--table", table), Stream.of(options)).toArray(String[]::new));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The names of what waits, as the command lists them. */
  private List<String> waiting() {
    assertThat(release()).isZero();
    var lines = said().lines().toList();
    var names =
        lines.stream()
            .filter(l -> l.contains("  "))
            .map(l -> l.substring(0, l.indexOf("  ")))
            .toList();
    assertThat(lines).last().isEqualTo("Messages that wait: " + names.size() + ".");
    return names;
  }

  @Test
  void whatWaitsIsListedWithoutAName() {
    assertThat(waiting()).hasSize(CITIES.size()).doesNotHaveDuplicates();
    assertThat(said())
        .contains("chicago-il.operator.nobody-", "notice to an official, since " + NOW)
        .doesNotContain("Secret title");
    assertThat(waiting()).as("after it was listed").hasSize(CITIES.size());
  }

  @Test
  void allThatWaitIsEndedOrAllButTheNamedOnes() {
    var before = waiting();
    var one = before.getLast();
    assertThat(release("--held", "--only", one)).isZero();
    assertThat(said()).contains("Messages that are not sent again: " + (before.size() - 1) + ".");
    assertThat(waiting()).containsExactly(one);
    assertThat(release("--held=true", "--none")).isZero();
    assertThat(said()).contains("Messages that are not sent again: 1.");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void onAStackThatIsNotHeldNothingIsEnded() {
    var before = waiting();
    for (var options :
        new String[][] {
          {"--none"},
          {"--only", before.getFirst()},
          {"--none", "--held=false"},
          {"--held", "false", "--none"}
        }) {
      assertThat(release(options)).isEqualTo(2);
      assertThat(said()).contains(HOW);
    }
    assertThat(waiting()).isEqualTo(before);
  }

  /** Where the stack has no such output the AWS CLI prints nothing, or "None". */
  @Test
  void anOutputThatIsNotThereIsNotTakenForHeld() {
    var before = waiting();
    assertThat(release("--none", "--held=None")).isEqualTo(2);
    assertThat(release("--none", "--held=")).isEqualTo(2);
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aContradictionAndAnUnknownNameEndNothing() {
    var before = waiting();
    assertThat(release("--held", "--none", "--only", before.getFirst())).isEqualTo(2);
    assertThat(said()).contains("Give --none or --only, not both.");
    assertThat(release("--held", "--only", before.getFirst(), "--only", "nothing")).isEqualTo(2);
    assertThat(said()).contains("Nothing was ended: no message waits under the name nothing.");
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aTableThatIsNotThereOrNotNamedIsSaid() {
    assertThat(run("--table", "nowhere")).isEqualTo(2);
    assertThat(said()).contains("There is no table nowhere");
    assertThat(run()).isEqualTo(2);
    assertThat(said()).contains("Missing required option: '--table=NAME'");
  }

  @Test
  void theHelpSaysWhatIsEndedAndHowItExits() {
    assertThat(run("--help")).isZero();
    assertThat(said())
        .contains("--table", "--held", "--none", "--only", "Exit codes:")
        .contains("What is ended is never sent");
  }

  /** As a person calls it: the program's own list of commands has it. */
  @Test
  void theProgramKnowsIt() {
    var program = new CommandLine(new Commands());
    assertThat(program.getSubcommands()).containsKey("release");
    assertThat(program.execute("release", "--table", "t", "--none")).isEqualTo(2);
  }
}
