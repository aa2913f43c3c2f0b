package org.replyby.dynamodb.rows;

/**
 * An item that a newer version of this program wrote. That version can read the item, so nobody has
 * to act.
 */
public final class NewerSchema extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public NewerSchema() {
    super("the item has a newer schema");
  }
}
