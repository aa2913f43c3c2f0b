package org.replyby.local.cli;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.AwsPlace;
import org.replyby.local.aws.Clients;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.local.signin.CognitoClients;
import org.replyby.local.signin.LocalStaff;
import org.replyby.local.signin.SignInFile;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Signs somebody in where {@code serve} runs. */
@Command(
    name = "token",
    description = {
      "Signs in where make serve runs, and prints an access token for the staff API.",
      "",
      "Somebody with these roles is invited first, if nobody is on record. It prints",
      "the token alone, for example for curl:",
      "  curl -H \"Authorization: Bearer $(./replyby token --operator)\" ..."
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:it cannot be done: make serve does not run, there is no such jurisdiction or",
      " :role, or the command line is not valid"
    })
final class Token implements Callable<Integer> {
  private final Surroundings surroundings;
  private final SignInFile file;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      split = ",",
      description = {
        "What the person may do: viewer, clerk, counsel, administrator or observer.",
        "Give several for one person with several roles."
      })
  private List<String> roles = List.of();

  @Option(names = "--jurisdiction", paramLabel = "ID", description = "Where, such as chicago-il.")
  private @Nullable String jurisdiction;

  @Option(
      names = "--operator",
      description = "In place of both: the operator, who may do everything everywhere.")
  private boolean operator;

  Token() {
    this(Shell.here(), SignInFile.of(ProjectFolder.find()));
  }

  Token(Surroundings surroundings, SignInFile file) {
    this.surroundings = surroundings;
    this.file = file;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(surroundings, this::print);
  }

  private boolean print() {
    if (operator == (jurisdiction != null || !roles.isEmpty())) {
      throw new CannotRun("Give --role and --jurisdiction, or --operator alone.");
    }
    AwsPlace.takeInventedCredentials();
    try (var cognito = CognitoClients.client(Clients.REGION, file.cognito().toString())) {
      var staff = new LocalStaff(file.pool(cognito), new SecureRandom());
      surroundings.say(operator ? staff.operatorsToken() : staff.token(where(), what()));
      return true;
    } catch (SdkClientException notServing) {
      throw new CannotRun(
          "Start make serve again: the one that left " + file.path() + " does not answer.",
          notServing);
    }
  }

  private JurisdictionId where() {
    if (jurisdiction == null || !JurisdictionId.isValid(jurisdiction)) {
      throw new CannotRun("Give --jurisdiction an id, such as chicago-il.");
    }
    return new JurisdictionId(jurisdiction);
  }

  private Set<Role> what() {
    var given = EnumSet.noneOf(Role.class);
    for (var role : roles) {
      given.add(
          Coded.find(Role.class, role)
              .orElseThrow(
                  () -> new CannotRun("Give --role one of: " + Coded.codes(Role.class) + ".")));
    }
    if (given.isEmpty()) {
      throw new CannotRun("Give --role one of: " + Coded.codes(Role.class) + ".");
    }
    return given;
  }
}
