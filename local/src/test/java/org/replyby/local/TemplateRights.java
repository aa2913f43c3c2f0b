package org.replyby.local;

import static org.replyby.local.Template.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the policies of template.yaml allow each function, in a stack named {@link #STACK}. */
final class TemplateRights {
  static final String STACK = "city";
  static final String ACCOUNT = "123456789012";
  static final String TABLE = arn("dynamodb", "table/city-ID");
  static final String FILES = "arn:aws:s3:::files";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([\\w:.]+)}");
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("AWS::Partition", "aws"),
          Map.entry("AWS::Region", "us-east-1"),
          Map.entry("AWS::AccountId", ACCOUNT),
          Map.entry("AWS::StackName", STACK),
          Map.entry("Id", "ID"),
          Map.entry("Table.Arn", TABLE),
          Map.entry("Table.StreamArn", TABLE + "/stream/1"),
          Map.entry("Operations", arn("sns", "operations-city")),
          Map.entry("SigningKeys.Id", arn("secretsmanager", "secret")),
          Map.entry("StaffPool.Arn", arn("cognito-idp", "userpool/pool")),
          Map.entry("Files.Arn", FILES));

  private final Template template;

  TemplateRights(Template template) {
    this.template = template;
  }

  static TemplateRights read() {
    try {
      return new TemplateRights(Template.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One action on one resource that a statement allows. {@code except} turns the resource round.
   */
  record Right(
      String function,
      String statement,
      String action,
      List<String> resources,
      boolean except,
      Map<String, List<String>> condition) {

    boolean allows(AwsCall call) {
      return function.equals(call.function())
          && matches(action, call.action())
          && except != resources.stream().anyMatch(r -> matches(r, call.resource()))
          && condition.entrySet().stream()
              .allMatch(c -> c.getValue().contains(call.asked().getOrDefault(c.getKey(), "")));
    }

    private static boolean matches(String pattern, String text) {
      return text.matches(
          Stream.of(pattern.split("[*]", -1))
              .map(Pattern::quote)
              .reduce((left, right) -> left + ".*" + right)
              .orElseThrow());
    }

    @Override
    public String toString() {
      return function + " may " + action + (except ? " on all but " : " on ") + resources;
    }
  }

  /** The names of the functions. */
  List<String> functions() {
    return template.resources().entrySet().stream()
        .filter(r -> "AWS::Serverless::Function".equals(map(r.getValue()).get("Type")))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each function's name by the name of its handler's class. */
  Map<String, String> handlers() {
    return functions().stream()
        .collect(
            Collectors.toMap(
                f -> String.valueOf(template.properties(f).get("Handler")), Function.identity()));
  }

  List<Right> all() {
    return functions().stream().flatMap(this::of).toList();
  }

  private Stream<Right> of(String function) {
    return list(template.properties(function + "Role").get("Policies")).stream()
        .flatMap(policy -> list(map(map(policy).get("PolicyDocument")).get("Statement")).stream())
        .flatMap(TemplateRights::statements)
        .flatMap(statement -> rights(function, statement));
  }

  /** A statement, or the one that a stack has under a condition. */
  static Stream<Map<String, Object>> statements(Object inTemplate) {
    return inTemplate instanceof List<?> chosen && isIf(chosen)
        ? chosen.stream().filter(Map.class::isInstance).map(Template::map)
        : Stream.of(map(inTemplate));
  }

  private static Stream<Right> rights(String function, Map<String, Object> statement) {
    var except = statement.containsKey("NotResource");
    var resource = Objects.requireNonNull(statement.get(except ? "NotResource" : "Resource"));
    return list(statement.get("Action")).stream()
        .flatMap(
            action ->
                each(resource)
                    .map(
                        resources ->
                            new Right(
                                function,
                                String.valueOf(statement.get("Sid")),
                                String.valueOf(action),
                                resources,
                                except,
                                condition(statement))));
  }

  /** The values that each key of a condition may have. */
  static Map<String, List<String>> condition(Map<String, Object> statement) {
    var tests = map(statement.getOrDefault("Condition", Map.of("StringEquals", Map.of())));
    if (!tests.keySet().equals(Set.of("StringEquals"))) {
      throw new AssertionError("this test knows no condition such as " + tests);
    }
    var keys = new HashMap<String, List<String>>();
    map(tests.get("StringEquals"))
        .forEach(
            (key, values) -> keys.put(key, list(values).stream().map(String::valueOf).toList()));
    return keys;
  }

  /**
   * A resource for each in a list. What a condition of the template chooses from is one resource.
   */
  private static Stream<List<String>> each(Object resource) {
    if (resource instanceof List<?> many && !isSub(many) && !isIf(many)) {
      return many.stream().flatMap(TemplateRights::each);
    }
    return Stream.of(alternatives(resource));
  }

  private static List<String> alternatives(@Nullable Object resource) {
    return switch (resource) {
      case List<?> sub when isSub(sub) -> List.of(resolved(String.valueOf(sub.getFirst())));
      case List<?> chosen when isIf(chosen) ->
          chosen.stream().skip(1).flatMap(r -> alternatives(r).stream()).toList();
      case null, default -> List.of(resolved(String.valueOf(resource)));
    };
  }

  private static boolean isSub(List<?> value) {
    return value.size() == 2 && value.getLast() instanceof Map;
  }

  private static boolean isIf(List<?> value) {
    return value.size() == 3 && String.valueOf(value.getFirst()).startsWith("Has");
  }

  private static String resolved(String text) {
    if (text.matches("[\\w.]+")) {
      return value(text);
    }
    return VARIABLE.matcher(text).replaceAll((MatchResult found) -> value(found.group(1)));
  }

  /** Of what no function calls, only the name is known. */
  private static String value(String name) {
    return VALUES.getOrDefault(name, arn("other", name));
  }

  static String arn(String service, String resource) {
    return "arn:aws:" + service + ":us-east-1:" + ACCOUNT + ":" + resource;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of(Objects.requireNonNull(value));
  }
}
