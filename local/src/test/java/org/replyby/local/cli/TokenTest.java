package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.signin.SignInFile;
import org.replyby.local.signin.TestPool;
import picocli.CommandLine;

/** What {@code token} prints and how it ends; the tokens themselves are tested as SignInTest. */
@Tag("aws")
class TokenTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private SignInFile file() {
    return new SignInFile(folder.resolve("sign-in.json"));
  }

  private int run(String... arguments) {
    var surroundings =
        new Surroundings(
            Path.of(""),
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of());
    var errors = new java.io.PrintWriter(err, true, StandardCharsets.UTF_8);
    return new CommandLine(new Token(surroundings, file())).setErr(errors).execute(arguments);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theOperatorsTokenIsAllThatItPrints() {
    try (var test = new TestPool(URI.create("http://localhost:1"))) {
      file().write(test.pool);
      assertThat(run("--operator")).isZero();
      var printed = out.toString(StandardCharsets.UTF_8).strip();
      assertThat(test.authorizer().claims("Bearer " + printed).orElseThrow())
          .containsEntry("cognito:groups", "[*]");
      assertThat(err()).isEmpty();
    }
  }

  @Test
  void withoutServeItSaysWhatToStart() {
    assertThat(run("--operator")).isEqualTo(2);
    assertThat(err()).contains("Start make serve first");
    try (var gone = new TestPool(URI.create("http://localhost:1"))) {
      file().write(gone.pool);
      assertThat(run("--role", "clerk", "--jurisdiction", "chicago-il")).isEqualTo(2);
      assertThat(err()).endsWith("Start make serve first, in another terminal: it signs in.\n");
    }
    assertThat(out.size()).isZero();
  }

  @Test
  void whatCannotBeIsRefusedWithWhatToGive() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--operator", "--role", "clerk")).isEqualTo(2);
    assertThat(err()).contains("Give --role and --jurisdiction, or --operator alone.");
    try (var test = new TestPool(URI.create("http://localhost:1"))) {
      file().write(test.pool);
      assertThat(run("--role", "mayor", "--jurisdiction", "chicago-il")).isEqualTo(2);
      assertThat(err())
          .contains("Give --role one of: viewer, clerk, counsel, administrator, observer.");
      assertThat(run("--role", "clerk", "--jurisdiction", "Chicago!")).isEqualTo(2);
      assertThat(err()).contains("Give --jurisdiction an id, such as chicago-il.");
    }
    assertThat(out.size()).isZero();
  }
}
