import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;

/**
 * Runs a function on its own class path, which is that of its zip, with each of its sample events
 * and an AWS that has one key and nothing else. What the function answers is tested elsewhere: here
 * no class may be missing, and the rehearsal has to succeed.
 */
final class RunFunction {
  private static final String KEYS =
      """
      {"SecretString": "{\\"0\\": \\"a secret of this run only\\"}"}""";

  public static void main(String[] handlerAndEvents) throws Exception {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    var aws = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    aws.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          var target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
          var answer = (target.startsWith("secretsmanager") ? KEYS : "{}").getBytes();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    aws.start();
    // The server's threads would keep the process alive when an exception ends this one.
    try {
      run(handlerAndEvents[0], Path.of(handlerAndEvents[1]), aws.getAddress().getPort());
    } finally {
      aws.stop(0);
    }
  }

  private static void run(String type, Path samples, int aws) throws Exception {
    var handler = handler(type, "http://127.0.0.1:" + aws);
    if (handler instanceof Resource primed) {
      primed.beforeCheckpoint(Core.getGlobalContext());
      if (!answer(handler, "{\"ping\":\"now\"}").contains("true")) {
        throw new AssertionError("the rehearsal failed");
      }
    }
    var events = 0;
    try (var files = Files.newDirectoryStream(samples, "*.json")) {
      for (var file : files) {
        send(handler, file);
        events++;
      }
    }
    System.out.println(events + " events");
  }

  /** An exception is an answer, too: an error such as a missing class is not. */
  private static void send(RequestStreamHandler handler, Path event) throws Exception {
    try {
      answer(handler, Files.readString(event));
    } catch (RuntimeException | IOException refused) {
      for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
        if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
          throw refused;
        }
      }
    }
  }

  private static String answer(RequestStreamHandler handler, String event) throws Exception {
    var out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event.getBytes()), out, null);
    return out.toString();
  }

  private static RequestStreamHandler handler(String type, String aws) throws Exception {
    var environment =
        Map.ofEntries(
            Map.entry("AWS_REGION", "us-east-1"),
            Map.entry("AWS_ENDPOINT_URL_DYNAMODB", aws),
            Map.entry("AWS_ENDPOINT_URL_SNS", aws),
            Map.entry("REPLYBY_TABLE", "table"),
            Map.entry("REPLYBY_BUCKET", "bucket"),
            Map.entry("REPLYBY_TOPIC_PREFIX", "prefix"),
            Map.entry("REPLYBY_PUBLIC_URL", "https://replyby.example"),
            Map.entry("REPLYBY_OPERATIONS_TOPIC", "operations"),
            Map.entry("AWS_ENDPOINT_URL_SECRETS_MANAGER", aws),
            Map.entry("REPLYBY_SIGNING_KEYS", "keys"),
            Map.entry("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", aws),
            Map.entry("REPLYBY_SIGN_IN_POOL", "us-east-1_pool"),
            Map.entry("REPLYBY_OIDC_ISSUER", "https://issuer.example"),
            Map.entry("REPLYBY_OIDC_CLIENT", "client"),
            Map.entry("REPLYBY_NUMBER_KIND", "toll-free"),
            Map.entry("REPLYBY_SERVICE_NAME", "replyby"),
            Map.entry("REPLYBY_METRICS_NAMESPACE", "ReplyBy"));
    return (RequestStreamHandler)
        Class.forName(type).getConstructor(Map.class).newInstance(environment);
  }
}
