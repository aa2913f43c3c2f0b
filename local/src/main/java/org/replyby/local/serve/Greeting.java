package org.replyby.local.serve;

import static org.replyby.local.signin.LocalPool.PASSWORD;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.local.aws.Endpoints;

/** What {@code serve} says when it is ready. */
record Greeting(PrintStream out, URI site, Path data) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  void print(Endpoints endpoints, String table, Instant now) {
    var api = site + "/v1";
    out.println("Open " + site + "/ and sign in with the password " + PASSWORD + " as");
    DemoCity.people().forEach(email -> out.println("  " + email));
    out.println("The API answers at " + api + ". It asks for a token, as on AWS. For example:");
    out.println(
        "  curl -H \"Authorization: Bearer $(./replyby token --role clerk --jurisdiction "
            + DemoCity.CHICAGO
            + ")\" "
            + api
            + "/me");
    out.println("./replyby token --help says who else can sign in.");
    out.println("Every alert and text is shown here as it goes out.");
    night(now).ifPresent(out::println);
    out.println("To read its table, " + table + ", from another terminal:");
    out.println("  export AWS_ENDPOINT_URL_DYNAMODB=" + endpoints.dynamoDb());
    out.println("Data and logs are in " + data + ". Ctrl-C ends it.");
  }

  /** Why a letter that is recorded now is told later, if people in the city are not reading now. */
  static Optional<String> night(Instant now) {
    return ReadingHours.from(now, DemoCity.ZONE).equals(now)
        ? Optional.empty()
        : Optional.of(
            "It is "
                + HOUR.format(now.atZone(DemoCity.ZONE))
                + " in Chicago. Until 8:00 AM there, only what cannot wait goes out: the first"
                + " alert of a subpoena, and of a letter with less than a day left.");
  }
}
