package org.replyby.local.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.ProjectFolder;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** Where {@code serve} leaves word of its pool while it runs, for {@code token}. */
public record SignInFile(Path path) {
  static final String NOT_SERVING = "Start make serve first, in another terminal: it signs in.";

  private static final String COGNITO = "cognito";
  private static final String POOL = "pool";
  private static final String CLIENT = "client";
  private static final String CALLBACK = "callback";

  public static SignInFile of(ProjectFolder project) {
    return new SignInFile(project.leftovers("serve").resolve("sign-in.json"));
  }

  public void write(LocalPool pool) {
    var json =
        Map.of(
            COGNITO, pool.endpoint().toString(),
            POOL, pool.id(),
            CLIENT, pool.client(),
            CALLBACK, pool.callback().toString());
    try {
      Files.writeString(path, Json.write(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the Cognito of the running {@code serve} is. */
  public URI cognito() {
    return URI.create(value(COGNITO));
  }

  public LocalPool pool(CognitoIdentityProviderClient cognito) {
    var callback = URI.create(value(CALLBACK));
    return new LocalPool(cognito, cognito(), value(POOL), value(CLIENT), callback);
  }

  private String value(String name) {
    try {
      return String.valueOf(Json.read(Files.readString(path)).get(name));
    } catch (NoSuchFileException missing) {
      throw new CannotRun(NOT_SERVING, missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody can sign in any more. */
  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
