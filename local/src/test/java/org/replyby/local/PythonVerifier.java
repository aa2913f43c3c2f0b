package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A verifier as whoever has a file runs it: with Python alone. */
public record PythonVerifier(Path program) {
  /** The one in a matter's file, which is unpacked into a folder. */
  static PythonVerifier unpacked(Map<String, byte[]> files, Path folder) throws IOException {
    unpack(files, folder);
    return new PythonVerifier(folder.resolve("verify.py"));
  }

  static void unpack(Map<String, byte[]> files, Path folder) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  public static boolean isIntact(String verdict) {
    return verdict.contains(" is intact: ");
  }

  /** A line for each file, in a folder. Its exit status is 0 if all of them are intact, else 1. */
  public List<String> says(Path folder, List<String> arguments) throws Exception {
    var command = new ArrayList<>(List.of("python3", program.toString()));
    command.addAll(arguments);
    var python =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var lines = said.lines().toList();
    assertThat(python.waitFor())
        .as(said)
        .isEqualTo(lines.stream().allMatch(PythonVerifier::isIntact) ? 0 : 1);
    return lines;
  }
}
