package org.replyby.telemetry;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import software.amazon.cloudwatchlogs.emf.environment.Environment;
import software.amazon.cloudwatchlogs.emf.environment.EnvironmentProvider;
import software.amazon.cloudwatchlogs.emf.model.MetricsContext;
import software.amazon.cloudwatchlogs.emf.sinks.ISink;

/**
 * Metrics as lines of a stream in CloudWatch's embedded metric format. Outside of Lambda, the
 * library would otherwise look for EC2 and an agent.
 */
record Emf(PrintStream sink) implements Environment, ISink {
  EnvironmentProvider provider() {
    return new EnvironmentProvider() {
      @Override
      public CompletableFuture<Environment> resolveEnvironment() {
        return CompletableFuture.completedFuture(Emf.this);
      }

      @Override
      public Environment getDefaultEnvironment() {
        return Emf.this;
      }
    };
  }

  @Override
  public void accept(MetricsContext metrics) {
    try {
      metrics.serialize().forEach(sink::println);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and their names are always JSON", e);
    }
  }

  @Override
  public CompletableFuture<Void> shutdown() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public boolean probe() {
    return true;
  }

  @Override
  public String getName() {
    return "replyby";
  }

  @Override
  public String getType() {
    return "AWS::Lambda::Function";
  }

  @Override
  public String getLogGroupName() {
    return "";
  }

  @Override
  public void configureContext(MetricsContext metrics) {
    // Lambda's own environment would add the log stream and the image's name to each line.
  }

  @Override
  public ISink getSink() {
    return this;
  }
}
