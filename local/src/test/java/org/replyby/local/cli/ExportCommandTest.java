package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.docket.Surroundings;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionKind;
import org.replyby.model.Matter;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Write;
import picocli.CommandLine;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The commands export and verify a docket of two entries in a table. */
@Tag("aws")
class ExportCommandTest {
  private static final String MATTER = DocketFile.MATTER.toString();

  @TempDir Path folder;

  private final String table = TestAws.freshName();
  private final Clients clients = Clients.of(TestAws.endpoints());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final DocketEntry first =
      DocketFile.entry(new Matter(DocketFile.MATTER, "Byrne JAG", 0, ""), "l1");
  private final DocketEntry second =
      DocketFile.entry(new Matter(DocketFile.MATTER, "Byrne JAG", 1, first.hash()), "l2");

  @BeforeEach
  void aTableWithADocket() {
    LocalTable.create(clients.dynamoDb(), table);
    var city = DocketFile.MATTER.jurisdiction();
    var zone = ZoneId.of("America/Chicago");
    var chicago = new Jurisdiction(city, "Chicago", JurisdictionKind.CITY, "IL", zone);
    var head = new Matter(DocketFile.MATTER, "Byrne JAG", 2, second.hash());
    var writes =
        List.<Write>of(
            new Write.NewJurisdiction(chicago),
            new Write.NewMatter(head),
            new Write.NewEntry(first),
            new Write.NewEntry(second));
    assertThat(new DynamoDocket(clients.dynamoDb(), table, (event, fields) -> {}).commit(writes))
        .isEqualTo(new Commit.Done());
  }

  @AfterEach
  void end() {
    clients.dynamoDb().deleteTable(d -> d.tableName(table));
    clients.close();
  }

  private Surroundings surroundings() {
    return new Surroundings(
        folder,
        InputStream.nullInputStream(),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of("AWS_ENDPOINT_URL", TestAws.endpoints().dynamoDb().toString()));
  }

  private int export(String... arguments) {
    return new CommandLine(new Export(surroundings())).execute(arguments);
  }

  private int verify(String... arguments) {
    return new CommandLine(new Verify(surroundings())).execute(arguments);
  }

  private static String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private void removeFirst() {
    var key =
        Map.of("pk", AttributeValue.fromS("M#" + MATTER), "sk", AttributeValue.fromS("E#00000001"));
    clients.dynamoDb().deleteItem(d -> d.tableName(table).key(key));
  }

  @Test
  void eachEntryIsALineAndTheLastLineIsTheHead() {
    assertThat(export("--table", table, "--matter", MATTER)).isZero();
    assertThat(said(out))
        .isEqualTo(
            first.json()
                + "\n"
                + second.json()
                + "\n"
                + DocketFile.summary(2, second.hash())
                + "\n");
    assertThat(said(err))
        .isEqualTo(MATTER + " is intact: entries 2, head hash " + second.hash() + ".\n");
  }

  @Test
  void whatWasExportedHoldsAndSoDoesTheTable() {
    assertThat(export("--table", table, "--matter", MATTER, "--out", "d.jsonl")).isZero();
    assertThat(said(out)).isEmpty();
    assertThat(verify("--in", "d.jsonl", "--head", first.hash())).isZero();
    assertThat(verify("--table", table, "--matter", MATTER)).isZero();
  }

  @Test
  void aDocketThatDoesNotHoldIsWrittenAndTheEntryIsNamedWithExitCode1() {
    removeFirst();
    assertThat(export("--table", table, "--matter", MATTER, "--out", "d.jsonl")).isEqualTo(1);
    assertThat(said(err)).isEqualTo(MATTER + " is not intact: entry 1 is missing.\n");
    assertThat(verify("--in", "d.jsonl")).isEqualTo(1);
    assertThat(verify("--table", table, "--matter", MATTER)).isEqualTo(1);
    assertThat(said(out))
        .isEqualTo(
            "d.jsonl is not intact: entry 1 is missing.\n"
                + MATTER
                + " is not intact: entry 1 is missing.\n");
  }

  @Test
  void whatCannotBeExportedLeavesTheFileAsItWasWithExitCode2() throws IOException {
    Files.writeString(folder.resolve("d.jsonl"), "old");
    assertThat(export("--table", table, "--matter", "chicago-il.none", "--out", "d.jsonl"))
        .isEqualTo(2);
    assertThat(said(err)).isEqualTo("Table " + table + " has no matter chicago-il.none.\n");
    assertThat(folder.resolve("d.jsonl")).hasContent("old");
    assertThat(export("--table", table, "--matter", MATTER, "--out", ".")).isEqualTo(2);
    assertThat(said(err)).endsWith(". is a folder: name a file for --out.\n");
  }
}
