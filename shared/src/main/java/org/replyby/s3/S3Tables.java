package org.replyby.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.usecases.importing.TableStore;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The tables of imports in the bucket: each that came is read in its own version. S3's client is as
 * large as a third of a function, and this makes two of its requests. Each is made once: the
 * function's event comes again, or its schedule does.
 */
public final class S3Tables implements TableStore {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Supplier<S3Signer> signer;
  private final SdkHttpClient http =
      UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER).build();

  public S3Tables(Supplier<S3Signer> signer) {
    this.signer = signer;
  }

  /** Of a version that is gone S3 says that there is no such version, or no such key. */
  @Override
  public Optional<byte[]> read(ImportId id, String version) {
    var request = request(SdkHttpMethod.GET, signer.get().get(S3TableLinks.INCOMING + id, version));
    return switch (ask(HttpExecuteRequest.builder().request(request.build()))) {
      case Answer(int status, var body) when status == OK -> Optional.of(body);
      case Answer(int status, var _) when status == NOT_FOUND -> Optional.empty();
      case Answer(int status, var _) -> throw refused("read", status);
    };
  }

  @Override
  public void write(Import of, byte[] csv) {
    var request =
        request(SdkHttpMethod.PUT, signer.get().put(S3TableLinks.back(of)))
            .putHeader("Content-Type", S3TableLinks.CSV + "; charset=utf-8")
            .putHeader("Content-Length", Integer.toString(csv.length))
            .build();
    var answer =
        ask(
            HttpExecuteRequest.builder()
                .request(request)
                .contentStreamProvider(ContentStreamProvider.fromByteArray(csv)));
    if (answer.status() != OK) {
      throw refused("write", answer.status());
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // it is passed on, and compared with nothing
  private record Answer(int status, byte[] body) {}

  private static SdkHttpFullRequest.Builder request(SdkHttpMethod method, URI at) {
    return SdkHttpFullRequest.builder().method(method).uri(at);
  }

  private Answer ask(HttpExecuteRequest.Builder request) {
    try {
      var answer = http.prepareRequest(request.build()).call();
      return new Answer(answer.httpResponse().statusCode(), body(answer));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] body(HttpExecuteResponse answer) throws IOException {
    if (answer.responseBody().isEmpty()) {
      return new byte[0];
    }
    try (var body = answer.responseBody().get()) {
      return body.readAllBytes();
    }
  }

  private static IllegalStateException refused(String what, int status) {
    return new IllegalStateException("S3 answers " + status + " to " + what + " a table");
  }
}
