package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;

/** Asks for the files of matters, and unpacks them. */
final class MatterFiles {
  private final TestService service;

  MatterFiles(TestService service) {
    this.service = service;
  }

  /** API Gateway's answer. */
  Map<String, Object> answer(String path, String accept, String subject, String groups) {
    var event = new HashMap<>(ApiEvents.event("GET", path, null, null, subject, groups));
    event.put("headers", Map.of("accept", accept));
    return ContractCheck.checked(event, Invocation.of(service.app.staffApi(), event));
  }

  byte[] zip(String path) {
    return bytes(answer(path, "application/zip", "clerk", "*"));
  }

  String json(String path) {
    var answer = answer(path, "application/json", "clerk", "*");
    return new String(bytes(answer), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Map<String, Object> answer) {
    assertThat(answer.get("statusCode")).as("%s", answer.get("body")).isEqualTo(200);
    return Base64.getDecoder().decode((String) answer.get("body"));
  }

  /** The files of a ZIP by their names, in its order. */
  static Map<String, byte[]> unpacked(byte[] zip) {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return files;
  }
}
