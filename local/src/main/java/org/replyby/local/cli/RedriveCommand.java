package org.replyby.local.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.replyby.local.docket.NamedTable;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.redrive.Redrive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Sends again what failed. */
@Command(
    name = "redrive",
    description = {
      "Sends failed alerts again, and goes through dead-letter queues.",
      "",
      "Run it after fixing the cause. An alert is sent only if what it says is still true."
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a queue holds messages that this version does not know; they are left",
      "2:it cannot be done: there is no such table, matter or queue, or the command",
      " :line is not valid"
    },
    footer = {
      "",
      "An alert keeps its id, so it is sent once; the docket says that it was armed",
      "again. Of a queue: positions in the stream and missed sweeps are dropped, since",
      "the sweep does what they stand for; texts are given to their function again.",
      "",
      "AWS is where AWS_REGION and the usual credentials say, or where the variables",
      "AWS_ENDPOINT_URL... do."
    })
final class RedriveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "The table's name, an output of the stack.")
  private String table = "";

  @Option(
      names = "--matter",
      paramLabel = "ID",
      description = "A matter, such as chicago-il.byrne-jag; can be repeated.")
  private List<String> matters = List.of();

  @Option(names = "--all", description = "Every matter of every jurisdiction.")
  private boolean all;

  @Option(
      names = "--queue",
      paramLabel = "URL",
      description = "A dead-letter queue, an output of the stack; can be repeated.")
  private List<String> queues = List.of();

  RedriveCommand() {
    this(Shell.here());
  }

  RedriveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(surroundings, this::redrive);
  }

  private boolean redrive() {
    if (matters.isEmpty() && queues.isEmpty() && !all) {
      throw new CannotRun("Name what to redrive: --all or --matter, --queue, or both.");
    }
    var redrive = new Redrive(surroundings, new NamedTable(surroundings.environment(), table));
    var sent = all ? redrive.everywhere() : redrive.matters(matters);
    surroundings.say("Alerts to be sent again: " + sent + ".");
    return redrive.queues(queues);
  }
}
