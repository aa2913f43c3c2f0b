package org.replyby.local.aws;

import org.replyby.local.machine.ProjectFolder;

/**
 * How to start a local AWS: {@code purpose} names its logs, {@code keepsTables} keeps tables until
 * the next start. Topics and queues are never kept: moto cannot.
 */
public record LocalAwsSettings(
    ProjectFolder project,
    String purpose,
    boolean keepsTables,
    String host,
    int dynamoDbPort,
    int snsPort) {
  /** For this machine alone, on free ports, and forgotten at its end. */
  public static LocalAwsSettings passing(ProjectFolder project, String purpose) {
    return new LocalAwsSettings(project, purpose, false, "127.0.0.1", 0, 0);
  }

  /** The same, but tables stay until the next start. */
  public LocalAwsSettings keepingTables() {
    return new LocalAwsSettings(project, purpose, true, host, dynamoDbPort, snsPort);
  }
}
