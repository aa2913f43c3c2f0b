package org.replyby.signin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.ForgetfulCredentials;
import org.replyby.json.Json;
import org.replyby.usecases.members.SignIns;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Requests to Amazon Cognito, signed as its own client signs them. That client is as large as half
 * a function, and this service makes two of its requests. Each is made once: whoever asks may ask
 * again.
 */
public final class CognitoRequests {
  private static final String SERVICE = "cognito-idp";
  private static final Duration WITHIN = Duration.ofSeconds(5);
  private static final int FIRST_FAULT = 300;

  private final SdkHttpClient http;
  private final AwsCredentialsProvider credentials;
  private final String region;
  private final URI endpoint;
  private final Consumer<String> watching;

  private CognitoRequests(
      SdkHttpClient http,
      AwsCredentialsProvider credentials,
      String region,
      URI endpoint,
      Consumer<String> watching) {
    this.http = http;
    this.credentials = credentials;
    this.region = region;
    this.endpoint = endpoint;
    this.watching = watching;
  }

  /** {@code endpoint} is null for AWS itself. */
  public static CognitoRequests in(String region, @Nullable String endpoint) {
    return in(region, endpoint, operation -> {});
  }

  /** The same; {@code watching} sees the name of every operation before it is asked for. */
  public static CognitoRequests in(
      String region, @Nullable String endpoint, Consumer<String> watching) {
    var http =
        UrlConnectionHttpClient.builder().connectionTimeout(WITHIN).socketTimeout(WITHIN).build();
    var place =
        endpoint == null ? "https://" + SERVICE + "." + region + ".amazonaws.com" : endpoint;
    return new CognitoRequests(
        http, ForgetfulCredentials.registered(), region, URI.create(place), watching);
  }

  /** Cognito refused a request; {@code kind} is its name for why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String kind;

    Refused(String kind) {
      super("Cognito answers " + kind);
      this.kind = kind;
    }

    boolean isOf(String exception) {
      return kind.equals(exception);
    }
  }

  /**
   * Throws {@link SignIns.Unavailable} if Cognito gives no answer, or one that is its own fault.
   */
  Map<String, Object> ask(String operation, Map<String, ?> fields) throws Refused {
    watching.accept(operation);
    try {
      var prepared = http.prepareRequest(signed(operation, Json.write(fields)));
      var answer = prepared.call();
      try (InputStream body = answer.responseBody().orElseThrow()) {
        var json = Json.read(body);
        if (answer.httpResponse().statusCode() < FIRST_FAULT) {
          return json;
        }
        throw new Refused(kind(json));
      }
    } catch (IOException | SdkException fault) {
      throw new SignIns.Unavailable(fault);
    }
  }

  private HttpExecuteRequest signed(String operation, String json) {
    var content = json.getBytes(StandardCharsets.UTF_8);
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint)
            .encodedPath("/")
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("Content-Length", Integer.toString(content.length))
            .putHeader("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
            .build();
    var body = ContentStreamProvider.fromByteArray(content);
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                s ->
                    s.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(body)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(body))
        .build();
  }

  /** For example UsernameExistsException; some put the name of the service in front of it. */
  private static String kind(Map<String, Object> problem) {
    var type = String.valueOf(problem.get("__type"));
    return type.substring(type.indexOf('#') + 1);
  }
}
