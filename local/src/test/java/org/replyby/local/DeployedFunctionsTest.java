package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.replyby.local.Template.map;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalSecret;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.machine.ProjectFolder;

/**
 * Creates each function that template.yaml deploys, from its class and its environment variables in
 * the template. Only the values of the variables are those of this machine.
 */
@Tag("aws")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeployedFunctionsTest {
  private static final String FUNCTION = "AWS::Serverless::Function";

  private final String name = TestAws.freshName();
  private final Clients clients = Clients.of(TestAws.endpoints());
  private String operations = "none";

  @BeforeAll
  void begin() {
    LocalTable.create(clients.dynamoDb(), name);
    LocalSecret.create(clients.secrets(), name);
    operations = Installation.operations(clients, name);
  }

  @AfterAll
  void end() {
    clients.dynamoDb().deleteTable(d -> d.tableName(name));
    clients.close();
  }

  /** A function as the template describes it. */
  record Function(String handler, String folder, Map<String, Object> own, Map<String, Object> all) {
    static Function of(Template template, String resource) {
      var properties = template.properties(resource);
      var own = variables(properties);
      var all = variables(template.functionGlobals());
      all.putAll(own);
      var folder = Path.of(String.valueOf(properties.get("CodeUri"))).getName(1).toString();
      return new Function(String.valueOf(properties.get("Handler")), folder, own, all);
    }

    private static Map<String, Object> variables(Map<String, Object> properties) {
      var variables = new HashMap<String, Object>();
      if (properties.containsKey("Environment")) {
        variables.putAll(map(map(properties.get("Environment")).get("Variables")));
      }
      return variables;
    }

    Class<? extends RequestStreamHandler> type() throws ClassNotFoundException {
      return Class.forName(handler).asSubclass(RequestStreamHandler.class);
    }

    /** The function's first sample event. */
    Path event() throws IOException {
      try (var files = Files.list(ProjectFolder.find().file("events/" + folder))) {
        return files.sorted().findFirst().orElseThrow();
      }
    }

    @Override
    public String toString() {
      return folder;
    }
  }

  static Stream<Function> functions() throws IOException {
    var template = Template.read();
    return template.resources().entrySet().stream()
        .filter(resource -> FUNCTION.equals(map(resource.getValue()).get("Type")))
        .map(resource -> Function.of(template, resource.getKey()));
  }

  @Test
  void everyFolderOfFunctionsIsDeployed() throws IOException {
    try (var files = Files.list(ProjectFolder.find().file("functions"))) {
      assertThat(functions().map(Function::folder))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(f -> Files.exists(f.resolve("src/main/java")))
                  .map(Path::getFileName)
                  .map(Path::toString)
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionAnswersAnEventOnWhatTheTemplateDeclaresAlone(Function function) throws Exception {
    var environment = given(function);
    var handler = function.type().getConstructor(Map.class).newInstance(environment);
    var event = function.event();
    var answer = Invocation.of(handler, Files.readString(event));
    var expected = event.getFileName().toString().split("\\.", 3)[1];
    if (expected.equals("ok")) {
      assertThat(answer).isNotEmpty();
      assertThat(String.valueOf(answer.getOrDefault("batchItemFailures", "[]"))).isEqualTo("[]");
    } else {
      assertThat(answer).containsEntry("statusCode", Integer.valueOf(expected));
    }
    assertThat(environment.read()).containsAll(function.own().keySet());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void onLambdaItsEnvironmentIsThatOfTheProcess(Function function) throws Exception {
    var constructor = function.type().getConstructor();
    assertThatThrownBy(constructor::newInstance)
        .rootCause()
        .hasMessageStartingWith("the environment has no variable REPLYBY_");
  }

  private RecordingEnvironment given(Function function) {
    var variables = new HashMap<String, String>();
    function.all().forEach((variable, value) -> variables.put(variable, value(variable, value)));
    variables.put("AWS_REGION", Clients.REGION); // Lambda's own
    return new RecordingEnvironment(variables);
  }

  /** What is deployed if nobody gives a parameter a value; any other text is itself. */
  private static String parameterOr(String inTemplate) {
    try {
      var parameters = map(Template.read().root().get("Parameters"));
      return parameters.containsKey(inTemplate)
          ? String.valueOf(map(parameters.get(inTemplate)).get("Default"))
          : inTemplate;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String value(String variable, Object inTemplate) {
    return switch (variable) {
      case "REPLYBY_TABLE", "REPLYBY_TOPIC_PREFIX" -> name;
      case "REPLYBY_PUBLIC_URL" -> "https://replyby.example";
      case "REPLYBY_OPERATIONS_TOPIC" -> operations;
      case "AWS_ENDPOINT_URL_DYNAMODB" -> TestAws.endpoints().dynamoDb().toString();
      case "AWS_ENDPOINT_URL_SNS" -> TestAws.endpoints().sns().toString();
      case "AWS_ENDPOINT_URL_SECRETS_MANAGER" -> TestAws.endpoints().secrets().toString();
      case "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER" -> TestAws.endpoints().cognito().toString();
      case "AWS_ENDPOINT_URL_S3" -> TestAws.endpoints().s3().toString();
      case "REPLYBY_BUCKET" -> Installation.bucket(name);
      case "REPLYBY_SIGNING_KEYS" -> name;
      case "REPLYBY_SIGN_IN_POOL" -> "us-east-1_none";
      case "REPLYBY_OIDC_ISSUER" -> "https://issuer.example";
      case "REPLYBY_OIDC_CLIENT" -> "client";
      case "REPLYBY_OIDC_DISCOVERY", "REPLYBY_SIGN_IN_ORIGIN" -> "";
      default -> parameterOr(String.valueOf(inTemplate));
    };
  }
}
