package org.replyby.staffpages.demand;

import org.replyby.model.Letter;
import org.replyby.model.Subpoena;

/** The forms for each kind of document. */
public final class DemandForms {
  public static final DemandForm<Letter> LETTER = new LetterForm();
  public static final DemandForm<Subpoena> SUBPOENA = new SubpoenaForm();

  private DemandForms() {}
}
