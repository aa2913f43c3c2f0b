package org.replyby.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.PersonId;
import org.replyby.model.imports.ActingFor;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.SentTable;
import org.replyby.model.imports.TableFile;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What S3 is asked for, and what its answers mean; that S3 takes it is tested elsewhere. */
class S3TablesTest {
  private static final ImportId ID = ImportId.parse("chicago-il.tk3j5h6g7f8d9");

  private final List<String> asked = new ArrayList<>();
  private final List<String> signed = new ArrayList<>();
  private int status = 200;
  private HttpServer server;
  private S3Tables tables;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    var who = AwsSessionCredentials.create("key", "secret", "a-token");
    var bucket =
        Bucket.of("files", "us-east-1", "http://127.0.0.1:" + server.getAddress().getPort());
    var signer =
        new S3Signer(
            bucket,
            StaticCredentialsProvider.create(who),
            InstantSource.system(),
            (action, key) -> signed.add(action + " " + key));
    tables = new S3Tables(() -> signer);
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    var uri = exchange.getRequestURI();
    asked.add(exchange.getRequestMethod() + " " + uri.getPath() + " " + type + " " + body);
    assertThat(uri.getQuery()).contains("X-Amz-Security-Token=a-token", "X-Amz-Expires=60");
    var answer = "a,b".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Test
  void aTableIsReadInItsVersion() {
    assertThat(tables.read(ID, "v1")).hasValue("a,b".getBytes(StandardCharsets.UTF_8));
    assertThat(asked).containsExactly("GET /files/imports/incoming/" + ID + " null ");
    assertThat(signed).containsExactly("s3:GetObjectVersion imports/incoming/" + ID);
  }

  @Test
  void aTableThatIsGoneIsNoFault() {
    status = 404;
    assertThat(tables.read(ID, "v1")).isEmpty();
  }

  private static Import with(String sequencer) {
    var person = new ActingFor("clerk", PersonId.of("https://issuer.example", "clerk"), false);
    var sent = new SentTable("v1", "", sequencer);
    return Import.opened(ID, ImportKind.LETTERS, person, Instant.EPOCH)
        .came(new TableFile(sent, Instant.EPOCH));
  }

  @Test
  void theTableOfAFileThatReplacedAnotherGoesBackUnderAKeyOfItsOwn() {
    tables.write(with("0A"), "c,d".getBytes(StandardCharsets.UTF_8));
    assertThat(signed).containsExactly("s3:PutObject imports/tables/" + ID + ".0A.csv");
  }

  @Test
  void aTableGoesBackAsCsv() {
    tables.write(with(""), "c,d".getBytes(StandardCharsets.UTF_8));
    assertThat(asked)
        .containsExactly("PUT /files/imports/tables/" + ID + ".csv text/csv; charset=utf-8 c,d");
    assertThat(signed).containsExactly("s3:PutObject imports/tables/" + ID + ".csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500, 503})
  void anythingElseIsAFault(int refused) {
    status = refused;
    assertThatThrownBy(() -> tables.read(ID, "v1"))
        .hasMessage("S3 answers " + refused + " to read a table");
    assertThatThrownBy(() -> tables.write(with(""), new byte[0]))
        .hasMessage("S3 answers " + refused + " to write a table");
  }
}
