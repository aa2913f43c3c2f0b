package org.replyby.usecases.reconciling;

/** The person who runs the service, who is told what nobody in a city can be told. */
@FunctionalInterface
public interface Operator {
  /** Neither text may contain a name, an address or a letter's content. */
  void tell(String subject, String text);
}
