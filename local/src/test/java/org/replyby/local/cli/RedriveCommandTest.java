package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.docket.Surroundings;
import picocli.CommandLine;

/** The options of the redrive command, and its output. */
@Tag("aws")
class RedriveCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    var aws = TestAws.endpoints();
    var surroundings =
        new Surroundings(
            Path.of(""),
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoDb().toString(),
                "AWS_ENDPOINT_URL_SNS", aws.sns().toString(),
                "AWS_ENDPOINT_URL_SQS", aws.sqs().toString()));
    return new CommandLine(new RedriveCommand(surroundings)).execute(arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatToRedriveHasToBeNamed() {
    assertThat(run("--table", "t")).isEqualTo(2);
    assertThat(said()).contains("Name what to redrive");
  }

  @Test
  void aTableThatIsNotThereIsSaid() {
    assertThat(run("--table", "nowhere", "--matter", "chicago-il.m")).isEqualTo(2);
    assertThat(said()).contains("There is no table nowhere");
  }

  @Test
  void aQueueIsGoneThroughAndWhatIsNotKnownIsLeftAndCounted() {
    try (var clients = Clients.of(TestAws.endpoints())) {
      var name = TestAws.freshName();
      LocalTable.create(clients.dynamoDb(), name);
      var queue = clients.sqs().createQueue(c -> c.queueName(name)).queueUrl();
      clients.sqs().sendMessage(s -> s.queueUrl(queue).messageBody("{\"DDBStreamBatchInfo\": {}}"));
      assertThat(run("--table", name, "--all", "--queue", queue)).isZero();
      clients.sqs().sendMessage(s -> s.queueUrl(queue).messageBody("{}"));
      assertThat(run("--table", name, "--queue", queue)).isEqualTo(1);
      assertThat(said())
          .contains("Alerts to be sent again: 0.")
          .contains("1 dropped, as the sweep does them; 0 texts")
          .contains("1 left, because this version does not know them");
    }
  }
}
