package org.replyby.staffpages;

/** The names of fields that are in every form. */
public final class Forms {
  /** Shows that the form is of the visitor's own session. */
  public static final String TOKEN = "token";

  /** Made anew for each form, so that a form that is sent twice is carried out once. */
  public static final String KEY = "key";

  private Forms() {}
}
