package org.replyby.dynamodb.items;

/**
 * An item that a newer version of this program wrote: that one can read it, so nobody is to act.
 */
public final class NewerSchema extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public NewerSchema() {
    super("the item has a newer schema");
  }
}
