package org.replyby.local.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.contract.Contract.map;
import static org.replyby.local.contract.Contract.object;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.local.Template;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.staff.Desk;
import org.replyby.staffapi.StaffApi;
import org.replyby.staffapi.http.Route;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.attaching.FileStore;
import org.replyby.usecases.calendars.Calendars;
import org.replyby.usecases.calendars.KeepCalendars;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.exporting.Exports;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.importing.ImportUses;
import org.replyby.usecases.importing.Imports;
import org.replyby.usecases.importing.TableLinks;
import org.replyby.usecases.members.Members;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.members.SignOutEverywhere;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.repeating.KeptAnswers;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.sharing.Campaigns;
import org.replyby.usecases.subscribing.Subscriptions;
import org.replyby.usecases.webhooks.Webhooks;

/** The contract, the function's routes and the template's routes name the same things. */
class ContractTest {
  private static final Pattern SECRET =
      Pattern.compile("(?i)secret|password|code|token|signature|link|key|credential");
  private static final String TO_STAFF_API = "integrations/${StaffIntegration}";

  static Stream<Operation> operations() {
    return Contract.STAFF_API.operations().stream();
  }

  static Stream<Operation> operationsWithToken() {
    return operations().filter(o -> !o.isPublic());
  }

  @Test
  void everyRouteIsAnOperationWithItsParametersAndViceVersa() {
    var routes =
        api().routes().stream()
            .map(r -> r.method() + " " + r.template() + " " + new TreeSet<>(r.parameters()))
            .toList();
    assertThat(
            operationsWithToken().map(o -> o + " " + new TreeSet<>(o.parameters("query"))).toList())
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theIdsInAPathAreItsParameters(Operation operation) {
    var named =
        Stream.of(operation.path().split("/"))
            .filter(part -> part.startsWith("{"))
            .map(part -> part.substring(1, part.length() - 1))
            .toList();
    assertThat(operation.parameters("path")).containsExactlyInAnyOrderElementsOf(named);
  }

  /** What the front door and the gateway answer for any operation. */
  @ParameterizedTest
  @MethodSource("operationsWithToken")
  void everyOperationNamesWhatItCanBeAnswered(Operation operation) {
    assertThat(operation.statuses()).contains("400", "401", "405", "429", "500", "503");
    if (operation.hasBody()) {
      assertThat(operation.statuses()).contains("413", "415", "422");
    }
    if (!operation.parameters("path").isEmpty()) {
      assertThat(operation.statuses()).contains("403", "404");
    }
  }

  /** If-Match is asked for where a route changes what is there, and nowhere else. */
  @Test
  void theSameRoutesTakeIfMatch() {
    var saying =
        operations()
            .filter(o -> o.parameters("header").contains("If-Match"))
            .peek(o -> assertThat(o.statuses()).as(o.toString()).contains("412", "428"))
            .map(Operation::toString);
    var taking =
        api().routes().stream()
            .filter(r -> r.condition() != Route.Condition.NONE)
            .map(r -> r.method() + " " + r.template())
            .toList();
    assertThat(saying.toList()).containsExactlyInAnyOrderElementsOf(taking);
    assertThat(operations().filter(o -> o.statuses().contains("428")).count())
        .isEqualTo(taking.size());
  }

  @Test
  void theTemplateLetsEachOperationThroughWithATokenUnlessItIsPublic() throws IOException {
    var routes = staffRoutes();
    var open = routes.get("NONE");
    assertThat(routes.get("JWT")).containsExactly("ANY /v1/{proxy+}");
    assertThat(open).contains("OPTIONS /v1/{proxy+}");
    assertThat(operationsWithToken().map(Operation::path)).allMatch(p -> p.startsWith("/v1/"));
    assertThat(operations().filter(Operation::isPublic).map(o -> "ANY " + o.path()))
        .containsExactlyInAnyOrderElementsOf(
            open.stream().filter(route -> !route.startsWith("OPTIONS ")).toList());
  }

  @Test
  void theHandbooksTableSaysTheSame() throws IOException {
    var handbook = Files.readString(ProjectFolder.find().file("docs/api.md"));
    assertThat(handbook.lines().filter(line -> line.matches("\\| [A-Z]+ \\| `/.*")))
        .containsExactlyInAnyOrderElementsOf(operationsWithToken().map(ContractTest::row).toList());
  }

  /** Its own statuses; those that every route has are in a table of their own. */
  private static String row(Operation operation) {
    var own =
        operation.statuses().stream()
            .filter(s -> s.startsWith("2") || s.equals("409") || s.equals("412"))
            .sorted()
            .collect(Collectors.joining(", "));
    return "| %s | `%s` | %s | %s |"
        .formatted(operation.method(), operation.path(), operation.said().get("summary"), own);
  }

  /** So that the page for people can say it. */
  @Test
  void everyFieldOfEveryObjectSaysWhatItMeans() {
    map(map(Contract.STAFF_API.document(), "components"), "schemas")
        .forEach(
            (name, schema) ->
                map(object(schema), "properties")
                    .forEach(
                        (field, said) ->
                            assertThat(object(said))
                                .as(name + "." + field)
                                .containsKey("description")));
  }

  /**
   * No link, password or code of a phone is in an answer, so that whatever a repeat under the same
   * Idempotency-Key gets again is no secret. A code is a court's, or of an error; a keyed hash
   * shows no text; the token of a preview names what was shown, and gives no right. The secret of a
   * webhook is in the answer that makes it alone.
   */
  @Test
  void noAnswerHoldsASecret() {
    var fields = new TreeSet<String>();
    operations()
        .forEach(
            operation ->
                operation.statuses().stream()
                    .filter(status -> status.startsWith("2"))
                    .flatMap(
                        status -> operation.content(Integer.parseInt(status)).values().stream())
                    .forEach(shown -> addFields(fields, map(object(shown), "schema"), Set.of())));
    assertThat(fields).hasSizeGreaterThan(100);
    assertThat(fields.stream().filter(name -> SECRET.matcher(name).find()))
        .containsExactly("code", "formerSecretUntil", "keyedHash", "secret", "token");
  }

  private static void addFields(Set<String> fields, Map<String, Object> schema, Set<Object> above) {
    if (above.contains(schema)) {
      return;
    }
    var inside = new HashSet<>(above);
    inside.add(schema);
    var said = Contract.STAFF_API.resolved(schema);
    map(said, "properties")
        .forEach(
            (name, field) -> {
              fields.add(name);
              addFields(fields, object(field), inside);
            });
    if (said.get("items") instanceof Map<?, ?> items) {
      addFields(fields, object(items), inside);
    }
    for (var choice : List.of("oneOf", "anyOf", "allOf")) {
      if (said.get(choice) instanceof List<?> choices) {
        choices.forEach(one -> addFields(fields, object(one), inside));
      }
    }
  }

  /** The routes to the staff API by what they ask for: a token, or nothing. */
  private static Map<String, List<String>> staffRoutes() throws IOException {
    return Template.read().resources().values().stream()
        .map(Template::map)
        .filter(resource -> "AWS::ApiGatewayV2::Route".equals(resource.get("Type")))
        .map(resource -> map(resource, "Properties"))
        .filter(route -> TO_STAFF_API.equals(route.get("Target")))
        .collect(
            Collectors.groupingBy(
                route -> String.valueOf(route.get("AuthorizationType")),
                Collectors.mapping(
                    route -> String.valueOf(route.get("RouteKey")), Collectors.toList())));
  }

  private static StaffApi api() {
    var desk =
        Desk.of(
            none(Docket.class),
            none(Lists.class),
            none(Campaigns.class),
            none(Members.class),
            none(Webhooks.class),
            none(SignOutEverywhere.class),
            none(SignIns.class),
            new KeepCalendars(
                none(Docket.class),
                none(Calendars.class),
                "https://replyby.example",
                InstantSource.system(),
                new RandomTokens(new SplittableRandom(1)),
                attempt -> {}),
            new AnswerOnce(none(KeptAnswers.class), InstantSource.system(), (event, fields) -> {}),
            new MatterFiles(none(Attachments.class), none(Exports.class), none(FileStore.class)),
            ImportUses.of(
                none(Docket.class),
                none(Imports.class),
                none(TableLinks.class),
                InstantSource.system(),
                new RandomTokens(new SplittableRandom(1)),
                attempt -> {},
                RecordDemand.MOST_A_DAY),
            none(Subscriptions.class),
            InstantSource.system(),
            new RandomTokens(new SplittableRandom(1)),
            attempt -> {},
            (event, fields) -> {},
            Desk.Limits.USUAL);
    return new StaffApi(desk, false, Telemetry.of((event, fields) -> {}));
  }

  /** Only what the function has is asked, and nothing of it. */
  private static <T> T none(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(method.getName());
            }));
  }
}
