package org.replyby.model;

/** What a correction changes in what messages say about a demand. */
public sealed interface Rewording {
  Demand of(Demand was);

  /** The jurisdiction has another name. */
  record Named(String jurisdictionName) implements Rewording {
    @Override
    public Demand of(Demand was) {
      return was.named(jurisdictionName);
    }
  }

  /** The matter has another title. */
  record Titled(String title) implements Rewording {
    @Override
    public Demand of(Demand was) {
      return was.titled(title);
    }
  }

  /**
   * The demand itself says something else; the names of the city and the matter stay, whom the city
   * may tell, and the name of the part that is due.
   */
  record Restated(Demand demand) implements Rewording {
    @Override
    public Demand of(Demand was) {
      return demand
          .named(was.jurisdictionName())
          .titled(was.matterTitle())
          .of(was.part())
          .disclosed(was.disclosure());
    }
  }
}
