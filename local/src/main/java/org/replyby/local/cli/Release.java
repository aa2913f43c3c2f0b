package org.replyby.local.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.replyby.local.docket.NamedTable;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.restore.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Says which messages of a restored table go out. */
@Command(
    name = "release",
    description = {
      "Lists the messages that wait in a restored table, or ends all but some of them.",
      "",
      "A table that was restored shows as waiting what went out after its backup. Run",
      "it while the stack is held (Held=true), and deploy with Held=false afterwards."
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:it cannot be done: there is no such table or message, or the command line",
      " :is not valid"
    },
    footer = {
      "",
      "What is ended is never sent; its docket says that it was not sent again. Dates",
      "and later reminders stay. Without --none and --only nothing is changed.",
      "",
      "AWS is where AWS_REGION and the usual credentials say, or where the variables",
      "AWS_ENDPOINT_URL... do."
    })
final class Release implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "The restored table's name.")
  private String table = "";

  @Option(
      names = "--held",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = {
        "Says that the stack is held, or is its output Held, which says so itself.",
        "Needed to end any: a live stack would lose them."
      })
  private boolean held;

  @Option(names = "--none", description = "Ends all that wait.")
  private boolean none;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Ends all that wait but this one, as it is listed; can be repeated.")
  private List<String> only = List.of();

  Release() {
    this(Shell.here());
  }

  Release(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(surroundings, this::release);
  }

  private boolean release() {
    if (none && !only.isEmpty()) {
      throw new CannotRun("Give --none or --only, not both.");
    }
    if ((none || !only.isEmpty()) && !held) {
      throw new CannotRun(
          "Deploy with Held=true first, then say --held: a live stack would lose alerts.");
    }
    var waiting = new Waiting(new NamedTable(surroundings.environment(), table));
    if (none || !only.isEmpty()) {
      surroundings.say(
          "Messages that are not sent again: " + waiting.release(Set.copyOf(only)) + ".");
    } else {
      var lines = waiting.lines();
      lines.forEach(surroundings::say);
      surroundings.say("Messages that wait: " + lines.size() + ".");
    }
    return true;
  }
}
