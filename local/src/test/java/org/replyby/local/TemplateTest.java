package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.local.snapshot.SnapshotFunction;

/**
 * What {@code make test-deploy} cannot see, because the emulator that it deploys to does not keep
 * it, and what AWS would only show too late.
 */
class TemplateTest {
  private static final Pattern IN_TEXT = Pattern.compile("\\$\\{(\\w+)}");

  /** Of a function, but not of its versions. */
  private static final Set<String> UNVERSIONED =
      Set.of("VersionDescription", "Policies", "Events", "ReservedConcurrentExecutions");

  /** What the map of a !Sub holds. */
  private static final Set<String> VALUES_IN_TEXT = Set.of("Pool", "Client", "Domain");

  private static final Set<String> LOCAL_ONLY =
      Set.of("DynamoDb", "Sns", "SecretsManager", "Cognito", "S3");

  private final Template template;

  TemplateTest() throws IOException {
    template = Template.read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DeadlineSweep", "AlertDispatch", "Reconcile"})
  void whatMustNotRunTwiceAtOnceReservesOne(String function) {
    assertThat(template.properties(function))
        .containsEntry(
            "ReservedConcurrentExecutions", List.of("ReservesConcurrency", 1, "AWS::NoValue"));
  }

  @Test
  void aNewAccountCanReserveNothingSoTheDispatchGoesSlowlyByDefault() {
    assertThat(parameter("ReserveConcurrency")).containsEntry("Default", "false");
    var environment = map(template.properties("AlertDispatch").get("Environment"));
    assertThat(map(environment.get("Variables")))
        .containsEntry("REPLYBY_DISPATCH_ALONE", "ReserveConcurrency");
  }

  @Test
  void theGatewayTakesNoMoreThanItIsBuiltFor() {
    assertThat(map(template.properties("StaffGatewayStage").get("DefaultRouteSettings")))
        .containsEntry("ThrottlingRateLimit", 20)
        .containsEntry("ThrottlingBurstLimit", 50);
  }

  /** Three files beside a page; AWS refuses the settings of a route that is not made yet. */
  @Test
  void aPagesStyleAndFontsTakeNothingFromOtherRequests() {
    var assets = (String) template.properties("AssetsRoute").get("RouteKey");
    assertThat(template.properties("StaffGatewayStage").get("RouteSettings"))
        .isEqualTo(Map.of(assets, Map.of("ThrottlingRateLimit", 60, "ThrottlingBurstLimit", 150)));
    assertThat(map(template.resources().get("StaffGatewayStage")))
        .containsEntry("DependsOn", "AssetsRoute");
  }

  @Test
  void theSignInPageHasItsLookByDefault() {
    assertThat(map(template.resources().get("StaffSignInLook")))
        .containsEntry("Condition", "HasBranding");
    assertThat(map(template.root().get("Conditions")))
        .containsEntry("HasBranding", List.of("HasOwnSignIn", List.of("DynamoDbEndpoint", "")))
        .containsEntry("HasOwnSignIn", List.of("OidcIssuer", ""));
    assertThat(parameter("DynamoDbEndpoint")).containsEntry("Default", "");
    assertThat(parameter("OidcIssuer")).containsEntry("Default", "");
  }

  @Test
  void theProtectedTableIsMadeAfterWhatAwsCanRefuse() {
    assertThat(map(template.resources().get("Table")))
        .containsEntry("DependsOn", List.of("StaffAuthorizer", "Reconcile"));
    assertThat(template.properties("Table").toString()).contains("HasCertificate, PublicDomain");
    // Else they would be made after it.
    assertThat(named(template.properties("Reconcile"))).doesNotContain("Table");
    assertThat(named(template.properties("ReconcileRole"))).doesNotContain("Table");
    assertThat(named(template.functionGlobals())).doesNotContain("Table");
    assertThat(named(template.properties("StaffAuthorizer"))).doesNotContain("Table");
  }

  static Stream<String> functions() throws IOException {
    return Template.read().resources().entrySet().stream()
        .filter(r -> "AWS::Serverless::Function".equals(map(r.getValue()).get("Type")))
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aNewValueOfAParameterPublishesAVersion(String function) {
    var properties = template.properties(function);
    var versioned = new LinkedHashMap<>(template.functionGlobals());
    versioned.putAll(properties);
    versioned.put("Environment", List.of(environment(properties), template.functionGlobals()));
    versioned.keySet().removeAll(UNVERSIONED);
    var parameters = new TreeSet<>(map(template.root().get("Parameters")).keySet());
    parameters.retainAll(named(versioned));
    LOCAL_ONLY.forEach(service -> parameters.remove(service + "Endpoint"));

    assertThat(properties).containsEntry("AutoPublishAliasAllProperties", true);
    assertThat(template.functionGlobals()).containsEntry("AutoPublishAlias", "live");
    var description = Objects.requireNonNull(properties.get("VersionDescription"));
    assertThat(named(description)).containsAll(parameters).containsAll(optional(versioned));
    // A description that changes while the function does not is refused by AWS.
    var others = inText(String.valueOf(description));
    others.removeAll(VALUES_IN_TEXT);
    assertThat(parameters).isEqualTo(others);
  }

  @Test
  void exactlyTheFunctionsThatRehearseHaveASnapshot() throws IOException {
    assertThat(functions().filter(f -> template.properties(f).containsKey("SnapStart")))
        .containsExactlyInAnyOrderElementsOf(SnapshotFunction.resources().toList())
        .allSatisfy(
            f ->
                assertThat(template.properties(f))
                    .containsEntry("SnapStart", Map.of("ApplyOn", "PublishedVersions")));
  }

  @ParameterizedTest
  @MethodSource("org.replyby.local.snapshot.SnapshotFunction#resources")
  void aSnapshotIsPingedEachDaySoThatItStaysActive(String function) {
    var schedules =
        map(template.properties(function).get("Events")).values().stream()
            .map(Template::map)
            .filter(event -> "ScheduleV2".equals(event.get("Type")))
            .map(event -> map(event.get("Properties")))
            .toList();
    assertThat(schedules)
        .anySatisfy(
            schedule ->
                assertThat(schedule)
                    .containsEntry("ScheduleExpression", "rate(1 day)")
                    .containsEntry("OmitName", true)
                    .containsEntry("Input", "{\"ping\":\"<aws.scheduler.scheduled-time>\"}"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionHasARoleOfItsOwnAndWritesToItsOwnLogAlone(String function) {
    var role = template.properties(function + "Role");
    var log = map(template.properties(function).get("LoggingConfig")).get("LogGroup");

    assertThat(template.properties(function)).containsEntry("Role", function + "Role.Arn");
    assertThat(role).containsEntry("ManagedPolicyArns", List.of("UseTableKey"));
    assertThat(statements(role).filter(s -> s.get("Action").toString().contains("logs:")))
        .singleElement()
        .extracting("Resource")
        .isEqualTo(log + ".Arn");
  }

  /** The resources that a function names, and that not every stack has. */
  private Set<String> optional(Map<String, Object> versioned) {
    var optional = new TreeSet<>(template.resources().keySet());
    optional.removeIf(r -> !map(template.resources().get(r)).containsKey("Condition"));
    optional.retainAll(named(versioned));
    return optional;
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noStatementReachesATopicOfAnotherStack(String function) {
    assertThat(statements(template.properties(function + "Role")))
        .extracting(s -> String.valueOf(s.get("Resource")))
        .filteredOn(resource -> resource.endsWith("*"))
        .allMatch(
            r ->
                r.matches(
                    "(.*[$][{](AWS::StackName}_officials-|Files.Arn}/(imports/)?\\w+/))?[*]"));
  }

  @Test
  void everyCheckThatIsSkippedHasAReason() {
    var skips =
        template.resources().values().stream()
            .map(r -> map(r).get("Metadata"))
            .filter(m -> m != null && map(m).containsKey("checkov"))
            .flatMap(
                m ->
                    ((List<?>) Objects.requireNonNull(map(map(m).get("checkov")).get("skip")))
                        .stream())
            .map(Template::map)
            .toList();
    assertThat(skips).isNotEmpty();
    assertThat(skips)
        .allMatch(s -> s.getOrDefault("id", "").toString().startsWith("CKV_AWS_"))
        .allMatch(s -> s.getOrDefault("comment", "").toString().split(" ").length > 5);
  }

  private static Stream<Map<String, Object>> statements(Map<String, Object> role) {
    return ((List<?>) Objects.requireNonNull(role.get("Policies")))
        .stream()
            .map(policy -> map(map(policy).get("PolicyDocument")).get("Statement"))
            .flatMap(all -> ((List<?>) Objects.requireNonNull(all)).stream())
            .flatMap(TemplateRights::statements);
  }

  private static Object environment(Map<String, Object> properties) {
    return properties.getOrDefault("Environment", Map.of());
  }

  private Map<String, Object> parameter(String name) {
    return map(map(template.root().get("Parameters")).get(name));
  }

  /** All that is referred to: {@link Template} reads a reference as its text. */
  private static Set<String> named(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> union(map.values());
      case List<?> list -> union(list);
      case String text -> {
        var names = new HashSet<>(inText(text));
        names.addAll(Arrays.asList(text.split("[.]", 2)));
        yield names;
      }
      case null, default -> Set.of();
    };
  }

  private static Set<String> union(Iterable<?> values) {
    var names = new HashSet<String>();
    values.forEach(value -> names.addAll(named(value)));
    return names;
  }

  private static Set<String> inText(String text) {
    return IN_TEXT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
