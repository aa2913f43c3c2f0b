package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.replyby.local.PythonVerifier;
import org.replyby.model.chain.DocketEntry;

/**
 * The verifier that goes out with a docket needs Python alone. It and verify-docket accept and
 * refuse the same files, whatever was done to them.
 */
class ForgedDocketsTest extends VerifyFixture {
  private static final String VERIFIER = "verify_docket.py";

  @Test
  void bothVerifiersAcceptAndRefuseTheSameFiles() throws Exception {
    var forged = new ForgedDockets().files();
    var names = List.copyOf(forged.keySet());
    var files = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      files.add("docket" + i + ".jsonl");
      Files.write(folder.resolve(files.get(i)), forged.get(names.get(i)));
    }
    var python = python(files);
    var intact = 0;
    for (int i = 0; i < names.size(); i++) {
      var own = verify("--in", files.get(i));
      var name = shortened(names.get(i)) + ": " + own.out() + python.get(i);
      assertThat(own.exit() == 0).as(name).isEqualTo(PythonVerifier.isIntact(python.get(i)));
      assertThat(own.exit()).as(name).isBetween(0, 1);
      intact += own.exit() == 0 ? 1 : 0;
      if (own.exit() == 0) {
        assertThat(python.get(i)).isEqualTo(own.out().strip());
      }
    }
    assertThat(intact).as("files that both accept").isBetween(50, 150);
    assertThat(names.size()).as("files").isGreaterThan(1_500);
  }

  @Test
  void bothLookForTheHashThatAWitnessKept() throws Exception {
    var docket = new DocketFile();
    Files.writeString(folder.resolve("docket.jsonl"), docket.text());
    for (var hash : List.of(docket.hashes.get(0), docket.hashes.get(4), "0".repeat(64))) {
      var own = verify("--in", "docket.jsonl", "--head", hash);
      var python = python(List.of("docket.jsonl", "--head", hash)).getFirst();
      assertThat(PythonVerifier.isIntact(python)).as(python).isEqualTo(own.exit() == 0);
      if (own.exit() == 0) {
        assertThat(python).isEqualTo(own.out().strip());
      }
    }
  }

  @Test
  void anEntryThatWasChangedIsNamed() throws Exception {
    var changed = new DocketFile();
    changed.set(3, changed.line(3).replace("clerk", "nobody"));
    Files.writeString(folder.resolve("docket.jsonl"), changed.text());
    assertThat(python(List.of("docket.jsonl")))
        .containsExactly(
            "docket.jsonl is not intact: entry 3 was changed: its content does not match its hash.");
  }

  private static String shortened(String name) {
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  private List<String> python(List<String> arguments) throws Exception {
    return new PythonVerifier(verifier()).says(folder, arguments);
  }

  private Path verifier() throws IOException {
    var copy = folder.resolve(VERIFIER);
    try (var in = DocketEntry.class.getResourceAsStream(VERIFIER)) {
      Files.write(copy, Objects.requireNonNull(in).readAllBytes());
    }
    return copy;
  }
}
