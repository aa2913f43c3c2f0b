package org.replyby.dynamodb;

/**
 * An item that a newer version of this program wrote: that one can read it, so nobody is to act.
 */
final class NewerSchema extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NewerSchema() {
    super("the item has a newer schema");
  }
}
