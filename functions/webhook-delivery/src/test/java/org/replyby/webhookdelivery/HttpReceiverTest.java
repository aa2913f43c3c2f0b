package org.replyby.webhookdelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.model.webhooks.Sending.Why.ADDRESS_NOT_PUBLIC;
import static org.replyby.model.webhooks.Sending.Why.NOT_TRUSTED;
import static org.replyby.model.webhooks.Sending.Why.NO_CONNECTION;
import static org.replyby.model.webhooks.Sending.Why.NO_SUCH_HOST;
import static org.replyby.model.webhooks.Sending.Why.TOO_SLOW;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.replyby.model.webhooks.Sending;

/** Against a real receiver over TLS on this machine, which the name is made to lead to. */
class HttpReceiverTest {
  private static final String HOST = "cases.example.gov";
  private static final String BODY = "{\"id\":\"1\"}";

  private final HeldCertificate held =
      new HeldCertificate.Builder().addSubjectAlternativeName(HOST).build();
  private final HandshakeCertificates trusting =
      new HandshakeCertificates.Builder()
          .heldCertificate(held)
          .addTrustedCertificate(held.certificate())
          .build();
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
          .build();
  private final MockWebServer server = new MockWebServer();
  private final List<String> lookedUp = new ArrayList<>();
  private final Dns here =
      name -> {
        lookedUp.add(name);
        return List.of(InetAddress.getLoopbackAddress());
      };

  @BeforeEach
  void start() throws IOException {
    server.useHttps(trusting.sslSocketFactory());
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void postsOnceWithTheHeadersAndConnectsToWhatTheNameWasCheckedFor() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    assertThat(post(new HttpReceiver(client, here))).isEqualTo(new Sending.Answer.Answered(204));
    var request = server.takeRequest(1, TimeUnit.SECONDS);
    assertThat(request).isNotNull();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getTarget()).isEqualTo("/hooks?from=replyby");
    assertThat(request.getHeaders().get("webhook-id")).isEqualTo("1");
    assertThat(request.getHeaders().get("Host")).isEqualTo(HOST + ":" + server.getPort());
    assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(request.getBody().utf8()).isEqualTo(BODY);
    assertThat(lookedUp).containsExactly(HOST);
  }

  @Test
  void looksTheNameUpForEachMessage() {
    server.enqueue(new MockResponse.Builder().build());
    server.enqueue(new MockResponse.Builder().build());
    var receiver = new HttpReceiver(client, here);
    post(receiver);
    post(receiver);
    assertThat(lookedUp).containsExactly(HOST, HOST);
  }

  @Test
  void followsNoRedirect() {
    for (int status : List.of(301, 302, 303, 307, 308)) {
      server.enqueue(
          new MockResponse.Builder()
              .code(status)
              .addHeader("Location", "https://" + HOST + ":" + server.getPort() + "/other")
              .build());
      assertThat(post(new HttpReceiver(client, here)))
          .isEqualTo(new Sending.Answer.Answered(status));
    }
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void connectsToNoAddressThatIsNotPublic() {
    var names = new CheckedNames(name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    assertThat(post(new HttpReceiver(client, names)))
        .isEqualTo(new Sending.Answer.Unanswered(ADDRESS_NOT_PUBLIC));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void oneAddressOfTwoThatIsNotPublicIsEnough() throws UnknownHostException {
    var both =
        new InetAddress[] {
          InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1")
        };
    assertThat(post(new HttpReceiver(client, new CheckedNames(name -> both))))
        .isEqualTo(new Sending.Answer.Unanswered(ADDRESS_NOT_PUBLIC));
  }

  @Test
  void aNameWithoutAddress() {
    var names =
        new CheckedNames(
            name -> {
              throw new UnknownHostException(name);
            });
    assertThat(post(new HttpReceiver(client, names)))
        .isEqualTo(new Sending.Answer.Unanswered(NO_SUCH_HOST));
  }

  @Test
  void aCertificateOfAnotherNameOrThatNobodyTrusts() throws IOException {
    assertThat(post(new HttpReceiver(here))).isEqualTo(new Sending.Answer.Unanswered(NOT_TRUSTED));
    var other = URI.create("https://other.example.gov:" + server.getPort() + "/");
    assertThat(new HttpReceiver(client, here).post(other, Map.of(), BODY))
        .isEqualTo(new Sending.Answer.Unanswered(NOT_TRUSTED));
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertThat(
            new HttpReceiver(client, here)
                .post(URI.create("https://" + HOST + ":" + port), Map.of(), BODY))
        .isEqualTo(new Sending.Answer.Unanswered(NO_CONNECTION));
  }

  @Test
  void hangsUpAfterFiveSeconds() {
    server.enqueue(new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
    var begun = System.nanoTime();
    assertThat(post(new HttpReceiver(client, here)))
        .isEqualTo(new Sending.Answer.Unanswered(TOO_SLOW));
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isBetween(Duration.ofMillis(4_900), Duration.ofSeconds(15));
  }

  @Test
  void doesNotReadABodyThatComesLate() {
    server.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(1_000_000))
            .bodyDelay(20, TimeUnit.SECONDS)
            .build());
    var begun = System.nanoTime();
    assertThat(post(new HttpReceiver(client, here))).isEqualTo(new Sending.Answer.Answered(200));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
  }

  /** The throttle holds back reading the request, so that the receiver takes a byte a second. */
  @Test
  void hangsUpOnAReceiverThatTakesAByteASecond() {
    server.enqueue(new MockResponse.Builder().throttleBody(1, 1, TimeUnit.SECONDS).build());
    assertThat(post(new HttpReceiver(client, here)))
        .isEqualTo(new Sending.Answer.Unanswered(TOO_SLOW));
  }

  @Test
  void doesNotSendTwiceWhenTheConnectionBreaks() {
    server.enqueue(
        new MockResponse.Builder().onRequestBody(new SocketEffect.CloseSocket()).build());
    server.enqueue(new MockResponse.Builder().build());
    assertThat(post(new HttpReceiver(client, here)))
        .isEqualTo(new Sending.Answer.Unanswered(NO_CONNECTION));
    assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
  }

  private Sending.Answer post(HttpReceiver receiver) {
    var url = URI.create("https://" + HOST + ":" + server.getPort() + "/hooks?from=replyby");
    return receiver.post(url, Map.of("webhook-id", "1"), BODY);
  }
}
