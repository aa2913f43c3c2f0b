package org.replyby.usecases.reconciling;

/** Whoever runs the service, for what nobody in a city can be told. */
@FunctionalInterface
public interface Operator {
  /** Neither text may hold a name, an address or a letter's content. */
  void tell(String subject, String text);
}
