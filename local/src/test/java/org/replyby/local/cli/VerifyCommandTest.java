package org.replyby.local.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.local.TestAws;
import org.replyby.local.docket.Surroundings;
import picocli.CommandLine;

/** An exported docket that is tampered with, and what verify-docket says of it. */
class VerifyCommandTest {
  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private Run verify(String... arguments) {
    return verify("", Map.of(), arguments);
  }

  private Run verify(String input, Map<String, String> environment, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment);
    var exit =
        new CommandLine(new Verify(surroundings))
            .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
            .execute(arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run verify(DocketFile file, String... more) {
    try {
      Files.writeString(folder.resolve("docket.jsonl"), file.text());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var arguments = new java.util.ArrayList<>(java.util.List.of("--in", "docket.jsonl"));
    arguments.addAll(java.util.List.of(more));
    return verify(arguments.toArray(String[]::new));
  }

  private void names(DocketFile tampered, String finding) {
    var run = verify(tampered);
    assertThat(run.out()).isEqualTo("docket.jsonl is not intact: entry " + finding + ".\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  private static DocketFile docket() {
    return new DocketFile();
  }

  @Test
  void anUntouchedFileHolds() {
    var run = verify(docket());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "docket.jsonl is intact: entries 5, head hash " + docket().hashes.getLast() + ".\n");
    assertThat(verify(docket().text(), Map.of(), "--in", "-").exit()).isZero();
    assertThat(verify(docket().text().replace("\n", "\r\n"), Map.of(), "--in", "-").exit())
        .isZero();
  }

  @Test
  void aChangedEntryIsNamed() {
    for (int i = 1; i <= 5; i++) {
      var changed = docket().line(i).replace("\"by\":\"clerk\"", "\"by\":\"nobody\"");
      names(docket().set(i, changed), i + " was changed: its content does not match its hash");
    }
  }

  @Test
  void anEntryWithSomethingAddedOrSpacedOtherwiseIsNamed() {
    var added = docket().line(3).replace("{\"at\"", "{\"aa\":\"x\",\"at\"");
    names(docket().set(3, added), "3 is not as an export writes it");
    names(docket().set(3, docket().line(3) + " "), "3 is not as an export writes it");
    names(docket().set(3, "{}"), "3 is not an entry of a docket");
    names(docket().set(1, "x"), "1 is not an entry of a docket");
    var half = docket().line(3).replace("Se\u00f1or", "\\ud83d");
    names(docket().set(3, half), "3 is not an entry of a docket");
  }

  @Test
  void aRewrittenEntryIsNamedByTheHashThatWasTakenOnFromIt() {
    for (int i = 1; i <= 5; i++) {
      names(
          docket().set(i, docket().forged(i)),
          i + " was replaced: its hash is not the one that the next entry carries");
    }
  }

  @Test
  void aRemovedEntryIsNamedAtTheBeginningInTheMiddleAndAtTheEnd() {
    for (int i = 1; i <= 5; i++) {
      names(docket().remove(i), i + " is missing");
    }
    names(docket().remove(2).remove(2), "2 is missing, and so are all up to entry 3");
  }

  @Test
  void anEndThatWasCutOffIsNamed() {
    var missing = " is missing, or else the last line, which counts the entries";
    names(docket().remove(6), "6" + missing);
    names(docket().remove(6).remove(5), "5" + missing);
  }

  @Test
  void entriesInAnotherOrderAreNamed() {
    names(docket().swap(2, 3), "2 is out of order: entry 3 is in its place");
    names(docket().swap(1, 5), "1 is out of order: entry 5 is in its place");
  }

  @Test
  void anInsertedEntryIsNamed() {
    var twice = " appears twice, the second time in place of entry ";
    names(docket().insert(4, docket().line(2)), "2" + twice + "4");
    names(docket().insert(3, docket().forged(3)), "3" + twice + "4");
    var changed = docket().line(3).replace("clerk", "nobody");
    names(docket().insert(3, changed), "3 follows an entry that was inserted");
    var behind = docket().insert(7, docket().line(5));
    names(behind, "6 was inserted: it comes after the end of the docket");
  }

  @Test
  void aChangedLastLineIsNamedByTheEnd() {
    names(
        docket().set(6, DocketFile.summary(4, docket().hashes.get(3))),
        "5 was inserted: it comes after the end of the docket");
    names(docket().set(6, DocketFile.summary(6, docket().hashes.get(4))), "6 is missing");
    names(
        docket().set(6, DocketFile.summary(5, docket().hashes.get(3))),
        "5 was replaced: its hash is not the one that the next entry carries");
    names(
        docket().set(6, docket().line(6).replace("chicago-il", "denver-co")),
        "6 is the last line, which names another matter");
  }

  @Test
  void aWitnessesHashIsFoundAtTheEndOrEarlier() {
    var hashes = docket().hashes;
    assertThat(verify(docket(), "--head", hashes.get(4)).out())
        .endsWith(" Entry 5 has the witness's hash.\n");
    var earlier = verify(docket(), "--head", hashes.get(2));
    assertThat(earlier.exit()).isZero();
    assertThat(earlier.out()).endsWith(" Entry 3 has the witness's hash.\n");
  }

  /** Every entry and the last line are consistent: nothing but the witness can tell. */
  @Test
  void aDocketThatWasWrittenAnewWholeIsFoundByTheWitness() {
    var rewritten = docket();
    rewritten.lines.clear();
    rewritten.lines.add(docket().forged(1));
    var hash = rewritten.line(1).replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    rewritten.lines.add(DocketFile.summary(1, hash));

    assertThat(verify(rewritten).exit()).isZero();
    var run = verify(rewritten, "--head", docket().hashes.get(2));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("docket.jsonl is not intact: no entry has the witness's hash.");
  }

  @Test
  void whatIsNoUtf8OrLongerThanAnyEntryIsNamed() throws IOException {
    var bytes = docket().text().getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.jsonl"), bytes);
    assertThat(verify("--in", "latin.jsonl").out()).contains("entry 1 is not UTF-8");
    var run = verify(docket().set(2, "x".repeat((4 << 20) + 1)));
    assertThat(run.out()).contains("entry 2 is longer than an entry can be");
    assertThat(run.exit()).isEqualTo(1);
  }

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
