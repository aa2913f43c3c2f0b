package org.replyby.local;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.json.Json;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.machine.ProjectFolder;

/** Sends every file of events/, in order, to its function. The file's name contains the status. */
@Tag("aws")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {
  private TestService service;
  private String subscription = "none";

  @BeforeAll
  void begin() {
    service = TestService.startedAt(Instant.parse("2026-01-05T15:00:00Z"));
    LocalBucket.create(service.clients.s3(), Installation.bucket(service.app.table()));
  }

  @AfterAll
  void end() {
    service.close();
  }

  static Stream<Path> files() {
    return Stream.of(
            "staff-api",
            "staff-pages",
            "deadline-sweep",
            "alert-dispatch",
            "acknowledge",
            "inbound-sms",
            "reconcile",
            "delivery-status",
            "calendar-feed",
            "document-intake",
            "matter-export",
            "webhook-delivery",
            "table-import")
        .flatMap(
            function -> {
              try (var files = Files.list(ProjectFolder.find().file("events/" + function))) {
                return files.sorted(comparingInt(EventsTest::number)).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().split("-", 2)[0]);
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEventIsAnsweredAsItsNameSays(Path file) throws IOException {
    var name = file.getFileName().toString().split("\\.", 3);
    var folder = file.getName(file.getNameCount() - 2).toString();
    var function = function(folder);
    var event = Files.readString(file).replace("{{subscription}}", subscription);
    if (name[1].equals("error")) {
      assertThatThrownBy(() -> Invocation.of(function, event)).isInstanceOf(RuntimeException.class);
      return;
    }
    var answer = Invocation.of(function, event);
    switch (name[1]) {
      case "ok" -> assertThat(failures(answer)).isEmpty();
      case "failed" -> assertThat(failures(answer)).isNotEmpty();
      default -> {
        isAnsweredWith(Integer.parseInt(name[1]), answer);
        if (folder.equals("staff-api")) {
          ContractCheck.checked(Json.read(event), answer);
        }
      }
    }
  }

  /** Their order is that of their numbers. */
  @Test
  void noTwoSamplesOfAFunctionHaveOneNumber() {
    assertThat(files().map(file -> file.getParent().getFileName() + " " + number(file)))
        .doesNotHaveDuplicates();
  }

  private RequestStreamHandler function(String folder) {
    return switch (folder) {
      case "staff-api" -> service.app.staffApi();
      case "staff-pages" -> service.app.staffPages();
      case "deadline-sweep" -> service.app.deadlineSweep();
      case "alert-dispatch" -> service.app.alertDispatch();
      case "acknowledge" -> service.app.acknowledge();
      case "inbound-sms" -> service.app.inboundSms();
      case "reconcile" -> service.app.reconcile();
      case "delivery-status" -> service.app.deliveryStatus();
      case "calendar-feed" -> service.app.calendarFeed();
      case "document-intake" -> service.app.files().documentIntake();
      case "matter-export" -> service.app.files().matterExport();
      case "webhook-delivery" -> service.app.webhookDelivery();
      case "table-import" -> service.app.tableImport();
      default -> throw new IllegalArgumentException(folder);
    };
  }

  private void isAnsweredWith(int status, Map<String, Object> answer) throws IOException {
    assertThat(answer).containsEntry("statusCode", status);
    assertThat(answer.keySet())
        .isSubsetOf("statusCode", "headers", "cookies", "body", "isBase64Encoded");
    if (status == 201) {
      var body = Json.read(String.valueOf(answer.get("body")));
      subscription =
          body.containsKey("requestedAt") ? String.valueOf(body.get("subscription")) : subscription;
    }
  }

  private static List<?> failures(Map<String, Object> answer) {
    return answer.get("batchItemFailures") instanceof List<?> failures ? failures : List.of();
  }
}
