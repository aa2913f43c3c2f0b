package org.replyby.credentials;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/**
 * Credentials as AWS's own chain finds them. Those that it keeps are forgotten before a snapshot,
 * so that no snapshot holds any, and each restored process asks for its own.
 */
public final class ForgetfulCredentials implements AwsCredentialsProvider, Resource {
  private volatile DefaultCredentialsProvider chain = chain();

  private ForgetfulCredentials() {}

  /** Made with a client, before the function: what is made last is called first. */
  public static ForgetfulCredentials registered() {
    var credentials = new ForgetfulCredentials();
    Core.getGlobalContext().register(credentials);
    return credentials;
  }

  private static DefaultCredentialsProvider chain() {
    return DefaultCredentialsProvider.builder().build();
  }

  @Override
  public AwsCredentials resolveCredentials() {
    return chain.resolveCredentials();
  }

  private void forget() {
    chain.close();
    chain = chain();
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    forget();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // The first request asks for them.
  }
}
