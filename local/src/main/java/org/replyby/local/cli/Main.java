package org.replyby.local.cli;

import org.replyby.local.machine.CannotRun;
import org.replyby.local.machine.Pause;
import picocli.CommandLine;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Where ./replyby begins. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var commands = new CommandLine(new Commands()).setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          tell(fault);
          return command.getCommandSpec().exitCodeOnExecutionException();
        });
    System.exit(commands.execute(arguments));
  }

  /**
   * If this machine lacks something, one sentence; any other fault is ours and is printed in full.
   */
  private static void tell(Exception fault) {
    if (isEnding()) {
      Pause.of(java.time.Duration.ofMinutes(1)); // Ctrl-C took the AWS away; not a fault.
    } else if (fault instanceof CannotRun) {
      System.err.println(fault.getMessage());
    } else if (fault instanceof SdkClientException) {
      System.err.println(
          "Start the AWS engine that AWS_ENDPOINT_URL... name, or unset them: "
              + fault.getMessage());
    } else {
      fault.printStackTrace();
    }
  }

  /** A JVM that is ending takes no more hooks. */
  private static boolean isEnding() {
    try {
      var probe = new Thread(() -> {});
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }
}
