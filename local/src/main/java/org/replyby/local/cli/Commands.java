package org.replyby.local.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.replyby.local.aws.LocalAws;
import org.replyby.local.aws.LocalAwsSettings;
import org.replyby.local.demo.Demo;
import org.replyby.local.lambda.LocalTelemetry;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.local.messages.AllMessages;
import org.replyby.local.messages.DateExamples;
import org.replyby.local.serve.Cors;
import org.replyby.local.serve.Offer;
import org.replyby.local.serve.Serve;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The commands. */
@Command(
    name = "replyby",
    subcommands = {
      Due.class,
      Export.class,
      Verify.class,
      RedriveCommand.class,
      RotateKey.class,
      Release.class,
      Token.class
    },
    description = "ReplyBy on this machine, without an AWS account.",
    mixinStandardHelpOptions = true,
    version = "ReplyBy 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success",
      "1:failure: the last lines say what to do",
      "2:the command line is not valid"
    },
    footer = {
      "",
      "To use another AWS engine, set AWS_ENDPOINT_URL, or",
      "AWS_ENDPOINT_URL_DYNAMODB and AWS_ENDPOINT_URL_SNS."
    })
final class Commands {
  @Command(
      description =
          "Plays five weeks of the 23 letters of January 2018 in a minute, and counts the alerts.",
      mixinStandardHelpOptions = true)
  int demo() throws IOException {
    var project = ProjectFolder.find();
    var journal = project.leftovers("demo").resolve("functions.log");
    try (var aws = LocalAws.open(System.getenv(), LocalAwsSettings.passing(project, "demo"));
        var log = new PrintStream(Files.newOutputStream(journal), true)) {
      var name = aws.isOwn() ? "demo" : "demo" + Long.toString(System.currentTimeMillis(), 36);
      var verdict = Demo.play(aws.endpoints(), name, System.out, LocalTelemetry.to(log));
      System.out.println();
      System.out.println("To try it yourself: make serve");
      return verdict.isGood() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  @Command(
      description =
          "Prints every email, text, web page and problem that the service sends or answers, with"
              + " sample data, and every text of the staff pages by its key: for translators,"
              + " lawyers, and anyone who wants to read them first.",
      mixinStandardHelpOptions = true)
  int messages() {
    new AllMessages(System.out).print();
    return ExitCode.OK;
  }

  @Command(
      description = "Prints five due dates with their explanations in full.",
      mixinStandardHelpOptions = true)
  int dates() {
    new DateExamples(System.out).print();
    return ExitCode.OK;
  }

  @Command(
      description = "Serves the staff API on this machine, on the real clock, until Ctrl-C.",
      mixinStandardHelpOptions = true)
  int serve(
      @Option(
              names = "--port",
              defaultValue = "8080",
              description = "Its port on localhost (default: ${DEFAULT-VALUE}).")
          int port,
      @Option(names = "--fresh", description = "Deletes the data of earlier runs.") boolean fresh,
      @Option(
              names = "--allowed-origin",
              defaultValue = "",
              description = "Another site whose pages may ask, such as http://localhost:5173.")
          String origin,
      @Option(
              names = "--letters",
              defaultValue = "ask",
              description =
                  "Whether new data begins with the 23 letters of January 2018, moved to today:"
                      + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
          Offer offer) {
    new Serve(ProjectFolder.find(), System.out).run(port, fresh, new Cors(origin), offer);
    return ExitCode.OK;
  }

  @Command(
      description = "Starts the local AWS alone, with the table, until Ctrl-C.",
      mixinStandardHelpOptions = true)
  int aws(
      @Option(
              names = "--host",
              defaultValue = "127.0.0.1",
              description =
                  "The address it listens on (default: ${DEFAULT-VALUE}); containers need another.")
          String host,
      @Option(
              names = "--dynamodb-port",
              defaultValue = "0",
              description = "The port of DynamoDB (default: any free one).")
          int dynamoDbPort,
      @Option(
              names = "--sns-port",
              defaultValue = "0",
              description = "The port of SNS and SQS (default: any free one).")
          int snsPort) {
    var settings =
        new LocalAwsSettings(ProjectFolder.find(), "aws", false, host, dynamoDbPort, snsPort);
    new AwsAlone(System.out).run(settings);
    return ExitCode.OK;
  }
}
