package org.replyby.local.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.local.TestAws;
import picocli.CommandLine;

/** The options and the error messages of verify-docket. */
class VerifyCommandTest extends VerifyFixture {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--in none.jsonl|none.jsonl cannot be read: there is no such file or folder.",
        "--in .|. is a folder: name a file for --in.",
        "--in - --head abc|Give --head a hash: 64 digits, 0 to 9 and a to f.",
        "--table T --matter chicago|Give --matter an id such as chicago-il.byrne-jag: chicago is not one.",
        "--table T --matter chicago-il.m|Set AWS_REGION to the region of table T."
      })
  void whatCannotBeCheckedIsOneSentenceAndExitCode2(String arguments, String why) {
    var run = verify(arguments.split(" ", -1));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--table T",
        "--matter chicago-il.m",
        "--in x --table T --matter m",
        "--table T --matter m --head x",
        "--head x"
      })
  void aCommandLineThatMakesNoSenseIsExitCode2(String arguments) {
    var run = verify(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTableOrAnEngineThatIsNotThereIsOneSentenceAndExitCode2() {
    var dynamoDb = TestAws.endpoints().dynamoDb().toString();
    var arguments = new String[] {"--table", "none", "--matter", "chicago-il.m"};
    var run = verify("", Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb), arguments);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip()).isEqualTo("There is no table none at " + dynamoDb + ".");

    var nobody = verify("", Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1"), arguments);
    assertThat(nobody.exit()).isEqualTo(2);
    assertThat(nobody.err()).startsWith("Check the credentials, and that http://127.0.0.1:1 ");

    var garbled = verify("", Map.of("AWS_ENDPOINT_URL", "http://a b"), arguments);
    assertThat(garbled.exit()).isEqualTo(2);
    assertThat(garbled.err()).startsWith("Give AWS_ENDPOINT_URL... an address").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify-docket", "export-docket"})
  void theHelpFitsAndNamesTheExitCodes(String command) {
    var commands = new CommandLine(new Commands()).getSubcommands();
    var help = requireNonNull(commands.get(command)).getUsageMessage();

    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).contains("Exit codes:", "--table", "--matter", "AWS_ENDPOINT_URL");
  }
}
