package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.replyby.local.Template.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TemplateRights.Right;
import software.amazon.awssdk.services.sns.model.SubscribeRequest;

/**
 * No function may do what it never does. That none does what it may not is proved by all tests of
 * this module: see {@link FunctionRights}.
 */
@Tag("aws")
class LeastPrivilegeTest {
  /** What AWS does in the name of a function, so that no call of ours can show it. */
  private static final Map<String, String> OF_AWS =
      Map.of(
          "logs:CreateLogStream", "Lambda begins a stream of log lines",
          "logs:PutLogEvents", "Lambda keeps what the function prints",
          "sqs:SendMessage", "Lambda sets aside an event that the function could not handle",
          "dynamodb:DescribeStream", "Lambda reads the table's stream for AlertDispatch",
          "dynamodb:GetShardIterator", "the same",
          "dynamodb:GetRecords", "the same",
          "dynamodb:ListStreams", "Lambda asks for it when the mapping is made");

  /** Rights that a stack has only with a parameter, and what shows the call. */
  private static final Map<String, String> BY_PARAMETER =
      Map.of(
          "StaffPages secretsmanager:GetSecretValue",
          "only with OidcClientSecretArn, for an issuer that wants a secret of the page");

  /** Every condition, and why the calls meet it. */
  private static final Map<Map<String, List<String>>, String> CONDITIONS =
      Map.of(
          Map.of("sns:Protocol", List.of("email", "sms")),
          "only people are subscribed; the recorded calls are compared with it",
          Map.of(
              "kms:ViaService",
              List.of(
                  "dynamodb.${AWS::Region}.${AWS::URLSuffix}",
                  "s3.${AWS::Region}.${AWS::URLSuffix}")),
          "DynamoDB and S3 alone use the key, and do so in the name of the function");

  private static final TemplateRights TEMPLATE = TemplateRights.read();

  @BeforeAll
  static void everyFunctionDoesWhatItCan() throws Exception {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    try (var play = new RightsPlay()) {
      play.play();
    }
    // Once more as they are made on Lambda, with what they read while they are made.
    var deployed = new DeployedFunctionsTest();
    deployed.begin();
    for (var function : DeployedFunctionsTest.functions().toList()) {
      deployed.aFunctionAnswersAnEventOnWhatTheTemplateDeclaresAlone(function);
    }
    deployed.end();
  }

  @Test
  void everyRightIsUsed() {
    var seen = FunctionRights.seen();
    assertThat(seen).extracting(AwsCall::function).containsAll(TEMPLATE.functions());
    assertThat(TEMPLATE.all())
        .filteredOn(right -> !OF_AWS.containsKey(right.action()))
        .filteredOn(right -> !BY_PARAMETER.containsKey(right.function() + " " + right.action()))
        .filteredOn(right -> seen.stream().noneMatch(right::allows))
        .as("rights that no call uses")
        .isEmpty();
  }

  @Test
  void whatAwsDoesInOurNameIsAllowedAndIsNoCallOfOurs() {
    assertThat(TEMPLATE.all()).extracting(Right::action).containsAll(OF_AWS.keySet());
    assertThat(FunctionRights.seen())
        .extracting(AwsCall::action)
        .doesNotContainAnyElementsOf(OF_AWS.keySet());
  }

  @Test
  void everyConditionIsKnown() throws Exception {
    var conditions =
        TEMPLATE.all().stream()
            .map(Right::condition)
            .filter(condition -> !condition.isEmpty())
            .collect(Collectors.toSet());
    conditions.add(TemplateRights.condition(keyStatement()));
    assertThat(conditions).isEqualTo(CONDITIONS.keySet());
  }

  @Test
  void aCallThatNoStatementAllowsIsRefused() {
    var protocols = Map.of("email", true, "sms", true, "https", false);
    protocols.forEach(
        (protocol, allowed) ->
            assertThat(isAllowed("StaffApi", subscribe(protocol, "city_officials-x")))
                .isEqualTo(allowed));
    assertThat(isAllowed("StaffApi", subscribe("email", "operations-city"))).isFalse();
    assertThat(isAllowed("Acknowledge", subscribe("email", "city_officials-x"))).isFalse();
    assertThatThrownBy(() -> FunctionRights.check("Acknowledge", subscribe("email", "c-x")))
        .hasMessageContaining("template.yaml does not allow")
        .hasMessageContaining("sns:Subscribe");
  }

  @Test
  void theTopicsOfOfficialsAreNamedAsThePoliciesSay() throws Exception {
    var environment = map(Template.read().functionGlobals().get("Environment"));
    assertThat(map(environment.get("Variables")))
        .containsEntry("REPLYBY_TOPIC_PREFIX", "${AWS::StackName}_officials");
    assertThat(TEMPLATE.all())
        .filteredOn(right -> right.action().equals("sns:CreateTopic"))
        .extracting(Right::resources)
        .containsOnly(List.of(TemplateRights.arn("sns", "city_officials-*")));
  }

  private static boolean isAllowed(String function, SubscribeRequest request) {
    var call = AwsCall.of(function, request).getFirst();
    return TEMPLATE.all().stream().anyMatch(right -> right.allows(call));
  }

  private static SubscribeRequest subscribe(String protocol, String topic) {
    return SubscribeRequest.builder()
        .topicArn(TemplateRights.arn("sns", topic))
        .protocol(protocol)
        .build();
  }

  private static Map<String, Object> keyStatement() throws Exception {
    var policy = map(Template.read().properties("UseTableKey").get("PolicyDocument"));
    return map(((List<?>) policy.getOrDefault("Statement", List.of())).getFirst());
  }
}
